// A fixture for tests and the demo, not a server: it listens on this machine only, over TCP only, and knows just what
// browsers ask of a relay (RFC 8656). coturn is the reference; the same probes must pass against both.

import {randomBytes} from 'node:crypto';
import {once} from 'node:events';
import {createServer} from 'node:net';
import {Allocation} from './allocation.mjs';
import {createDeframer} from './framing.mjs';
import {
  Attribute,
  buildMessage,
  Class,
  encodeAddress,
  isSignedWith,
  longTermKey,
  Method,
  parseMessage,
} from './stun.mjs';

/**
 * @typedef {object} TurnOptions
 * @property {string} [host] where to listen
 * @property {number} [port]
 * @property {string} [relayHost] the address of the allocations
 * @property {string} [realm]
 * @property {Record<string, string>} [users] passwords by name
 * @property {number} [quota] allocations a user may hold at once; the next gets 486
 * @property {boolean} [denyPeers] relay-to-relay is refused with 403
 * @property {number} [refuse] the error that every allocation gets once the user is known
 * @property {number} [dropRatio] 0 to 1: each packet from a peer is lost with this probability
 * @property {boolean} [dropMedia] RTP and RTCP from peers are dropped; STUN and DTLS pass
 */

const REASONS = /** @type {Record<number, string>} */ ({
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  437: 'Allocation Mismatch',
  438: 'Stale Nonce',
  441: 'Wrong Credentials',
  442: 'Unsupported Transport Protocol',
  486: 'Allocation Quota Reached',
  508: 'Insufficient Capacity',
});

const UDP = 17;
const MAX_UNSENT_BYTES = 256 * 1024;

/** @param {TurnOptions & {allowFrom?: (address: string | undefined) => boolean}} options */
export async function createTurnServer({host = '127.0.0.1', port = 0, allowFrom = () => true, ...initial}) {
  const settings = {realm: 'lab', users: {}, relayHost: host, ...initial};
  /** @type {Set<Connection>} */
  const connections = new Set();
  const held = (/** @type {string} */ user) =>
    [...connections].filter((one) => one.allocation?.user === user).length;

  const server = createServer({noDelay: true}, (socket) => {
    socket.on('error', () => socket.destroy());
    if (!allowFrom(socket.remoteAddress)) {
      socket.destroy();
      return;
    }
    const connection = new Connection(socket, settings, held);
    connections.add(connection);
    socket.on('close', () => {
      connections.delete(connection);
      connection.release();
    });
  });
  server.listen(port, host);
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The relay has no port');

  return {
    host,
    port: address.port,
    /** Changes what holds from the next request on. @param {Partial<TurnOptions>} next */
    set: (next) => void Object.assign(settings, next),
    /** How many allocations are held now. */
    allocations: () => [...connections].filter(({allocation}) => allocation).length,
    async close() {
      const closed = once(server, 'close');
      server.close();
      for (const connection of connections) connection.socket.destroy();
      await closed;
    },
  };
}

/** One client's TCP connection, and the allocation it holds. */
class Connection {
  /** @type {Allocation | undefined} */
  allocation;
  #nonce = randomBytes(12).toString('hex');

  /**
   * @param {import('node:net').Socket} socket
   * @param {Required<Pick<TurnOptions, 'realm' | 'users' | 'relayHost'>> & TurnOptions} settings
   * @param {(user: string) => number} held
   */
  constructor(socket, settings, held) {
    this.socket = socket;
    this.settings = settings;
    this.held = held;
    const take = createDeframer({
      onMessage: (raw) => void this.#answer(raw),
      onChannelData: (channel, data) => this.allocation?.sendOnChannel(channel, data),
      onMalformed: () => socket.destroy(),
    });
    socket.on('data', take);
  }

  release() {
    this.allocation?.close();
    this.allocation = undefined;
  }

