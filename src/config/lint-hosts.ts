import {isLoopback, parseTurnUrl} from '../internal/formats.js';
import {
  hostOf,
  isAddress,
  isInCloud,
  isUnder,
  regionOf,
  tenantOf,
  withoutRootDot,
} from '../internal/hosts.js';
import type {LintFinding} from './lint-finding.js';
import type {Configuration} from './types.js';

/** Where a configuration names a host. */
interface Place {
  readonly path: string;
  readonly items: string[];
  readonly host: string;
}

interface RelayPlace extends Place {
  readonly port: number;
  /** Whether the URL says which port, or leaves it to the default. */
  readonly stated: boolean;
}

const HTTPS_PORT = 443;

function servicePlaces({services = []}: Configuration): Place[] {
  return services.map(({id, url}, i) => ({
    path: `$.services[${String(i)}].url`,
    items: [id],
    host: hostOf(url),
  }));
}

/** Without relays on this PC: the guide does not apply to a test stand. */
function relayPlaces({turn, tenantDomain}: Configuration): RelayPlace[] {
  const isTestStand = tenantDomain !== undefined && isLoopback(tenantDomain.toLowerCase());
  return (turn?.urls ?? []).flatMap((url, i) => {
    const relay = parseTurnUrl(url);
    if (!relay || isLoopback(relay.host) || isTestStand) return [];
    return {
      path: `$.turn.urls[${String(i)}]`,
      items: [],
      host: withoutRootDot(relay.host),
      port: relay.port,
      stated: /:\d+\?/.test(url),
    };
  });
}

function isRemote({host}: Place): boolean {
  return !isLoopback(host);
}

function isNamed({host}: Place): boolean {
  return !isAddress(host);
}

export function relayPort(config: Configuration): LintFinding[] {
  return relayPlaces(config)
    .filter(({port}) => port !== HTTPS_PORT)
    .map(({path, items, port, stated}) => ({path, items, evidence: {port, stated}}));
}

/** Rules of a PAC file match names: an address slips past the one that keeps media off the proxy. */
export function relayAddress(config: Configuration): LintFinding[] {
  return relayPlaces(config)
    .filter((place) => !isNamed(place))
    .map(({path, items, host}) => ({
      path,
      items,
      evidence: {family: host.startsWith('[') ? 'IPv6' : 'IPv4'},
    }));
}

/** The relay speaks no HTTPS: configured as a service it fails on every network. */
export function relayAsService(config: Configuration): LintFinding[] {
  const relays = new Set(relayPlaces(config).map(({host}) => host));
  return servicePlaces(config)
    .filter(({host}) => relays.has(host))
    .map(({path, items}) => ({path, items, evidence: {}}));
}

export function serviceAddress(config: Configuration): LintFinding[] {
  return servicePlaces(config)
    .filter((place) => isRemote(place) && !isNamed(place))
    .map(({path, items}) => ({path, items, evidence: {}}));
}

export function relayOutsideTenant(config: Configuration): LintFinding[] {
  return outsideTenant(relayPlaces(config), config);
}

export function serviceOutsideTenant(config: Configuration): LintFinding[] {
  return outsideTenant(servicePlaces(config).filter(isRemote), config);
}

/** Without `tenantDomain`, a host of the cloud outside every tenant's domain is still suspicious. */
function outsideTenant(places: readonly Place[], {tenantDomain}: Configuration): LintFinding[] {
  const domain = tenantDomain?.toLowerCase();
  const isOutside = ({host}: Place): boolean =>
    domain === undefined ? isInCloud(host) && tenantOf(host) === undefined : !isUnder(host, domain);
  return places
    .filter((place) => isNamed(place) && isOutside(place))
    .map(({path, items, host}) => ({
      path,
      items,
      evidence: {host, tenantDomain: domain ?? 'prodNNN.genesysengage.com'},
    }));
}

/** A contact centre has one tenant number; a second one was copied from elsewhere. */
export function mixedTenants(config: Configuration): LintFinding[] {
  if (config.tenantDomain !== undefined) return [];
  const places = [...servicePlaces(config), ...relayPlaces(config)];
  const tenantDomain = places.map(({host}) => tenantOf(host)).find((tenant) => tenant !== undefined);
  return places
    .filter(({host}) => tenantOf(host) !== undefined && tenantOf(host) !== tenantDomain)
    .map(({path, items, host}) => ({
      path,
      items,
      evidence: {host, ...(tenantDomain !== undefined && {tenantDomain})},
    }));
}

export function tenantDomainForm({tenantDomain}: Configuration): LintFinding[] {
  const domain = tenantDomain?.toLowerCase();
  if (domain === undefined || isLoopback(domain)) return [];
  const why = isAddress(domain)
    ? 'address'
    : !domain.includes('.')
      ? 'one-label'
      : isInCloud(domain) && tenantOf(domain) !== domain
        ? 'not-a-tenant'
        : undefined;
  return why === undefined ? [] : [{path: '$.tenantDomain', items: [], evidence: {why}}];
}

/** With one region only, nothing is known about the path when that region fails. */
export function oneRegion(config: Configuration): LintFinding[] {
  const regional = servicePlaces(config).filter(({host}) => regionOf(host) !== undefined);
  const [region, ...others] = new Set(regional.map(({host}) => regionOf(host)));
  if (region === undefined || others.length > 0) return [];
  return [{path: '$.services', items: regional.flatMap(({items}) => items), evidence: {region}}];
}
