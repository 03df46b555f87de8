import assert from 'node:assert/strict';
import {once} from 'node:events';
import {existsSync} from 'node:fs';
import {createServer as createNetServer} from 'node:net';
import {describe, it} from 'node:test';
import {answer, partly, startCollector} from '../support/otlp-collector.mjs';
import {REPORT} from '../support/otlp-reports.mjs';
import {openHandles, until, within} from '../support/wait.mjs';

const file = new URL('../../dist/otlp.js', import.meta.url);
const skip = !existsSync(file) && 'dist/ lacks otlp.js: run "npm run build"';
/** @type {typeof import('../../src/otlp/index.js')} */
const {exportReport, toLogs, toMetrics} = skip ? {} : await import(file.href);

const KINDS = /** @type {const} */ (['metrics', 'logs']);

/** @template T @param {T[]} received the collector's, which fills */
async function bothOf(received) {
  await until(() => received.length === 2, 'both requests');
  return received;
}

/** The time between the first two requests of a kind, as the collector saw it, ms. @param {{atMs: number}[]} received */
const pauseMs = ([first, second]) => (second?.atMs ?? NaN) - (first?.atMs ?? NaN);

// Side by side: most of the time is waits.
describe('a report on its way to a collector', {skip, concurrency: true}, () => {
  it('is two requests, of what the pure functions make of it', async (t) => {
    const {url, received, of} = await startCollector(t);
    const options = {site: 'Köln', resource: {'deployment.environment.name': 'test'}};
    const result = await exportReport(REPORT, {url, headers: {authorization: 'Bearer s3cret'}, ...options});
    assert.deepEqual(result, {
      ok: true,
      metrics: {ok: true, status: 200, attempts: 1},
      logs: {ok: true, status: 200, attempts: 1},
    });
    assert.equal(received.length, 2);
    assert.deepEqual(of('metrics')[0]?.json, JSON.parse(JSON.stringify(toMetrics(REPORT, options))));
    assert.deepEqual(of('logs')[0]?.json, JSON.parse(JSON.stringify(toLogs(REPORT, options))));
    for (const {headers} of received) {
      assert.equal(headers['content-type'], 'application/json');
      assert.equal(headers.authorization, 'Bearer s3cret');
    }
  });

  it('goes to addresses of their own as they stand, and below a base with a slash or a query', async (t) => {
    const {url, received} = await startCollector(t);
    for (const where of [
      {metricsUrl: `${url}/v1/metrics`, logsUrl: `${url}/v1/logs`},
      {url: `${url}/`},
      {url: 'http://127.0.0.1:1/nowhere', metricsUrl: `${url}/v1/metrics`, logsUrl: `${url}/v1/logs`},
    ]) {
      received.length = 0;
      assert.equal((await exportReport(REPORT, where)).ok, true);
      assert.deepEqual(received.map(({kind}) => kind).sort(), ['logs', 'metrics']);
    }
  });

  it('is sent again when the collector wants it so, and each half for itself', async (t) => {
    const {url, of, answers} = await startCollector(t);
    answers.logs.push(answer(503, {message: 'overloaded'}, {'retry-after': '0'}));
    answers.logs.push(answer(429, {}, {'retry-after': '0'}));
    const result = await exportReport(REPORT, {url});
    assert.deepEqual(result.metrics, {ok: true, status: 200, attempts: 1});
    assert.deepEqual(result.logs, {ok: true, status: 200, attempts: 3});
    const [first, , last] = of('logs');
    assert.deepEqual(last?.json, first?.json);
  });

  it('waits as long as it is asked to, and never less', async (t) => {
    const {url, of, answers} = await startCollector(t);
    answers.metrics.push(answer(503, {}, {'retry-after': '1'}));
    answers.logs.push(answer(503, {}, {'retry-after': new Date(Date.now() + 3000).toUTCString()}));
    const askedAtMs = performance.now();
    assert.equal((await exportReport(REPORT, {url})).ok, true);
    assert.ok(pauseMs(of('metrics')) >= 1000, `${pauseMs(of('metrics'))} ms`);
    // A date has whole seconds, so up to one of the three is lost.
    assert.ok((of('logs')[1]?.atMs ?? 0) - askedAtMs >= 1990);
  });

  for (const status of [429, 502, 503, 504]) {
    it(`waits after ${status}, unasked`, async (t) => {
      const {url, of, answers} = await startCollector(t);
      answers.metrics.push(answer(status));
      const {metrics} = await exportReport(REPORT, {url});
      assert.deepEqual(metrics, {ok: true, status: 200, attempts: 2});
      assert.ok(pauseMs(of('metrics')) >= 499, `${pauseMs(of('metrics'))} ms`);
    });
  }

  it('does not wait for what comes after the deadline', async (t) => {
    const {url, received, answers} = await startCollector(t);
    for (const kind of KINDS) answers[kind].push(answer(503, {}, {'retry-after': '3600'}));
    const result = await within(exportReport(REPORT, {url, deadlineMs: 60_000}), 'the answer');
    const expected = {
      ok: false,
      status: 503,
      attempts: 1,
      message: 'HTTP 503; no time to try again; the collector asks to wait 3600 s',
    };
    assert.deepEqual(result, {ok: false, metrics: expected, logs: expected});
    assert.equal(received.length, 2);
  });

  for (const status of [400, 401, 403, 404, 408, 413, 500, 501]) {
    it(`is not sent again after ${status}; the collector’s word is told, cut short`, async (t) => {
      const {url, of, answers} = await startCollector(t);
      answers.metrics.push(answer(status, {code: 3, message: `bad data ${'x'.repeat(5000)}`}));
      const {ok, metrics, logs} = await exportReport(REPORT, {url});
      assert.equal(ok, false);
      assert.equal(logs.ok, true);
      const {message = '', ...rest} = metrics;
      assert.deepEqual(rest, {ok: false, status, attempts: 1});
      assert.match(message, /^bad data x+$/);
      assert.equal(message.length, 200);
      assert.equal(of('metrics').length, 1);
    });
  }

  it('may be taken in part, which is told and not tried again', async (t) => {
    const {url, received, answers} = await startCollector(t);
    answers.metrics.push(partly('metrics', {rejectedDataPoints: 3, errorMessage: 'too many series'}));
    answers.logs.push(partly('logs', {rejectedLogRecords: 1}));
    assert.deepEqual(await exportReport(REPORT, {url}), {
      ok: false,
      metrics: {ok: false, status: 200, rejected: 3, message: 'too many series', attempts: 1},
      logs: {ok: false, status: 200, rejected: 1, attempts: 1},
    });
    assert.equal(received.length, 2);
  });

  it('may be taken with a remark, or without a word', async (t) => {
    const {url, answers} = await startCollector(t);
    answers.metrics.push(partly('metrics', {errorMessage: 'deprecated'}));
    answers.logs.push((_received, response) => response.writeHead(202).end());
    assert.deepEqual(await exportReport(REPORT, {url}), {
      ok: true,
      metrics: {ok: true, status: 200, message: 'deprecated', attempts: 1},
      logs: {ok: true, status: 202, attempts: 1},
    });
  });

  it('is not taken by a sign-in page, there or elsewhere', async (t) => {
    const {url, received, answers} = await startCollector(t);
    answers.metrics.push((_received, response) =>
      response.writeHead(200, {'content-type': 'text/html'}).end('<!doctype html><title>Sign in</title>'),
    );
    answers.logs.push(answer(302, {}, {location: `${url}/v1/logs`}));
    const {metrics, logs} = await exportReport(REPORT, {url});
    assert.deepEqual(metrics, {
      ok: false,
      status: 200,
      message: 'Something that is no collector answered',
      attempts: 1,
    });
    assert.deepEqual([logs.ok, logs.attempts], [false, 1]);
    assert.match(logs.message ?? '', /^Redirected/);
    assert.equal(received.length, 2);
  });

  it('is sent again where the connection is cut', async (t) => {
    const {url, answers} = await startCollector(t);
    answers.metrics.push((_received, response) => response.destroy());
    const {metrics} = await exportReport(REPORT, {url});
    assert.deepEqual(metrics, {ok: true, status: 200, attempts: 2});
  });

  for (const [
    how,
    end,
  ] of /** @type {[string, (response: import('node:http').ServerResponse) => void][]} */ ([
    ['is cut off', (response) => response.destroy()],
    ['does not come', () => undefined],
  ])) {
    it(`has been taken, though the rest of the answer ${how}`, async (t) => {
      const {url, of, answers} = await startCollector(t);
      answers.metrics.push((_received, response) =>
        response.writeHead(200).write('{"partial', () => end(response)),
      );
      const {metrics} = await exportReport(REPORT, {url, deadlineMs: 2000});
      assert.deepEqual(metrics, {ok: true, status: 200, attempts: 1});
      assert.equal(of('metrics').length, 1);
    });
  }

  it('does not outlive its deadline where nothing answers, nor does its connection', async (t) => {
    const {url, received, answers} = await startCollector(t);
    for (const kind of KINDS) answers[kind].push(() => undefined);
    const result = await within(exportReport(REPORT, {url, deadlineMs: 200}), 'the deadline');
    for (const kind of KINDS) {
      const {message = '', ...rest} = result[kind];
      assert.deepEqual(rest, {ok: false, attempts: 1});
      assert.match(message, /^No answer within \d+ ms; no time to try again$/);
    }
    await within(Promise.all(received.map(({closed}) => closed)), 'the end of the connections');
  });

  it('finds nobody there, and says so', async () => {
    const server = createNetServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    server.close();
    assert.ok(typeof address === 'object' && address);
    const {ok, logs} = await exportReport(REPORT, {url: `http://127.0.0.1:${address.port}`, deadlineMs: 100});
    assert.equal(ok, false);
    assert.deepEqual([logs.status, logs.attempts], [undefined, 1]);
    assert.match(logs.message ?? '', /^No answer .*; no time to try again$/);
  });
});

