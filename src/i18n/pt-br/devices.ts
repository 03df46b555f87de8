import type {DeviceWords} from '../translation.js';

/** Brazilian Portuguese, on microphone and speaker. */
export const devices: DeviceWords = {
  title: 'Microfone e alto-falante',
  why: 'Para saber se os clientes vão ouvir você, esta página precisa escutar, por isso o navegador vai pedir permissão. O que você disser fica neste computador e some quando você parar o teste.',
  start: 'Testar o microfone',
  stop: 'Parar o teste',
  again: 'Tentar de novo',
  asking: 'O navegador está pedindo permissão: escolha “Permitir”.',
  level: 'Nível do microfone',
  speak: 'Diga algumas palavras, como em uma chamada.',
  silent:
    'Não se ouve nada. Diga algumas palavras; se continuar assim, o microfone está mudo ou não é o certo.',
  quiet:
    'Muito baixo. Diga algumas palavras; se continuar assim, aproxime o microfone ou aumente o volume dele.',
  good: 'O seu microfone está sendo bem ouvido.',
  clipping: 'Alto demais: afaste o microfone ou diminua o volume dele.',
  denied:
    'O microfone não tem permissão nesta página. Permita o uso dele ao lado do endereço da página e tente de novo.',
  deniedByPage: 'A página que contém esta não dá a ela acesso ao microfone. Avise o suporte de TI.',
  deniedBySystem:
    'Este computador não deixa o navegador usar o microfone. Permita o uso dele nas configurações de privacidade do sistema.',
  missing: 'Nenhum microfone foi encontrado. Conecte o seu headset e tente de novo.',
  busy: 'Outro programa está usando o microfone. Feche esse programa e tente de novo.',
  unsupported:
    'Esta página não pode usar um microfone: ela não foi aberta de forma segura ou o navegador é antigo demais.',
  failed: 'Não foi possível abrir o microfone.',
  ended: 'O microfone foi desconectado ou não tem mais permissão.',
  record: 'Gravar três segundos',
  recording: (secondsLeft) => `Gravando, ${secondsLeft === 1 ? 'falta' : 'faltam'} ${String(secondsLeft)} s`,
  recorded: 'Gravado: reproduza para ouvir a sua voz.',
  recordFailed: 'Não foi possível gravar nada.',
  playBack: 'Reproduzir',
  playing: 'Reproduzindo…',
  tone: 'Tocar um som de teste',
  toneAsk: 'Você ouviu o som?',
  toneHeard: 'Sim',
  toneNotHeard: 'Não',
  toneFine: 'O seu alto-falante funciona.',
  toneHelp:
    'Confira o volume e se o headset ou o alto-falante certo está escolhido nas configurações do sistema.',
  noOutput: 'O navegador não encontrou onde reproduzir som. Há um headset ou um alto-falante conectado?',
};
