import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Attribute, isSignedWith, longTermKey, Method} from '../lab/stun.mjs';
import {addressOf, codeOf, lifetime, textOf, UDP} from '../support/turn-client.mjs';
import {relayFor, USERS} from '../support/relay.mjs';

describe('who may allocate', () => {
  it('nobody without credentials: 401 with realm and nonce', async (t) => {
    const {relay, client} = await relayFor(t, {realm: 'best-customer'});
    const answer = await (await client()).challenge('agent', 'secret');
    assert.equal(codeOf(answer), 401);
    assert.equal(answer.method, Method.allocate);
    assert.equal(textOf(answer, Attribute.realm), 'best-customer');
    assert.ok((textOf(answer, Attribute.nonce) ?? '').length >= 8);
    assert.equal(relay.allocations(), 0);
  });

  it('a user with the password, over a signed answer', async (t) => {
    const {relay, client} = await relayFor(t);
    const one = await client();
    const {answer, code, relayed} = await one.allocate('agent', 'secret');
    assert.equal(code, 0);
    assert.equal(isSignedWith(answer, longTermKey('agent', 'lab', 'secret')), true);
    assert.equal(relayed?.host, '127.0.0.1');
    assert.ok(relayed && relayed.port > 0);
    assert.deepEqual(addressOf(answer, Attribute.xorMappedAddress), {
      host: '127.0.0.1',
      port: one.socket.localPort,
    });
    assert.equal(answer.attributes.get(Attribute.lifetime)?.[0]?.readUInt32BE(), 600);
    assert.equal(relay.allocations(), 1);
  });

  for (const [what, user, secret] of /** @type {const} */ ([
    ['a wrong password', 'agent', 'wrong'],
    ["another user's password", 'agent', USERS.other],
    ['an unknown user', 'nobody', 'secret'],
    ['a name that every object has', 'constructor', String(Object)],
  ])) {
    it(`${what}: 401`, async (t) => {
      const {relay, client} = await relayFor(t);
      const {answer, code} = await (await client()).allocate(user, secret);
      assert.equal(code, 401);
      assert.equal(textOf(answer, Attribute.realm), 'lab');
      assert.equal(relay.allocations(), 0);
    });
  }

  it('a password that has changed: 401 from the next request on', async (t) => {
    const {relay, client} = await relayFor(t);
    relay.set({users: {agent: 'changed'}});
    assert.equal((await (await client()).allocate('agent', 'secret')).code, 401);
    assert.equal((await (await client()).allocate('agent', 'changed')).code, 0);
  });

  it('a stale nonce: 438 with the nonce that holds, which then works', async (t) => {
    const {client} = await relayFor(t);
    const one = await client();
    await one.challenge('agent', 'secret');
    const held = one.credentials;
    assert.ok(held);
    const answer = await one.request(Method.allocate, [UDP], {...held, nonce: 'stale'});
    assert.equal(codeOf(answer), 438);
    assert.equal(textOf(answer, Attribute.nonce), held.nonce);
    assert.equal(codeOf(await one.request(Method.allocate, [UDP])), 0);
  });

  it('over the quota: 486, and room again once one is released', async (t) => {
    const {relay, client} = await relayFor(t, {quota: 1});
    const first = await client();
    assert.equal((await first.allocate('agent', 'secret')).code, 0);
    const second = await client();
    assert.equal((await second.allocate('agent', 'secret')).code, 486);
    // The quota is each user's own.
    assert.equal((await (await client()).allocate('other', 'secret-2')).code, 0);
    assert.equal(relay.allocations(), 2);
    await first.request(Method.refresh, [lifetime(0)]);
    assert.equal(codeOf(await second.request(Method.allocate, [UDP])), 0);
    relay.set({quota: 0});
    assert.equal((await (await client()).allocate('agent', 'secret')).code, 486);
  });

  it('over the quota, asking at the same time: one gets it', async (t) => {
    const {relay, client} = await relayFor(t, {quota: 1});
    const both = [await client(), await client()];
    await Promise.all(both.map((one) => one.challenge('agent', 'secret')));
    const answers = await Promise.all(both.map((one) => one.request(Method.allocate, [UDP])));
    assert.deepEqual(answers.map(codeOf).sort(), [0, 486]);
    assert.equal(relay.allocations(), 1);
  });

  it('a second time on a connection: 437', async (t) => {
    const {relay, client} = await relayFor(t);
    const one = await client();
    await one.allocate('agent', 'secret');
    assert.equal(codeOf(await one.request(Method.allocate, [UDP])), 437);
    assert.equal(relay.allocations(), 1);
  });

  it('as another user on the same connection: 441', async (t) => {
    const {client} = await relayFor(t);
    const one = await client();
    await one.allocate('agent', 'secret');
    assert.ok(one.credentials);
    const other = {...one.credentials, user: 'other', secret: 'secret-2'};
    assert.equal(codeOf(await one.request(Method.refresh, [], other)), 441);
  });

  it('anything but UDP: 442', async (t) => {
    const {client} = await relayFor(t);
    const one = await client();
    await one.challenge('agent', 'secret');
    const tcp = /** @type {const} */ ([Attribute.requestedTransport, Buffer.from([6, 0, 0, 0])]);
    assert.equal(codeOf(await one.request(Method.allocate, [tcp])), 442);
    assert.equal(codeOf(await one.request(Method.allocate, [])), 442);
  });

  it('what the relay is told to refuse, with that code', async (t) => {
    const {relay, client} = await relayFor(t, {refuse: 508});
    const one = await client();
    assert.equal((await one.allocate('agent', 'secret')).code, 508);
    relay.set({refuse: undefined});
    assert.equal(codeOf(await one.request(Method.allocate, [UDP])), 0);
  });

  it('when the relay has no such address any more: 508, and the relay lives on', async (t) => {
    const {relay, client} = await relayFor(t);
    const one = await client();
    // TEST-NET-3: an address of no machine.
    relay.set({relayHost: '203.0.113.1'});
    assert.equal((await one.allocate('agent', 'secret')).code, 508);
    relay.set({relayHost: '127.0.0.1'});
    assert.equal(codeOf(await one.request(Method.allocate, [UDP])), 0);
  });
});
