import {createHash, createHmac} from 'node:crypto';
import {crc32} from './crc32.mjs';

/** STUN messages, RFC 8489, with the attributes of TURN, RFC 8656: as much as browsers use. */

export const MAGIC_COOKIE = 0x2112a442;
export const HEADER_BYTES = 20;

/** @enum {number} */
export const Method = {
  binding: 1,
  allocate: 3,
  refresh: 4,
  send: 6,
  data: 7,
  createPermission: 8,
  channelBind: 9,
};
/** @enum {number} */
export const Class = {request: 0, indication: 1, success: 2, error: 3};
/** @enum {number} */
export const Attribute = {
  username: 0x0006,
  messageIntegrity: 0x0008,
  errorCode: 0x0009,
  channelNumber: 0x000c,
  lifetime: 0x000d,
  xorPeerAddress: 0x0012,
  data: 0x0013,
  realm: 0x0014,
  nonce: 0x0015,
  xorRelayedAddress: 0x0016,
  requestedTransport: 0x0019,
  xorMappedAddress: 0x0020,
  software: 0x8022,
  fingerprint: 0x8028,
};

/**
 * @typedef {object} Message
 * @property {number} method
 * @property {number} class
 * @property {Buffer} transactionId 12 bytes
 * @property {Map<number, Buffer[]>} attributes values by type, in order
 * @property {Buffer} raw the whole message
 * @property {number} [integrityAt] offset of MESSAGE-INTEGRITY in `raw`
 */

/** @param {number} length */
export const padded = (length) => (length + 3) & ~3;

/**
 * @param {Buffer} raw one whole message
 * @returns {Message | undefined} `undefined` if it is malformed
 */
export function parseMessage(raw) {
  if (raw.length < HEADER_BYTES || raw.readUInt32BE(4) !== MAGIC_COOKIE) return undefined;
  const type = raw.readUInt16BE(0);
  if (type & 0xc000 || raw.readUInt16BE(2) !== raw.length - HEADER_BYTES || raw.length % 4) return undefined;
  /** @type {Map<number, Buffer[]>} */
  const attributes = new Map();
  let integrityAt;
  for (let at = HEADER_BYTES; at < raw.length;) {
    const attribute = raw.readUInt16BE(at);
    const length = raw.readUInt16BE(at + 2);
    if (at + 4 + length > raw.length) return undefined;
    if (attribute === Attribute.messageIntegrity) integrityAt = at;
    attributes.set(attribute, [...(attributes.get(attribute) ?? []), raw.subarray(at + 4, at + 4 + length)]);
    at += 4 + padded(length);
  }
  return {
    // RFC 8489, section 5: the class sits between the bits of the method.
    method: (type & 0x000f) | ((type & 0x00e0) >> 1) | ((type & 0x3e00) >> 2),
    class: ((type & 0x0010) >> 4) | ((type & 0x0100) >> 7),
    transactionId: raw.subarray(8, 20),
    attributes,
    raw,
    ...(integrityAt !== undefined && {integrityAt}),
  };
}

/**
 * @param {{method: number, class: number, transactionId: Buffer}} head
 * @param {readonly (readonly [type: number, value: Buffer])[]} attributes
 * @param {Buffer} [key] signs the message
 */
export function buildMessage(head, attributes, key) {
  const {method} = head;
  const header = Buffer.alloc(HEADER_BYTES);
  const bits = ((head.class & 1) << 4) | ((head.class & 2) << 7);
  header.writeUInt16BE((method & 0x000f) | ((method & 0x0070) << 1) | ((method & 0x0f80) << 2) | bits, 0);
  header.writeUInt32BE(MAGIC_COOKIE, 4);
  head.transactionId.copy(header, 8);
  let message = Buffer.concat([header, ...attributes.map(([type, value]) => encode(type, value))]);
  if (key) {
    const signed = withLength(message, message.length - HEADER_BYTES + 24);
    message = Buffer.concat([signed, encode(Attribute.messageIntegrity, hmac(key, signed))]);
  }
  const summed = withLength(message, message.length - HEADER_BYTES + 8);
  const fingerprint = Buffer.alloc(4);
  fingerprint.writeUInt32BE((crc32(summed) ^ 0x5354554e) >>> 0);
  return Buffer.concat([summed, encode(Attribute.fingerprint, fingerprint)]);
}

/** Long-term credential key, RFC 8489 section 9.2.2. @param {string} user @param {string} realm @param {string} secret */
export function longTermKey(user, realm, secret) {
  return createHash('md5').update(`${user}:${realm}:${secret}`).digest();
}

/** Is the message signed with the key? @param {Message} message @param {Buffer} key */
export function isSignedWith({raw, integrityAt, attributes}, key) {
  const [signature] = attributes.get(Attribute.messageIntegrity) ?? [];
  if (integrityAt === undefined || signature?.length !== 20) return false;
  // Whatever follows the signature is not covered by it, nor by the length it was made with.
  const covered = withLength(raw.subarray(0, integrityAt), integrityAt - HEADER_BYTES + 24);
  return hmac(key, covered).equals(signature);
}

/** @param {string} host @param {number} port */
export function encodeAddress(host, port) {
  const value = Buffer.from([0, 1, 0, 0, ...host.split('.').map(Number)]);
  value.writeUInt16BE(port ^ (MAGIC_COOKIE >>> 16), 2);
  value.writeUInt32BE((value.readUInt32BE(4) ^ MAGIC_COOKIE) >>> 0, 4);
  return value;
}

/** @param {Buffer} value @returns {{host: string, port: number} | undefined} `undefined` unless IPv4 */
export function decodeAddress(value) {
  if (value.length !== 8 || value[1] !== 1) return undefined;
  const host = Buffer.alloc(4);
  host.writeUInt32BE((value.readUInt32BE(4) ^ MAGIC_COOKIE) >>> 0);
  return {host: [...host].join('.'), port: value.readUInt16BE(2) ^ (MAGIC_COOKIE >>> 16)};
}

/** @param {number} type @param {Buffer} value */
function encode(type, value) {
  const encoded = Buffer.alloc(4 + padded(value.length));
  encoded.writeUInt16BE(type, 0);
  encoded.writeUInt16BE(value.length, 2);
  value.copy(encoded, 4);
  return encoded;
}

/** @param {Buffer} message @param {number} length */
function withLength(message, length) {
  const copy = Buffer.from(message);
  copy.writeUInt16BE(length, 2);
  return copy;
}

/** @param {Buffer} key @param {Buffer} data */
function hmac(key, data) {
  return createHmac('sha1', key).update(data).digest();
}
