import {PACKET_MS} from '../internal/packet.js';
import {median} from './statistics.js';

/** A wait shorter than this is no repeat: a timer was late, or a queue was short; ms. */
const MIN_MS = 30;
/** Between losses a line is as fast as ever. Where nearly all packets vary it is jitter, which is not repeated. */
const QUIET_FROM = 0.2;
const QUIET_FULLY = 0.4;
/** A packet that waits no longer than timers are late, or than this share of the usual wait, is as fast as ever. */
const QUIET_MS = 12;
const QUIET_SHARE = 1 / 6;

/** TCP hardly works where more than this is lost: what waits as often as that waits for something else, such as a batch. */
const LOSS = 0.12;
const NO_LOSS = 0.16;

interface Recovery {
  readonly at: number;
  readonly waitMs: number;
}

/**
 * As many delays as asked for, of a call that goes on as these packets began.
 *
 * Over TCP a lost segment is sent again, and all that follows waits for it. The repeat gets lost with the same chance as
 * any segment, and then the wait doubles (RFC 6298, section 5.5), and doubles again. A window of seconds holds many single
 * losses, which tell the chance, and hardly one of the long waits that a minute is judged by: in what the window does not
 * show itself, those are put in as often as the chance says. On a line that stalls by itself there are too few waits for
 * it to matter.
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

/** Where a packet begins to wait, rather than standing behind one that does, or being as late as the one before it. */
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

/** The chance that a segment is lost on one of the loop's two ways. */
function lossChance(delays: readonly number[], fastestMs: number, recoveries: readonly Recovery[]): number {
  const usualMs = median(recoveries.map(({waitMs}) => waitMs));
  if (usualMs === undefined) return 0;
  const quietMs = Math.max(QUIET_MS, usualMs * QUIET_SHARE);
  const quiet = delays.filter((delay) => delay - fastestMs < quietMs).length / delays.length;
  // Of what is lost while others wait anyway, about half is hidden behind them.
  const visible = (delays.length * (1 + quiet)) / 2;
  const chance = recoveries.length / (2 * visible);
  return chance * share(quiet, QUIET_FROM, QUIET_FULLY) * share(chance, NO_LOSS, LOSS);
}

/** How far `value` has come from the one to the other, 0–1. */
function share(value: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (value - from) / (to - from)));
}

const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** The n-th of numbers that fill 0–1 evenly: of N of them, the share below x is x, as nearly as N allows. */
function evenly(n: number): number {
  return (n * GOLDEN) % 1;
}
