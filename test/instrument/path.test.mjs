import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createPath, newTraffic} from '../lab/path.mjs';
import {RateMeter} from '../lab/rate-meter.mjs';
import {createRandom} from '../support/random.mjs';
import {until} from '../support/wait.mjs';
import {dial, serve, serveEcho} from '../support/wire.mjs';

/** What a busy machine may add to any time measured here. */
const LATE_MS = 250;
/** A timer of the pipe may be early by so much, in each direction. */
const EARLY_MS = 0.5;

/**
 * A path to an echo, or to what is given, and connections over it, all gone after the test.
 * @param {import('node:test').TestContext} t
 * @param {Awaited<ReturnType<typeof serve>>} [given]
 */
async function pathFor(t, given) {
  const target = given ?? (await serveEcho());
  t.after(() => target.close());
  const path = await createPath({target: {host: target.host, port: target.port}});
  t.after(() => path.close());
  const open = async () => {
    const wire = await dial(path);
    t.after(() => void wire.socket.destroy());
    return wire;
  };
  return {path, target, open};
}

describe('a path without faults', () => {
  it('carries everything, whole and in order, and counts it', async (t) => {
    const {path, open} = await pathFor(t);
    const wires = [await open(), await open()];
    const random = createRandom(3);
    const sent = wires.map(() => random.bytes(300_000));
    wires.forEach((wire, at) => wire.write(sent[at] ?? ''));
    for (const [at, wire] of wires.entries()) assert.deepEqual(await wire.read(300_000), sent[at]);
    assert.deepEqual(path.stats(), {up: 600_000, down: 600_000});
  });

  it('passes the end on, after the data', async (t) => {
    const target = await serve((socket) => socket.end('goodbye'));
    const {open} = await pathFor(t, target);
    const wire = await open();
    assert.equal((await wire.rest()).toString(), 'goodbye');
    assert.equal(wire.ended?.code, undefined);
  });

  it('ends what it cannot carry on', async (t) => {
    const {target, open} = await pathFor(t);
    await target.close();
    await (await open()).end();
  });
});

describe('delay', () => {
  it('is added to each direction', async (t) => {
    const {path, open} = await pathFor(t);
    const wire = await open();
    await path.set({delayMs: {up: 80, down: 40}});
    for (let round = 0; round < 3; round += 1) {
      const {ms} = await wire.roundTrip('ping');
      assert.ok(ms >= 120 - 2 * EARLY_MS && ms < 120 + LATE_MS, `${ms} ms`);
    }
    await path.set({});
    const {ms} = await wire.roundTrip('ping');
    assert.ok(ms < 110, `${ms} ms once undone, on the same connection`);
  });

  it('of one direction alone works alone', async (t) => {
    /** @type {number[]} */
    const arrivals = [];
    const target = await serve((socket) => {
      socket.on('data', (chunk) => {
        arrivals.push(performance.now());
        socket.write(chunk);
      });
    });
    const {path, open} = await pathFor(t, target);
    const wire = await open();
    await path.set({delayMs: {up: 150, down: 0}});
    const startMs = performance.now();
    const {ms} = await wire.roundTrip('up');
    const upMs = (arrivals[0] ?? 0) - startMs;
    assert.ok(upMs >= 150 - EARLY_MS, `up ${upMs} ms`);
    assert.ok(ms - upMs < 100, `down ${ms - upMs} ms`);
  });

  it('does not lose what was under way when the other side hung up', async (t) => {
    const target = await serve((socket) => socket.end('goodbye'));
    const {path, open} = await pathFor(t, target);
    await path.set({delayMs: {up: 0, down: 60}});
    const startMs = performance.now();
    const wire = await open();
    assert.equal((await wire.rest()).toString(), 'goodbye');
    assert.ok(wire.lastAtMs - startMs >= 60 - EARLY_MS);
  });

  it('does not lose what was under way when the client hung up', async (t) => {
    let got = '';
    let over = false;
    const target = await serve((socket) => {
      socket.on('data', (chunk) => {
        got += chunk;
      });
      socket.on('end', () => {
        over = true;
      });
    });
    const {path, open} = await pathFor(t, target);
    await path.set({delayMs: {up: 60, down: 0}});
    const wire = await open();
    wire.socket.end('goodbye');
    await until(() => over, 'the end');
    assert.equal(got, 'goodbye');
  });
});

