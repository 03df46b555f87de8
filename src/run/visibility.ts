import {wallClock} from '../internal/clock.js';
import type {Interval} from '../internal/packet.js';

/** Watches for what makes a measurement worthless without its knowing: a hidden page, a PC that slept. */
export interface Watch {
  /** Was the page hidden, or the PC asleep, at any time of the interval? Ask once the interval is over. */
  disturbed(interval: Interval): 'hidden' | 'asleep' | undefined;
  /** Did the PC sleep in the interval? */
  slept(interval: Interval): boolean;
  visibleThroughout(): boolean;
  stop(): void;
}

/** The two clocks of the machine drift apart by less than this within a run, unless it slept; ms. */
const SLEEP_MS = 500;
/** So that a sleep taints what it fell into, and not what came after it; ms. */
const LOOK_EVERY_MS = 500;

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
  const drifts: {atMs: number; driftMs: number}[] = [];
  const look = (): void => {
    const atMs = wallClock();
    drifts.push({atMs, driftMs: Date.now() - atMs});
  };
  look();
  const timer = setInterval(look, LOOK_EVERY_MS);
  const slept = ({fromMs, toMs}: Interval): boolean => {
    look();
    const before = drifts.findLast(({atMs}) => atMs <= fromMs) ?? drifts[0];
    const after = drifts.find(({atMs}) => atMs >= toMs) ?? drifts.at(-1);
    return Math.abs((after?.driftMs ?? 0) - (before?.driftMs ?? 0)) > SLEEP_MS;
  };
  return {
    slept,
    disturbed({fromMs, toMs}) {
      if (hidden.some((interval) => interval.toMs > fromMs && interval.fromMs < toMs)) return 'hidden';
      return slept({fromMs, toMs}) ? 'asleep' : undefined;
    },
    visibleThroughout: () => hidden.length === 0,
    stop: () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', note);
    },
  };
}
