import {waitToRetry} from './busy.js';
import {ConfigurationError} from './errors.js';
import {parseConfiguration} from './parse.js';

const DEADLINE_MS = 10_000;
/** How often we ask a server that is busy and says for how long (`Retry-After`). */
const MAX_ATTEMPTS = 5;

/**
 * Fetches a configuration. Loaded only where a page names an address.
 * @returns what the JSON says, not yet validated.
 * @throws {ConfigurationError} whose path is `config-url`: no answer, an error status, something that is not JSON.
 *   An abort by `signal` rejects with its reason.
 */
export async function loadConfiguration(
  url: string,
  {signal, baseUrl}: {signal: AbortSignal; baseUrl: string},
): Promise<unknown> {
  const fail = (received: string): ConfigurationError =>
    new ConfigurationError([{path: 'config-url', expected: 'the address of a JSON configuration', received}]);
  if (!URL.canParse(url, baseUrl) || !/^https?:$/.test(new URL(url, baseUrl).protocol)) {
    throw fail('an address that cannot be fetched');
  }
  for (let attempt = 1; ; attempt += 1) {
    const deadline = AbortSignal.timeout(DEADLINE_MS);
    try {
      const response = await fetch(new URL(url, baseUrl), {
        signal: AbortSignal.any([signal, deadline]),
        headers: {accept: 'application/json'},
        cache: 'no-cache',
      });
      if (response.ok) return parseConfiguration(await response.text(), 'config-url');
      if (attempt === MAX_ATTEMPTS || !(await waitToRetry(response, signal)))
        throw fail(`HTTP status ${String(response.status)}`);
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof ConfigurationError) throw error;
      throw fail(
        deadline.aborted ? `no answer within ${String(DEADLINE_MS / 1000)} s` : 'no readable answer',
      );
    }
  }
}
