import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {describe, it} from 'node:test';
import {findBrowser} from '../support/browsers.mjs';
import {demoSuite} from '../support/demo-suite.mjs';
import {openTab} from '../support/embed-tab.mjs';

const built = existsSync(new URL('../../dist/settings.js', import.meta.url));
const skip =
  (!built && 'dist/ lacks settings.js: run "npm run build"') ||
  (!findBrowser('chromium') && 'there is no Chromium');
const CLAIMS = 195;

describe('the page of the guide’s claims', {skip}, () => {
  const demo = demoSuite();

  /**
   * @param {string} query
   * @param {(tab: import('../support/embed-tab.mjs').Page, complaints: string[]) => Promise<void>} use
   */
  const onPage = (query, use) =>
    demo.browsers.with('chromium', undefined, async (browser) => {
      const {tab, complaints} = await openTab(browser);
      try {
        await tab.goto(`${demo.url}guide/index.html${query}`);
        await tab.waitForSelector('html[data-ready]');
        await use(tab, complaints);
      } finally {
        await tab.close();
      }
    });

  /** @param {import('../support/embed-tab.mjs').Page} tab */
  const seen = async (tab) => ({
    claims: await tab.$$eval('.claims > li', (items) => items.filter((item) => item.offsetParent).length),
    said: await tab.$eval('#count', ({textContent}) => textContent),
  });

  it('shows every claim with what serves it, from the build', () =>
    onPage('', async (tab, complaints) => {
      assert.deepEqual(await seen(tab), {claims: CLAIMS, said: `${CLAIMS} claims`});
      const empty = await tab.$$eval('.served > li', (items) =>
        items.map(({textContent}) => textContent ?? '').filter((text) => /: $|undefined/.test(text)),
      );
      assert.deepEqual(empty, []);
      const totals = await tab.$$eval('#totals tbody tr td:nth-of-type(1)', (cells) =>
        cells.reduce((sum, {textContent}) => sum + Number(textContent), 0),
      );
      assert.equal(totals, CLAIMS);
      assert.deepEqual(complaints, []);
    }));

  it('shows one kind of claim, and those with a word in them', () =>
    onPage('?class=S', async (tab) => {
      assert.deepEqual(await seen(tab), {claims: 2, said: '2 claims'});
      await tab.type('#search', 'Needs 10');
      assert.deepEqual(await seen(tab), {claims: 2, said: '2 claims'});
      await tab.type('#search', ' to');
      assert.deepEqual(await seen(tab), {claims: 1, said: 'One claim'});
      await tab.click('input[name="class"][value="T"]');
      assert.deepEqual(await seen(tab), {claims: 0, said: '0 claims'});
      assert.equal(new URL(tab.url()).search, '?class=T');
    }));

  it('can be used by all, in light and dark, 320 px wide', () =>
    onPage('?class=Q', async (tab) => {
      const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
      await tab.evaluate(axe);
      await tab.setViewport({width: 320, height: 800});
      for (const value of ['light', 'dark']) {
        await tab.emulateMediaFeatures([{name: 'prefers-color-scheme', value}]);
        const violations = await tab.evaluate(async () => {
          const {axe: tool} = /** @type {any} */ (window);
          const found = await tool.run();
          return found.violations.map((/** @type {any} */ one) => `${one.id}: ${one.nodes[0]?.html}`);
        });
        assert.deepEqual(violations, [], value);
      }
      const width = await tab.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(width <= 320, `${width} px wide`);
    }));
});
