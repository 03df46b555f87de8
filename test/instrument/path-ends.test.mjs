import assert from 'node:assert/strict';
import {once} from 'node:events';
import {describe, it} from 'node:test';
import {connect} from 'node:tls';
import {createPath} from '../lab/path.mjs';
import {openHandles, until, within} from '../support/wait.mjs';
import {dial, dialCode, serve, serveEcho} from '../support/wire.mjs';

/**
 * A path to an echo, and connections over it, all gone after the test.
 * @param {import('node:test').TestContext} t
 * @param {Partial<Parameters<typeof createPath>[0]>} [options]
 */
async function pathFor(t, options = {}) {
  const target = await serveEcho();
  t.after(() => target.close());
  const path = await createPath({target: {host: target.host, port: target.port}, ...options});
  t.after(() => within(path.close(), 'the end of the path'));
  const open = async () => {
    const wire = await dial(path);
    t.after(() => void wire.socket.destroy());
    return wire;
  };
  return {path, open};
}

describe('a refused path', () => {
  it('resets what is open, refuses what is new, and comes back on the same port', async (t) => {
    const {path, open} = await pathFor(t);
    const {port} = path;
    const wire = await open();
    await wire.roundTrip('before');
    await path.set({refuse: true});
    assert.equal((await wire.end()).code, 'ECONNRESET');
    assert.equal(await dialCode(path), 'ECONNREFUSED');
    // Refusing what is refused already changes nothing.
    await path.set({refuse: true});
    assert.equal(await dialCode(path), 'ECONNREFUSED');
    await path.set({});
    assert.equal(path.port, port);
    assert.equal((await (await open()).roundTrip('after')).back.toString(), 'after');
  });
});

describe('a silent path', () => {
  it('takes connections and data, and nothing comes back or arrives', async (t) => {
    let arrived = '';
    const target = await serve((socket) => {
      socket.on('data', (chunk) => {
        arrived += chunk;
        socket.write(chunk);
      });
    });
    t.after(() => target.close());
    const {path, open} = await pathFor(t, {target: {host: target.host, port: target.port}});
    const before = await open();
    await before.roundTrip('1');
    await path.set({silent: true});
    const during = await open();
    before.write('lost');
    during.write('lost');
    await until(() => path.stats().up === 9, 'that the path has read it');
    await path.set({});
    // The streams go on with what comes after: what was lost stays lost.
    assert.equal((await before.roundTrip('2')).back.toString(), '2');
    assert.equal((await during.roundTrip('3')).back.toString(), '3');
    assert.equal(arrived, '123');
    assert.equal(before.waiting + during.waiting, 0);
  });
});

describe('a cut path', () => {
  it('resets a connection after so many bytes from the client, each for itself', async (t) => {
    const {path, open} = await pathFor(t);
    const [one, two] = [await open(), await open()];
    await path.set({cutAfterBytes: 100});
    assert.equal((await one.roundTrip('x'.repeat(60))).back.length, 60);
    assert.equal((await one.roundTrip('x'.repeat(40))).back.length, 40);
    assert.equal((await two.roundTrip('x'.repeat(99))).back.length, 99);
    assert.equal(one.ended, undefined);
    one.write('x');
    assert.equal((await one.end()).code, 'ECONNRESET');
    assert.equal(one.waiting, 0);
    two.write('xx');
    assert.equal((await two.end()).code, 'ECONNRESET');
    // New connections are taken, and cut as well.
    const three = await open();
    three.write('x'.repeat(101));
    assert.equal((await three.end()).code, 'ECONNRESET');
    await path.set({});
    assert.equal((await (await open()).roundTrip('x'.repeat(200))).back.length, 200);
  });
});

describe('a path with a web server in its place', () => {
  it('answers in HTTP and hangs up', async (t) => {
    const {path, open} = await pathFor(t);
    await path.set({answerHttp: true});
    const wire = await open();
    wire.write('anything');
    const answer = (await wire.rest()).toString();
    assert.match(answer, /^HTTP\/1\.1 400 .*\r\n\r\n$/s);
    assert.deepEqual(path.stats(), {up: 0, down: 0});
    await path.set({});
    assert.equal((await (await open()).roundTrip('ping')).back.toString(), 'ping');
  });

  it('has no connections of the time before', async (t) => {
    const {path, open} = await pathFor(t);
    const wire = await open();
    await wire.roundTrip('before');
    await path.set({answerHttp: true});
    assert.equal((await wire.end()).code, 'ECONNRESET');
  });

  it('can be closed and refused while a connection waits', async (t) => {
    const {path, open} = await pathFor(t);
    await path.set({answerHttp: true});
    const first = await open();
    await within(path.set({refuse: true}), 'the refusal');
    await first.end();
    await path.set({answerHttp: true});
    const second = await open();
    await within(path.close(), 'the end of the path');
    await second.end();
  });
});

