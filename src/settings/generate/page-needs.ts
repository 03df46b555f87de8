import type {Configuration} from '../../config/types.js';
import {parseUrl} from '../../internal/url.js';

/** A request that the element makes from the page it is in. */
export interface PageNeed {
  /** The service's id; else what the configuration calls the address. */
  readonly id: string;
  readonly directive: 'connect-src' | 'img-src';
  /** Absolute, or relative to the page. */
  readonly url: string;
}

/** What is asked of the page itself where the configuration says nothing (`control.url`). */
const CONTROL = '/favicon.ico';

/** Every address that the element may ask. WebRTC is not among them: no directive that browsers know limits it. */
export function pageNeeds(config: Configuration): PageNeed[] {
  const {services = [], local = [], turn, egress, bandwidth, report, control} = config;
  const others = {
    control: control?.url ?? CONTROL,
    egress: egress?.url,
    'bandwidth-download': bandwidth?.downloadUrl,
    'bandwidth-upload': bandwidth?.uploadUrl,
    'turn-credentials': turn?.credentialsUrl,
    report: report?.url,
  };
  const connect = [
    ...services.map(({id, url}) => ({id, url})),
    ...local.map(({id, url}) => ({id, url})),
    ...Object.entries(others).flatMap(([id, url]) => (url === undefined ? [] : [{id, url}])),
  ];
  const images = services.filter(({proof}) => proof?.kind === 'image');
  return [
    // Also of a service proved by an image: a request tells whether something else answers in its place.
    ...connect.map(({id, url}): PageNeed => ({id, url, directive: 'connect-src'})),
    ...images.map(({id, url}): PageNeed => ({id, url, directive: 'img-src'})),
  ];
}

/** A source of a policy as narrow as can be for an address: its origin, `'self'`, or where none can name its host its scheme. */
export function sourceOf(url: string): string {
  if (!parseUrl(url)) return "'self'";
  const {origin, protocol, hostname} = new URL(url);
  // CSP, section 2.3.1: a host-source has no IPv6 address, no root's dot, nothing but letters, figures and `-`.
  return /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/.test(hostname) ? origin : protocol;
}
