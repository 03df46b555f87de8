import {plural} from '../plural.js';
import type {Translation} from '../translation.js';

const SEND = 'Envie este relatório ao suporte de TI ou copie-o para um chamado.';
const NETWORK =
  'Envie este relatório ao suporte de TI ou copie-o para um chamado. A equipe de rede pode encontrar a causa.';
const LINE =
  'Em casa: use um cabo de rede ou aproxime-se do roteador, pause os downloads e verifique de novo. Se não melhorar, ou se estiver na empresa, envie este relatório ao suporte de TI.';

/** Portuguese as it is spoken in Brazil. */
export const translation: Translation = {
  locale: 'pt-BR',
  lights: {
    green: 'Pronto',
    amber: 'Pronto, com um aviso',
    red: 'Não está pronto',
    grey: 'Sem resultado claro',
    idle: 'Ainda não verificado',
  },
  sentences: {
    green: 'Seu computador e sua rede estão prontos para o trabalho.',
    amber: 'Você pode trabalhar, mas nem tudo está em ordem.',
    red: 'Alguma coisa está impedindo você de trabalhar.',
    grey: 'Nem tudo pôde ser medido.',
    idle: 'Descubra em meio minuto se o seu computador e a sua rede estão prontos para o trabalho.',
    running: 'Verificando sua conexão',
    cancelled: 'A verificação foi interrompida antes de terminar.',
    sometimes: 'Um dos seus aplicativos de trabalho só responde às vezes.',
    servicesFine: 'Seus aplicativos de trabalho respondem.',
  },
  statuses: {
    passed: 'OK',
    warning: 'Aviso',
    failed: 'Problema',
    skipped: 'Não executado',
    inconclusive: 'Não medido',
  },
  groups: {
    pc: 'Este computador',
    services: 'Aplicativos',
    phone: 'Conexão telefônica',
    voice: 'Qualidade da voz',
  },
  checks: {
    environment: 'Navegador',
    control: 'Sua rede',
    services: 'Aplicativos de trabalho',
    egress: 'Endereço de Internet da sua conexão',
    tunnel: 'Caminho das suas chamadas',
    turn: 'Conexão com o serviço de telefonia',
    'voice-opus': 'Chamada de teste (Opus)',
    'voice-pcmu': 'Chamada de teste (G.711)',
    load: 'Chamada junto com o resto do trabalho',
    local: 'Programas neste computador',
    configuration: 'Configuração desta verificação',
  },
  steps: {
    environment: 'Verificando o seu navegador',
    control: 'Verificando a sua rede',
    services: 'Conectando aos seus aplicativos de trabalho',
    egress: 'Verificando de que endereço de Internet você se conecta',
    tunnel: 'Verificando que caminho as suas chamadas fazem',
    turn: 'Conectando ao serviço de telefonia',
    'voice-opus': 'Medindo uma chamada de teste',
    'voice-pcmu': 'Medindo uma segunda chamada de teste',
    load: 'Adicionando o tráfego do resto do seu trabalho',
    local: 'Verificando os programas necessários',
    configuration: 'Lendo a configuração',
  },
  owners: {
    agent: 'Você',
    helpdesk: 'O suporte de TI',
    network: 'A equipe de rede',
    genesys: 'Genesys Customer Care',
    integrator: 'A equipe que configurou esta página',
  },
  causes: {
    'browser-unsupported': {
      title: 'Este navegador não consegue fazer chamadas.',
      action: 'Abra esta página no Chrome ou no Edge, ou peça um deles ao suporte de TI.',
    },
    'insecure-context': {
      title:
        'Esta página não foi aberta por uma conexão segura (https), por isso não é possível verificar as chamadas.',
      action: SEND,
    },
    'webrtc-disabled': {
      title:
        'As chamadas estão desativadas neste navegador, talvez por uma extensão ou uma política da empresa.',
      action: SEND,
    },
    'codec-missing': {
      title: 'Falta neste navegador um formato de áudio necessário para as chamadas.',
      action: SEND,
    },
    'page-hidden': {
      title: 'A página estava em segundo plano ou o computador em suspensão; a medição não é confiável.',
      action:
        'Mantenha esta página visível e verifique de novo. Se acontecer outra vez, envie este relatório ao suporte de TI.',
    },
    'pc-busy': {
      title: 'O computador estava sobrecarregado demais para medir uma chamada de forma confiável.',
      action:
        'Feche os programas de que não precisa e verifique de novo. Se acontecer outra vez, envie este relatório ao suporte de TI.',
    },
    'virtual-desktop': {
      title:
        'Isto parece uma área de trabalho virtual: a verificação talvez tenha medido o computador errado.',
      action:
        'Se você atende chamadas no seu próprio computador, abra esta página nele e verifique de novo. Se não, envie este relatório ao suporte de TI.',
    },
    'call-in-progress': {title: 'Você está em uma chamada.', action: 'Verifique de novo depois da chamada.'},
    offline: {
      title: 'Este computador não recebe resposta da rede.',
      action:
        'Confira o cabo ou o Wi-Fi, e a VPN se você usa uma, e verifique de novo. Se continuar falhando, ligue para o suporte de TI.',
    },
    'captive-portal': {
      title: 'Esta rede pede que você faça login primeiro.',
      action:
        'Abra qualquer página da web, faça login e verifique de novo. Se não aparecer nenhuma página de login, ligue para o suporte de TI.',
      maybe: 'Esta rede talvez peça que você faça login primeiro.',
    },
    'services-blocked': {
      title: 'Nenhum dos seus aplicativos de trabalho pode ser acessado por esta rede.',
      action: NETWORK,
      maybe: 'Os seus aplicativos de trabalho talvez estejam bloqueados nesta rede.',
    },
    'regional-hosts-blocked': {
      title: 'Alguns dos seus aplicativos de trabalho estão bloqueados nesta rede.',
      action: NETWORK,
      maybe: 'Alguns dos seus aplicativos de trabalho talvez estejam bloqueados nesta rede.',
    },
    'static-content-blocked': {
      title: 'As páginas dos seus aplicativos de trabalho não podem ser acessadas.',
      action: NETWORK,
    },
    'authentication-blocked': {
      title: 'O serviço de login não pode ser acessado, por isso talvez você não consiga entrar.',
      action: NETWORK,
    },
    'service-unreachable': {
      title: 'Pelo menos um dos seus aplicativos de trabalho não pode ser acessado.',
      action: SEND,
      named: (name) => `Não é possível acessar ${name}.`,
    },
    'service-timeout': {
      title: 'Pelo menos um dos seus aplicativos de trabalho não responde.',
      action: SEND,
      named: (name) => `${name} não responde.`,
    },
    'service-error': {
      title:
        'Pelo menos um dos seus aplicativos de trabalho apresenta um erro. A causa não é o seu computador nem a sua rede.',
      action:
        'Espere alguns minutos e verifique de novo. Se o erro continuar, envie este relatório ao suporte de TI.',
      named: (name) => `${name} apresenta um erro. A causa não é o seu computador nem a sua rede.`,
    },
    'service-replaced': {
      title: 'No lugar de um aplicativo de trabalho, outra coisa respondeu, como uma página de bloqueio.',
      action: SEND,
      maybe:
        'No lugar de um aplicativo de trabalho, outra coisa talvez tenha respondido, como uma página de bloqueio.',
      named: (name) => `No lugar de ${name}, outra coisa parece responder, como uma página de bloqueio.`,
    },
    'service-slow': {
      title: 'Pelo menos um dos seus aplicativos de trabalho demora para responder.',
      action:
        'Você pode trabalhar. Se isso atrapalhar o seu trabalho, envie este relatório ao suporte de TI.',
      named: (name) => `${name} demora para responder.`,
    },
    'request-blocked-by-page': {
      title: 'A configuração desta página impede a verificação dos seus aplicativos.',
      action: SEND,
    },
    'turn-unreachable': {
      title: 'O serviço de telefonia está bloqueado nesta rede.',
      action: NETWORK,
      maybe: 'O serviço de telefonia talvez esteja bloqueado nesta rede.',
    },
    'turn-cut': {
      title: 'A conexão com o serviço de telefonia é cortada nesta rede.',
      action: NETWORK,
      maybe: 'A conexão com o serviço de telefonia talvez seja cortada nesta rede.',
    },
    'turn-silent': {title: 'O serviço de telefonia não responde nesta rede.', action: NETWORK},
    'turn-credentials': {
      title: 'O serviço de telefonia não aceitou o login de teste desta verificação (não o seu).',
      action: SEND,
    },
    'turn-refused': {
      title: 'O serviço de telefonia recusou uma chamada de teste.',
      action:
        'Espere alguns minutos e verifique de novo. Se o erro continuar, envie este relatório ao suporte de TI.',
    },
    'turn-slow': {
      title: 'A conexão telefônica demora demais para ser estabelecida.',
      action: 'Envie este relatório ao suporte de TI ou copie-o para um chamado.',
    },
    'turn-loop-refused': {
      title: 'O serviço de telefonia responde, mas não foi possível fazer uma chamada de teste.',
      action: SEND,
    },
    'voice-no-media': {
      title: 'A conexão telefônica foi estabelecida, mas nenhum som passa.',
      action: NETWORK,
    },
    'voice-delay': {
      title: 'As chamadas terão um atraso perceptível.',
      action: 'Envie este relatório ao suporte de TI ou copie-o para um chamado.',
    },
    'voice-jitter': {
      title: 'O som das chamadas vai ficar picotado: ele chega de forma irregular.',
      action: LINE,
    },
    'voice-stalls': {
      title: 'O som das chamadas vai ter interrupções: a sua conexão trava repetidamente.',
      action: LINE,
    },
    'voice-loss': {
      title: 'As chamadas vão ter falhas: partes do som se perdem.',
      action: 'Envie este relatório ao suporte de TI ou copie-o para um chamado.',
    },
    'voice-under-load': {
      title: 'As chamadas pioram quando os seus outros aplicativos usam a rede.',
      action: LINE,
    },
    'bandwidth-insufficient': {
      title: 'A sua conexão é lenta demais para as chamadas e o resto do seu trabalho ao mesmo tempo.',
      action: LINE,
      maybe:
        'A sua conexão talvez seja lenta demais para as chamadas e o resto do seu trabalho ao mesmo tempo.',
    },
    'egress-not-allowed': {
      title:
        'Você está se conectando de um endereço de Internet que não está na lista da sua empresa, por isso o login pode ser recusado.',
      action:
        'Se você usa a VPN da empresa, conecte-se a ela e verifique de novo. Se não, envie este relatório ao suporte de TI.',
    },
    'turn-inside-tunnel': {
      title: 'As suas chamadas parecem fazer um desvio pela rede da empresa.',
      action: SEND,
    },
    'local-service-absent': {
      title: 'Um programa de que o seu trabalho precisa não parece estar em execução neste computador.',
      action: 'Inicie-o se puder e verifique de novo. Se não, envie este relatório ao suporte de TI.',
      named: (name) => `${name} não parece estar em execução neste computador.`,
    },
    'local-service-outdated': {
      title: 'Um programa neste computador está desatualizado.',
      action: SEND,
      named: (name) => `${name} está desatualizado neste computador.`,
    },
    'local-access-denied': {
      title: 'O navegador não tem permissão para acessar algo de que o seu trabalho precisa.',
      action:
        'Clique no ícone à esquerda do endereço, permita o acesso à rede local e verifique de novo. Se não conseguir, envie este relatório ao suporte de TI.',
    },
    configuration: {
      title: 'Há um erro na configuração desta verificação.',
      action: 'Você não precisa fazer nada.',
    },
    'test-fault': {
      title: 'Uma parte da própria verificação não está funcionando.',
      action: 'Verifique de novo. Se acontecer outra vez, envie este relatório ao suporte de TI.',
    },
  },
  run: 'Verificar minha conexão',
  meanwhile: 'Ninguém está ouvindo, e nada é gravado. Mantenha esta página visível.',
  again: 'Verificar de novo',
  keepWatching: 'Continuar observando',
  cancel: 'Parar',
  close: 'Fechar',
  next: 'Próximo passo',
  whoCanAct: 'Quem pode resolver',
  code: (id) => `Código do relatório ${id}`,
  checkedAt: (time) => `Hora da verificação: ${time}`,
  watched: {
    'clearly-good': (duration) => `Medido por ${duration}: o bastante para ter certeza.`,
    'plainly-bad': (duration) => `Medido por ${duration}: claramente ruim.`,
    'full-length': (duration) => `Medido por ${duration}, a duração completa.`,
  },
  secondsLeft: (seconds) =>
    plural('pt-BR', seconds, {
      0: 'quase pronto',
      1: 'quase pronto',
      other: `faltam cerca de ${String(seconds)}\u00a0s`,
    }),
  limit: (value) => `bom até ${value}`,
  answering: (working, all) => `${String(working)} de ${String(all)} OK`,
  skipped: 'Não executado porque uma etapa anterior não deu certo.',
  notVisible: 'Este navegador não deixa uma página ver isso.',
  copy: 'Copiar para um chamado',
  copied: 'Copiado.',
  copyFailed: 'O seu navegador bloqueou a cópia. Em vez disso, baixe o relatório.',
  download: 'Baixar relatório',
  loading: 'Carregando a configuração…',
  unconfigured: 'Esta verificação ainda não foi configurada.',
  unconfiguredHint:
    'Para o desenvolvedor desta página: defina a propriedade config, um atributo config-url ou um script JSON dentro do elemento.',
  invalid: 'A configuração desta verificação não pode ser usada.',
  expected: 'esperado:',
  received: 'recebido:',
  byDataChannel: 'Medido sem som.',
  contact: 'O suporte de TI',
  allAnswering: (all) => plural('pt-BR', all, {1: 'OK', other: `Todos OK (${String(all)})`}),
  notNeeded: 'Não executado porque não há nada a verificar aqui.',
};
