import type {Configuration} from '../../../src/config/types.js';

/** A site as the guide has it: some services of the tenant, one of them regional, and a relay in the same domain. */
export const SITE = {
  version: 1,
  tenantDomain: 'prod009.genesysengage.com',
  services: [
    {id: 'desktop', url: 'https://best-customer.prod009.genesysengage.com/ui/wwe/version.json'},
    {id: 'auth', url: 'https://gauth.prod009.genesysengage.com/auth/v3/ping', role: 'auth'},
    {id: 'regional', url: 'https://gws.api01-eastus2.prod009.genesysengage.com/', role: 'api'},
  ],
  turn: {urls: ['turn:turn.prod009.genesysengage.com:443?transport=tcp']},
} as const satisfies Configuration;

/** The example of the guide, "Access via dedicated proxy systems: PAC file configuration example", as it is. */
export const GUIDE_SAMPLE = `function FindProxyForURL(url, host) {  
    // URLs from the domains under prod009.genesysengage.com must use the proxy:  
    if (shExpMatch(host, "*.prod009.genesysengage.com"))  
    {  
        return "PROXY To-GenesysMulticloudCX.internal.example.com:8080";  
    }  
    else  
    {  
        return "DIRECT";  
    }  
}
`;
