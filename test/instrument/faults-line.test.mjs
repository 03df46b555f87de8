import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import {createSite} from '../lab/site.mjs';
import {relayOf, rttOf} from '../support/probe.mjs';
import {TurnClient} from '../support/turn-client.mjs';

/** A round trip is slower than this only for a reason. */
const QUICK_MS = 100;

/** @type {Awaited<ReturnType<typeof createSite>>} */
let site;
before(async () => {
  site = await createSite();
});
after(() => site.close());
afterEach(() => site.setFaults([]));

describe('each fault of the line, measured on one connection', () => {
  /** @type {TurnClient} */
  let client;
  before(async () => {
    client = await TurnClient.connect(relayOf(site.config));
  });
  after(() => client.close());

  /** The quickest of three, so that a busy machine is no fault. */
  async function quickest() {
    const times = [await rttOf(client), await rttOf(client), await rttOf(client)];
    return Math.min(...times);
  }

  for (const [id, leastMs] of /** @type {const} */ ([
    ['delay', 400],
    ['relay-slow', 900],
  ])) {
    it(`${id}: ${leastMs} ms there and back`, async () => {
      assert.ok((await quickest()) < QUICK_MS);
      await site.setFaults([id]);
      const ms = await rttOf(client);
      assert.ok(ms >= leastMs - 1 && ms < leastMs + 300, `${ms} ms`);
      await site.setFaults([]);
      assert.ok((await quickest()) < QUICK_MS);
    });
  }

  it('jitter: each round trip its own, up to 240 ms', async () => {
    await site.setFaults(['jitter']);
    const times = [];
    for (let round = 0; round < 8; round += 1) times.push(await rttOf(client));
    // Eight sums of two even spreads of 120 ms are this close together once in millions.
    assert.ok(Math.max(...times) - Math.min(...times) > 20, times.join());
    assert.ok(Math.max(...times) < 240 + 300, times.join());
    await site.setFaults([]);
    assert.ok((await quickest()) < QUICK_MS);
  });

  it('thin-uplink: what is more than a packet waits for the line', async () => {
    await site.setFaults(['thin-uplink']);
    const ms = await rttOf(client, 10_000);
    // Six full pieces of 1460 bytes and their headers are through before the last one goes.
    const leastMs = (6 * 1512 * 8) / 200;
    assert.ok(ms > leastMs * 0.8 && ms < leastMs * 1.2 + 100, `${ms} ms of ${leastMs}`);
    await site.setFaults([]);
    assert.ok((await quickest()) < QUICK_MS);
  });

  it('loaded: the way up waits for what goes up beside it, and recovers', async () => {
    await site.setFaults(['loaded']);
    assert.ok((await quickest()) < QUICK_MS);
    // One after the other, each of them adds more to the recent rate than is forgotten meanwhile.
    const times = [];
    for (let round = 0; round < 8; round += 1) times.push(await rttOf(client, 15_000));
    const ms = Math.max(...times);
    assert.ok(ms >= 120 - 1 && ms < 120 + 300, times.join());
    const startMs = performance.now();
    while ((await rttOf(client)) >= QUICK_MS / 2)
      assert.ok(performance.now() - startMs < 4000, 'it recovers');
  });

  it('slow-setup: a connection is late to begin, and then is quick', async () => {
    await site.setFaults(['slow-setup']);
    const startMs = performance.now();
    const late = await TurnClient.connect(relayOf(site.config));
    await rttOf(late);
    const ms = performance.now() - startMs;
    assert.ok(ms >= 2500 - 1 && ms < 2500 + 1000, `${ms} ms`);
    const times = [await rttOf(late), await rttOf(late), await rttOf(late)];
    assert.ok(Math.min(...times) < QUICK_MS, times.join());
    await late.close();
    assert.ok((await quickest()) < QUICK_MS, 'what was there before is not concerned');
  });

  it('stalls: one second in four stands still', async () => {
    await site.setFaults(['stalls']);
    // One round trip after the other for a whole period: the one that was under way when the stall began waited it out.
    const startMs = performance.now();
    let longestMs = 0;
    let trips = 0;
    while (performance.now() - startMs < 4100) {
      longestMs = Math.max(longestMs, await rttOf(client));
      trips += 1;
    }
    assert.ok(longestMs > 800 && longestMs < 1000 + 300, `${longestMs} ms`);
    assert.ok(trips > 100, `${trips} trips: the other three seconds are quick`);
    await site.setFaults([]);
    assert.ok((await quickest()) < QUICK_MS);
  });
});
