import type {World} from '../../../src/settings/pac/assumptions.js';
import {WORKER_LIMITS} from '../../../src/settings/pac/evaluate.js';
import type {Limits} from '../../../src/pac-interpreter/language/machine.js';
import {PacProgram, type Outcome, type Question} from '../../../src/settings/pac/program.js';
import type {Browser} from '../../../src/pac-interpreter/library/install.js';
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

/** A Tuesday; every test that asks for the time says which. */
export const TUESDAY = new Date(2026, 10, 24, 10, 30, 15);

export const WORLD: World = {
  myIp: '10.0.0.1',
  dns: {},
  otherHosts: null,
  now: TUESDAY.getTime(),
  random: 0.5,
};

export interface RunWith {
  readonly world?: Partial<World>;
  readonly limits?: Partial<Limits>;
  readonly host?: string;
  readonly browser?: Browser;
}

/** Asks a file one question, here and without a worker. */
export function runFile(
  text: string,
  {host = 'www.example.com', browser = 'chromium', ...rest}: RunWith = {},
): Outcome {
  return askProgram(new PacProgram(text), {url: `https://${host}/`, host, browser}, rest);
}

export function askProgram(
  program: PacProgram,
  question: Question,
  {world, limits}: Pick<RunWith, 'world' | 'limits'> = {},
): Outcome {
  return program.ask(
    question,
    {...WORLD, ...world},
    {limits: {...WORKER_LIMITS, ...limits}, timeMs: 5000, clock: () => performance.now()},
  );
}

/** What a function with this body returns. */
export function runBody(body: string, options?: RunWith): Outcome {
  return runFile(`function FindProxyForURL(url, host) {\n${body}\n}`, options);
}
