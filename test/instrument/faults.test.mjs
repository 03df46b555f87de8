import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import {FAULTS, noFaults} from '../lab/faults.mjs';
import {createSite} from '../lab/site.mjs';
import {ask} from '../support/http.mjs';
import {snapshot} from '../support/probe.mjs';

/** @typedef {Awaited<ReturnType<typeof createSite>>} Site */

const EVERY_SERVICE = 'agent-desktop workspace-api-east workspace-api-west authentication telemetry'.split(
  ' ',
);
EVERY_SERVICE.push('recording-crypto', 'recording-playback', 'portal', 'designer');

/** How long a fault is given to be heard from; what waits longer counts as silent. */
const PATIENCE_MS = 300;

/** @param {string[]} ids @param {unknown} outcome */
const services = (ids, outcome) => ({services: Object.fromEntries(ids.map((id) => [id, outcome]))});

/**
 * What a client sees that it does not see on a healthy site. Where that is nothing, it takes another look: further down,
 * or in the tests of the relay's and the line's faults.
 * @typedef {'control' | 'relay' | 'egress' | 'local'} Part
 * @type {Record<string, Partial<Record<Part, unknown>> & {services?: Record<string, unknown>}>}
 */
const SEEN = {
  'relay-refused': {relay: 'ECONNREFUSED'},
  'relay-silent': {relay: 'silent'},
  'relay-cut': {relay: 'ended'},
  'relay-reset': {relay: 'ended'},
  'relay-cut-in-call': {},
  'relay-http': {relay: 'ended'},
  'relay-tls': {relay: 'silent'},
  'relay-credentials': {relay: 'allocate 401'},
  'relay-quota': {relay: 'allocate 486'},
  'relay-one-allocation': {},
  'relay-capacity': {relay: 'allocate 508'},
  'relay-loop-refused': {relay: 'permit 403'},
  'relay-cut-in-handshake': {},
  'relay-silent-in-handshake': {},
  'relay-silent-in-call': {},
  'relay-no-media': {},
  'relay-lossy': {},
  'service-refused': services(['telemetry'], 'ECONNREFUSED'),
  'services-refused': services(EVERY_SERVICE, 'ECONNREFUSED'),
  'services-silent': services(EVERY_SERVICE, 'silent'),
  'regional-refused': services(['workspace-api-east', 'workspace-api-west'], 'ECONNREFUSED'),
  'static-refused': services(['agent-desktop', 'portal'], 'ECONNREFUSED'),
  'auth-refused': services(['authentication'], 'ECONNREFUSED'),
  'service-silent': services(['recording-playback'], 'silent'),
  'service-error': services(['recording-crypto'], 503),
  'service-replaced': {},
  'service-replaced-readable': {},
  // The others answer 200 when they are well, too.
  'services-replaced': services(['telemetry'], 200),
  'service-slow': services(['telemetry'], 'silent'),
  'captive-portal': {
    ...services(EVERY_SERVICE, 302),
    control: 302,
    egress: 302,
    relay: 'ECONNREFUSED',
  },
  loaded: {},
  delay: {relay: 'silent'},
  'relay-slow': {relay: 'silent'},
  'slow-setup': {relay: 'silent'},
  'control-dead': {control: 'ECONNREFUSED'},
  offline: {
    ...services(EVERY_SERVICE, 'ECONNREFUSED'),
    control: 'ECONNREFUSED',
    relay: 'ECONNREFUSED',
    egress: 'ECONNREFUSED',
  },
  'egress-elsewhere': {egress: '{"ip":"203.0.113.77"}'},
  'egress-dead': {egress: 'ECONNREFUSED'},
  'local-absent': {local: 'ECONNREFUSED'},
  'local-outdated': {local: '{"version":"8.5.370.42"}'},
};
/** What a client sees of these is a matter of chance, or of the time. */
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
      assert.ok(['relay', 'services', 'line', 'path', 'pc'].includes(group), id);
      assert.ok(['red', 'amber', 'grey', 'green'].includes(light), id);
      assert.ok(label && description && /^[a-z-]+$/.test(cause), id);
    }
    assert.deepEqual(
      new Set(EVERY_SERVICE),
      new Set(site.config.services.map(({id}) => id)),
      'the faults know the services by name',
    );
  });

  it('puts its faults together: delays add up, the first cut counts, services keep each their own', () => {
    const faults = noFaults('http://portal.test/');
    for (const {id, apply} of FAULTS) {
      if (['delay', 'relay-slow', 'jitter', 'service-slow', 'service-error'].includes(id)) apply(faults);
      if (['relay-cut', 'relay-cut-in-call', 'relay-lossy', 'relay-no-media'].includes(id)) apply(faults);
    }
    assert.deepEqual(faults, {
      ...noFaults('http://portal.test/'),
      path: {delayMs: {up: 650, down: 650}, jitterMs: {up: 120, down: 120}, cutAfterBytes: 1},
      services: {telemetry: {slowMs: 1800}, 'recording-crypto': {error: true}},
      relay: {dropRatio: 0.05, dropMedia: true},
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
      assert.equal(healthy.local, '{"version":"8.5.370.90"}');
    });
  }

  const urlOf = (/** @type {string} */ service) =>
    site.config.services.find(({id}) => id === service)?.url ?? '';

  /** @type {[id: string, replaced: string[], cors: string | undefined][]} */
  const BLOCK_PAGES = [
    ['service-replaced', ['recording-crypto'], undefined],
    ['service-replaced-readable', ['recording-crypto'], '*'],
    ['services-replaced', EVERY_SERVICE, undefined],
  ];
  for (const [id, replaced, cors] of BLOCK_PAGES) {
    it(`${id}: a block page, that another origin may ${cors ? '' : 'not '}read`, async () => {
      await site.setFaults([id]);
      for (const service of EVERY_SERVICE) {
        const {text, headers} = await ask(urlOf(service));
        assert.equal(/blocked/i.test(text), replaced.includes(service), service);
        if (replaced.includes(service)) assert.equal(headers['access-control-allow-origin'], cors, service);
      }
      await site.setFaults([]);
      assert.match((await ask(urlOf('recording-crypto'))).text, /"version"/);
    });
  }

  it('captive-portal: the way leads to a sign-in page, none of it for another origin to read', async () => {
    await site.setFaults(['captive-portal']);
    const {config} = site;
    for (const url of [config.control.url, config.egress.url, ...config.services.map((one) => one.url)]) {
      const {headers} = await ask(url);
      assert.equal(headers['access-control-allow-origin'], undefined, url);
      const page = await ask(headers.location ?? '');
      assert.equal(page.status, 200);
      assert.match(page.text, /sign in/i);
      assert.equal(page.headers['access-control-allow-origin'], undefined);
    }
  });
});
