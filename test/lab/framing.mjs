import {HEADER_BYTES, padded} from './stun.mjs';

/** Longer than anything a browser sends; a peer that claims more is not one. */
const MAX_FRAME_BYTES = 16 * 1024;

/**
 * Cuts a TCP stream into STUN messages and ChannelData (RFC 8656, section 12.5: padded to four bytes on a stream).
 * @param {{onMessage: (raw: Buffer) => void, onChannelData: (channel: number, data: Buffer) => void,
 *   onMalformed: () => void}} handlers
 * @returns {(chunk: Buffer) => void} takes what arrives, however it was cut
 */
export function createDeframer({onMessage, onChannelData, onMalformed}) {
  /** @type {Buffer} */
  let rest = Buffer.alloc(0);
  let broken = false;
  return (chunk) => {
    if (broken) return;
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    while (rest.length >= 4) {
      const first = rest.readUInt16BE(0);
      const length = rest.readUInt16BE(2);
      const isChannelData = first >= 0x4000 && first <= 0x4fff;
      const whole = isChannelData ? 4 + padded(length) : HEADER_BYTES + length;
      if ((!isChannelData && (first & 0xc000) !== 0) || whole > MAX_FRAME_BYTES) {
        broken = true;
        onMalformed();
        return;
      }
      if (rest.length < whole) return;
      const frame = rest.subarray(0, whole);
      rest = rest.subarray(whole);
      if (isChannelData) onChannelData(first, frame.subarray(4, 4 + length));
      else onMessage(frame);
    }
  };
}

/** @param {number} channel @param {Buffer} data */
export function frameChannelData(channel, data) {
  const frame = Buffer.alloc(4 + padded(data.length));
  frame.writeUInt16BE(channel, 0);
  frame.writeUInt16BE(data.length, 2);
  data.copy(frame, 4);
  return frame;
}
