import {isoTime} from '../internal/iso-time.js';
import {printable} from '../internal/printable.js';
import {CAUSES} from './catalogue.js';
import type {Cause, Light, Report, Watch} from './types.js';

/** Figures of a call that tell how it was on that day. */
export const HISTORY_FIGURES = ['mos', 'rttMs', 'jitterMs', 'stallMaxMs', 'lateRatio', 'loadedMos'] as const;

/** What is remembered of a run, or of an hour of a watch. It names no person, no address and no service. */
export interface HistoryRow {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly kind: 'run' | 'watch';
  readonly light: Exclude<Light, 'grey'>;
  readonly causes: readonly Cause[];
  readonly figures: Readonly<Partial<Record<(typeof HISTORY_FIGURES)[number], number>>>;
  /** The name that the site gave to the network. */
  readonly network?: string;
}

export const MAX_ROWS = 200;
const MAX_CAUSES = 5;
const MAX_NETWORK = 200;
/** Whoever sets the clock back makes rows of the future: so much is a clock that is a little off; ms. */
const MAX_AHEAD_MS = 86_400_000;
/** An hour of which less was looked at says nothing good, ms. */
const LEAST_WATCHED_MS = 5 * 60_000;

/** What a report adds to the history: nothing where nothing was measured. */
export function rowsOf(report: Report): HistoryRow[] {
  const {outcome, light, findings, startedAt, environment, watch} = report;
  const network = environment.network === undefined ? {} : {network: environment.network};
  if (watch) return hoursOf(watch, report).map((row) => ({...row, ...network}));
  if (outcome === 'cancelled' || light === 'grey') return [];
  const causes = [...new Set(findings.map(({cause}) => cause))].slice(0, MAX_CAUSES);
  return [{at: startedAt, kind: 'run', light, causes, figures: figuresOf(report), ...network}];
}

/** Each figure from the first check that has it: the expected codec stands first. */
function figuresOf({checks}: Report): HistoryRow['figures'] {
  return Object.fromEntries(
    HISTORY_FIGURES.flatMap((name) => {
      const value = checks.map(({metrics}) => metrics[name]).find((one) => one !== undefined);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** One row for each hour that a watch looked at; the run before it has a row of its own. */
function hoursOf({minutes, episodes}: Watch, {findings}: Report): HistoryRow[] {
  const own = findings.filter(({evidence}) => typeof evidence['place'] === 'string');
  const hours = new Map<number, {fromMs: number; watchedMs: number}>();
  for (const {at, measuredMs} of minutes) {
    const atMs = Date.parse(at);
    const hour = hours.get(hourOf(atMs)) ?? {fromMs: atMs, watchedMs: 0};
    hour.watchedMs += Math.max(0, ...Object.values(measuredMs));
    hours.set(hourOf(atMs), hour);
  }
  return [...hours].flatMap(([startMs, {fromMs, watchedMs}]): HistoryRow[] => {
    const places = episodes.filter(({from}) => hourOf(Date.parse(from)) === startMs).map(({place}) => place);
    const causes = own
      .filter(({evidence}) => places.some((place) => place === evidence['place']))
      .map(({cause}) => cause);
    const isBad = causes.length > 0;
    if (!isBad && watchedMs < LEAST_WATCHED_MS) return [];
    return [{at: isoTime(fromMs), kind: 'watch', light: isBad ? 'amber' : 'green', causes, figures: {}}];
  });
}

/** The beginning of the hour on this PC's clock; some places are half an hour off UTC. */
function hourOf(atMs: number): number {
  return new Date(atMs).setMinutes(0, 0, 0);
}

/** Rows from text that another page may have written: what is none is left out. The oldest first. */
export function readRows(text: string, nowMs: number): HistoryRow[] {
  if (text.length > MAX_ROWS * 2000) return [];
  let rows: unknown;
  try {
    rows = JSON.parse(text);
  } catch {
    return [];
  }
  return Array.isArray(rows) ? newest(rows.flatMap((row: unknown) => toRow(row, nowMs) ?? [])) : [];
}

/** The newest of them, the oldest first. */
export function newest(rows: readonly HistoryRow[]): HistoryRow[] {
  return [...rows].sort((a, b) => Date.parse(a.at) - Date.parse(b.at)).slice(-MAX_ROWS);
}

function toRow(row: unknown, nowMs: number): HistoryRow | undefined {
  if (typeof row !== 'object' || row === null) return undefined;
  const {at, kind, light, causes, figures, network} = row as Record<string, unknown>;
  const atMs = typeof at === 'string' ? Date.parse(at) : Number.NaN;
  if (!(atMs >= 0 && atMs <= nowMs + MAX_AHEAD_MS)) return undefined;
  if (kind !== 'run' && kind !== 'watch') return undefined;
  if (light !== 'green' && light !== 'amber' && light !== 'red') return undefined;
  const known = Array.isArray(causes)
    ? causes.filter((one): one is Cause => typeof one === 'string' && Object.hasOwn(CAUSES, one))
    : [];
  return {
    at: isoTime(atMs),
    kind,
    light,
    causes: known.slice(0, MAX_CAUSES),
    figures: toFigures(figures),
    ...(typeof network === 'string' && network && {network: printable(network).slice(0, MAX_NETWORK)}),
  };
}

function toFigures(figures: unknown): HistoryRow['figures'] {
  if (typeof figures !== 'object' || figures === null) return {};
  const given = new Map<string, unknown>(Object.entries(figures));
  return Object.fromEntries(
    HISTORY_FIGURES.flatMap((name) => {
      const value = given.get(name);
      return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? [[name, value]] : [];
    }),
  );
}
