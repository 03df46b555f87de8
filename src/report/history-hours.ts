import type {HistoryRow} from './history.js';
import type {Light} from './types.js';

/** What was seen in one hour of one day of the week. */
export interface Cell {
  readonly all: number;
  readonly bad: number;
  readonly worst: Exclude<Light, 'grey'>;
}

/** An hour of the day, by day of the week: 0 is Sunday, as `Date.getDay` counts. */
export interface HourRow {
  readonly hour: number;
  readonly days: readonly (Cell | undefined)[];
}

/**
 * What recurs. `hour`: of the last days with a look at that hour so many were bad, and others hours are better. `often`: bad
 * on so many of the last days, at whatever hour.
 */
export type Recurring =
  | {readonly kind: 'few' | 'none'}
  | {readonly kind: 'hour'; readonly hour: number; readonly bad: number; readonly of: number}
  | {readonly kind: 'often'; readonly bad: number; readonly of: number};

/** A week of that hour; more would tell of a line that was mended. */
const LAST_DAYS = 7;
/** Fewer bad days than this coincide by chance. */
const LEAST_BAD = 3;
const LEAST_SHARE = 0.5;
/** An hour stands out where the days are bad so much more often than those of the other hours. */
const STANDS_OUT = 2;

/** The hours of the day that were looked at, each by day of the week, on this PC's clock. */
export function hourRows(rows: readonly HistoryRow[]): HourRow[] {
  const hours = new Map<number, HistoryRow[][]>();
  for (const row of rows) {
    const at = new Date(row.at);
    const days = hours.get(at.getHours()) ?? Array.from({length: 7}, () => []);
    days[at.getDay()]?.push(row);
    hours.set(at.getHours(), days);
  }
  return [...hours]
    .sort(([a], [b]) => a - b)
    .map(([hour, days]) => ({hour, days: days.map((own) => (own.length > 0 ? cellOf(own) : undefined))}));
}

function cellOf(rows: readonly HistoryRow[]): Cell {
  const lights = rows.map(({light}) => light);
  const worst = lights.includes('red') ? 'red' : lights.includes('amber') ? 'amber' : 'green';
  return {all: rows.length, bad: rows.filter(isBad).length, worst};
}

function isBad({light}: HistoryRow): boolean {
  return light !== 'green';
}

/** Whether it is bad at certain hours. Days count, not checks: whoever is unlucky checks again and again. */
export function recurring(rows: readonly HistoryRow[]): Recurring {
  const all = lastDays(rows);
  if (all.of < LEAST_BAD) return {kind: 'few'};
  const hours = [...new Set(rows.map(hourOf))].map((hour) => {
    const own = lastDays(rows.filter((row) => hourOf(row) === hour));
    const others = lastDays(rows.filter((row) => hourOf(row) !== hour));
    return {hour, ...own, shareElsewhere: others.of > 0 ? others.bad / others.of : 0};
  });
  const [first] = hours
    .filter(
      ({bad, of, shareElsewhere}) =>
        bad >= LEAST_BAD && bad / of >= LEAST_SHARE && bad / of >= STANDS_OUT * shareElsewhere,
    )
    .sort((a, b) => b.bad / b.of - a.bad / a.of || b.bad - a.bad);
  if (first) return {kind: 'hour', hour: first.hour, bad: first.bad, of: first.of};
  return all.bad >= LEAST_BAD && all.bad / all.of >= LEAST_SHARE ? {kind: 'often', ...all} : {kind: 'none'};
}

/** How many of the last days with a row were bad. */
function lastDays(rows: readonly HistoryRow[]): {bad: number; of: number} {
  const days = new Map<number, boolean>();
  for (const row of [...rows].reverse()) {
    const day = new Date(row.at).setHours(0, 0, 0, 0);
    if (!days.has(day) && days.size >= LAST_DAYS) continue;
    days.set(day, (days.get(day) ?? false) || isBad(row));
  }
  return {bad: [...days.values()].filter(Boolean).length, of: days.size};
}

function hourOf({at}: HistoryRow): number {
  return new Date(at).getHours();
}
