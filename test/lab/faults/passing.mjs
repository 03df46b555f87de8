/**
 * Faults that come and go: each makes its paths stand still for a second, again and again, all at the same moments. A run is
 * hardly likely to see them; a watch is to see them and to say where they are.
 *
 * @typedef {object} PassingFault
 * @property {string} id
 * @property {string} label
 * @property {string} description
 * @property {import('../../../src/report/types.js').Place} place what a watch is to say
 * @property {(faults: import('../faults.mjs').LabFaults, stall: {everyMs: number, forMs: number}) => void} apply
 */

const FOR_MS = 1000;
/** Every two minutes, unless it is said otherwise: `passing-line@10000`. */
const EVERY_MS = 120_000;

/** @typedef {PassingFault['apply']} Apply */

/** @type {Apply} */
const control = (faults, stall) => {
  faults.control = {...faults.control, stall};
};
/** @type {Apply} */
const relay = (faults, stall) => {
  faults.path = {...faults.path, stall};
};
/** @param {(id: string) => boolean} which @returns {Apply} */
const services = (which) => (faults, stall) => {
  for (const id of SERVICE_IDS) if (which(id)) faults.services[id] = {...faults.services[id], stall};
};
/** @param {Apply[]} parts @returns {Apply} */
const together =
  (...parts) =>
  (faults, stall) => {
    for (const part of parts) part(faults, stall);
  };

const SERVICE_IDS = [
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
const all = services(() => true);

/** @type {readonly PassingFault[]} */
export const PASSING = [
  {
    id: 'passing-line',
    label: 'The line',
    description: 'Everything stands still: control, services and relay.',
    place: 'line',
    apply: together(control, all, relay),
  },
  {
    id: 'passing-https',
    label: 'Tunnel or proxy',
    description: 'HTTPS stands still, the relay does not.',
    place: 'tunnel-or-proxy',
    apply: together(control, all),
  },
  {
    id: 'passing-relay',
    label: 'The relay',
    description: 'The relay stands still, HTTPS does not.',
    place: 'relay',
    apply: relay,
  },
  {
    id: 'passing-region',
    label: 'A region',
    description: 'The regional services stand still.',
    place: 'region',
    apply: services((id) => id.startsWith('workspace-api-')),
  },
  {
    id: 'passing-service',
    label: 'One service',
    description: 'Agent Desktop stands still.',
    place: 'service',
    apply: services((id) => id === 'agent-desktop'),
  },
];

/**
 * @param {string} id such as `passing-line`, or `passing-line@10000` for one every ten seconds
 * @returns {((faults: import('../faults.mjs').LabFaults) => void) | undefined}
 */
export function passingFault(id) {
  const [name, everyMs = String(EVERY_MS)] = id.split('@');
  const fault = PASSING.find((one) => one.id === name);
  return fault && ((faults) => fault.apply(faults, {everyMs: Number(everyMs), forMs: FOR_MS}));
}
