import {createSocket} from 'node:dgram';
import {once} from 'node:events';
import {frameChannelData} from './framing.mjs';
import {Attribute, buildMessage, Class, decodeAddress, encodeAddress, Method} from './stun.mjs';
import {randomBytes} from 'node:crypto';

const DEFAULT_LIFETIME_S = 600;
const MAX_LIFETIME_S = 3600;

/**
 * @typedef {object} Client who holds an allocation
 * @property {(data: Buffer) => void} toClient
 * @property {(data: Buffer) => boolean} drops is this packet from a peer to be lost?
 * @property {() => void} onExpiry
 */

/** A UDP port of the relay that one client holds, with its permissions and channels (RFC 8656, sections 3.2, 9, 12). */
export class Allocation {
  /** @type {Set<string>} addresses that may send to the client */
  #permissions = new Set();
  /** @type {Map<number, {host: string, port: number}>} */
  #channels = new Map();
  #lifetimeS;
  #expiresAtMs = 0;
  /** @type {NodeJS.Timeout | undefined} */
  #expiry;
  #socket;
  #client;

  /**
   * @param {string} host @param {string} user @param {import('./stun.mjs').Message} request
   * @param {Client} client
   */
  static async open(host, user, request, client) {
    const socket = createSocket('udp4');
    try {
      socket.bind(0, host);
      await once(socket, 'listening');
    } catch (error) {
      socket.close();
      throw error;
    }
    return new Allocation(socket, user, request, client);
  }

  /**
   * @param {import('node:dgram').Socket} socket @param {string} user @param {import('./stun.mjs').Message} request
   * @param {Client} client
   */
  constructor(socket, user, request, client) {
    this.#socket = socket;
    this.#client = client;
    this.user = user;
    this.port = socket.address().port;
    this.#lifetimeS = 0;
    this.refresh(request);
    socket.on('message', (data, {address, port}) => this.#receive(data, address, port));
    socket.on('error', () => undefined);
  }

  /** @param {import('./stun.mjs').Message} message @returns {Buffer} the lifetime granted */
  refresh({attributes}) {
    const [wanted] = attributes.get(Attribute.lifetime) ?? [];
    const seconds = wanted?.length === 4 ? wanted.readUInt32BE(0) : DEFAULT_LIFETIME_S;
    this.#lifetimeS = seconds === 0 ? 0 : Math.min(Math.max(seconds, DEFAULT_LIFETIME_S), MAX_LIFETIME_S);
    this.#expiresAtMs = performance.now() + this.#lifetimeS * 1000;
    clearTimeout(this.#expiry);
    this.#expiry = setTimeout(() => this.#client.onExpiry(), this.#expiresAtMs - performance.now());
    this.#expiry.unref();
    return this.lifetime();
  }

  lifetime() {
    const value = Buffer.alloc(4);
    value.writeUInt32BE(this.#lifetimeS);
    return value;
  }

  /** @param {import('./stun.mjs').Message} message */
  permit({attributes}) {
    const peers = (attributes.get(Attribute.xorPeerAddress) ?? []).map(decodeAddress);
    if (peers.length === 0 || peers.includes(undefined)) return false;
    for (const peer of peers) if (peer) this.#permissions.add(peer.host);
    return true;
  }

  /** @param {import('./stun.mjs').Message} message */
  bind({attributes}) {
    const [number] = attributes.get(Attribute.channelNumber) ?? [];
    const [value] = attributes.get(Attribute.xorPeerAddress) ?? [];
    const peer = value && decodeAddress(value);
    if (number?.length !== 4 || !peer?.port) return false;
    const channel = number.readUInt16BE(0);
    if (channel < 0x4000 || channel > 0x4fff) return false;
    const bound = this.#channels.get(channel);
    if (bound && (bound.host !== peer.host || bound.port !== peer.port)) return false;
    this.#channels.set(channel, peer);
    this.#permissions.add(peer.host);
    return true;
  }

  /** @param {import('./stun.mjs').Message} message */
  sendIndication({attributes}) {
    const [value] = attributes.get(Attribute.xorPeerAddress) ?? [];
    const [data] = attributes.get(Attribute.data) ?? [];
    const peer = value && decodeAddress(value);
    if (peer && data) this.#send(data, peer);
  }

  /** @param {number} channel @param {Buffer} data */
  sendOnChannel(channel, data) {
    const peer = this.#channels.get(channel);
    if (peer) this.#send(data, peer);
  }

  /** @param {Buffer} data @param {{host: string, port: number}} peer */
  #send(data, peer) {
    // There is no port 0, and Node throws at it.
    if (peer.port !== 0 && this.#permissions.has(peer.host)) this.#socket.send(data, peer.port, peer.host);
  }

  /** @param {Buffer} data @param {string} host @param {number} port */
  #receive(data, host, port) {
    if (!this.#permissions.has(host) || this.#client.drops(data)) return;
    for (const [channel, peer] of this.#channels) {
      if (peer.host === host && peer.port === port) {
        this.#client.toClient(frameChannelData(channel, data));
        return;
      }
    }
    const head = {method: Method.data, class: Class.indication, transactionId: randomBytes(12)};
    this.#client.toClient(
      buildMessage(head, [
        [Attribute.xorPeerAddress, encodeAddress(host, port)],
        [Attribute.data, data],
      ]),
    );
  }

  close() {
    clearTimeout(this.#expiry);
    this.#socket.close();
  }
}
