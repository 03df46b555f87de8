import {describe, it} from 'node:test';
import {expect} from 'chai';
import fc from 'fast-check';
import {voiceFigures, type VoiceFigures} from '../../../src/analysis/voice-figures.js';
import {packetsOf, stalling} from '../../support/calls.js';

const figures = (...args: Parameters<typeof packetsOf>): VoiceFigures => {
  const found = voiceFigures('pcmu', packetsOf(...args));
  if (!found) throw new Error('no figures');
  return found;
};

describe('voice figures', () => {
  it('of a steady line are its delay and nothing else', () => {
    const {rttMs, rttP95Ms, jitterMs, pdvP95Ms, stallMaxMs, lossRatio, lateRatio, packets} = figures(
      8,
      () => 40,
    );
    expect({rttMs, rttP95Ms, jitterMs, pdvP95Ms, stallMaxMs, lossRatio, lateRatio, packets}).to.deep.equal({
      rttMs: 40,
      rttP95Ms: 40,
      jitterMs: 0,
      pdvP95Ms: 0,
      stallMaxMs: 0,
      lossRatio: 0,
      lateRatio: 0,
      packets: 400,
    });
  });

  it("take half the trip for the agent's leg, and the whole for the bound", () => {
    const {mos, mosBound} = figures(8, () => 400);
    // 200 + 40 + 20.25 ms one way, by the table of G.107: between 250 and 300 ms.
    expect(mos).to.be.within(3.7, 3.99);
    expect(mosBound).to.be.below(3.2);
  });

  it('count a packet that never came as lost and as late', () => {
    const {lossRatio, lateRatio} = figures(8, (_sent, i) => (i % 10 === 0 ? undefined : 20));
    expect(lossRatio).to.be.closeTo(0.1, 1e-9);
    expect(lateRatio).to.be.closeTo(0.1, 1e-9);
  });

  it('see a stall as long as it was, and its packets as a run', () => {
    const {stallMaxMs, lateRunRatio, lateRatio} = figures(8, stalling(20, 4000, 1000));
    expect(stallMaxMs).to.be.closeTo(1000, 25);
    expect(lateRunRatio).to.be.above(0.95);
    expect(lateRatio).to.be.closeTo(0.225, 0.02);
  });

  it('have the jitter of RFC 3550 for an alternating delay', () => {
    // |D| is 10 for every packet: J climbs to 10.
    expect(figures(20, (_sent, i) => 20 + (i % 2) * 10).jitterMs).to.be.closeTo(10, 0.2);
  });

  it('have the theoretical jitter for a uniform delay whose order is kept', () => {
    let seed = 7;
    const random = (): number => (seed = (seed * 16807) % 2147483647) / 2147483647;
    // ±10 ms, one direction: mean |D| of two uniform values is 2a/3.
    expect(figures(30, () => 40 + (random() * 20 - 10)).jitterMs).to.be.closeTo(6.67, 0.7);
  });

  it('do not blame the line for what the sender left out', () => {
    const packets = packetsOf(8, () => 20).filter((_packet, i) => i < 100 || i > 150);
    expect(voiceFigures('opus', packets)?.stallMaxMs).to.equal(0);
  });

  it('need two seconds of packets, and one that arrived', () => {
    expect(
      voiceFigures(
        'opus',
        packetsOf(1, () => 20),
      ),
    ).to.equal(undefined);
    expect(voiceFigures('opus', [])).to.equal(undefined);
    expect(
      voiceFigures(
        'opus',
        packetsOf(8, () => undefined),
      ),
    ).to.equal(undefined);
  });

  it('are never better for a line that is worse', () => {
    const delays = fc.array(fc.double({min: 1, max: 900, noNaN: true}), {minLength: 150, maxLength: 150});
    fc.assert(
      fc.property(delays, fc.double({min: 0, max: 500, noNaN: true}), (base, more) => {
        const at = (extra: number): VoiceFigures => figures(3, (_sent, i) => (base[i] ?? 1) + extra);
        const [good, bad] = [at(0), at(more)];
        expect(bad.mos).to.be.at.most(good.mos + 1e-9);
        expect(bad.rttMs).to.be.at.least(good.rttMs);
        expect(good.mosBound).to.be.at.most(good.mos + 1e-9);
        for (const value of Object.values(bad)) expect(Number.isFinite(value)).to.equal(true);
      }),
      {numRuns: 60},
    );
  });

  it('are never better for more loss', () => {
    fc.assert(
      fc.property(fc.integer({min: 0, max: 40}), fc.integer({min: 0, max: 40}), (a, b) => {
        const at = (percent: number): VoiceFigures =>
          figures(4, (_sent, i) => ((i * 37) % 100 < percent ? undefined : 30));
        const [good, bad] = [at(Math.min(a, b)), at(Math.max(a, b))];
        expect(bad.mos).to.be.at.most(good.mos + 1e-9);
        expect(bad.lateRatio).to.be.at.least(good.lateRatio);
      }),
      {numRuns: 40},
    );
  });
});
