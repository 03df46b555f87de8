import assert from 'node:assert/strict';
import {Agent} from 'node:http';
import {describe, it} from 'node:test';
import {createHttpPart, CORS, json} from '../lab/http-part.mjs';
import {createInbox} from '../lab/inbox.mjs';
import {ask, outcomeOf} from '../support/http.mjs';
import {openHandles, until, within} from '../support/wait.mjs';
import {dial, dialCode} from '../support/wire.mjs';

/** @param {import('node:test').TestContext} t */
async function partFor(t) {
  let asked = 0;
  const answer = json({version: '1'});
  const part = await createHttpPart((request, response) => {
    asked += 1;
    answer(request, response);
  });
  t.after(() => part.close());
  return {part, url: `http://127.0.0.1:${part.port}/`, asked: () => asked};
}

describe('an HTTP part', () => {
  it('answers what its handler says, and preflights for it', async (t) => {
    const {url, asked} = await partFor(t);
    const {status, headers, text} = await ask(url);
    assert.equal(status, 200);
    assert.deepEqual(JSON.parse(text), {version: '1'});
    for (const [name, value] of Object.entries(CORS)) assert.equal(headers[name], value);
    const preflight = await ask(url, {method: 'OPTIONS'});
    assert.equal(preflight.status, 204);
    assert.equal(preflight.headers['access-control-allow-origin'], '*');
    assert.equal(preflight.headers['access-control-allow-headers'], 'content-type');
    assert.equal(asked(), 1);
  });

  it('errs with 503, readable', async (t) => {
    const {part, url, asked} = await partFor(t);
    await part.set({error: true});
    const {status, headers} = await ask(url);
    assert.equal(status, 503);
    assert.equal(headers['access-control-allow-origin'], '*');
    assert.equal(asked(), 0);
  });

  it('shows a block page, that may be readable or not', async (t) => {
    const {part, url} = await partFor(t);
    await part.set({blockPage: true});
    const hidden = await ask(url);
    assert.equal(hidden.status, 200);
    assert.equal(hidden.headers['content-type'], 'text/html');
    assert.equal(hidden.headers['access-control-allow-origin'], undefined);
    assert.match(hidden.text, /blocked/i);
    await part.set({blockPageCors: true});
    const readable = await ask(url);
    assert.equal(readable.headers['access-control-allow-origin'], '*');
    assert.equal(readable.text, hidden.text);
  });

  it('sends everybody elsewhere, without CORS', async (t) => {
    const {part, url, asked} = await partFor(t);
    await part.set({redirectTo: 'http://localhost:1/sign-in'});
    for (const method of ['GET', 'OPTIONS', 'POST']) {
      const {status, headers} = await ask(url, {method});
      assert.equal(status, 302);
      assert.equal(headers.location, 'http://localhost:1/sign-in');
      assert.equal(headers['access-control-allow-origin'], undefined);
    }
    assert.equal(asked(), 0);
  });

  it('is silent until the client gives up, or the fault is gone', async (t) => {
    const {part, url, asked} = await partFor(t);
    await part.set({silent: true});
    const wire = await dial(part);
    wire.write('GET / HTTP/1.1\r\nhost: x\r\n\r\n');
    const waiting = outcomeOf(url);
    assert.equal(await outcomeOf(url, {signal: AbortSignal.timeout(80)}), 'ABORT_ERR');
    await part.set({});
    await within(wire.end(), 'the end of what was silent');
    assert.equal(wire.waiting, 0);
    assert.equal(await within(waiting, 'the end of the other'), 'ECONNRESET');
    assert.equal(await outcomeOf(url), 200);
    assert.equal(asked(), 1);
  });

  it('refuses, kept connections included, and comes back on the same port', async (t) => {
    const {part, url} = await partFor(t);
    const agent = new Agent({keepAlive: true});
    t.after(() => agent.destroy());
    assert.equal(await outcomeOf(url, {agent}), 200);
    await within(part.set({refuse: true}), 'the refusal');
    assert.equal(await outcomeOf(url), 'ECONNREFUSED');
    assert.equal(await dialCode(part), 'ECONNREFUSED');
    await part.set({});
    assert.equal(await outcomeOf(url), 200);
  });

  it('answers late', async (t) => {
    const {part, url} = await partFor(t);
    await part.set({slowMs: 150});
    const startMs = performance.now();
    assert.equal(await outcomeOf(url), 200);
    const tookMs = performance.now() - startMs;
    assert.ok(tookMs >= 149 && tookMs < 2000, `${tookMs} ms`);
  });

  it('leaves nothing open, whatever is under way', async () => {
    for (const fault of [{}, {silent: true}, {slowMs: 60_000}, {refuse: true}]) {
      const part = await createHttpPart(json({}));
      const wire = await dial(part);
      await part.set(fault);
      const late = await dial(part).catch(() => undefined);
      late?.write('GET / HTTP/1.1\r\nhost: x\r\n\r\n');
      if ('slowMs' in fault) {
        await until(() => process.getActiveResourcesInfo().includes('Timeout'), 'the request');
      }
      await within(part.close(), `the end with ${JSON.stringify(fault)}`);
      await wire.end();
      await late?.end();
      await within(part.close(), 'closing again');
      assert.equal(await dialCode(part), 'ECONNREFUSED');
    }
    await until(() => openHandles().length === 0, 'the end of the sockets');
    assert.equal(process.getActiveResourcesInfo().includes('Timeout'), false, 'no answer is still to come');
  });
});

