import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {inflateSync} from 'node:zlib';
import {crc32} from '../lab/crc32.mjs';
import {createSite} from '../lab/site.mjs';
import {createTurnServer} from '../lab/turn-server.mjs';
import {ask, outcomeOf} from '../support/http.mjs';
import {relayOf} from '../support/probe.mjs';
import {TurnClient} from '../support/turn-client.mjs';
import {openHandles, until, within} from '../support/wait.mjs';
import {dial, dialCode} from '../support/wire.mjs';

/** @param {import('node:test').TestContext} t @param {Parameters<typeof createSite>[0]} [options] */
async function siteFor(t, options = {}) {
  const site = await createSite(options);
  t.after(() => within(site.close(), 'the end of the site'));
  return site;
}

/** The chunks of a picture by type, their sums checked. @param {Buffer} picture */
function chunksOf(picture) {
  assert.equal(picture.subarray(0, 8).toString('latin1'), '\x89PNG\r\n\x1a\n');
  /** @type {Map<string, Buffer>} */
  const chunks = new Map();
  for (let at = 8; at < picture.length;) {
    const end = at + 8 + picture.readUInt32BE(at);
    assert.equal(picture.readUInt32BE(end), crc32(picture.subarray(at + 4, end)));
    chunks.set(picture.toString('latin1', at + 4, at + 8), picture.subarray(at + 8, end));
    at = end + 4;
  }
  return chunks;
}

describe('the site', () => {
  it('has each service answer with the proof that its configuration declares', async (t) => {
    const {config} = await siteFor(t);
    assert.equal(config.services.length, 9);
    for (const {id, url, proof} of config.services) {
      assert.ok(new URL(url).hostname.endsWith(`.${config.tenantDomain}`), url);
      const {status, headers, body, text} = await ask(url);
      const cors = headers['access-control-allow-origin'];
      const {
        kind,
        has,
        status: statuses,
      } = /** @type {{kind: string, has?: string[], status?: number[]}} */ (proof);
      if (kind === 'status') assert.ok(statuses?.includes(status), `${id} answers ${status}`);
      else assert.equal(status, 200, id);
      // Pictures and pages are not read across origins: those services do not allow it, like most.
      assert.equal(cors, kind === 'json' || kind === 'status' ? '*' : undefined, id);
      if (kind === 'json') {
        assert.equal(headers['content-type'], 'application/json');
        for (const name of has ?? []) assert.ok(name in JSON.parse(text), `${id} has ${name}`);
      }
      if (kind === 'image') {
        assert.equal(headers['content-type'], 'image/png');
        const chunks = chunksOf(body);
        assert.deepEqual([...chunks.keys()], ['IHDR', 'IDAT', 'IEND']);
        assert.equal(chunks.get('IHDR')?.readUInt32BE(0), 16);
        assert.equal(inflateSync(chunks.get('IDAT') ?? '').length, 16 * (1 + 16 * 3));
      }
    }
    assert.deepEqual(
      new Set(config.services.map(({proof}) => /** @type {{kind: string}} */ (proof).kind)),
      new Set(['json', 'status', 'image', 'reachable']),
    );
  });

  it('has a control page, an egress echo and an inbox', async (t) => {
    const {config, inbox} = await siteFor(t);
    const control = await ask(config.control.url);
    assert.equal(control.status, 204);
    assert.equal(control.headers['access-control-allow-origin'], '*');
    const egress = await ask(config.egress.url);
    assert.equal(egress.headers['access-control-allow-origin'], '*');
    assert.deepEqual(JSON.parse(egress.text), {ip: '127.0.0.1'});
    assert.equal((await ask(config.report.url, {method: 'POST', body: '{"id":"x"}'})).status, 201);
    assert.deepEqual(inbox.list()[0]?.report, {id: 'x'});
  });

  it('has a service on this PC, new enough and readable', async (t) => {
    const {config} = await siteFor(t);
    const [local] = config.local;
    assert.ok(local);
    assert.match(local.url, /^http:\/\/127\.0\.0\.1:\d+\/$/);
    const {headers, text} = await ask(local.url);
    assert.equal(headers['access-control-allow-origin'], '*');
    assert.deepEqual(JSON.parse(text), {version: '8.5.370.90'});
    assert.equal(local.minVersion, '8.5.370.78');
  });

  it('gives an allocation for the credentials in its configuration', async (t) => {
    const {config} = await siteFor(t);
    assert.deepEqual(config.turn.urls.length, 1);
    assert.match(config.turn.urls[0] ?? '', /^turn:127\.0\.0\.1:\d+\?transport=tcp$/);
    const client = await TurnClient.connect(relayOf(config));
    t.after(() => client.close());
    assert.equal((await client.allocate(config.turn.username, config.turn.credential)).code, 0);
  });

  it('puts its path before a relay that is given', async (t) => {
    const relay = await createTurnServer({users: {someone: 'else'}});
    t.after(() => relay.close());
    const given = {host: relay.host, port: relay.port, username: 'someone', credential: 'else'};
    const site = await siteFor(t, {relay: given});
    assert.notEqual(relayOf(site.config).port, relay.port);
    const client = await TurnClient.connect(relayOf(site.config));
    t.after(() => client.close());
    assert.equal(site.config.turn.username, 'someone');
    assert.equal((await client.allocate('someone', site.config.turn.credential)).code, 0);
    assert.equal(relay.allocations(), 1);
    await site.setFaults(['relay-refused']);
    assert.equal(await dialCode(relayOf(site.config)), 'ECONNREFUSED');
    await until(() => relay.allocations() === 0, 'the release');
  });

  it('lets nobody near its relay who may not', async (t) => {
    const {config} = await siteFor(t, {allowFrom: () => false});
    await (await dial(relayOf(config))).end();
  });
});

