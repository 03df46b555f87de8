import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {createBrowsers} from '../matrix/causes/browsers.mjs';
import {findBrowser} from '../support/browsers.mjs';
import {json, openEmbedSite} from '../support/embed-site.mjs';
import {embed, openTab, reaches, reportIn} from '../support/embed-tab.mjs';

const built = existsSync(new URL('../../dist/embed.html', import.meta.url));

for (const name of /** @type {const} */ (['chromium', 'firefox'])) {
  const skip =
    (!built && 'dist/ is absent: run "npm run build"') || (!findBrowser(name) && `there is no ${name}`);
  describe(`the page for frames in a stranger's page, ${name}`, {skip}, () => {
    const browsers = createBrowsers();
    /** @type {import('../support/embed-site.mjs').EmbedSite} */
    let site;
    before(async () => {
      site = await openEmbedSite();
      site.answers.set('/version.json', json({version: '1'}));
      site.answers.set(
        '/config.json',
        json({
          version: 1,
          control: {url: `${site.own}/version.json`},
          services: [{id: 'desktop', url: `${site.own}/version.json`}],
          embed: {allowedOrigins: [site.friend]},
        }),
      );
    });
    after(async () => {
      await browsers.close();
      await site.close();
    });

    it('runs nothing by itself, and for a friend as before', () =>
      browsers.with(name, undefined, async (browser) => {
        const {tab} = await openTab(browser);
        const url = `${site.own}/dist/embed.html?config=/config.json&autorun=1&case=Call+555+now&lang=en`;
        for (const attributes of /** @type {Record<string, string>[]} */ ([
          {},
          {referrerpolicy: 'no-referrer'},
        ])) {
          const frame = await embed(tab, site.stranger, url, attributes);
          await reaches(frame, 'idle');
          await frame.evaluate(
            () => new Promise((done) => setTimeout(done, 300)), // No event tells that nothing started.
          );
          await reaches(frame, 'idle');
          assert.equal(await reportIn(frame), null);
          // A stranger's words are shown as what they are.
          const text = await frame.$eval('main', ({textContent}) => textContent ?? '');
          assert.match(text, /^Ticket, as this link gives it:\s*Call 555 now/);
        }
        const frame = await embed(tab, site.friend, url);
        await reaches(frame, 'done');
      }));
  });
}
