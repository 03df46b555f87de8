import type {Cause, Light, Owner} from '../../report/types.js';
import {MIN_GROUP, type Commonality, type Dimension} from '../types.js';
import {CONSEQUENCES, type ReportFacts} from './facts.js';
import {
  comparisonsToCorrect,
  fisherP,
  leastFisherP,
  oddsRatio,
  stratifiedScore,
  type Table,
} from './statistics.js';

/**
 * Of the 5 % that a claim without a cause may have at most: the most for what all bad ones have in common, the rest for the
 * causes one by one. Two-sided; as claims go one way only, a fleet of chance gets one in 2.5 % at most.
 */
const ALPHA_ALL = 0.04;
const ALPHA_CAUSES = 0.01;

export interface Comparison {
  readonly bad: readonly Light[];
  readonly good: readonly Light[];
}

/** Red against green; where there are hardly any, with amber on the side that lacks them. */
export function comparisonOf(lights: Readonly<Record<Light, number>>): Comparison {
  const bad: Light[] = lights.red >= MIN_GROUP ? ['red'] : ['red', 'amber'];
  const good: Light[] = lights.green >= MIN_GROUP || bad.length > 1 ? ['green'] : ['green', 'amber'];
  return {bad, good};
}

/** One value of one dimension, and who has it. */
interface Group {
  readonly dimension: Dimension;
  readonly value: string;
  /** Indexes of reports. */
  readonly members: readonly number[];
}

interface Test {
  readonly group: Group;
  readonly cause?: Cause;
  readonly table: Table;
  readonly least: number;
}

/**
 * What bad reports have in common that good ones have not. Reports whose value is not known have no part in a comparison:
 * that somebody was asked is no cause.
 * @yields where it may pause
 */
export function* commonalitiesIn(
  facts: readonly ReportFacts[],
  {bad, good}: Comparison,
): Generator<void, {commonalities: Commonality[]; comparisons: number}> {
  const isBad = facts.map(({light}) => bad.includes(light));
  const isGood = facts.map(({light}) => good.includes(light));
  const groups = groupsOf(facts);
  yield;
  const all = testsOf(groups, facts, isBad, isGood);
  const claimed = claimsOf(all, ALPHA_ALL);
  const ofCauses: Test[] = [];
  for (const cause of causesOf(facts)) {
    yield;
    const has = facts.map(({causes}) => causes.includes(cause));
    const without = isGood.map((one, i) => one && !has[i]);
    ofCauses.push(...testsOf(groups, facts, has, without).map((test) => ({...test, cause})));
  }
  yield;
  const known = new Set(claimed.map(({group}) => group));
  const more = claimsOf(ofCauses, ALPHA_CAUSES).filter(({group}) => !known.has(group));
  yield;
  const told = [...claimed, ...more].sort((a, b) => b.interval[0] - a.interval[0]);
  const commonalities = independent(told, facts, isBad, isGood).map(({test, ...claim}) => {
    const bearing = test.group.members.flatMap((i) => {
      const one = facts[i];
      return one && (test.cause === undefined ? isBad[i] : one.causes.includes(test.cause)) ? [one] : [];
    });
    return commonalityOf(test, claim, bearing);
  });
  return {commonalities: mergeSame(commonalities, groups), comparisons: all.length + ofCauses.length};
}

/** One-sided, 5 %: from here on, a value says something beside those that were named before it. */
const MIN_SCORE = 1.645;

/**
 * The claims that still say something among reports that are alike in what was named before: who comes by VPN works at home,
 * and that is one fault.
 */
function independent(
  claims: readonly Claim[],
  facts: readonly ReportFacts[],
  isBad: readonly boolean[],
  isGood: readonly boolean[],
): Claim[] {
  const strata = facts.map(() => '');
  return claims.filter(({test: {cause}, group: {dimension, members}}, i) => {
    const has = new Set(members);
    const tables = new Map<string, Table>();
    facts.forEach(({values, causes}, index) => {
      const bad = cause === undefined ? isBad[index] === true : causes.includes(cause);
      if (!Object.hasOwn(values, dimension) || (!bad && !isGood[index])) return;
      const key = strata[index] ?? '';
      const {bad: a, badOf, good, goodOf} = tables.get(key) ?? {bad: 0, badOf: 0, good: 0, goodOf: 0};
      const one = has.has(index) ? 1 : 0;
      tables.set(
        key,
        bad
          ? {bad: a + one, badOf: badOf + 1, good, goodOf}
          : {bad: a, badOf, good: good + one, goodOf: goodOf + 1},
      );
    });
    const says = i === 0 || stratifiedScore([...tables.values()]) >= MIN_SCORE;
    if (says)
      facts.forEach((_, index) => (strata[index] = (strata[index] ?? '') + (has.has(index) ? '1' : '0')));
    return says;
  });
}

/** Every value that enough reports have. */
function groupsOf(facts: readonly ReportFacts[]): Group[] {
  const groups = new Map<string, {dimension: Dimension; value: string; members: number[]}>();
  facts.forEach(({values}, i) => {
    for (const [dimension, value] of Object.entries(values)) {
      if (CONSEQUENCES.includes(dimension)) continue;
      const key = `${dimension}\n${value}`;
      const group = groups.get(key) ?? {dimension, value, members: []};
      groups.set(key, group);
      group.members.push(i);
    }
  });
  return [...groups.values()].filter(({members}) => members.length >= MIN_GROUP);
}

