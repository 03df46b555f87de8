import type {ConfigurationLint} from '../config/lint.js';
import {judged, type Judged, type Symptom} from './judged.js';

/** Lints are for the integrator: the check passes whatever they find (docs/contract.md, section 7). */
export function judgeConfiguration(lints: readonly ConfigurationLint[], durationMs: number): Judged {
  const symptoms = lints.map(({rule, guide, path, items, evidence}): Symptom => ({
    check: 'configuration',
    cause: 'configuration',
    light: 'amber',
    confidence: 'certain',
    items,
    evidence: {rule, path, ...evidence},
    informs: true,
    ...(guide !== undefined && {guide}),
  }));
  return {...judged('configuration', {durationMs}), symptoms};
}
