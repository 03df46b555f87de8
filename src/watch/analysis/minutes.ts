import {isoTime} from '../../internal/iso-time.js';
import type {WatchMinute} from '../../report/types.js';
import type {Judged} from './sample.js';

const SECOND_MS = 1000;
const MINUTE_MS = 60_000;

/** A second of one path. */
export interface Bin {
  stalledMs: number;
  worstMs: number;
}

interface Minute {
  readonly bins: Map<string, Map<number, Bin>>;
  readonly delaysMs: Map<string, number[]>;
}

/** Rows are closed this late: what was asked in the minute may be answered so much later; ms. */
const CLOSE_AFTER_MS = 20_000;
/** More answers than this a minute tell no more about their 95th percentile. */
const MOST_DELAYS = 400;

/** Sorts what was seen into seconds, and these into minutes; the last two minutes are kept by the second. */
export class Minutes {
  readonly #open = new Map<number, Minute>();
  readonly #rows: WatchMinute[] = [];

  /** Counts the seconds from `fromMs` to `toMs` as looked at. */
  measured(path: string, fromMs: number, toMs: number): void {
    for (const {bin} of this.#binsOf(path, fromMs, toMs)) bin.worstMs += 0;
  }

  sample({path, atMs, endMs, isAnswered, isLate, dueMs}: Judged): void {
    this.measured(path, atMs, isLate ? endMs : atMs);
    const delays = this.#minuteOf(atMs).delaysMs;
    const list = delays.get(path) ?? [];
    if (isAnswered && list.length < MOST_DELAYS) list.push(endMs - atMs);
    delays.set(path, list);
    if (isLate) this.stalled(path, dueMs, endMs);
  }

  /** The path stood still from `fromMs` to `toMs`. */
  stalled(path: string, fromMs: number, toMs: number): void {
    for (const {second, bin} of this.#binsOf(path, fromMs, toMs)) {
      const startMs = second * SECOND_MS;
      const ms = Math.min(toMs, startMs + SECOND_MS) - Math.max(fromMs, startMs);
      // Samples that wait at the same time wait for the same thing.
      bin.stalledMs = Math.min(SECOND_MS, Math.max(bin.stalledMs, ms));
      bin.worstMs = Math.max(bin.worstMs, toMs - fromMs);
    }
  }

  /** What each path did in each second of the interval. */
  bins(path: string, fromMs: number, toMs: number): (Bin & {readonly atMs: number})[] {
    const found: (Bin & {atMs: number})[] = [];
    for (const minute of this.#open.values()) {
      for (const [second, bin] of minute.bins.get(path) ?? []) {
        const atMs = second * SECOND_MS;
        if (atMs + SECOND_MS > fromMs && atMs < toMs) found.push({...bin, atMs});
      }
    }
    return found.sort((a, b) => a.atMs - b.atMs);
  }

  /** Closes the minutes that nothing can be added to any more. */
  advance(nowMs: number): void {
    for (const [minute] of this.#open) {
      if ((minute + 2) * MINUTE_MS + CLOSE_AFTER_MS < nowMs) this.#close(minute);
    }
  }

  /** All rows so far, the open ones as they are. */
  rows(): WatchMinute[] {
    const open = [...this.#open].map(([minute, seen]) => rowOf(minute, seen));
    return merged([...this.#rows, ...open]);
  }

  /** Rows of an earlier visit. */
  restore(rows: readonly WatchMinute[]): void {
    this.#rows.push(...rows);
  }

  #close(minute: number): void {
    const seen = this.#open.get(minute);
    this.#open.delete(minute);
    if (seen) this.#rows.push(rowOf(minute, seen));
  }

  #minuteOf(atMs: number): Minute {
    const minute = Math.floor(atMs / MINUTE_MS);
    let seen = this.#open.get(minute);
    if (!seen) this.#open.set(minute, (seen = {bins: new Map(), delaysMs: new Map()}));
    return seen;
  }

  *#binsOf(path: string, fromMs: number, toMs: number): Generator<{second: number; bin: Bin}> {
    const last = Math.max(Math.floor(fromMs / SECOND_MS), Math.ceil(toMs / SECOND_MS) - 1);
    for (let second = Math.floor(fromMs / SECOND_MS); second <= last; second += 1) {
      const {bins} = this.#minuteOf(second * SECOND_MS);
      const own = bins.get(path) ?? new Map<number, Bin>();
      bins.set(path, own);
      const bin = own.get(second) ?? {stalledMs: 0, worstMs: 0};
      own.set(second, bin);
      yield {second, bin};
    }
  }
}

function rowOf(minute: number, {bins, delaysMs}: Minute): WatchMinute {
  const row: WatchMinute = {
    at: isoTime(minute * MINUTE_MS),
    measuredMs: {},
    stalledMs: {},
    p95Ms: {},
  };
  for (const [path, own] of bins) {
    row.measuredMs[path] = own.size * SECOND_MS;
    row.stalledMs[path] = Math.round([...own.values()].reduce((sum, {stalledMs}) => sum + stalledMs, 0));
  }
  for (const [path, delays] of delaysMs) {
    const sorted = [...delays].sort((a, b) => a - b);
    const p95 = sorted[Math.ceil(sorted.length * 0.95) - 1];
    if (p95 !== undefined) row.p95Ms[path] = Math.round(p95 * 10) / 10;
  }
  return row;
}

/** A clock that was set back makes a minute twice, and so does a reload in the middle of one: it is one row. */
function merged(rows: readonly WatchMinute[]): WatchMinute[] {
  const byMinute = new Map<string, WatchMinute>();
  for (const row of rows) {
    const last = byMinute.get(row.at);
    byMinute.set(row.at, last ? sum(last, row) : row);
  }
  return [...byMinute.values()]
    .filter(({measuredMs}) => Object.keys(measuredMs).length > 0)
    .sort((a, b) => (a.at < b.at ? -1 : 1));
}

function sum(a: WatchMinute, b: WatchMinute): WatchMinute {
  const each = (
    name: 'measuredMs' | 'stalledMs' | 'p95Ms',
    join: (x: number, y: number) => number,
  ): Record<string, number> => {
    const paths = [...new Set([...Object.keys(a[name]), ...Object.keys(b[name])])];
    return Object.fromEntries(paths.map((path) => [path, join(a[name][path] ?? 0, b[name][path] ?? 0)]));
  };
  const most = (x: number, y: number): number => Math.min(MINUTE_MS, x + y);
  return {
    at: a.at,
    measuredMs: each('measuredMs', most),
    stalledMs: each('stalledMs', most),
    p95Ms: each('p95Ms', Math.max),
  };
}
