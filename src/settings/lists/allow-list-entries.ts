import {isAddress, isUnder, tenantOf} from '../../internal/hosts.js';
import type {Configuration} from '../../config/types.js';
import type {Endpoint} from '../endpoints.js';

/**
 * How wildcards are written. `one-label`: `*.domain` for each level that has hosts, which every engine reads as meant.
 * `any-depth`: `.domain` for all below it, as in Squid's `dstdomain`.
 */
export type AllowListStyle = 'one-label' | 'any-depth';

/** The entries that allow these endpoints: wildcards in the tenant's domain, since its services come and go; else names. */
export function allowListEntries(
  endpoints: readonly Endpoint[],
  {tenantDomain}: Configuration,
  style: AllowListStyle,
): string[] {
  const configured = tenantDomain?.toLowerCase();
  const entries = endpoints.map(({host}) => {
    if (isAddress(host)) return host;
    const domain = configured !== undefined && isUnder(host, configured) ? configured : tenantOf(host);
    if (domain === undefined || host === domain)
      return style === 'any-depth' && domain !== undefined ? `.${host}` : host;
    return style === 'any-depth' ? `.${domain}` : `*.${host.slice(host.indexOf('.') + 1)}`;
  });
  return [...new Set(entries)];
}
