import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Attribute, Method} from '../lab/stun.mjs';
import {createTurnServer} from '../lab/turn-server.mjs';
import {codeOf, peerAddress, TurnClient} from '../support/turn-client.mjs';

const CHANNEL = 0x4000;

/**
 * A relay and two clients with an allocation each.
 * @param {import('node:test').TestContext} t
 * @param {Parameters<typeof createTurnServer>[0]} [options]
 */
async function pairFor(t, options = {}) {
  const relay = await createTurnServer({users: {agent: 'secret'}, ...options});
  t.after(() => relay.close());
  const open = async () => {
    const client = await TurnClient.connect(relay);
    t.after(() => client.close());
    const {relayed} = await client.allocate('agent', 'secret');
    assert.ok(relayed);
    return {client, at: relayed};
  };
  return {relay, a: await open(), b: await open()};
}

describe('data through the relay', () => {
  it('goes both ways by indications, with the address it came from', async (t) => {
    const {a, b} = await pairFor(t);
    assert.equal(await a.client.permit(b.at), 0);
    assert.equal(await b.client.permit(a.at), 0);
    a.client.send('ping', b.at);
    assert.deepEqual(await b.client.next(), {from: a.at, data: 'ping'});
    b.client.send('pong', a.at);
    assert.deepEqual(await a.client.next(), {from: b.at, data: 'pong'});
  });

  it('goes both ways by channels', async (t) => {
    const {a, b} = await pairFor(t);
    assert.equal(await a.client.bind(CHANNEL, b.at), 0);
    assert.equal(await b.client.bind(0x4fff, a.at), 0);
    for (const data of ['', 'p', 'ping', 'pings']) {
      a.client.sendOnChannel(CHANNEL, data);
      assert.deepEqual(await b.client.next(), {channel: 0x4fff, data});
      b.client.sendOnChannel(0x4fff, data);
      assert.deepEqual(await a.client.next(), {channel: CHANNEL, data});
    }
  });

  it('goes from a channel to one who has none, and back', async (t) => {
    const {a, b} = await pairFor(t);
    assert.equal(await a.client.bind(CHANNEL, b.at), 0);
    assert.equal(await b.client.permit(a.at), 0);
    a.client.sendOnChannel(CHANNEL, 'ping');
    assert.deepEqual(await b.client.next(), {from: a.at, data: 'ping'});
    b.client.send('pong', a.at);
    assert.deepEqual(await a.client.next(), {channel: CHANNEL, data: 'pong'});
    // A bound channel does not close the other way of sending.
    a.client.send('by indication', b.at);
    assert.deepEqual(await b.client.next(), {from: a.at, data: 'by indication'});
  });

  it('keeps whole what comes many at once, in order', async (t) => {
    const {a, b} = await pairFor(t);
    await a.client.bind(CHANNEL, b.at);
    await b.client.bind(CHANNEL, a.at);
    const sent = Array.from({length: 60}, (_, at) => `${at} `.padEnd(1 + at * 19, 'x'));
    for (const data of sent) a.client.sendOnChannel(CHANNEL, data);
    for (const data of sent) assert.equal((await b.client.next()).data, data);
  });
});

describe('data without a permission', () => {
  it('does not leave the relay', async (t) => {
    const {a, b} = await pairFor(t);
    await b.client.permit(a.at);
    a.client.send('without', b.at);
    a.client.sendOnChannel(CHANNEL, 'without a channel');
    await a.client.permit(b.at);
    // One connection, one socket, one way: what was sent before would come before.
    a.client.send('with', b.at);
    assert.deepEqual(await b.client.next(), {from: a.at, data: 'with'});
  });

  it('does not reach the client', async (t) => {
    const {a, b} = await pairFor(t);
    await a.client.permit(b.at);
    a.client.send('without', b.at);
    // By the time that this is back, the first is at the door of the other.
    a.client.send('marker', a.at);
    assert.deepEqual(await a.client.next(), {from: a.at, data: 'marker'});
    await b.client.permit(a.at);
    a.client.send('with', b.at);
    assert.deepEqual(await b.client.next(), {from: a.at, data: 'with'});
  });
});

describe('permissions and channels', () => {
  it('are for those with an allocation: 437', async (t) => {
    const {relay, a} = await pairFor(t);
    const client = await TurnClient.connect(relay);
    t.after(() => client.close());
    await client.challenge('agent', 'secret');
    assert.equal(await client.permit(a.at), 437);
    assert.equal(await client.bind(CHANNEL, a.at), 437);
    // And for those who sign.
    assert.equal(codeOf(await client.request(Method.createPermission, [peerAddress(a.at)], null)), 401);
  });

  it('may be denied: 403, and nothing passes', async (t) => {
    const {relay, a, b} = await pairFor(t, {denyPeers: true});
    assert.equal(await a.client.permit(b.at), 403);
    assert.equal(await a.client.bind(CHANNEL, b.at), 403);
    relay.set({denyPeers: false});
    assert.equal(await b.client.permit(a.at), 0);
    a.client.send('denied', b.at);
    assert.equal(await a.client.permit(b.at), 0);
    a.client.send('allowed', b.at);
    assert.equal((await b.client.next()).data, 'allowed');
  });

  it('are refused without a peer, or with one that is none: 400', async (t) => {
    const {a} = await pairFor(t);
    const {client} = a;
    const ipv6 = Buffer.alloc(20);
    ipv6[1] = 2;
    const strange = /** @type {const} */ ([Attribute.xorPeerAddress, ipv6]);
    assert.equal(codeOf(await client.request(Method.createPermission, [])), 400);
    assert.equal(codeOf(await client.request(Method.createPermission, [strange])), 400);
    assert.equal(codeOf(await client.request(Method.createPermission, [peerAddress(a.at), strange])), 400);
    assert.equal(codeOf(await client.request(Method.channelBind, [peerAddress(a.at)])), 400);
  });

  it('hold a channel to its peer and to its range: 400', async (t) => {
    const {a, b} = await pairFor(t);
    assert.equal(await a.client.bind(CHANNEL, b.at), 0);
    assert.equal(await a.client.bind(CHANNEL, b.at), 0, 'again, to refresh it');
    assert.equal(await a.client.bind(CHANNEL, a.at), 400);
    assert.equal(await a.client.bind(0x3fff, b.at), 400);
    assert.equal(await a.client.bind(0x5000, b.at), 400);
  });

  it('survive a peer without a port', async (t) => {
    const {a, b} = await pairFor(t);
    const nowhere = {host: b.at.host, port: 0};
    assert.equal(await a.client.permit(nowhere), 0);
    a.client.send('nowhere', nowhere);
    assert.equal(await a.client.bind(CHANNEL, nowhere), 400);
    a.client.sendOnChannel(CHANNEL, 'nowhere');
    await b.client.permit(a.at);
    a.client.send('somewhere', b.at);
    assert.equal((await b.client.next()).data, 'somewhere');
  });

  it('survive a peer that cannot be reached, and packets longer than a line takes', async (t) => {
    const {a, b} = await pairFor(t);
    await b.client.permit(a.at);
    await a.client.permit({host: '255.255.255.255', port: 9});
    a.client.send('broadcast', {host: '255.255.255.255', port: 9});
    await a.client.bind(CHANNEL, b.at);
    a.client.sendOnChannel(CHANNEL, 'x'.repeat(8000));
    assert.equal((await b.client.next()).data.length, 8000);
  });
});