describe('the switchboard', () => {
  it('names a fault that it does not know, and changes nothing', async (t) => {
    const site = await siteFor(t);
    await site.setFaults(['control-dead']);
    await assert.rejects(site.setFaults(['delay', 'no-such-fault', 'nor-this']), {
      message: 'Unknown fault: no-such-fault, nor-this',
    });
    assert.deepEqual(site.active(), ['control-dead']);
    assert.equal(await outcomeOf(site.config.control.url), 'ECONNREFUSED');
  });

  it('switches one set after the other, however fast they come: the last one holds', async (t) => {
    const site = await siteFor(t);
    // With connections open, closing a port takes its time.
    await dial(relayOf(site.config));
    await dial({port: Number(new URL(site.config.control.url).port)});
    const setAll = (/** @type {string[][]} */ sets) =>
      within(Promise.all(sets.map((ids) => site.setFaults(ids))), 'all of them');

    await setAll([['offline'], [], ['relay-silent', 'control-dead'], [], ['offline']]);
    assert.deepEqual(site.active(), ['offline']);
    assert.equal(await dialCode(relayOf(site.config)), 'ECONNREFUSED');
    for (const {url} of site.config.services) assert.equal(await outcomeOf(url), 'ECONNREFUSED');

    await setAll([[], ['offline'], ['relay-refused', 'control-dead'], []]);
    assert.deepEqual(site.active(), []);
    assert.equal(await dialCode(relayOf(site.config)), undefined);
    for (const {url} of site.config.services) assert.equal(typeof (await outcomeOf(url)), 'number');
    assert.equal(await outcomeOf(site.config.control.url), 204);
  });

  it('gives away its list, not its state', async (t) => {
    const site = await siteFor(t);
    site.active().push('delay');
    assert.deepEqual(site.active(), []);
  });

  it('leaves nothing open, in the middle of a change too', async () => {
    for (const ids of [[], ['offline'], ['relay-http', 'service-slow'], ['relay-tls', 'captive-portal']]) {
      const site = await createSite();
      const wire = await dial(relayOf(site.config));
      void site.setFaults(ids);
      await within(site.close(), `the end with ${ids}`);
      await wire.end();
      await until(() => openHandles().length === 0, `the end of the sockets with ${ids}`);
    }
  });
});
