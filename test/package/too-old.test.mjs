import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {TOO_OLD} from '../../src/i18n/too-old.js';
import {NEEDED} from '../../src/internal/floor.js';
import {createBrowsers} from '../matrix/causes/browsers.mjs';
import {findBrowser} from '../support/browsers.mjs';
import {openEmbedSite} from '../support/embed-site.mjs';
import {openTab} from '../support/embed-tab.mjs';

const PAGE = `<!doctype html><html lang="de"><link rel="icon" href="data:,">
<script type="module" src="/dist/agent-diagnostics.js"></script>
<script type="module">
  import {defineSettings} from '/dist/settings.js';
  defineSettings();
</script>
<agent-diagnostics><script type="application/json">{
  "version": 1, "services": [{"id": "desktop", "url": "https://desktop.example"}]
}</script></agent-diagnostics>
<agent-diagnostics-report></agent-diagnostics-report>
<agent-diagnostics-settings lang="pt-PT"></agent-diagnostics-settings>`;

const built = existsSync(new URL('../../dist/embed-old.js', import.meta.url));

/** Takes one thing away, before any script of the page runs. @param {string} path */
function takeAway(path) {
  const names = path.split('.');
  const last = names.pop() ?? '';
  // A registry's methods are its prototype's.
  /** @type {any} */
  let holder = names.reduce((object, name) => /** @type {any} */ (object)[name], window);
  while (!Object.prototype.hasOwnProperty.call(holder, last)) holder = Object.getPrototypeOf(holder);
  delete holder[last];
}

/** What stands in the place of these elements, once something does. @param {string[]} selectors */
async function sentences(selectors) {
  const place = (/** @type {string} */ selector) => {
    const element = document.querySelector(selector);
    return (element?.shadowRoot ?? element)?.querySelector('[role=status]')?.closest('p');
  };
  for (let left = 500; left > 0 && !selectors.every(place); left -= 1)
    await new Promise((resolve) => setTimeout(resolve, 10));
  return selectors.map((selector) => place(selector)?.textContent);
}

for (const name of /** @type {const} */ (['chromium', 'firefox'])) {
  const skip = (!built && 'dist/ is absent: run "npm run build"') || (!findBrowser(name) && `no ${name}`);

  describe(`a browser below the floor, made of ${name}`, {skip}, () => {
    const browsers = createBrowsers();
    /** @type {import('../support/embed-site.mjs').EmbedSite} */
    let site;
    before(async () => {
      site = await openEmbedSite();
      site.answers.set('/page.html', (response) =>
        response.writeHead(200, {'content-type': 'text/html'}).end(PAGE),
      );
    });
    after(async () => {
      await browsers.close();
      await site.close();
    });
    for (const path of NEEDED) {
      it(`without ${path} is told so, in the page's language, and nothing else`, () =>
        browsers.with(name, undefined, async (browser) => {
          const {tab, complaints} = await openTab(browser);
          await tab.evaluateOnNewDocument(takeAway, path);
          await tab.goto(`${site.own}/page.html`);
          const tags = ['agent-diagnostics', 'agent-diagnostics-report', 'agent-diagnostics-settings'];
          assert.deepEqual(await tab.evaluate(sentences, tags), [TOO_OLD.de, TOO_OLD.de, TOO_OLD['pt-BR']]);
          const causes = await tab.evaluate(async () => {
            const {runDiagnostics} = await import(/** @type {any} */ ('/dist/engine.js'));
            const element = /** @type {any} */ (document.querySelector('agent-diagnostics'));
            const reports = await Promise.all([runDiagnostics({version: 1}), element.run?.()]);
            return reports.filter(Boolean).map(({light, findings}) => `${light} ${findings[0].cause}`);
          });
          assert.deepEqual([...new Set(causes)], ['grey browser-unsupported']);
          await tab.goto(`${site.own}/dist/embed.html?lang=ja&config=/none.json`);
          assert.deepEqual(await tab.evaluate(sentences, ['main']), [TOO_OLD.ja]);
          assert.deepEqual(complaints, []);
          await tab.close();
        }));
    }

    it('is not thought to be one as it is', () =>
      browsers.with(name, undefined, async (browser) => {
        const {tab} = await openTab(browser);
        await tab.goto(`${site.own}/page.html`);
        await tab.waitForFunction(
          () => /** @type {any} */ (document.querySelector('agent-diagnostics'))?.state === 'idle',
        );
        await tab.close();
      }));
  });
}
