import {wallClock} from '../internal/clock.js';
import type {Interval} from '../internal/packet.js';

/** What makes a measurement worthless, if anything does. */
export type Disturbance = 'hidden' | 'asleep' | undefined;

/** Watches for what makes a measurement worthless without its knowing: a hidden page, a PC that slept. */
export interface Watch {
  /** Was the page hidden, or the PC asleep, at any time of the interval? Ask once the interval is over. */
  disturbed(interval: Interval, isWell?: boolean): Disturbance;
  /**
   * Did the PC sleep in the interval? What did not turn out well may also come of a page that stood still: the browser was
   * stopped, or something held the page up, and our deadlines passed before what had come meanwhile was heard.
   */
  slept(interval: Interval, isWell?: boolean): boolean;
  visibleThroughout(): boolean;
  stop(): void;
}

/** The two clocks of the machine drift apart by less than this within a run, unless it slept; ms. */
const SLEEP_MS = 500;
/** So that a sleep taints what it fell into, and not what came after it; ms. A hidden page is woken once a second. */
const LOOK_EVERY_MS = 500;
/** Looks further apart than this mean that nothing ran for 1.5 s at least, and always where it did not for 2 s: `connectMs` is green up to that; ms. */
const STANDSTILL_MS = 2000;

export function watchVisibility(document: Document): Watch {
  const hidden: {fromMs: number; toMs: number}[] = [];
  const isHidden = (): boolean => document.visibilityState === 'hidden';
  const note = (): void => {
    const nowMs = wallClock();
    const last = hidden.at(-1);
    if (isHidden()) hidden.push({fromMs: nowMs, toMs: Infinity});
    else if (last?.toMs === Infinity) last.toMs = nowMs;
  };
  note();
  document.addEventListener('visibilitychange', note);
  /** When each look was, when the one before it, and how far the clocks were apart. */
  const drifts: {atMs: number; sinceMs: number; driftMs: number}[] = [];
  const look = (): void => {
    const atMs = wallClock();
    drifts.push({atMs, sinceMs: drifts.at(-1)?.atMs ?? atMs, driftMs: Date.now() - atMs});
  };
  look();
  const timer = setInterval(look, LOOK_EVERY_MS);
  const slept = ({fromMs, toMs}: Interval, isWell = false): boolean => {
    look();
    const before = drifts.findLast(({atMs}) => atMs <= fromMs) ?? drifts[0];
    const after = drifts.find(({atMs}) => atMs >= toMs) ?? drifts.at(-1);
    const stoodStill = (): boolean =>
      drifts.some(({atMs, sinceMs}) => atMs - sinceMs > STANDSTILL_MS && atMs > fromMs && sinceMs < toMs);
    return Math.abs((after?.driftMs ?? 0) - (before?.driftMs ?? 0)) > SLEEP_MS || (!isWell && stoodStill());
  };
  return {
    slept,
    disturbed(interval, isWell) {
      const wasHidden = hidden.some(({fromMs, toMs}) => toMs > interval.fromMs && fromMs < interval.toMs);
      return wasHidden ? 'hidden' : slept(interval, isWell) ? 'asleep' : undefined;
    },
    visibleThroughout: () => hidden.length === 0,
    stop: () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', note);
    },
  };
}
