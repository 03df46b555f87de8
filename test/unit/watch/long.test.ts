import {describe, it} from 'node:test';
import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';
import {expect} from 'chai';
import {
  CALL_BYTES,
  HOURLY_BYTES,
  LOOK_BYTES,
  LOOK_BYTES_H2,
  Schedule,
} from '../../../src/watch/analysis/schedule.js';
import {WatchLog} from '../../../src/watch/analysis/watch-log.js';
import type {WatchedPath} from '../../../src/watch/analysis/sample.js';

const HOUR_MS = 3_600_000;
const TICK_MS = 200;
const START = Date.UTC(2026, 10, 30, 6, 0, 0);
const PATHS: WatchedPath[] = [
  {id: 'pc', kind: 'pc'},
  {id: 'control', kind: 'control'},
  {id: 'desktop', kind: 'service'},
  {id: 'sign-in', kind: 'service'},
  {id: 'relay', kind: 'relay'},
];

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

interface Day {
  readonly log: WatchLog;
  readonly bytes: readonly number[];
  /** Heap in use after each hour, bytes. */
  readonly heap: readonly number[];
}

/** A whole shift by a clock that is moved: schedule and log as the sampler drives them. `stallAt`: until when what is asked at that time hangs. */
function work(hours: number, stallAt: (ms: number) => number | undefined, lookBytes = LOOK_BYTES): Day {
  const log = new WatchLog(PATHS, START);
  const schedule = new Schedule({startMs: 0, services: ['desktop', 'sign-in'], relay: 'calls'});
  for (const path of ['control', 'desktop', 'sign-in']) schedule.setCost(path, lookBytes);
  const bytes = Array<number>(hours).fill(0);
  const heap: number[] = [];
  const under: {path: string; atMs: number; endMs: number; heldMs: number}[] = [];
  const ask = (paths: readonly string[], nowMs: number): void => {
    for (const path of paths) {
      bytes[Math.floor(nowMs / HOUR_MS)]! += path === 'relay' ? CALL_BYTES : lookBytes;
      const looks = path === 'relay' ? 100 : 1;
      for (let i = 0; i < looks; i += 1) {
        const atMs = nowMs + i * 20;
        const endMs = (stallAt(atMs) ?? atMs) + 30;
        under.push({path, atMs, endMs, heldMs: atMs + log.lateMs(path)});
      }
    }
  };
  for (let nowMs = 0; nowMs < hours * HOUR_MS; nowMs += TICK_MS) {
    log.ran({fromMs: START + nowMs, toMs: START + nowMs + TICK_MS});
    for (const one of [...under]) {
      if (one.endMs <= nowMs) {
        under.splice(under.indexOf(one), 1);
        const judged = log.sample({
          path: one.path,
          atMs: START + one.atMs,
          endMs: START + one.endMs,
          isAnswered: true,
        });
        const isLate = judged?.isLate ?? false;
        schedule.answered(one.path, nowMs, {isLate, isLong: isLate && one.endMs - one.atMs > 430});
      } else if (one.path !== 'relay' && one.heldMs <= nowMs) {
        one.heldMs = Infinity;
        ask(schedule.held(one.path, nowMs), nowMs);
      }
    }
    ask(schedule.due(nowMs), nowMs);
    log.advance(START + nowMs);
    if (nowMs % HOUR_MS === HOUR_MS - TICK_MS) {
      collectGarbage();
      heap.push(process.memoryUsage().heapUsed);
    }
  }
  log.end(START + hours * HOUR_MS);
  return {log, bytes, heap};
}

/** All paths stand still for a second in each minute. */
const eachMinute = (ms: number): number | undefined => {
  const phase = (ms + 17_300) % 60_000;
  return phase < 1000 ? ms + 1000 - phase : undefined;
};

describe('a shift of eight hours', () => {
  it('has no episode where nothing is wrong, and its rows and nothing more', () => {
    const {log, bytes, heap} = work(8, () => undefined);
    const watch = log.watch(START + 8 * HOUR_MS);
    expect(watch.episodes).to.deep.equal([]);
    expect(watch.minutes.length).to.equal(480);
    expect(watch.blindMs).to.be.within(290_000, 310_000);
    for (const own of bytes) expect(own).to.be.below(HOURLY_BYTES);
    // Rows are kept, 60 an hour; nothing else grows.
    expect((heap.at(-1) ?? 0) - (heap[2] ?? 0)).to.be.below(4_000_000);
    expect(JSON.stringify(watch).length).to.be.below(400_000);
  });

  it('sees a second of every minute where looks are cheap, and for seven minutes where they are not', () => {
    const seen = (lookBytes: number, minutes: number): number => {
      const {log, bytes} = work(1, eachMinute, lookBytes);
      for (const own of bytes) expect(own).to.be.below(HOURLY_BYTES);
      const {episodes} = log.watch(START + HOUR_MS);
      for (const {worstMs} of episodes) expect(worstMs).to.be.within(200, 1000);
      return episodes.filter(({from}) => Date.parse(from) < START + minutes * 60_000).length;
    };
    expect(seen(LOOK_BYTES_H2, 20)).to.equal(20);
    expect(seen(LOOK_BYTES, 7)).to.equal(7);
  });
});
