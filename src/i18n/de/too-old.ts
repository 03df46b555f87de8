import type {TooOldWords} from '../translation.js';

/** German, in a browser that is too old for everything else. */
export const tooOld: TooOldWords = {
  sentence:
    'Dieser Browser ist für diese Anzeige zu alt. Öffnen Sie die Seite in einem aktuellen Chrome, Edge oder Firefox oder fragen Sie Ihren Helpdesk.',
};
