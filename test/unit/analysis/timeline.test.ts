import {describe, it} from 'node:test';
import {expect} from 'chai';
import {timelineOf} from '../../../src/analysis/timeline.js';

/** One packet every 20 ms; `delays` by number, `null` for one that never came. */
const sent = (delays: readonly (number | null)[]): {sentMs: number; receivedMs?: number}[] =>
  delays.map((delay, i) => ({
    sentMs: 1000 + i * 20,
    ...(delay !== null && {receivedMs: 1000 + i * 20 + delay}),
  }));

describe('the delay from moment to moment', () => {
  it('is the slowest packet of each tenth of a second', () => {
    const packets = sent([10, 12, 300.4, 11, 10, 20, 21, 22, 23, 24]);
    expect(timelineOf(packets)).to.deep.equal({stepMs: 100, delayMs: [300, 24]});
  });

  it('has a hole where nothing arrived, and where nothing was sent', () => {
    const packets = sent([10, 10, 10, 10, 10, null, null, null, null, null, 30, 30, 30, 30, 30]);
    expect(timelineOf(packets)?.delayMs).to.deep.equal([10, null, 30]);
    expect(timelineOf(packets.filter((_, i) => i < 5 || i > 9))?.delayMs).to.deep.equal([10, null, 30]);
  });

  it('is absent where there was no packet', () => {
    expect(timelineOf([])).to.equal(undefined);
  });
});