describe('a path with a TLS server in its place', () => {
  it('says nothing to a relay’s client, however long its messages', async (t) => {
    const {path, open} = await pathFor(t);
    await path.set({answerTls: true});
    const wire = await open();
    wire.write(
      Buffer.concat([Buffer.from([0, 3, 0, 8, 0x21, 0x12, 0xa4, 0x42]), Buffer.alloc(20_000, 0x16)]),
    );
    // What is asked later and answered shows that there was time to answer.
    const other = await open();
    other.write(Buffer.from([0x16, 3, 1]));
    await other.end();
    assert.equal(wire.waiting, 0);
    assert.equal(wire.ended, undefined);
    await path.set({});
    assert.equal((await wire.end()).code, 'ECONNRESET');
    assert.equal((await (await open()).roundTrip('ping')).back.toString(), 'ping');
  });

  it('answers a client that speaks TLS, in TLS', async (t) => {
    const {path} = await pathFor(t);
    await path.set({answerTls: true});
    const client = connect({host: path.host, port: path.port, servername: 'relay.test'});
    const [error] = await within(once(client, 'error'), 'the alert');
    assert.match(error.code, /ALERT_HANDSHAKE_FAILURE/);
  });
});

describe('a path that resets what connects', () => {
  it('lets a connection be made first, and has none of the time before', async (t) => {
    const {path, open} = await pathFor(t);
    const before = await open();
    await before.roundTrip('before');
    await path.set({resetOnConnect: true});
    assert.equal((await before.end()).code, 'ECONNRESET');
    // A busy machine hears of the connection and of its reset at once.
    const wire = await dial(path).catch((error) => assert.equal(error.code, 'ECONNRESET'));
    if (wire) assert.equal((await wire.end()).code, 'ECONNRESET');
    assert.deepEqual(path.stats(), {up: 6, down: 6});
    await path.set({});
    assert.equal((await (await open()).roundTrip('after')).back.toString(), 'after');
  });
});

describe('a path', () => {
  it('hangs up on addresses that may not come', async (t) => {
    const {path, open} = await pathFor(t, {allowFrom: () => false});
    await (await open()).end();
    assert.deepEqual(path.stats(), {up: 0, down: 0});
  });

  it('leaves nothing open, with data under way in every state', async () => {
    const target = await serveEcho();
    for (const fault of [
      {},
      {delayMs: {up: 60_000, down: 60_000}},
      {rateKbps: {up: 1}},
      {stall: {everyMs: 1e9, forMs: 1e9}},
      {silent: true},
      {answerHttp: true},
      {answerTls: true},
      {resetOnConnect: true},
      {setupMs: 60_000},
      {loadedDelay: {up: {fromKbps: 0, fullKbps: 1, ms: 60_000}}},
      {refuse: true},
    ]) {
      const standsIn = ['answerHttp', 'answerTls', 'resetOnConnect'].some((name) => name in fault);
      const path = await createPath({target: {host: target.host, port: target.port}});
      if (!('refuse' in fault)) await path.set(fault);
      const wire = await dial(path).catch(() => undefined);
      assert.ok(wire || 'resetOnConnect' in fault);
      if (!standsIn) wire?.write(Buffer.alloc(10_000));
      await until(() => path.stats().up > 0 || standsIn, 'the first bytes');
      if ('refuse' in fault) await path.set(fault);
      await within(path.close(), `the end of a path with ${JSON.stringify(fault)}`);
      await wire?.end();
      assert.equal(await dialCode(path), 'ECONNREFUSED');
    }
    await target.close();
    await until(() => openHandles().length === 0, 'the end of the sockets');
    assert.equal(process.getActiveResourcesInfo().includes('Timeout'), false, 'no timer of a pipe is left');
  });
});
