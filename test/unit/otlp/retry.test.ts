import {describe, it} from 'node:test';
import {expect} from 'chai';
import fc from 'fast-check';
import {RETRYABLE, waitMs} from '../../../src/otlp/retry.js';

const random = fc.double({min: 0, max: 1, noNaN: true, maxExcluded: true});
const failures = fc.integer({min: 1, max: 50});

describe('the wait before an export is tried again', () => {
  it('is for what OTLP says may be tried again, and nothing else', () => {
    expect(RETRYABLE).to.deep.equal([429, 502, 503, 504]);
  });

  it('doubles, up to half a minute', () => {
    const longest = [1, 2, 3, 4, 5, 6, 7].map((count) => waitMs(count, undefined, 1));
    expect(longest).to.deep.equal([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
    const shortest = [1, 2, 3].map((count) => waitMs(count, undefined, 0));
    expect(shortest).to.deep.equal([500, 1000, 2000]);
  });

  it('is never shorter than the collector asks for, and at most half a minute or half as much longer', () => {
    fc.assert(
      fc.property(failures, fc.nat(24 * 3600 * 1000), random, (count, askedMs, chance) => {
        const ms = waitMs(count, askedMs, chance);
        expect(ms).to.be.within(askedMs, askedMs + Math.max(30_000, askedMs / 2));
      }),
    );
  });

  it('spreads those who were told the same, the wider the longer they wait', () => {
    const spreadMs = (askedMs: number): number => waitMs(1, askedMs, 1) - waitMs(1, askedMs, 0);
    expect([0, 1000, 30_000, 60_000].map(spreadMs)).to.deep.equal([1000, 1000, 15_000, 30_000]);
  });
});
