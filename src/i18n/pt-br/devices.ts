import {plural} from '../plural.js';
import type {DeviceWords} from '../translation.js';

/** Brazilian Portuguese, on microphone and speaker. */
export const devices: DeviceWords = {
  title: 'Microfone e alto-falante',
  why: 'Para saber se os clientes vão ouvir você, esta página precisa escutar, por isso o navegador vai pedir permissão. O que você disser fica neste computador e some quando você parar o teste.',
  start: 'Testar o microfone',
  stop: 'Parar o teste',
  again: 'Tentar de novo',
  asking: 'O navegador está pedindo permissão: escolha uma das respostas “Permitir”.',
  level: 'Nível do microfone',
  speak: 'Diga algumas palavras, como em uma chamada.',
  silent:
    'Não se ouve nada. Diga algumas palavras. Se continuar em silêncio, o microfone está silenciado ou não é o certo.',
  quiet:
    'Muito baixo. Diga algumas palavras. Se continuar baixo, aproxime o microfone ou aumente o volume dele.',
  good: 'O nível do seu microfone está bom.',
  clipping: 'Alto demais: afaste o microfone ou diminua o volume dele.',
  denied:
    'Esta página não tem permissão para usar o microfone. Clique no ícone à esquerda do endereço, permita o microfone e tente de novo. Se não conseguir, fale com o suporte de TI.',
  deniedByPage: 'A página que contém esta não permite que ela use o microfone. Avise o suporte de TI.',
  deniedBySystem:
    'O Windows ou o macOS não deixa o navegador usar o microfone. Permita o uso dele nas configurações de privacidade do sistema ou peça ao suporte de TI.',
  missing: 'Nenhum microfone foi encontrado. Conecte o seu headset e tente de novo.',
  busy: 'Outro programa está usando o microfone. Feche esse programa e tente de novo.',
  unsupported:
    'Esta página não pode usar um microfone: ela não foi aberta por https ou o navegador está desatualizado.',
  failed: 'Não foi possível ativar o microfone.',
  ended: 'O microfone foi desconectado ou não tem mais permissão.',
  record: 'Gravar três segundos',
  recording: (secondsLeft) =>
    plural('pt-BR', secondsLeft, {
      one: `Gravando, falta ${String(secondsLeft)}\u00a0s`,
      other: `Gravando, faltam ${String(secondsLeft)}\u00a0s`,
    }),
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
