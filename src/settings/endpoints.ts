import {isLoopback, parseTurnUrl} from '../internal/formats.js';
import {hostOf, withoutRootDot} from '../internal/hosts.js';
import type {Configuration, ServiceRole} from '../config/types.js';
import {parseUrl} from '../internal/url.js';

/** A host and port of the configuration that the agents' PCs must reach. */
export interface Endpoint {
  /** The service's own id; `turn`, `turn-2`, … for the relay's URLs; else what the configuration calls the address. */
  readonly id: string;
  /** `service`: the work needs it. `relay`: the media's. `other`: only the diagnostics need it. */
  readonly kind: 'service' | 'relay' | 'other';
  /** Lower case, without the root's dot; an IPv6 address in brackets. */
  readonly host: string;
  readonly port: number;
  readonly role?: ServiceRole;
}

/** The port of an `https:` URL. */
const HTTPS_PORT = 443;

/** Every endpoint beyond this PC, in the order of the configuration, services first; none twice. */
export function endpointsOf(config: Configuration): Endpoint[] {
  const {services = [], turn, egress, bandwidth, report, control} = config;
  const others = {
    control: control?.url,
    egress: egress?.url,
    'bandwidth-download': bandwidth?.downloadUrl,
    'bandwidth-upload': bandwidth?.uploadUrl,
    'turn-credentials': turn?.credentialsUrl,
    report: report?.url,
  };
  const endpoints = [
    ...services.flatMap(({id, url, role = 'other'}) => web(id, 'service', url, role)),
    ...(turn?.urls ?? []).flatMap((url, i) => relay(i === 0 ? 'turn' : `turn-${String(i + 1)}`, url)),
    ...Object.entries(others).flatMap(([id, url]) => web(id, 'other', url)),
  ];
  return endpoints.filter(({host}) => !isLoopback(host));
}

/** Nothing for an address that is relative to the page: that is wherever the page is. */
function web(id: string, kind: Endpoint['kind'], url = '', role?: ServiceRole): Endpoint[] {
  if (!parseUrl(url)) return [];
  const {port, protocol} = new URL(url);
  const number = port === '' ? (protocol === 'http:' ? 80 : HTTPS_PORT) : Number(port);
  return [{id, kind, host: hostOf(url), port: number, ...(role && {role})}];
}

function relay(id: string, url: string): Endpoint[] {
  const address = parseTurnUrl(url);
  return address ? [{id, kind: 'relay', host: withoutRootDot(address.host), port: address.port}] : [];
}
