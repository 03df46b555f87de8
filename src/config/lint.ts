import type {LintFinding} from './lint-finding.js';
import * as hosts from './lint-hosts.js';
import * as networks from './lint-networks.js';
import * as services from './lint-services.js';
import {resolveConfiguration} from './resolve.js';
import type {Configuration} from './types.js';

/** Something valid in a configuration that was probably not intended. For the integrator; changes no light. */
export interface ConfigurationLint extends LintFinding {
  readonly rule: LintRule;
  /** The heading of the Availability Guide that says so. */
  readonly guide?: string;
}

interface Rule<Name extends string = string> {
  readonly rule: Name;
  readonly guide?: string;
  readonly find: (config: Configuration) => LintFinding[];
}

const NAMES = 'Applications for users: URLs and name resolution';
const PORTS = 'Applications for users: Protocols and ports';
const PROXY = 'Enabling access via proxy';
const ADDRESSES = 'User access over the Internet: Dynamic IP addresses';
const ACCESS_POLICY = 'Access over the Internet: Access policy at Genesys Multicloud CX cloud';
const NOT_ROUTABLE = 'Access over the Internet: Not-routable IP addresses';

const RULES = [
  {rule: 'tenant-domain-form', guide: NAMES, find: hosts.tenantDomainForm},
  {rule: 'tenant-mixed', guide: NAMES, find: hosts.mixedTenants},
  {rule: 'host-outside-tenant', guide: NAMES, find: hosts.serviceOutsideTenant},
  {rule: 'service-address', guide: ADDRESSES, find: hosts.serviceAddress},
  {rule: 'one-region', guide: NAMES, find: hosts.oneRegion},
  {rule: 'agent-desktop-incomplete', guide: PROXY, find: services.agentDesktopIncomplete},
  {rule: 'recording-incomplete', guide: PROXY, find: services.recordingIncomplete},
  {rule: 'weak-proof', find: services.weakProof},
  {rule: 'turn-port', guide: PORTS, find: hosts.relayPort},
  {rule: 'turn-address', guide: ADDRESSES, find: hosts.relayAddress},
  {rule: 'turn-outside-tenant', guide: NAMES, find: hosts.relayOutsideTenant},
  {rule: 'turn-as-service', guide: PORTS, find: hosts.relayAsService},
  {rule: 'network-list-empty', guide: ACCESS_POLICY, find: networks.networkListEmpty},
  {rule: 'network-not-routable', guide: NOT_ROUTABLE, find: networks.networkNotRoutable},
  {rule: 'network-too-large', guide: ACCESS_POLICY, find: networks.networkTooLarge},
  {rule: 'network-host-bits', find: networks.networkHostBits},
  {rule: 'network-overlap', find: networks.networkOverlap},
  {rule: 'network-names', find: networks.networkNames},
  {rule: 'threshold-order', find: thresholdOrder},
  {rule: 'local-stateful', find: localStateful},
] as const satisfies readonly Rule[];

export type LintRule = (typeof RULES)[number]['rule'];

/** What contradicts the guide, or the test itself, in a valid configuration. In the order of the rules. */
export function lintConfiguration(config: Configuration): ConfigurationLint[] {
  return (RULES as readonly Rule<LintRule>[]).flatMap(({rule, guide, find}) =>
    find(config).map((finding) => ({rule, ...(guide !== undefined && {guide}), ...finding})),
  );
}

/** Also if a site moves one limit past the default of the other. */
function thresholdOrder(config: Configuration): LintFinding[] {
  const {thresholds} = resolveConfiguration(config);
  return Object.entries(thresholds).flatMap(([figure, {green, amber, better}]) => {
    const isReversed = better === 'lower' ? green > amber : green < amber;
    return isReversed ? {path: `$.thresholds.${figure}`, items: [], evidence: {figure, green, amber}} : [];
  });
}

/** End points of the Screen Recording Service that start a timer or sign in: never called (its API documentation). */
const STATEFUL = /(?:\/ping|\/api\/v2\/me)(?=\/?$)/i;

function localStateful({local = []}: Configuration): LintFinding[] {
  return local.flatMap(({id, url}, i) => {
    const [endpoint] = STATEFUL.exec(new URL(url).pathname) ?? [];
    return endpoint === undefined
      ? []
      : {path: `$.local[${String(i)}].url`, items: [id], evidence: {endpoint: endpoint.toLowerCase()}};
  });
}
