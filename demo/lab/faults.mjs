/**
 * The switchboard: what can be made to go wrong, and what the widget is then to say.
 *
 * @typedef {object} LabFaults what is wrong with each part of the lab; parts that are not named are well
 * @property {import('./path.mjs').PathFault} path
 * @property {Record<string, import('./http-part.mjs').HttpFault>} services by id
 * @property {import('./http-part.mjs').HttpFault} control
 * @property {Partial<import('./turn-server.mjs').TurnOptions>} relay
 * @property {string} [egressAddress] what the echo claims
 *
 * @typedef {object} Fault
 * @property {string} id
 * @property {'relay' | 'services' | 'line' | 'path'} group
 * @property {string} label
 * @property {string} description
 * @property {'red' | 'amber' | 'grey' | 'green'} light expected with this fault alone
 * @property {string} cause expected: a code of the contract, section 6
 * @property {(faults: LabFaults) => void} apply
 */

const TENANT = [
  'agent-desktop',
  'workspace-api-east',
  'workspace-api-west',
  'authentication',
  'telemetry',
].concat(['recording-crypto', 'recording-playback', 'portal', 'designer']);

/** @param {string[]} ids @param {import('./http-part.mjs').HttpFault} fault @returns {Fault['apply']} */
const services = (ids, fault) => (faults) => {
  for (const id of ids) faults.services[id] = {...faults.services[id], ...fault};
};

/** @param {import('./path.mjs').PathFault} fault @returns {Fault['apply']} */
const path = (fault) => (faults) => {
  const {up = 0, down = 0} = faults.path.delayMs ?? {};
  const {delayMs} = fault;
  Object.assign(faults.path, fault);
  // Two faults that both add delay add up.
  if (delayMs) faults.path.delayMs = {up: up + delayMs.up, down: down + delayMs.down};
};