describe('a report that is called back', {skip}, () => {
  const ABORTED = {ok: false, message: 'Aborted'};

  it('is not sent at all if it was before', async (t) => {
    const {url, received} = await startCollector(t);
    const {metrics, logs} = await exportReport(REPORT, {url, signal: AbortSignal.abort()});
    assert.deepEqual([metrics, logs], Array(2).fill({...ABORTED, attempts: 0}));
    assert.equal(received.length, 0);
  });

  it('ends during the request, with its connections', async (t) => {
    const {url, received, answers} = await startCollector(t);
    for (const kind of KINDS) answers[kind].push(() => undefined);
    const controller = new AbortController();
    const result = exportReport(REPORT, {url, signal: controller.signal});
    await bothOf(received);
    controller.abort();
    const {metrics, logs} = await within(result, 'the end');
    assert.deepEqual([metrics, logs], Array(2).fill({...ABORTED, attempts: 1}));
    await within(Promise.all(received.map(({closed}) => closed)), 'the end of the connections');
    await until(() => !openHandles().includes('TCPSocketWrap'), 'the end of the sockets');
  });

  it('ends during a wait, with its timer', async (t) => {
    const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
    const {url, received, answers} = await startCollector(t);
    for (const kind of KINDS) answers[kind].push(answer(503, {}, {'retry-after': '50'}));
    const before = timers();
    const controller = new AbortController();
    const result = exportReport(REPORT, {url, signal: controller.signal, deadlineMs: 100_000});
    await Promise.all((await bothOf(received)).map(({closed}) => closed));
    // The deadline of the request, then the wait.
    await until(() => timers() === before + 2, 'both waits');
    controller.abort();
    const {metrics, logs} = await within(result, 'the end');
    assert.deepEqual([metrics, logs], Array(2).fill({...ABORTED, attempts: 1}));
    await until(() => timers() === before, 'the end of the timers');
    assert.equal(received.length, 2);
  });
});

