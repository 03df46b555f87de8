/** The checks that few sites ask for, or that nothing waits for, in a file that is loaded beside the first requests. */
export {checkConfiguration} from './configuration.js';
export {checkEgress} from './egress.js';
export {checkLocal} from './local.js';
