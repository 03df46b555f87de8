import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {buildMessage, Attribute, Class, Method} from '../lab/stun.mjs';
import {createTurnServer} from '../lab/turn-server.mjs';
import {addressOf, codeOf, lifetime, TurnClient, UDP} from '../support/turn-client.mjs';
import {openHandles, until} from '../support/wait.mjs';
import {dialCode} from '../support/wire.mjs';
import {relayFor, USERS} from '../support/relay.mjs';

describe('an allocation', () => {
  it('is refreshed within bounds, and released by a lifetime of 0', async (t) => {
    const {relay, client} = await relayFor(t);
    const one = await client();
    await one.allocate('agent', 'secret');
    for (const [asked, granted] of [
      [10, 600],
      [1200, 1200],
      [100_000, 3600],
    ]) {
      const answer = await one.request(Method.refresh, [lifetime(asked ?? 0)]);
      assert.equal(answer.attributes.get(Attribute.lifetime)?.[0]?.readUInt32BE(), granted);
    }
    assert.equal(relay.allocations(), 1);
    const answer = await one.request(Method.refresh, [lifetime(0)]);
    assert.equal(codeOf(answer), 0);
    assert.equal(answer.attributes.get(Attribute.lifetime)?.[0]?.readUInt32BE(), 0);
    assert.equal(relay.allocations(), 0);
    assert.equal(codeOf(await one.request(Method.refresh, [lifetime(0)])), 437);
    assert.equal(codeOf(await one.request(Method.allocate, [UDP])), 0);
  });

  it('ends with its connection', async (t) => {
    const {relay, client} = await relayFor(t);
    const clients = await Promise.all([client(), client(), client()]);
    for (const one of clients) assert.equal((await one.allocate('agent', 'secret')).code, 0);
    assert.equal(relay.allocations(), 3);
    await clients[0]?.close();
    await until(() => relay.allocations() === 2, 'the release of one');
    clients[1]?.socket.resetAndDestroy();
    clients[2]?.socket.end();
    await until(() => relay.allocations() === 0, 'the release of all');
    await until(() => openHandles().join() === 'TCPServerWrap', 'the end of their sockets');
  });
});

describe('a relay', () => {
  it('tells a client its address without credentials', async (t) => {
    const {client} = await relayFor(t);
    const one = await client();
    const answer = await one.request(Method.binding);
    assert.equal(codeOf(answer), 0);
    assert.deepEqual(addressOf(answer, Attribute.xorMappedAddress), {
      host: '127.0.0.1',
      port: one.socket.localPort,
    });
  });

  it('refuses a method that it does not know', async (t) => {
    const {client} = await relayFor(t);
    const one = await client();
    await one.allocate('agent', 'secret');
    assert.equal(codeOf(await one.request(0x0abc)), 400);
  });

  for (const [what, bytes] of /** @type {[string, Buffer][]} */ ([
    ['HTTP', Buffer.from('GET / HTTP/1.1\r\nhost: x\r\n\r\n'.padEnd(20_000, ' '))],
    ['a frame that is no message', Buffer.alloc(20)],
    [
      'a length that is not in fours',
      Buffer.from('0003000221 12a442'.replace(' ', '').padEnd(44, '0'), 'hex'),
    ],
  ])) {
    it(`hangs up on ${what}`, async (t) => {
      const {client} = await relayFor(t);
      const one = await client();
      one.socket.write(bytes);
      await until(() => one.closed, 'the end of the connection');
    });
  }

  it('takes no answers and no strange indications for requests', async (t) => {
    const {client} = await relayFor(t);
    const one = await client();
    const transactionId = Buffer.alloc(12, 7);
    for (const kind of [Class.success, Class.error, Class.indication]) {
      one.socket.write(buildMessage({method: Method.allocate, class: kind, transactionId}, []));
    }
    one.send('x', {host: '127.0.0.1', port: 9});
    one.sendOnChannel(0x4000, 'x');
    assert.equal(codeOf(await one.request(Method.binding)), 0);
  });

  it('hangs up on addresses that may not come', async (t) => {
    const {client} = await relayFor(t, {allowFrom: () => false});
    const one = await client();
    await until(() => one.closed, 'the end of the connection');
  });

  it('leaves nothing open', async () => {
    const relay = await createTurnServer({users: USERS});
    const one = await TurnClient.connect(relay);
    assert.equal((await one.allocate('agent', 'secret')).code, 0);
    await relay.close();
    await until(() => one.closed, 'the end of the connection');
    assert.equal(relay.allocations(), 0);
    assert.equal(await dialCode(relay), 'ECONNREFUSED');
    await until(() => openHandles().length === 0, 'the end of the sockets');
  });
});
