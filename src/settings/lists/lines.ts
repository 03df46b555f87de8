import {parseIpv4} from '../../internal/ipv4.js';

/** One line of a pasted list. */
export interface ListLine {
  /** Counted from 1. */
  readonly number: number;
  /** As it was pasted, without its line break. */
  readonly text: string;
  /** What may be an address, a name or a pattern: without comment, bullet, quotes, separators and remarks. */
  readonly entries: readonly string[];
  /** Words only, none of which may be an entry: a heading, a remark, a broken entry. Without comment and bullet. */
  readonly words?: string;
  /** A word in it says that the line forbids: `deny`, `block`, … */
  readonly forbids: boolean;
}

export interface ListEntry {
  readonly text: string;
  readonly line: number;
}

export type ReadList =
  | {readonly lines: readonly ListLine[]}
  /** Of a message for the person who pasted. */
  | {readonly refusal: string};

/** Characters. More is no list of the settings of one site, and reading it would hold up the page. */
export const MAX_INPUT = 1_048_576;

/**
 * Reads a pasted list as people keep them: one entry a line, or several with commas, semicolons, bars or blanks between them;
 * comments after `#`, `//` and at the start of a line `;`; bullets, numbering, quotes, a spreadsheet's heading and columns of
 * remarks. In time linear in the length, whatever the text.
 */
export function readList(input: string): ReadList {
  const refusal = whyNot(input) ?? whyNoTable(input);
  if (refusal !== undefined) return {refusal};
  const text = input.startsWith('\uFEFF') ? input.slice(1) : input;
  const lines = text.split(/\r\n?|\n/).map((line, i) => readLine(line, i + 1));
  const first = lines.find(({entries, words}) => entries.length > 0 || words !== undefined);
  if (!first) return {refusal: 'Expected a list with an entry in each line; there is none.'};
  const hasEntries = lines.some(({entries}) => entries.length > 0);
  return {lines: lines.map((line) => (line === first && hasEntries ? withoutWords(line) : line))};
}

/** The entries of all lines. */
export function entriesOf(lines: readonly ListLine[]): ListEntry[] {
  return lines.flatMap(({entries, number}) => entries.map((text) => ({text, line: number})));
}

/** Why a text is not read at all; the same for every kind of text that is pasted. */
export function whyNot(text: string): string | undefined {
  if (text.length > MAX_INPUT) {
    return `Expected at most ${String(MAX_INPUT)} characters; got ${String(text.length)}.`;
  }
  if (text.includes('\0')) return 'Expected plain text (UTF-8); got a binary file, or text in UTF-16.';
  return text.trim() === '' ? 'Expected some text; got none.' : undefined;
}

/** Where a list was to be fetched, a proxy's block page or a sign-in may have come in its place. */
export function whyNoTable(text: string): string | undefined {
  const isMarkup = /^\uFEFF?\s{0,1000}<(?:!doctype|html|\?xml)\b/i.test(text);
  return isMarkup ? 'Expected plain text; got a web page (HTML) or XML.' : undefined;
}

/** A heading over the columns. */
function withoutWords({number, text, entries, forbids}: ListLine): ListLine {
  return {number, text, entries, forbids};
}

function readLine(text: string, number: number): ListLine {
  const content = withoutBullet(withoutComment(text.trim()));
  if (content === '') return {number, text, entries: [], forbids: false};
  if (isExpression(content)) return {number, text, entries: [content], forbids: false};
  const words = content.split(SEPARATORS).map(bare);
  const entries = joined(words).filter(mayBeEntry);
  const start = words.findIndex(mayBeEntry);
  const forbids = words.some((word, i) => FORBIDDING.test(word) || (i < start && COMMANDS.test(word)));
  return {number, text, entries, forbids, ...(entries.length === 0 && {words: content})};
}

const SEPARATORS = /[\s,;|"'`“”„‘’]+/;

const FORBIDDING = /^(?:den(?:y|ied)|blocked|reject(?:ed)?|forbid(?:den)?)$/i;

/** After an entry these are names of places, too: Block B. */
const COMMANDS = /^(?:block|drop)$/i;

/** A comment at the end of a line begins after a blank: `https://` and fragments hold none. */
function withoutComment(line: string): string {
  if (/^(?:#|;|\/\/)/.test(line)) return '';
  const start = line.search(/\s(?:#|\/\/)/);
  return start < 0 ? line : line.slice(0, start).trimEnd();
}

/** `- x`, `• x`, `* x`, `1. x`, `2) x`; a `*` alone is a pattern. */
function withoutBullet(line: string): string {
  return line.replace(/^(?:[-–—•·◦▪*+]|\d{1,4}[.)])\s+(?=\S)/, '');
}

/** Commas and blanks are part of a regular expression, so its line is one entry. */
function isExpression(line: string): boolean {
  return line.startsWith('^') || line.startsWith('.*') || line.includes('\\');
}

/** Without what surrounds a word in prose, code and other notations. By hand, as a pattern would try every dot anew. */
function bare(word: string): string {
  let [start, end] = [0, word.length];
  const opening = word.includes(']') ? '({<=' : '({<=[';
  const closing = `)}>.${word.includes('[') ? '' : ']'}${word.includes('::') ? '' : ':'}`;
  while (start < end && opening.includes(word.charAt(start))) start += 1;
  while (end > start && closing.includes(word.charAt(end - 1))) end -= 1;
  return word.slice(start, end);
}

function mayBeEntry(word: string): boolean {
  return /[.:/*]/.test(word) && /[\p{L}\p{N}*]|::/u.test(word);
}

/** Makes one entry of `a - b` (a range) and of `a mask`. */
function joined(words: readonly string[]): string[] {
  if (words.length === 1) return [...words];
  const entries: string[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const [word = '', next = '', third = ''] = [words[i], words[i + 1], words[i + 2]];
    if (/^[-–—]$/.test(next) && isAddress(word) && isAddress(third)) {
      entries.push(`${word}-${third}`);
      i += 2;
    } else if (isMaskFor(word, next) && isAddress(word)) {
      entries.push(`${word}/${next}`);
      i += 1;
    } else {
      entries.push(word);
    }
  }
  return entries;
}

function isAddress(word: string): boolean {
  return word.length <= 15 && parseIpv4(word) !== undefined;
}

/** No list has addresses of 255/8 or 0/8 for their own sake (RFC 1122): there they are masks, of networks or of hosts. */
function isMaskFor(address: string, word: string): boolean {
  if (!/^(?:255|0)\./.test(word) || !isAddress(word)) return false;
  return word !== '0.0.0.0' || address === '0.0.0.0';
}
