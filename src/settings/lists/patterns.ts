import {canonicalIpv6, readAddresses} from './addresses.js';
import type {Span} from './spans.js';
import {parseUrl} from '../../internal/url.js';

/** An entry of a list of names and addresses, as proxies, firewalls and VPN clients write them. */
export type Pattern =
  /** `*`: every host. */
  | (Scope & {readonly kind: 'everything'})
  /** A name. `host` of all kinds is in lower case. */
  | (Scope & {readonly kind: 'name'; readonly host: string})
  /** `*.example.com`: one label or more, by the engine. `host` without the `*.`. */
  | (Scope & {readonly kind: 'star'; readonly host: string})
  /** `.example.com`: the domain and all below it (Squid's dstdomain). `host` without the dot. */
  | (Scope & {readonly kind: 'domain'; readonly host: string})
  /** A `*` elsewhere. */
  | (Scope & {readonly kind: 'glob'; readonly host: string})
  | (Scope & {readonly kind: 'addresses'; readonly span: Span})
  | (Scope & {readonly kind: 'ipv6'; readonly host: string})
  /** A regular expression. It is not evaluated: one that a stranger wrote can take for ever. */
  | {readonly kind: 'expression'}
  | {readonly kind: 'unreadable'};

/** What an entry is limited to, beyond hosts. */
interface Scope {
  readonly port?: number;
  /** Lower case, without `://`. */
  readonly scheme?: string;
  /** Only some of the paths there. */
  readonly hasPath: boolean;
}

/** The longest URL that is worth reading; a name has at most 253 characters (RFC 1035). */
const MAX_LENGTH = 2048;

const SCHEME_PORTS: ReadonlyMap<string, number> = new Map([
  ['http', 80],
  ['https', 443],
  ['ws', 80],
  ['wss', 443],
]);

export function readPattern(entry: string): Pattern {
  const text = entry.toLowerCase();
  if (/^(?:\^|\.\*)|[\\$()]/.test(text)) return {kind: 'expression'};
  if (text.length > MAX_LENGTH) return {kind: 'unreadable'};
  const addresses = readAddresses(text);
  if (addresses.kind === 'span') return {kind: 'addresses', span: addresses, hasPath: false};
  if (addresses.kind === 'ipv6') return {kind: 'ipv6', host: canonicalIpv6(text) ?? text, hasPath: false};
  const [, scheme = '*', rest = ''] = /^(?:([a-z*][a-z0-9+.*-]*):\/\/|turns?:)?(.*)$/s.exec(text) ?? [];
  const [authority = '', ...path] = rest.split(/[/?]/);
  const [, host = '', portText = '*'] = /^(\[[^\]]*\]|[^:]*)(?::(\d{1,5}|\*))?$/.exec(authority) ?? [];
  const schemePort = SCHEME_PORTS.get(scheme);
  const port = portText === '*' ? schemePort : Number(portText);
  if (port !== undefined && (port < 1 || port > 65_535)) return {kind: 'unreadable'};
  const scope: Scope = {
    ...(port !== undefined && {port}),
    ...(!scheme.includes('*') && {scheme}),
    // Of a relay what follows the port is its transport.
    hasPath: !/^turns?:/.test(text) && !/^\**$/.test(path.join('/')),
  };
  return readHost(host, scope);
}

function readHost(host: string, scope: Scope): Pattern {
  const span = readAddresses(host);
  if (span.kind === 'span') return {...scope, kind: 'addresses', span};
  const ipv6 = host.startsWith('[') ? canonicalIpv6(host) : undefined;
  if (ipv6 !== undefined) return {...scope, kind: 'ipv6', host: ipv6};
  if (/^\*+$/.test(host)) return {...scope, kind: 'everything'};
  const [, lead = '', name = ''] = /^(\*\*\.|\*\.|\.)?(.*)$/s.exec(host) ?? [];
  if (!isName(name)) return /[[\]{}+|^]/.test(host) ? {kind: 'expression'} : {kind: 'unreadable'};
  if (name.includes('*')) return {...scope, kind: 'glob', host: `${lead === '.' ? '*.' : lead}${name}`};
  const ascii = toAscii(name);
  if (ascii === undefined) return {kind: 'unreadable'};
  return {...scope, kind: lead === '' ? 'name' : lead === '*.' ? 'star' : 'domain', host: ascii};
}

/** Labels of letters, figures, `-`, `_` and `*`, none empty. */
function isName(name: string): boolean {
  if (name.length > 300) return false;
  // Most names are ASCII, and Unicode's classes take several times as long.
  if (/^[\w*-]+(?:\.[\w*-]+)*$/.test(name)) return true;
  return /^[\p{L}\p{M}\p{N}_*-]+(?:\.[\p{L}\p{M}\p{N}_*-]+)*$/u.test(name);
}

/** An internationalised name as URLs have it (Punycode); `undefined` if it can't be one. */
function toAscii(name: string): string | undefined {
  if (/^[\w.-]*$/.test(name)) return name;
  return parseUrl(`https://${name}/`)?.hostname;
}

/**
 * Does a name with stars match a host? `strict`: a star is within one label, and one that is a whole label stands for one;
 * `loose`: it may be over dots, as in a PAC file's `shExpMatch`.
 */
export function matchGlob(glob: string, host: string): 'strict' | 'loose' | undefined {
  const [globs, labels] = [glob.split('.'), host.split('.')];
  const fits = (part: string, i: number): boolean => {
    const label = labels[i] ?? '';
    return label !== '' && matches(part, label);
  };
  if (globs.length === labels.length && globs.every(fits)) return 'strict';
  return matches(glob, host) ? 'loose' : undefined;
}

/** By the last star only: what an earlier one took can stay as it is. In at most pattern × text steps. */
function matches(pattern: string, text: string): boolean {
  let [at, from] = [0, 0];
  let star = -1;
  for (let i = 0; i < text.length;) {
    if (pattern[at] === '*') {
      star = at;
      at += 1;
      from = i;
    } else if (pattern[at] === text[i]) {
      at += 1;
      i += 1;
    } else if (star >= 0) {
      at = star + 1;
      from += 1;
      i = from;
    } else {
      return false;
    }
  }
  return /^\**$/.test(pattern.slice(at));
}