  /** @param {Buffer} raw */
  async #answer(raw) {
    const message = parseMessage(raw);
    if (!message) {
      this.socket.destroy();
      return;
    }
    if (message.class === Class.indication) {
      if (message.method === Method.send) this.allocation?.sendIndication(message);
      return;
    }
    if (message.class !== Class.request) return;
    if (message.method === Method.binding) {
      this.#succeed(message, [[Attribute.xorMappedAddress, this.#mappedAddress()]]);
      return;
    }
    const user = this.#authenticate(message);
    if (user === undefined) return;
    const key = longTermKey(user, this.settings.realm, this.settings.users[user] ?? '');
    const handler = this.#handlers[message.method];
    const outcome = handler ? await handler(message, user) : 400;
    if (typeof outcome === 'number') this.#fail(message, outcome, [], key);
    else this.#succeed(message, outcome, key);
  }

  /** The long-term mechanism, RFC 8489 section 9.2.4. @param {import('./stun.mjs').Message} message */
  #authenticate(message) {
    const text = (/** @type {number} */ type) => message.attributes.get(type)?.[0]?.toString('utf8');
    const challenge = () => [
      /** @type {const} */ ([Attribute.realm, Buffer.from(this.settings.realm)]),
      /** @type {const} */ ([Attribute.nonce, Buffer.from(this.#nonce)]),
    ];
    const user = text(Attribute.username);
    if (message.integrityAt === undefined || user === undefined) {
      this.#fail(message, 401, challenge());
      return undefined;
    }
    if (text(Attribute.nonce) !== this.#nonce) {
      this.#fail(message, 438, challenge());
      return undefined;
    }
    const secret = Object.hasOwn(this.settings.users, user) ? this.settings.users[user] : undefined;
    if (secret === undefined || !isSignedWith(message, longTermKey(user, this.settings.realm, secret))) {
      this.#fail(message, 401, challenge());
      return undefined;
    }
    if (this.allocation && this.allocation.user !== user) {
      this.#fail(message, 441, []);
      return undefined;
    }
    return user;
  }

  /** @type {Record<number, (message: import('./stun.mjs').Message, user: string) =>
   *   Attributes | number | Promise<Attributes | number>>} */
  #handlers = {
    [Method.allocate]: async (message, user) => {
      const {refuse, quota, relayHost} = this.settings;
      if (this.allocation) return 437;
      if (message.attributes.get(Attribute.requestedTransport)?.[0]?.[0] !== UDP) return 442;
      if (refuse) return refuse;
      if (quota !== undefined && this.held(user) >= quota) return 486;
      const allocation = await Allocation.open(relayHost, user, message, {
        // A client that does not read loses packets, as it would on UDP; our memory does not pay for it.
        toClient: (data) => void (this.socket.writableLength < MAX_UNSENT_BYTES && this.#write(data)),
        drops: (data) => isDropped(data, this.settings),
        onExpiry: () => this.release(),
      }).catch(() => undefined);
      // This machine may have lost the address since: a cable pulled, a network changed.
      if (!allocation) return 508;
      // The client may have gone, or asked twice, while the socket was opened.
      if (this.socket.destroyed || this.allocation) {
        allocation.close();
        return 437;
      }
      this.allocation = allocation;
      return [
        [Attribute.xorRelayedAddress, encodeAddress(relayHost, allocation.port)],
        [Attribute.xorMappedAddress, this.#mappedAddress()],
        [Attribute.lifetime, allocation.lifetime()],
      ];
    },
    [Method.refresh]: (message) => {
      if (!this.allocation) return 437;
      const lifetime = this.allocation.refresh(message);
      if (lifetime.readUInt32BE(0) === 0) this.release();
      return [[Attribute.lifetime, lifetime]];
    },
    [Method.createPermission]: (message) => {
      if (!this.allocation) return 437;
      if (this.settings.denyPeers) return 403;
      return this.allocation.permit(message) ? [] : 400;
    },
    [Method.channelBind]: (message) => {
      if (!this.allocation) return 437;
      if (this.settings.denyPeers) return 403;
      return this.allocation.bind(message) ? [] : 400;
    },
  };

  #mappedAddress() {
    const {remoteAddress = '0.0.0.0', remotePort = 0} = this.socket;
    return encodeAddress(remoteAddress.replace(/^::ffff:/, ''), remotePort);
  }

  /** @param {import('./stun.mjs').Message} request @param {Attributes} attributes @param {Buffer} [key] */
  #succeed({method, transactionId}, attributes, key) {
    this.#write(buildMessage({method, class: Class.success, transactionId}, [...attributes, SOFTWARE], key));
  }

  /**
   * @param {import('./stun.mjs').Message} request @param {number} code
   * @param {Attributes} attributes @param {Buffer} [key]
   */
  #fail({method, transactionId}, code, attributes, key) {
    const value = Buffer.concat([
      Buffer.from([0, 0, Math.floor(code / 100), code % 100]),
      Buffer.from(REASONS[code] ?? 'Error'),
    ]);
    const all = [/** @type {const} */ ([Attribute.errorCode, value]), ...attributes, SOFTWARE];
    this.#write(buildMessage({method, class: Class.error, transactionId}, all, key));
  }

  /** @param {Buffer} data */
  #write(data) {
    if (this.socket.writable) this.socket.write(data);
  }
}

/** @typedef {readonly (readonly [type: number, value: Buffer])[]} Attributes */

/** @param {Buffer} data @param {TurnOptions} settings */
function isDropped(data, {dropMedia = false, dropRatio = 0}) {
  // RFC 7983: what begins with 128 to 191 is RTP or RTCP.
  const isMedia = (data[0] ?? 0) >> 6 === 2;
  return (dropMedia && isMedia) || Math.random() < dropRatio;
}

const SOFTWARE = /** @type {const} */ ([Attribute.software, Buffer.from('agent-diagnostics lab')]);
