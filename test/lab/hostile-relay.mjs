import {randomBytes} from 'node:crypto';
import {once} from 'node:events';
import {connect, createServer} from 'node:net';
import {Attribute, buildMessage, Class, HEADER_BYTES, parseMessage} from './stun.mjs';

/** What a relay says to a first request for an allocation: who are you? @param {Buffer} request */
function challenge(request) {
  const message = parseMessage(request);
  if (!message) return Buffer.alloc(0);
  const {method, transactionId} = message;
  return buildMessage({method, class: Class.error, transactionId}, [
    [Attribute.errorCode, Buffer.concat([Buffer.from([0, 0, 4, 1]), Buffer.from('Unauthorized')])],
    [Attribute.realm, Buffer.from('lab')],
    [Attribute.nonce, Buffer.from('0123456789abcdef')],
  ]);
}

/** The length of that answer: its attributes are always the same. */
const CHALLENGE_BYTES = challenge(
  buildMessage({method: 3, class: Class.request, transactionId: Buffer.alloc(12)}, []),
).length;

const DRIP_EVERY_MS = 1000;

/** Another byte here, and the message is another. @param {Buffer} message @param {number} at @param {number} value */
function with16(message, at, value) {
  const changed = Buffer.from(message);
  changed.writeUInt16BE(value, at);
  return changed;
}

/**
 * What it makes of the answer. Those that return nothing have seen to it themselves.
 * @typedef {(answer: Buffer, socket: import('node:net').Socket) => Buffer | undefined} Twist
 */

/** @type {Record<string, Twist>} */
const TWISTS = {
  silent: () => undefined,
  drip: (answer, socket) => {
    let at = 0;
    const timer = setInterval(
      () => socket.write(answer.subarray(at % answer.length, (at++ % answer.length) + 1)),
      DRIP_EVERY_MS,
    );
    socket.on('close', () => clearInterval(timer));
    return undefined;
  },
  'wrong-cookie': (answer) => with16(answer, 4, 0xdead),
  'wrong-transaction': (answer) => with16(answer, 8, answer.readUInt16BE(8) ^ 0xffff),
  'length-too-long': (answer) => with16(answer, 2, answer.length + 400),
  'length-too-short': (answer) => with16(answer, 2, 8),
  'length-odd': (answer) => with16(answer, 2, answer.length - HEADER_BYTES - 1),
  'length-giant': (answer) => Buffer.concat([with16(answer, 2, 0xffff), Buffer.alloc(0xffff)]),
  'attribute-truncated': (answer) => with16(answer, HEADER_BYTES + 2, 0x7fff),
  /** ChannelData of five bytes where a stream wants eight, then the answer: who reads on is three bytes off. */
  'channel-data-unpadded': (answer) => Buffer.concat([Buffer.from([0x40, 0, 0, 5, 1, 2, 3, 4, 5]), answer]),
  'channel-data-giant': (answer) => Buffer.concat([Buffer.from([0x40, 0, 0xff, 0xff]), answer]),
  /** As fast as it is taken, until somebody hangs up. */
  noise: (_answer, socket) => {
    const pour = () => {
      while (!socket.destroyed && socket.write(randomBytes(16_384)));
    };
    socket.on('drain', pour);
    pour();
    return undefined;
  },
};

/**
 * Relays that answer the first request wrongly, each on a port of its own: one for each twist, and one that resets the
 * connection after each number of bytes of a right answer.
 */
export async function createHostileRelays() {
  /** @type {Set<import('node:net').Socket>} */
  const sockets = new Set();
  /** @type {import('node:net').Server[]} */
  const servers = [];
  /** @param {(answer: Buffer, socket: import('node:net').Socket) => void} respond */
  const listen = async (respond) => {
    const server = createServer({noDelay: true}, (socket) => {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => sockets.delete(socket));
      socket.once('data', (request) => respond(challenge(request), socket));
    });
    servers.push(server);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (typeof address !== 'object' || !address) throw new Error('The relay has no port');
    return address.port;
  };
  /** @type {Record<string, number>} */
  const twisted = {};
  for (const [name, twist] of Object.entries(TWISTS)) {
    twisted[name] = await listen((answer, socket) => {
      const said = twist(answer, socket);
      if (said) socket.write(said);
    });
  }
  /** @type {number[]} */
  const resets = [];
  for (let after = 0; after <= CHALLENGE_BYTES; after += 1) {
    resets.push(
      await listen((answer, socket) => {
        if (after === 0) socket.resetAndDestroy();
        else socket.write(answer.subarray(0, after), () => socket.resetAndDestroy());
      }),
    );
  }
  return {
    ports: {twisted, resets},
    state: () => ({open: sockets.size}),
    async close() {
      const closed = servers.map((server) => once(server, 'close'));
      for (const server of servers) server.close();
      for (const socket of sockets) socket.destroy();
      await Promise.all(closed);
    },
  };
}

/**
 * Stands before a relay, and puts three stray bytes between two of its messages after so many bytes: from there on, whoever
 * reads is off, as with ChannelData that was not padded.
 * @param {{target: {host: string, port: number}, afterBytes: number}} options
 */
export async function createManglingPath({target, afterBytes}) {
  /** @type {Set<import('node:net').Socket>} */
  const sockets = new Set();
  const server = createServer({noDelay: true}, (client) => {
    const upstream = connect({...target, noDelay: true});
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ]) {
      sockets.add(one);
      one.on('error', () => one.destroy());
      one.on('close', () => {
        sockets.delete(one);
        other.destroy();
      });
    }
    client.pipe(upstream);
    let carried = 0;
    let mangled = false;
    upstream.on('data', (chunk) => {
      carried += chunk.length;
      client.write(chunk);
      if (mangled || carried < afterBytes) return;
      mangled = true;
      client.write(Buffer.from([1, 2, 3]));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The path has no port');
  return {
    host: '127.0.0.1',
    port: address.port,
    async close() {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
