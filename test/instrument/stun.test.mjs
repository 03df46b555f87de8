import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {describe, it} from 'node:test';
import {crc32} from '../lab/crc32.mjs';
import {
  Attribute,
  buildMessage,
  Class,
  decodeAddress,
  encodeAddress,
  HEADER_BYTES,
  isSignedWith,
  longTermKey,
  MAGIC_COOKIE,
  Method,
  padded,
  parseMessage,
} from '../lab/stun.mjs';
import {createRandom} from '../support/random.mjs';
import {SAMPLE_LONG_TERM_REQUEST, SAMPLE_REQUEST} from '../support/rfc5769.mjs';
import {fingerprintOf, flipped, only, parse} from '../support/stun-helpers.mjs';

describe('crc32', () => {
  it('gives the check value of its definition', () => {
    assert.equal(crc32(Buffer.from('123456789')), 0xcbf43926);
    assert.equal(crc32(Buffer.alloc(0)), 0);
  });
});

describe('STUN messages', () => {
  const transactionId = Buffer.from('0123456789ab');

  it('come back as they were built, whatever the method, class and lengths', () => {
    const random = createRandom(5769);
    for (let round = 0; round < 500; round += 1) {
      // 0x1000 methods of 12 bits; types of which none is a signature or a fingerprint.
      const head = {method: random.below(0x1000), class: random.below(4), transactionId: random.bytes(12)};
      const attributes = Array.from(
        {length: random.below(6)},
        () => /** @type {const} */ ([0x4000 + random.below(0x100), random.bytes(random.below(40))]),
      );
      const key = random.bytes(16);
      const raw = buildMessage(head, attributes, key);
      const message = parse(raw);
      assert.equal(message.method, head.method);
      assert.equal(message.class, head.class);
      assert.deepEqual(message.transactionId, head.transactionId);
      for (const [type] of attributes) {
        const sent = attributes.filter(([other]) => other === type).map(([, value]) => value);
        assert.deepEqual(message.attributes.get(type), sent);
      }
      assert.equal(isSignedWith(message, key), true);
      assert.equal(isSignedWith(message, random.bytes(16)), false);
      assert.equal(only(raw, Attribute.fingerprint).readUInt32BE(), fingerprintOf(raw));
    }
  });

  it('without a key are not signed', () => {
    const raw = buildMessage({method: Method.binding, class: Class.request, transactionId}, []);
    assert.equal(parse(raw).integrityAt, undefined);
    assert.equal(isSignedWith(parse(raw), Buffer.from('')), false);
    assert.equal(raw.length, HEADER_BYTES + 8);
  });

  it('have the types of the standard', () => {
    const typeOf = (/** @type {number} */ method, /** @type {number} */ kind) =>
      buildMessage({method, class: kind, transactionId}, []).readUInt16BE(0);
    assert.equal(typeOf(Method.allocate, Class.request), 0x0003);
    assert.equal(typeOf(Method.allocate, Class.success), 0x0103);
    assert.equal(typeOf(Method.allocate, Class.error), 0x0113);
    assert.equal(typeOf(Method.send, Class.indication), 0x0016);
    assert.equal(typeOf(Method.data, Class.indication), 0x0017);
    assert.equal(typeOf(Method.channelBind, Class.success), 0x0109);
  });

  it('are refused when malformed', () => {
    const good = buildMessage({method: Method.binding, class: Class.request, transactionId}, [
      [Attribute.data, Buffer.from('abcd')],
    ]);
    const changed = (/** @type {number} */ at, /** @type {number} */ value) => {
      const copy = Buffer.from(good);
      copy.writeUInt16BE(value, at);
      return copy;
    };
    assert.ok(parseMessage(good));
    for (let length = 0; length < good.length; length += 1) {
      assert.equal(parseMessage(good.subarray(0, length)), undefined, `cut to ${length}`);
    }
    assert.equal(parseMessage(Buffer.concat([good, Buffer.alloc(4)])), undefined, 'bytes after the end');
    assert.equal(parseMessage(changed(0, 0x4001)), undefined, 'channel data');
    assert.equal(parseMessage(changed(0, 0x8001)), undefined, 'first bit');
    assert.equal(parseMessage(changed(4, (MAGIC_COOKIE >>> 16) ^ 1)), undefined, 'no cookie');
    assert.equal(parseMessage(changed(HEADER_BYTES + 2, 40)), undefined, 'attribute past the end');
    const odd = Buffer.concat([good, Buffer.alloc(2)]);
    odd.writeUInt16BE(odd.length - HEADER_BYTES, 2);
    assert.equal(parseMessage(odd), undefined, 'length not in fours');
  });

  it('never throw, whatever arrives', () => {
    const random = createRandom(8489);
    let parsed = 0;
    for (let round = 0; round < 20_000; round += 1) {
      const sample = round % 2 ? SAMPLE_REQUEST : SAMPLE_LONG_TERM_REQUEST;
      const raw = round % 4 < 2 ? Buffer.from(sample) : random.bytes(random.below(80));
      for (let change = random.below(4); change >= 0 && raw.length > 0; change -= 1) {
        raw.writeUInt8(random.below(256), random.below(raw.length));
      }
      const message = parseMessage(raw.subarray(0, raw.length - (random.below(8) ? 0 : random.below(9))));
      if (!message) continue;
      parsed += 1;
      isSignedWith(message, Buffer.from('key'));
      for (const values of message.attributes.values()) values.forEach(decodeAddress);
    }
    assert.ok(parsed > 1000, `the fuzz reaches the inside: ${parsed}`);
  });
});

describe('addresses and lengths', () => {
  it('survive the way there and back', () => {
    const random = createRandom(8656);
    for (const port of [0, 1, 0x2112, 0xffff]) {
      for (const host of ['0.0.0.0', '255.255.255.255', '33.18.164.66', [...random.bytes(4)].join('.')]) {
        assert.deepEqual(decodeAddress(encodeAddress(host, port)), {host, port});
      }
    }
  });

  it('of other shapes are none', () => {
    const good = encodeAddress('192.0.2.1', 5);
    assert.equal(decodeAddress(good.subarray(0, 7)), undefined);
    assert.equal(decodeAddress(Buffer.concat([good, Buffer.alloc(1)])), undefined);
    assert.equal(decodeAddress(Buffer.alloc(0)), undefined);
    assert.equal(decodeAddress(flipped(good, 1)), undefined);
  });

  it('are padded to four bytes', () => {
    assert.deepEqual([0, 1, 2, 3, 4, 5].map(padded), [0, 4, 4, 4, 4, 8]);
  });

  it('make the key of RFC 8489', () => {
    const md5 = createHash('md5').update('user:realm:pass').digest('hex');
    assert.equal(longTermKey('user', 'realm', 'pass').toString('hex'), md5);
    assert.equal(md5, '8493fbc53ba582fb4c044c456bdc40eb');
  });
});
