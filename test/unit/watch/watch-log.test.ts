import {describe, it} from 'node:test';
import {expect} from 'chai';
import fc from 'fast-check';
import {WatchLog, MAX_EPISODES} from '../../../src/watch/analysis/watch-log.js';
import type {WatchedPath} from '../../../src/watch/analysis/sample.js';

const PATHS: WatchedPath[] = [
  {id: 'pc', kind: 'pc'},
  {id: 'control', kind: 'control'},
  {id: 'desktop', kind: 'service'},
  {id: 'relay', kind: 'relay'},
];
const START = Date.UTC(2026, 10, 30, 9, 0, 0);
const RTT = {control: 20, desktop: 60, relay: 40} as const;
type Path = keyof typeof RTT;

/** Looks at every path each half second while some stand still in turn. */
function simulate(
  seconds: number,
  stalls: readonly {paths: readonly string[]; fromMs: number; toMs: number}[],
  {everyMs = 500, log = new WatchLog(PATHS, START)} = {},
): WatchLog {
  for (let ms = 0; ms < seconds * 1000; ms += everyMs) {
    const nowMs = START + ms;
    const pc = stalls.filter(({paths, toMs}) => paths.includes('pc') && toMs > ms && toMs <= ms + everyMs);
    log.ran(
      {fromMs: nowMs, toMs: nowMs + everyMs},
      pc.map(({fromMs, toMs}) => ({fromMs: START + fromMs, toMs: START + toMs})),
    );
    for (const path of Object.keys(RTT) as Path[]) {
      const held = stalls.find(
        ({paths, fromMs, toMs}) =>
          (paths.includes(path) || paths.includes('pc')) && ms >= fromMs && ms < toMs,
      );
      const endMs = (held ? START + held.toMs : nowMs) + RTT[path];
      log.sample({path, atMs: nowMs, endMs, isAnswered: true});
    }
    log.advance(nowMs);
  }
  log.end(START + seconds * 1000);
  return log;
}

const everyMinute = (paths: readonly string[], forMs: number, count: number) =>
  Array.from({length: count}, (_, i) => ({
    paths,
    fromMs: 30_200 + i * 60_000,
    toMs: 30_200 + i * 60_000 + forMs,
  }));

