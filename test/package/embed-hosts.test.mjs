import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {describe, it} from 'node:test';
import {findBrowser} from '../support/browsers.mjs';
import {demoSuite} from '../support/demo-suite.mjs';
import {openTab, partOf, reaches, reportIn} from '../support/embed-tab.mjs';

/** @typedef {import('../support/embed-tab.mjs').Page} Page */

const built = existsSync(new URL('../../dist/embed.html', import.meta.url));

for (const name of /** @type {const} */ (['chromium', 'firefox'])) {
  const skip =
    (!built && 'dist/ is absent: run "npm run build"') || (!findBrowser(name) && `there is no ${name}`);
  describe(`the worked pages, ${name}`, {skip}, () => {
    const demo = demoSuite();

    /**
     * Opens a worked page, and waits until it has heard the frame that it shows.
     * @param {string} host @param {(tab: Page, frame: import('puppeteer-core').Frame, complaints: string[]) => Promise<void>} use
     */
    const inHost = (host, use) =>
      demo.browsers.with(name, undefined, async (browser) => {
        const {tab, complaints} = await openTab(browser);
        try {
          await tab.goto(`${demo.url}hosts/${host}.html`);
          await tab.waitForSelector('[data-type="diagnostics-ready"]');
          const frame = tab.frames().find((one) => one.url().includes('/dist/embed.html'));
          await use(tab, frame ?? assert.fail('The page shows no frame'), complaints);
        } finally {
          await tab.close();
        }
      });

    /** What the page has heard last. @param {Page} tab */
    const outcome = async (tab) => {
      const item = await tab.waitForSelector('[data-type="diagnostics-complete"]');
      return item?.evaluate(({textContent}) => textContent ?? '');
    };

    it('intranet: what to do next follows what came of it', () =>
      inHost('intranet', async (tab, frame, complaints) => {
        const button = await partOf(frame, 'button');
        await button.click();
        await tab.waitForSelector('[data-type="diagnostics-start"]');
        // The same button ends it.
        await button.click();
        assert.match((await outcome(tab)) ?? '', /: grey$/);
        const then = await tab.$eval('#then', ({textContent}) => textContent);
        assert.match(then ?? '', /^Not everything could be checked/);
        // Not every browser knows every feature that a frame can be allowed.
        assert.deepEqual(
          complaints.filter((text) => !/feature/i.test(text)),
          [],
        );
      }));

    it('Workspace: nothing is measured while the agent is on a call', () =>
      inHost('workspace', async (tab, frame) => {
        await tab.click('#call');
        await tab.waitForFunction(() => document.querySelector('input')?.checked);
        const button = await partOf(frame, 'button');
        await button.click();
        assert.match((await outcome(tab)) ?? '', /: grey$/);
        assert.equal((await reportIn(frame)).findings[0].cause, 'call-in-progress');
      }));

    it('the home worker’s page: its report arrives in the helpdesk’s inbox, under its case', () =>
      demo.browsers.with(name, undefined, async (browser) => {
        const {tab} = await openTab(browser);
        await tab.goto(demo.url);
        const way = await tab.waitForSelector('a[href*="embed.html"]');
        await Promise.all([tab.waitForNavigation(), way?.click()]);
        assert.equal(
          await (await tab.waitForSelector('.case'))?.evaluate((line) => line.textContent),
          'INC-1042',
        );
        const button = await partOf(tab, 'button');
        await button.click();
        await reaches(tab, 'running');
        await button.click();
        const send = await partOf(tab, '[part~=send]:not(.away)');
        await send.click();
        await partOf(tab, '[part~=send-delivered]');
        await tab.goBack();
        await tab.$eval('#inbox', (list) => list.closest('details')?.setAttribute('open', ''));
        await tab.waitForSelector('#inbox ::-p-text(INC-1042)');
        await tab.close();
      }));

    it('Salesforce: a run is started and ended from outside', () =>
      inHost('salesforce', async (tab) => {
        await tab.click('#run');
        await tab.waitForSelector('[data-type="diagnostics-start"]');
        await tab.click('#cancel');
        assert.match((await outcome(tab)) ?? '', /: grey$/);
      }));
  });
}
