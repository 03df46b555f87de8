import {worstLight} from '../policy/light.js';
import {isMetric, METRICS, type MetricName} from './catalogue.js';
import {figureChange, type Change} from './compare-figures.js';
import {compareFindings, type ComparedFinding, type ComparedFindings} from './compare-findings.js';
import type {CheckItem, CheckResult, Light, Metrics, Report, Status} from './types.js';

export type {Change, ComparedFinding};

/** `only-…`: the other run has no such check, or skipped it. */
export type RowChange = Change | 'only-before' | 'only-after';

/** Absent where that run has no such check. */
export interface Both<T> {
  readonly before?: T;
  readonly after?: T;
}

/** A figure that both runs measured. */
export interface ComparedFigure {
  /** As the report names it, with its unit. */
  readonly name: string;
  readonly before: number;
  readonly after: number;
  /** Absent if the figure has no better or worse, or the two were measured differently. */
  readonly change?: Change;
}

/** A check, or one of its items. */
export interface ComparedRow {
  readonly check: string;
  readonly item?: string;
  readonly status: Both<Status>;
  readonly light: Both<Light>;
  readonly change: RowChange;
  readonly figures: readonly ComparedFigure[];
}

export interface Comparison {
  readonly light: {readonly before: Light; readonly after: Light; readonly change: Change};
  readonly findings: ComparedFindings;
  /** In the order of the later run, each check before its items; checks of the earlier run alone come last. */
  readonly rows: readonly ComparedRow[];
  /**
   * How many things got worse, by their light or by a figure: items where a check has some that did, else checks. At least
   * one where the run's light did.
   */
  readonly worseCount: number;
}

/** What changed between two runs; the caller says which is `before`, see {@link inOrder}. */
export function compareReports(before: Report, after: Report): Comparison {
  const scores = before.policy.mos === after.policy.mos;
  const checks = pairs(before.checks, after.checks).map(([check, was, is]) => ({
    row: toRow(was, is, {check}, scores),
    items: pairs(was?.items, is?.items).map(([item, itemWas, itemIs]) =>
      toRow(itemWas, itemIs, {check, item}, scores),
    ),
  }));
  const change = lightChange(before.light, after.light);
  const counts = checks.map(({row, items}) => items.filter(isWorse).length || Number(isWorse(row)));
  const worse = counts.reduce((sum, count) => sum + count, 0);
  return {
    light: {before: before.light, after: after.light, change},
    findings: compareFindings(before, after),
    rows: checks.flatMap(({row, items}) => [row, ...items]),
    // A check that only the later run has did not get worse, but the run as a whole may have.
    worseCount: Math.max(worse, change === 'worse' ? 1 : 0),
  };
}

/** The two reports, the earlier one first. */
export function inOrder(a: Report, b: Report): readonly [before: Report, after: Report] {
  return Date.parse(b.startedAt) < Date.parse(a.startedAt) ? [b, a] : [a, b];
}

/** By the order of lights: red, grey, amber, green. */
function lightChange(before: Light, after: Light): Change {
  if (before === after) return 'same';
  if (worstLight([before, after]) === after) return 'worse';
  // A fault that could not be checked again has not got better.
  return after === 'grey' ? 'same' : 'better';
}

function isWorse({change, figures}: ComparedRow): boolean {
  return change === 'worse' || figures.some((figure) => figure.change === 'worse');
}

type Result = CheckResult | CheckItem;

/** Each id once, with both runs' entries; of a duplicate the first entry counts. */
function pairs<T extends Result>(
  before: readonly T[] = [],
  after: readonly T[] = [],
): [id: string, before: T | undefined, after: T | undefined][] {
  const was = firstById(before);
  const is = firstById(after);
  return [...new Set([...is.keys(), ...was.keys()])].map((id) => [id, was.get(id), is.get(id)]);
}

function firstById<T extends Result>(results: readonly T[]): ReadonlyMap<string, T> {
  const byId = new Map<string, T>();
  for (const result of results) if (!byId.has(result.id)) byId.set(result.id, result);
  return byId;
}

function toRow(
  before: Result | undefined,
  after: Result | undefined,
  names: Pick<ComparedRow, 'check' | 'item'>,
  scores: boolean,
): ComparedRow {
  return {
    ...names,
    status: both(before?.status, after?.status),
    light: both(before?.light, after?.light),
    change: rowChange(before, after),
    figures: compareFigures(before?.metrics ?? {}, after?.metrics ?? {}, scores),
  };
}

function both<T>(before: T | undefined, after: T | undefined): Both<T> {
  return {...(before !== undefined && {before}), ...(after !== undefined && {after})};
}

function rowChange(before: Result | undefined, after: Result | undefined): RowChange {
  const [was, is] = [before, after].map((result) => (result?.status === 'skipped' ? undefined : result));
  if (was && is) return lightChange(was.light, is.light);
  if (!was && !is) return 'same';
  return was ? 'only-before' : 'only-after';
}

/** Scores and ratings come from a formula that has versions. */
function isScore(name: string): boolean {
  return isMetric(name) && ['score', 'rating'].includes(METRICS[name].unit);
}

const NEEDS: readonly MetricName[] = ['requiredKbps', 'requiredUplinkKbps', 'requiredDownlinkKbps'];
/** Carried rates are bounded by what was offered: compare them only if the need was the same. */
const CARRIED: readonly string[] = ['uplinkKbps', 'downlinkKbps'] satisfies MetricName[];

function compareFigures(before: Metrics, after: Metrics, scores: boolean): ComparedFigure[] {
  const needed = NEEDS.every((name) => before[name] === after[name]);
  return Object.entries(after).flatMap(([name, value]) => {
    const was = Object.hasOwn(before, name) ? before[name] : undefined;
    if (was === undefined) return [];
    const alike = (scores || !isScore(name)) && (needed || !CARRIED.includes(name));
    const change = alike ? figureChange(name, was, value) : undefined;
    return [{name, before: was, after: value, ...(change && {change})}];
  });
}
