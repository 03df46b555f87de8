export {generateAllowList} from './allow-list.js';
export type {AllowListStyle} from '../lists/allow-list-entries.js';
export {generateContentSecurityPolicy} from './content-security-policy.js';
export {checkContentSecurityPolicy, CSP_ANSWERS, type CspAnswer} from './csp-check.js';
export type {CspOptions} from './csp-needs.js';
export {CSP_RULES, type CspRule} from './csp-rules.js';
export {checkFirewallRules, FIREWALL_ANSWERS, type FirewallAnswer} from './firewall-check.js';
export {FIREWALL_RULES, type FirewallFindingRule} from './firewall-check-rules.js';
export {formatFirewallRules, generateFirewallRules, type FirewallRule} from './firewall-rules.js';
