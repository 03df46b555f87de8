import type {Service} from '../formats/rule.js';
import {readServices} from '../formats/services.js';
import {remembered} from '../../internal/remembered.js';
import {joined} from './joined.js';
import {actionOf, forbids, isDoubtful, isOff, isUncertain} from '../formats/vocabulary.js';

/** What a line does with its entries; `none`: it is not in force; `unknown`: it says more than was understood. */
export type LineEffect = 'allow' | 'deny' | 'none' | 'unknown';

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
  /** A word in it, or the heading above it, says that it forbids: `deny`, `block`, … */
  readonly forbids: boolean;
  readonly effect: LineEffect;
  /** Ports and protocols beside the entries; none: all. */
  readonly services: readonly Service[];
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
 * comments of many notations; bullets, numbering, quotes, headings that say what is below them, a spreadsheet's heading and columns
 * of remarks, ports and actions. In time linear in the length, whatever the text.
 */
export function readList(input: string): ReadList {
  const refusal = whyNot(input) ?? whyNoTable(input);
  if (refusal !== undefined) return {refusal};
  const text = withoutBlockComments(input.startsWith('\uFEFF') ? input.slice(1) : input);
  const lines = bySections(text.split(/\r\n?|\n/).map((line, i) => readLine(line, i + 1)));
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
  const isMarkup =
    /^\uFEFF?\s{0,1000}<(?:(?:!doctype|html|\?xml)\b|[a-z][\w.-]{0,60}(?:\s[^<>]{0,500})?>\s{0,1000}<[a-z/])/i.test(
      text,
    );
  return isMarkup ? 'Expected plain text; got a web page (HTML) or XML.' : undefined;
}

/** A heading over the columns. */
function withoutWords(line: ListLine): ListLine {
  const {number, text, entries, forbids: isForbidding, effect, services} = line;
  return {number, text, entries, forbids: isForbidding, effect, services};
}

/** What stands between the marks of a comment of several lines is left out, and its lines are kept. */
function withoutBlockComments(text: string): string {
  if (!text.includes('<!--') && !text.includes('/*')) return text;
  return text.replace(/<!--[^]*?(?:-->|$)|(?<=^|\n)[ \t]*\/\*[^]*?(?:\*\/|$)/g, (comment) =>
    comment.replace(/[^\r\n]+/g, ''),
  );
}

/** What a heading says holds for the lines below it, to the next heading that says something. */
function bySections(lines: readonly ListLine[]): ListLine[] {
  let section: LineEffect = 'allow';
  return lines.map((line) => {
    if (line.entries.length === 0) {
      if (line.words !== undefined) section = sectionOf(line.words, section);
      return line;
    }
    if (section === 'allow' || line.effect !== 'allow') return line;
    return {...line, effect: section, forbids: line.forbids || section === 'deny'};
  });
}

const OTHER_PURPOSE =
  /^(?:(?:ssl|tls|https)?-?inspect(?:ion|ed)?|(?:de|en)crypt(?:ion|ed)?|bypass(?:es|ed)?|exempt(?:ed|ions?)?|cach(?:e|ed|ing)|logg?(?:ed|ing)|qos|shaping|(?:ssl-?)?inspektion|entschlüsselung|umgehung|d[ée]chiffrement|inspección|descifrado|inspeção|descriptografia)$/i;

