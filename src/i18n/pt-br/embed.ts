import type {EmbedWords} from '../translation.js';

/** Portuguese, on the page for frames. */
export const embed: EmbedWords = {
  locale: 'pt-BR',
  title: 'Este link não pode ser usado.',
  hint: 'Envie o que está escrito aqui a quem passou o link a você.',
  expected: 'esperado:',
  received: 'recebido:',
  caseReference: 'Caso, segundo este link:',
};
