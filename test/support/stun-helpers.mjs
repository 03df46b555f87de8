import assert from 'node:assert/strict';
import {crc32} from '../lab/crc32.mjs';
import {parseMessage} from '../lab/stun.mjs';

/** @param {Buffer} raw */
export function parse(raw) {
  const message = parseMessage(raw);
  assert.ok(message, 'The message is well formed');
  return message;
}

/** @param {Buffer} raw @param {number} type */
export const only = (raw, type) => {
  const values = parse(raw).attributes.get(type) ?? [];
  assert.equal(values.length, 1);
  return /** @type {Buffer} */ (values[0]);
};

/** The FINGERPRINT that the message should end with. @param {Buffer} raw */
export const fingerprintOf = (raw) => (crc32(raw.subarray(0, -8)) ^ 0x5354554e) >>> 0;

/** @param {Buffer} raw @param {number} at */
export function flipped(raw, at) {
  const copy = Buffer.from(raw);
  copy.writeUInt8(copy.readUInt8(at) ^ 1, at);
  return copy;
}
