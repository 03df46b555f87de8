import {prepareRun} from './run/lazy-run.js';

export * from './exports.js';

// Who imports the engine means to run it. Where there is no page, as in Node, there is only the validation.
if (typeof window !== 'undefined') prepareRun();
