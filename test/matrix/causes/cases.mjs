import {BROWSER} from './cases-browser.mjs';
import {PAGE} from './cases-page.mjs';
import {PAIRS} from './cases-pairs.mjs';
import {PROXY} from './cases-proxy.mjs';
import {RELAY} from './cases-relay.mjs';
import {SERVICES} from './cases-services.mjs';
import {SWITCHBOARD} from './cases-switchboard.mjs';

/**
 * Every fault of the matrix. What is expected follows from docs/contract.md, sections 6 and 7; where a browser
 * shows less, from what it shows (docs/browsers.md).
 * @type {readonly import('./run-case.mjs').Case[]}
 */
export const CASES = [...SWITCHBOARD, ...RELAY, ...SERVICES, ...PAGE, ...PAIRS, ...PROXY, ...BROWSER];
