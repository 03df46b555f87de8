import assert from 'node:assert/strict';
import {once} from 'node:events';
import {after, before, describe, it} from 'node:test';
import {createServer} from 'node:http';
import {loadSources} from '../support/sources.mjs';

const CONFIG = {version: 1};
const CREDENTIALS = {username: 'u', credential: 'c', urls: ['turn:127.0.0.1:3478?transport=tcp']};

/** @typedef {{status: number, body?: unknown, headers?: Record<string, string>}} Answer */

/** Answers in turn, the last one for good, and tells when it was asked. */
async function openServer() {
  /** @type {Answer[]} */
  let answers = [];
  /** @type {number[]} */
  let askedMs = [];
  const server = createServer((_request, response) => {
    askedMs.push(performance.now());
    const {
      status,
      body,
      headers = {},
    } = answers.length > 1 ? (answers.shift() ?? fail()) : (answers[0] ?? fail());
    response.writeHead(status, {'content-type': 'application/json', ...headers}).end(JSON.stringify(body));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('no port');
  return {
    url: `http://127.0.0.1:${String(address.port)}/`,
    /** @param {Answer[]} next */
    answer(...next) {
      answers = next;
      askedMs = [];
    },
    /** How many times it was asked, and how long after the first the second time was, ms. */
    asked: () => ({times: askedMs.length, afterMs: (askedMs[1] ?? NaN) - (askedMs[0] ?? NaN)}),
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** @returns {never} */
function fail() {
  throw new Error('The server was given no answer');
}

/** @param {number} status @param {string} [retryAfter] @returns {Answer} */
const busy = (status, retryAfter) => ({status, headers: retryAfter ? {'retry-after': retryAfter} : {}});

describe('a server that is busy', () => {
  /** @type {Awaited<ReturnType<typeof openServer>>} */
  let server;
  /** @type {any} */
  let ours;
  before(async () => {
    server = await openServer();
    ours = await loadSources(['config/load', 'embed/fetch-configuration', 'probes/credentials']);
  });
  after(() => server.close());
  const never = () => new AbortController().signal;
  const load = (signal = never()) => ours.loadConfiguration(server.url, {signal, baseUrl: server.url});
  const fetchIt = () => ours.fetchConfiguration(new URL(server.url), [new URL(server.url)]);
  const access = () => ours.relayAccess({credentialsUrl: server.url}, never());

  for (const [what, ask, body] of /** @type {const} */ ([
    ['the configuration', load, CONFIG],
    ['the configuration of the page for frames', fetchIt, CONFIG],
    ['the credentials', access, CREDENTIALS],
  ])) {
    it(`${what}: is asked again when it said, and not before`, async () => {
      server.answer(busy(503, '1'), {status: 200, body});
      const come = await ask();
      assert.deepEqual(come.access ?? come, body);
      const {times, afterMs} = server.asked();
      assert.equal(times, 2);
      assert.ok(afterMs >= 995 && afterMs < 2500, `${afterMs} ms`);
    });

    it(`${what}: is not waited for where it says nothing, or a day`, async () => {
      for (const answer of [busy(503), busy(503, '86400'), busy(429, 'soon'), busy(500, '1')]) {
        server.answer(answer);
        const come = await ask().catch((/** @type {any} */ error) => error);
        assert.equal(server.asked().times, 1);
        assert.match(JSON.stringify(come.issues ?? come), new RegExp(String(answer.status)));
      }
    });
  }

  it('the configuration: an abort ends the wait', async () => {
    server.answer(busy(429, '60'));
    const controller = new AbortController();
    const loading = load(controller.signal);
    while (server.asked().times === 0) await new Promise((resolve) => setImmediate(resolve));
    controller.abort(new Error('enough'));
    await assert.rejects(loading, /enough/);
  });
});

describe('credentials that end', () => {
  it('are taken anew when they have, and kept as long as they have not', async () => {
    const {relayAccess, unexpired} = await loadSources(['probes/credentials']);
    const server = await openServer();
    const signal = new AbortController().signal;
    const turn = {credentialsUrl: server.url};
    try {
      server.answer({status: 200, body: {...CREDENTIALS, ttl: 600}});
      const long = await relayAccess(turn, signal);
      assert.ok(long.expiresAtMs - performance.now() > 599_000);
      assert.equal(await unexpired(long, turn, signal), long.access);
      assert.equal(server.asked().times, 1);

      server.answer(
        {status: 200, body: {...CREDENTIALS, ttl: 0.001}},
        {status: 200, body: {...CREDENTIALS, username: 'next', ttl: 600}},
      );
      const short = await relayAccess(turn, signal);
      while (performance.now() <= short.expiresAtMs) await new Promise((resolve) => setImmediate(resolve));
      assert.equal((await unexpired(short, turn, signal)).username, 'next');

      // No new ones are to be had: what the relay makes of the old ones is for the relay to say.
      server.answer({status: 403});
      assert.equal(await unexpired(short, turn, signal), short.access);

      server.answer({status: 200, body: CREDENTIALS});
      assert.equal((await relayAccess(turn, signal)).expiresAtMs, undefined);
    } finally {
      await server.close();
    }
  });
});
