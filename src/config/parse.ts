import {ConfigurationError} from './errors.js';

/** A configuration is a few kB; a thousand services stay under this. */
const MAX_CHARACTERS = 2_000_000;

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
