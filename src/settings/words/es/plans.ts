import type {SettingsPlans} from '../words.js';

/** Spanish, on what besides a text is asked and answered. */
export const plans: SettingsPlans = {
  assume: {
    title: 'Lo que el archivo puede preguntar al PC',
    hint: 'Un archivo PAC puede preguntar por la dirección del PC, por la de un nombre y por la hora. Esta página no conoce ninguna y usa lo que usted indique aquí.',
    myIp: 'Dirección del PC',
    dns: {
      label: 'Direcciones de nombres',
      hint: 'Una por línea: nombre, espacio, dirección. Los demás nombres no tienen.',
    },
    now: 'Fecha y hora',
  },
  egress: {
    field: {
      label: 'Dirección desde la que salen sus solicitudes',
      hint: 'Si queda vacío, solo se comprueba la lista misma.',
    },
    ask: 'Preguntar por la dirección de este PC',
    asking: 'Preguntando…',
    failed: 'El servicio de eco de la configuración no respondió.',
    notAnAddress: 'El servicio de eco no respondió con una dirección IPv4.',
    blocked: (directive) => `La política de esta página bloquea la solicitud: ${directive}.`,
  },
  notAnAddress: 'Aquí hace falta una dirección, como https://intranet.example.com/.',
  policyPage: {
    label: 'Dónde está la página',
    hint: "Su dirección: a ella se refiere 'self' en la política. Si queda vacía, no se puede comprobar lo que depende de ella.",
  },
  customerCare: {
    title: 'Texto para un caso en Genesys Customer Care',
    hint: 'Antes de enviarlo, compruebe que cada dirección es suya de forma permanente.',
    inEnglish: 'Customer Care trabaja en inglés: este es el texto que se envía.',
    text: (list, tenant) => `Asunto: control de acceso por dirección IP para ${tenant}

Activen el control de acceso por dirección IP del Genesys Authentication Service para nuestro centro de contacto ${tenant} y permitan el inicio de sesión solo desde estas direcciones:

${list}

Todas son estáticas, enrutables en Internet y están asignadas a nuestra empresa o al proveedor de nuestro proxy o de nuestros escritorios virtuales. Confirmen, por favor, cuándo surte efecto el cambio.`,
  },
  tunnel: {
    mode: 'Qué dice la lista',
    include: 'Solo esto va por el túnel (include)',
    exclude: 'Todo menos esto va por el túnel (exclude)',
    proxies: {
      label: 'Sus proxies',
      hint: 'Direcciones o nombres, separados por comas: su sitio está dentro del túnel.',
    },
    relays: {
      label: 'Direcciones de los relays TURN',
      hint: 'Una página no puede resolver nombres. Con las direcciones se puede comprobar si las llamadas quedan fuera.',
    },
  },
  vdi: {
    platform: 'Plataforma',
    platforms: {
      'citrix-windows-2012-r2': 'Citrix XenApp o XenDesktop 7 en Windows Server 2012 R2',
      'citrix-windows-2008-r2': 'Citrix XenApp o XenDesktop 7 en Windows Server 2008 R2',
      'citrix-elux': 'Citrix XenApp o XenDesktop 7 en Linux eLux',
      'horizon-windows-2012-r2': 'VMware Horizon 7 en Windows Server 2012 R2',
      'horizon-windows-2008-r2': 'VMware Horizon 7 en Windows Server 2008 R2',
      other: 'Otra',
    },
    applications: 'Qué se ejecuta en ella',
    sets: {
      'workspace-softphone-recording': 'Workspace, softphone (SIP), grabación de pantalla',
      'workspace-softphone': 'Workspace, softphone (SIP)',
      'workspace-recording': 'Workspace, grabación de pantalla',
      workspace: 'Workspace',
      'other-web': 'Solo otras aplicaciones web',
    },
    support: {
      supported: 'Admitido',
      'not-supported': 'No admitido',
      'not-listed': 'La guía no lo dice',
    },
    notes: {
      'webrtc-is-customers':
        'Un teléfono WebRTC en un escritorio virtual es responsabilidad suya: pruébelo allí antes de confiar en él.',
      'workspace-and-phone-together':
        'El teléfono WebRTC funciona donde funciona Workspace: haga la comprobación en el mismo navegador.',
      'connector-and-adapter': 'El softphone necesita su Connector activado y el adaptador de VDI.',
      'softphone-on-pc':
        'Con el softphone en el PC y Workspace en el escritorio virtual, desactive el Connector y configure el teléfono con un archivo local.',
      'phone-and-set-differ':
        'El conjunto lleva el softphone, pero el teléfono del agente es otro: elija el que corresponda.',
      'server-2008-ended': 'El soporte de Microsoft para Windows Server 2008 R2 terminó en 2020.',
      'other-applications-any-vdi':
        'Las aplicaciones web que no son Workspace funcionan en cualquier escritorio virtual.',
      'set-elsewhere':
        'Lo que no funciona en el escritorio virtual puede funcionar en el propio PC, en un navegador; solo el teléfono WebRTC debe quedarse con Workspace.',
      'platform-not-in-guide':
        'La guía cita Citrix 7 y Horizon 7. En otra plataforma decide la documentación de la aplicación.',
    },
  },
  phone: 'Teléfono',
  phones: {
    webrtc: 'Teléfono WebRTC en Workspace',
    'softphone-sip': 'Genesys Softphone (SIP)',
    corporate: 'Teléfono de la empresa',
    pstn: 'Teléfono fijo o móvil',
  },
  capacity: {
    agents: 'Agentes que trabajan a la vez',
    share: 'Agentes en llamada a la vez (%)',
    recordedShare: 'Llamadas con grabación de pantalla (%)',
    activities: 'Qué hacen',
    activity: {
      voice: 'Llamadas por WebRTC',
      desktop: 'Agent Desktop',
      'screen-recording': 'Grabación de pantalla',
    },
    codec: 'Códec de las llamadas',
    place: 'Dónde trabajan',
    onSite: 'En la empresa',
    offSite: 'En casa',
    vpn: 'VPN',
    vpns: {none: 'Ninguna', split: 'Túnel dividido', full: 'Todo por el túnel'},
    proxy: 'Los navegadores usan el proxy de la empresa',
    relayByProxy: 'Las llamadas también van por el proxy (no recomendado)',
    paths: {internet: 'Su línea de Internet', vpn: 'VPN', proxy: 'Proxy'},
    path: 'Conexión',
    up: 'Subida',
    down: 'Bajada',
    agent: 'Línea propia de un agente',
    direct: 'Nada de ello pasa por su empresa.',
    ofWhich: (overhead) => `incluida una sobrecarga de ${overhead}`,
    concurrent: (calls, recorded) => `A la vez: llamadas ${calls}, con grabación de pantalla ${recorded}.`,
    note: 'Son las cifras de la guía y, aparte, lo que añaden TURN sobre TCP, TLS y las cabeceras. El cifrado de la VPN y el resto del tráfico se suman a ello: deje libre una cuarta parte.',
    notANumber: 'Aquí hace falta un número; los porcentajes van de 0 a 100.',
    nothingChosen: 'Elija al menos una actividad.',
    shiftStart: {
      title: 'Inicio del turno',
      spreadSeconds: 'Repartir las comprobaciones en (segundos)',
      limit: 'Lo que el relay TURN concede a la vez (cuota o puertos, lo que sea menor)',
      atOnce: (usual, most) =>
        `Las llamadas de prueba piden al relay TURN unas ${usual} asignaciones a la vez y, en 99 de cada 100 mañanas, ${most} como mucho.`,
      needed: (seconds) => `Para no pasar de ahí, ponga autorun.spreadSeconds en ${seconds}.`,
      never: 'Ni siquiera basta con una hora.',
      note: 'Para comprobaciones que empiezan solas: 12 segundos y cuatro asignaciones cada una.',
    },
  },
  continuity: {
    have: 'Teléfonos configurados para el agente y a mano',
    telephony: 'La telefonía de la empresa',
    works: 'Funciona',
    down: 'No funciona',
    notKnown: 'No se sabe',
    network: 'Conexión del agente',
    networks: {
      'on-site': 'En la red de la empresa',
      vpn: 'En la VPN',
      none: 'Fuera, sin VPN',
    },
    emergency: 'Emergencia en toda la región',
    run: (when) => `Según la última comprobación del agente (${when}) y sus respuestas.`,
    noRun: 'Aquí no se conoce ninguna comprobación del agente: lo que solo se sabe midiendo queda abierto.',
    verdicts: {possible: 'Posible', 'not-now': 'Ahora no', unknown: 'No se sabe'},
    reasons: {
      'phone-ready': 'Está configurado y a mano.',
      'phone-not-preprovisioned': 'No está configurado para el agente, o no está a mano.',
      'phone-not-known': 'No se sabe si el agente tiene uno.',
      'pstn-may-be-congested': 'En una emergencia los operadores pueden estar saturados y rechazar llamadas.',
      'corporate-telephony-down': 'La telefonía de la empresa no funciona.',
      'corporate-telephony-not-known': 'No se sabe si funciona la telefonía de la empresa.',
      'corporate-network-needed': 'Necesita la red de la empresa: por VPN, si no está en la empresa.',
      'corporate-network-not-known': 'No se sabe si el agente llega a la red de la empresa.',
      'vpn-may-affect-voice': 'Por una VPN la voz puede sufrir retardo y jitter.',
      'voice-measured-good': 'En la última comprobación, una llamada fue buena.',
      'voice-measured-warning': 'En la última comprobación, una llamada funcionó, con un aviso.',
      'voice-measured-bad': 'En la última comprobación fallaron las llamadas.',
      'voice-way-only': 'La última comprobación llegó al relay, pero no pudo medir ninguna llamada.',
      'voice-not-measured': 'La última comprobación no pudo medir llamadas.',
      'workspace-not-reached':
        'La última comprobación no llegó a Workspace, del que el teléfono forma parte.',
      'sign-in-refused': 'Se rechaza el inicio de sesión desde la dirección de la última comprobación.',
      'no-run': 'Haga la comprobación en el PC del agente para saberlo.',
      'run-too-old': 'La última comprobación tiene más de una hora: hágala otra vez.',
    },
    signIn: 'Inicio de sesión',
    egress: {
      'in-list':
        'La última comprobación salió de una dirección de la lista: desde ella se permite iniciar sesión.',
      'not-in-list':
        'La última comprobación salió de una dirección que no está en la lista: puede que se rechace el inicio de sesión. Conéctese de una de estas formas:',
      'not-known':
        'No se sabe si el agente se conecta desde una dirección de la lista. Si se rechaza el inicio de sesión, conéctese de una de estas formas:',
    },
    ways: {
      'corporate-vpn': 'la VPN de la empresa',
      'on-premises-proxy': 'el proxy en las instalaciones de la empresa',
      'cloud-proxy': 'el proxy de la empresa en la nube',
      'virtual-desktop': 'un escritorio virtual',
    },
    openAccess: 'O pida a Genesys Customer Care que abra por un tiempo el inicio de sesión a toda Internet.',
  },
  make: {
    proxies: {
      label: 'Sus proxies',
      hint: 'host:puerto, separados por comas. El archivo PAC los necesita; indique dos.',
    },
    relays: {
      label: 'Direcciones de los relays TURN',
      hint: 'Para las reglas del firewall. Sin ellas, las reglas nombran el host; pregunte a Genesys Customer Care.',
    },
    origin: {
      label: 'De dónde viene el script',
      hint: 'Para la política: https://… del servidor que entrega el diagnóstico, si no es el de la página.',
    },
    pac: 'Archivo PAC',
    oneLabel: 'Lista, * es un solo nivel',
    anyDepth: 'Lista, * es cualquier nivel',
    firewall: 'Reglas del firewall',
    csp: 'Content-Security-Policy',
    passes: 'Pasa su propia comprobación.',
    fails: 'No pasa su propia comprobación. Ábrala para ver qué falta.',
    refused: 'Con esto no se puede crear.',
    needsProxy: 'Indique arriba al menos un proxy, como host:puerto.',
  },
  answers: {
    allowed: 'Permitido',
    'allowed-by-address': 'Permitido como dirección',
    'allowed-any-depth': 'Permitido si * abarca varios niveles',
    'allowed-below-domain': 'Permitido si un dominio abarca lo que hay debajo',
    'allowed-as-https': 'Permitido solo como HTTPS',
    'allowed-some-paths': 'Solo algunas rutas',
    'allowed-inspected': 'Permitido, pero inspeccionado',
    'not-allowed': 'No permitido',
    blocked: 'Bloqueado',
    unknown: 'No se puede saber',
    fine: 'Correcto',
    'not-an-address': 'No es una dirección IPv4',
    ipv6: 'IPv6',
    'too-wide': 'Demasiado amplio',
    'not-routable': 'No enrutable en Internet',
    'partly-not-routable': 'En parte no enrutable',
    duplicate: 'Ya está en la lista',
    overlap: 'Se solapa con otro',
    'host-bits': 'No es la primera dirección de la red',
    'in-list': 'En la lista',
    'not-in-list': 'No está en la lista',
    inside: 'Por el túnel',
    outside: 'Fuera del túnel',
    any: 'Indiferente',
  },
  guideQuestions: 'Preguntas',
  guideNotes: 'Conviene saber',
};
