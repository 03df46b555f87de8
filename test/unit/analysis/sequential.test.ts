import {describe, it} from 'node:test';
import {expect} from 'chai';
import {earlyVerdict, type EarlyVerdict} from '../../../src/analysis/early-verdict.js';
import {SEQUENTIAL, sequentialTest, settledPackets} from '../../../src/analysis/sequential.js';
import {thresholds} from '../../../src/policy/thresholds.js';
import {callOf, packetsOf, stalling} from '../../support/calls.js';

const steady = (): number => 20;
/** Every so many milliseconds one packet comes late. */
const lateEvery =
  (everyMs: number) =>
  (sentMs: number): number =>
    sentMs % everyMs === 0 && sentMs > 0 ? 150 : 20;

/** A repeatable stand-in for chance: Park and Miller's minimal standard generator. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** The share of simulated lines that get this answer within `seconds`, each block disturbed with this chance. */
function answered(answer: 'good' | 'bad', blockRatio: number, seconds: number): number {
  const runs = 2000;
  let hits = 0;
  const next = random(7);
  for (let run = 0; run < runs; run += 1) {
    const disturbed = Array.from({length: seconds * 5}, () => next() < blockRatio);
    const packets = packetsOf(seconds, (sentMs) =>
      disturbed[Math.floor(sentMs / SEQUENTIAL.blockMs)] && sentMs % SEQUENTIAL.blockMs === 0 ? 150 : 20,
    );
    // As the run does: it stops at the first answer.
    for (let blocks = 5; blocks <= seconds * 5; blocks += 1) {
      const result = sequentialTest(packets.slice(0, blocks * 10));
      if (result === 'open') continue;
      if (result === answer) hits += 1;
      break;
    }
  }
  return hits / runs;
}

describe('the sequential test', () => {
  it('is sure of a quiet line after 15 blocks, and not before', () => {
    expect(sequentialTest(packetsOf(2.8, steady))).to.equal('open');
    expect(sequentialTest(packetsOf(3, steady))).to.equal('good');
  });

  it('wants more of a line that was disturbed once', () => {
    const once = (sentMs: number): number => (sentMs === 1000 ? 150 : 20);
    expect(sequentialTest(packetsOf(5.4, once))).to.equal('open');
    expect(sequentialTest(packetsOf(5.6, once))).to.equal('good');
  });

  it('is sure of a bad line after a few disturbed blocks, not after one stall of half a second', () => {
    expect(sequentialTest(packetsOf(2, lateEvery(400)))).to.equal('bad');
    expect(sequentialTest(packetsOf(3, stalling(20, 60_000, 500)))).to.not.equal('bad');
  });

  it('counts what never came as late', () => {
    expect(sequentialTest(packetsOf(2, (sentMs) => (sentMs % 400 === 0 ? undefined : 20)))).to.equal('bad');
  });

  it('says nothing about nothing', () => {
    expect(sequentialTest([])).to.equal('open');
  });

  it('keeps its error rates', () => {
    expect(answered('bad', SEQUENTIAL.goodRatio, 8)).to.be.at.most(2 * SEQUENTIAL.falseBad);
    expect(answered('good', SEQUENTIAL.badRatio, 8)).to.be.at.most(1.2 * SEQUENTIAL.falseGood);
  });

  it('leaves out what may still come', () => {
    const packets = packetsOf(2, steady);
    const nowMs = (packets.at(-1)?.sentMs ?? 0) + 20;
    const settled = settledPackets(packets, nowMs, 150);
    expect(settled.length).to.equal(packets.length);
    // The first that is not there yet, and what was sent after it.
    const late = packets.map((packet, i) => (i === 95 ? {sentMs: packet.sentMs} : packet));
    expect(settledPackets(late, nowMs, 150).length).to.equal(95);
    const laterMs = (late[95]?.sentMs ?? 0) + 20 + 100 + 150;
    expect(settledPackets(late, laterMs, 150).length).to.equal(packets.length);
  });
});

describe('stopping when sure', () => {
  const sure = (seconds: number, delayMs: (sentMs: number) => number): EarlyVerdict | undefined => {
    const packets = packetsOf(seconds, delayMs);
    const nowMs = (packets.at(-1)?.sentMs ?? 0) + 1000;
    return earlyVerdict(callOf(packets), {codec: 'opus', nowMs, hearingMs: 150}, thresholds);
  };
  const cases: [name: string, seconds: number, delay: (sentMs: number) => number, why: string | undefined][] =
    [
      ['a quiet line', 3, steady, 'clearly-good'],
      ['too few packets', 1.8, steady, undefined],
      ['a steadily slow line', 3, () => 400, 'plainly-bad'],
      ['a line that is steadily a little slow', 3, () => 200, 'clearly-good'],
      ['a line at the limit of delay', 3, () => 298, undefined],
      ['a slow line that is late now and then', 4, (sentMs) => (sentMs % 1000 === 0 ? 320 : 200), undefined],
      ['a line that stalls', 4, stalling(20, 2000, 600), 'plainly-bad'],
      ['a line late now and then', 3, lateEvery(1400), undefined],
    ];
  for (const [name, seconds, delay, why] of cases) {
    it(`${name}: ${why ?? 'goes on'}`, () => {
      expect(sure(seconds, delay)?.why).to.equal(why);
    });
  }

  it('tells what is there at one moment and not at another from what only lasts, or grows', () => {
    const uneven = (delayMs: (sentMs: number) => number): boolean | undefined => sure(4, delayMs)?.isUneven;
    expect(uneven(stalling(20, 2000, 600))).to.equal(true);
    expect(uneven(() => 400)).to.equal(false);
    expect(uneven((sentMs) => 20 + sentMs * 0.3)).to.equal(false);
    expect(uneven(steady)).to.equal(false);
  });

  it('knows where all that is wrong is that the way is long', () => {
    expect(sure(3, () => 400)?.isOnlySlow).to.equal(true);
    expect(sure(4, stalling(20, 2000, 600))?.isOnlySlow).to.equal(false);
    expect(sure(3, steady)?.isOnlySlow).to.equal(false);
  });

  it('is not sure of anything while the machine stands still', () => {
    const packets = packetsOf(4, steady);
    const fromMs = packets[50]?.sentMs ?? 0;
    const facts = callOf(packets, [{fromMs, toMs: fromMs + 500}]);
    const nowMs = (packets.at(-1)?.sentMs ?? 0) + 1000;
    expect(earlyVerdict(facts, {codec: 'opus', nowMs, hearingMs: 150}, thresholds)).to.equal(undefined);
  });
});
