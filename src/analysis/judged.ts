import {worstLight, type Light, type Warning} from '../policy/light.js';
import type {Cause, CheckId, EvidenceOf, Figures} from '../report/catalogue.js';
import type {CheckItem, CheckResult, Confidence, Status, Stopped, Timeline} from '../report/types.js';

/** What there is to say of every symptom. */
interface Sign {
  readonly check: CheckId;
  readonly light: Warning;
  readonly confidence: Confidence;
  /** Ids of the items concerned; empty where it is about the check as a whole. */
  readonly items: readonly string[];
  /** Says something about the test itself, and takes nothing from what was measured: changes no light. */
  readonly informs?: true;
  /** The heading of the guide, where it is another than its cause's. */
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

/** What is certain, and is about the check as a whole. */
export function symptomOf<Name extends Cause>(
  check: CheckId,
  cause: Name,
  light: Warning,
  // Left out where the cause needs none.
  ...[evidence]: Readonly<Record<string, never>> extends EvidenceOf<Name>
    ? [evidence?: EvidenceOf<Name>]
    : [evidence: EvidenceOf<Name>]
): Symptom<Name> {
  return {check, cause, light, confidence: 'certain', items: [], evidence: evidence ?? {}} as Symptom<Name>;
}

/** To look for the symptoms of these causes. */
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
 * The result of a check: green where nothing was found wrong, else the worst of its symptoms. So no check is red
 * without a cause.
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

/** A check that did not run because something it needs is not there; does not count. */
export function skipped(id: CheckId): Judged {
  return {result: {id, status: 'skipped', light: 'grey', durationMs: 0, metrics: {}}, symptoms: []};
}

/** A check that was to run but could not be carried through; counts as grey. */
export function inconclusive(id: CheckId, durationMs: number, metrics: Figures = {}): Judged {
  return {result: {id, status: 'inconclusive', light: 'grey', durationMs, metrics}, symptoms: []};
}

/** An item's part of a result, from the symptom it has, if any. */
export function judgedItem(
  id: string,
  durationMs: number,
  metrics: Figures,
  symptom: Pick<Symptom, 'light' | 'cause'> | undefined,
): CheckItem {
  const light = symptom?.light ?? 'green';
  return {id, status: STATUS[light], light, durationMs, metrics, ...(symptom && {cause: symptom.cause})};
}
