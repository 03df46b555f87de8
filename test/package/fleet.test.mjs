import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {mkdir, mkdtemp, open, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {demoFleet} from '../lab/fleet.mjs';
import {createBrowsers} from '../matrix/causes/browsers.mjs';
import {findBrowser} from '../support/browsers.mjs';
import {openEmbedSite} from '../support/embed-site.mjs';

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('../../src/fleet.js').AgentDiagnosticsFleetElement} Fleet */

const skip =
  !existsSync(new URL('../../dist/fleet.js', import.meta.url)) && 'dist/ is absent: run "npm run build"';
const REPORTS = demoFleet({count: 120});
const STRICT = [
  "default-src 'none'; base-uri 'none'; script-src 'self'; connect-src 'self'; img-src data:",
  "require-trusted-types-for 'script'; trusted-types lit-html agent-diagnostics",
].join('; ');
const PAGE = `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>fleet</title>
<script type="module" src="/fleet-page.js"></script><body>
<agent-diagnostics-fleet></agent-diagnostics-fleet></body></html>`;
const SCRIPT = `import {defineFleet} from '/dist/fleet.js';
window.violated = [];
document.addEventListener('securitypolicyviolation', ({effectiveDirective}) => window.violated.push(effectiveDirective));
addEventListener('error', ({message}) => window.violated.push(message));
defineFleet();`;

describe('the fleet element, as it is built', {skip}, () => {
  const browsers = createBrowsers();
  /** @type {Awaited<ReturnType<typeof openEmbedSite>>} */
  let site;
  /** A folder as helpdesks have them. */
  let folder = '';

  before(async () => {
    site = await openEmbedSite();
    site.answers.set('/fleet-page.js', (response) =>
      response.writeHead(200, {'content-type': 'text/javascript'}).end(SCRIPT),
    );
    for (const [path, workers] of [
      ['/strict.html', "worker-src 'self' blob:"],
      ['/no-worker.html', "worker-src 'none'"],
    ])
      site.answers.set(path ?? '', (response) =>
        response
          .writeHead(200, {
            'content-type': 'text/html',
            'content-security-policy': `${STRICT}; ${workers ?? ''}`,
          })
          .end(PAGE),
      );
    folder = join(await mkdtemp(join(tmpdir(), 'fleet-')), 'morning');
    await makeFolder(folder);
  });
  after(async () => {
    await browsers.close();
    await site.close();
    await rm(join(folder, '..'), {recursive: true, force: true});
  });

  for (const name of /** @type {const} */ (['chromium', 'firefox'])) {
    const unable = !findBrowser(name) && `there is no ${name}`;

    it(`needs no more than a strict policy with Trusted Types gives, in ${name}`, {skip: unable}, () =>
      browsers.with(name, undefined, async (browser) => {
        const tab = await openFleet(browser, `${site.own}/strict.html`);
        const seen = await tab.evaluate(async (reports) => {
          const element = /** @type {Fleet} */ (document.querySelector('agent-diagnostics-fleet'));
          await element.add([new window.File([JSON.stringify(reports)], 'reports.json')]);
          const root = /** @type {ShadowRoot} */ (element.shadowRoot);
          const until = async (/** @type {() => unknown} */ isSo) => {
            while (!isSo()) await new Promise((resolve) => requestAnimationFrame(resolve));
          };
          // Narrow it, and open a report: the viewer is a part that is loaded then.
          /** @type {HTMLElement} */ (root.querySelector('.counts .count')).click();
          /** @type {HTMLElement} */ (root.querySelector('tbody .link')).click();
          await until(() => root.querySelector('dialog agent-diagnostics-report')?.shadowRoot?.textContent);
          const {reports: count, commonalities} = element.result ?? {};
          return {count, first: commonalities?.[0]?.value, violated: /** @type {any} */ (window).violated};
        }, REPORTS);
        assert.deepEqual({...seen, count: undefined}, {count: undefined, first: 'VPN', violated: []});
        assert.ok((seen.count ?? 0) > 0);
        // The reading is not the page's.
        if (name === 'chromium') assert.equal(tab.workers().length, 1);
        await tab.close();
      }),
    );

    it(`reads on the page, where its policy lets no worker be, in ${name}`, {skip: unable}, () =>
      browsers.with(name, undefined, async (browser) => {
        const tab = await openFleet(browser, `${site.own}/no-worker.html`);
        const {count, violated} = await tab.evaluate(async (reports) => {
          const element = /** @type {Fleet} */ (document.querySelector('agent-diagnostics-fleet'));
          await element.add([new window.File([JSON.stringify(reports)], 'reports.json')]);
          return {count: element.result?.reports, violated: /** @type {any} */ (window).violated};
        }, REPORTS);
        assert.equal(count, REPORTS.length);
        assert.deepEqual([...new Set(violated)], ['worker-src']);
        await tab.close();
      }),
    );
  }

  const noChromium = !findBrowser('chromium') && 'there is no chromium';

  it('takes a folder that is chosen, with folders in it', {skip: noChromium}, () =>
    browsers.with('chromium', undefined, async (browser) => {
      const tab = await openFleet(browser, `${site.own}/strict.html`);
      const input = await tab.evaluateHandle(() =>
        document.querySelector('agent-diagnostics-fleet')?.shadowRoot?.querySelector('[webkitdirectory]'),
      );
      await /** @type {import('puppeteer-core').ElementHandle<HTMLInputElement>} */ (input).uploadFile(
        folder,
      );
      await assertFolder(tab);
      await tab.close();
    }),
  );

  it('takes a folder that is dropped, with folders in it', {skip: noChromium}, () =>
    browsers.with('chromium', undefined, async (browser) => {
      const tab = await openFleet(browser, `${site.own}/strict.html`);
      const session = await tab.createCDPSession();
      const data = {items: [], files: [folder], dragOperationsMask: 1};
      const {x, y} = await tab.evaluate(() => {
        const {shadowRoot} = /** @type {Element} */ (document.querySelector('agent-diagnostics-fleet'));
        const place = /** @type {Element} */ (shadowRoot?.querySelector("[part~='drop']"));
        const {left, top, width, height} = place.getBoundingClientRect();
        return {x: left + width / 2, y: top + height / 4};
      });
      for (const type of /** @type {const} */ (['dragEnter', 'dragOver', 'drop']))
        await session.send('Input.dispatchDragEvent', {type, x, y, data});
      await assertFolder(tab);
      await tab.close();
    }),
  );
});

