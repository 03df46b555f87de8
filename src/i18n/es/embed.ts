import type {EmbedWords} from '../translation.js';

/** Spanish, on the page for frames. */
export const embed: EmbedWords = {
  locale: 'es',
  title: 'Este enlace no se puede usar.',
  hint: 'Envíe este mensaje a la persona que le dio el enlace.',
  expected: 'se esperaba:',
  received: 'se recibió:',
  caseReference: 'Ticket, según este enlace:',
};
