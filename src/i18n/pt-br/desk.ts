import type {DeskWords} from '../desk-words.js';

/** Brazilian Portuguese, on the desk: headset and PC. */
export const desk: DeskWords = {
  headset: {
    muted: 'O microfone está silenciado, por um botão do headset ou pelo sistema. Ative-o.',
    'hands-free':
      'O headset está conectado por Bluetooth no modo viva-voz, em que as vozes soam como em um telefone antigo. Use o cabo ou o adaptador USB dele, se houver.',
    narrow:
      'Este microfone só oferece qualidade de telefone. Use outro headset, se tiver, ou peça um ao suporte de TI.',
    mixed:
      'Você fala em um dispositivo e ouve em outro. Escolha o headset para as duas coisas nas configurações de som do sistema.',
    'defaults-differ':
      'O seu sistema usa um dispositivo para chamadas e outro para todo o resto. Escolha o headset para os dois usos nas configurações de som.',
    changed: 'Um dispositivo foi conectado ou retirado durante o teste. Pare o teste e faça-o de novo.',
  },
  tested: {
    title: 'Testado pelo agente',
    microphone: {
      good: 'nível do microfone bom',
      quiet: 'microfone muito baixo',
      silent: 'microfone em silêncio',
      clipping: 'microfone alto demais',
      muted: 'microfone silenciado por um botão ou pelo sistema',
      denied: 'microfone sem permissão',
      'denied-by-page': 'microfone não permitido pela página que contém esta',
      'denied-by-system': 'o sistema não deixa o navegador usar o microfone',
      missing: 'nenhum microfone encontrado',
      busy: 'microfone em uso por outro programa',
      unsupported: 'microfone indisponível nesta página',
      'no-output': 'nenhuma saída de som',
      failed: 'o microfone não pôde ser ativado',
      ended: 'o microfone sumiu durante o teste',
    },
    speaker: {
      heard: 'som de teste ouvido',
      'not-heard': 'som de teste não ouvido',
    },
    headset: {
      'hands-free': 'Bluetooth no modo viva-voz',
      narrow: 'só qualidade de telefone',
      mixed: 'fala em um dispositivo e ouve em outro',
      'defaults-differ': 'um dispositivo para chamadas e outro para o resto',
      changed: 'os dispositivos mudaram durante o teste',
    },
  },
};
