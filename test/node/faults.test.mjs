import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import {FAULTS} from '../../demo/lab/faults.mjs';
import {createSite} from '../../demo/lab/site.mjs';
import {ask} from './support/http.mjs';
import {relayOf, rttOf, snapshot} from './support/probe.mjs';
import {TurnClient} from './support/turn-client.mjs';

/** @typedef {Awaited<ReturnType<typeof createSite>>} Site */

const EVERY_SERVICE = 'agent-desktop workspace-api-east workspace-api-west authentication telemetry'.split(
  ' ',
);
EVERY_SERVICE.push('recording-crypto', 'recording-playback', 'portal', 'designer');

/** How long a fault is given to be heard from; what waits longer counts as silent. */
const PATIENCE_MS = 300;
/** A round trip is slower than this only for a reason. */
const QUICK_MS = 100;

/** @param {string[]} ids @param {unknown} outcome */
const services = (ids, outcome) => ({services: Object.fromEntries(ids.map((id) => [id, outcome]))});

/**
 * What a client sees that it does not see on a healthy site. Line faults are measured below.
 * @type {Record<string, {services?: Record<string, unknown>, control?: unknown, relay?: unknown, egress?: unknown}>}
 */
const SEEN = {
  'relay-refused': {relay: 'ECONNREFUSED'},
  'relay-silent': {relay: 'silent'},
  'relay-cut': {relay: 'ended'},
  'relay-http': {relay: 'ended'},
  'relay-credentials': {relay: 'allocate 401'},
  'relay-quota': {relay: 'allocate 486'},
  'relay-loop-refused': {relay: 'permit 403'},
  'service-refused': services(['telemetry'], 'ECONNREFUSED'),
  'services-refused': services(EVERY_SERVICE, 'ECONNREFUSED'),
  'regional-refused': services(['workspace-api-east', 'workspace-api-west'], 'ECONNREFUSED'),
  'static-refused': services(['agent-desktop', 'portal'], 'ECONNREFUSED'),
  'auth-refused': services(['authentication'], 'ECONNREFUSED'),
  'service-silent': services(['recording-playback'], 'silent'),
  'service-error': services(['recording-crypto'], 503),
  'service-replaced': {},
  'service-slow': services(['telemetry'], 'silent'),
  delay: {relay: 'silent'},
  'relay-slow': {relay: 'silent'},
  'control-dead': {control: 'ECONNREFUSED'},
  offline: {...services(EVERY_SERVICE, 'ECONNREFUSED'), control: 'ECONNREFUSED', relay: 'ECONNREFUSED'},
  'egress-elsewhere': {egress: '{"ip":"203.0.113.77"}'},
};
const LINE = ['jitter', 'stalls', 'thin-uplink'];

/** @type {Site} */
let site;
before(async () => {
  site = await createSite();
});
after(() => site.close());
afterEach(() => site.setFaults([]));

describe('the switchboard of faults', () => {
  it('is complete and well described', () => {
    const ids = FAULTS.map(({id}) => id);
    assert.equal(new Set(ids).size, ids.length);
    assert.deepEqual(new Set(ids), new Set([...Object.keys(SEEN), ...LINE]));
    for (const {id, group, label, description, light, cause} of FAULTS) {
      assert.ok(['relay', 'services', 'line', 'path'].includes(group), id);
      assert.ok(['red', 'amber', 'grey', 'green'].includes(light), id);
      assert.ok(label && description && /^[a-z-]+$/.test(cause), id);
    }
    assert.deepEqual(
      new Set(EVERY_SERVICE),
      new Set(site.config.services.map(({id}) => id)),
      'the faults know the services by name',
    );
  });

  it('puts its faults together: delays add up, services keep each their own', () => {
    /** @type {import('../../demo/lab/faults.mjs').LabFaults} */
    const faults = {path: {}, services: {}, control: {}, relay: {}};
    for (const {id, apply} of FAULTS) {
      if (['delay', 'relay-slow', 'jitter', 'service-slow', 'service-error'].includes(id)) apply(faults);
    }
    assert.deepEqual(faults, {
      path: {delayMs: {up: 650, down: 650}, jitterMs: {up: 120, down: 120}},
      services: {telemetry: {slowMs: 1800}, 'recording-crypto': {error: true}},
      control: {},
      relay: {},
    });
  });
});

describe('each fault alone', () => {
  for (const [id, {services: differing, ...rest}] of Object.entries(SEEN)) {
    it(`${id}: shows where it should, nowhere else, and is undone`, async () => {
      const healthy = await snapshot(site.config);
      await site.setFaults([id]);
      assert.deepEqual(site.active(), [id]);
      const services = {...healthy.services, ...differing};
      assert.deepEqual(await snapshot(site.config, PATIENCE_MS), {...healthy, ...rest, services});
      await site.setFaults([]);
      assert.deepEqual(site.active(), []);
      assert.deepEqual(await snapshot(site.config), healthy);
      assert.equal(healthy.relay, 'permit 0');
      assert.equal(healthy.services['portal'], 200);
      assert.equal(healthy.egress, '{"ip":"127.0.0.1"}');
    });
  }

  it('service-replaced: a block page, that another origin may not read', async () => {
    const url = site.config.services.find(({id}) => id === 'recording-crypto')?.url ?? '';
    await site.setFaults(['service-replaced']);
    const replaced = await ask(url);
    assert.match(replaced.text, /blocked/i);
    assert.equal(replaced.headers['access-control-allow-origin'], undefined);
    await site.setFaults([]);
    assert.match((await ask(url)).text, /"version"/);
  });
});

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
    assert.ok(longestMs > 950 && longestMs < 1000 + 300, `${longestMs} ms`);
    assert.ok(trips > 100, `${trips} trips: the other three seconds are quick`);
    await site.setFaults([]);
    assert.ok((await quickest()) < QUICK_MS);
  });
});
