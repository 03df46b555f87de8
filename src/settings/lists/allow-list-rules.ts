import type {SettingsRule} from '../rules.js';

const NAMES = 'Applications for users: URLs and name resolution';
const PORTS = 'Applications for users: Protocols and ports';
const PROXY = 'Enabling access via proxy';
const ADDRESSES = 'User access over the Internet: Dynamic IP addresses';
const FIREWALL = 'User access over the Internet via firewall (2)';

/**
 * What is asked of an allow list of a proxy or a firewall. `*` is no fault: the guide itself would have port 443 open to any
 * destination.
 */
export const ALLOW_LIST_RULES = {
  /** Services that no entry allows. */
  'allow-list-missing': {owner: 'network', light: 'red', guide: PROXY},
  /** The same, where addresses are allowed: the services have none that stay. */
  'allow-list-address': {owner: 'network', light: 'red', confidence: 'likely', guide: ADDRESSES},
  /** Allowed, but on another port than 443. */
  'allow-list-port': {owner: 'network', light: 'red', guide: PORTS},
  /** The relay, which may go past this proxy: then the firewall must let it out. */
  'allow-list-relay': {owner: 'network', light: 'amber', confidence: 'possible', guide: FIREWALL},
  /** The relay may be among the addresses of the list; which those are can't be told from here. */
  'allow-list-relay-address': {owner: 'network', light: 'grey', confidence: 'possible', guide: ADDRESSES},
  /** What only the diagnostics ask. */
  'allow-list-diagnostics': {owner: 'network', light: 'amber', guide: PROXY},
  /** `*.prodNNN…` for a host two labels below: enough for some engines, not for others. */
  'allow-list-one-label': {owner: 'network', light: 'amber', confidence: 'possible', guide: PROXY},
  /** A domain without a star for a host below it: some engines take it so. */
  'allow-list-bare-domain': {owner: 'network', light: 'amber', confidence: 'possible', guide: PROXY},
  /** The relay by an `https://` entry alone: it uses TCP 443 and does not speak HTTPS. */
  'allow-list-scheme': {owner: 'network', light: 'amber', confidence: 'possible', guide: PORTS},
  /** An entry for some paths alone: a service uses others, too. */
  'allow-list-path': {owner: 'network', light: 'amber', confidence: 'possible', guide: PROXY},
  /** Only a regular expression may allow it, and those are not evaluated. */
  'allow-list-expression': {owner: 'network', light: 'grey', confidence: 'possible', guide: PROXY},
  /** A line that was not understood may decide: by an object's name, a condition, or in words. */
  'allow-list-unknown': {owner: 'network', light: 'grey', confidence: 'possible', guide: PROXY},
  /** Something of ours is missing, and another contact centre's domain is there. */
  'allow-list-other-tenant': {owner: 'network', light: 'amber', confidence: 'likely', guide: NAMES},
  /** An entry that no engine reads, or one that forbids. */
  'allow-list-entry': {owner: 'network', light: 'amber', confidence: 'likely', guide: PROXY},
} as const satisfies Readonly<Record<string, SettingsRule>>;

export type AllowListRule = keyof typeof ALLOW_LIST_RULES;
