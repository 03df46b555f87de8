import {readPattern, type Pattern} from '../lists/patterns.js';
import {
  ANYWHERE,
  type Effect,
  type PortRange,
  type ReadRules,
  type Rule,
  type RuleSet,
  type Truth,
} from './rule.js';
import {sourceApplies} from './sources.js';
import {readService} from './services.js';

/*
 * The configuration of Squid: `acl` names what a request may be, `http_access` lets it through or not by the first line of
 * which all names hold (squid.conf: http_access). An acl by itself allows nothing.
 */

/** What decides as well, by lines that are in another file, under a condition, or asked after all others. */
const ELSEWHERE = /^(?:include|if|else|endif|adapted_http_access|http_access2)(?:\s|$)/i;

const DIRECTIVE = /^(?:acl|http_access)\s/i;

export function isSquid(lines: readonly string[]): boolean {
  const first = (line: string): string => line.trim().split(/\s/, 1)[0] ?? '';
  if (lines.some((line) => /^\s*http_access\s+(?:allow|deny)\s/i.test(line))) return true;
  const told = lines.filter((line) => line.trim() !== '' && !/^\s*#/.test(line));
  return (
    told.length > 0 &&
    told.every((line) =>
      /^(?:acl|http_port|https_port|cache_peer|never_direct|always_direct|visible_hostname|ssl_bump|refresh_pattern|coredump_dir)$/i.test(
        first(line),
      ),
    )
  );
}

interface Acl {
  readonly type: string;
  readonly values: readonly string[];
  readonly line: number;
}

/** Types of acl of which the values are a place that requests go to. */
const PLACES = new Set(['dstdomain', 'dst', 'ssl::server_name', 'dst_as']);

export function rulesOfSquid(text: string): ReadRules {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  const acls = new Map<string, Acl[]>();
  const accesses: {readonly line: number; readonly action: Effect; readonly names: readonly string[]}[] = [];
  const passedOver: number[] = [];
  const unknown: {line: number; text: string}[] = [];
  lines.forEach((raw, i) => {
    const line = raw
      .trim()
      .replace(/(?:^|\s)#.*$/, '')
      .trim();
    if (ELSEWHERE.test(line)) {
      accesses.push({line: i + 1, action: 'unknown', names: []});
      unknown.push({line: i + 1, text: line});
      return;
    }
    if (!DIRECTIVE.test(line)) {
      if (raw.trim() !== '') passedOver.push(i + 1);
      return;
    }
    const [directive = '', ...words] = line.split(/\s+/);
    if (/^acl$/i.test(directive)) {
      const [name = '', type = '', ...values] = words;
      const acl: Acl = {
        type: type.toLowerCase(),
        values: values.filter((value) => !/^-[a-z]+$/i.test(value)),
        line: i + 1,
      };
      const others = acls.get(name);
      if (others) others.push(acl);
      else acls.set(name, [acl]);
      return;
    }
    const [action = '', ...names] = words;
    if (/^(?:allow|deny)$/i.test(action))
      accesses.push({line: i + 1, action: /^allow$/i.test(action) ? 'allow' : 'deny', names});
    else unknown.push({line: i + 1, text: line});
  });
  const rules = inOrder(accesses, lines).map(({line, action, names}): Rule => {
    const rule = combine(names, acls);
    for (const word of rule.unread) unknown.push({line, text: word});
    return {...rule, line, effect: action};
  });
  const last = accesses.at(-1);
  // Without a line that matches, the opposite of the last one holds; an acl without any is not in force.
  const otherwise: Effect =
    !last || last.action === 'unknown' ? 'unknown' : last.action === 'allow' ? 'deny' : 'allow';
  const alone = last
    ? []
    : [...acls.values()].flat().map(({line, type, values}): Rule => ({
        line,
        effect: 'unknown',
        target: PLACES.has(type)
          ? {patterns: placesIn({type, values, line}), unknown: [], isNegated: false}
          : {patterns: [], unknown: [], isNegated: false},
        services: [],
        applies: 'yes',
        unread: [],
      }));
  const set: RuleSet = {rules: [...alone, ...rules], otherwise, isExact: true};
  return {
    sets: [set],
    reading: {
      format: 'squid',
      count: accesses.length + acls.size,
      passedOver,
      unknown: last ? unknown : [...unknown, ...alone.map(({line}) => ({line, text: 'acl'}))],
    },
  };
}

/** What is asked after all others may stop what they let through: it comes before them. */
function inOrder<T extends {readonly line: number}>(accesses: readonly T[], lines: readonly string[]): T[] {
  const isLate = ({line}: T): boolean =>
    /^\s*(?:adapted_http_access|http_access2)\s/i.test(lines[line - 1] ?? '');
  return [...accesses.filter(isLate), ...accesses.filter((access) => !isLate(access))];
}

function placesIn({type, values}: Acl): Pattern[] {
  return values.flatMap((value): Pattern[] => {
    if (/^(?:all|any|0\.0\.0\.0\/0(?:\.0\.0\.0)?)$/i.test(value)) return [...ANYWHERE.patterns];
    const pattern = readPattern(type === 'dst' ? value.replace(/^(\S+)-(\S+)\/\S+$/, '$1-$2') : value);
    return pattern.kind === 'unreadable' || pattern.kind === 'expression' ? [] : [pattern];
  });
}

/** One line of `http_access`: all its names must hold. */
function combine(
  names: readonly string[],
  acls: ReadonlyMap<string, readonly Acl[]>,
): Omit<Rule, 'line' | 'effect'> {
  let target = ANYWHERE;
  let ports: readonly PortRange[] | undefined;
  let applies: Truth = 'yes';
  const unread: string[] = [];
  const also = (truth: Truth, name: string): void => {
    if (truth === 'maybe') unread.push(name);
    if (truth === 'no') applies = 'no';
    else if (truth === 'maybe' && applies === 'yes') applies = 'maybe';
  };
  let hasPlace = false;
  for (const word of names) {
    const isNegated = word.startsWith('!');
    const name = isNegated ? word.slice(1) : word;
    const negate = (truth: Truth): Truth =>
      !isNegated || truth === 'maybe' ? truth : truth === 'yes' ? 'no' : 'yes';
    const all = acls.get(name);
    if (!all) {
      also(negate(builtIn(name)), word);
      continue;
    }
    const [{type} = {type: ''}] = all;
    const values = all.flatMap((acl) => acl.values);
    const isFile = values.some((value) => /^["']|^\/|^parameters\(/.test(value));
    if (PLACES.has(type) && !isFile) {
      const patterns = all.flatMap(placesIn);
      const odd = values.length > patterns.length ? [word] : [];
      // Two places that must both hold: which hosts that leaves is not worked out.
      if (hasPlace) also('maybe', word);
      else target = {patterns, unknown: odd, isNegated};
      for (const text of odd) unread.push(text);
      hasPlace = true;
    } else if (type === 'port') {
      const own = values.flatMap((value) => readService(value).ports ?? []);
      if (values.length === 0 || isFile || values.some((value) => readService(value).ports === undefined))
        also('maybe', word);
      const range = isNegated ? others(own) : own;
      ports = ports
        ? ports.flatMap(([from, to]) =>
            range.flatMap(([low, high]): PortRange[] =>
              Math.max(from, low) <= Math.min(to, high) ? [[Math.max(from, low), Math.min(to, high)]] : [],
            ),
          )
        : range;
    } else also(negate(isFile ? 'maybe' : holds(type, values)), word);
  }
  return {target, services: ports ? [{tcp: 'yes', ports}] : [], applies, unread};
}

function others(ranges: readonly PortRange[]): PortRange[] {
  const sorted = [...ranges].sort(([a], [b]) => a - b);
  const left: PortRange[] = [];
  let next = 0;
  for (const [from, to] of sorted) {
    if (from > next) left.push([next, from - 1]);
    next = Math.max(next, to + 1);
  }
  if (next <= 65_535) left.push([next, 65_535]);
  return left;
}

function builtIn(name: string): Truth {
  if (name === 'all') return 'yes';
  if (name === 'CONNECT') return 'yes';
  return /^(?:manager|localhost|to_localhost|to_linklocal)$/.test(name) ? 'no' : 'maybe';
}

/** Does an acl hold for a CONNECT of an agent's PC to a service or a relay? */
function holds(type: string, values: readonly string[]): Truth {
  switch (type) {
    case 'all':
      return 'yes';
    case 'method':
      return values.some((value) => value.toUpperCase() === 'CONNECT') ? 'yes' : 'no';
    case 'src': {
      if (values.every((value) => /^(?:127\.|::1|localhost)/.test(value))) return 'no';
      return sourceApplies(values.join(' '), 'allow');
    }
    case 'proto':
      return values.some((value) => /^(?:cache_object|ftp|urn)$/i.test(value)) &&
        values.every((value) => !/^https?$/i.test(value))
        ? 'no'
        : 'maybe';
    default:
      return 'maybe';
  }
}
