import type {SettingsRule} from '../rules.js';

const SPLIT = 'Access via VPN to the corporate network: Split tunneling';
const INCLUDE = 'Allowing user access over the Internet: “split-include” VPN split tunneling';
const ADDRESSES = 'User access over the Internet: Dynamic IP addresses';
const LIMITS = 'Transport network limitations';

/** What is asked of the list of what a VPN takes into its tunnel, or leaves out of it. */
export const TUNNEL_RULES = {
  /** Everything goes through the tunnel: no split at all. Calls work, and are the worse for it. */
  'tunnel-full': {owner: 'network', light: 'amber', guide: SPLIT},
  /** The text says for itself whether it is what goes in or what stays out, and that is not what was asked. */
  'tunnel-mode': {owner: 'network', light: 'amber', guide: SPLIT},
  /** A line of the configuration that was not understood, and may change what goes in. */
  'tunnel-unread': {owner: 'network', light: 'amber', confidence: 'possible', guide: SPLIT},
  /** The relay goes through the tunnel. */
  'tunnel-relay-inside': {owner: 'network', light: 'amber', guide: INCLUDE},
  /** A proxy is not reached through the tunnel, and so not at all from outside. */
  'tunnel-proxy-outside': {owner: 'network', light: 'red', guide: INCLUDE},
  /** The configuration names the relay, the list has addresses: give the relay's addresses to have it judged. */
  'tunnel-relay-unknown': {owner: 'network', light: 'grey', confidence: 'possible', guide: ADDRESSES},
  /** A proxy was given by name, the list has addresses; or its entry is one that clients read differently. */
  'tunnel-proxy-unknown': {owner: 'network', light: 'grey', confidence: 'possible', guide: INCLUDE},
  /** No proxy was given, so whether the list has them can't be said. */
  'tunnel-proxies-not-given': {owner: 'network', light: 'grey', confidence: 'possible', guide: INCLUDE},
  /** Addresses that were given to judge by, and are none. */
  'tunnel-given-unreadable': {owner: 'helpdesk', light: 'grey', guide: INCLUDE},
  /** An entry that is neither address nor name. */
  'tunnel-entry': {owner: 'network', light: 'amber', confidence: 'likely', guide: SPLIT},
  /** The service has no IPv6 addresses: such entries do nothing for it. */
  'tunnel-ipv6': {owner: 'network', light: 'grey', guide: LIMITS},
} as const satisfies Readonly<Record<string, SettingsRule>>;

export type TunnelRule = keyof typeof TUNNEL_RULES;
