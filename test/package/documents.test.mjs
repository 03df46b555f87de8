import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';
import {format} from 'prettier';
import ts from 'typescript';
import {createBrowsers} from '../matrix/causes/browsers.mjs';
import {openHosts, page} from '../matrix/hosts/server.mjs';
import {findBrowser} from '../support/browsers.mjs';
import {openTab} from '../support/embed-tab.mjs';
import {blocks, headersOf, text} from '../support/readme.mjs';
import {loadSources} from '../support/sources.mjs';

/** @typedef {import('../support/readme.mjs').Block} Block */
/** @typedef {{[key: string]: any}} Json */

const ROOT = join(import.meta.dirname, '../..');
const DIST = join(ROOT, 'dist');
const skip =
  (!existsSync(join(DIST, 'engine.js')) && 'dist/ is absent: run "npm run build"') ||
  (!findBrowser('chromium') && 'there is no chromium');
/** @type {Json} */
const {scripts, exports} = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const ALL = blocks();
const WEB_SERVERS = ['nginx', 'apache', 'xml'];
/** @param {string[]} languages */
const of = (...languages) => ALL.filter(({language}) => languages.includes(language));

/** What the README calls by another name than it has here. @param {string} code @param {import('../matrix/hosts/server.mjs').Hosts} hosts */
const moved = (code, hosts) =>
  code
    .replaceAll(/https:\/\/cdn\.example\.com\/(?:agent-diagnostics\/)?(?=[\w-]+\.js)/g, `${hosts.cdn}/pkg/`)
    .replaceAll('https://help.example.com/diagnostics/', `${hosts.other}/pkg/`)
    .replaceAll('config=/diagnostics/config.json', 'config=/config.json')
    .replaceAll('https://help.example.com', hosts.other)
    .replaceAll('/agent-diagnostics.json', '/config.json');

/** What stands around a piece of JavaScript in the README: names that it takes for granted. */
const GIVEN = `
  const config = await (await fetch('/config.json')).json();
  const phone = {isBusy: false};
  const frame = document.querySelector('iframe');
  // Of another origin, and there.
  if (frame.contentDocument) await new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
`;

