import type {ControlAttempt} from '../probes/control.js';
import {inconclusive, judged, symptomOf, type Judged} from './judged.js';
import {neverAnswered} from './judge-services.js';

/** Every attempt to reach what must answer when the page's own network is fine. */
export interface ControlFacts {
  readonly attempts: readonly ControlAttempt[];
  readonly durationMs: number;
  /** Whether it is on the host that the page itself comes from. */
  readonly isOwnHost: boolean;
}

/** Who answered; `undefined` if nobody did. One answer from elsewhere says more than the others. */
export function answeredBy({
  attempts,
}: ControlFacts): Extract<ControlAttempt, {outcome: 'proved'}>['answeredBy'] | undefined {
  const answers = attempts.flatMap((attempt) => (attempt.outcome === 'proved' ? [attempt.answeredBy] : []));
  return (['elsewhere', 'itself', 'unknown'] as const).find((who) => answers.includes(who));
}

/** That the control fails is the diagnosis' affair: it depends on what else does. */
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
