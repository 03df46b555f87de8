import {isLoopback} from './formats.js';
import {isInNetwork, parseIpv4} from './ipv4.js';

/** The host of an absolute URL, lower case, without the root's dot. */
export function hostOf(url: string): string {
  return withoutRootDot(new URL(url).hostname);
}

export function withoutRootDot(host: string): string {
  return host.replace(/\.$/, '');
}

/** Is the host the domain itself, or a name in it? */
export function isUnder(host: string, domain: string): boolean {
  return `.${host}`.endsWith(`.${domain}`);
}

/** Is it an address, rather than a name? IPv6 in brackets, as URLs have it. */
export function isAddress(host: string): boolean {
  return host.startsWith('[') || parseIpv4(host) !== undefined;
}

/** RFC 1918, 6598 (shared by a provider's customers) and 3927 (link-local). */
const PRIVATE_NETWORKS = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10', '169.254.0.0/16'];

/** Is the host this PC, or an address that the Internet does not have? Of other names nobody can tell. */
export function isPrivateAddress(host: string): boolean {
  const address = parseIpv4(host);
  return (
    isLoopback(host) ||
    /^\[f(?:[cd]|e[89ab])/i.test(host) ||
    (address !== undefined && PRIVATE_NETWORKS.some((network) => isInNetwork(address, network)))
  );
}

/** The region of a regional API sub-domain: `eastus2` of `gws.api01-eastus2.prod009.genesysengage.com` (guide). */
export function regionOf(host: string): string | undefined {
  return /\.api\d+-(?<region>[^.]+)\./i.exec(host)?.groups?.['region'];
}

/** The domain that all tenants are in. */
const CLOUD_DOMAIN = 'genesysengage.com';

export function isInCloud(host: string): boolean {
  return isUnder(host, CLOUD_DOMAIN);
}

/** The tenant's domain that a host of the cloud is in, `prodNNN.genesysengage.com`; `undefined` for any other host. */
export function tenantOf(host: string): string | undefined {
  return /(?:^|\.)(?<tenant>prod\d+\.genesysengage\.com)$/.exec(host)?.groups?.['tenant'];
}
