/** What the engine and the element both export. */
export {ConfigurationError, isConfigurationError, type ConfigurationIssue} from './config/errors.js';
export type * from './config/types.js';
export {validateConfiguration} from './config/validate.js';
export type * from './report/types.js';
export {runDiagnostics} from './run/lazy-run.js';
export type {RunOptions} from './run/run.js';
export type {Progress} from './run/progress.js';
export {watchDiagnostics} from './watch/lazy-watch.js';
export type {WatchHooks, Watching, WatchOptions} from './watch/watch.js';
