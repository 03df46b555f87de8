import {describe, it} from 'node:test';
import {expect} from 'chai';
import {mean, measured, median, quantile} from '../../../src/analysis/statistics.js';

describe('statistics', () => {
  it('orders by number, not by text', () => {
    expect(median([5, 6, 7, 8, 9, 110, 120, 130, 140, 150])).to.equal(59.5);
  });

  it('has no figure for no values', () => {
    expect(median([])).to.equal(undefined);
    expect(mean([])).to.equal(undefined);
  });

  it('interpolates between order statistics', () => {
    expect(quantile([0, 10], 0.95)).to.be.closeTo(9.5, 1e-9);
    expect(quantile([3], 0.95)).to.equal(3);
  });

  it('keeps only what was measured', () => {
    expect(
      measured({rttMs: 1, mos: undefined, jitterMs: NaN, connectMs: Infinity, lossRatio: 0}),
    ).to.deep.equal({rttMs: 1, lossRatio: 0});
  });
});
