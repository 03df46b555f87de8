import {requestConfiguration} from '../config/request.js';
import {isFrom} from './sources.js';

/**
 * Fetches the configuration of the page for frames.
 * @returns what the JSON says, not yet validated
 * @throws {ConfigurationError} whose path is `config`; also of an answer from a place that is none of the sources
 */
export async function fetchConfiguration(address: URL, sources: readonly URL[]): Promise<unknown> {
  return requestConfiguration(address, {
    path: 'config',
    // The page has nothing else to do.
    signal: new AbortController().signal,
    refusal: (answeredBy) =>
      isFrom(answeredBy, sources) ? undefined : `an answer from elsewhere, ${answeredBy.origin}`,
  });
}
