import {judged, symptomOf, type Judged, type Symptom} from '../analysis/judged.js';
import type {CheckId} from '../report/types.js';

/** One of our own files can't be loaded: the check that needs it is inconclusive. */
export function missingPart(check: CheckId, what: string, more: Pick<Symptom, 'informs'> = {}): Judged {
  const symptoms = [{...symptomOf(check, 'test-fault', 'grey', {what}), ...more}];
  return judged(check, {durationMs: 0, symptoms});
}
