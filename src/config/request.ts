import {delay, withDeadline} from '../internal/abort.js';
import {busyForMs} from '../internal/retry-after.js';
import {ConfigurationError} from './errors.js';
import {parseConfiguration} from './parse.js';

const DEADLINE_MS = 10_000;
/** How often a server is asked that is busy and says for how long (`Retry-After`). */
const MAX_ATTEMPTS = 5;
/** A longer wait than this is not waited for: somebody is looking at the page. */
const MAX_WAIT_MS = 120_000;
/** Never ask again sooner than this, whatever the server says. */
const MIN_WAIT_MS = 1000;
/** Random extra wait of up to 25 %, so that a whole floor does not retry in the same second. */
const JITTER = 0.25;

export interface ConfigurationRequest {
  /** What issues name. */
  readonly path: string;
  readonly signal: AbortSignal;
  /** Why an answer from this address is not taken; nothing where it is. */
  readonly refusal?: (answeredBy: URL) => string | undefined;
}

/**
 * Fetches a configuration, and waits for a server that is busy.
 * @returns what the JSON says, not yet validated.
 * @throws {ConfigurationError} at `path`: no answer, an error status, something that is not JSON, or a refusal.
 *   An abort by `signal` rejects with its reason.
 */
export async function requestConfiguration(
  address: URL,
  {path, signal, refusal}: ConfigurationRequest,
): Promise<unknown> {
  const fail = (received: string): ConfigurationError =>
    new ConfigurationError([{path, expected: 'the address of a JSON configuration', received}]);
  for (let attempt = 1; ; attempt += 1) {
    const answer = await withDeadline(signal, DEADLINE_MS, (bounded) => ask(address, bounded)).catch(() => {
      signal.throwIfAborted();
      throw fail('no readable answer');
    });
    if (answer.timedOut) throw fail(`no answer within ${String(DEADLINE_MS / 1000)} s`);
    const {response, body} = answer.value;
    // A trusted server may redirect to any other: what counts is who answered.
    const refused = refusal?.(new URL(response.url));
    if (refused !== undefined) throw fail(refused);
    if (response.ok) return parseConfiguration(body, path);
    if (attempt === MAX_ATTEMPTS || !(await waitWhileBusy(response, signal)))
      throw fail(`HTTP status ${String(response.status)}`);
  }
}

async function ask(address: URL, signal: AbortSignal): Promise<{response: Response; body: string}> {
  const response = await fetch(address, {
    signal,
    headers: {accept: 'application/json'},
    cache: 'no-cache',
  });
  return {response, body: response.ok ? await response.text() : ''};
}

/**
 * Waits as long as a busy server asks.
 * @returns whether it is to be asked again
 * @throws the reason of `signal` when that aborts
 */
async function waitWhileBusy(response: Response, signal: AbortSignal): Promise<boolean> {
  const requestedMs = busyForMs(response);
  if (requestedMs === undefined || requestedMs > MAX_WAIT_MS) return false;
  await delay(Math.max(MIN_WAIT_MS, requestedMs) * (1 + JITTER * Math.random()), signal);
  return true;
}
