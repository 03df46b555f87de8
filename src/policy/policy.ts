/** Name and version of the limits in `thresholds.ts`, for the report. A test holds it to them. */
export const POLICY_ID = 'agent-diagnostics/2';

/** Name and version of the MOS formula in `playout.ts`, `voice-figures.ts` and `e-model.ts`, for the report. */
export const MOS_POLICY = 'g107-playout/1 (g711: g107+g113; opus: g107.2, estimated)';