describe('the code in the README', {skip}, () => {
  const browsers = createBrowsers();
  /** @type {import('../matrix/hosts/server.mjs').Hosts} */
  let hosts;
  before(async () => {
    hosts = await openHosts({dist: DIST, built: DIST});
    const services = [{id: 'own', url: `${hosts.own}/service.json`}];
    hosts.configure({version: 1, services, embed: {allowedOrigins: [hosts.own]}});
  });
  after(async () => {
    await browsers.close();
    await hosts.close();
  });

  /** Shows a page and returns what `holds` says of it. @param {string} body @param {string} holds @param {string} [head] */
  const shown = (body, holds, head = '') =>
    browsers.with('chromium', undefined, async (browser) => {
      hosts.pages.set('/readme.html', {body: page(body, head)});
      const {tab, complaints} = await openTab(browser);
      try {
        await tab.goto(`${hosts.own}/readme.html`);
        await tab.waitForFunction(holds, {polling: 20, timeout: 20_000}).catch((error) => {
          throw new Error(`${String(error)}; ${complaints.join('; ')}`);
        });
        for (const frame of tab.frames().slice(1))
          await frame.waitForFunction(`document.querySelector('agent-diagnostics')?.state === 'idle'`);
        assert.deepEqual(complaints, []);
      } finally {
        await tab.close();
      }
    });

  it('is all of a kind that is tried here', () => {
    // What has no language is a drawing.
    const tried = ['', 'bash', 'html', 'js', 'json', 'jsonc', 'yaml', ...WEB_SERVERS];
    for (const {language, line} of ALL)
      assert.ok(tried.includes(language), `README.md:${line}: nothing here tries "${language}"`);
    assert.ok(of('html').length > 3 && of('js').length > 2 && of('jsonc').length > 1);
  });

  const SCRIPT = `<script type="module" src="/pkg/agent-diagnostics.js"></script>`;
  for (const {code, line} of of('html')) {
    it(`README.md:${line}, HTML, works in a page`, async () => {
      const [, meta] = /^<meta name="([\w-]+)"/.exec(code) ?? [];
      if (meta) {
        // A line of embed.html, to be changed in a copy of it.
        assert.match(readFileSync(join(DIST, 'embed.html'), 'utf8'), new RegExp(`<meta name="${meta}"`));
        return;
      }
      const body = moved(code, hosts);
      const [, tag] = /<(agent-diagnostics[\w-]*)/.exec(body) ?? [];
      const own = /<script/.test(body);
      const holds = tag
        ? `document.querySelector('${tag}')?.shadowRoot?.childElementCount > 0
           && !['unconfigured'].includes(document.querySelector('${tag}').state)`
        : 'document.readyState === "complete"';
      await shown(body, holds, own ? '' : SCRIPT);
    });
  }

  for (const {code, line} of of('js')) {
    it(`README.md:${line}, JavaScript, runs as a module`, async () => {
      const imports = Object.entries(exports)
        .filter(([name]) => !name.endsWith('.json'))
        .map(([name, one]) => [
          name.replace('.', 'agent-diagnostics'),
          /** @type {Json} */ (one)['default'].replace('./dist/', '/pkg/'),
        ]);
      const map = JSON.stringify({imports: Object.fromEntries(imports)});
      // Imports stand first in a module, wherever they are written.
      const module = `${GIVEN}\n${moved(code, hosts)}\nwindow.ran = true;`;
      await shown(
        `<iframe src="${hosts.other}/pkg/embed.html?config=/config.json"></iframe>
         <script type="module">${module}</script>`,
        'window.ran === true',
        `<script type="importmap">${map}</script>`,
      );
    });
  }

  for (const {code, line, language} of of('json', 'jsonc')) {
    it(`README.md:${line}, ${language}, is a configuration`, async () => {
      const whole = /^\s*\{/.test(code)
        ? code
        : `{"version": 1, "services": [{"id": "a", "url": "https://a.example.com/"}], ${code}}`;
      const {config, error} = ts.parseConfigFileTextToJson('README.jsonc', whole);
      assert.equal(error, undefined);
      const schema = JSON.parse(readFileSync(join(DIST, 'config.schema.json'), 'utf8'));
      const valid = new Ajv2020({strict: true, validateFormats: false}).compile(schema);
      assert.ok(valid(config), JSON.stringify(valid.errors));
      const {validateConfiguration, siteLanguages} = await loadSources(['config/validate', 'i18n/texts']);
      validateConfiguration(config);
      const {texts} = /** @type {any} */ (config);
      if (texts) await siteLanguages(texts);
    });
  }

  for (const {code, line} of of('yaml')) {
    it(`README.md:${line}, YAML, can be read`, async () => {
      await format(code, {parser: 'yaml'});
    });
  }

  it('for web servers sets the same headers in each of them', () => {
    const [nginx, ...others] = WEB_SERVERS.flatMap((language) => of(language)).map(headersOf);
    assert.deepEqual([...(nginx ?? [])].map(([name]) => name).sort(), [
      'cache-control',
      'content-security-policy',
      'x-content-type-options',
    ]);
    assert.match(
      nginx?.get('content-security-policy') ?? '',
      /^frame-ancestors 'self'( https:\/\/[\w.*-]+)+$/,
    );
    assert.equal(others.length, WEB_SERVERS.length - 1);
    for (const one of others) assert.deepEqual(new Map([...one].sort()), new Map([...(nginx ?? [])].sort()));
    for (const {code, line} of of('nginx'))
      assert.equal(code.split('{').length, code.split('}').length, `README.md:${line}: braces`);
    for (const {code, line} of of('apache'))
      assert.equal(
        code.match(/<\w+ /g)?.length,
        code.match(/<\/\w+>/g)?.length,
        `README.md:${line}: sections`,
      );
  });

  for (const {code, line} of of('xml')) {
    it(`README.md:${line}, XML, is well formed`, () =>
      browsers.with('chromium', undefined, async (browser) => {
        const {tab} = await openTab(browser);
        const wrong = await tab.evaluate((xml) => {
          const {DOMParser} = window;
          return new DOMParser().parseFromString(xml, 'text/xml').querySelector('parsererror')?.textContent;
        }, code);
        assert.equal(wrong, undefined);
        await tab.close();
      }));
  }

  it('names scripts that there are', () => {
    const named = [...text.matchAll(/npm (?:run )?([a-z][\w:-]*)/g)].map(([, name = '']) => name);
    const own = ['ci', 'install', 'pack', 'audit', 'sbom'];
    assert.ok(named.length > 10);
    for (const name of named)
      assert.ok(own.includes(name) || name in scripts, `README.md: there is no "npm run ${name}"`);
  });
});
