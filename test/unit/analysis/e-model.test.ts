import {describe, it} from 'node:test';
import {expect} from 'chai';
import fc from 'fast-check';
import {idd, ieEff, mos, mosOfR, rFactor} from '../../../src/analysis/e-model.js';
import type {CodecName} from '../../../src/config/types.js';

/** R and MOS of G.711 with PLC by the full G.107, computed independently of this code. */
const G711: readonly (readonly [ta: number, loss: number, r: number, mos: number])[] = [
  [0, 0, 93.206, 4.409],
  [100, 0, 90.664, 4.355],
  [150, 0, 89.539, 4.328],
  [200, 0, 85.805, 4.223],
  [250, 0, 79.177, 3.993],
  [300, 0, 72.666, 3.719],
  [400, 0, 62.247, 3.216],
  [100, 0.01, 87.024, 4.259],
  [100, 0.02, 83.653, 4.154],
  [100, 0.05, 74.883, 3.817],
];

const OPUS: readonly (readonly [loss: number, r: number, mos: number])[] = [
  [0, 131.9, 4.317],
  [0.005, 126.583, 4.215],
  [0.01, 121.733, 4.106],
  [0.02, 113.206, 3.885],
  [0.03, 105.952, 3.671],
  [0.05, 94.27, 3.289],
];

const MOS_OF_R: readonly (readonly [r: number, mos: number])[] = [
  [0, 1],
  [10, 1.035],
  [20, 1.252],
  [30, 1.609],
  [40, 2.064],
  [50, 2.575],
  [60, 3.1],
  [70, 3.597],
  [80, 4.024],
  [90, 4.339],
  [93.2, 4.4093],
  [100, 4.5],
];

const codec = fc.constantFrom<CodecName>('opus', 'pcmu');
const delayMs = fc.double({min: 0, max: 5000, noNaN: true});
const ratio = fc.double({min: 0, max: 1, noNaN: true});

describe('E-model', () => {
  for (const [ta, loss, r, score] of G711) {
    it(`G.711, ${ta} ms, ${loss * 100} % lost: R ${r}`, () => {
      expect(rFactor('pcmu', ta, loss)).to.be.closeTo(r, 0.001);
      expect(mos('pcmu', ta, loss)).to.be.closeTo(score, 0.001);
    });
  }

  for (const [loss, r, score] of OPUS) {
    it(`Opus, ${loss * 100} % lost: R ${r}`, () => {
      expect(rFactor('opus', 100, loss)).to.be.closeTo(r, 0.001);
      expect(mos('opus', 100, loss)).to.be.closeTo(score, 0.001);
    });
  }

  for (const [r, score] of MOS_OF_R) {
    it(`R ${r} is MOS ${score}`, () => {
      expect(mosOfR(r)).to.be.closeTo(score, 0.0001);
    });
  }

  it('has the published partial figures', () => {
    expect(idd(200)).to.be.closeTo(3.0444, 0.0001);
    expect(idd(200) * 1.29).to.be.closeTo(3.9273, 0.0001);
    expect(ieEff('pcmu', 0.05, 2)).to.be.closeTo(17.2101, 0.0001);
  });

  it('clamps R before the cubic, so that the worst is never better than the bad', () => {
    for (const r of [-200, -50, -1, 4.2]) expect(mosOfR(r)).to.be.within(1, 1.02);
    expect(mosOfR(120)).to.equal(4.5);
  });

  it('never rises with delay or loss, and stays within 1 to 4.5', () => {
    fc.assert(
      fc.property(codec, delayMs, delayMs, ratio, ratio, (name, a, b, x, y) => {
        const better = mos(name, Math.min(a, b), Math.min(x, y));
        const worse = mos(name, Math.max(a, b), Math.max(x, y));
        expect(worse).to.be.at.most(better + 1e-9);
        expect(better).to.be.within(1, 4.5);
        expect(worse).to.be.within(1, 4.5);
      }),
    );
  });
});
