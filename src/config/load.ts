import {ConfigurationError} from './errors.js';
import {requestConfiguration} from './request.js';
import {parseUrl} from '../internal/url.js';

const PATH = 'config-url';

/**
 * Fetches the configuration of an element. Loaded only where a page names an address.
 * @returns what the JSON says, not yet validated.
 * @throws {ConfigurationError} whose path is `config-url`; see `requestConfiguration`. An abort rejects with its reason.
 */
export async function loadConfiguration(
  url: string,
  {signal, baseUrl}: {signal: AbortSignal; baseUrl: string},
): Promise<unknown> {
  const address = parseUrl(url, baseUrl);
  if (address && /^https?:$/.test(address.protocol))
    return requestConfiguration(address, {path: PATH, signal});
  const received = 'an address that cannot be fetched';
  throw new ConfigurationError([{path: PATH, expected: 'the address of a JSON configuration', received}]);
}
