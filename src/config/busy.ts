import {delay} from '../internal/abort.js';
import {busyForMs} from '../internal/retry-after.js';

/** A longer wait is not worth it: somebody is looking at the page; ms. */
const MAX_WAIT_MS = 120_000;
/** Whatever the server says, we wait at least this long, ms. */
const MIN_WAIT_MS = 1000;
/** Random extra wait, so that a whole call-centre floor does not retry in the same second. */
const MAX_EXTRA = 0.25;

/**
 * Waits for as long as a busy server asks.
 * @returns whether to ask again
 * @throws the reason of `signal` when that aborts
 */
export async function waitToRetry(response: Response, signal: AbortSignal): Promise<boolean> {
  await response.body?.cancel().catch(() => undefined);
  const asked = busyForMs(response);
  if (asked === undefined || asked > MAX_WAIT_MS) return false;
  await delay(Math.max(MIN_WAIT_MS, asked) * (1 + MAX_EXTRA * Math.random()), signal);
  return true;
}
