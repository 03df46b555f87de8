import type {EmbedWords} from '../translation.js';

/** English, on the page for frames. */
export const embed: EmbedWords = {
  locale: 'en',
  title: 'This link can’t be used.',
  hint: 'Please send this message to the person who gave you the link.',
  expected: 'expected',
  received: 'received',
  caseReference: 'Ticket, as this link gives it:',
};
