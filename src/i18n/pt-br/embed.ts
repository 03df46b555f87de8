import type {EmbedWords} from '../translation.js';

/** Portuguese, on the page for frames. */
export const embed: EmbedWords = {
  locale: 'pt-BR',
  title: 'Este link não pode ser usado.',
  hint: 'Envie esta mensagem à pessoa que passou o link a você.',
  expected: 'esperado:',
  received: 'recebido:',
  caseReference: 'Chamado, segundo este link:',
};