describe('options that are not what they should be', {skip}, () => {
  const url = 'http://127.0.0.1:1';
  /** @type {[options: any, message: RegExp][]} */
  const BAD = [
    [undefined, /^options: expected an object, got nothing$/],
    [null, /^options: expected an object, got null$/],
    [{}, /^options\.url or options\.metricsUrl: expected one of them, got nothing$/],
    [{metricsUrl: url}, /^options\.url or options\.logsUrl: expected one of them, got nothing$/],
    [{url: 's3cret'}, /^options\.url: expected an http: or https: URL.*got string$/],
    [{url: 'ftp://s3cret/'}, /^options\.url: expected an http: or https: URL.*got ftp:$/],
    [{url, logsUrl: 5}, /^options\.logsUrl: expected an http: or https: URL.*got 5$/],
    [
      {url: 'https://user:s3cret@example.com'},
      /^options\.url: expected.*without a user name, got one with it$/,
    ],
    [{url, deadlineMs: 0}, /^options\.deadlineMs: expected milliseconds from 1 to 2147483647, got 0$/],
    [{url, deadlineMs: NaN}, /^options\.deadlineMs: expected milliseconds.*got NaN$/],
    [{url, deadlineMs: Infinity}, /^options\.deadlineMs: expected milliseconds.*got Infinity$/],
    [{url, signal: {}}, /^options\.signal: expected an AbortSignal, got object$/],
    [{url, site: 5}, /^options\.site: expected a string, got 5$/],
    [{url, resource: {a: 5}}, /^options\.resource\["a"\]: expected a string, got 5$/],
    [{url, resource: 'a'}, /^options\.resource: expected an object, got string$/],
    [{url, headers: 'a'}, /^options\.headers: expected an object, got string$/],
    [{url, headers: {'a b': 's3cret'}}, /^options\.headers\["a b"\]: expected a name and a value/],
    [{url, headers: {token: 's3cret\n\u0000'}}, /^options\.headers\["token"\]: expected a name and a value/],
    [{url, headers: {token: {}}}, /^options\.headers\["token"\]: expected a string, got object$/],
  ];
  for (const [options, message] of BAD) {
    it(`are refused: ${JSON.stringify(options)}`, async () => {
      await assert.rejects(exportReport(REPORT, options), (error) => {
        assert.ok(error instanceof TypeError);
        assert.match(error.message, message);
        assert.doesNotMatch(error.message, /s3cret/);
        return true;
      });
    });
  }
});