/** @type {readonly Fault[]} */
export const FAULTS = [
  {
    id: 'relay-refused',
    group: 'relay',
    label: 'Relay closed',
    description: 'Nobody listens on the relay’s port.',
    light: 'red',
    cause: 'turn-unreachable',
    apply: path({refuse: true}),
  },
  {
    id: 'relay-silent',
    group: 'relay',
    label: 'Relay silent',
    description: 'The connection is accepted, and nothing ever comes back.',
    light: 'red',
    cause: 'turn-silent',
    apply: path({silent: true}),
  },
  {
    id: 'relay-cut',
    group: 'relay',
    label: 'Relay cut',
    description: 'A device on the way resets the connection after its first bytes.',
    light: 'red',
    cause: 'turn-cut',
    apply: path({cutAfterBytes: 1}),
  },
  {
    id: 'relay-http',
    group: 'relay',
    label: 'Web server in its place',
    description: 'What listens on the port answers in HTTP.',
    light: 'red',
    cause: 'turn-cut',
    apply: path({answerHttp: true}),
  },
  {
    id: 'relay-credentials',
    group: 'relay',
    label: 'Wrong credentials',
    description: 'The relay no longer knows the password in the configuration.',
    light: 'red',
    cause: 'turn-credentials',
    apply: (faults) => {
      faults.relay.users = {'lab-agent-7': 'changed'};
    },
  },
  {
    id: 'relay-quota',
    group: 'relay',
    label: 'Quota reached',
    description: 'The relay has no allocation left for this user (486).',
    light: 'red',
    cause: 'turn-refused',
    apply: (faults) => {
      faults.relay.quota = 0;
    },
  },
  {
    id: 'relay-loop-refused',
    group: 'relay',
    label: 'Relay-to-relay refused',
    description: 'Allocations are given, but two of them may not talk to each other (403).',
    light: 'grey',
    cause: 'turn-loop-refused',
    apply: (faults) => {
      faults.relay.denyPeers = true;
    },
  },
  {
    id: 'service-refused',
    group: 'services',
    label: 'One service refused',
    description: 'Telemetry’s port is closed.',
    light: 'red',
    cause: 'service-unreachable',
    apply: services(['telemetry'], {refuse: true}),
  },
  {
    id: 'services-refused',
    group: 'services',
    label: 'All services refused',
    description: 'Every host of the tenant is closed; the page’s own network works.',
    light: 'red',
    cause: 'services-blocked',
    apply: services(TENANT, {refuse: true}),
  },
  {
    id: 'regional-refused',
    group: 'services',
    label: 'Regional hosts refused',
    description: 'A one-label wildcard on the proxy: only the api01-… hosts are closed.',
    light: 'red',
    cause: 'regional-hosts-blocked',
    apply: services(['workspace-api-east', 'workspace-api-west'], {refuse: true}),
  },
  {
    id: 'static-refused',
    group: 'services',
    label: 'Static pages refused',
    description: 'Agent Desktop’s pages and the Portal come from a CDN that can’t be reached.',
    light: 'red',
    cause: 'static-content-blocked',
    apply: services(['agent-desktop', 'portal'], {refuse: true}),
  },
  {
    id: 'auth-refused',
    group: 'services',
    label: 'Authentication refused',
    description: 'The sign-in service’s port is closed.',
    light: 'red',
    cause: 'authentication-blocked',
    apply: services(['authentication'], {refuse: true}),
  },
  {
    id: 'service-silent',
    group: 'services',
    label: 'One service silent',
    description: 'Recording Playback takes the request and never answers.',
    light: 'red',
    cause: 'service-timeout',
    apply: services(['recording-playback'], {silent: true}),
  },
  {
    id: 'service-error',
    group: 'services',
    label: 'One service errs',
    description: 'The Recording Crypto Service answers 503.',
    light: 'red',
    cause: 'service-error',
    apply: services(['recording-crypto'], {error: true}),
  },
  {
    id: 'service-replaced',
    group: 'services',
    label: 'Block page',
    description: 'A proxy’s block page answers in place of the Recording Crypto Service.',
    light: 'red',
    cause: 'service-replaced',
    apply: services(['recording-crypto'], {blockPage: true}),
  },
  {
    id: 'service-slow',
    group: 'services',
    label: 'One service slow',
    description: 'Telemetry takes 1.8 seconds for each answer.',
    light: 'amber',
    cause: 'service-slow',
    apply: services(['telemetry'], {slowMs: 1800}),
  },
  {
    id: 'delay',
    group: 'line',
    label: 'Delay',
    description: '200 ms each way to the relay.',
    light: 'red',
    cause: 'voice-delay',
    apply: path({delayMs: {up: 200, down: 200}}),
  },
  {
    id: 'jitter',
    group: 'line',
    label: 'Jitter',
    description: 'Each way, every packet is held back by 0 to 120 ms.',
    light: 'red',
    cause: 'voice-jitter',
    apply: path({jitterMs: {up: 120, down: 120}}),
  },
  {
    id: 'stalls',
    group: 'line',
    label: 'Stalls',
    description: 'The line stands still for one second in four.',
    light: 'red',
    cause: 'voice-stalls',
    apply: path({stall: {everyMs: 4000, forMs: 1000}}),
  },
  {
    id: 'thin-uplink',
    group: 'line',
    label: 'Thin uplink',
    description: '200 kbps up: a call fits, the other work does not.',
    light: 'red',
    cause: 'bandwidth-insufficient',
    apply: path({rateKbps: {up: 200}}),
  },
  {
    id: 'relay-slow',
    group: 'line',
    label: 'Relay slow',
    description: 'A long way to the relay: 450 ms each way, so the allocation takes its time too.',
    light: 'red',
    cause: 'voice-delay',
    apply: path({delayMs: {up: 450, down: 450}}),
  },
  {
    id: 'control-dead',
    group: 'path',
    label: 'Control page dead',
    description: 'The page that must always answer does not. A fault of the test, not of the network.',
    light: 'green',
    cause: 'test-fault',
    apply: (faults) => {
      faults.control.refuse = true;
    },
  },
  {
    id: 'offline',
    group: 'path',
    label: 'No network',
    description: 'Nothing answers at all.',
    light: 'red',
    cause: 'offline',
    apply: (faults) => {
      faults.control.refuse = true;
      faults.path.refuse = true;
      services(TENANT, {refuse: true})(faults);
    },
  },
  {
    id: 'egress-elsewhere',
    group: 'path',
    label: 'Other egress',
    description: 'HTTPS leaves from an address that is not in the site’s list.',
    light: 'amber',
    cause: 'egress-not-allowed',
    apply: (faults) => {
      faults.egressAddress = '203.0.113.77';
    },
  },
];
