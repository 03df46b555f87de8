import type {TooOldWords} from '../translation.js';

/** French, in a browser that is too old for everything else. */
export const tooOld: TooOldWords = {
  sentence:
    'Ce navigateur est trop ancien pour afficher ce contenu. Ouvrez cette page dans une version récente de Chrome, Edge ou Firefox, ou contactez votre support informatique.',
};
