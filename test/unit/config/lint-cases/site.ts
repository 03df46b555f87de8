import type {ConfigurationLint} from '../../../../src/config/lint.js';
import type {Configuration, ServiceConfig} from '../../../../src/config/types.js';

/** What a rule says about a configuration, and nothing else is to be said about it. */
export type Hit = readonly [
  config: Configuration,
  path: string,
  items: readonly string[],
  evidence: ConfigurationLint['evidence'],
];

/** By what they show. Of a near miss there is nothing to say, by this rule or any other. */
export interface Cases {
  readonly hits: Readonly<Record<string, Hit>>;
  readonly misses: Readonly<Record<string, Configuration>>;
}

export const TENANT = 'prod009.genesysengage.com';
export const json = {kind: 'json', has: ['version']} as const;

export function service(id: string, url: string, rest: Partial<ServiceConfig> = {}): ServiceConfig {
  return {id, url, ...rest};
}

export const desktop = service('desktop', `https://best-customer.${TENANT}/ui/wwe/version.json`, {
  role: 'static',
  proof: json,
});
export const auth = service('auth', `https://gauth.${TENANT}/ui/auth/version.json`, {
  role: 'auth',
  proof: json,
});
export const telemetry = service('telemetry', `https://tlm.${TENANT}/`, {role: 'telemetry'});
export const east = service('east', `https://gws.api01-eastus2.${TENANT}/`, {role: 'api'});
export const west = service('west', `https://gws.api01-westus2.${TENANT}/`, {role: 'api'});
export const crypto = service('crypto', `https://rcs.${TENANT}/`, {role: 'recording'});
export const playback = service('playback', `https://rws.${TENANT}/`, {role: 'recording'});
export const designer = service('designer', `https://designer.${TENANT}/`);
export const turn = {urls: [`turn:turn.${TENANT}:443?transport=tcp`], username: 'u', credential: 'c'};

const SERVICES = [desktop, auth, telemetry, east, west, crypto, playback, designer];

/** Nothing to say about this one. */
export const SITE: Configuration = {
  version: 1,
  tenantDomain: TENANT,
  phone: 'webrtc',
  services: SERVICES,
  turn,
  egress: {url: 'https://whoami.example.com/', allowed: ['20.42.0.0/24', '20.42.1.0/24']},
  local: [{id: 'srs', url: 'http://127.0.0.1:8086/', minVersion: '8.5.370.78'}],
};

type Change = {[Key in keyof Configuration]?: Configuration[Key] | undefined};

/** The site with a change; `undefined` leaves a key out. */
export function site(change: Change): Configuration {
  return JSON.parse(JSON.stringify({...SITE, ...change})) as Configuration;
}

export function withServices(...services: ServiceConfig[]): Configuration {
  return site({services});
}

/** As `$.services[8]`. */
export function withAnother(another: ServiceConfig, change: Change = {}): Configuration {
  return site({services: [...SERVICES, another], ...change});
}

export function withRelay(host: string, change: Change = {}): Configuration {
  return site({turn: {...turn, urls: [`turn:${host}?transport=tcp`]}, ...change});
}

export function withNetworks(...allowed: string[]): Configuration {
  return site({egress: {url: '/ip', allowed}});
}

export function withPlaces(...places: [name: string, ...egress: string[]][]): Configuration {
  return site({networks: places.map(([name, ...egress]) => ({name, egress}))});
}

/** The configuration of `test/lab`; `relayHost` is the machine's own address where it has one. */
export function demo(relayHost: string): Configuration {
  const at = (
    id: string,
    host: string,
    path: string,
    role: ServiceConfig['role'] & string,
    proof: ServiceConfig['proof'] & object,
  ): ServiceConfig => service(id, `http://${host}.prod009.localhost:40001${path}`, {role, proof});
  return {
    version: 1,
    site: {name: 'Best Customer', helpdesk: {label: 'IT helpdesk', href: 'mailto:helpdesk@example.com'}},
    tenantDomain: 'prod009.localhost',
    phone: 'webrtc',
    activities: ['voice', 'desktop', 'screen-recording'],
    codecs: ['opus', 'pcmu'],
    control: {url: 'http://localhost:40002/'},
    services: [
      at('agent-desktop', 'best-customer', '/ui/wwe/version.json', 'static', json),
      at('workspace-api-east', 'gws.api01-eastus2', '/workspace/v3/version', 'api', json),
      at('workspace-api-west', 'gws.api01-westus2', '/workspace/v3/version', 'api', json),
      at('authentication', 'gauth', '/ui/auth/version.json', 'auth', json),
      at('telemetry', 'tlm', '/', 'telemetry', {kind: 'status', status: [200, 204]}),
      at('recording-crypto', 'rcs', '/rcs/version', 'recording', json),
      at('recording-playback', 'rws', '/api/v2/version', 'recording', json),
      at('portal', 'portal', '/logo.png', 'portal', {kind: 'image'}),
      at('designer', 'designer', '/', 'other', {kind: 'reachable'}),
    ],
    turn: {
      urls: [`turn:${relayHost}:40003?transport=tcp`],
      username: 'lab-agent-7',
      credential: 'lab-secret',
    },
    egress: {url: 'http://localhost:40004/', allowed: ['127.0.0.0/8']},
    bandwidth: {downloadUrl: 'http://localhost:40005/down', uploadUrl: 'http://localhost:40005/up'},
    local: [{id: 'screen-recording', url: 'http://127.0.0.1:40007/', minVersion: '8.5.370.78'}],
    report: {url: 'http://localhost:40006/reports'},
  };
}
