import {readPattern, type Pattern} from '../lists/patterns.js';
import {ANYWHERE, type Target} from './rule.js';

const EVERYWHERE =
  /^(?:any|all|\*|any-?(?:ip)?v?4|any4|internet|all-?internet|any_ipv4|everything|everywhere|anywhere|alles|alle|jede|tous|tout|todos|todo|cualquiera|qualquer|任意|すべて|الكل|any-internet|0\.0\.0\.0(?:\/0(?:\.0\.0\.0)?)?|0\.0\.0\.0-255\.255\.255\.255)$/i;

const NOTHING =
  /^(?:any-?(?:ip)?v?6|any6|::\/0|none|virtualnetwork|azureloadbalancer|localsubnet6?|intranet|loopback|localhost)$/i;

/** What says that all but these are meant. */
const EXCEPT =
  /^(?:!\s*|not\s*[:(]?\s*|all\s+but\s+|(?:any|all|internet|everything|alles?)?\s*\(?(?:except(?:\s+for)?|excluding|excl\.?|but\s+not|other\s+than|without|außer|ausser|ausgenommen|sauf|excepto|salvo|exceto|除く)\)?:?\s+)(.*)$/isu;

/** A URL of more is none that anybody filters by. */
const MAX_WORD = 500;

/** A column's cell of destinations: addresses, names and patterns; `any`, `any except …`; names of objects. */
export function readTarget(cell: string, isNegatedElsewhere = false): Target {
  const text = cell.trim();
  const except = EXCEPT.exec(text)?.[1];
  if (except !== undefined) {
    const left = readTarget(except);
    // All but nothing that is known is no place.
    if (left.patterns.length + left.unknown.length === 0) {
      return {patterns: [], unknown: [text], isNegated: false};
    }
    return {...left, isNegated: !isNegatedElsewhere};
  }
  const isOdd =
    /(?:^|[\s(])(?:except|excluding|not|but|without|außer|ausser|ohne|sauf|excepto|salvo|exceto|!)(?=[\s(]|$)/iu.test(
      text,
    );
  if (isOdd) return {patterns: [], unknown: [text], isNegated: false};
  const target = readWords(text.split(/[\s,;|]+/).filter((word) => word !== ''));
  return isNegatedElsewhere ? {...target, isNegated: true} : target;
}

/** Words one by one. */
export function readWords(words: readonly string[]): Target {
  const patterns: Pattern[] = [];
  const unknown: string[] = [];
  for (const word of words) {
    if (word.length > MAX_WORD) {
      unknown.push(word);
      continue;
    }
    const text = word.replace(/^["'[(<]+|["')>\]]+$/g, '');
    if (text === '' || NOTHING.test(text)) continue;
    if (EVERYWHERE.test(text)) {
      patterns.push(...ANYWHERE.patterns);
      continue;
    }
    // More than one star is an ornament.
    if (text.startsWith('!') || /^\*{2,}$/.test(text)) {
      unknown.push(word);
      continue;
    }
    const pattern = readPlace(text);
    if (pattern) patterns.push(pattern);
    else unknown.push(word);
  }
  return {patterns, unknown, isNegated: false};
}

/** An address or a name; `undefined` for what is an object's name, by its shape. */
export function readPlace(text: string): Pattern | undefined {
  const pattern = readPattern(text.replace(/^(?:fqdn|host|url|domain|ip|net):(?=.)/i, ''));
  if (pattern.kind === 'unreadable' || pattern.kind === 'expression') return undefined;
  if (pattern.kind === 'addresses' && pattern.span.first === 0 && pattern.span.last === 2 ** 32 - 1) {
    return ANYWHERE.patterns[0];
  }
  if ('host' in pattern && pattern.kind !== 'ipv6') {
    const {host} = pattern;
    // No host has a single label there, or one at its end that begins with a figure: `GRP-Genesys`, `N-10.0.0.0_8`.
    if (pattern.kind !== 'glob' && pattern.kind !== 'domain' && !host.includes('.')) return undefined;
    if (/^\d|_/.test(host.slice(host.lastIndexOf('.') + 1))) return undefined;
  }
  return pattern;
}