function sectionOf(text: string, before: LineEffect): LineEffect {
  const words = text.split(/[\s,;|/()[\]{}"'`“”„*=_~#:.!?-]+/).filter((word) => word !== '');
  const isHeading =
    words.length <= 6 ||
    /[:\]]\s*$/.test(text) ||
    words.some((word) =>
      /^(?:following|below|these|folgende|diese|suivants?|siguientes?|seguintes?)$/i.test(word),
    );
  if (!isHeading) return before;
  // "Default: deny", "deny all others": of what is not in the list.
  const isRest = words.some((word) =>
    /^(?:default|else|others?|all|any|everything|rest|alles|übrigen?|andere)$/i.test(word),
  );
  if (isRest && !/[:\]]\s*$/.test(text) && !words.some((word) => /^(?:following|below|these)$/i.test(word)))
    return before;
  // A list of what is not decrypted, cached or logged says nothing of what is let through.
  if (words.some((word) => OTHER_PURPOSE.test(word))) return 'unknown';
  // What somebody asks for is not done yet.
  if (words.some((word) => /^(?:please|kindly|bitte|veuillez|favor)$/i.test(word))) return 'unknown';
  const denies = words.some(forbids);
  const isOpen = words.some((word) => actionOf(word) === 'allow' && word.length > 3);
  const isNegated = words.some((word) => /^(?:not|no|never|un|nicht|nie|pas|non|não|sin)$/i.test(word));
  if (denies || isNegated)
    return denies && !isNegated && !isOpen ? 'deny' : isNegated && isOpen && !denies ? 'deny' : 'unknown';
  if (isOpen) return words.some(isUncertain) ? 'unknown' : 'allow';
  if (words.some(isOff)) return 'none';
  if (words.some(isUncertain)) return 'unknown';
  // Another heading ends what one said; what holds below it is not said.
  return before === 'allow' ? 'allow' : 'unknown';
}

function readLine(text: string, number: number): ListLine {
  const trimmed = text.trim();
  if (trimmed === '') return {number, text, entries: NONE, forbids: false, effect: 'allow', services: NONE};
  // Most lines of long lists: one entry, and nothing else.
  if (ALONE.test(trimmed)) {
    return {number, text, entries: [bare(trimmed)], forbids: false, effect: 'allow', services: NONE};
  }
  const plain = {number, text, services: NONE};
  const content = withoutOrnament(withoutBullet(withoutComment(trimmed))).replace(DOTS, ' - ');
  if (content === '') return {...plain, entries: NONE, forbids: false, effect: 'allow'};
  if (isExpression(content)) return {...plain, entries: [content], forbids: false, effect: 'allow'};
  const apart = content.includes(':') ? content.replace(SEVERAL_PORTS, portsApart) : content;
  const cells = apart.split(/[,;|\t]+/);
  const inCells = cells.map((cell) =>
    cell
      .split(BLANKS)
      .map(bare)
      .filter((word) => word !== ''),
  );
  const words = apart.split(SEPARATORS).map(bare);
  const all = joined(words);
  const found = all.filter(mayBeEntry);
  const entries = ofEntries(found, all);
  if (entries.length === 0) return {...plain, entries, forbids: false, effect: 'allow', words: content};
  const isSink =
    SINK.test(entries[0] ?? '') &&
    entries.length > 1 &&
    entries.slice(1).every((entry) => /[a-z]/i.test(entry));
  const effect = isSink
    ? 'deny'
    : ACL.test(content)
      ? 'unknown'
      : effectOf(content, inCells, words, new Set(found));
  const remark = effect === 'allow' && trimmed.slice(withoutComment(trimmed).length);
  const isTakenBack = remark && remark.length <= MAX_REMARK && remark.split(SEPARATORS).some(isOff);
  return {
    ...plain,
    entries,
    forbids: effect === 'deny',
    effect: isTakenBack ? 'unknown' : effect,
    services: servicesOf(inCells, new Set(found)),
  };
}

/** Longer is no remark about an entry, in characters. */
const MAX_REMARK = 300;

const NONE: readonly never[] = [];

/** A name, a pattern or an address with a dot in it, without anything that would have to be taken apart. */
const ALONE = /^(?:\*\.|\.)?[a-z0-9][a-z0-9-]*(?:\.[a-z0-9_-]+)+(?:\/\d{1,2})?$/i;

/** `192.0.2.1 .. 192.0.2.9` */
const DOTS = /(?<=\d)\s{0,9}(?:\.{2,3}|…)\s{0,9}(?=\d)/g;

/** A name that Squid gives to hosts: by itself it lets nothing through. */
const ACL = /^acl\s+\S+\s+(?:dst|src|ssl::|url_?|port|proto|method|time|proxy_auth)/i;

