import type {EmbedWords} from '../translation.js';

/** French, on the page for frames. */
export const embed: EmbedWords = {
  locale: 'fr',
  title: 'Ce lien est inutilisable.',
  hint: 'Transmettez ce message à la personne qui vous a donné le lien.',
  expected: 'attendu\u00a0:',
  received: 'reçu\u00a0:',
  caseReference: 'Ticket, d’après ce lien\u00a0:',
};
