import {Splitter, type Piece} from '../reading/split.js';
import type {RefusalReason} from '../types.js';

export interface NamedFile {
  readonly name: string;
  readonly blob: Blob;
}

/** Read in one go; larger ones as they come. */
export const SMALL_BYTES = 1_000_000;
const SNIFFED_BYTES = 512;
/** Of a large file at a time: what a page without a worker cuts into pieces within a frame. */
const PART_BYTES = 128 * 1024;

/** How what packers write begins, read as text: ZIP, gzip, Zstandard, xz, bzip2. */
const PACKED = ['PK\u0003', '\u001f\ufffd', '(\ufffd/\ufffd', '\ufffd7zXZ', 'BZh'];

/**
 * The pieces of a file, a few at a time: every list is what came with one part of it.
 * @param text of a small file, where it has been asked for
 */
export async function* piecesOf(
  {blob}: NamedFile,
  maxCharacters: number,
  text?: Promise<string>,
): AsyncGenerator<Piece[]> {
  const splitter = new Splitter(maxCharacters);
  if (text || blob.size <= SMALL_BYTES) yield [...splitter.push(await (text ?? blob.text()))];
  else {
    const decoder = new TextDecoder();
    for (let start = 0; start < blob.size; start += PART_BYTES) {
      const part = await blob.slice(start, start + PART_BYTES).arrayBuffer();
      yield [...splitter.push(decoder.decode(part, {stream: true}))];
    }
  }
  yield [...splitter.end()];
}

/** Why a file need not be read: a folder may hold anything. */
export async function refusalOf(
  {blob}: NamedFile,
  text?: Promise<string>,
): Promise<RefusalReason | undefined> {
  if (blob.size === 0) return 'empty';
  const start = await (text ?? blob.slice(0, SNIFFED_BYTES).text());
  if (PACKED.some((packed) => start.startsWith(packed))) return 'compressed';
  return blob.size <= SMALL_BYTES || /^\s*[[{]/.test(start) ? undefined : 'not-json';
}
