import {MOS_POLICY, POLICY_ID} from '../policy/policy.js';
import {newReportId} from './report-id.js';
import type {Finding, Report} from './types.js';

/** Why a run could not begin; grey and certain unless it says otherwise. */
export type Unmeasured = Omit<Finding, 'light' | 'confidence' | 'subjects'> &
  Partial<Pick<Finding, 'light' | 'confidence'> & Pick<Report, 'lights'>>;

/**
 * The report of a run that could not begin: nothing was measured, and this is why.
 * @param startedAtMs by `Date.now()`
 */
export function unmeasuredReport(
  startedAtMs: number,
  outcome: Report['outcome'],
  {light = 'grey', lights = {data: 'grey', voice: 'grey'}, confidence = 'certain', ...why}: Unmeasured,
): Report {
  return {
    version: 1,
    id: newReportId(),
    startedAt: new Date(startedAtMs).toISOString(),
    durationMs: Date.now() - startedAtMs,
    outcome,
    light,
    lights,
    checks: [{id: 'environment', status: 'inconclusive', light: 'grey', durationMs: 0, metrics: {}}],
    findings: [{...why, light, confidence, subjects: ['environment']}],
    environment: {
      browser: 'unknown',
      browserVersion: 'unknown',
      os: 'unknown',
      visibleThroughout: true,
      method: 'none',
    },
    policy: {id: POLICY_ID, mos: MOS_POLICY},
  };
}