describe('the inbox', () => {
  /** @param {import('node:test').TestContext} t */
  async function inboxFor(t) {
    const inbox = await createInbox();
    t.after(() => inbox.close());
    const post = (/** @type {string} */ body) => ask(inbox.url, {method: 'POST', body});
    return {inbox, post};
  }

  it('takes reports, newest first, and lists them', async (t) => {
    const {inbox, post} = await inboxFor(t);
    assert.deepEqual(inbox.list(), []);
    const {status, headers} = await post('{"id":"K7QM-2F"}');
    assert.equal(status, 201);
    assert.equal(headers['access-control-allow-origin'], '*');
    await post('{"id":"second"}');
    assert.deepEqual(
      inbox.list().map(({report}) => report),
      [{id: 'second'}, {id: 'K7QM-2F'}],
    );
    const listed = await ask(inbox.url);
    assert.deepEqual(JSON.parse(listed.text), inbox.list());
    assert.equal(Number.isNaN(Date.parse(inbox.list()[0]?.receivedAt ?? '')), false);
  });

  it('keeps the last twenty', async (t) => {
    const {inbox, post} = await inboxFor(t);
    for (let at = 0; at < 25; at += 1) await post(String(at));
    const kept = inbox.list().map(({report}) => report);
    assert.deepEqual(
      kept,
      Array.from({length: 20}, (_, at) => 24 - at),
    );
  });

  it('refuses what is no JSON, or too long, and says so', async (t) => {
    const {inbox, post} = await inboxFor(t);
    assert.equal((await post('no JSON')).status, 400);
    assert.equal((await post('')).status, 400);
    assert.equal((await post(JSON.stringify('x'.repeat(3_000_000)))).status, 400);
    assert.deepEqual(inbox.list(), []);
    assert.equal((await post('{}')).status, 201);
  });

  it('answers what it is told to, once each, and takes none of those', async (t) => {
    const {inbox, post} = await inboxFor(t);
    const tell = (/** @type {unknown} */ answers) =>
      ask(new URL('/answers', inbox.url).href, {method: 'POST', body: JSON.stringify(answers)});
    assert.equal((await tell([{status: 503, headers: {'retry-after': '7'}}, {status: 403}])).status, 204);
    const later = await post('{}');
    assert.equal(later.status, 503);
    assert.equal(later.headers['retry-after'], '7');
    assert.equal(later.headers['access-control-expose-headers'], 'retry-after');
    assert.equal((await post('{}')).status, 403);
    assert.deepEqual(inbox.list(), []);
    assert.equal((await post('{}')).status, 201);
    await tell([{}, {status: 500}]);
    const silent = ask(inbox.url, {method: 'POST', body: '{}', signal: AbortSignal.timeout(80)});
    await assert.rejects(silent, {code: 'ABORT_ERR'});
    await tell([]);
    assert.equal((await post('{}')).status, 201);
    assert.equal(inbox.list().length, 2);
  });

  it('survives a sender that goes away', async (t) => {
    const {inbox, post} = await inboxFor(t);
    const wire = await dial(inbox);
    wire.write('POST /reports HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n{"half":');
    // The preflight's answer says that the server has come to what was sent before it.
    await ask(inbox.url, {method: 'OPTIONS'});
    wire.socket.resetAndDestroy();
    await wire.end();
    assert.equal((await post('{}')).status, 201);
    assert.equal(inbox.list().length, 1);
  });
});
