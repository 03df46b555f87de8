import {LINE} from './faults/line.mjs';
import {PATH} from './faults/path.mjs';
import {PC} from './faults/pc.mjs';
import {RELAY} from './faults/relay.mjs';
import {SERVICES} from './faults/services.mjs';

/**
 * The switchboard: what can be made to go wrong, and what the widget is then to say.
 *
 * @typedef {object} LabFaults what is wrong with each part of the lab
 * @property {import('./path.mjs').PathFault} path
 * @property {Record<string, import('./http-part.mjs').HttpFault>} services by id; those not named are well
 * @property {import('./http-part.mjs').HttpFault} control
 * @property {import('./http-part.mjs').HttpFault} egress
 * @property {import('./http-part.mjs').HttpFault} local
 * @property {Partial<import('./turn-server.mjs').TurnOptions>} relay
 * @property {string} portalUrl where a captive portal has its sign-in page
 * @property {string} [egressAddress] what the echo claims
 * @property {string} [localVersion] what the service on this PC says it is
 *
 * @typedef {object} Fault
 * @property {string} id
 * @property {'relay' | 'services' | 'line' | 'path' | 'pc'} group
 * @property {string} label
 * @property {string} description
 * @property {'red' | 'amber' | 'grey' | 'green'} light the report's, expected with this fault alone
 * @property {string} cause expected: a code of docs/contract.md, section 6
 * @property {(faults: LabFaults) => void} apply
 */

/** All is well, so far. @param {string} portalUrl @returns {LabFaults} */
export const noFaults = (portalUrl) => ({
  path: {},
  services: {},
  control: {},
  egress: {},
  local: {},
  relay: {},
  portalUrl,
});

/** @type {readonly Fault[]} */
export const FAULTS = [...RELAY, ...SERVICES, ...LINE, ...PATH, ...PC];
