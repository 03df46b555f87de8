import {randomBytes} from 'node:crypto';
import {once} from 'node:events';
import {connect} from 'node:net';
import {createDeframer, frameChannelData} from '../lab/framing.mjs';
import {
  Attribute,
  buildMessage,
  Class,
  decodeAddress,
  encodeAddress,
  longTermKey,
  Method,
  parseMessage,
} from '../lab/stun.mjs';
import {Mailbox, until, within} from './wait.mjs';

/**
 * @typedef {import('../lab/stun.mjs').Message} Message
 * @typedef {readonly [type: number, value: Buffer]} Pair
 * @typedef {{host: string, port: number}} Address
 * @typedef {{user: string, secret: string, realm: string, nonce: string}} Credentials
 * @typedef {{from?: Address | undefined, channel?: number, data: string}} Received
 */

export const UDP = /** @type {Pair} */ ([Attribute.requestedTransport, Buffer.from([17, 0, 0, 0])]);

/** @param {number} seconds @returns {Pair} */
export function lifetime(seconds) {
  const value = Buffer.alloc(4);
  value.writeUInt32BE(seconds);
  return [Attribute.lifetime, value];
}

/** @param {Address} peer @returns {Pair} */
export const peerAddress = ({host, port}) => [Attribute.xorPeerAddress, encodeAddress(host, port)];

/** The error's code, 0 for a success. @param {Message} message */
export function codeOf(message) {
  if (message.class === Class.success) return 0;
  const [value] = message.attributes.get(Attribute.errorCode) ?? [];
  return value ? (value[2] ?? 0) * 100 + (value[3] ?? 0) : undefined;
}

/** @param {Message} message @param {number} type */
export const textOf = (message, type) => message.attributes.get(type)?.[0]?.toString('utf8');

/** @param {Message} message @param {number} type @returns {Address | undefined} */
export function addressOf(message, type) {
  const [value] = message.attributes.get(type) ?? [];
  return value && decodeAddress(value);
}

/** A client of a relay over TCP that sends what it is told to, right or wrong. */
export class TurnClient {
  /** @type {Map<string, (message: Message) => void>} */
  #pending = new Map();
  /** @type {Mailbox<Received>} */
  #received = new Mailbox();
  /** What signs the requests, once the relay has said its realm and nonce. @type {Credentials | undefined} */
  credentials;
  closed = false;

  /** @param {import('node:net').Socket} socket */
  constructor(socket) {
    this.socket = socket;
    socket.on('error', () => undefined);
    socket.on('close', () => {
      this.closed = true;
    });
    const take = createDeframer({
      onMessage: (raw) => this.#take(raw),
      onChannelData: (channel, data) => this.#received.push({channel, data: data.toString()}),
      onMalformed: () => socket.destroy(),
    });
    socket.on('data', take);
  }

  /** @param {Address} relay */
  static async connect({host, port}) {
    const socket = connect({host, port, noDelay: true});
    await once(socket, 'connect');
    return new TurnClient(socket);
  }

  /** @param {Buffer} raw */
  #take(raw) {
    const message = parseMessage(raw);
    if (!message) throw new Error('The relay sent what is no STUN message');
    if (message.class === Class.indication) {
      const [data] = message.attributes.get(Attribute.data) ?? [];
      const from = addressOf(message, Attribute.xorPeerAddress);
      this.#received.push({from, data: data?.toString() ?? ''});
      return;
    }
    this.#pending.get(message.transactionId.toString('hex'))?.(message);
  }

  /**
   * @param {number} method @param {readonly Pair[]} [attributes]
   * @param {Credentials | null} [credentials] `null`: the request is not signed
   */
  async request(method, attributes = [], credentials = this.credentials ?? null) {
    const transactionId = randomBytes(12);
    /** @type {Promise<Message>} */
    const answered = new Promise((resolve) => this.#pending.set(transactionId.toString('hex'), resolve));
    const head = {method, class: Class.request, transactionId};
    if (credentials) {
      const {user, secret, realm, nonce} = credentials;
      const key = longTermKey(user, realm, secret);
      /** @type {Pair[]} */
      const who = [
        [Attribute.username, Buffer.from(user)],
        [Attribute.realm, Buffer.from(realm)],
        [Attribute.nonce, Buffer.from(nonce)],
      ];
      this.socket.write(buildMessage(head, [...attributes, ...who], key));
    } else this.socket.write(buildMessage(head, attributes));
    return within(answered, `an answer to method ${method}`);
  }

  /** Asks without credentials for the realm and the nonce, and takes them. @param {string} user @param {string} secret */
  async challenge(user, secret) {
    const answer = await this.request(Method.allocate, [UDP], null);
    const realm = textOf(answer, Attribute.realm) ?? '';
    const nonce = textOf(answer, Attribute.nonce) ?? '';
    this.credentials = {user, secret, realm, nonce};
    return answer;
  }

  /** The whole way to an allocation. @param {string} user @param {string} secret */
  async allocate(user, secret) {
    await this.challenge(user, secret);
    const answer = await this.request(Method.allocate, [UDP]);
    return {answer, code: codeOf(answer), relayed: addressOf(answer, Attribute.xorRelayedAddress)};
  }

  /** @param {Address} peer */
  async permit(peer) {
    return codeOf(await this.request(Method.createPermission, [peerAddress(peer)]));
  }

  /** @param {number} channel @param {Address} peer */
  async bind(channel, peer) {
    const value = Buffer.alloc(4);
    value.writeUInt16BE(channel);
    return codeOf(
      await this.request(Method.channelBind, [[Attribute.channelNumber, value], peerAddress(peer)]),
    );
  }

  /** By indication. @param {string} data @param {Address} peer */
  send(data, peer) {
    const head = {method: Method.send, class: Class.indication, transactionId: randomBytes(12)};
    this.socket.write(buildMessage(head, [peerAddress(peer), [Attribute.data, Buffer.from(data)]]));
  }

  /** @param {number} channel @param {string | Buffer} data */
  sendOnChannel(channel, data) {
    this.socket.write(frameChannelData(channel, Buffer.from(data)));
  }

  /** The next data from a peer. */
  next() {
    return this.#received.next('data from a peer');
  }

  async close() {
    this.socket.destroy();
    await until(() => this.closed, 'the end of a client');
  }
}
