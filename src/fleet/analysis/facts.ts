import {printable} from '../../internal/printable.js';
import type {Cause, Light, Owner} from '../../report/types.js';
import type {Accepted} from '../reading/accept.js';
import type {Dimension} from '../types.js';

/** What a fleet needs to know of one report: small, so that ten thousand are held at once. */
export interface ReportFacts {
  readonly id: string;
  /** Since 1970; `undefined` where the clock that made it is wrong. */
  readonly startedMs: number | undefined;
  readonly startedAt: string;
  readonly light: Light;
  readonly causes: readonly Cause[];
  /** Of the findings that a light rests on. */
  readonly owners: readonly Owner[];
  readonly values: Readonly<Record<string, string>>;
  readonly policy: string;
  /** The ids of the services, sorted: what tells one site's reports from another's. */
  readonly services: readonly string[];
}

/** Where a report came from, as far as it does not say itself. */
export interface Origin {
  readonly site?: string;
}

/** No report is older than the product. */
const FIRST_REPORT_MS = Date.UTC(2025, 0, 1);
/** Clocks are never quite together. */
const AHEAD_MS = 5 * 60_000;
/** Names of the configuration, of browsers and of providers are shorter. */
const MAX_VALUE_LENGTH = 80;
const MAX_ANSWERS = 5;

/** Dimensions that say what a run came to, not where it was made: every bad one has them, and no good one. */
export const CONSEQUENCES: readonly Dimension[] = ['place'];

/** @param clock tells hour and weekday of a time */
export function factsOf(
  report: Accepted,
  {clock, nowMs, site}: Origin & {readonly clock: LocalClock; readonly nowMs: number},
): ReportFacts {
  const {id, startedAt, light, findings, environment, policy} = report;
  const atMs = Date.parse(startedAt);
  const isRight = atMs >= FIRST_REPORT_MS && atMs <= nowMs + AHEAD_MS;
  // A lint is no fault of this agent's, and has no part in the light.
  const faults = findings.filter(({cause}) => cause !== 'configuration');
  return {
    id: printable(id),
    startedMs: isRight ? atMs : undefined,
    startedAt,
    light,
    causes: [...new Set(findings.map(({cause}) => cause))],
    owners: [...new Set(faults.map(({owner}) => owner))],
    values: {
      ...answersOf(report),
      ...known({
        network: environment.network,
        browser: environment.browser,
        browserVersion: versionOf(environment),
        os: environment.os,
        ...(isRight && clock(atMs)),
        codec: codecsOf(report),
        // A run that could measure no call says so by its light.
        method: environment.method === 'none' ? undefined : environment.method,
        place: placeOf(report),
        site,
      }),
    },
    policy: printable(policy.id),
    services: servicesOf(report),
  };
}

function known(values: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      if (value === undefined || value === '' || value === 'unknown') return [];
      return [[name, printable(value).slice(0, MAX_VALUE_LENGTH)]];
    }),
  );
}

/** By the question's name; the report's own dimensions come after, so that no answer can stand in for one. */
function answersOf({answers = {}}: Accepted): Record<string, string> {
  return known(Object.fromEntries(Object.entries(answers).slice(0, MAX_ANSWERS)));
}

function versionOf({browser, browserVersion}: Accepted['environment']): string | undefined {
  const [major = ''] = browserVersion.split('.');
  return /^\d+$/.test(major) ? `${browser} ${major}` : undefined;
}

/** Those that a call was made with. */
function codecsOf({checks}: Accepted): string {
  return checks
    .filter(({id, status}) => id.startsWith('voice-') && status !== 'skipped')
    .map(({id}) => id.slice('voice-'.length))
    .join('+');
}

/** Where a watch found the fault. */
function placeOf({findings}: Accepted): string | undefined {
  const place = findings.map(({evidence}) => evidence['place']).find((one) => typeof one === 'string');
  return place;
}

function servicesOf({checks}: Accepted): string[] {
  const items = checks.find(({id}) => id === 'services')?.items ?? [];
  return [...new Set(items.map(({id}) => id))].sort();
}

/** Hour and weekday of a time, as values of their dimensions. */
export type LocalClock = (ms: number) => {readonly hour: string; readonly weekday: string};

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
/** Every time zone is a multiple of it away from UTC. */
const QUARTER_MS = 15 * 60_000;

/** @throws {RangeError} if there is no such time zone */
export function localClock(timeZone: string | undefined): LocalClock {
  const quarters = new Map<number, ReturnType<LocalClock>>();
  const ask = zoneAsker(timeZone);
  return (ms) => {
    const quarter = Math.floor(ms / QUARTER_MS);
    const asked = quarters.get(quarter) ?? ask(quarter * QUARTER_MS);
    quarters.set(quarter, asked);
    return asked;
  };
}

function zoneAsker(timeZone: string | undefined): LocalClock {
  if (timeZone === undefined) {
    return (ms) => {
      const date = new Date(ms);
      return {hour: String(date.getHours()).padStart(2, '0'), weekday: WEEKDAYS[date.getDay()] ?? ''};
    };
  }
  const format = new Intl.DateTimeFormat('en', {
    timeZone,
    hour: '2-digit',
    weekday: 'long',
    hourCycle: 'h23',
  });
  return (ms) => {
    const parts = format.formatToParts(ms);
    const part = (wanted: string): string => parts.find(({type}) => type === wanted)?.value ?? '';
    return {hour: part('hour').padStart(2, '0'), weekday: part('weekday').toLowerCase()};
  };
}
