import type {Report} from '../report/types.js';

/** Name and version of the limits in `thresholds.ts`, for the report. A test holds it to them. */
export const POLICY_ID = 'agent-diagnostics/2';

/**
 * What a report says of the limits that it was judged by.
 * @param limits of the configuration
 */
export function policyOf(limits: Report['policy']['limits'] = {}): Pick<Report['policy'], 'id' | 'limits'> {
  return Object.keys(limits).length > 0 ? {id: `${POLICY_ID}+site`, limits} : {id: POLICY_ID};
}

/** Name and version of the MOS formula in `playout.ts`, `voice-figures.ts` and `e-model.ts`, for the report. */
export const MOS_POLICY = 'g107-playout/1 (g711: g107+g113; opus: g107.2, estimated)';
