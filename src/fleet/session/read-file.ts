import {Splitter, type Piece} from '../reading/split.js';
import type {RefusalReason} from '../types.js';

export interface NamedFile {
  readonly name: string;
  readonly blob: Blob;
}

/** Read in one go; larger ones as they come. */
export const SMALL_BYTES = 1_000_000;
const SNIFFED_BYTES = 512;

/** The first bytes of what packers write: gzip, ZIP, Zstandard, xz, bzip2. */
const PACKED = ['1f8b', '504b', '28b52ffd', 'fd377a58', '425a68'];

/** The pieces of a file, a few at a time: every list is what came with one part of it. */
export async function* piecesOf({blob}: NamedFile, maxCharacters: number): AsyncGenerator<Piece[]> {
  const splitter = new Splitter(maxCharacters);
  if (blob.size <= SMALL_BYTES) yield [...splitter.push(await blob.text())];
  else {
    const reader = blob.stream().getReader();
    const decoder = new TextDecoder();
    try {
      for (let part = await reader.read(); !part.done; part = await reader.read())
        yield [...splitter.push(decoder.decode(part.value, {stream: true}))];
    } finally {
      // Whoever reads may have enough.
      void reader.cancel().catch(() => undefined);
    }
  }
  yield [...splitter.end()];
}

/** Why a large file need not be read: a folder may hold anything. */
export async function refusalOf({blob}: NamedFile): Promise<RefusalReason | undefined> {
  if (blob.size === 0) return 'empty';
  if (blob.size <= SMALL_BYTES) return undefined;
  const bytes = new Uint8Array(await blob.slice(0, SNIFFED_BYTES).arrayBuffer());
  const hex = [...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (PACKED.some((start) => hex.startsWith(start))) return 'compressed';
  const text = new TextDecoder().decode(bytes).trimStart();
  return /^[[{]/.test(text) ? undefined : 'not-json';
}
