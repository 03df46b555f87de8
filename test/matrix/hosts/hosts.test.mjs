import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {createBrowsers} from '../causes/browsers.mjs';
import {findBrowser} from '../../support/browsers.mjs';
import {installPacked, unbuilt} from '../../support/packed.mjs';
import {openSite} from './bench.mjs';
import {CREDENTIALS_HOSTS} from './cases-credentials.mjs';
import {PAGE_HOSTS} from './cases-page.mjs';
import {POLICY_HOSTS} from './cases-policy.mjs';
import {buildFrameworks} from './frameworks.mjs';
import {openHosts} from './server.mjs';

/**
 * What a host's test has at hand.
 * @typedef {object} Bench
 * @property {import('puppeteer-core').Browser} browser
 * @property {import('./server.mjs').Hosts} hosts
 * @property {Awaited<ReturnType<typeof openSite>>} site
 *
 * @typedef {object} HostCase
 * @property {string} host what kind of page it is
 * @property {(bench: Bench) => Promise<string>} run throws where it does not hold; else the figures for the matrix
 */

const BROWSERS = /** @type {const} */ (['chromium', 'firefox']);
const CASES = [...POLICY_HOSTS, ...PAGE_HOSTS, ...CREDENTIALS_HOSTS];

describe('host pages, with the package as it is installed', {skip: unbuilt}, () => {
  const browsers = createBrowsers();
  /** @type {Map<string, Record<string, string>>} by host, what came of it in each browser */
  const matrix = new Map(CASES.map(({host}) => [host, {}]));
  /** @type {{close(): Promise<unknown>}[]} */
  const parts = [];
  /** @type {Awaited<ReturnType<typeof openSite>>} */
  let site;
  /** @type {import('./server.mjs').Hosts} */
  let hosts;

  before(async () => {
    const packed = await installPacked();
    parts.push(packed);
    hosts = await openHosts({dist: join(packed.home, 'dist'), built: await buildFrameworks(packed.folder)});
    parts.push(hosts);
    site = await openSite();
    parts.push(site);
  });

  after(async () => {
    await browsers.close();
    for (const part of parts.reverse()) await part.close();
    const rows = [...matrix].map(([host, said]) => [host, ...BROWSERS.map((name) => said[name] ?? '–')]);
    const table = [['host page', ...BROWSERS], ['---', '---', '---'], ...rows];
    console.log(table.map((row) => `| ${row.join(' | ')} |`).join('\n'));
  });

  for (const name of BROWSERS) {
    describe(name, {skip: !findBrowser(name) && `there is no ${name}`}, () => {
      for (const {host, run} of CASES) {
        it(host, () =>
          browsers.with(name, {}, async (browser) => {
            const row = matrix.get(host);
            if (row) row[name] = await run({browser, hosts, site});
          }),
        );
      }
    });
  }
});
