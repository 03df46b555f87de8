import type {
  Cause,
  CheckId,
  CheckItem,
  CheckResult,
  Confidence,
  EvidenceValue,
  Light,
  Metrics,
  Status,
  Stopped,
  Timeline,
} from '../report/types.js';
import {worstLight, type Warning} from '../policy/light.js';

/** One thing that a check found wrong, before diagnosis looks for the root. */
export interface Symptom {
  readonly check: CheckId;
  readonly cause: Cause;
  readonly light: Warning;
  readonly confidence: Confidence;
  /** Ids of the items concerned; empty where it is about the check as a whole. */
  readonly items: readonly string[];
  readonly evidence: Readonly<Record<string, EvidenceValue>>;
  /** Says something about the test itself, and takes nothing from what was measured: changes no light. */
  readonly informs?: true;
  /** The heading of the guide, where it is another than its cause's. */
  readonly guide?: string;
}

/** A check's result with the symptoms that its light rests on. */
export interface Judged {
  readonly result: CheckResult;
  readonly symptoms: readonly Symptom[];
}

/** What is certain, and is about the check as a whole. */
export function symptomOf(
  check: CheckId,
  cause: Cause,
  light: Symptom['light'],
  evidence: Symptom['evidence'] = {},
): Symptom {
  return {check, cause, light, confidence: 'certain', items: [], evidence};
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
    metrics?: Metrics;
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
export function inconclusive(id: CheckId, durationMs: number, metrics: Metrics = {}): Judged {
  return {result: {id, status: 'inconclusive', light: 'grey', durationMs, metrics}, symptoms: []};
}

/** An item's part of a result, from the symptom it has, if any. */
export function judgedItem(
  id: string,
  durationMs: number,
  metrics: Metrics,
  symptom: Pick<Symptom, 'light' | 'cause'> | undefined,
): CheckItem {
  const light = symptom?.light ?? 'green';
  return {id, status: STATUS[light], light, durationMs, metrics, ...(symptom && {cause: symptom.cause})};
}
