import {wallClock} from '../internal/clock.js';
import type {Interval} from '../internal/packet.js';

/** Watches for what makes a measurement worthless without its knowing: a hidden page, a PC that slept. */
export interface Watch {
  /** Was the page hidden, or the PC asleep, at any time of the interval? Ask once the interval is over. */
  disturbed(interval: Interval): 'hidden' | 'asleep' | undefined;
  visibleThroughout(): boolean;
  stop(): void;
}

/** The two clocks of the machine drift apart by less than this within a run, unless it slept; ms. */
const SLEEP_MS = 500;

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
  const drift = (): number => Date.now() - wallClock();
  const startDrift = drift();
  return {
    disturbed({fromMs, toMs}) {
      if (hidden.some((interval) => interval.toMs > fromMs && interval.fromMs < toMs)) return 'hidden';
      return Math.abs(drift() - startDrift) > SLEEP_MS ? 'asleep' : undefined;
    },
    visibleThroughout: () => hidden.length === 0,
    stop: () => {
      document.removeEventListener('visibilitychange', note);
    },
  };
}
