import {ConfigurationError} from './errors.js';

/** A configuration is a few kB; a thousand services stay under this. */
const MAX_CHARACTERS = 2_000_000;
const DEADLINE_MS = 10_000;

/**
 * Fetches a configuration.
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
  const deadline = AbortSignal.timeout(DEADLINE_MS);
  let body: string;
  try {
    const response = await fetch(new URL(url, baseUrl), {
      signal: AbortSignal.any([signal, deadline]),
      headers: {accept: 'application/json'},
      cache: 'no-cache',
    });
    if (!response.ok) throw fail(`HTTP status ${String(response.status)}`);
    body = await response.text();
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof ConfigurationError) throw error;
    throw fail(deadline.aborted ? `no answer within ${String(DEADLINE_MS / 1000)} s` : 'no readable answer');
  }
  return parseConfiguration(body, 'config-url');
}

/**
 * Reads the text of a configuration, wherever it came from.
 * @throws {ConfigurationError} at `path` if it is not JSON.
 */
export function parseConfiguration(body: string, path: string): unknown {
  const fail = (received: string): ConfigurationError =>
    new ConfigurationError([{path, expected: 'JSON', received}]);
  if (body.length > MAX_CHARACTERS) throw fail(`${String(body.length)} characters`);
  if (/^\s*</.test(body)) throw fail('HTML');
  try {
    return JSON.parse(body) as unknown;
  } catch {
    throw fail(body.trim() === '' ? 'nothing' : 'text that is not JSON');
  }
}
