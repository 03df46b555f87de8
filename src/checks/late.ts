/** The checks that nothing waits for, in a file that is loaded beside the first requests. */
export {checkConfiguration} from './configuration.js';
export {checkLocal} from './local.js';
