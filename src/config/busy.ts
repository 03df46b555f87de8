import {delay} from '../internal/abort.js';
import {busyForMs} from '../internal/retry-after.js';

/** Who asks for more than this is not waited for: somebody is looking at the page; ms. */
const LONGEST_MS = 120_000;
/** Asked no oftener than this, whatever the server says; ms. */
const SHORTEST_MS = 1000;
/** So much longer, at most, than it asks for: what sent away a whole floor at once is not to see it come back at once. */
const SPREAD = 0.25;

/**
 * Waits as long as a server asks that is busy.
 * @returns whether it is to be asked again
 * @throws the reason of `signal` when that aborts
 */
export async function waitedFor(response: Response, signal: AbortSignal): Promise<boolean> {
  await response.body?.cancel().catch(() => undefined);
  const asked = busyForMs(response);
  if (asked === undefined || asked > LONGEST_MS) return false;
  await delay(Math.max(SHORTEST_MS, asked) * (1 + SPREAD * Math.random()), signal);
  return true;
}
