import {parseIpv4} from '../../internal/ipv4.js';
import {canonicalIpv6, notRoutableShare} from './addresses.js';
import {matchGlob, readPattern, type Pattern} from './patterns.js';
import type {ListEntry} from './lines.js';
import type {Span} from './spans.js';
import type {Service} from '../formats/rule.js';

/** A pattern with the entry that it was read from. */
export type Entry = ListEntry & {
  readonly pattern: Pattern;
  /** Ports and protocols that it is limited to, beside its own. */
  readonly services?: readonly Service[];
};

/** How far an entry covers a host: `sure` in every engine; else only in those that … */
export type Reach =
  | 'sure'
  /** … let `*` stand for several labels. */
  | 'any-depth'
  /** … take a domain's name for all that is below it, too. */
  | 'below-domain';

export interface Match {
  readonly entry: Entry;
  readonly reach: Reach;
}

export function readEntries(entries: readonly ListEntry[]): Entry[] {
  return entries.map((entry) => ({...entry, pattern: readPattern(entry.text)}));
}

/** Of entries that say the same the first. */
export function distinct(entries: readonly Entry[]): Entry[] {
  const seen = new Set<string>();
  return entries.filter(({pattern, services = []}) => {
    const key = services.length > 0 ? `${keyOf(pattern)} ${JSON.stringify(services)}` : keyOf(pattern);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** Patterns that say the same have the same. */
function keyOf(pattern: Pattern): string {
  // A name and nothing else, as most are, takes a tenth of the time.
  if (pattern.kind !== 'name' || pattern.hasPath || pattern.port !== undefined)
    return JSON.stringify(pattern);
  return `${pattern.scheme ?? ''} ${pattern.host}`;
}

/** The entries of a list, by the hosts that they cover: a list may have tens of thousands, a configuration a thousand hosts. */
export class PatternIndex {
  readonly #addresses: readonly Entry[];
  /** Those of the addresses that a name on the Internet may stand for. */
  readonly routable: readonly Entry[];
  readonly #byHost = new Map<string, Entry[]>();
  readonly #globs: {readonly entry: Entry; readonly glob: string; readonly tail: string}[] = [];
  readonly #everything: readonly Entry[];
  readonly #expressions: readonly {readonly entry: Entry; readonly plain: string}[];
  readonly #expressionFor = new Map<string, Entry | undefined>();

  constructor(entries: readonly Entry[]) {
    const of = (kind: Pattern['kind']): Entry[] => entries.filter(({pattern}) => pattern.kind === kind);
    this.#expressions = of('expression').map((entry) => ({entry, plain: plainOf(entry.text)}));
    this.#addresses = of('addresses');
    this.routable = this.#addresses.filter(
      ({pattern}) => pattern.kind === 'addresses' && notRoutableShare(pattern.span) !== 'all',
    );
    this.#everything = of('everything');
    for (const entry of entries) {
      const {pattern} = entry;
      if (!('host' in pattern)) continue;
      const {host} = pattern;
      if (pattern.kind === 'glob') {
        this.#globs.push({entry, glob: host, tail: host.slice(host.lastIndexOf('*') + 1)});
      } else {
        const others = this.#byHost.get(host);
        if (others) others.push(entry);
        else this.#byHost.set(host, [entry]);
      }
    }
  }

  /** What covers a host, a name or an address as URLs have them; in the order of the list. */
  find(host: string): Match[] {
    const address = parseIpv4(host);
    const addresses =
      address === undefined
        ? []
        : this.#addresses.filter(({pattern}) => pattern.kind === 'addresses' && has(pattern.span, address));
    const matches = [...this.#everything, ...addresses].map((entry): Match => ({entry, reach: 'sure'}));
    for (const {entry, glob, tail} of this.#globs) {
      const match = host.endsWith(tail) ? matchGlob(glob, host) : undefined;
      if (match) matches.push({entry, reach: match === 'strict' ? 'sure' : 'any-depth'});
    }
    return [...matches, ...this.#byName(host)].sort((a, b) => a.entry.line - b.entry.line);
  }

  /** The first regular expression that names the domain which a host is in, or any: it may cover the host. */
  expressionFor(host: string): Entry | undefined {
    const domain = host.split('.').slice(-2).join('.');
    if (!this.#expressionFor.has(domain)) {
      const found = this.#expressions.find(({plain}) => plain.includes(domain) || /^\^?\.\*\$?$/.test(plain));
      this.#expressionFor.set(domain, found?.entry);
    }
    return this.#expressionFor.get(domain);
  }

  #byName(host: string): Match[] {
    const labels = host.startsWith('[') ? [canonicalIpv6(host) ?? host] : host.split('.');
    return labels.flatMap((_, depth) => {
      const entries = this.#byHost.get(labels.slice(depth).join('.')) ?? [];
      return entries.flatMap((entry): Match[] => {
        const {kind} = entry.pattern;
        if (kind === 'domain') return [{entry, reach: 'sure'}];
        if (kind === 'star') return depth === 0 ? [] : [{entry, reach: depth === 1 ? 'sure' : 'any-depth'}];
        return [{entry, reach: depth === 0 ? 'sure' : 'below-domain'}];
      });
    });
  }
}

/** An expression without what makes its signs stand for themselves. */
function plainOf(expression: string): string {
  return expression.toLowerCase().replaceAll('\\', '');
}

function has({first, last}: Span, address: number): boolean {
  return first <= address && address <= last;
}
