import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createDeframer, frameChannelData} from '../lab/framing.mjs';
import {Attribute, buildMessage, Class, Method} from '../lab/stun.mjs';
import {createRandom} from '../support/random.mjs';
import {SAMPLE_REQUEST} from '../support/rfc5769.mjs';

/** Gathers what a deframer finds, as text. */
function gather() {
  /** @type {string[]} */
  const found = [];
  const take = createDeframer({
    onMessage: (raw) => found.push(`message ${raw.toString('hex')}`),
    onChannelData: (channel, data) => found.push(`channel ${channel.toString(16)} ${data.toString('hex')}`),
    onMalformed: () => found.push('malformed'),
  });
  return {found, take};
}

const binding = buildMessage(
  {method: Method.binding, class: Class.request, transactionId: Buffer.from('0123456789ab')},
  [[Attribute.software, Buffer.from('x')]],
);
const STREAM = Buffer.concat([
  SAMPLE_REQUEST,
  frameChannelData(0x4000, Buffer.from('abcde')),
  frameChannelData(0x4fff, Buffer.alloc(0)),
  binding,
  frameChannelData(0x4001, Buffer.from('abcd')),
  frameChannelData(0x4001, Buffer.from('a')),
]);
const EXPECTED = [
  `message ${SAMPLE_REQUEST.toString('hex')}`,
  'channel 4000 6162636465',
  'channel 4fff ',
  `message ${binding.toString('hex')}`,
  'channel 4001 61626364',
  'channel 4001 61',
];

describe('the stream of a relay', () => {
  it('is understood in one piece', () => {
    const {found, take} = gather();
    take(STREAM);
    assert.deepEqual(found, EXPECTED);
  });

  it('is understood cut in two at every byte', () => {
    for (let at = 0; at <= STREAM.length; at += 1) {
      const {found, take} = gather();
      take(STREAM.subarray(0, at));
      take(STREAM.subarray(at));
      assert.deepEqual(found, EXPECTED, `cut at ${at}`);
    }
  });

  it('is understood byte by byte, each frame as soon as it is whole', () => {
    const {found, take} = gather();
    let whole = 0;
    STREAM.forEach((byte, at) => {
      take(Buffer.from([byte]));
      if (found.length > whole) {
        whole = found.length;
        // Frames end at multiples of four, padding included.
        assert.equal((at + 1) % 4, 0);
      }
    });
    assert.deepEqual(found, EXPECTED);
  });

  it('is understood however it is cut', () => {
    const random = createRandom(1);
    for (let round = 0; round < 300; round += 1) {
      const {found, take} = gather();
      for (let at = 0; at < STREAM.length;) {
        const length = 1 + random.below(60);
        take(STREAM.subarray(at, at + length));
        at += length;
      }
      assert.deepEqual(found, EXPECTED, `round ${round}`);
    }
  });

  it('keeps a frame back until its padding is there', () => {
    const {found, take} = gather();
    const frame = frameChannelData(0x4000, Buffer.from('abcde'));
    take(frame.subarray(0, -1));
    assert.deepEqual(found, []);
    take(frame.subarray(-1));
    assert.deepEqual(found, ['channel 4000 6162636465']);
  });
});

describe('ChannelData', () => {
  it('is padded to four bytes, and its length says how much counts', () => {
    for (let length = 0; length <= 9; length += 1) {
      const frame = frameChannelData(0x4abc, Buffer.alloc(length, 0xff));
      assert.equal(frame.length, 4 + Math.ceil(length / 4) * 4);
      assert.equal(frame.readUInt16BE(0), 0x4abc);
      assert.equal(frame.readUInt16BE(2), length);
      assert.ok(frame.subarray(4 + length).every((byte) => byte === 0));
    }
  });
});

describe('what is no stream of a relay', () => {
  /** @type {[what: string, bytes: Buffer][]} */
  const BAD = [
    ['HTTP', Buffer.from('HTTP/1.1 400 Bad Request\r\n\r\n')],
    ['a first bit that is neither', Buffer.from('ff030100', 'hex')],
    ['a channel out of range', Buffer.from('50000004', 'hex')],
    ['a message that is too long', Buffer.from('0001ffff', 'hex')],
    ['channel data that is too long', Buffer.from('40004000', 'hex')],
  ];
  for (const [what, bytes] of BAD) {
    it(`${what}: is said once, and nothing is read from then on`, () => {
      const {found, take} = gather();
      take(binding);
      take(bytes);
      take(STREAM);
      take(STREAM);
      assert.deepEqual(found, [`message ${binding.toString('hex')}`, 'malformed']);
    });
  }

  it('is found in the same chunk as what is good', () => {
    const {found, take} = gather();
    take(Buffer.concat([STREAM, Buffer.from('GET / HTTP/1.1')]));
    // "GE" is 0x4745: a channel; its length says that it is too long.
    assert.deepEqual(found, [...EXPECTED, 'malformed']);
  });

  it('never throws, and says so at most once', () => {
    const random = createRandom(2);
    for (let round = 0; round < 2000; round += 1) {
      const {found, take} = gather();
      for (let piece = 0; piece < 5; piece += 1) take(random.bytes(random.below(40)));
      assert.ok(found.filter((one) => one === 'malformed').length <= 1);
    }
  });
});
