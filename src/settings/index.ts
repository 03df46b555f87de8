import type * as guide from './guide/index.js';
import type * as privacy from './privacy/index.js';

export * from './advice/index.js';
export {validateForSettings} from './configuration.js';
export {endpointsOf, type Endpoint} from './endpoints.js';
export type * from './generate/index.js';
export type * from './lists/index.js';
export * from './names.js';
export * from './pac/index.js';
export type * from './privacy/index.js';
export type {SettingsRule} from './rules.js';
export type {SettingsResult, SettingsRow} from './types.js';

/** The guide's claims and what serves each, in a file of their own: few who check settings read them. */
export const loadGuide = (): Promise<typeof guide> => import('./guide/index.js');

/** The privacy sheet, from a configuration: facts (`privacySheet`), and how they are told (`tellSheet`, `sheetText`). */
export const loadPrivacy = (): Promise<typeof privacy> => import('./privacy/index.js');

// The readers of formats are as large as all else together: they come beside the entry, not in it.
export const {
  ALLOW_LIST_ANSWERS,
  ALLOW_LIST_RULES,
  checkAllowList,
  checkContentSecurityPolicy,
  checkFirewallRules,
  checkKnownAddresses,
  checkTunnelList,
  CSP_ANSWERS,
  CSP_RULES,
  FIREWALL_ANSWERS,
  FIREWALL_RULES,
  formatFirewallRules,
  generateAllowList,
  generateContentSecurityPolicy,
  generateFirewallRules,
  KNOWN_ADDRESS_ANSWERS,
  KNOWN_ADDRESS_RULES,
  TUNNEL_ANSWERS,
  TUNNEL_RULES,
} = await import('./checks.js');
