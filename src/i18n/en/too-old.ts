import type {TooOldWords} from '../translation.js';

/** English, in a browser that is too old for everything else. */
export const tooOld: TooOldWords = {
  sentence:
    'This browser is too old for what belongs here. Open this page in a current Chrome, Edge or Firefox, or ask your helpdesk.',
};
