/** What follows a report, as it is drawn: loaded when there is something to draw. */
export {followUpStyles} from './follow-up.styles.js';
export {forgottenTemplate, historyTemplate} from './history.js';
export {sheetOf} from './sheet.js';
export {sheetStyles} from './sheet.styles.js';
export {Trials} from './trial.js';
export {watchStyles} from '../watch/told.js';