const BLANKS = /[\s"'`“”„‘’]+/;
const SEPARATORS = /[\s,;|"'`“”„‘’]+/;

/** `host:80,443` and `host:80/443`: of one host. */
const SEVERAL_PORTS = /(?<=^|[\s,;|"'])([^\s,;|"':]{1,260}):(\d{1,5}(?:[,/]\d{1,5})+)(?![\d.])/g;

function portsApart(_: string, host: string, ports: string): string {
  return ports
    .split(/[,/]/)
    .map((port) => `${host}:${port}`)
    .join(' ');
}

/** Where a hosts file sends names that are not to be reached. */
const SINK = /^(?:0\.0\.0\.0|127(?:\.\d{1,3}){3}|::1?)$/;

/** A star alone is everything only where nothing else is: beside an entry it is of another column, or an ornament. */
function ofEntries(found: readonly string[], all: readonly string[]): string[] {
  const isStar = (word: string): boolean =>
    /^[*.]+$/.test(word) || /^\*[^.*]*\*?$/.test(word) || (word.startsWith('**') && !word.includes('.'));
  const rest = found.filter((word) => !isStar(word));
  if (rest.length > 0) {
    // Of a line with an entry, what has a slash and no dot is a remark: 100/40, and/or.
    const named = rest.filter((word) => /[.:]/.test(word));
    return named.length > 0 ? named : rest;
  }
  const others = all.filter((word) => word !== '' && !isStar(word));
  const isAlone =
    found.length === 1 &&
    others.every(
      (word) =>
        actionOf(word) !== undefined || /^(?:tcp|\d{2,5}|any|all|https?|url|host|domain)$/i.test(word),
    );
  const [star = ''] = found;
  return isAlone && (star === '*' || star === '*.*' || (others.length === 0 && /^\*[\w-]+\*?$/.test(star)))
    ? [star]
    : [];
}

/** Words that stand before an entry and mean nothing beyond it. */
const LABELS =
  /^(?:acl|dstdomain|dst|access-list|extended|standard|allow(?:ed)?|permit(?:ted)?|accept|host|hosts|hostname|url|urls|domain|domains|fqdn|name|site|server|address|ip|ips|ipv4|network|net|subnet|range|route|add|tcp|udp|https?|port|any|from|to|and|or|und|et|y|e|ou|oder|with|via|the|all|prefix|cidr|set|object|entry|line|no\.?|nr\.?|\d{1,5}|[-–—>=+•*]+)$/i;

function effectOf(
  content: string,
  cells: readonly (readonly string[])[],
  words: readonly string[],
  found: ReadonlySet<string>,
): LineEffect {
  const isEntry = (word: string): boolean => found.has(word) || mayBeEntry(word);
  const start = words.findIndex(isEntry);
  const others = words.filter((word) => word !== '' && !isEntry(word));
  const last = words.at(-1) ?? '';
  const hasColumns = cells.length > 1;
  const rest = cells.map((cell) => cell.filter((word) => !isEntry(word)));
  const whole = rest
    .map((cell) => cell.join(' '))
    .filter((cell) => cell.length > 1 || /[✓✗✘✕×☒☑]/.test(cell));
  // The last word of a line without columns is as good as a cell of its own.
  const ends = isEntry(last) || last.length < 2 ? [] : [last];
  const actions = [...(hasColumns ? whole : []), ...ends];
  if (others.some((word, i) => forbids(word) && !/^(?:block|drop|stop|non|no|not)$/i.test(word) && i >= 0))
    return 'deny';
  if (words.some((word, i) => i < start && /^(?:block|drop)$/i.test(word))) return 'deny';
  const told = actions.map(actionOf);
  if (told.includes('deny')) return 'deny';
  if (told.includes('unknown')) return 'unknown';
  if (actions.some(isOff)) return 'none';
  const label = content.slice(0, Math.max(0, content.indexOf(words[start] ?? '')));
  const before = words.slice(0, Math.max(0, start)).filter((word) => word !== '');
  if (/:\s*["'(]?$/.test(label) && before.some((word) => isDoubtful(word) || isOff(word))) return 'none';
  const isLabelled = /[:=]\s*["'(]?$/.test(label);
  if (others.some(isOff) || others.some(isUncertain)) return 'unknown';
  if (!hasColumns && others.some(isDoubtful)) return 'unknown';
  const strange = before.filter((word) => !LABELS.test(word));
  return strange.length > (isLabelled || hasColumns ? 4 : 2) ? 'unknown' : 'allow';
}

/** Longer is no port or protocol beside an entry, in characters. */
const MAX_BESIDE = 200;

/** Ports and protocols that stand in cells of their own, or right after the entry. */
function servicesOf(cells: readonly (readonly string[])[], found: ReadonlySet<string>): readonly Service[] {
  const told: string[] = [];
  let isAfter = false;
  for (const words of cells) {
    const at = words.findIndex((word) => found.has(word) || (mayBeEntry(word) && /[.:]/.test(word)));
    const own = at < 0 ? words : words.slice(at + 1);
    if (at >= 0) isAfter = true;
    const text = own.join(' ');
    if (text.length > MAX_BESIDE) continue;
    const isService =
      /^(?:(?:tcp|udp)?[\s/:_-]*(?:ports?[\s:]*)?\d{1,5}(?:[\s/-]*(?:tcp|udp))?|(?:tcp|udp|https?|quic|icmp|any|\d{1,5}-\d{1,5})|(?:\d{1,5}[\s/]+)+\d{1,5})$/i.test(
        text,
      ) || /^(?:https?|tcp|udp)[\s/(]*\d{1,5}\)?$/i.test(text);
    if (isAfter && isService) told.push(text);
    else {
      const inside =
        /(?:^|\s)((?:(?:tcp|udp)[\s/]*)?ports?\s*:?\s*\d{1,5}|eq\s+\S+|(?:tcp|udp)[\s/]+\d{1,5})(?=\s|$)/i.exec(
          words.join(' '),
        )?.[1];
      if (inside !== undefined) told.push(inside);
    }
  }
  if (told.length === 0) return [];
  const text = told.map((one) => one.replace(/\b(?:ports?|eq)\b[\s:]*/gi, '')).join(' ');
  // `TCP` in one cell and `8443` in the next are of one service.
  const transport = /^(?:tcp|udp|icmp|quic)$/i;
  const bareTransport = text.split(/\s+/).filter((word) => transport.test(word));
  const rest = text
    .split(/\s+/)
    .filter((word) => !transport.test(word))
    .join(' ');
  const isTcp = bareTransport.length === 0 || bareTransport.some((word) => /^tcp$/i.test(word));
  return isTcp ? tcpServices(rest) : otherServices(rest);
}

// A list repeats the same few.
const tcpServices = remembered((text) => readServices(text, 'yes'));
const otherServices = remembered((text) => readServices(text, 'no'));

/** A comment at the end of a line begins after a blank: `https://` and fragments hold none. */
function withoutComment(line: string): string {
  if (
    /^(?:#|;|\/\/|!|--(?=\s|$)|%|::\s|rem(?:ark)?(?=\s|$)|dnl\s|(?:access-list\s+\S+\s+)?(?:line\s+\d+\s+)?(?:extended\s+)?(?:\d+\s+)?remark(?=\s|$))/i.test(
      line,
    )
  )
    return '';
  const start = line.search(/\s(?:#|\/\/|--\s|!\s)/);
  return start < 0 ? line : line.slice(0, start).trimEnd();
}

/** `- x`, `• x`, `* x`, `1. x`, `2) x`; a `*` alone is a pattern. */
function withoutBullet(line: string): string {
  return line.replace(/^(?:[-–—•·◦▪*+]|\d{1,4}[.)])\s+(?=\S)/, '');
}

/** `***** a heading *****`, `=== a heading ===`, `## a heading ##`. */
function withoutOrnament(line: string): string {
  const signs = '*=-_~#+';
  let [start, end] = [0, line.length];
  while (start < end && signs.includes(line.charAt(start))) start += 1;
  while (end > start && signs.includes(line.charAt(end - 1))) end -= 1;
  // `**.example.com` and `*_x` are patterns.
  const from = start > 2 || (start === 2 && !/[.\w]/.test(line.charAt(start))) ? start : 0;
  const to =
    line.length - end > 2 || (line.length - end === 2 && line.charAt(end - 1) === ' ') ? end : line.length;
  return from === 0 && to === line.length ? line : line.slice(from, to).trim();
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
