import type {Configuration} from './config/types.js';
import {validateConfiguration} from './config/validate.js';
import type {Report} from './report/types.js';
import {execute, type RunOptions} from './run/run.js';

export {ConfigurationError, isConfigurationError, type ConfigurationIssue} from './config/errors.js';
export type * from './config/types.js';
export {validateConfiguration} from './config/validate.js';
export type * from './report/types.js';
export type {RunOptions} from './run/run.js';
export type {Progress} from './run/progress.js';
export {watchDiagnostics} from './watch/lazy-watch.js';
export type {WatchHooks, Watching, WatchOptions} from './watch/watch.js';

/**
 * Measures and judges, without anything to see: no element, no Lit.
 *
 * Resolves with a report (contract, section 5), whatever the network does; aborting `options.signal` resolves it at once
 * with the outcome `cancelled`. Every connection, frame, worker, timer and listener of the run is gone by then.
 * @throws {ConfigurationError} as a rejection, before anything is sent
 */
export async function runDiagnostics(config: Configuration, options: RunOptions = {}): Promise<Report> {
  return execute(validateConfiguration(config), options);
}
