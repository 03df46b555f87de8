import type {Settings} from '../config/resolve.js';
import {isLoopback} from '../internal/formats.js';
import {isPrivateAddress, regionOf} from '../internal/hosts.js';
import {parseUrl} from '../internal/url.js';
import {CONTROL, PC, RELAY, type WatchedPath} from './analysis/sample.js';

/** With more services than this each would be looked at too seldom to say anything. */
const MAX_SERVICES = 8;

/** What a watch looks at. */
export interface Target extends WatchedPath {
  /** Of an HTTPS path. */
  readonly url?: string;
}

/**
 * The paths of a site, each with what it is. Of many services those are taken that differ most: one for each host first, the
 * required before the others.
 * @param base the page's address, or its base
 */
export function targetsOf({controlUrl, services, turn}: Settings, base: string): Target[] {
  const control = parseUrl(controlUrl, base);
  const isWeb = (url: URL | undefined): url is URL => /^https?:$/.test(url?.protocol ?? '');
  const reached = services.flatMap((service) => {
    const url = parseUrl(service.url, base);
    return isWeb(url) ? [{...service, href: url.href, host: url.host, name: url.hostname}] : [];
  });
  const required = [
    ...reached.filter((service) => service.required),
    ...reached.filter((service) => !service.required),
  ];
  const hosts = new Set<string>();
  const isFirst = ({host}: {host: string}): boolean => !hosts.has(host) && Boolean(hosts.add(host));
  const firsts = required.filter(isFirst);
  const others = required.filter((service) => !firsts.includes(service));
  const chosen = [...firsts, ...others].slice(0, MAX_SERVICES);
  return [
    {id: PC, kind: 'pc'},
    ...(isWeb(control)
      ? [{id: CONTROL, kind: isNear(control) ? 'near' : 'control', url: control.href} as const]
      : []),
    ...reached
      .filter((service) => chosen.includes(service))
      .map(({id, href, name}) => ({id, kind: regionOf(name) ? 'region' : 'service', url: href}) as const),
    ...(turn && turn.loopback !== false ? [{id: RELAY, kind: 'relay'} as const] : []),
  ];
}

/** In the site's own network, by an address that the Internet does not have; this PC itself is no network. */
function isNear({hostname}: URL): boolean {
  return isPrivateAddress(hostname) && !isLoopback(hostname);
}
