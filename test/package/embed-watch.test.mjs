import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {createBrowsers} from '../matrix/causes/browsers.mjs';
import {findBrowser} from '../support/browsers.mjs';
import {json, openEmbedSite} from '../support/embed-site.mjs';
import {embed, heard, openTab, tell} from '../support/embed-tab.mjs';

const built = existsSync(new URL('../../dist/embed.html', import.meta.url));

for (const name of /** @type {const} */ (['chromium', 'firefox'])) {
  const skip = (!built && 'dist/ is absent: run "npm run build"') || (!findBrowser(name) && `no ${name}`);
  describe(`a watch in the page for frames, ${name}`, {skip}, () => {
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

    it('starts where the host wants it, marks what it is told, and tells of an episode', () =>
      browsers.with(name, undefined, async (browser) => {
        const {tab} = await openTab(browser);
        const url = `${site.own}/dist/embed.html?config=/config.json`;
        const frame = await embed(tab, site.friend, url);
        await heard(tab, 'diagnostics-ready');
        await tell(tab, {type: 'watch', minutes: 5});
        await frame.waitForFunction(() => {
          const {shadowRoot} = /** @type {Element} */ (document.querySelector('agent-diagnostics'));
          return shadowRoot?.textContent?.includes('You can work as usual');
        });
        await tell(tab, {type: 'mark', note: 'gone'});
        // A real one takes a fault and a minute: that the frame passes one on is what is asked here.
        await frame.evaluate(() => {
          const {Event: Told} = /** @type {Window & typeof globalThis} */ (window);
          const event = new Told('diagnostics-episode', {bubbles: true, composed: true});
          Object.assign(event, {episode: {place: 'line'}});
          document.querySelector('agent-diagnostics')?.dispatchEvent(event);
        });
        assert.equal((await heard(tab, 'diagnostics-episode')).episode.place, 'line');
        await tell(tab, {type: 'cancel'});
        const {report} = await heard(tab, 'diagnostics-complete');
        assert.equal(report.outcome, 'cancelled');
        const notes = report.watch.marks.map((/** @type {{note: string}} */ {note}) => note);
        assert.deepEqual(notes, ['gone']);
        await tab.close();
      }));
  });
}
