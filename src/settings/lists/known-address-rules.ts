import type {SettingsRule} from '../rules.js';

const ACCESS_POLICY = 'Access over the Internet: Access policy at Genesys Multicloud CX cloud';
const NOT_ROUTABLE = 'Access over the Internet: Not-routable IP addresses';
const CONTROL = 'Access over the Internet: Open Internet access and IP-based control';
const LIMITS = 'Transport network limitations';

/** What is asked of a list of known addresses. The list is the network team's; Genesys takes it by a Customer Care case. */
export const KNOWN_ADDRESS_RULES = {
  /** A line that is no IPv4 address, network or range. */
  'known-address-unreadable': {owner: 'network', light: 'red', guide: CONTROL},
  /** A line that says more than an address: that it is denied, no longer in force, or all but this. */
  'known-address-unknown': {owner: 'network', light: 'grey', confidence: 'possible', guide: CONTROL},
  'known-address-ipv6': {owner: 'network', light: 'amber', guide: LIMITS},
  /** Nobody reaches the service from such an address: it is left out of the list. */
  'known-address-not-routable': {owner: 'network', light: 'red', guide: NOT_ROUTABLE},
  'known-address-partly-not-routable': {owner: 'network', light: 'red', guide: NOT_ROUTABLE},
  /** Wider than any block that is handed out: it permits the whole neighbourhood. */
  'known-address-too-wide': {owner: 'network', light: 'red', guide: ACCESS_POLICY},
  'known-address-host-bits': {owner: 'network', light: 'amber', guide: ACCESS_POLICY},
  /** A range or a netmask: clear to people, and in no notation that the case asks for. */
  'known-address-notation': {owner: 'network', light: 'amber', guide: ACCESS_POLICY},
  'known-address-duplicate': {owner: 'network', light: 'amber', guide: ACCESS_POLICY},
  'known-address-overlap': {owner: 'network', light: 'amber', guide: ACCESS_POLICY},
  /** The list and `egress.allowed` differ; which of them is right can't be told from here. */
  'known-address-not-configured': {
    owner: 'integrator',
    light: 'grey',
    confidence: 'possible',
    guide: CONTROL,
  },
  'known-address-configured-only': {
    owner: 'integrator',
    light: 'grey',
    confidence: 'possible',
    guide: CONTROL,
  },
  /** The address that this PC's requests leave from is not in the list. Of a home line's address that is as it should be. */
  'known-address-egress': {owner: 'network', light: 'amber', confidence: 'likely', guide: ACCESS_POLICY},
  /** The same where the configuration says that sign-in is refused from elsewhere (`egress.enforced`). */
  'known-address-egress-refused': {owner: 'network', light: 'red', guide: CONTROL},
  /** What was given as this PC's address on the Internet can't be one: an internal address, IPv6, no address. */
  'known-address-egress-unusable': {owner: 'network', light: 'amber', guide: NOT_ROUTABLE},
} as const satisfies Readonly<Record<string, SettingsRule>>;

export type KnownAddressRule = keyof typeof KNOWN_ADDRESS_RULES;
