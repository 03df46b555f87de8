import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {createBrowsers} from '../matrix/causes/browsers.mjs';
import {findBrowser} from '../support/browsers.mjs';
import {json, openEmbedSite} from '../support/embed-site.mjs';

const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="2" height="2"><rect width="2" height="2"/></svg>';
const built = existsSync(new URL('../../dist/engine.js', import.meta.url));
const skip =
  (!built && 'dist/ is absent: run "npm run build"') || (!findBrowser('chromium') && 'no Chromium');

describe('a proof by image, in a browser that has frames without cookies', {skip}, () => {
  const browsers = createBrowsers();
  /** @type {import('../support/embed-site.mjs').EmbedSite} */
  let site;
  /** @type {Map<string, Set<string | undefined>>} */
  const cookies = new Map();
  before(async () => {
    site = await openEmbedSite();
    site.answers.set('/control', json({version: 1}));
    site.answers.set('/here.html', (response) =>
      response
        .writeHead(200, {
          'content-type': 'text/html',
          'set-cookie': 'session=secret; SameSite=Strict; HttpOnly',
          'content-security-policy':
            "default-src 'self'; require-trusted-types-for 'script'; trusted-types agent-diagnostics",
        })
        .end('<!doctype html><link rel="icon" href="data:,">'),
    );
    const seen = (
      /** @type {string} */ path,
      /** @type {import('../support/embed-site.mjs').Answer} */ answer,
    ) =>
      site.answers.set(path, (response, request) => {
        const of = cookies.get(path) ?? new Set();
        cookies.set(path, of.add(request.headers.cookie));
        return answer(response, request);
      });
    const picture = (/** @type {import('node:http').ServerResponse} */ response) =>
      response.writeHead(200, {'content-type': 'image/svg+xml'}).end(PICTURE);
    seen('/logo.svg', picture);
    seen('/page', (response) => response.writeHead(200, {'content-type': 'text/html'}).end('approved'));
    // A proxy that knows the agent by a cookie.
    seen('/signed-in.svg', (response, request) =>
      request.headers.cookie ? picture(response) : response.writeHead(302, {location: '/page'}).end(),
    );
  });
  after(async () => {
    await browsers.close();
    await site.close();
  });

  /** @param {string} path */
  const run = (path) =>
    browsers.with('chromium', undefined, async (browser) => {
      const tab = await browser.newPage();
      await tab.goto(`${site.own}/here.html`);
      const url = path.startsWith('http') ? path : site.own + path;
      const report = await tab.evaluate(
        async (control, url) => {
          const {runDiagnostics} = await import(new URL('/dist/engine.js', location.href).href);
          const services = [{id: 'picture', url, proof: {kind: 'image'}}];
          return runDiagnostics({version: 1, control: {url: control}, services});
        },
        `${site.own}/control`,
        url,
      );
      const frames = await tab.evaluate(() => document.querySelectorAll('iframe').length);
      await tab.close();
      assert.equal(frames, 0);
      const causes = report.findings.map((/** @type {any} */ {cause}) => cause);
      return {light: report.light, causes, cookies: [...(cookies.get(path) ?? [])]};
    });

  it('sees the picture without them', async () => {
    assert.deepEqual(await run('/logo.svg'), {light: 'green', causes: [], cookies: [undefined]});
  });
  it('asks no address with them that answers with anything else', async () => {
    const {light, causes, cookies} = await run('/page');
    assert.deepEqual([light, causes, cookies], ['red', ['service-replaced'], [undefined]]);
  });
  it('asks with them where an address sends on who has none', async () => {
    const {light, causes} = await run('/signed-in.svg');
    assert.deepEqual([light, causes], ['green', []]);
  });
  it('knows when the page’s own policy forbids the picture', async () => {
    const {causes} = await run(`${site.friend}/logo.svg`);
    assert.deepEqual(causes, ['request-blocked-by-page']);
  });
});
