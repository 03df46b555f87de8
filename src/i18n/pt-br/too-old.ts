import type {TooOldWords} from '../translation.js';

/** Brazilian Portuguese, in a browser that is too old for everything else. */
export const tooOld: TooOldWords = {
  sentence:
    'Este navegador é antigo demais para exibir este conteúdo. Abra a página em uma versão atual do Chrome, Edge ou Firefox, ou fale com o suporte de TI.',
};
