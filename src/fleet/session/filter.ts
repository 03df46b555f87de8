import type {ReportFacts} from '../analysis/facts.js';
import type {Cause, Light, Owner} from '../../report/types.js';

/** Which reports are looked at: those to which all of it applies. */
export interface Filter {
  readonly light?: Light;
  readonly cause?: Cause;
  readonly owner?: Owner;
  /** By dimension. */
  readonly values?: Readonly<Record<string, string>>;
  /** ISO 8601; from the first, to before the second. */
  readonly between?: readonly [from: string, to: string];
}

/** Of the reports, those that the filter lets through. */
export function matching(facts: readonly ReportFacts[], filter: Filter): ReportFacts[] {
  const {light, cause, owner} = filter;
  return matchingOrigin(facts, filter).filter(
    (one) =>
      (light === undefined || one.light === light) &&
      (cause === undefined || one.causes.includes(cause)) &&
      (owner === undefined || one.owners.includes(owner)),
  );
}

/** Those of the place and the time only: good ones and bad ones, to be compared. */
export function matchingOrigin(facts: readonly ReportFacts[], {values = {}, between}: Filter): ReportFacts[] {
  const wanted = Object.entries(values);
  const [fromMs, toMs] = between?.map((iso) => Date.parse(iso)) ?? [-Infinity, Infinity];
  if (wanted.length === 0 && !between) return [...facts];
  return facts.filter(
    (one) =>
      wanted.every(([dimension, value]) => one.values[dimension] === value) &&
      (!between ||
        (one.startedMs !== undefined && one.startedMs >= (fromMs ?? 0) && one.startedMs < (toMs ?? 0))),
  );
}
