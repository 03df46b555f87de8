import type {Interval} from '../internal/packet.js';

/** What makes a measurement worthless, if anything does. */
export type Disturbance = 'hidden' | 'asleep' | undefined;

/** Watches for what spoils a measurement unnoticed: a hidden page, a PC that slept. Times are those of `performance.now()`. */
export interface Watch {
  /** Was the page hidden, or the PC asleep, at any time of the interval? Ask once the interval is over. */
  disturbed(interval: Interval, isGreen?: boolean): Disturbance;
  /**
   * Did the PC sleep in the interval? A result that is not green may also come from a frozen page: our
   * deadlines passed before the page handled what had arrived.
   */
  slept(interval: Interval, isGreen?: boolean): boolean;
  visibleThroughout(): boolean;
  stop(): void;
}

/** Within a run `Date.now()` and `performance.now()` drift apart by less than this, unless the PC slept; ms. */
const SLEEP_MS = 500;
/** A sleep spoils what it fell into, not what came later than this; ms. */
const LOOK_EVERY_MS = 500;
/**
 * A longer gap between looks means that the page was frozen for at least 1.5 s, and every freeze of 2 s (the green limit
 * of `connectMs`) makes one; ms.
 */
const FREEZE_MS = 2000;

export function watchVisibility(document: Document): Watch {
  const hidden: {fromMs: number; toMs: number}[] = [];
  const isHidden = (): boolean => document.visibilityState === 'hidden';
  const note = (): void => {
    const nowMs = performance.now();
    const last = hidden.at(-1);
    if (isHidden()) hidden.push({fromMs: nowMs, toMs: Infinity});
    else if (last?.toMs === Infinity) last.toMs = nowMs;
  };
  note();
  document.addEventListener('visibilitychange', note);
  /** Time of each look, of the one before, and the difference of the two clocks. */
  const drifts: {atMs: number; sinceMs: number; driftMs: number}[] = [];
  const look = (): void => {
    const atMs = performance.now();
    drifts.push({atMs, sinceMs: drifts.at(-1)?.atMs ?? atMs, driftMs: Date.now() - atMs});
  };
  look();
  const timer = setInterval(look, LOOK_EVERY_MS);
  const slept = ({fromMs, toMs}: Interval, isGreen = false): boolean => {
    look();
    const before = drifts.findLast(({atMs}) => atMs <= fromMs) ?? drifts[0];
    const after = drifts.find(({atMs}) => atMs >= toMs) ?? drifts.at(-1);
    const wasFrozen = (): boolean =>
      drifts.some(({atMs, sinceMs}) => atMs - sinceMs > FREEZE_MS && atMs > fromMs && sinceMs < toMs);
    return Math.abs((after?.driftMs ?? 0) - (before?.driftMs ?? 0)) > SLEEP_MS || (!isGreen && wasFrozen());
  };
  return {
    slept,
    disturbed(interval, isGreen) {
      const wasHidden = hidden.some(({fromMs, toMs}) => toMs > interval.fromMs && fromMs < interval.toMs);
      return wasHidden ? 'hidden' : slept(interval, isGreen) ? 'asleep' : undefined;
    },
    visibleThroughout: () => hidden.length === 0,
    stop: () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', note);
    },
  };
}
