import {describe, it} from 'node:test';
import {expect} from 'chai';
import {
  CALL_BYTES,
  HOURLY_BYTES,
  LOOK_BYTES,
  LOOK_BYTES_NEW,
  Schedule,
  type SchedulePlan,
} from '../../../src/watch/analysis/schedule.js';

const HOUR_MS = 3_600_000;
const TICK_MS = 200;

interface Options extends Partial<SchedulePlan> {
  readonly forMs?: number;
  /** Whether an answer to what was asked at this time is late. */
  readonly isLate?: (path: string, atMs: number) => boolean;
  readonly answerMs?: number;
  readonly costs?: number;
}

/** Runs a schedule by a clock of its own. @returns when each path was asked */
function run({
  forMs = HOUR_MS,
  isLate = () => false,
  answerMs = 40,
  costs = LOOK_BYTES,
  ...plan
}: Options): Map<string, number[]> {
  const schedule = new Schedule({startMs: 0, services: ['a', 'b'], relay: 'calls', ...plan});
  for (const path of ['control', 'a', 'b']) schedule.setCost(path, costs);
  const asked = new Map<string, number[]>();
  const under: {path: string; endMs: number; late: boolean}[] = [];
  const ask = (paths: readonly string[], nowMs: number): void => {
    for (const path of paths) {
      asked.set(path, [...(asked.get(path) ?? []), nowMs]);
      const late = isLate(path, nowMs);
      under.push({path, endMs: nowMs + (late ? 900 : answerMs), late});
      if (late && path !== 'relay') ask(schedule.held(path, nowMs + 220), nowMs + 220);
    }
  };
  for (let nowMs = 0; nowMs < forMs; nowMs += TICK_MS) {
    for (const one of under.filter(({endMs}) => endMs <= nowMs)) {
      under.splice(under.indexOf(one), 1);
      schedule.answered(one.path, nowMs, {isLate: one.late, isLong: one.late});
    }
    ask(schedule.due(nowMs), nowMs);
  }
  return asked;
}

const between = (times: readonly number[] = [], fromMs: number, toMs: number): number =>
  times.filter((ms) => ms >= fromMs && ms < toMs).length;

const bytesOf = (
  asked: ReadonlyMap<string, number[]>,
  fromMs: number,
  toMs: number,
  look = LOOK_BYTES,
): number =>
  [...asked].reduce(
    (sum, [path, times]) => sum + between(times, fromMs, toMs) * (path === 'relay' ? CALL_BYTES : look),
    0,
  );

describe('the schedule of a watch', () => {
  it('is light once the first minutes are over: control every 5 s, a service every 30 s, a call every 5 min', () => {
    const asked = run({});
    expect(between(asked.get('control'), HOUR_MS / 2, HOUR_MS)).to.be.within(358, 361);
    expect(between(asked.get('a'), HOUR_MS / 2, HOUR_MS)).to.be.within(29, 31);
    expect(between(asked.get('b'), HOUR_MS / 2, HOUR_MS)).to.be.within(29, 31);
    expect(between(asked.get('relay'), HOUR_MS / 2, HOUR_MS)).to.equal(6);
  });

  it('looks closely after a late answer, and leaves off after a minute and a half', () => {
    const lateMs = 20 * 60_000;
    const asked = run({isLate: (path, ms) => path === 'control' && ms >= lateMs && ms < lateMs + 5000});
    const gaps = (asked.get('control') ?? [])
      .filter((ms) => ms > lateMs + 6000 && ms < lateMs + 80_000)
      .map((ms, i, all) => ms - (all[i - 1] ?? ms));
    expect(Math.max(...gaps)).to.be.at.most(800);
    expect(between(asked.get('control'), lateMs + 120_000, lateMs + 180_000)).to.be.within(11, 13);
    // The relay is called beside it.
    expect(between(asked.get('relay'), lateMs, lateMs + 70_000)).to.be.at.least(1);
  });

  it('asks the others at once while one hangs', () => {
    const lateMs = 20 * 60_000;
    const asked = run({isLate: (path, ms) => path === 'control' && ms >= lateMs && ms < lateMs + 5000});
    const first = asked.get('control')?.find((ms) => ms >= lateMs) ?? 0;
    for (const service of ['a', 'b'])
      expect(between(asked.get(service), first + 200, first + 300), service).to.equal(1);
  });

  it('takes no more than 2 MB in any hour, however bad it is', () => {
    for (const relay of ['none', 'calls'] as const) {
      for (const services of [[], ['a'], ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']]) {
        const asked = run({relay, services, forMs: 3 * HOUR_MS, isLate: () => true});
        for (let fromMs = 0; fromMs <= 2 * HOUR_MS; fromMs += 600_000)
          expect(bytesOf(asked, fromMs, fromMs + HOUR_MS)).to.be.below(HOURLY_BYTES);
      }
    }
  });

  it('is slower where each look takes a connection of its own, and stays within its traffic', () => {
    for (const isLate of [() => false, () => true]) {
      const asked = run({costs: LOOK_BYTES_NEW, forMs: 2 * HOUR_MS, isLate});
      for (const fromMs of [0, 1_800_000, HOUR_MS])
        expect(bytesOf(asked, fromMs, fromMs + HOUR_MS, LOOK_BYTES_NEW)).to.be.below(HOURLY_BYTES);
    }
  });

  it('has no more than two looks at a path under way', () => {
    const asked = run({forMs: 60_000, answerMs: 1e9});
    expect(asked.get('control')?.length).to.equal(2);
    expect(asked.get('a')?.length).to.equal(2);
    expect(asked.get('relay')?.length).to.equal(1);
  });

  it('calls no relay that has none, is held, or is to be left alone', () => {
    expect(run({relay: 'none'}).has('relay')).to.equal(false);
    expect(run({relay: 'held'}).has('relay')).to.equal(false);
    const schedule = new Schedule({startMs: 0, services: [], relay: 'calls'});
    schedule.leaveRelay(600_000);
    expect(schedule.due(599_000)).to.not.include('relay');
    expect(schedule.due(601_000)).to.include('relay');
  });
});
