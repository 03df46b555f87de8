import {validateForSettings} from '../../../../src/settings/configuration.js';
import {checkContentSecurityPolicy, checkFirewallRules} from '../../../../src/settings/generate/index.js';
import {checkAllowList, checkKnownAddresses, checkTunnelList} from '../../../../src/settings/lists/index.js';
import {checkPac} from '../../../../src/settings/pac/index.js';
import type {SettingsResult} from '../../../../src/settings/types.js';

export const DOMAIN = 'prod009.genesysengage.com';

export const HOSTS = ['best-customer', 'gauth', 'gws.api01-eastus2', 'turn'].map(
  (name) => `${name}.${DOMAIN}`,
);

/** What the pasted texts are checked against: three services of a tenant, one of them of a region, and the relay. */
export const CONFIG = validateForSettings({
  version: 1,
  tenantDomain: DOMAIN,
  services: [
    {id: 'desktop', url: `https://best-customer.${DOMAIN}/ui/wwe/index.html`, role: 'static'},
    {id: 'auth', url: `https://gauth.${DOMAIN}/auth/v3/ping`, role: 'auth'},
    {id: 'api', url: `https://gws.api01-eastus2.${DOMAIN}/workspace/v3/version`, role: 'api'},
  ],
  turn: {urls: [`turn:turn.${DOMAIN}:443?transport=tcp`]},
});

/** The checks by their names, as the cases name them; of a tunnel list what it takes in. */
export const CHECKS = {
  checkPac: (text: string) => checkPac(text, CONFIG),
  checkAllowList: (text: string) => checkAllowList(text, CONFIG),
  checkKnownAddresses: (text: string) => checkKnownAddresses(text, CONFIG),
  checkTunnelList: (text: string) => checkTunnelList(text, CONFIG, 'include', {proxies: ['10.1.2.3']}),
  checkFirewallRules: (text: string) => checkFirewallRules(text, CONFIG),
  checkContentSecurityPolicy: (text: string) => checkContentSecurityPolicy(text, CONFIG),
} as const satisfies Record<string, (text: string) => SettingsResult | Promise<SettingsResult>>;

export const answersOf = ({rows}: SettingsResult): string[] => rows.map(({answer}) => answer);

export const rulesOf = ({findings}: SettingsResult): string[] =>
  findings.map(({evidence}) => String(evidence['rule']));
