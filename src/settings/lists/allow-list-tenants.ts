import {tenantOf} from '../../internal/hosts.js';
import type {Configuration} from '../../config/types.js';
import {endpointsOf} from '../endpoints.js';
import type {Entry} from './pattern-index.js';

/** Entries for the domains of tenants (`prodNNN…`) that the configuration has nothing of. */
export function otherTenants(entries: readonly Entry[], config: Configuration): Entry[] {
  const hosts = [config.tenantDomain?.toLowerCase() ?? '', ...endpointsOf(config).map(({host}) => host)];
  const ours = new Set(hosts.map(tenantOf));
  return entries.filter(({pattern}) => {
    const tenant = 'host' in pattern ? tenantOf(pattern.host) : undefined;
    return tenant !== undefined && !ours.has(tenant);
  });
}
