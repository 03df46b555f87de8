import type {PacFailure} from '../../pac-interpreter/index.js';

/** Longest text that is read, in characters. Chromium takes a megabyte, Firefox has no such limit, and files of 2 to 3 MB are in use. */
const MAX_LENGTH = 4 * 1024 * 1024;

/** Chromium takes no more bytes (pac_file_fetcher_impl.cc). */
const CHROMIUM_BYTES = 1_048_576;

/** Its bytes, where they are more than Chromium takes. */
export function bytesTooMany(text: string): number | undefined {
  if (text.length * 3 <= CHROMIUM_BYTES) return undefined;
  const bytes = new TextEncoder().encode(text).length;
  return bytes > CHROMIUM_BYTES ? bytes : undefined;
}

/** Why a text is not even tried; `undefined` for one that may be a PAC file. */
export function refusalOf(text: unknown): PacFailure | undefined {
  if (typeof text !== 'string') return {message: `Expected the text of a PAC file, got ${typeof text}`};
  if (text.length > MAX_LENGTH) {
    return {
      message: `Too long: ${String(text.length)} characters, where ${String(MAX_LENGTH)} are the most that is read`,
    };
  }
  const start = afterComments(text);
  if (start === text.length) {
    return {
      message: /[^\s\uFEFF]/.test(text) ? 'Nothing but comments' : 'Nothing to check: the text is empty',
    };
  }
  if (/^<(?:!doctype|[a-z?])/i.test(text.slice(start, start + 12))) {
    return {
      message:
        'This is a web page, not a PAC file: a sign-in page or a block page may have been saved in its place',
      line: text.slice(0, start).split('\n').length,
    };
  }
  return undefined;
}

/** Where white space and comments end; to the language `<!--` begins a comment of one line. */
function afterComments(text: string): number {
  const skip = /[\s\uFEFF]+|\/\/[^\n\r]*|\/\*[^]*?\*\/|<!--[^\n\r]*/y;
  while (skip.lastIndex < text.length) {
    const from = skip.lastIndex;
    if (!skip.test(text)) return from;
  }
  return text.length;
}
