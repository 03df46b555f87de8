import {NOT_ROUTABLE_SPANS} from '../../config/networks.js';
import {distinct, PatternIndex, readEntries, type Entry} from './pattern-index.js';
import type {ListEntry} from './lines.js';
import {ALL_ADDRESSES, shareIn, union, without, type Span} from './spans.js';

/** Whether something is in the list; `unknown`: by another notation than it is known in, or in some clients only. */
export interface Listed {
  readonly is: 'all' | 'some' | 'none' | 'unknown';
  /** Of the entry that decided. */
  readonly line?: number;
}

/** What a list of a VPN holds, of addresses and of names. */
export class TunnelEntries {
  readonly entries: readonly Entry[];
  /** Every address, or every name. */
  readonly isEverything: boolean;
  /** The first entry that has a large part in that. */
  readonly widest: Entry | undefined;
  /** Some of the addresses are such as services and relays on the Internet may have. */
  readonly #hasRoutable: boolean;
  readonly #hasAddresses: boolean;
  readonly #known: readonly Span[];
  readonly #index: PatternIndex;

  /** What is left out of it by name, and lines that may be for anything. */
  readonly #others: PatternIndex;
  readonly #doubtful: PatternIndex;

  /**
   * @param others what is left out of the entries
   * @param doubtful entries of lines that were not understood: what they cover is unknown
   */
  constructor(
    entries: readonly ListEntry[],
    others: readonly ListEntry[] = [],
    doubtful: readonly ListEntry[] = [],
  ) {
    this.entries = readEntries(entries);
    const spansOf = (all: readonly Entry[]): Span[] =>
      all.flatMap(({pattern}) => (pattern.kind === 'addresses' ? [pattern.span] : []));
    const left = readEntries(others);
    this.#others = new PatternIndex(left);
    this.#doubtful = new PatternIndex(readEntries(doubtful));
    const spans = spansOf(this.entries);
    this.#known = without(union(spans), union(spansOf(left)));
    this.#index = new PatternIndex(
      distinct(this.entries.filter(({pattern}) => pattern.kind !== 'addresses')),
    );
    this.#hasAddresses = spans.length > 0;
    this.#hasRoutable = without(this.#known, union(NOT_ROUTABLE_SPANS)).length > 0;
    this.isEverything =
      shareIn(this.#known, ALL_ADDRESSES) === 'all' ||
      this.entries.some(({pattern}) => pattern.kind === 'everything');
    this.widest = [...this.entries].sort((a, b) => width(b) - width(a)).find((entry) => width(entry) > 0);
  }

  ofSpan(span: Span): Listed {
    if (this.isEverything) return {is: 'all', ...(this.widest && {line: this.widest.line})};
    const is = shareIn(this.#known, span);
    if (is === 'none') return {is};
    const entry = this.entries.find(
      ({pattern}) => pattern.kind === 'addresses' && shareIn([pattern.span], span) !== 'none',
    );
    return {is, ...(entry && {line: entry.line})};
  }

  /**
   * @param addresses what the name stands for, where that is known
   * @param isInternal it may be any of the addresses, not only one that is routable on the Internet
   */
  ofName(host: string, addresses: readonly Span[], isInternal = false): Listed {
    const [unsure] = this.#doubtful.find(host);
    if (unsure) return {is: 'unknown', line: unsure.entry.line};
    const [out] = this.#others.find(host);
    if (out) return {is: out.reach === 'sure' ? 'none' : 'unknown', line: out.entry.line};
    const [match, ...others] = this.#index.find(host);
    const sure = [match, ...others].find((found) => found?.reach === 'sure');
    if (sure) return {is: 'all', line: sure.entry.line};
    if (this.isEverything) return {is: 'all', ...(this.widest && {line: this.widest.line})};
    const listed = addresses.map((span) => this.ofSpan(span));
    const met = listed.find(({is}) => is !== 'none');
    if (met) return {...met, is: listed.every(({is}) => is === 'all') ? 'all' : 'some'};
    if (match) return {is: 'unknown', line: match.entry.line};
    const mayBe = addresses.length === 0 && (isInternal ? this.#hasAddresses : this.#hasRoutable);
    return {is: mayBe ? 'unknown' : 'none'};
  }
}

/** How many addresses an entry stands for. */
function width({pattern}: Entry): number {
  if (pattern.kind === 'everything') return Infinity;
  return pattern.kind === 'addresses' ? pattern.span.last - pattern.span.first + 1 : 0;
}
