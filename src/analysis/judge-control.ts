import type {ControlAttempt} from '../probes/control.js';
import {inconclusive, judged, symptomOf, type Judged} from './judged.js';
import {neverAnswered} from './judge-services.js';

/** Every attempt to reach the control: a URL that answers whenever the network works. */
export interface ControlFacts {
  readonly attempts: readonly ControlAttempt[];
  readonly durationMs: number;
  /** Whether the control is on the page's own host. */
  readonly isOwnHost: boolean;
}

/** Who answered; `undefined` if nobody did. One answer from another host outweighs the others. */
export function answeredBy({
  attempts,
}: ControlFacts): Extract<ControlAttempt, {outcome: 'proved'}>['answeredBy'] | undefined {
  const answers = attempts.flatMap((attempt) => (attempt.outcome === 'proved' ? [attempt.answeredBy] : []));
  return (['elsewhere', 'itself', 'unknown'] as const).find((who) => answers.includes(who));
}

/** A failing control is judged by the diagnosis: its meaning depends on what else fails. */
export function judgeControl(facts: ControlFacts): Judged {
  const {attempts, durationMs} = facts;
  const blocked = attempts.find((attempt) => attempt.outcome === 'blocked-by-page');
  if (blocked && answeredBy(facts) === undefined) {
    const evidence = {directive: blocked.directive};
    const symptom = symptomOf('control', 'request-blocked-by-page', 'grey', evidence);
    return judged('control', {durationMs, symptoms: [symptom]});
  }
  return neverAnswered(facts) ? inconclusive('control', durationMs) : judged('control', {durationMs});
}
