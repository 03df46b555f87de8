import type {TooOldWords} from '../translation.js';

/** Spanish, in a browser that is too old for everything else. */
export const tooOld: TooOldWords = {
  sentence:
    'Este navegador es demasiado antiguo para mostrar este contenido. Abra la página en una versión actual de Chrome, Edge o Firefox, o consulte a su servicio de asistencia.',
};
