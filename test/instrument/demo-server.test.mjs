import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {FAULTS} from '../lab/faults.mjs';
import {startDemo} from '../support/demo.mjs';
import {ask} from '../support/http.mjs';
import {relayOf} from '../support/probe.mjs';
import {within} from '../support/wait.mjs';
import {dial, dialCode, serve} from '../support/wire.mjs';

const FROM_PAGE = {'sec-fetch-site': 'same-origin'};
const dist = new URL('../../dist/', import.meta.url);
const built = existsSync(new URL('agent-diagnostics.js', dist));

describe('the demo', () => {
  /** @type {Awaited<ReturnType<typeof startDemo>>} */
  let demo;
  before(async () => {
    demo = await startDemo(0);
  });
  after(() => demo.end());

  it('says where it is, once, and nothing else', async () => {
    assert.match(demo.output(), /^Agent Diagnostics demo: http:\/\/localhost:\d+\/\n$/);
    assert.equal(demo.errors(), '');
  });

  it('serves its page under a strict policy, and what the page asks for', async () => {
    const page = await ask(demo.url);
    assert.equal(page.status, 200);
    assert.equal(page.headers['content-type'], 'text/html; charset=utf-8');
    assert.match(page.text, /<agent-diagnostics config-url="\/config\.json">/);
    const policy = String(page.headers['content-security-policy']);
    assert.match(policy, /default-src 'self'/);
    assert.match(policy, /require-trusted-types-for 'script'/);
    assert.doesNotMatch(policy, /unsafe/);
    assert.equal(page.headers['cache-control'], 'no-store');
    for (const [name, type] of [
      ['index.html', 'text/html; charset=utf-8'],
      ['demo.js', 'text/javascript; charset=utf-8'],
      ['demo.css', 'text/css; charset=utf-8'],
    ]) {
      const {status, headers, text} = await ask(`${demo.url}${name}`);
      assert.equal(status, 200, name);
      assert.equal(headers['content-type'], type);
      assert.equal(text, readFileSync(new URL(`../../demo/${name}`, import.meta.url), 'utf8'));
    }
  });

  it('serves the configuration of its site, which works', async () => {
    const {status, headers, text} = await ask(`${demo.url}config.json?fresh`);
    assert.equal(status, 200);
    assert.equal(headers['content-type'], 'application/json');
    const config = JSON.parse(text);
    assert.equal(config.version, 1);
    assert.equal((await ask(config.services[0].url)).status, 200);
    assert.equal(await dialCode(relayOf(config)), undefined);
  });

  it('serves what is built', {skip: !built && 'dist/ is absent: run "npm run build"'}, async () => {
    for (const [name, type] of [
      ['agent-diagnostics.js', 'text/javascript; charset=utf-8'],
      ['agent-diagnostics.js.map', 'application/json'],
      ['config.schema.json', 'application/json'],
    ]) {
      const {status, headers, body} = await ask(`${demo.url}dist/${name}`);
      assert.equal(status, 200, name);
      assert.equal(headers['content-type'], type);
      assert.deepEqual(body, readFileSync(new URL(name ?? '', dist)));
    }
  });

  it('has no other files: 404', async () => {
    for (const path of [
      'no-such-file',
      'server.mjs',
      'static.mjs',
      'lab/site.mjs',
      'jsconfig.json',
      'config.json/x',
      '../package.json',
      '..%2fpackage.json',
      '%2e%2e/package.json',
      '%2e%2e%2fpackage.json',
      'dist/../package.json',
      'dist/..%2fpackage.json',
      'dist/%2e%2e%2f%2e%2e%2fetc%2fpasswd',
      'dist/..%5cpackage.json',
      'dist//../../package.json',
      'dist/no-such-file.js',
      'dist/',
      'dist',
      'dist/config/types.d.ts',
      'dist/config',
      'index.html/../../package.json',
      'index.html%00',
    ]) {
      const {status, text} = await ask(`${demo.url}${path}`);
      assert.equal(status, 404, path);
      assert.doesNotMatch(text, /devDependencies|root:/);
    }
    assert.match((await ask(`${demo.url}dist/x.js`)).text, /npm run build/);
  });

  it('survives addresses that are none', async () => {
    for (const path of ['%', '%ff', '/', '//', '/[', 'dist/%']) {
      const {status} = await ask(`${demo.url}${path}`);
      assert.ok(status === 404 || status === 400, `${path}: ${status}`);
    }
    assert.equal((await ask(demo.url)).status, 200);
  });

  it('lists the faults and switches them, for its own page only', async () => {
    const url = `${demo.url}lab/faults`;
    const post = (/** @type {string} */ body, /** @type {Record<string, string>} */ headers = FROM_PAGE) =>
      ask(url, {method: 'POST', headers, body});
    const listed = JSON.parse((await ask(url)).text);
    assert.deepEqual(listed.active, []);
    assert.deepEqual(
      listed.all.map((/** @type {{id: string}} */ {id}) => id),
      FAULTS.map(({id}) => id),
    );
    assert.equal((await post('["control-dead"]', {})).status, 400);
    for (const from of ['cross-site', 'same-site', 'none', '']) {
      assert.equal((await post('["control-dead"]', {'sec-fetch-site': from})).status, 400, from);
    }
    for (const body of [
      '',
      'no JSON',
      '{}',
      'null',
      '"control-dead"',
      '["no-such-fault"]',
      'x'.repeat(9000),
    ]) {
      assert.equal((await post(body)).status, 400, body.slice(0, 20));
    }
    assert.deepEqual(JSON.parse((await ask(url)).text).active, []);

    const {control} = JSON.parse((await ask(`${demo.url}config.json`)).text);
    const {port} = new URL(control.url);
    const switched = await post('["control-dead"]');
    assert.equal(switched.status, 200);
    assert.deepEqual(JSON.parse(switched.text), {active: ['control-dead']});
    assert.deepEqual(JSON.parse((await ask(url)).text).active, ['control-dead']);
    assert.equal(await dialCode({port: Number(port)}), 'ECONNREFUSED');
    assert.deepEqual(JSON.parse((await post('[]')).text), {active: []});
    assert.equal(await dialCode({port: Number(port)}), undefined);
  });

  it('shows what the inbox has got', async () => {
    const {report} = JSON.parse((await ask(`${demo.url}config.json`)).text);
    assert.equal((await ask(`${demo.url}lab/inbox`)).text, '[]');
    await ask(report.url, {method: 'POST', body: '{"id":"K7QM-2F"}'});
    const [received] = JSON.parse((await ask(`${demo.url}lab/inbox`)).text);
    assert.deepEqual(received.report, {id: 'K7QM-2F'});
  });

  it('refuses foreign hosts and origins: configuration, inbox, answers', async () => {
    const {report} = JSON.parse((await ask(`${demo.url}config.json`)).text);
    const answers = new URL('/answers', report.url).href;
    const own = {origin: demo.url.slice(0, -1)};
    for (const headers of /** @type {Record<string, string>[]} */ ([
      {host: 'evil.example'},
      {host: `evil.example:${new URL(demo.url).port}`},
      {host: '127.0.0.1.evil.example'},
      {origin: 'https://evil.example'},
      {origin: 'null'},
      {origin: 'http://localhost.evil.example'},
      {origin: 'null', referer: 'https://evil.example/'},
    ])) {
      for (const [url, method, body] of /** @type {[string, string, string?][]} */ ([
        [`${demo.url}config.json`, 'GET'],
        [report.url, 'GET'],
        [report.url, 'POST', '{"id":"FORGED"}'],
        [answers, 'POST', '[{"status":503}]'],
      ])) {
        const {status, text} = await ask(url, {method, headers, ...(body !== undefined && {body})});
        assert.ok(status === 403 || status === 421, `${method} ${url} ${JSON.stringify(headers)}: ${status}`);
        assert.doesNotMatch(text, /lab-secret|K7QM/);
      }
    }
    assert.doesNotMatch((await ask(`${demo.url}lab/inbox`)).text, /FORGED/);
    // Its own pages, in a sandbox too, have what they need.
    const keyUrl = `${demo.url}lab/key`;
    assert.equal((await ask(keyUrl, {headers: {'sec-fetch-site': 'cross-site'}})).status, 400);
    const {key} = JSON.parse((await ask(keyUrl, {headers: {'sec-fetch-site': 'same-origin'}})).text);
    for (const [headers, query] of /** @type {const} */ ([
      [own, ''],
      [{origin: 'null'}, `?key=${key}`],
    ])) {
      const {status, headers: answered} = await ask(`${demo.url}config.json${query}`, {headers});
      assert.deepEqual([status, answered['access-control-allow-origin']], [200, headers.origin]);
    }
    assert.equal((await ask(report.url, {method: 'POST', headers: own, body: '{"id":"OWN"}'})).status, 201);
  });

  it('survives answers that are none', async () => {
    const {report} = JSON.parse((await ask(`${demo.url}config.json`)).text);
    const answers = new URL('/answers', report.url).href;
    for (const answer of [
      {status: 99999},
      {status: 'x'},
      {status: 100},
      {status: 204.5},
      {status: 200, headers: {'a b': 'c'}},
      {status: 200, headers: {a: 'b\r\nc: d'}},
      {status: 200, headers: {a: ['x']}},
      {headers: 7},
      null,
      7,
    ]) {
      await ask(answers, {method: 'POST', body: JSON.stringify([answer])});
      const {status} = await ask(report.url, {method: 'POST', body: '{}'});
      assert.equal(status, 201, JSON.stringify(answer));
    }
  });
});

