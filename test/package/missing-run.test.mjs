import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {createBrowsers} from '../matrix/causes/browsers.mjs';
import {findBrowser} from '../support/browsers.mjs';
import {openEmbedSite} from '../support/embed-site.mjs';
import {partOf, reaches, reportIn} from '../support/embed-tab.mjs';

const RUN = '/dist/run.js';
/** @param {string} own */
const page = (own) => `<!doctype html><link rel="icon" href="data:,">
<script type="module" src="/dist/agent-diagnostics.js"></script>
<agent-diagnostics><script type="application/json">${JSON.stringify({
  version: 1,
  control: {url: `${own}/desktop`},
  services: [{id: 'desktop', url: `${own}/desktop`}],
})}</script></agent-diagnostics>`;

const built = existsSync(new URL('../../dist/agent-diagnostics.js', import.meta.url));

for (const name of /** @type {const} */ (['chromium', 'firefox'])) {
  const skip = (!built && 'dist/ is absent: run "npm run build"') || (!findBrowser(name) && `no ${name}`);

  describe(`the code of a run, loaded apart from the element, in ${name}`, {skip}, () => {
    const browsers = createBrowsers();
    /** @type {import('../support/embed-site.mjs').EmbedSite} */
    let site;
    before(async () => {
      site = await openEmbedSite();
      site.answers.set('/page.html', (response) =>
        response.writeHead(200, {'content-type': 'text/html'}).end(page(site.own)),
      );
      site.answers.set('/desktop', (response) => response.end('here'));
    });
    after(async () => {
      await browsers.close();
      await site.close();
    });
    /** @param {(tab: import('puppeteer-core').Page) => Promise<void>} work */
    const onPage = (work) =>
      browsers.with(name, undefined, async (browser) => {
        const tab = await browser.newPage();
        await tab.goto(`${site.own}/page.html`);
        await reaches(tab, 'idle');
        await work(tab);
        await tab.close();
      });
    const run = (/** @type {import('puppeteer-core').Page} */ tab) =>
      partOf(tab, 'button').then((button) =>
        button.evaluate((one) => /** @type {HTMLElement} */ (one).click()),
      );

    it('is there before anybody presses the button', () =>
      onPage(async (tab) => {
        await tab.waitForFunction(
          (path) => performance.getEntriesByName(path).length > 0,
          {},
          site.own + RUN,
        );
        site.answers.set(RUN, (response) => response.writeHead(503).end());
        await run(tab);
        await reaches(tab, 'done');
        assert.equal((await reportIn(tab)).light, 'green');
        site.answers.delete(RUN);
      }));

    it('is said of a watch where that can not be had, and it comes with the next press', async () => {
      const part = '/dist/watch-panel.js';
      site.answers.set(part, (response) => response.writeHead(404).end());
      await onPage(async (tab) => {
        const press = () =>
          tab.waitForFunction(() => {
            const {shadowRoot} = /** @type {Element} */ (document.querySelector('agent-diagnostics'));
            const buttons = [...(shadowRoot?.querySelectorAll('button') ?? [])];
            const button = buttons.find(({textContent}) => textContent?.trim() === 'Keep watching');
            button?.click();
            return button !== undefined;
          });
        await press();
        await tab.waitForFunction(() => {
          const {shadowRoot} = /** @type {Element} */ (document.querySelector('agent-diagnostics'));
          const said = shadowRoot?.querySelector("[part='cant-watch']")?.textContent;
          return said === 'Part of this check isn’t working.';
        });
        await reaches(tab, 'idle');
        site.answers.delete(part);
        await press();
        await reaches(tab, 'watching');
      });
    });

    it('is named where it can not be had, and comes with the next press', async () => {
      site.answers.set(RUN, (response) => response.writeHead(404).end());
      await onPage(async (tab) => {
        await run(tab);
        await reaches(tab, 'done');
        const {light, outcome, findings} = await reportIn(tab);
        assert.deepEqual([light, outcome, findings[0].cause], ['grey', 'partial', 'test-fault']);
        assert.deepEqual(findings[0].evidence, {what: 'run.js'});
        site.answers.delete(RUN);
        await run(tab);
        await tab.waitForFunction(
          () => /** @type {any} */ (document.querySelector('agent-diagnostics')).report?.light === 'green',
        );
      });
    });

    it('keeps nobody who cancels while it is on its way', async () => {
      site.answers.set(RUN, () => undefined);
      await onPage(async (tab) => {
        await run(tab);
        await reaches(tab, 'running');
        await run(tab);
        await reaches(tab, 'cancelled');
        assert.equal((await reportIn(tab)).outcome, 'cancelled');
      });
      site.answers.delete(RUN);
    });

    it('says that nothing answers where nothing does, its own file included', async () => {
      site.answers.set(RUN, (response) => response.destroy());
      await onPage(async (tab) => {
        await site.close();
        await run(tab);
        await reaches(tab, 'done');
        const {light, outcome, findings} = await reportIn(tab);
        assert.deepEqual([light, outcome, findings[0].cause], ['red', 'partial', 'offline']);
      });
    });
  });
}
