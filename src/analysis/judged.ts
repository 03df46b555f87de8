import {worstLight, type Light, type Warning} from '../policy/light.js';
import type {Cause, CheckId, EvidenceOf, Figures} from '../report/catalogue.js';
import type {CheckItem, CheckResult, Confidence, Status, Stopped, Timeline} from '../report/types.js';

/** What every symptom has. */
interface Sign {
  readonly check: CheckId;
  readonly light: Warning;
  readonly confidence: Confidence;
  /** Ids of the items concerned; empty if it is about the check as a whole. */
  readonly items: readonly string[];
  /** About the test itself: changes no light. */
  readonly informs?: true;
  /** The heading of the guide, if it differs from the cause's. */
  readonly guide?: string;
}

/** A cause with the evidence that goes with it. */
export type Shown<Name extends Cause = Cause> = {
  readonly [Own in Name]: {readonly cause: Own; readonly evidence: EvidenceOf<Own>};
}[Name];

/** One thing that a check found wrong, before diagnosis looks for the root. */
export type Symptom<Name extends Cause = Cause> = Sign & Shown<Name>;

interface Result extends Omit<CheckResult, 'metrics'> {
  metrics: Figures;
}

/** A check's result with the symptoms that its light rests on. */
export interface Judged {
  readonly result: Result;
  readonly symptoms: readonly Symptom[];
}

/** A certain symptom of the check as a whole. */
export function symptomOf<Name extends Cause>(
  check: CheckId,
  cause: Name,
  light: Warning,
  // Not given where the cause needs none.
  ...[evidence]: Readonly<Record<string, never>> extends EvidenceOf<Name>
    ? [evidence?: EvidenceOf<Name>]
    : [evidence: EvidenceOf<Name>]
): Symptom<Name> {
  return {check, cause, light, confidence: 'certain', items: [], evidence: evidence ?? {}} as Symptom<Name>;
}

/** A filter for symptoms of these causes. */
export function hasCause<Name extends Cause>(...causes: readonly Name[]) {
  return (symptom: Symptom): symptom is Extract<Symptom, {readonly cause: Name}> =>
    (causes as readonly Cause[]).includes(symptom.cause);
}
const STATUS: Readonly<Record<Light, Status>> = {
  green: 'passed',
  amber: 'warning',
  red: 'failed',
  grey: 'inconclusive',
};

/**
 * The result of a check: the light of its worst symptom, green without any. So no check is red without
 * a cause.
 */
export function judged(
  id: CheckId,
  {
    durationMs,
    metrics = {},
    symptoms = [],
    items,
    stopped,
    timeline,
  }: {
    durationMs: number;
    metrics?: Figures;
    symptoms?: readonly Symptom[];
    items?: CheckItem[];
    stopped?: Stopped | undefined;
    timeline?: Timeline | undefined;
  },
): Judged {
  const light = symptoms.length === 0 ? 'green' : worstLight(symptoms.map((symptom) => symptom.light));
  return {
    result: {
      id,
      status: STATUS[light],
      light,
      durationMs,
      metrics,
      ...(items && {items}),
      ...(stopped && {stopped}),
      ...(timeline && {timeline}),
    },
    symptoms,
  };
}

/** A check that did not run because it needs what failed or is not configured; does not count. */
export function skipped(id: CheckId): Judged {
  return {result: {id, status: 'skipped', light: 'grey', durationMs: 0, metrics: {}}, symptoms: []};
}

/** A check that could not be finished; counts as grey. */
export function inconclusive(id: CheckId, durationMs: number, metrics: Figures = {}): Judged {
  return {result: {id, status: 'inconclusive', light: 'grey', durationMs, metrics}, symptoms: []};
}

/** The result of one item, from its symptom, if any. */
export function judgedItem(
  id: string,
  durationMs: number,
  metrics: Figures,
  symptom: Pick<Symptom, 'light' | 'cause'> | undefined,
): CheckItem {
  const light = symptom?.light ?? 'green';
  return {id, status: STATUS[light], light, durationMs, metrics, ...(symptom && {cause: symptom.cause})};
}
