import {PACKET_MS} from '../internal/packet.js';
import {median} from './statistics.js';

/** A shorter wait is no retransmission, but a late timer or a short queue; ms. */
const MIN_MS = 30;
/** Between losses packets are as fast as ever. If nearly all packets vary it is jitter, not retransmission. */
const QUIET_FROM = 0.2;
const QUIET_FULLY = 0.4;
/** A packet is "as fast as ever" within this lateness of timers, or this share of the usual wait. */
const QUIET_MS = 12;
const QUIET_SHARE = 1 / 6;

/** TCP hardly works above this loss: packets that wait more often wait for something else, such as a batch. */
const LOSS = 0.12;
const NO_LOSS = 0.16;

interface Recovery {
  readonly at: number;
  readonly waitMs: number;
}

/**
 * Extends the delays of these packets to as many as asked for.
 *
 * Over TCP a lost segment is sent again, and all that follows waits for it. The repeat is lost with the
 * same probability, and then the wait doubles (RFC 6298, section 5.5), and doubles again. A few seconds
 * hold many single losses, which show the probability, but rarely one of the long waits that decide a
 * minute's score: beyond the measured window those are added as often as the probability says. On a line
 * that stalls there are too few waits for this to matter.
 * @param delays of packets one {@link PACKET_MS} apart, ms; NaN for one that never came; not all NaN
 */
export function prolong(delays: readonly number[], length: number): number[] {
  const fastestMs = delays.reduce((least, delay) => (delay < least ? delay : least), Infinity);
  const recoveries = recoveriesIn(delays, fastestMs);
  const chance = lossChance(delays, fastestMs, recoveries) * (1 - Math.min(1, delays.length / length));
  const waits = new Map(recoveries.map(({at, waitMs}) => [at, waitMs]));
  let recovered = 0;
  let blockedUntilMs = -Infinity;
  return Array.from({length}, (_, i) => {
    const at = i % delays.length;
    const delay = delays[at] ?? NaN;
    const waitMs = waits.get(at);
    if (waitMs !== undefined && chance > 0) {
      recovered += 1;
      const lostAgain = Math.floor(Math.log(evenly(recovered)) / Math.log(chance));
      if (lostAgain > 0)
        blockedUntilMs = Math.max(blockedUntilMs, i * PACKET_MS + fastestMs + waitMs * 2 ** lostAgain);
    }
    return Math.max(delay, blockedUntilMs - i * PACKET_MS);
  });
}

/** Indices of packets that start a wait, rather than wait behind another one. */
function recoveriesIn(delays: readonly number[], fastestMs: number): Recovery[] {
  const found: Recovery[] = [];
  let lastMs = 0;
  delays.forEach((delay, at) => {
    if (Number.isNaN(delay)) return;
    const waitMs = delay - fastestMs;
    if (waitMs >= MIN_MS && waitMs > lastMs + PACKET_MS / 2) found.push({at, waitMs});
    lastMs = waitMs;
  });
  return found;
}

/** The probability that a segment is lost in one of the loop's two directions. */
function lossChance(delays: readonly number[], fastestMs: number, recoveries: readonly Recovery[]): number {
  const usualMs = median(recoveries.map(({waitMs}) => waitMs));
  if (usualMs === undefined) return 0;
  const quietMs = Math.max(QUIET_MS, usualMs * QUIET_SHARE);
  const quiet = delays.filter((delay) => delay - fastestMs < quietMs).length / delays.length;
  // About half of what is lost while others wait is hidden behind them.
  const visible = (delays.length * (1 + quiet)) / 2;
  const chance = recoveries.length / (2 * visible);
  return chance * share(quiet, QUIET_FROM, QUIET_FULLY) * share(chance, NO_LOSS, LOSS);
}

/** The position of `value` between the two bounds, 0–1. */
function share(value: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (value - from) / (to - from)));
}

const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** The n-th number of a sequence that fills 0–1 evenly (low discrepancy). */
function evenly(n: number): number {
  return (n * GOLDEN) % 1;
}
