import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {describe, it} from 'node:test';
import {findBrowser} from '../support/browsers.mjs';
import {demoSuite} from '../support/demo-suite.mjs';
import {reaches} from '../support/embed-tab.mjs';

const skip =
  (!existsSync(new URL('../../dist/agent-diagnostics.js', import.meta.url)) &&
    'dist/ is absent: run "npm run build"') ||
  // Firefox does not tell how often it lays a page out.
  (!findBrowser('chromium') && 'there is no chromium');

describe('the page that it runs in', {skip}, () => {
  const demo = demoSuite();

  it('is laid out when there is something new to show, not at every frame of a run', () =>
    demo.browsers.with('chromium', undefined, async (browser) => {
      const tab = await browser.newPage();
      await tab.goto(demo.url);
      await reaches(tab, 'idle');
      const atFirst = await tab.metrics();
      const {news, durationMs} = await tab.evaluate(async () => {
        const element = /** @type {HTMLElement & {run(): Promise<{durationMs: number}>}} */ (
          document.querySelector('agent-diagnostics')
        );
        let told = 0;
        for (const type of ['progress', 'check'])
          element.addEventListener(`diagnostics-${type}`, () => (told += 1));
        const report = await element.run();
        return {news: told, durationMs: report.durationMs};
      });
      const {LayoutCount = 0} = await tab.metrics();
      const layouts = LayoutCount - (atFirst.LayoutCount ?? 0);
      assert.ok(durationMs > 3000, `a run of ${String(durationMs)} ms has too few frames to tell`);
      assert.ok(layouts < 2 * news, `${String(layouts)} layouts, ${String(news)} events`);
    }));
});
