import {isoTime} from '../../internal/iso-time.js';
import type {Episode, Watch} from '../../report/types.js';
import type {Interval} from '../../internal/packet.js';
import {printable} from '../../internal/printable.js';
import {Baseline} from './baseline.js';
import {Blind} from './blind.js';
import {Episodes, type Found} from './episodes.js';
import {Minutes, type Bin} from './minutes.js';
import {agreed, countPlaces, UNKNOWN} from './place.js';
import {PC, type Judged, type Sample, type WatchedPath} from './sample.js';

/** More episodes than this are told as fewer: those that lie closest are joined. */
export const MAX_EPISODES = 2000;
export const MAX_MARKS = 200;
export const MAX_NOTE = 200;
/** What "it just happened" shows; ms. */
export const LAST_MS = 60_000;

/** What one path did in a stretch of time. */
export interface PathLooks {
  readonly path: string;
  /** In the order of time: the seconds in which it was looked at. */
  readonly bins: readonly (Bin & {readonly atMs: number})[];
}

/** A watch before a reload, as it is kept. */
export interface LogSnapshot {
  readonly startedAt: string;
  readonly minutes: Watch['minutes'];
  readonly marks: Watch['marks'];
  readonly blindMs: number;
  readonly found: readonly Found[];
}

/** Everything that a watch has seen: takes samples, gives minutes and episodes. Pure: time is what it is told. */
export class WatchLog {
  readonly paths: readonly WatchedPath[];
  readonly startedMs: number;
  readonly #baselines: ReadonlyMap<string, Baseline>;
  readonly #minutes = new Minutes();
  readonly #episodes: Episodes;
  readonly #blind: Blind;
  readonly #marks: {at: string; note?: string}[] = [];
  readonly #seen = new Set<string>();
  #blindBefore = 0;
  #found: Found[] = [];
  #counts = countPlaces([]);

  constructor(paths: readonly WatchedPath[], startedMs: number) {
    this.paths = paths;
    this.startedMs = startedMs;
    this.#baselines = new Map(paths.map(({id}) => [id, new Baseline()]));
    this.#episodes = new Episodes(paths);
    this.#blind = new Blind(startedMs);
  }

  /** Over this a sample of the path is late, ms after it was asked; infinite until it is known. */
  lateMs(path: string): number {
    return this.#baselines.get(path)?.lateMs ?? Infinity;
  }

  /** Takes a look at a path. @returns what it says; nothing before the path was seen to work */
  sample(sample: Sample): Judged | undefined {
    const judged = this.#baselines.get(sample.path)?.judge(sample);
    if (!judged && !sample.isAnswered) return undefined;
    this.#seen.add(sample.path);
    this.#blind.looked(sample.path, sample.atMs);
    const {atMs} = sample;
    this.#minutes.sample(judged ?? {...sample, isLate: false, dueMs: atMs});
    if (judged) this.#episodes.sample(judged);
    return judged;
  }

  /** The timing code ran from `fromMs` to `toMs`, but for `stalls`: what this PC itself did. */
  ran({fromMs, toMs}: Interval, stalls: readonly Interval[] = []): void {
    this.#seen.add(PC);
    this.#blind.looked(PC, toMs);
    this.#minutes.measured(PC, fromMs, toMs);
    for (const stall of stalls) {
      this.#minutes.stalled(PC, stall.fromMs, stall.toMs);
      this.#episodes.stalled(PC, stall.fromMs, stall.toMs);
    }
  }

  /** Nothing was looked at: the PC slept, the page was frozen, a call went on. */
  gap(interval: Interval): void {
    this.#keep(this.#episodes.take(interval.fromMs, true));
    this.#blind.paused(interval);
  }

  mark(atMs: number, note?: string): void {
    if (this.#marks.length >= MAX_MARKS) return;
    const text = note === undefined ? '' : printable(note).slice(0, MAX_NOTE);
    this.#marks.push({at: isoTime(atMs), ...(text && {note: text})});
  }

  /** @returns the episodes that are over since the last time */
  advance(nowMs: number): Episode[] {
    this.#minutes.advance(nowMs);
    return this.#keep(this.#episodes.take(nowMs));
  }

  /** Is something standing still now, or was just now? */
  get isBad(): boolean {
    return this.#episodes.isOpen;
  }

  /** What each path did in the last minute. */
  lastMinute(nowMs: number): PathLooks[] {
    return this.paths.map(({id}) => ({
      path: id,
      bins: this.#minutes.bins(id, nowMs - LAST_MS, nowMs),
    }));
  }

  /** The watch so far; the same log goes on after it. */
  watch(nowMs: number): Watch {
    const rows = this.#minutes.rows();
    return {
      startedAt: isoTime(this.startedMs),
      endedAt: isoTime(Math.max(nowMs, this.startedMs)),
      paths: this.paths.map(({id}) => id).filter((id) => this.#seen.has(id)),
      minutes: rows,
      episodes: this.#found.map((one) => this.#tell(one)),
      marks: [...this.#marks],
      blindMs: Math.max(this.#blindBefore, this.#blind.totalMs(nowMs)),
    };
  }

  /** What is kept over a reload. Times of later samples go on from there. */
  snapshot(nowMs: number): LogSnapshot {
    const found = [...this.#found, ...this.#episodes.take(nowMs, true)];
    const {startedAt, minutes, marks, blindMs} = this.watch(nowMs);
    return {startedAt, minutes, marks, blindMs, found};
  }

  restore({minutes, marks, blindMs, found}: LogSnapshot): void {
    this.#minutes.restore(minutes);
    this.#marks.push(...marks);
    this.#blindBefore = blindMs;
    this.#keep(found);
  }

  /** Ends the last episode, whether it is over or not. */
  end(nowMs: number): Episode[] {
    return this.#keep(this.#episodes.take(nowMs, true));
  }

  #keep(found: readonly Found[]): Episode[] {
    for (const one of found) {
      this.#found.push(one);
      this.#counts.set(one.guess.place, (this.#counts.get(one.guess.place) ?? 0) + 1);
    }
    const told = found.map((one) => this.#tell(one));
    if (this.#found.length > MAX_EPISODES) {
      this.#found = joined(this.#found, MAX_EPISODES * 0.9);
      this.#counts = countPlaces(this.#found.map((one) => one.guess));
    }
    return told;
  }

  #tell({fromMs, toMs, paths, worstMs, guess}: Found): Episode {
    const {place, confidence} = agreed(guess, this.#counts);
    return {from: isoTime(fromMs), to: isoTime(toMs), paths: [...paths], worstMs, place, confidence};
  }
}

/** Joins neighbours that have the same guess, the closest first, until there are so many. */
function joined(found: readonly Found[], most: number): Found[] {
  const gaps = found.slice(1).map(({fromMs}, i) => fromMs - (found[i]?.toMs ?? fromMs));
  const limitMs = [...gaps].sort((a, b) => a - b)[Math.max(0, found.length - most)] ?? 0;
  const result: Found[] = [];
  for (const next of found) {
    const last = result.at(-1);
    if (last && next.fromMs - last.toMs <= limitMs) {
      result[result.length - 1] = {
        fromMs: last.fromMs,
        toMs: Math.max(last.toMs, next.toMs),
        paths: [...new Set([...last.paths, ...next.paths])],
        worstMs: Math.max(last.worstMs, next.worstMs),
        guess: last.guess.place === next.guess.place ? last.guess : UNKNOWN,
      };
    } else result.push(next);
  }
  return result;
}
