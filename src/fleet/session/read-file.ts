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

/** So many files, and so many bytes, are read in one go: asked for one by one, files take longer to come than to be looked at. */
const BATCH_FILES = 128;
const BATCH_BYTES = 2_000_000;

/** In their order. */
export function batchesOf(files: readonly NamedFile[]): NamedFile[][] {
  const batches: NamedFile[][] = [];
  let batch: NamedFile[] = [];
  let bytes = 0;
  for (const file of files) {
    const {size} = file.blob;
    if (size > SMALL_BYTES || batch.length === BATCH_FILES || bytes + size > BATCH_BYTES) {
      batches.push(batch);
      [batch, bytes] = [[], 0];
    }
    batch.push(file);
    bytes += size;
  }
  return [...batches, batch].filter(({length}) => length > 0);
}

/**
 * The texts of small files; nothing for one that is large, empty, or can't be read. All together they are one request to the
 * browser, where each by itself would be one.
 */
export async function textsOf(batch: readonly NamedFile[]): Promise<(string | undefined)[]> {
  const small = batch.filter(isSmall);
  const whole = await new Blob(small.map(({blob}) => blob)).arrayBuffer().catch(() => undefined);
  if (whole?.byteLength !== small.reduce((sum, {blob}) => sum + blob.size, 0))
    // One of them is gone, or has changed since: the others need not suffer for it.
    return Promise.all(batch.map((file) => textOf(file)));
  let at = 0;
  return batch.map((file) => {
    if (!isSmall(file)) return undefined;
    const bytes = new Uint8Array(whole, at, file.blob.size);
    at += file.blob.size;
    return new TextDecoder().decode(bytes);
  });
}

function isSmall({blob}: NamedFile): boolean {
  return blob.size > 0 && blob.size <= SMALL_BYTES;
}

async function textOf(file: NamedFile): Promise<string | undefined> {
  return isSmall(file) ? file.blob.text().catch(() => undefined) : undefined;
}

/**
 * The pieces of a file, a few at a time: every list is what came with one part of it.
 * @param text of a small file, where it is known
 */
export async function* piecesOf(
  {blob}: NamedFile,
  maxCharacters: number,
  text?: string,
): AsyncGenerator<Piece[]> {
  const splitter = new Splitter(maxCharacters);
  if (text !== undefined || blob.size <= SMALL_BYTES) yield [...splitter.push(text ?? (await blob.text()))];
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
export async function refusalOf({blob}: NamedFile, text?: string): Promise<RefusalReason | undefined> {
  if (blob.size === 0) return 'empty';
  const start = text ?? (await blob.slice(0, SNIFFED_BYTES).text());
  if (PACKED.some((packed) => start.startsWith(packed))) return 'compressed';
  return blob.size <= SMALL_BYTES || /^\s*[[{]/.test(start) ? undefined : 'not-json';
}
