import type {Activity} from '../../config/types.js';
import {requireOneOf} from './input-error.js';

/** What of a site the work may go through: its line to the Internet (or ExpressRoute), its VPN, its proxies. */
export const CAPACITY_PATHS = ['internet', 'vpn', 'proxy'] as const;
export type CapacityPath = (typeof CAPACITY_PATHS)[number];

/** Which of them each activity goes through. None: straight from the agent's own line. */
export type Routes = Readonly<Record<Activity, readonly CapacityPath[]>>;

export interface RouteQuestion {
  readonly place: 'on-site' | 'off-site';
  /** Off site: `split` sends only the company's own networks, its proxies among them, through the tunnel. */
  readonly vpn?: 'none' | 'split' | 'full';
  /** Browsers are sent to the company's proxy, by a PAC file or otherwise. */
  readonly proxy?: boolean;
  /** The relay goes through the proxy as well. The guide allows it, and recommends that it does not. */
  readonly relayByProxy?: boolean;
}

/**
 * Which way each activity takes, as the guide has it: voice direct, outside the proxy and outside a split tunnel; desktop
 * and recordings by the proxy where there is one, which off site takes the tunnel to it.
 * @throws {AdviceInputError} for a place or VPN that there is none of.
 */
export function usualRoutes({
  place,
  vpn = 'none',
  proxy = false,
  relayByProxy = false,
}: RouteQuestion): Routes {
  requireOneOf('$.place', place, ['on-site', 'off-site']);
  requireOneOf('$.vpn', vpn, ['none', 'split', 'full']);
  const onSite = place === 'on-site';
  const tunnelled = !onSite && vpn === 'full';
  const reachesProxy = proxy && (onSite || vpn !== 'none');
  const route = (byProxy: boolean): CapacityPath[] => {
    const tunnel = tunnelled || (byProxy && !onSite);
    return CAPACITY_PATHS.filter((path) => ({internet: onSite || tunnel, vpn: tunnel, proxy: byProxy})[path]);
  };
  const https = route(reachesProxy);
  return {voice: route(reachesProxy && relayByProxy), desktop: https, 'screen-recording': https};
}
