import {describe, it} from 'node:test';
import {expect} from 'chai';
import {blurOf} from '../../../src/analysis/clock-blur.js';
import {judgeVoice} from '../../../src/analysis/judge-voice.js';
import {thresholds} from '../../../src/policy/thresholds.js';
import type {RecordedPacket} from '../../../src/rtc/flow-recorder.js';
import {callOf, packetsOf, stalling} from '../../support/calls.js';

let seed = 5;
const random = (): number => (seed = (seed * 16807) % 2147483647) / 2147483647;

/** The same packets by a clock that moves by so much at once. */
const blurred = (packets: readonly RecordedPacket[], stepMs: number): RecordedPacket[] => {
  const shown = (atMs: number): number => Math.floor(atMs / stepMs) * stepMs;
  return packets.map(({sentMs, receivedMs, bytes}) => ({
    sentMs: shown(sentMs),
    bytes,
    ...(receivedMs !== undefined && {receivedMs: shown(receivedMs)}),
  }));
};
const clean = packetsOf(8, () => 12 + random() * 3);

describe('a clock that is blurred against fingerprinting', () => {
  it('is known by its steps, and a fine one by the lack of them', () => {
    expect(blurOf(clean)).to.equal(0);
    expect(blurOf(blurred(clean, 1))).to.equal(0);
    expect(blurOf(blurred(clean, 16.67))).to.be.closeTo(33.3, 0.5);
    expect(blurOf(blurred(clean, 100))).to.be.closeTo(200, 0.5);
    expect(blurOf([])).to.equal(0);
  });

  it('makes no warning of a clean line, and hides no stall', () => {
    const light = (packets: readonly RecordedPacket[]): string =>
      judgeVoice(
        {outcome: 'measured', codec: 'opus', durationMs: 9000, facts: callOf([...packets])},
        thresholds,
      ).result.light;
    expect(light(blurred(clean, 16.67))).to.equal('green');
    expect(light(blurred(packetsOf(8, stalling(20, 2000, 700)), 16.67))).to.equal('red');
  });
});
