import {describe, it} from 'node:test';
import {expect} from 'chai';
import {prolong} from '../../../src/analysis/recoveries.js';

/** Seconds of packets, 50 a second. */
const delays = (seconds: number, delay: (index: number) => number): number[] =>
  Array.from({length: seconds * 50}, (_, i) => delay(i));

/** A loss each `every` packets, repaired after `waitMs`: what follows stands behind it. */
const losing =
  (every: number, waitMs: number) =>
  (i: number): number =>
    30 + Math.max(0, waitMs - (i % every) * 20);

const MINUTE = 3000;
const longest = (values: readonly number[]): number => Math.max(...values);

describe('a call that goes on as it began', () => {
  it('holds in a minute the long waits that its losses make likely, and no more of them', () => {
    // 2 % of the loop's two ways each: of 125 losses a minute about three repeats are lost too.
    const minute = prolong(delays(3, losing(25, 120)), MINUTE);
    const doubled = minute.filter((delay, i) => delay >= 30 + 240 && (minute[i - 1] ?? 0) < delay).length;
    expect(doubled).to.be.within(1, 5);
    expect(longest(minute)).to.be.closeTo(30 + 240, 1);
  });

  it('adds nothing to what a whole minute has shown', () => {
    const minute = delays(60, losing(25, 120));
    expect(prolong(minute, MINUTE)).to.deep.equal(minute);
  });

  for (const [what, delay] of [
    ['steady', () => 30],
    ['a way that changed', (i: number) => (i < 75 ? 30 : 70)],
    ['one second of a queue', (i: number) => (i > 50 && i < 100 ? 80 : 30)],
    ['batches of 50 ms', (i: number) => 80 - ((i * 20) % 50)],
    ['batches of 100 ms', (i: number) => 130 - ((i * 20) % 100)],
    ['two ways in turn', (i: number) => (i % 2 ? 30 : 62)],
    ['jitter of every packet', (i: number) => 30 + ((i * 37) % 90)],
    ['stalls of a second', (i: number) => 30 + Math.max(0, 1000 - (i % 200) * 20)],
  ] as const) {
    it(`repeats what it saw, no worse: ${what}`, () => {
      const window = delays(3, delay);
      expect(longest(prolong(window, MINUTE))).to.equal(longest(window));
    });
  }

  it('leaves lost what was lost, and counts a wait after it', () => {
    const window = delays(3, losing(25, 120)).map((delay, i) => (i % 25 === 24 ? NaN : delay));
    const minute = prolong(window, MINUTE);
    expect(minute.filter(Number.isNaN)).to.have.length(120);
    expect(longest(minute.filter((delay) => !Number.isNaN(delay)))).to.be.closeTo(270, 1);
  });
});
