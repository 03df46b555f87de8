import {formatIpv4} from '../../internal/ipv4.js';

/** Addresses from the first to the last, both included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

export const ALL_ADDRESSES: Span = {first: 0, last: 2 ** 32 - 1};

/** The same addresses in as few spans as can be, in their order: what overlaps or touches is one. */
export function union(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const {first, last} of [...spans].sort((a, b) => a.first - b.first)) {
    // Not `at`: this runs as the file is evaluated, also in a browser that is too old.
    const before = merged[merged.length - 1];
    if (before && first <= before.last + 1) {
      merged[merged.length - 1] = {first: before.first, last: Math.max(before.last, last)};
    } else {
      merged.push({first, last});
    }
  }
  return merged;
}

/** What is left of `spans` without `holes`; both as `union` gives them. */
export function without(spans: readonly Span[], holes: readonly Span[]): Span[] {
  const left: Span[] = [];
  let next = 0;
  for (const {first, last} of spans) {
    let start = first;
    while ((holes[next]?.last ?? Infinity) < start) next += 1;
    for (let i = next; i < holes.length; i += 1) {
      const hole = holes[i];
      if (!hole || hole.first > last) break;
      if (hole.first > start) left.push({first: start, last: hole.first - 1});
      start = hole.last + 1;
    }
    if (start <= last) left.push({first: start, last});
  }
  return left;
}

/** Index of the first of `spans` (in order, none overlapping) that ends at an address or after it; else their count. */
export function firstFrom(spans: readonly Span[], address: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((spans[middle]?.last ?? Infinity) < address) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How much of a span is in others, which are as `union` gives them. */
export function shareIn(spans: readonly Span[], {first, last}: Span): 'all' | 'some' | 'none' {
  const met = spans[firstFrom(spans, first)];
  if (!met || met.first > last) return 'none';
  return met.first <= first && met.last >= last ? 'all' : 'some';
}

/** As few CIDR blocks (RFC 4632) as make up the span, none of them wider than the shortest prefix. */
export function blocksOf({first, last}: Span, shortestPrefix = 0): Span[] {
  const blocks: Span[] = [];
  for (let start = first; start <= last;) {
    let size = 2 ** (32 - shortestPrefix);
    while (start % size !== 0 || start + size - 1 > last) size /= 2;
    blocks.push({first: start, last: start + size - 1});
    start += size;
  }
  return blocks;
}

export function formatBlock({first, last}: Span): string {
  return `${formatIpv4(first)}/${String(32 - Math.log2(last - first + 1))}`;
}

/** For each span the index of one before it that has an address in common with it. In n·log n steps. */
export function meetings(spans: readonly Span[]): (number | undefined)[] {
  const edges = [...new Set(spans.flatMap(({first, last}) => [first, last + 1]))].sort((a, b) => a - b);
  const cellOf = new Map(edges.map((edge, cell) => [edge, cell]));
  /** Of each cell, from one edge to the next, the span that took it first. */
  const owners: (number | undefined)[] = edges.map(() => undefined);
  const free = new FreeCells(edges.length);
  return spans.map(({first, last}, index) => {
    const [start = 0, end = 0] = [cellOf.get(first), cellOf.get(last + 1)];
    let meeting: number | undefined;
    for (let cell = start; cell < end;) {
      const open = free.from(cell);
      if (open > cell) meeting ??= owners[cell];
      if (open < end) {
        owners[open] = index;
        free.take(open);
      }
      cell = open + 1;
    }
    return meeting;
  });
}

/** Which cells of a row are not yet taken; a union-find, so that those taken are passed over at once. */
class FreeCells {
  readonly #next: number[];

  constructor(count: number) {
    this.#next = Array.from({length: count + 1}, (_, cell) => cell);
  }

  /** The first free cell from this one on; the count of cells if there is none. */
  from(cell: number): number {
    let end = cell;
    while (this.#at(end) !== end) end = this.#at(end);
    for (let step = cell; step !== end;) {
      const following = this.#at(step);
      this.#next[step] = end;
      step = following;
    }
    return end;
  }

  take(cell: number): void {
    this.#next[cell] = cell + 1;
  }

  #at(cell: number): number {
    return this.#next[cell] ?? cell;
  }
}
