import type {Configuration} from '../config/types.js';
import {validateConfiguration} from '../config/validate.js';
import type {WatchHooks, Watching, WatchOptions} from './watch.js';

/**
 * Keeps watching, without anything to see (contract, section 9). Resolves with the watch as soon as it goes on; its `report`
 * comes when it is over.
 * @throws {ConfigurationError} as a rejection, before anything is sent; `RangeError` for `minutes` other than 1 to 720
 */
export async function watchDiagnostics(
  config: Configuration,
  options: WatchOptions & WatchHooks = {},
): Promise<Watching> {
  const valid = validateConfiguration(config);
  const {startWatch} = await import('./watch.js');
  return startWatch(valid, options, options);
}
