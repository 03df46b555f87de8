import type {SettingsPlans} from '../words.js';

/** French, on what besides a text is asked and answered. */
export const plans: SettingsPlans = {
  assume: {
    title: 'Ce que le fichier peut demander au PC',
    hint: 'Un fichier PAC peut demander l’adresse du PC, l’adresse d’un nom et l’heure. Cette page ne connaît rien de tout cela et utilise ce que vous indiquez ici.',
    myIp: 'Adresse du PC',
    dns: {
      label: 'Adresses des noms',
      hint: 'Une par ligne\u00a0: nom, espace, adresse. Les autres noms n’en ont pas.',
    },
    now: 'Date et heure',
  },
  egress: {
    field: {
      label: 'Adresse d’où sortent vos requêtes',
      hint: 'Si ce champ reste vide, seule la liste elle-même est vérifiée.',
    },
    ask: 'Demander l’adresse de ce PC',
    asking: 'Demande en cours…',
    failed: 'Le service d’écho de la configuration n’a pas répondu.',
    notAnAddress: 'Le service d’écho n’a pas répondu par une adresse IPv4.',
    blocked: (directive) => `La politique de cette page bloque la requête\u00a0: ${directive}.`,
  },
  notAnAddress: 'Il faut ici une adresse, par exemple https://intranet.example.com/.',
  policyPage: {
    label: 'Où se trouve la page',
    hint: "Son adresse\u00a0: c’est elle que désigne 'self' dans la politique. Si ce champ reste vide, ce qui en dépend ne peut pas être vérifié.",
  },
  customerCare: {
    title: 'Texte pour un dossier chez Genesys Customer Care',
    hint: 'Avant de l’envoyer, vérifiez que chaque adresse est à vous durablement.',
    inEnglish: 'Customer Care travaille en anglais\u00a0: voici le texte à envoyer.',
    text: (list, tenant) => `Objet\u00a0: contrôle d’accès par adresse IP pour ${tenant}

Veuillez activer le contrôle d’accès par adresse IP du Genesys Authentication Service pour notre centre de contact ${tenant} et n’autoriser l’authentification que depuis ces adresses\u00a0:

${list}

Toutes sont statiques, routables sur Internet et attribuées à notre entreprise ou au fournisseur de notre proxy ou de nos bureaux virtuels. Merci de confirmer la prise d’effet.`,
  },
  tunnel: {
    mode: 'Ce que dit la liste',
    include: 'Seul ceci passe par le tunnel (include)',
    exclude: 'Tout sauf ceci passe par le tunnel (exclude)',
    proxies: {
      label: 'Vos proxys',
      hint: 'Adresses ou noms, séparés par des virgules\u00a0: leur place est dans le tunnel.',
    },
    relays: {
      label: 'Adresses des relais TURN',
      hint: 'Une page ne peut pas résoudre de noms. Avec les adresses, on peut vérifier si les appels restent hors du tunnel.',
    },
  },
  vdi: {
    platform: 'Plateforme',
    platforms: {
      'citrix-windows-2012-r2': 'Citrix XenApp ou XenDesktop 7 sur Windows Server 2012 R2',
      'citrix-windows-2008-r2': 'Citrix XenApp ou XenDesktop 7 sur Windows Server 2008 R2',
      'citrix-elux': 'Citrix XenApp ou XenDesktop 7 sur Linux eLux',
      'horizon-windows-2012-r2': 'VMware Horizon 7 sur Windows Server 2012 R2',
      'horizon-windows-2008-r2': 'VMware Horizon 7 sur Windows Server 2008 R2',
      other: 'Une autre',
    },
    applications: 'Ce qui y tourne',
    sets: {
      'workspace-softphone-recording': 'Workspace, softphone (SIP), enregistrement d’écran',
      'workspace-softphone': 'Workspace, softphone (SIP)',
      'workspace-recording': 'Workspace, enregistrement d’écran',
      workspace: 'Workspace',
      'other-web': 'D’autres applications web seulement',
    },
    support: {
      supported: 'Pris en charge',
      'not-supported': 'Non pris en charge',
      'not-listed': 'Le guide ne le dit pas',
    },
    notes: {
      'webrtc-is-customers':
        'Un téléphone WebRTC dans un bureau virtuel relève de votre responsabilité\u00a0: essayez-le là avant de compter dessus.',
      'workspace-and-phone-together':
        'Le téléphone WebRTC tourne là où tourne Workspace\u00a0: lancez la vérification dans le même navigateur.',
      'connector-and-adapter': 'Le softphone a besoin de son Connector, activé, et de l’adaptateur VDI.',
      'softphone-on-pc':
        'Avec le softphone sur le PC et Workspace dans le bureau virtuel, désactivez le Connector et configurez le téléphone par un fichier local.',
      'phone-and-set-differ':
        'L’ensemble contient le softphone, mais le téléphone de l’agent est un autre\u00a0: choisissez celui qui convient.',
      'server-2008-ended': 'Le support de Windows Server 2008 R2 par Microsoft a pris fin en 2020.',
      'other-applications-any-vdi':
        'Les applications web autres que Workspace tournent dans n’importe quel bureau virtuel.',
      'set-elsewhere':
        'Ce qui ne tourne pas dans le bureau virtuel peut tourner sur le PC lui-même, dans un navigateur\u202f; seul le téléphone WebRTC doit rester avec Workspace.',
      'platform-not-in-guide':
        'Le guide cite Citrix 7 et Horizon 7. Pour une autre plateforme, c’est la documentation de l’application qui fait foi.',
    },
  },
  phone: 'Téléphone',
  phones: {
    webrtc: 'Téléphone WebRTC dans Workspace',
    'softphone-sip': 'Genesys Softphone (SIP)',
    corporate: 'Téléphone d’entreprise',
    pstn: 'Téléphone fixe ou mobile',
  },
  capacity: {
    agents: 'Agents au travail en même temps',
    share: 'Part des agents en appel en même temps (%)',
    recordedShare: 'Appels avec enregistrement d’écran (%)',
    activities: 'Ce qu’ils font',
    activity: {
      voice: 'Appels par WebRTC',
      desktop: 'Agent Desktop',
      'screen-recording': 'Enregistrement d’écran',
    },
    codec: 'Codec des appels',
    place: 'Où ils travaillent',
    onSite: 'Sur site',
    offSite: 'À domicile',
    vpn: 'VPN',
    vpns: {none: 'Aucun', split: 'Split tunneling (tunnel fractionné)', full: 'Tout dans le tunnel'},
    proxy: 'Les navigateurs utilisent le proxy de l’entreprise',
    relayByProxy: 'Les appels passent aussi par le proxy (déconseillé)',
    paths: {internet: 'Votre ligne Internet', vpn: 'VPN', proxy: 'Proxy'},
    path: 'Liaison',
    up: 'Envoi',
    down: 'Réception',
    agent: 'Ligne d’un agent',
    direct: 'Rien n’en passe par votre site.',
    ofWhich: (overhead) => `dont surcharge de protocole\u00a0: ${overhead}`,
    concurrent: (calls, recorded) =>
      `En même temps\u00a0: appels ${calls}, avec enregistrement d’écran ${recorded}.`,
    note: 'Ce sont les chiffres du guide et, à part, ce qu’ajoutent TURN sur TCP, TLS et les en-têtes. Le chiffrement du VPN et le reste du trafic viennent en plus\u00a0: laissez un quart libre.',
    notANumber: 'Il faut ici un nombre\u202f; les pourcentages vont de 0 à 100.',
    nothingChosen: 'Choisissez au moins une activité.',
    shiftStart: {
      title: 'Début de service',
      spreadSeconds: 'Répartir les vérifications sur (secondes)',
      limit: 'Ce que le relais TURN accorde à la fois (quota ou ports, le plus petit des deux)',
      atOnce: (usual, most) =>
        `Les appels test demandent au relais TURN environ ${usual} allocations à la fois et, 99 matins sur 100, ${most} au plus.`,
      needed: (seconds) => `Pour rester dans cette limite, réglez autorun.spreadSeconds sur ${seconds}.`,
      never: 'Même une heure n’y suffit pas.',
      note: 'Pour les vérifications qui démarrent seules\u00a0: 12 secondes et quatre allocations chacune.',
    },
  },
  continuity: {
    have: 'Téléphones configurés pour l’agent et disponibles',
    telephony: 'La téléphonie de l’entreprise',
    works: 'Fonctionne',
    down: 'Est en panne',
    notKnown: 'Inconnu',
    network: 'Connexion de l’agent',
    networks: {
      'on-site': 'Dans le réseau de l’entreprise',
      vpn: 'Sur le VPN',
      none: 'À l’extérieur, sans VPN',
    },
    emergency: 'Urgence dans toute la région',
    run: (when) => `D’après la dernière vérification de l’agent (${when}) et vos réponses.`,
    noRun:
      'Aucune vérification de l’agent n’est connue ici\u00a0: ce que seule la mesure peut montrer reste ouvert.',
    verdicts: {possible: 'Possible', 'not-now': 'Pas maintenant', unknown: 'Inconnu'},
    reasons: {
      'phone-ready': 'Il est configuré et disponible.',
      'phone-not-preprovisioned': 'Il n’est pas configuré pour l’agent, ou pas disponible.',
      'phone-not-known': 'On ne sait pas si l’agent en a un.',
      'pstn-may-be-congested': 'En cas d’urgence, les opérateurs peuvent être saturés et refuser des appels.',
      'corporate-telephony-down': 'La téléphonie de l’entreprise est en panne.',
      'corporate-telephony-not-known': 'On ne sait pas si la téléphonie de l’entreprise fonctionne.',
      'corporate-network-needed': 'Il lui faut le réseau de l’entreprise\u00a0: par VPN, hors du site.',
      'corporate-network-not-known': 'On ne sait pas si l’agent atteint le réseau de l’entreprise.',
      'vpn-may-affect-voice': 'Par un VPN, la voix peut souffrir de délai et de gigue.',
      'voice-measured-good': 'Lors de la dernière vérification, un appel était bon.',
      'voice-measured-warning':
        'Lors de la dernière vérification, un appel fonctionnait, avec un avertissement.',
      'voice-measured-bad': 'Lors de la dernière vérification, les appels ont échoué.',
      'voice-way-only': 'La dernière vérification a atteint le relais, mais n’a pu mesurer aucun appel.',
      'voice-not-measured': 'La dernière vérification n’a pas pu mesurer les appels.',
      'workspace-not-reached':
        'La dernière vérification n’a pas atteint Workspace, dont le téléphone fait partie.',
      'sign-in-refused': 'L’authentification est refusée depuis l’adresse de la dernière vérification.',
      'no-run': 'Lancez la vérification sur le PC de l’agent pour le savoir.',
      'run-too-old': 'La dernière vérification a plus d’une heure\u00a0: relancez-la.',
    },
    signIn: 'Authentification',
    egress: {
      'in-list':
        'La dernière vérification venait d’une adresse de la liste\u00a0: l’authentification lui est ouverte.',
      'not-in-list':
        'La dernière vérification venait d’une adresse hors de la liste\u00a0: l’authentification peut être refusée. Connectez-vous de l’une de ces façons\u00a0:',
      'not-known':
        'On ne sait pas si l’agent se connecte depuis une adresse de la liste. Si l’authentification est refusée, connectez-vous de l’une de ces façons\u00a0:',
    },
    ways: {
      'corporate-vpn': 'le VPN de l’entreprise',
      'on-premises-proxy': 'le proxy dans les locaux de l’entreprise',
      'cloud-proxy': 'le proxy de l’entreprise dans le cloud',
      'virtual-desktop': 'un bureau virtuel',
    },
    openAccess:
      'Ou demandez à Genesys Customer Care d’ouvrir pour un temps l’authentification à tout Internet.',
  },
  make: {
    proxies: {
      label: 'Vos proxys',
      hint: 'hôte:port, séparés par des virgules. Le fichier PAC en a besoin\u202f; donnez-en deux.',
    },
    relays: {
      label: 'Adresses des relais TURN',
      hint: 'Pour les règles du pare-feu. Sans elles, les règles nomment l’hôte\u202f; demandez à Genesys Customer Care.',
    },
    origin: {
      label: 'D’où vient le script',
      hint: 'Pour la politique\u00a0: https://… du serveur qui fournit le diagnostic, si ce n’est pas celui de la page.',
    },
    pac: 'Fichier PAC',
    oneLabel: 'Liste, * vaut un seul niveau',
    anyDepth: 'Liste, * vaut tout niveau',
    firewall: 'Règles du pare-feu',
    csp: 'Content-Security-Policy',
    passes: 'Passe sa propre vérification.',
    fails: 'Ne passe pas sa propre vérification. Ouvrez-la pour voir ce qui manque.',
    refused: 'On ne peut pas le produire avec cela.',
    needsProxy: 'Indiquez ci-dessus au moins un proxy, sous la forme hôte:port.',
  },
  answers: {
    allowed: 'Autorisé',
    'allowed-by-address': 'Autorisé comme adresse',
    'allowed-any-depth': 'Autorisé si * vaut plusieurs niveaux',
    'allowed-below-domain': 'Autorisé si un domaine vaut pour ce qui est dessous',
    'allowed-as-https': 'Autorisé en HTTPS seulement',
    'allowed-some-paths': 'Certains chemins seulement',
    'allowed-inspected': 'Autorisé, mais inspecté',
    'not-allowed': 'Non autorisé',
    blocked: 'Bloqué',
    unknown: 'Indéterminé',
    fine: 'Correct',
    'not-an-address': 'Pas une adresse IPv4',
    ipv6: 'IPv6',
    'too-wide': 'Trop large',
    'not-routable': 'Non routable sur Internet',
    'partly-not-routable': 'En partie non routable',
    duplicate: 'Déjà dans la liste',
    overlap: 'En recouvre un autre',
    'host-bits': 'N’est pas la première adresse du réseau',
    'in-list': 'Dans la liste',
    'not-in-list': 'Hors de la liste',
    inside: 'Par le tunnel',
    outside: 'Hors du tunnel',
    any: 'Indifférent',
  },
  guideQuestions: 'À demander',
  guideNotes: 'Bon à savoir',
};
