import type {SettingsRule} from '../rules.js';

const ADDRESSES = 'User access over the Internet: Dynamic IP addresses';
const OUTBOUND = 'User access over the Internet via firewall (1)';
const MEDIA = 'User access over the Internet via firewall (2)';
const PORTS = 'Applications for users: Protocols and ports';

/** What is asked of a table of firewall rules. */
export const FIREWALL_RULES = {
  /** Services that nothing lets out on their port. */
  'firewall-missing': {owner: 'network', light: 'red', guide: OUTBOUND},
  /** Services that at most rules for addresses let out: those of Agent Desktop and Portal change without notice. */
  'firewall-service-address': {owner: 'network', light: 'red', guide: ADDRESSES},
  /** Nothing lets media out to the relay. */
  'firewall-relay-missing': {owner: 'network', light: 'red', guide: MEDIA},
  /** The relay's connection is inspected as HTTPS, which it is not. */
  'firewall-relay-inspected': {owner: 'network', light: 'red', guide: MEDIA},
  /** The table does not say whether the relay's connection is inspected. */
  'firewall-inspection-unsaid': {owner: 'network', light: 'grey', confidence: 'possible', guide: MEDIA},
  /** The rule that lets the relay through is for the application HTTPS. */
  'firewall-relay-as-https': {owner: 'network', light: 'amber', confidence: 'likely', guide: PORTS},
  /** Rules for addresses may be for the relay; whether they are can't be told from here. */
  'firewall-relay-address': {owner: 'network', light: 'grey', confidence: 'possible', guide: ADDRESSES},
  /** A rule that may decide names objects, a condition or an action that were not understood. */
  'firewall-unknown': {owner: 'network', light: 'grey', confidence: 'possible', guide: OUTBOUND},
  /** What only the diagnostics ask. */
  'firewall-diagnostics': {owner: 'network', light: 'amber', guide: OUTBOUND},
  /** A destination or a port that can't be read: its rule was passed over in part. */
  'firewall-entry': {owner: 'network', light: 'amber', confidence: 'possible', guide: OUTBOUND},
} as const satisfies Readonly<Record<string, SettingsRule>>;

export type FirewallFindingRule = keyof typeof FIREWALL_RULES;