describe('a connection of which one side has hung up', () => {
  it('carries on what the other sends, both ways round', async (t) => {
    let got = '';
    const target = await serve((socket) => {
      socket.on('data', (chunk) => {
        got += chunk;
      });
      socket.end('hello');
    }, true);
    const {path} = await pathFor(t, target);
    await path.set({delayMs: {up: 60, down: 0}});
    const wire = await dial(path, true);
    t.after(() => void wire.socket.destroy());
    wire.socket.once('end', () => wire.socket.end('goodbye'));
    assert.equal((await wire.rest()).toString(), 'hello');
    await until(() => got === 'goodbye', 'what was sent last');
  });

  it('still brings the answer to a client that has asked and hung up', async (t) => {
    const {path, open} = await pathFor(t);
    await path.set({delayMs: {up: 40, down: 40}});
    const wire = await open();
    wire.socket.end('ping');
    assert.equal((await wire.rest()).toString(), 'ping');
    assert.equal(wire.ended?.code, undefined);
  });

  it('is over for both once both have', async (t) => {
    const {open} = await pathFor(t);
    const wire = await open();
    await wire.roundTrip('ping');
    wire.socket.end();
    assert.equal((await wire.end()).code, undefined);
  });
});

describe('a slow beginning', () => {
  it('holds back what a connection carries first, both ways, and nothing after', async (t) => {
    let arrivedMs = 0;
    const target = await serve((socket) => {
      socket.on('data', () => {
        arrivedMs = performance.now();
        socket.write('!');
      });
      socket.write('hello');
    });
    const {path, open} = await pathFor(t, target);
    await path.set({setupMs: 300});
    const startMs = performance.now();
    const wire = await open();
    wire.write('ping');
    assert.equal((await wire.read(5)).toString(), 'hello');
    const downMs = wire.lastAtMs - startMs;
    assert.ok(downMs >= 300 - EARLY_MS && downMs < 300 + LATE_MS, `down ${downMs} ms`);
    await wire.read(1);
    const upMs = arrivedMs - startMs;
    assert.ok(upMs >= 300 - EARLY_MS && upMs < 300 + LATE_MS, `up ${upMs} ms`);
    assert.ok((await wire.roundTrip('?')).ms < 110, 'once it has begun');
  });
});

describe('delay that comes with load', () => {
  it('is there while there is load, and goes with it', async (t) => {
    const {path, open} = await pathFor(t);
    const wire = await open();
    await path.set({loadedDelay: {up: {fromKbps: 50, fullKbps: 100, ms: 200}}});
    assert.ok((await wire.roundTrip('ping')).ms < 110);
    const {ms} = await wire.roundTrip(Buffer.alloc(20_000));
    assert.ok(ms >= 200 - EARLY_MS && ms < 200 + LATE_MS, `${ms} ms`);
    const startMs = performance.now();
    while ((await wire.roundTrip('ping')).ms >= 50) assert.ok(performance.now() - startMs < 4000);
  });

  it('is each direction’s own', async (t) => {
    const target = await serve((socket) => void socket.on('data', () => socket.write('.')));
    const {path, open} = await pathFor(t, target);
    const wire = await open();
    await path.set({loadedDelay: {down: {fromKbps: 50, fullKbps: 100, ms: 1000}}});
    const startMs = performance.now();
    wire.write(Buffer.alloc(20_000));
    await wire.read(1);
    assert.ok(wire.lastAtMs - startMs < 500);
  });

  it('comes with what goes over another path of the same line', async (t) => {
    const traffic = newTraffic();
    const target = await serveEcho();
    t.after(() => target.close());
    const open = async () => {
      const path = await createPath({target: {host: target.host, port: target.port}, traffic});
      t.after(() => path.close());
      await path.set({loadedDelay: {up: {fromKbps: 5, fullKbps: 10, ms: 200}}});
      return {path, wire: await dial(path)};
    };
    const [one, other] = [await open(), await open()];
    assert.ok((await other.wire.roundTrip('ping')).ms < 110);
    one.wire.write(Buffer.alloc(60_000));
    await until(() => one.path.stats().up === 60_000, 'the load');
    const {ms} = await other.wire.roundTrip('ping');
    assert.ok(ms >= 200 - EARLY_MS, `${ms} ms`);
  });
});

