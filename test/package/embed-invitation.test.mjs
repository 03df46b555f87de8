import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {createBrowsers} from '../matrix/causes/browsers.mjs';
import {findBrowser} from '../support/browsers.mjs';
import {json, openEmbedSite} from '../support/embed-site.mjs';
import {openTab, problemIn, reportIn} from '../support/embed-tab.mjs';

const built = existsSync(new URL('../../dist/embed.html', import.meta.url));

for (const name of /** @type {const} */ (['chromium', 'firefox'])) {
  const skip =
    (!built && 'dist/ is absent: run "npm run build"') || (!findBrowser(name) && `there is no ${name}`);
  describe(`the link of an invitation, ${name}`, {skip}, () => {
    const browsers = createBrowsers();
    /** @type {import('../support/embed-site.mjs').EmbedSite} */
    let site;
    before(async () => {
      site = await openEmbedSite();
      site.answers.set('/version.json', json({version: '1'}));
      const services = [{id: 'desktop', url: `${site.own}/version.json`}];
      site.answers.set('/config.json', json({version: 1, control: {url: '/version.json'}, services}));
    });
    after(async () => {
      await browsers.close();
      await site.close();
    });

    /** @param {Record<string, string>} parameters */
    const link = (parameters) => `${site.own}/dist/embed.html?${new URLSearchParams(parameters)}`;

    /** @param {(tab: import('../support/embed-tab.mjs').Page, complaints: string[]) => Promise<void>} use */
    const inTab = (use) =>
      browsers.with(name, undefined, async (browser) => {
        const {tab, complaints} = await openTab(browser);
        await use(tab, complaints);
        await tab.close();
      });

    it('asks what the link asks, once, and the answers are in the report', () =>
      inTab(async (tab, complaints) => {
        const url = link({config: '/config.json', ask: 'connection,provider', lang: 'de'});
        await tab.goto(url);
        await tab.waitForSelector('.invitation');
        assert.match(await tab.$eval('.invitation', ({textContent}) => textContent), /Wie ist dieser PC/);
        await tab.select('.invitation select', 'wifi');
        await tab.type('.invitation input', 'Stadtwerke');
        await tab.click('.invitation [type=submit]');
        await tab.waitForFunction(() => !document.querySelector('.invitation'));
        const answersOf = async () => {
          await tab.evaluate(() => /** @type {any} */ (document.querySelector('agent-diagnostics')).run());
          return (await reportIn(tab)).answers;
        };
        const expected = {connection: 'wifi', provider: 'Stadtwerke'};
        assert.deepEqual(await answersOf(), expected);
        await tab.goto(url);
        await tab.waitForFunction(
          () =>
            /** @type {any} */ (document.querySelector('agent-diagnostics'))?.answers?.connection === 'wifi',
        );
        assert.equal(await tab.$('.invitation'), null);
        assert.deepEqual(await answersOf(), expected);
        await tab.goto(link({config: '/config.json', ask: 'password'}));
        assert.match(
          await problemIn(tab),
          /ask[^]*workplace, connection, provider, vpn, headset[^]*password/,
        );
        assert.deepEqual(complaints, []);
      }));
  });
}
