import {isLoopback} from '../internal/formats.js';
import {hostOf} from '../internal/hosts.js';
import {statefulIn} from '../internal/stateful.js';
import {THRESHOLD_NAMES, thresholds as defaults} from '../policy/thresholds.js';
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
  {rule: 'threshold-lax', find: thresholdLax},
  {rule: 'image-cookies', find: services.imageCookies},
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

/** Limits by which passes what the product's own would not let pass. */
function thresholdLax(config: Configuration): LintFinding[] {
  const {thresholds} = resolveConfiguration(config);
  return THRESHOLD_NAMES.flatMap((figure) => {
    const {green, amber, better} = thresholds[figure];
    const own = defaults[figure];
    const isLaxer = (limit: number, usual: number): boolean =>
      better === 'lower' ? limit > usual : limit < usual;
    // Limits in the wrong order are said already.
    if (isLaxer(green, amber)) return [];
    return isLaxer(green, own.green) || isLaxer(amber, own.amber)
      ? {path: `$.thresholds.${figure}`, items: [], evidence: {figure, green, usual: own.green}}
      : [];
  });
}

/** End points of programs on this PC that start a timer or sign in, wherever they are named: never called. */
function localStateful({local = [], services = []}: Configuration): LintFinding[] {
  const named = [
    ...local.map((one, i) => ({...one, path: `$.local[${String(i)}].url`})),
    ...services.map((one, i) => ({...one, path: `$.services[${String(i)}].url`})),
  ];
  return named.flatMap(({id, url, path}) => {
    const endpoint = isLoopback(hostOf(url)) ? statefulIn(url) : undefined;
    return endpoint === undefined ? [] : {path, items: [id], evidence: {endpoint}};
  });
}