describe('the meter of a rate', () => {
  it('says what goes by at a steady pace, and forgets it', () => {
    const meter = new RateMeter();
    assert.equal(meter.kbps(0), 0);
    // 200 bytes every 20 ms.
    for (let atMs = 0; atMs <= 4000; atMs += 20) meter.add(200, atMs);
    const steady = meter.kbps(4010);
    assert.ok(Math.abs(steady - 80) < 1, `${steady} kbps`);
    assert.ok(meter.kbps(4410) < steady / 2.7);
    assert.ok(meter.kbps(8000) < 0.1);
  });
});

describe('jitter', () => {
  it('spreads what it holds back, and keeps the order', async (t) => {
    const {path, open} = await pathFor(t);
    const wire = await open();
    await path.set({jitterMs: {up: 40, down: 40}});
    const sent = Array.from({length: 200}, (_, at) => `${at} `).join('');
    for (const word of sent.split(/(?<= )/)) {
      wire.write(word);
      // Each word a packet of its own, as far as the machine allows.
      await new Promise((resolve) => setImmediate(resolve));
    }
    assert.equal((await wire.read(sent.length)).toString(), sent);
    const times = [];
    for (let round = 0; round < 12; round += 1) times.push((await wire.roundTrip('ping')).ms);
    const [least, most] = [Math.min(...times), Math.max(...times)];
    assert.ok(most - least > 10, `from ${least} to ${most} ms`);
    assert.ok(most < 80 + LATE_MS, `at most ${most} ms`);
  });
});

describe('a stall', () => {
  it('holds both directions until it ends', async (t) => {
    const {path, open} = await pathFor(t);
    const wire = await open();
    await wire.roundTrip('before');
    // The first period began with the process's clock, so this stall ends at a known time, once.
    const endMs = performance.now() + 200;
    await path.set({stall: {everyMs: 1e9, forMs: endMs}});
    wire.write('held');
    await wire.read(4);
    assert.ok(wire.lastAtMs >= endMs - EARLY_MS, `${endMs - wire.lastAtMs} ms too early`);
    assert.ok(wire.lastAtMs < endMs + LATE_MS);
    assert.ok((await wire.roundTrip('after')).ms < 110);
  });

  it('comes back every period', async (t) => {
    const {path, open} = await pathFor(t);
    const wire = await open();
    await path.set({stall: {everyMs: 200, forMs: 150}});
    // One round trip after the other: the one that is under way when a stall begins waits it out, again and again.
    const startMs = performance.now();
    let waited = 0;
    while (waited < 3 && performance.now() - startMs < 10_000) {
      if ((await wire.roundTrip('ping')).ms > 100) waited += 1;
    }
    assert.equal(waited, 3);
    assert.ok(performance.now() - startMs > 2 * 200, 'one in each period');
  });
});

describe('a rate', () => {
  for (const direction of /** @type {const} */ (['up', 'down'])) {
    it(`limits what goes ${direction}, headers counted`, async (t) => {
      const {path, open} = await pathFor(t);
      const wire = await open();
      await path.set({rateKbps: {[direction]: 800}});
      const bytes = 73_000;
      const {ms, back} = await wire.roundTrip(Buffer.alloc(bytes, 'x'));
      assert.equal(back.length, bytes);
      // Pieces of a full segment's 1460 bytes, and 52 of headers with each.
      const expectedMs = (bytes * (1512 / 1460) * 8) / 800;
      // Others work on the machine: what it takes longer is theirs.
      assert.ok(ms > expectedMs * 0.8 && ms < expectedMs * 1.6, `${ms} ms of ${expectedMs}`);
    });
  }

  it('pushes back on the sender instead of taking everything in', async (t) => {
    const {path, open} = await pathFor(t);
    const wire = await open();
    await path.set({rateKbps: {up: 400}});
    const size = 8_000_000;
    wire.write(Buffer.alloc(size));
    await until(() => path.stats().down > 5000, 'the first bytes back');
    const taken = path.stats().up;
    assert.ok(taken < 1_000_000, `${taken} bytes taken`);
  });
});
