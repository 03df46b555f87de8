import type {PacFailure} from '../../pac-interpreter/index.js';

/** Longest text that is read, in characters: a megabyte. Browsers take no larger file either (Chromium: 1 MB). */
const MAX_LENGTH = 1024 * 1024;

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
