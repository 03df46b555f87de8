/** Ways to put a fault on parts of the lab, beside the faults that are there. @typedef {import('../faults.mjs').Fault['apply']} Apply */

const TENANT = [
  'agent-desktop',
  'workspace-api-east',
  'workspace-api-west',
  'authentication',
  'telemetry',
  'recording-crypto',
  'recording-playback',
  'portal',
  'designer',
];

/** @param {readonly string[]} ids @param {import('../http-part.mjs').HttpFault} fault @returns {Apply} */
export const onServices = (ids, fault) => (faults) => {
  for (const id of ids) faults.services[id] = {...faults.services[id], ...fault};
};

/** @param {import('../http-part.mjs').HttpFault} fault */
export const onTenant = (fault) => onServices(TENANT, fault);

/** @param {import('../path.mjs').PathFault} fault @returns {Apply} */
export const onPath = (fault) => (faults) => {
  const {delayMs: {up = 0, down = 0} = {}, cutAfterBytes = Infinity} = faults.path;
  Object.assign(faults.path, fault);
  // Two faults that both add delay add up; of two that cut, the first to do so does.
  if (fault.delayMs) faults.path.delayMs = {up: up + fault.delayMs.up, down: down + fault.delayMs.down};
  if (fault.cutAfterBytes !== undefined)
    faults.path.cutAfterBytes = Math.min(cutAfterBytes, fault.cutAfterBytes);
};