describe('starting and ending', () => {
  it('takes the next port when its own is taken', async (t) => {
    const other = await serve(() => undefined);
    t.after(() => other.close());
    const demo = await startDemo(other.port);
    t.after(() => demo.end());
    assert.ok(Number(new URL(demo.url).port) > other.port);
    assert.equal((await ask(demo.url)).status, 200);
  });

  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT'])) {
    it(`ends by ${signal}, with connections open and faults on, and leaves no port`, async () => {
      const demo = await startDemo(0);
      const config = JSON.parse((await ask(`${demo.url}config.json`)).text);
      const page = {port: Number(new URL(demo.url).port)};
      const ports = [page, relayOf(config), {port: Number(new URL(config.report.url).port)}];
      const wires = await Promise.all(ports.map((port) => dial(port)));
      wires[0]?.write('GET / HTTP/1.1\r\nhost: x\r\n\r\n');
      await ask(`${demo.url}lab/faults`, {
        method: 'POST',
        headers: FROM_PAGE,
        body: '["relay-http","services-refused","service-slow"]',
      });
      wires.push(await dial(relayOf(config)));
      const ended = await within(demo.end(signal), 'the end of the demo');
      assert.deepEqual(ended, {code: 0, signal: null});
      assert.equal(demo.errors(), '');
      for (const wire of wires) await wire.end();
      for (const port of ports) assert.equal(await dialCode(port), 'ECONNREFUSED');
    });
  }
});
