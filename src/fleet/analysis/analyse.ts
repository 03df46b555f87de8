import type {Cause, Light, Owner} from '../../report/types.js';
import {MIN_GROUP, OTHER, type Dimension, type FleetResult, type ValueCount} from '../types.js';
import {commonalitiesIn, comparisonOf} from './commonalities.js';
import type {ReportFacts} from './facts.js';
import {sitesOf} from './sites.js';

/** What a fleet comes to, apart from what was refused. */
export type Analysis = Omit<FleetResult, 'refused'>;

/**
 * What these reports come to, with what `among` have in common: they may be more than are counted. Pure.
 * @yields where it may pause: a page with ten thousand reports must not stand still
 */
export function* analyseFacts(
  facts: readonly ReportFacts[],
  among: readonly ReportFacts[] = facts,
): Generator<void, Analysis> {
  const lights = lightsOf(facts);
  const causes = causesOf(facts);
  yield;
  const dimensions = dimensionsOf(facts);
  yield;
  const comparison = comparisonOf(among === facts ? lights : lightsOf(among));
  const {commonalities, comparisons} = yield* commonalitiesIn(among, comparison);
  yield;
  return {
    reports: facts.length,
    lights,
    causes,
    commonalities,
    owners: ownersOf(facts),
    times: timesOf(facts),
    dimensions,
    compared: {bad: [...comparison.bad], good: [...comparison.good], comparisons},
    remarks: {
      policies: [...tally(facts.map(({policy}) => policy))].map(([id, count]) => ({id, count})),
      sites: sitesOf(facts),
      wrongClock: facts.filter(({startedMs}) => startedMs === undefined).length,
      duplicates: 0,
    },
  };
}

function lightsOf(facts: readonly ReportFacts[]): Record<Light, number> {
  const lights = {green: 0, amber: 0, red: 0, grey: 0};
  for (const {light} of facts) lights[light] += 1;
  return lights;
}

/** Most frequent first. */
function tally<Value>(values: Iterable<Value>): Map<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return new Map([...counts].sort(([, a], [, b]) => b - a));
}

function causesOf(facts: readonly ReportFacts[]): FleetResult['causes'] {
  const found = new Map<Cause, {count: number; first: ReportFacts; last: ReportFacts}>();
  for (const fact of facts) {
    for (const cause of fact.causes) {
      const one = found.get(cause) ?? {count: 0, first: fact, last: fact};
      found.set(cause, one);
      one.count += 1;
      if (isBeyond(fact, one.first, (at, known) => at < known)) one.first = fact;
      if (isBeyond(fact, one.last, (at, known) => at > known)) one.last = fact;
    }
  }
  return [...found]
    .map(([cause, {count, first, last}]) => ({
      cause,
      count,
      share: count / facts.length,
      firstAt: first.startedAt,
      lastAt: last.startedAt,
    }))
    .sort((a, b) => b.count - a.count);
}

/** A time of a wrong clock is neither first nor last where there is another. */
function isBeyond(
  {startedMs: at}: ReportFacts,
  {startedMs: known}: ReportFacts,
  compare: (at: number, known: number) => boolean,
): boolean {
  return at !== undefined && (known === undefined || compare(at, known));
}

function ownersOf(facts: readonly ReportFacts[]): FleetResult['owners'] {
  const counts = tally<Owner>(facts.flatMap(({owners}) => owners));
  return [...counts].map(([owner, count]) => ({owner, count}));
}

/** What people count in: minutes, an hour, a day, a week. */
const STEPS_MINUTES = [5, 15, 60, 24 * 60, 7 * 24 * 60];
const MAX_STEPS = 60;

function timesOf(facts: readonly ReportFacts[]): FleetResult['times'] {
  const times = facts.flatMap(({startedMs, light}) => (startedMs === undefined ? [] : [{startedMs, light}]));
  let [first, last] = [Infinity, -Infinity];
  for (const {startedMs} of times) {
    first = Math.min(first, startedMs);
    last = Math.max(last, startedMs);
  }
  const stepMinutes = STEPS_MINUTES.find((step) => (last - first) / 60_000 / step < MAX_STEPS) ?? 7 * 24 * 60;
  const stepMs = stepMinutes * 60_000;
  const steps = new Map<number, Record<Light, number>>();
  for (const {startedMs, light} of times) {
    const at = Math.floor(startedMs / stepMs) * stepMs;
    const lights = steps.get(at) ?? {green: 0, amber: 0, red: 0, grey: 0};
    steps.set(at, lights);
    lights[light] += 1;
  }
  return {
    stepMinutes,
    steps: [...steps]
      .sort(([a], [b]) => a - b)
      .map(([at, lights]) => ({at: new Date(at).toISOString(), lights})),
  };
}

function dimensionsOf(facts: readonly ReportFacts[]): FleetResult['dimensions'] {
  const dimensions = new Map<Dimension, Map<string, ValueCount>>();
  for (const {values, light} of facts) {
    for (const [dimension, value] of Object.entries(values)) {
      const counts = dimensions.get(dimension) ?? new Map<string, ValueCount>();
      dimensions.set(dimension, counts);
      const one = counts.get(value) ?? {value, count: 0, lights: {green: 0, amber: 0, red: 0, grey: 0}};
      counts.set(value, one);
      one.count += 1;
      one.lights[light] += 1;
    }
  }
  return [...dimensions].map(([dimension, counts]) => ({dimension, values: merged([...counts.values()])}));
}

/** Largest first, the small ones together at the end. */
function merged(values: readonly ValueCount[]): ValueCount[] {
  const other: ValueCount = {value: OTHER, count: 0, lights: {green: 0, amber: 0, red: 0, grey: 0}};
  for (const {count, lights} of values.filter((one) => one.count < MIN_GROUP)) {
    other.count += count;
    for (const light of Object.keys(lights) as Light[]) other.lights[light] += lights[light];
  }
  const large = values.filter(({count}) => count >= MIN_GROUP).sort((a, b) => b.count - a.count);
  return other.count > 0 ? [...large, other] : large;
}

/** Goes through with it at once. */
export function atOnce<Result>(steps: Generator<void, Result>): Result {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}
