const TABLE = Uint32Array.from({length: 256}, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** ISO 3309 CRC-32, as STUN's FINGERPRINT wants it; Node has it built in only from version 22. @param {Buffer} data */
export function crc32(data) {
  let crc = 0xffffffff;
  for (const byte of data) crc = /** @type {number} */ (TABLE[(crc ^ byte) & 0xff] ^ (crc >>> 8)) >>> 0;
  return (crc ^ 0xffffffff) >>> 0;
}