describe('what a watch has seen', () => {
  it('finds each stall of a second, and its place', () => {
    const table: [paths: string[], place: string][] = [
      [['control', 'desktop', 'relay'], 'line'],
      [['control', 'desktop'], 'tunnel-or-proxy'],
      [['relay'], 'relay'],
      [['desktop'], 'service'],
      [['pc'], 'pc'],
    ];
    for (const [paths, place] of table) {
      const {episodes} = simulate(330, everyMinute(paths, 1000, 5)).watch(START + 330_000);
      expect(episodes.map((episode) => episode.place)).to.deep.equal(Array(5).fill(place));
      for (const {worstMs} of episodes) expect(worstMs).to.be.within(500, 1000);
    }
  });

  it('sees nothing where nothing stood still', () => {
    const watch = simulate(3600, []).watch(START + 3_600_000);
    expect(watch.episodes).to.deep.equal([]);
    expect(watch.minutes.length).to.equal(60);
    expect(watch.minutes[5]?.measuredMs).to.deep.equal({
      pc: 60_000,
      control: 60_000,
      desktop: 60_000,
      relay: 60_000,
    });
    expect(watch.minutes[5]?.stalledMs).to.deep.equal({pc: 0, control: 0, desktop: 0, relay: 0});
    expect(watch.minutes[5]?.p95Ms).to.deep.equal(RTT);
  });

  it('gives no place to two stalls, and none to stalls one after the other', () => {
    const twice = simulate(180, everyMinute(['relay'], 1000, 2)).watch(START + 180_000);
    expect(twice.episodes.map(({place}) => place)).to.deep.equal(['unknown', 'unknown']);
    const inTurn = Array.from({length: 5}, (_, i) => [
      {paths: ['control'], fromMs: 30_200 + i * 60_000, toMs: 31_200 + i * 60_000},
      {paths: ['relay'], fromMs: 32_200 + i * 60_000, toMs: 33_200 + i * 60_000},
    ]).flat();
    const {episodes} = simulate(330, inTurn).watch(START + 330_000);
    expect(episodes.map(({place}) => place)).to.deep.equal(Array(5).fill('unknown'));
    expect(episodes[0]?.paths).to.deep.equal(['control', 'relay']);
  });

  it('leaves out a lone repeat of 300 ms', () => {
    const {episodes} = simulate(120, [{paths: ['relay'], fromMs: 60_000, toMs: 60_300}]).watch(
      START + 120_000,
    );
    expect(episodes).to.deep.equal([]);
  });

  it('calls nothing late that was never seen to work, and does not count it as looked at', () => {
    const log = new WatchLog(PATHS, START);
    for (let i = 0; i < 20; i += 1)
      log.sample({path: 'desktop', atMs: START + i * 1000, endMs: START + i * 1000 + 5, isAnswered: false});
    log.end(START + 20_000);
    const watch = log.watch(START + 20_000);
    expect(watch.episodes).to.deep.equal([]);
    expect(watch.paths).to.deep.equal([]);
    expect(watch.minutes).to.deep.equal([]);
  });

  it('makes one episode of an outage that fails at once, and takes a longer way for usual', () => {
    const log = new WatchLog(PATHS, START);
    const look = (s: number, tookMs: number, isAnswered = true): void => {
      const atMs = START + s * 1000;
      log.sample({path: 'control', atMs, endMs: atMs + tookMs, isAnswered});
      log.advance(atMs);
    };
    for (let s = 0; s < 30; s += 1) look(s, 20);
    for (let s = 30; s < 40; s += 1) look(s, 3, false);
    for (let s = 40; s < 100; s += 1) look(s, 20);
    for (let s = 100; s < 200; s += 1) look(s, 420);
    log.end(START + 200_000);
    const {episodes, minutes} = log.watch(START + 200_000);
    expect(episodes.length).to.equal(2);
    expect(episodes[0]?.from).to.equal('2026-11-30T09:00:30.000Z');
    expect(episodes[0]?.to).to.equal('2026-11-30T09:00:40.000Z');
    expect(Date.parse(episodes[1]!.to) - Date.parse(episodes[1]!.from)).to.be.below(12_000);
    expect(minutes[0]?.stalledMs['control']).to.equal(10_000);
  });

  it('counts a gap neither as looked at nor as blind', () => {
    const log = simulate(60, []);
    log.gap({fromMs: START + 60_000, toMs: START + 3_660_000});
    for (let ms = 3_660_000; ms < 3_720_000; ms += 500) {
      log.sample({path: 'control', atMs: START + ms, endMs: START + ms + 20, isAnswered: true});
      log.sample({path: 'desktop', atMs: START + ms, endMs: START + ms + 60, isAnswered: true});
      log.sample({path: 'relay', atMs: START + ms, endMs: START + ms + 40, isAnswered: true});
      log.ran({fromMs: START + ms, toMs: START + ms + 500});
    }
    const watch = log.watch(START + 3_720_000);
    expect(watch.minutes.map(({at}) => at.slice(11, 16))).to.deep.equal(['09:00', '10:01']);
    expect(watch.blindMs).to.be.within(500, 1500);
  });

  it('says truly what it could not have seen: a stall that is longer is seen', () => {
    fc.assert(
      fc.property(
        fc.integer({min: 1, max: 12}),
        fc.integer({min: 30_000, max: 200_000}),
        fc.integer({min: 0, max: 3000}),
        (everyS, fromMs, moreMs) => {
          const blind = simulate(240, [], {everyMs: everyS * 500}).watch(START + 240_000).blindMs;
          // Shorter than what tells a stall from a repeat after loss is nothing, however often it is looked for.
          const forMs = Math.max(blind + 400, 900) + moreMs;
          if (fromMs + forMs > 230_000) return;
          const stall = {paths: ['control', 'desktop', 'relay'], fromMs, toMs: fromMs + forMs};
          const {episodes} = simulate(240, [stall], {everyMs: everyS * 500}).watch(START + 240_000);
          expect(episodes.length).to.be.at.least(1);
        },
      ),
      {numRuns: 60},
    );
  });

  it('holds what anybody may send it: bounded, in order, and never more stalled than looked at', () => {
    const sample = fc.record({
      path: fc.constantFrom('control', 'desktop', 'relay', 'nobody'),
      atMs: fc.integer({min: START - 100_000, max: START + 600_000}),
      tookMs: fc.integer({min: 0, max: 9000}),
      isAnswered: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(sample, {maxLength: 300}), (samples) => {
        const log = new WatchLog(PATHS, START);
        for (const {path, atMs, tookMs, isAnswered} of samples) {
          log.sample({path, atMs, endMs: atMs + tookMs, isAnswered});
          log.advance(atMs);
        }
        log.end(START + 700_000);
        for (const {measuredMs, stalledMs} of log.watch(START + 700_000).minutes) {
          for (const [path, ms] of Object.entries(measuredMs)) {
            expect(ms).to.be.within(1, 60_000);
            expect(stalledMs[path] ?? 0).to.be.within(0, ms);
          }
        }
      }),
    );
  });

  it('keeps 10,000 episodes as fewer, without losing when it was bad', () => {
    const log = new WatchLog(PATHS, START);
    let ms = START;
    for (let i = 0; i < 10_000; i += 1) {
      for (let look = 0; look < 5; look += 1, ms += 1000)
        log.sample({path: 'control', atMs: ms, endMs: ms + 20, isAnswered: true});
      log.sample({path: 'control', atMs: ms, endMs: ms + 900, isAnswered: true});
      ms += 10_000;
      log.advance(ms);
    }
    log.end(ms);
    const {episodes} = log.watch(ms);
    expect(episodes.length).to.be.within(1000, MAX_EPISODES);
    expect(Date.parse(episodes[0]!.from)).to.be.below(START + 10_000);
    expect(Date.parse(episodes.at(-1)!.to)).to.be.above(ms - 20_000);
  });
});
