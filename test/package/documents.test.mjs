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
import {blocks, documents, guides, headersOf} from '../support/documents.mjs';
import {sample} from '../support/reports.mjs';
import {loadSources} from '../support/sources.mjs';

/** @typedef {import('../support/documents.mjs').Block} Block */
/** @typedef {{[key: string]: any}} Json */

const ROOT = join(import.meta.dirname, '../..');
const DIST = join(ROOT, 'dist');
const skip =
  (!existsSync(join(DIST, 'engine.js')) && 'dist/ is absent: run "npm run build"') ||
  (!findBrowser('chromium') && 'there is no chromium');
/** @type {Json} */
const {scripts, exports} = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const ALL = blocks(guides());
const WEB_SERVERS = ['nginx', 'apache', 'xml'];
/** @param {string[]} languages */
const of = (...languages) => ALL.filter(({language}) => languages.includes(language));

/** What the documents call by another name than it has here. @param {string} code @param {import('../matrix/hosts/server.mjs').Hosts} hosts */
const moved = (code, hosts) =>
  code
    .replaceAll(/https:\/\/cdn\.example\.com\/(?:agent-diagnostics\/)?(?=[\w-]+\.js)/g, `${hosts.cdn}/pkg/`)
    .replaceAll('https://help.example.com/diagnostics/', `${hosts.other}/pkg/`)
    .replaceAll('config=/diagnostics/config.json', 'config=/config.json')
    .replaceAll('https://help.example.com', hosts.other)
    // A browser complains of a message to an origin that is not there.
    .replaceAll("origin: 'https://best-customer.prod009.genesysengage.com'", `origin: '${hosts.own}'`)
    .replaceAll('/agent-diagnostics.json', '/config.json');

/** What stands around a piece of JavaScript in a document: names that it takes for granted. */
const GIVEN = `
  const config = await (await fetch('/config.json')).json();
  const phone = {isBusy: false};
  const reports = [];
  const file = new Blob(['[]']);
  const frame = document.querySelector('iframe');
  // Of another origin, and there.
  if (frame.contentDocument) await new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
`;

/** And where it speaks of the element. */
const ELEMENT = `
  await import('agent-diagnostics/define');
  const element = Object.assign(document.createElement('agent-diagnostics'), {config});
  document.body.append(element);
`;

describe('the code in README and docs', {skip}, () => {
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
      hosts.pages.set('/document.html', {body: page(body, head)});
      const {tab, complaints} = await openTab(browser);
      try {
        await tab.goto(`${hosts.own}/document.html`);
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
    const tried = ['', 'bash', 'html', 'js', 'json', 'jsonc', 'ts', 'yaml', ...WEB_SERVERS];
    for (const {path, language, line} of ALL)
      assert.ok(tried.includes(language), `${path}:${line}: nothing here tries "${language}"`);
    assert.ok(of('html').length > 3 && of('js').length > 2 && of('jsonc').length > 1);
  });

  const SCRIPT = `<script type="module" src="/pkg/agent-diagnostics.js"></script>`;
  for (const {path, code, line} of of('html')) {
    it(`${path}:${line}, HTML, works in a page`, async () => {
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

  for (const {path, code, line} of of('js')) {
    it(`${path}:${line}, JavaScript, runs as a module`, async () => {
      const imports = Object.entries(exports)
        .filter(([, one]) => typeof one !== 'string')
        .map(([name, one]) => [
          name.replace('.', 'agent-diagnostics'),
          /** @type {Json} */ (one)['default'].replace('./dist/', '/pkg/'),
        ]);
      const map = JSON.stringify({imports: Object.fromEntries(imports)});
      // Imports stand first in a module, wherever they are written.
      const given = /\belement\./.test(code) ? GIVEN + ELEMENT : GIVEN;
      const module = `${given}\n${moved(code, hosts)}\nwindow.ran = true;`;
      await shown(
        `<iframe src="${hosts.other}/pkg/embed.html?config=/config.json"></iframe>
         <script type="module">${module}</script>`,
        'window.ran === true',
        `<script type="importmap">${map}</script>`,
      );
    });
  }

  /** @param {string} name */
  const schemaOf = (name) => {
    const schema = JSON.parse(readFileSync(join(DIST, name), 'utf8'));
    return new Ajv2020({strict: true, validateFormats: false}).compile(schema);
  };
  /** @param {string} code @param {string} path @returns {Json} */
  const parsed = (code, path) => {
    const {config, error} = ts.parseConfigFileTextToJson(`${path}.jsonc`, code);
    assert.equal(error, undefined);
    return config;
  };
  const isReport = (/** @type {Block} */ {code}) => code.includes('"findings"');

  for (const {path, code, line, language} of of('json', 'jsonc').filter((block) => !isReport(block))) {
    it(`${path}:${line}, ${language}, is a configuration`, async () => {
      const whole = /^\s*\{/.test(code)
        ? code
        : `{"version": 1, "services": [{"id": "a", "url": "https://a.example.com/"}], ${code}}`;
      const config = parsed(whole, path);
      const valid = schemaOf('config.schema.json');
      assert.ok(valid(config), JSON.stringify(valid.errors));
      const {validateConfiguration, siteLanguages} = await loadSources(['config/validate', 'i18n/texts']);
      validateConfiguration(config);
      if (config['texts']) await siteLanguages(config['texts']);
    });
  }

  for (const {path, code, line, language} of of('json', 'jsonc').filter(isReport)) {
    it(`${path}:${line}, ${language}, is part of a report`, () => {
      const valid = schemaOf('report.schema.json');
      assert.ok(valid({...sample(), ...parsed(code, path)}), JSON.stringify(valid.errors));
    });
  }

  for (const {path, code, line} of of('yaml')) {
    it(`${path}:${line}, YAML, can be read`, async () => {
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
    for (const {path, code, line} of of('nginx'))
      assert.equal(code.split('{').length, code.split('}').length, `${path}:${line}: braces`);
    for (const {path, code, line} of of('apache'))
      assert.equal(code.match(/<\w+ /g)?.length, code.match(/<\/\w+>/g)?.length, `${path}:${line}: sections`);
  });

  for (const {path, code, line} of of('xml')) {
    it(`${path}:${line}, XML, is well formed`, () =>
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

  for (const {path, code, line} of of('ts')) {
    it(`${path}:${line}, TypeScript, is written right`, () => {
      const {diagnostics = []} = ts.transpileModule(code, {reportDiagnostics: true});
      assert.deepEqual(
        diagnostics.map(({messageText}) => messageText),
        [],
      );
    });
  }

  it('names scripts that there are', () => {
    const named = documents().flatMap(({path, text}) =>
      [...text.matchAll(/\bnpm (?:run ([a-z][\w:-]*)|(start|test)\b)/g)].map(([, name, short = '']) => ({
        path,
        name: name ?? short,
      })),
    );
    assert.ok(named.length > 20);
    for (const {path, name} of named) assert.ok(name in scripts, `${path}: there is no "npm run ${name}"`);
  });
});
