import type {Translation} from '../translation.js';

const SEND = 'Envie este relatório ao suporte de TI.';
const NETWORK = 'Envie este relatório ao suporte de TI; a equipe de rede pode liberar o acesso.';
const LINE =
  'Aproxime-se do roteador ou use um cabo, pause os downloads e verifique de novo. Se continuar assim, envie este relatório ao suporte de TI.';

/** Portuguese as it is spoken in Brazil. */
export const translation: Translation = {
  locale: 'pt-BR',
  lights: {green: 'Pronto', amber: 'Pronto, com um aviso', red: 'Não está pronto', grey: 'Não verificado'},
  sentences: {
    green: 'Seu computador e sua rede estão prontos para o trabalho.',
    amber: 'Você pode trabalhar, mas alguma coisa não está como deveria.',
    red: 'Alguma coisa está impedindo você de trabalhar.',
    grey: 'Nem tudo pôde ser medido.',
    idle: 'Descubra em meio minuto se o seu computador e a sua rede estão prontos para o trabalho.',
    running: 'Verificando sua conexão',
    cancelled: 'A verificação foi interrompida antes de terminar.',
    sometimes: 'Um dos seus aplicativos só responde de vez em quando.',
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
    services: 'Serviços',
    phone: 'Conexão telefônica',
    voice: 'Qualidade da voz',
  },
  checks: {
    environment: 'Navegador',
    control: 'Sua rede',
    services: 'Aplicativos de trabalho',
    egress: 'Seu endereço público',
    tunnel: 'Caminho das suas chamadas',
    turn: 'Caminho até o serviço de telefonia',
    'voice-opus': 'Chamada de teste (Opus)',
    'voice-pcmu': 'Chamada de teste (G.711)',
    load: 'Chamada durante o resto do trabalho',
    local: 'Programas neste computador',
    configuration: 'Configuração desta verificação',
  },
  steps: {
    environment: 'Examinando o seu navegador',
    control: 'Procurando a sua rede',
    services: 'Acessando os seus aplicativos de trabalho',
    egress: 'Vendo de que endereço você acessa',
    tunnel: 'Vendo que caminho as suas chamadas fazem',
    turn: 'Conectando ao serviço de telefonia',
    'voice-opus': 'Ouvindo uma chamada de teste',
    'voice-pcmu': 'Ouvindo uma segunda chamada de teste',
    load: 'Somando o resto do seu trabalho à chamada',
    local: 'Procurando programas neste computador',
    configuration: 'Lendo a configuração',
  },
  owners: {
    agent: 'você',
    helpdesk: 'o suporte de TI',
    network: 'a equipe de rede',
    genesys: 'Genesys Customer Care',
    integrator: 'quem configurou esta página',
  },
  causes: {
    'browser-unsupported': {
      title: 'Este navegador não consegue fazer chamadas.',
      action: 'Abra esta página no Chrome ou no Edge.',
    },
    'insecure-context': {
      title: 'Esta página não foi aberta de forma segura, por isso não é possível verificar as chamadas.',
      action: SEND,
    },
    'webrtc-disabled': {title: 'As chamadas estão desativadas neste navegador.', action: SEND},
    'codec-missing': {
      title: 'Falta neste navegador um formato de som necessário para as chamadas.',
      action: SEND,
    },
    'page-hidden': {
      title: 'A página estava oculta ou o computador estava em suspensão, e não foi possível medir.',
      action: 'Mantenha esta página à frente e verifique de novo.',
    },
    'pc-busy': {
      title: 'O computador estava ocupado demais para verificar uma chamada.',
      action: 'Feche os programas de que não precisa e verifique de novo.',
    },
    'virtual-desktop': {
      title: 'Parece que você está trabalhando em uma área de trabalho virtual.',
      action: SEND,
    },
    'call-in-progress': {title: 'Você está em uma chamada.', action: 'Verifique de novo depois da chamada.'},
    offline: {
      title: 'Este computador está sem rede.',
      action: 'Confira o cabo ou o Wi-Fi e verifique de novo.',
    },
    'captive-portal': {
      title: 'Esta rede pede que você faça login primeiro.',
      action: 'Abra qualquer página da web, faça login e verifique de novo.',
    },
    'services-blocked': {
      title: 'Nenhum dos seus aplicativos de trabalho pode ser acessado por esta rede.',
      action: NETWORK,
    },
    'regional-hosts-blocked': {
      title: 'Parte dos seus aplicativos de trabalho está bloqueada nesta rede.',
      action: NETWORK,
    },
    'static-content-blocked': {
      title: 'As páginas dos seus aplicativos de trabalho não podem ser acessadas.',
      action: NETWORK,
    },
    'authentication-blocked': {
      title: 'O serviço de login não pode ser acessado, por isso talvez você não consiga entrar.',
      action: NETWORK,
    },
    'service-unreachable': {title: 'Um aplicativo de trabalho não pode ser acessado.', action: SEND},
    'service-timeout': {title: 'Um aplicativo de trabalho não responde.', action: SEND},
    'service-error': {
      title: 'Um aplicativo de trabalho informa um erro dele mesmo.',
      action:
        'Espere alguns minutos e verifique de novo; se o erro continuar, envie este relatório ao suporte de TI.',
    },
    'service-replaced': {
      title: 'Outra coisa está respondendo no lugar de um aplicativo de trabalho.',
      action: SEND,
    },
    'service-slow': {
      title: 'Um aplicativo de trabalho demora para responder.',
      action: 'Você pode trabalhar. Se isso atrapalhar, envie este relatório ao suporte de TI.',
    },
    'request-blocked-by-page': {
      title: 'Esta página não tem permissão para verificar os seus aplicativos.',
      action: SEND,
    },
    'turn-unreachable': {title: 'A sua conexão telefônica está bloqueada nesta rede.', action: NETWORK},
    'turn-cut': {title: 'A sua conexão telefônica é cortada nesta rede.', action: NETWORK},
    'turn-silent': {title: 'A sua conexão telefônica fica sem resposta nesta rede.', action: NETWORK},
    'turn-credentials': {
      title: 'O serviço de telefonia não aceitou o login desta verificação.',
      action: SEND,
    },
    'turn-refused': {
      title: 'O serviço de telefonia não tem lugar para uma chamada de teste agora.',
      action:
        'Verifique de novo em alguns minutos; se continuar assim, envie este relatório ao suporte de TI.',
    },
    'turn-slow': {title: 'A conexão telefônica demora para ser estabelecida.', action: LINE},
    'turn-loop-refused': {
      title: 'O serviço de telefonia responde, mas não foi possível fazer uma chamada de teste.',
      action: SEND,
    },
    'voice-no-media': {
      title: 'A conexão telefônica foi estabelecida, mas nenhum som passa.',
      action: NETWORK,
    },
    'voice-delay': {title: 'As chamadas terão um atraso perceptível.', action: LINE},
    'voice-jitter': {
      title: 'As chamadas vão soar irregulares: o som chega em ritmo desigual.',
      action: LINE,
    },
    'voice-stalls': {
      title: 'As chamadas vão ter interrupções: a sua conexão para de vez em quando.',
      action: LINE,
    },
    'voice-loss': {title: 'As chamadas vão ter falhas: partes do som se perdem.', action: LINE},
    'voice-under-load': {
      title: 'As chamadas pioram enquanto o resto do seu trabalho está em andamento.',
      action: LINE,
    },
    'bandwidth-insufficient': {
      title: 'A sua conexão é lenta demais para as chamadas e o resto do seu trabalho ao mesmo tempo.',
      action: LINE,
    },
    'egress-not-allowed': {
      title:
        'Você acessa de um endereço que não está na lista da sua empresa, por isso o login pode ser recusado.',
      action: SEND,
    },
    'turn-inside-tunnel': {
      title: 'As suas chamadas fazem um desvio pela rede da empresa.',
      action: SEND,
    },
    'local-service-absent': {
      title: 'Um programa de que o seu trabalho precisa não está em execução neste computador.',
      action: SEND,
    },
    'local-service-outdated': {title: 'Um programa neste computador é antigo demais.', action: SEND},
    'local-access-denied': {
      title: 'O navegador não tem permissão para procurar programas neste computador.',
      action: 'Permita quando o navegador perguntar e verifique de novo.',
    },
    configuration: {
      title: 'Há uma falha na configuração desta verificação.',
      action: 'Você não precisa fazer nada.',
    },
    'test-fault': {
      title: 'Uma parte desta própria verificação não está funcionando.',
      action: 'Verifique de novo; se continuar assim, envie este relatório ao suporte de TI.',
    },
  },
  run: 'Verificar minha conexão',
  again: 'Verificar de novo',
  keepWatching: 'Continuar observando',
  cancel: 'Parar',
  close: 'Fechar',
  next: 'Próximo passo',
  whoCanAct: 'Quem pode resolver',
  code: (id) => `Código ${id}`,
  checkedAt: (time) => `Hora da verificação: ${time}`,
  watched: (duration, why) =>
    ({
      'clearly-good': `Chamada observada por ${duration}: claramente boa.`,
      'plainly-bad': `Chamada observada por ${duration}: claramente ruim.`,
      'full-length': `Chamada observada por ${duration}, a duração completa.`,
    })[why],
  secondsLeft: (seconds) => (seconds <= 1 ? 'quase pronto' : `faltam cerca de ${String(seconds)} s`),
  limit: (value) => `bom até ${value}`,
  answering: (working, all) => `${String(working)} de ${String(all)} em ordem`,
  skipped: 'Não executado: depende de algo que falhou antes.',
  notVisible: 'Não é possível ver isso neste navegador.',
  copy: 'Copiar para um chamado',
  copied: 'Copiado.',
  copyFailed: 'O navegador não permitiu copiar. Em vez disso, baixe o relatório.',
  download: 'Baixar relatório',
  loading: 'Carregando a configuração…',
  unconfigured: 'Esta verificação ainda não foi configurada.',
  unconfiguredHint:
    'Para quem cria esta página: defina a propriedade config, um atributo config-url ou um script JSON dentro do elemento.',
  invalid: 'A configuração desta verificação não pode ser usada.',
  expected: 'esperado:',
  received: 'recebido:',
  byDataChannel: 'Medido com um canal de dados em vez de som.',
};
