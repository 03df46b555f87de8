import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {describe, it} from 'node:test';
import {findBrowser} from '../support/browsers.mjs';
import {demoSuite} from '../support/demo-suite.mjs';
import {reaches} from '../support/embed-tab.mjs';

const skip =
  (!existsSync(new URL('../../dist/settings.js', import.meta.url)) &&
    'dist/ is absent: run "npm run build"') ||
  (!findBrowser('chromium') && 'there is no chromium');

describe('the privacy sheet of the demo’s site', {skip}, () => {
  const demo = demoSuite();

  for (const name of /** @type {const} */ (['chromium', 'firefox']))
    it(
      `names everybody whom a run asks, as ${name} tells it`,
      {skip: !findBrowser(name) && `no ${name}`},
      () =>
        demo.browsers.with(name, undefined, async (browser) => {
          const tab = await browser.newPage();
          /** @type {Set<string>} */
          const asked = new Set();
          // Those of the hidden frame, too, in which the requests of a run are made.
          tab.on('request', (request) => asked.add(request.url()));
          await tab.goto(demo.url);
          await reaches(tab, 'idle');
          const {sheet, named} = await tab.evaluate(async () => {
            const element = /** @type {HTMLElement & {configUrl: string, run(): Promise<object>}} */ (
              document.querySelector('agent-diagnostics')
            );
            const config = await (await fetch(element.configUrl)).json();
            await element.run();
            const entry = '/dist/settings.js';
            /** @type {Pick<typeof import('../../src/settings.js'), 'loadPrivacy'>} */
            const {loadPrivacy} = await import(entry);
            const {privacySheet} = await loadPrivacy();
            const made = privacySheet(config);
            return {sheet: JSON.stringify(made), named: made.sent.flatMap(({names}) => names)};
          });
          const own = new URL(demo.url).origin;
          const others = [...asked]
            .filter((url) => /^https?:/.test(url))
            .map((url) => new URL(url).origin)
            .filter((origin) => origin !== own);
          assert.ok(new Set(others).size > 2, `only ${[...new Set(others)].join(' ')} were asked`);
          assert.deepEqual(
            [...new Set(others)].filter((origin) => !named.includes(origin)),
            [],
          );
          assert.ok(sheet.includes('"topic":"relay"'));
        }),
    );
});
