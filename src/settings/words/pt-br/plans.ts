import type {SettingsPlans} from '../words.js';

/** Brazilian Portuguese, on what besides a text is asked and answered. */
export const plans: SettingsPlans = {
  assume: {
    title: 'O que o arquivo pode perguntar ao computador',
    hint: 'Um arquivo PAC pode perguntar o endereço do computador, o endereço de um nome e a hora. Esta página não sabe nada disso e usa o que você informar aqui.',
    myIp: 'Endereço do computador',
    dns: {
      label: 'Endereços de nomes',
      hint: 'Um por linha: nome, espaço, endereço. Outros nomes não têm nenhum.',
    },
    now: 'Data e hora',
  },
  egress: {
    field: {
      label: 'Endereço de onde saem as suas requisições',
      hint: 'Se ficar vazio, só a própria lista é verificada.',
    },
    ask: 'Perguntar o endereço deste computador',
    asking: 'Perguntando…',
    failed: 'O serviço de eco da configuração não respondeu.',
    notAnAddress: 'O serviço de eco não respondeu com um endereço IPv4.',
    blocked: (directive) => `A política desta página bloqueia a requisição: ${directive}.`,
  },
  notAnAddress: 'Aqui é preciso um endereço, como https://intranet.example.com/.',
  policyPage: {
    label: 'Onde fica a página',
    hint: "O endereço dela: é a ele que 'self' se refere na política. Se ficar vazio, não dá para verificar o que depende dele.",
  },
  customerCare: {
    title: 'Texto para um caso no Genesys Customer Care',
    hint: 'Antes de enviar, confira se cada endereço é seu em definitivo.',
    inEnglish: 'O Customer Care trabalha em inglês: este é o texto a enviar.',
    text: (list, tenant) => `Assunto: controle de acesso por IP para ${tenant}

Ativem, por favor, o controle de acesso por IP do Genesys Authentication Service para o nosso contact center ${tenant} e permitam o login somente a partir destes endereços:

${list}

Todos são estáticos, roteáveis na Internet e alocados à nossa empresa ou ao fornecedor do nosso proxy ou das nossas áreas de trabalho virtuais. Por favor, confirmem quando a mudança entrar em vigor.`,
  },
  tunnel: {
    mode: 'O que a lista diz',
    include: 'Só isto passa pelo túnel (include)',
    exclude: 'Tudo menos isto passa pelo túnel (exclude)',
    proxies: {
      label: 'Seus proxies',
      hint: 'Endereços ou nomes, separados por vírgulas: o lugar deles é dentro do túnel.',
    },
    relays: {
      label: 'Endereços dos relays TURN',
      hint: 'Uma página não consegue resolver nomes. Com os endereços dá para verificar se as chamadas ficam fora.',
    },
  },
  vdi: {
    platform: 'Plataforma',
    platforms: {
      'citrix-windows-2012-r2': 'Citrix XenApp ou XenDesktop 7 no Windows Server 2012 R2',
      'citrix-windows-2008-r2': 'Citrix XenApp ou XenDesktop 7 no Windows Server 2008 R2',
      'citrix-elux': 'Citrix XenApp ou XenDesktop 7 no Linux eLux',
      'horizon-windows-2012-r2': 'VMware Horizon 7 no Windows Server 2012 R2',
      'horizon-windows-2008-r2': 'VMware Horizon 7 no Windows Server 2008 R2',
      other: 'Outra',
    },
    applications: 'O que roda nela',
    sets: {
      'workspace-softphone-recording': 'Workspace, softphone (SIP), gravação de tela',
      'workspace-softphone': 'Workspace, softphone (SIP)',
      'workspace-recording': 'Workspace, gravação de tela',
      workspace: 'Workspace',
      'other-web': 'Só outros aplicativos web',
    },
    support: {
      supported: 'Com suporte',
      'not-supported': 'Sem suporte',
      'not-listed': 'O guia não diz',
    },
    notes: {
      'webrtc-is-customers':
        'Um telefone WebRTC em uma área de trabalho virtual é responsabilidade sua: teste-o ali antes de contar com ele.',
      'workspace-and-phone-together':
        'O telefone WebRTC roda onde o Workspace roda: execute a verificação no mesmo navegador.',
      'connector-and-adapter': 'O softphone precisa do Connector ativado e do adaptador de VDI.',
      'softphone-on-pc':
        'Com o softphone no computador e o Workspace na área de trabalho virtual, desative o Connector e configure o telefone por um arquivo local.',
      'phone-and-set-differ':
        'O conjunto tem o softphone, mas o telefone do agente é outro: escolha o certo.',
      'server-2008-ended': 'O suporte da Microsoft ao Windows Server 2008 R2 terminou em 2020.',
      'other-applications-any-vdi':
        'Aplicativos web que não são o Workspace rodam em qualquer área de trabalho virtual.',
      'set-elsewhere':
        'O que não roda na área de trabalho virtual pode rodar no próprio computador, em um navegador; só o telefone WebRTC precisa ficar com o Workspace.',
      'platform-not-in-guide':
        'O guia cita Citrix 7 e Horizon 7. Em outra plataforma, decide a documentação do aplicativo.',
    },
  },
  phone: 'Telefone',
  phones: {
    webrtc: 'Telefone WebRTC no Workspace',
    'softphone-sip': 'Genesys Softphone (SIP)',
    corporate: 'Telefone da empresa',
    pstn: 'Telefone fixo ou celular',
  },
  capacity: {
    agents: 'Agentes trabalhando ao mesmo tempo',
    share: 'Agentes em chamada ao mesmo tempo (%)',
    recordedShare: 'Chamadas com gravação de tela (%)',
    activities: 'O que eles fazem',
    activity: {
      voice: 'Chamadas por WebRTC',
      desktop: 'Agent Desktop',
      'screen-recording': 'Gravação de tela',
    },
    codec: 'Codec das chamadas',
    place: 'Onde trabalham',
    onSite: 'Na empresa',
    offSite: 'Em casa',
    vpn: 'VPN',
    vpns: {none: 'Nenhuma', split: 'Túnel dividido', full: 'Tudo pelo túnel'},
    proxy: 'Os navegadores usam o proxy da empresa',
    relayByProxy: 'As chamadas também passam pelo proxy (não recomendado)',
    paths: {internet: 'Seu link de Internet', vpn: 'VPN', proxy: 'Proxy'},
    path: 'Conexão',
    up: 'Upload',
    down: 'Download',
    agent: 'Link próprio de um agente',
    direct: 'Nada disso passa pela sua empresa.',
    ofWhich: (overhead) => `incluindo overhead de ${overhead}`,
    concurrent: (calls, recorded) => `Ao mesmo tempo: chamadas ${calls}, com gravação de tela ${recorded}.`,
    note: 'São os números do guia e, à parte, o que TURN sobre TCP, TLS e cabeçalhos acrescentam. A criptografia da VPN e o resto do tráfego se somam a isso: deixe um quarto livre.',
    notANumber: 'Aqui é preciso um número; porcentagens vão de 0 a 100.',
    nothingChosen: 'Escolha pelo menos uma atividade.',
    shiftStart: {
      title: 'Início do turno',
      spreadSeconds: 'Distribuir as verificações em (segundos)',
      limit: 'O que o relay TURN concede ao mesmo tempo (cota ou portas, o que for menor)',
      atOnce: (usual, most) =>
        `As chamadas de teste pedem ao relay TURN cerca de ${usual} alocações ao mesmo tempo e, em 99 de 100 manhãs, no máximo ${most}.`,
      needed: (seconds) => `Para ficar dentro desse limite, defina autorun.spreadSeconds como ${seconds}.`,
      never: 'Nem uma hora basta para isso.',
      note: 'Para verificações que começam sozinhas: 12 segundos e quatro alocações cada uma.',
    },
  },
  continuity: {
    have: 'Telefones configurados para o agente e à mão',
    telephony: 'A telefonia da empresa',
    works: 'Funciona',
    down: 'Está fora do ar',
    notKnown: 'Não se sabe',
    network: 'Conexão do agente',
    networks: {
      'on-site': 'Na rede da empresa',
      vpn: 'Na VPN',
      none: 'Fora, sem VPN',
    },
    emergency: 'Emergência em toda a região',
    run: (when) => `Pela última verificação do agente (${when}) e pelas suas respostas.`,
    noRun: 'Nenhuma verificação do agente é conhecida aqui: o que só a medição mostra fica em aberto.',
    verdicts: {possible: 'Possível', 'not-now': 'Agora não', unknown: 'Não se sabe'},
    reasons: {
      'phone-ready': 'Está configurado e à mão.',
      'phone-not-preprovisioned': 'Não está configurado para o agente, ou não está à mão.',
      'phone-not-known': 'Não se sabe se o agente tem um.',
      'pstn-may-be-congested':
        'Em uma emergência, as operadoras podem ficar congestionadas e recusar chamadas.',
      'corporate-telephony-down': 'A telefonia da empresa está fora do ar.',
      'corporate-telephony-not-known': 'Não se sabe se a telefonia da empresa funciona.',
      'corporate-network-needed': 'Precisa da rede da empresa: por VPN, se não estiver na empresa.',
      'corporate-network-not-known': 'Não se sabe se o agente alcança a rede da empresa.',
      'vpn-may-affect-voice': 'Por uma VPN, a voz pode sofrer com atraso e jitter.',
      'voice-measured-good': 'Na última verificação, uma chamada foi boa.',
      'voice-measured-warning': 'Na última verificação, uma chamada funcionou, com um aviso.',
      'voice-measured-bad': 'Na última verificação as chamadas falharam.',
      'voice-way-only': 'A última verificação alcançou o relay, mas não conseguiu medir nenhuma chamada.',
      'voice-not-measured': 'A última verificação não conseguiu medir chamadas.',
      'workspace-not-reached': 'A última verificação não alcançou o Workspace, de que o telefone faz parte.',
      'sign-in-refused': 'O login é recusado a partir do endereço da última verificação.',
      'no-run': 'Execute a verificação no computador do agente para saber.',
      'run-too-old': 'A última verificação tem mais de uma hora: execute-a de novo.',
    },
    signIn: 'Login',
    egress: {
      'in-list': 'A última verificação saiu de um endereço da lista: o login é permitido a partir dele.',
      'not-in-list':
        'A última verificação saiu de um endereço que não está na lista: o login pode ser recusado. Conecte-se por um destes meios:',
      'not-known':
        'Não se sabe se o agente se conecta de um endereço da lista. Se o login for recusado, conecte-se por um destes meios:',
    },
    ways: {
      'corporate-vpn': 'a VPN da empresa',
      'on-premises-proxy': 'o proxy nas instalações da empresa',
      'cloud-proxy': 'o proxy da empresa na nuvem',
      'virtual-desktop': 'uma área de trabalho virtual',
    },
    openAccess: 'Ou peça ao Genesys Customer Care que abra por enquanto o login para toda a Internet.',
  },
  make: {
    proxies: {
      label: 'Seus proxies',
      hint: 'host:porta, separados por vírgulas. O arquivo PAC precisa deles; informe dois.',
    },
    relays: {
      label: 'Endereços dos relays TURN',
      hint: 'Para as regras do firewall. Sem eles, as regras citam o host; pergunte ao Genesys Customer Care.',
    },
    origin: {
      label: 'De onde vem o script',
      hint: 'Para a política: https://… do servidor que entrega o diagnóstico, se não for o da página.',
    },
    pac: 'Arquivo PAC',
    oneLabel: 'Lista, * é um só nível',
    anyDepth: 'Lista, * é qualquer nível',
    firewall: 'Regras do firewall',
    csp: 'Content-Security-Policy',
    passes: 'Passa na própria verificação.',
    fails: 'Não passa na própria verificação. Abra-a para ver o que falta.',
    refused: 'Com isto não dá para criar.',
    needsProxy: 'Informe acima pelo menos um proxy, como host:porta.',
  },
  answers: {
    allowed: 'Permitido',
    'allowed-by-address': 'Permitido como endereço',
    'allowed-any-depth': 'Permitido se * cobre vários níveis',
    'allowed-below-domain': 'Permitido se um domínio cobre o que está abaixo',
    'allowed-as-https': 'Permitido só como HTTPS',
    'allowed-some-paths': 'Só alguns caminhos',
    'allowed-inspected': 'Permitido, mas inspecionado',
    'not-allowed': 'Não permitido',
    blocked: 'Bloqueado',
    unknown: 'Não dá para saber',
    fine: 'Correto',
    'not-an-address': 'Não é um endereço IPv4',
    ipv6: 'IPv6',
    'too-wide': 'Amplo demais',
    'not-routable': 'Não roteável na Internet',
    'partly-not-routable': 'Em parte não roteável',
    duplicate: 'Já está na lista',
    overlap: 'Sobrepõe outro',
    'host-bits': 'Não é o primeiro endereço da rede',
    'in-list': 'Na lista',
    'not-in-list': 'Fora da lista',
    inside: 'Pelo túnel',
    outside: 'Fora do túnel',
    any: 'Tanto faz',
  },
  guideQuestions: 'Perguntas',
  guideNotes: 'Bom saber',
};
