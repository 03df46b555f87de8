import type {Report} from '../report/types.js';
import {THRESHOLD_NAMES, thresholds, type Thresholds} from './thresholds.js';

/** Name and version of the limits in `thresholds.ts`, for the report. A test holds it to them. */
export const POLICY_ID = 'agent-diagnostics/2';

/** Put after it where a site has limits of its own. */
const SITE_SUFFIX = '+site';

/** What a report says of the limits that it was judged by. */
export function policyOf(own: Thresholds): Pick<Report['policy'], 'id' | 'limits'> {
  const changed = THRESHOLD_NAMES.filter(
    (name) => own[name].green !== thresholds[name].green || own[name].amber !== thresholds[name].amber,
  );
  if (changed.length === 0) return {id: POLICY_ID};
  const limits = changed.map((name) => {
    const {green, amber} = own[name];
    return [name, {green, ...(Number.isFinite(amber) && {amber})}] as const;
  });
  return {id: POLICY_ID + SITE_SUFFIX, limits: Object.fromEntries(limits)};
}

/** Name and version of the MOS formula in `playout.ts`, `voice-figures.ts` and `e-model.ts`, for the report. */
export const MOS_POLICY = 'g107-playout/1 (g711: g107+g113; opus: g107.2, estimated)';