/** @param {import('puppeteer-core').Browser} browser @param {string} url */
async function openFleet(browser, url) {
  const tab = await browser.newPage();
  await tab.goto(url);
  await tab.waitForFunction(() =>
    document.querySelector('agent-diagnostics-fleet')?.shadowRoot?.querySelector("[part~='drop']"),
  );
  return tab;
}

/** A hundred reports one by one, twenty in a file of lines, and what else lies in such folders. @param {string} path */
async function makeFolder(path) {
  await mkdir(join(path, 'late', 'deep'), {recursive: true});
  const write = (/** @type {string} */ name, /** @type {string | Uint8Array} */ content) =>
    writeFile(join(path, name), content);
  const texts = REPORTS.map((report) => JSON.stringify(report));
  await Promise.all(texts.slice(0, 100).map((text, i) => write(`${String(i)}.json`, text)));
  await write('late/deep/rest.ndjson', texts.slice(100).join('\n'));
  await write('late/again.json', texts[0] ?? '');
  await write('late/page.html', '<!doctype html>');
  await write('empty.json', '');
  await write('packed.json.gz', new Uint8Array([0x1f, 0x8b, 8, 0]));
  // As large as a recording, of which nothing is read; on the disk it takes no room.
  const recording = await open(join(path, 'recording.wav'), 'w');
  await recording.truncate(500_000_000);
  await recording.close();
}

/** @param {Page} tab */
async function assertFolder(tab) {
  await tab.waitForFunction(
    () => {
      const {result} = /** @type {Fleet} */ (document.querySelector('agent-diagnostics-fleet'));
      return result !== null && result.refused.length >= 4;
    },
    {timeout: 60_000},
  );
  const {reports, duplicates, refused, text} = await tab.evaluate(() => {
    const element = /** @type {Fleet} */ (document.querySelector('agent-diagnostics-fleet'));
    const {result} = element;
    return {
      reports: result?.reports,
      duplicates: result?.remarks.duplicates,
      refused: result?.refused.map(({name, reason}) => `${name}: ${reason}`),
      text: element.shadowRoot?.querySelector("[part~='refused']")?.textContent ?? '',
    };
  });
  assert.equal(reports, REPORTS.length);
  assert.equal(duplicates, 1);
  assert.deepEqual(refused?.filter((one) => !one.endsWith('duplicate')).sort(), [
    'morning/empty.json: empty',
    'morning/late/page.html: not-json',
    'morning/packed.json.gz: compressed',
    'morning/recording.wav: not-json',
  ]);
  assert.match(text, /morning\/late\/page\.html/);
}
