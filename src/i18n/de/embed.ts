import type {EmbedWords} from '../translation.js';

/** German, on the page for frames. */
export const embed: EmbedWords = {
  locale: 'de',
  title: 'Dieser Link ist nicht verwendbar.',
  hint: 'Bitte schicken Sie diese Meldung an die Person, von der Sie den Link haben.',
  expected: 'erwartet:',
  received: 'erhalten:',
  caseReference: 'Ticket, wie dieser Link es angibt:',
};
