import {describe, it} from 'node:test';
import {expect} from 'chai';
import fc from 'fast-check';
import {playMinute, type Playout} from '../../../src/analysis/playout.js';
import {packetsOf, stalling} from '../../support/calls.js';

const play = (...args: Parameters<typeof packetsOf>): Playout => {
  const playout = playMinute(packetsOf(...args));
  if (!playout) throw new Error('nothing played');
  return playout;
};

/**
 * What Chromium 156 did in minute-long calls on such lines, from its own counters (`jitterBufferDelay`,
 * `concealedSamples`; coturn, bench of 2026-11-23).
 */
const MEASURED: readonly (readonly [line: string, delay: (sentMs: number) => number, bufferMs: number])[] = [
  ['steady', () => 1, 36],
  ['standing still for 300 ms in 2 s', stalling(20, 2000, 300), 292],
  ['standing still for 1 s in 4 s', stalling(20, 4000, 1000), 884],
];

describe('the playout buffer', () => {
  for (const [line, delay, bufferMs] of MEASURED) {
    it(`of a line that is ${line}: ${bufferMs} ms, within 8 %`, () => {
      expect(play(8, delay).bufferMs).to.be.closeTo(bufferMs, bufferMs * 0.08);
    });
  }

  it('waits, rather than inventing sound, on a line that stands still again and again', () => {
    expect(play(8, stalling(20, 2000, 300)).concealedRatio).to.be.below(0.02);
    expect(play(8, stalling(20, 4000, 1000)).concealedRatio).to.be.below(0.04);
  });

  it('does not depend on how long the way is', () => {
    const at = (baseMs: number): Playout => play(8, (sent) => baseMs + (sent % 300));
    expect(at(500).bufferMs).to.be.closeTo(at(5).bufferMs, 1e-6);
  });

  it('invents what never comes', () => {
    expect(play(8, (_sent, i) => (i % 10 === 0 ? undefined : 20)).concealedRatio).to.be.closeTo(0.1, 0.005);
  });

  it('plays nothing of nothing', () => {
    expect(playMinute([])).to.equal(undefined);
    expect(playMinute(packetsOf(2, () => undefined))).to.equal(undefined);
  });

  it('waits longer where packets vary more', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({min: 0, max: 100}), {minLength: 150, maxLength: 150}),
        fc.integer({min: 2, max: 6}),
        (variation, factor) => {
          const at = (scale: number): Playout => play(3, (_sent, i) => 20 + (variation[i] ?? 0) * scale);
          const [calm, rough] = [at(1), at(factor)];
          // In steps of a packet, so a little play is left.
          expect(rough.bufferMs + 1000 * rough.concealedRatio).to.be.at.least(calm.bufferMs - 20);
          expect(rough.concealedRatio).to.be.within(0, 1);
        },
      ),
      {numRuns: 40},
    );
  });
});
