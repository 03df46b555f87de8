import {checkContentSecurityPolicy, checkFirewallRules} from '../generate/index.js';
import {checkAllowList, checkKnownAddresses, checkTunnelList} from '../lists/index.js';
import type {SettingsResult} from '../types.js';

/** The checks of a text that run nothing of it. */
const CHECKS = {
  'allow-list': checkAllowList,
  'known-addresses': checkKnownAddresses,
  tunnel: checkTunnelList,
  firewall: checkFirewallRules,
  csp: checkContentSecurityPolicy,
} as const;

/** A check, and what it is called with: plain data, so that it can be posted to a worker. */
export type Inquiry = {
  readonly [Check in keyof typeof CHECKS]: {
    readonly check: Check;
    readonly args: Parameters<(typeof CHECKS)[Check]>;
  };
}[keyof typeof CHECKS];

/** @throws {ConfigurationError} as the checks themselves */
export function answer({check, args}: Inquiry): SettingsResult {
  // Each check is called with its own arguments: the type of the inquiry says so, but not to a call.
  const call = CHECKS[check] as (...values: readonly unknown[]) => SettingsResult;
  return call(...args);
}
