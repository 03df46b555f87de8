import {waitToRetry} from '../config/busy.js';
import {ConfigurationError} from '../config/errors.js';
import {parseConfiguration} from '../config/parse.js';
import {isFrom} from './sources.js';

const DEADLINE_MS = 10_000;
/** How often we ask a server that is busy and says for how long (`Retry-After`). */
const MAX_ATTEMPTS = 5;
/** The page has nothing else to do. */
const NEVER = new AbortController().signal;

/**
 * Fetches the configuration.
 * @returns what the JSON says, not yet validated
 * @throws {ConfigurationError} whose path is `config`: no answer, an error status, something that is not JSON, or an answer
 *   from a place that is none of the sources
 */
export async function fetchConfiguration(address: URL, sources: readonly URL[]): Promise<unknown> {
  const fail = (received: string): ConfigurationError =>
    new ConfigurationError([{path: 'config', expected: 'the address of a JSON configuration', received}]);
  for (let attempt = 1; ; attempt += 1) {
    const signal = AbortSignal.timeout(DEADLINE_MS);
    let response: Response;
    let body: string;
    try {
      response = await fetch(address, {signal, headers: {accept: 'application/json'}, cache: 'no-cache'});
      body = response.ok ? await response.text() : '';
    } catch {
      throw fail(signal.aborted ? `no answer within ${String(DEADLINE_MS / 1000)} s` : 'no readable answer');
    }
    // A server that is trusted may send elsewhere whoever asks it to; it counts whose answer this is.
    const answeredBy = new URL(response.url);
    if (!isFrom(answeredBy, sources)) throw fail(`an answer from elsewhere, ${answeredBy.origin}`);
    if (response.ok) return parseConfiguration(body, 'config');
    if (attempt === MAX_ATTEMPTS || !(await waitToRetry(response, NEVER)))
      throw fail(`HTTP status ${String(response.status)}`);
  }
}
