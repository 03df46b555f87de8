import {judged, symptomOf, type Judged, type Symptom} from '../analysis/judged.js';
import type {CheckId} from '../report/types.js';

/** A file of ours that can't be loaded: the check that needs it stays open. */
export function missingPart(check: CheckId, what: string, more: Pick<Symptom, 'informs'> = {}): Judged {
  return judged(check, {
    durationMs: 0,
    symptoms: [{...symptomOf(check, 'test-fault', 'grey', {what}), ...more}],
  });
}
