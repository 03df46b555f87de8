import type {Interval} from '../../internal/packet.js';
import {guess, UNKNOWN, type Guess, type PathSeen} from './place.js';
import {PC, type Judged, type WatchedPath} from './sample.js';

/** Stalls that are no further apart than three samples of a second are one episode; ms. */
const JOIN_MS = 3000;
/** An episode is over this long after its last stall: what was asked in it may be answered so late; ms. */
const CLOSE_AFTER_MS = 9000;
/** A lone sample that was late by less than this may be a repeat after loss on one connection: no episode; ms. */
const LONE_MS = 400;
/** A sample that came back this shortly before the stall's end may have been held by it too; ms. */
const GUARD_MS = 100;
/** Paths that stand still together do so for so much of the shorter of the two. */
const LEAST_OVERLAP = 0.8;
/** Kept to judge an episode by; a path at 50 packets a second has no more within one that is short. */
const MOST_FINE = 3000;

/** An episode with what each path did in it. Times are ms of the system's clock. */
export interface Found {
  readonly fromMs: number;
  readonly toMs: number;
  /** Those that stood still. */
  readonly paths: readonly string[];
  readonly worstMs: number;
  readonly guess: Guess;
}

interface Stall extends Interval {
  readonly path: string;
}

/** Finds episodes in what samples say: stretches in which at least one path stood still. */
export class Episodes {
  readonly #paths: readonly WatchedPath[];
  #stalls: Stall[] = [];
  /** Samples that were not late: a path that has one within a stall did not stand still. */
  #fine: Stall[] = [];

  constructor(paths: readonly WatchedPath[]) {
    this.#paths = paths;
  }

  sample({path, atMs, endMs, isLate, dueMs}: Judged): void {
    if (isLate) {
      this.stalled(path, dueMs, endMs);
      return;
    }
    this.#fine.push({path, fromMs: atMs, toMs: endMs});
    if (this.#fine.length > MOST_FINE) this.#fine.shift();
  }

  stalled(path: string, fromMs: number, toMs: number): void {
    this.#stalls.push({path, fromMs, toMs: Math.max(toMs, fromMs + 1)});
  }

  /** Is anything standing still, or was just now? */
  get isOpen(): boolean {
    return this.#stalls.length > 0;
  }

  /** @returns the episodes that are over by now, and forgets them; `all`: whether they are over or not */
  take(nowMs: number, all = false): Found[] {
    this.#stalls.sort((a, b) => a.fromMs - b.fromMs);
    const found: Found[] = [];
    for (const group of groupsOf(this.#stalls)) {
      const toMs = Math.max(...group.map((stall) => stall.toMs));
      if (!all && toMs + CLOSE_AFTER_MS > nowMs) continue;
      this.#stalls = this.#stalls.filter((stall) => !group.includes(stall));
      const episode = this.#toEpisode(group);
      if (episode) found.push(episode);
    }
    const oldestMs = Math.min(nowMs - 2 * CLOSE_AFTER_MS, ...this.#stalls.map(({fromMs}) => fromMs));
    this.#fine = this.#fine.filter(({toMs}) => toMs > oldestMs);
    return found;
  }

  #toEpisode(group: readonly Stall[]): Found | undefined {
    const fromMs = Math.min(...group.map((stall) => stall.fromMs));
    const toMs = Math.max(...group.map((stall) => stall.toMs));
    const worstMs = Math.max(...group.map((stall) => stall.toMs - stall.fromMs));
    if (group.length === 1 && worstMs < LONE_MS) return undefined;
    const paths = this.#paths.map(({id}) => id).filter((id) => group.some(({path}) => path === id));
    return {fromMs, toMs, paths, worstMs: Math.round(worstMs), guess: this.#guess(group)};
  }

  #guess(group: readonly Stall[]): Guess {
    const ofPc = group.filter(({path}) => path === PC);
    // While this PC stood still nothing could be answered: that says nothing of the other paths.
    const own = group.filter(({path, ...stall}) => path !== PC && sharedMs([stall], ofPc) < halfOf(stall));
    if (own.length === 0) return guess([{kind: 'pc', state: 'stalled'}]);
    const byPath = new Map<string, Stall[]>();
    for (const stall of own) byPath.set(stall.path, [...(byPath.get(stall.path) ?? []), stall]);
    const [longest = [], ...others] = [...byPath.values()].sort((a, b) => lengthOf(b) - lengthOf(a));
    // Two that stood still one after the other share nothing.
    if (others.some((other) => sharedMs(other, longest) < LEAST_OVERLAP * lengthOf(other))) return UNKNOWN;
    const seen = this.#paths.map(({id, kind}): PathSeen => {
      const state = byPath.has(id) ? 'stalled' : this.#wasFine(id, own) ? 'fine' : 'unseen';
      return {kind, state};
    });
    return guess(seen);
  }

  /** It was asked while another stood still, and had its answer before that went on. */
  #wasFine(path: string, stalls: readonly Stall[]): boolean {
    return this.#fine.some(
      (one) =>
        one.path === path &&
        stalls.some((stall) => one.fromMs >= stall.fromMs && one.toMs + GUARD_MS <= stall.toMs),
    );
  }
}

function halfOf({fromMs, toMs}: Interval): number {
  return (toMs - fromMs) / 2;
}

/** Several samples wait for the same stall: what they cover together. */
function lengthOf(stalls: readonly Interval[]): number {
  return union(stalls).reduce((sum, {fromMs, toMs}) => sum + toMs - fromMs, 0);
}

function sharedMs(a: readonly Interval[], b: readonly Interval[]): number {
  const others = union(b);
  return union(a).reduce(
    (sum, one) =>
      sum +
      others.reduce(
        (own, {fromMs, toMs}) => own + Math.max(0, Math.min(one.toMs, toMs) - Math.max(one.fromMs, fromMs)),
        0,
      ),
    0,
  );
}

function union(stalls: readonly Interval[]): Interval[] {
  const joined: {fromMs: number; toMs: number}[] = [];
  for (const {fromMs, toMs} of [...stalls].sort((a, b) => a.fromMs - b.fromMs)) {
    const last = joined.at(-1);
    if (last && fromMs <= last.toMs) last.toMs = Math.max(last.toMs, toMs);
    else joined.push({fromMs, toMs});
  }
  return joined;
}

/** Stalls that overlap, or follow each other closely. They come in the order of their beginning. */
function groupsOf(stalls: readonly Stall[]): Stall[][] {
  const groups: Stall[][] = [];
  let endMs = -Infinity;
  for (const stall of stalls) {
    const last = groups.at(-1);
    if (last && stall.fromMs <= endMs + JOIN_MS) last.push(stall);
    else groups.push([stall]);
    endMs = Math.max(endMs, stall.toMs);
  }
  return groups;
}
