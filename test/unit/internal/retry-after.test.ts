import {describe, it} from 'node:test';
import {expect} from 'chai';
import {retryAfterMs} from '../../../src/internal/retry-after.js';

const NOW_MS = Date.UTC(2026, 10, 23, 8, 52, 0);
const DAY_MS = 24 * 3600 * 1000;

describe('Retry-After', () => {
  const CASES: readonly (readonly [value: string | null, ms: number | undefined])[] = [
    ['0', 0],
    ['7', 7000],
    [' 120 ', 120_000],
    ['86400', DAY_MS],
    ['99999999999999999999', DAY_MS],
    ['Mon, 23 Nov 2026 08:52:30 GMT', 30_000],
    ['Mon, 23 Nov 2026 08:51:00 GMT', 0],
    ['Tue, 24 Nov 2126 08:52:00 GMT', DAY_MS],
    [null, undefined],
    ['', undefined],
    ['-1', undefined],
    ['1.5', undefined],
    ['1e3', undefined],
    ['soon', undefined],
    ['Mon, 23 Xyz 2026 08:52:30 GMT', undefined],
    ['Mon, 23 Nov 2026 08:52:30 CET', undefined],
    // The forms of old, one of which names no time zone.
    ['Monday, 23-Nov-26 08:52:30 GMT', undefined],
    ['Mon Nov 23 08:52:30 2026', undefined],
    ['2026-11-23T08:52:30Z', undefined],
  ];
  for (const [value, ms] of CASES) {
    it(`${String(value)}: ${ms === undefined ? 'nothing' : `${String(ms)} ms`}`, () => {
      expect(retryAfterMs(value, NOW_MS)).to.equal(ms);
    });
  }
});
