import {finder, type SettingsRule} from '../rules.js';

const SAMPLE = 'Access via dedicated proxy systems: PAC file configuration example';
const PAC = "Access via dedicated proxy systems: PAC file for user's browser";
const PROXY = 'Enabling access via proxy';
const RELAY = 'User access over the Internet: Dynamic IP addresses';

/**
 * What is said of a PAC file. A service that goes past the proxy is red: where there is a proxy, the firewall and the list
 * of known addresses count on it. A relay behind the proxy is amber: the phone takes that way as well, if the proxy lets
 * media through; the guide wants it direct.
 */
export const PAC_RULES = {
  /** It fails for some endpoints: the browser then does what it likes. */
  'pac-run-time-error': {owner: 'network', light: 'red', guide: PAC},
  /** Services that don't go to a proxy. */
  'pac-service-direct': {owner: 'network', light: 'red', confidence: 'likely', guide: SAMPLE},
  /** Just the regional sub-domains don't, such as `api01-eastus2`. */
  'pac-regional-direct': {owner: 'network', light: 'red', confidence: 'likely', guide: PROXY},
  /** A part that Chromium, Firefox or both pass over. */
  'pac-unreadable-answer': {owner: 'network', light: 'amber', guide: SAMPLE},
  /** The relay goes to a proxy in both browsers. */
  'pac-relay-proxied': {owner: 'network', light: 'amber', guide: SAMPLE},
  /** The same of a relay that is an address: rules by name don't catch it. */
  'pac-relay-address': {owner: 'network', light: 'amber', guide: RELAY},
  /** To a proxy in Chromium and directly in Firefox, or the other way round. */
  'pac-relay-by-form': {owner: 'network', light: 'amber', guide: SAMPLE},
  /** When that proxy fails, the work stops. */
  'pac-one-proxy': {owner: 'network', light: 'amber', guide: SAMPLE},
  /** It asks functions that Firefox does not have. */
  'pac-chromium-only': {owner: 'network', light: 'amber', guide: PAC},
  /** It asked for what browsers have and the check has not: it can tell the two apart, and answer each its own. */
  'pac-tells': {owner: 'network', light: 'amber', confidence: 'possible', guide: PAC},
  /** Each question takes so many steps that browsing slows down. */
  'pac-slow': {owner: 'network', light: 'amber', guide: PAC},
  /** `${GATEWAY}` and its like: put in by the service that hands the file out. */
  'pac-template': {owner: 'network', light: 'grey', confidence: 'likely', guide: PAC},
  /** More than a megabyte: Chromium refuses the file, Firefox does not. */
  'pac-size': {owner: 'network', light: 'red', guide: PAC},
  /** Another address, name service, time or chance gives another way. */
  'pac-differs-by-assumption': {owner: 'network', light: 'grey', confidence: 'likely', guide: PAC},
  /** It asked for what the check can only assume; other assumptions gave the same way. */
  'pac-assumption': {owner: 'network', light: 'grey', confidence: 'possible', guide: PAC},
} as const satisfies Readonly<Record<string, SettingsRule>>;

export type PacRule = keyof typeof PAC_RULES;

export const findPac = finder<PacRule>(PAC_RULES);
