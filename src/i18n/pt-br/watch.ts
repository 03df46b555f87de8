import {plural} from '../plural.js';
import type {WatchWords} from '../translation.js';

const SEND = 'Envie este relatório ao suporte de TI.';

/** Brazilian Portuguese, while somebody keeps watching. */
export const watch: WatchWords = {
  title: 'Observando sua conexão',
  until: (time) => `Até ${time}. Você pode trabalhar normalmente.`,
  watched: (from, to) => `Observada das ${from} às ${to}`,
  stop: 'Parar de observar',
  quiet: 'Até agora nada travou.',
  count: (episodes) =>
    plural('pt-BR', episodes, {
      0: 'Sua conexão não travou nenhuma vez.',
      one: 'Sua conexão travou uma vez.',
      other: `Sua conexão travou ${String(episodes)} vezes.`,
    }),
  fine: 'Nada travou por muito tempo nem muitas vezes enquanto observávamos.',
  happened: 'Acabou de acontecer',
  noted: 'Anotado, com o horário.',
  lastMinute: 'No último minuto',
  wasFine: 'sem problemas',
  stoodStill: (duration) => `travou por ${duration}`,
  notLooked: 'não observado',
  closeUntil: (time) => `A conexão telefônica é observada de perto até ${time}.`,
  keep: 'Continuar observando depois de recarregar esta página',
  cantKeep: 'Este navegador não permite isso.',
  blind: (duration) => `O que durou menos de ${duration} pode não ter sido visto.`,
  states: {
    starting: 'Começando a observar…',
    call: 'Você está em uma chamada: nada é medido até ela terminar.',
    run: 'Aguardando o fim da verificação.',
    waking: 'Retomando depois de uma pausa…',
    elsewhere: 'Outra aba deste computador já está observando. Esta assume quando a outra parar.',
  },
  relay: {
    'no-room': 'O serviço de telefonia está sem capacidade livre agora; tentaremos de novo em dez minutos.',
    'no-access':
      'O serviço de telefonia não aceita as credenciais desta verificação e por isso não é observado.',
    'not-possible': 'Este navegador não permite observar a conexão telefônica.',
    silent: 'O serviço de telefonia não respondeu.',
  },
  paths: {pc: 'Este computador', control: 'Sua rede', relay: 'Conexão telefônica'},
  places: {
    pc: {
      name: 'este computador',
      said: 'Seu próprio computador trava às vezes e pode atrapalhar suas chamadas.',
      next: 'Feche os programas de que não precisa; se continuar, envie este relatório ao suporte de TI.',
    },
    'local-network': {
      name: 'seu Wi-Fi ou cabo',
      said: 'Sua conexão com o roteador, por Wi-Fi ou cabo, cai às vezes.',
      next: 'Use um cabo de rede ou fique mais perto do roteador e observe de novo.',
    },
    line: {
      name: 'Wi-Fi, cabo ou Internet',
      said: 'Às vezes tudo trava ao mesmo tempo: a causa é o Wi-Fi, o cabo ou a sua Internet.',
      next: 'Use um cabo de rede em vez do Wi-Fi e observe de novo: se continuar, é a sua Internet, e o provedor pode ajudar.',
    },
    'tunnel-or-proxy': {
      name: 'VPN ou proxy',
      said: 'Às vezes seus aplicativos de trabalho travam no caminho pela VPN ou pelo proxy; as chamadas, não.',
      next: SEND,
    },
    relay: {
      name: 'o caminho até o serviço de telefonia',
      said: 'Só a conexão telefônica trava às vezes; seus aplicativos de trabalho, não.',
      next: SEND,
    },
    region: {
      name: 'uma região dos aplicativos de trabalho',
      said: 'Parte dos seus aplicativos de trabalho trava às vezes; o resto vai bem.',
      next: SEND,
    },
    service: {
      name: 'um único aplicativo de trabalho',
      said: 'Um dos seus aplicativos de trabalho trava às vezes; o resto vai bem.',
      next: SEND,
    },
    unknown: {
      name: 'ainda não se sabe',
      said: 'Sua conexão trava às vezes; ainda não dá para dizer onde.',
      next: 'Observe por mais tempo, ou envie este relatório ao suporte de TI.',
    },
  },
  sure: {certain: 'com certeza', likely: 'provavelmente', possible: 'talvez'},
  strip: {
    title: 'A última hora',
    still: 'Travamento',
    unmeasured: 'Não medido',
    mark: 'Anotado por você',
  },
};
