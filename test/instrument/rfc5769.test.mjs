import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  Attribute,
  buildMessage,
  Class,
  decodeAddress,
  encodeAddress,
  isSignedWith,
  longTermKey,
  Method,
  parseMessage,
} from '../lab/stun.mjs';
import {
  LONG_TERM,
  SAMPLE_IPV4_RESPONSE,
  SAMPLE_IPV6_RESPONSE,
  SAMPLE_LONG_TERM_REQUEST,
  SAMPLE_REQUEST,
  SHORT_TERM_PASSWORD,
} from '../support/rfc5769.mjs';
import {fingerprintOf, flipped, only, parse} from '../support/stun-helpers.mjs';

describe('the vectors of RFC 5769', () => {
  const key = Buffer.from(SHORT_TERM_PASSWORD);

  it('2.1: reads the request', () => {
    const message = parse(SAMPLE_REQUEST);
    assert.equal(message.method, Method.binding);
    assert.equal(message.class, Class.request);
    assert.equal(message.transactionId.toString('hex'), 'b7e7a701bc34d686fa87dfae');
    assert.equal(only(SAMPLE_REQUEST, Attribute.software).toString(), 'STUN test client');
    assert.equal(only(SAMPLE_REQUEST, Attribute.username).toString(), 'evtj:h6vY');
    assert.equal(only(SAMPLE_REQUEST, 0x0024).readUInt32BE(), 0x6e0001ff);
    assert.equal(only(SAMPLE_REQUEST, 0x8029).toString('hex'), '932ff9b151263b36');
    assert.equal(message.integrityAt, SAMPLE_REQUEST.length - 8 - 24);
  });

  for (const [name, raw] of /** @type {const} */ ([
    ['2.1 request', SAMPLE_REQUEST],
    ['2.2 IPv4 response', SAMPLE_IPV4_RESPONSE],
    ['2.3 IPv6 response', SAMPLE_IPV6_RESPONSE],
  ])) {
    it(`${name}: signature and fingerprint hold`, () => {
      assert.equal(isSignedWith(parse(raw), key), true);
      assert.equal(isSignedWith(parse(raw), Buffer.from(`${SHORT_TERM_PASSWORD}x`)), false);
      assert.equal(only(raw, Attribute.fingerprint).readUInt32BE(), fingerprintOf(raw));
    });
  }

  it('2.1: the signature covers every byte before it', () => {
    const {integrityAt = 0} = parse(SAMPLE_REQUEST);
    for (let at = 0; at < integrityAt; at += 1) {
      const message = parseMessage(flipped(SAMPLE_REQUEST, at));
      // A flip in the header or in a length may make it no message at all.
      if (message?.integrityAt === integrityAt) assert.equal(isSignedWith(message, key), false, `byte ${at}`);
    }
  });

  it('2.2: XOR-MAPPED-ADDRESS, both ways', () => {
    const value = only(SAMPLE_IPV4_RESPONSE, Attribute.xorMappedAddress);
    assert.deepEqual(decodeAddress(value), {host: '192.0.2.1', port: 32853});
    assert.deepEqual(encodeAddress('192.0.2.1', 32853), value);
    assert.equal(parse(SAMPLE_IPV4_RESPONSE).class, Class.success);
  });

  it('2.3: an IPv6 address is none that the lab knows', () => {
    assert.equal(decodeAddress(only(SAMPLE_IPV6_RESPONSE, Attribute.xorMappedAddress)), undefined);
  });

  it('2.4: the long-term key signs', () => {
    const {user, realm, nonce, secret} = LONG_TERM;
    const message = parse(SAMPLE_LONG_TERM_REQUEST);
    assert.equal(only(SAMPLE_LONG_TERM_REQUEST, Attribute.username).toString(), user);
    assert.equal(only(SAMPLE_LONG_TERM_REQUEST, Attribute.realm).toString(), realm);
    assert.equal(only(SAMPLE_LONG_TERM_REQUEST, Attribute.nonce).toString(), nonce);
    assert.equal(isSignedWith(message, longTermKey(user, realm, secret)), true);
    assert.equal(isSignedWith(message, longTermKey(user, realm, 'TheMatrix')), false);
    assert.equal(isSignedWith(message, longTermKey(user, 'example.com', secret)), false);
  });

  it('2.4: is built as published, but for the fingerprint that the lab always adds', () => {
    const {user, realm, nonce, secret} = LONG_TERM;
    const head = {
      method: Method.binding,
      class: Class.request,
      transactionId: SAMPLE_LONG_TERM_REQUEST.subarray(8, 20),
    };
    const built = buildMessage(
      head,
      [
        [Attribute.username, Buffer.from(user)],
        [Attribute.nonce, Buffer.from(nonce)],
        [Attribute.realm, Buffer.from(realm)],
      ],
      longTermKey(user, realm, secret),
    );
    const published = Buffer.from(SAMPLE_LONG_TERM_REQUEST);
    published.writeUInt16BE(published.readUInt16BE(2) + 8, 2);
    assert.deepEqual(built.subarray(0, -8), published);
    assert.equal(only(built, Attribute.fingerprint).readUInt32BE(), fingerprintOf(built));
  });
});