/** The causes that enough reports have. */
function causesOf(facts: readonly ReportFacts[]): Cause[] {
  const counts = new Map<Cause, number>();
  for (const {causes} of facts) for (const cause of causes) counts.set(cause, (counts.get(cause) ?? 0) + 1);
  // What is wrong with the configuration is so for all who have it.
  counts.delete('configuration');
  return [...counts].filter(([, count]) => count >= MIN_GROUP).map(([cause]) => cause);
}

/** One test for each set of reports: values that the very same reports have are one question. */
function testsOf(
  groups: readonly Group[],
  facts: readonly ReportFacts[],
  isBad: readonly boolean[],
  isGood: readonly boolean[],
): Test[] {
  const totals = new Map<Dimension, {badOf: number; goodOf: number}>();
  const count = (members: readonly number[], are: readonly boolean[]): number =>
    members.reduce((sum, i) => sum + (are[i] ? 1 : 0), 0);
  const totalOf = (dimension: Dimension): {badOf: number; goodOf: number} => {
    const known = totals.get(dimension) ?? knownIn(facts, dimension, isBad, isGood);
    totals.set(dimension, known);
    return known;
  };
  const seen = new Set<string>();
  return groups.flatMap((group) => {
    const {badOf, goodOf} = totalOf(group.dimension);
    const table = {bad: count(group.members, isBad), badOf, good: count(group.members, isGood), goodOf};
    if (badOf < MIN_GROUP || goodOf < MIN_GROUP) return [];
    const signature = `${signatureOf(group.members)} ${String(badOf)} ${String(goodOf)}`;
    if (seen.has(signature)) return [];
    seen.add(signature);
    return [{group, table, least: leastFisherP(table)}];
  });
}

function knownIn(
  facts: readonly ReportFacts[],
  dimension: Dimension,
  isBad: readonly boolean[],
  isGood: readonly boolean[],
): {badOf: number; goodOf: number} {
  let [badOf, goodOf] = [0, 0];
  facts.forEach(({values}, i) => {
    if (!Object.hasOwn(values, dimension)) return;
    if (isBad[i]) badOf += 1;
    else if (isGood[i]) goodOf += 1;
  });
  return {badOf, goodOf};
}

/** The same for the same reports; for others hardly ever. */
function signatureOf(members: readonly number[]): string {
  let [sum, mixed] = [0, 0];
  for (const i of members) {
    sum += i;
    mixed = Math.imul(mixed ^ i, 0x5bd1e995) ^ (mixed >>> 13);
  }
  return `${String(members.length)} ${String(sum)} ${String(mixed)}`;
}

interface Claim {
  readonly test: Test;
  readonly group: Group;
  readonly ratio: number;
  readonly interval: [number, number];
}

/** The tests that stand when all that could have come out are corrected for (Bonferroni, as Tarone has it). */
function claimsOf(tests: readonly Test[], alpha: number): Claim[] {
  const each =
    alpha /
    comparisonsToCorrect(
      tests.map(({least}) => least * 2),
      alpha,
    );
  return tests.flatMap((test) => {
    const {ratio, interval} = oddsRatio(test.table, each);
    // The interval is an approximation; the exact test has the last word.
    if (interval[0] <= 1 || fisherP(test.table) > each / 2) return [];
    return [{test, group: test.group, ratio, interval}];
  });
}

function commonalityOf(
  {group: {dimension, value}, cause, table}: Test,
  {ratio, interval}: Pick<Claim, 'ratio' | 'interval'>,
  bad: readonly ReportFacts[],
): Commonality {
  const times = bad.flatMap(({startedMs}) => startedMs ?? []);
  const owner = ownerOf(bad);
  return {
    dimension,
    value,
    ...(cause && {cause}),
    ...table,
    oddsRatio: ratio,
    interval,
    ...(times.length > 0 && {
      firstAt: new Date(least(times)).toISOString(),
      lastAt: new Date(-least(times.map((ms) => -ms))).toISOString(),
    }),
    ...(owner && {owner}),
  };
}

/** Of a list of any length, which a call can't take as arguments. */
function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b), Infinity);
}

function ownerOf(facts: readonly ReportFacts[]): Owner | undefined {
  const counts = new Map<Owner, number>();
  for (const {owners} of facts) for (const owner of owners) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** Says of each what else the very same reports have. */
function mergeSame(commonalities: readonly Commonality[], groups: readonly Group[]): Commonality[] {
  const signatures = new Map(groups.map((group) => [group, signatureOf(group.members)]));
  return commonalities.map((one) => {
    const own = groups.find(({dimension, value}) => dimension === one.dimension && value === one.value);
    const same = groups
      .filter((group) => group !== own && own && signatures.get(group) === signatures.get(own))
      .map(({dimension, value}) => ({dimension, value}));
    return same.length > 0 ? {...one, same} : one;
  });
}
