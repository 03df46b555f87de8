import type {Cause, CheckItem, CheckResult, Finding} from './types.js';

/** Of a report as much is drawn as this; a run with a thousand services takes a third of it. */
export const MAX_LINES = 3000;
/** So many characters weigh as much as a line more. */
const CHARACTERS_A_LINE = 200;

/** A list of which only the first are drawn. */
export interface Cut<T> {
  readonly shown: readonly T[];
  /** How many are left out. */
  readonly more: number;
}

export type Figure = readonly [name: string, value: number];

/** What is drawn of one check. */
export interface CheckPlan {
  readonly check: CheckResult;
  /** Drawn here in full: this is the first check that they concern. */
  readonly findings: Cut<Finding>;
  /** Drawn in full at another check, and true of this one as well. */
  readonly others: readonly Cause[];
  readonly figures: Cut<Figure>;
  readonly items: Cut<CheckItem>;
}

export interface DrawingPlan {
  readonly checks: readonly CheckPlan[];
  /** They concern no check of this report. */
  readonly homeless: Cut<Finding>;
  /** The first finding that concerns one of these checks. */
  readonly leading: (
    checks: readonly CheckResult[],
    isNews: (finding: Finding) => boolean,
  ) => Finding | undefined;
}

export interface PlanOptions {
  /** Whether a finding is drawn with its evidence. */
  readonly helpdesk: boolean;
  readonly isShown: (figure: string) => boolean;
}

/**
 * What is drawn of a report, and where: each finding once, and no more in all than a page can hold, whatever the report. A
 * report may come from a stranger, and checks times findings is more than any page can draw.
 */
export function planDrawing(
  checks: readonly CheckResult[],
  findings: readonly Finding[],
  {helpdesk, isShown}: PlanOptions,
): DrawingPlan {
  const checksOf = new Map<string, CheckResult[]>();
  for (const check of checks) {
    for (const id of new Set([check, ...(check.items ?? [])].map((result) => result.id)))
      add(checksOf, id, check);
  }
  const order = new Map(checks.map((check, i) => [check, i]));
  const firstCheckOf = ({subjects}: Finding): CheckResult | undefined => {
    let first: CheckResult | undefined;
    for (const subject of subjects) {
      const check = checksOf.get(subject)?.[0];
      if (check && (!first || (order.get(check) ?? 0) < (order.get(first) ?? 0))) first = check;
    }
    return first;
  };
  const at = new Map<CheckResult | undefined, Finding[]>();
  const subjectsOf = new Map<Cause, Map<string, Finding>>();
  for (const finding of findings) {
    add(at, firstCheckOf(finding), finding);
    const known = subjectsOf.get(finding.cause) ?? new Map<string, Finding>();
    subjectsOf.set(finding.cause, known);
    for (const subject of finding.subjects)
      if (checksOf.has(subject) && !known.has(subject)) known.set(subject, finding);
  }
  const causesAt = new Map<CheckResult, Map<Cause, Finding>>();
  for (const [cause, subjects] of subjectsOf) {
    let reached = 0;
    for (const [subject, finding] of subjects) {
      if (reached === checks.length) break;
      for (const check of checksOf.get(subject) ?? []) {
        const causes = causesAt.get(check) ?? new Map<Cause, Finding>();
        causesAt.set(check, causes);
        if (causes.has(cause)) continue;
        causes.set(cause, finding);
        reached += 1;
      }
    }
  }
  let left = MAX_LINES;
  const cut = <T>(list: readonly T[], weigh: (one: T) => number): Cut<T> => {
    const first = firstOf(list, weigh, left);
    left -= first.shown.reduce((sum, one) => sum + weigh(one), 0);
    return first;
  };
  const weighFinding = (finding: Finding): number => weightOf(finding, helpdesk);
  const plans = checks.map((check): CheckPlan => {
    const own = at.get(check) ?? [];
    const here = new Set(own.map(({cause}) => cause));
    const figures = Object.entries(check.metrics).filter(([name]) => isShown(name));
    left -= 1;
    return {
      check,
      findings: cut(own, weighFinding),
      others: cut(
        [...(causesAt.get(check)?.keys() ?? [])].filter((cause) => !here.has(cause)),
        () => 1,
      ).shown,
      figures: cut(figures, () => 1),
      items: cut(check.items ?? [], weightOfItem),
    };
  });
  const place = new Map(findings.map((finding, i) => [finding, i]));
  const placeOf = (finding: Finding): number => place.get(finding) ?? 0;
  return {
    checks: plans,
    homeless: cut(at.get(undefined) ?? [], weighFinding),
    leading: (some, isNews) =>
      some
        .flatMap((check) => [...(causesAt.get(check)?.values() ?? [])])
        .filter(isNews)
        .reduce<Finding | undefined>(
          (first, finding) => (first && placeOf(first) <= placeOf(finding) ? first : finding),
          undefined,
        ),
  };
}

function add<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** As much of a list as there is room for, in lines. */
export function firstOf<T>(list: readonly T[], weigh: (one: T) => number, room = MAX_LINES): Cut<T> {
  let left = room;
  const end = list.findIndex((one) => (left -= weigh(one)) < 0);
  const shown = end < 0 ? list : list.slice(0, end);
  return {shown, more: list.length - shown.length};
}

/** In lines. */
export function weightOf({evidence}: Finding, helpdesk: boolean): number {
  if (!helpdesk) return 2;
  const entries = Object.entries(evidence);
  const characters = entries.reduce((sum, [name, value]) => sum + name.length + String(value).length, 0);
  return 3 + entries.length + Math.floor(characters / CHARACTERS_A_LINE);
}

/** In lines: its figures stand in one text. */
export function weightOfItem({metrics}: CheckItem): number {
  return 1 + Math.floor(Object.keys(metrics).length / 5);
}
