import type {SettingsPlans} from '../words.js';

/** German, on what besides a text is asked and answered. */
export const plans: SettingsPlans = {
  assume: {
    title: 'Was die Datei vom PC wissen will',
    hint: 'Eine PAC-Datei kann nach der Adresse des PCs, nach der Adresse eines Namens und nach der Zeit fragen. Diese Seite kennt nichts davon und nimmt, was Sie hier eintragen.',
    myIp: 'Adresse des PCs',
    dns: {
      label: 'Adressen von Namen',
      hint: 'Eine pro Zeile: Name, Leerzeichen, Adresse. Andere Namen haben keine.',
    },
    now: 'Datum und Uhrzeit',
  },
  egress: {
    field: {
      label: 'Adresse, von der Ihre Anfragen hinausgehen',
      hint: 'Bleibt das Feld leer, wird nur die Liste selbst geprüft.',
    },
    ask: 'Nach der Adresse dieses PCs fragen',
    asking: 'Wird gefragt\u00a0…',
    failed: 'Der Echo-Dienst aus der Konfiguration hat nicht geantwortet.',
    notAnAddress: 'Der Echo-Dienst hat nicht mit einer IPv4-Adresse geantwortet.',
    blocked: (directive) => `Die Richtlinie dieser Seite blockiert die Abfrage: ${directive}.`,
  },
  notAnAddress: 'Hier wird eine Adresse gebraucht, etwa https://intranet.example.com/.',
  policyPage: {
    label: 'Wo die Seite liegt',
    hint: "Ihre Adresse: 'self' in der Richtlinie meint sie. Bleibt das Feld leer, lässt sich nicht prüfen, was davon abhängt.",
  },
  customerCare: {
    title: 'Text für einen Fall bei Genesys Customer Care',
    hint: 'Prüfen Sie vor dem Senden, dass jede Adresse auf Dauer Ihnen gehört.',
    inEnglish: 'Customer Care arbeitet auf Englisch: Dies ist der Text zum Senden.',
    text: (list, tenant) => `Betreff: IP-basierte Zugriffskontrolle für ${tenant}

Bitte aktivieren Sie die IP-basierte Zugriffskontrolle des Genesys Authentication Service für unser Contact Center ${tenant} und erlauben Sie die Anmeldung nur von diesen Adressen:

${list}

Alle sind statisch, im Internet routbar und unserer Firma oder dem Anbieter unseres Proxys oder unserer virtuellen Desktops zugeteilt. Bitte bestätigen Sie, wann die Änderung wirksam wird.`,
  },
  tunnel: {
    mode: 'Was die Liste sagt',
    include: 'Nur dies geht durch den Tunnel (include)',
    exclude: 'Alles außer diesem geht durch den Tunnel (exclude)',
    proxies: {
      label: 'Ihre Proxys',
      hint: 'Adressen oder Namen, mit Kommas dazwischen: Sie gehören in den Tunnel.',
    },
    relays: {
      label: 'Adressen der TURN-Relays',
      hint: 'Eine Seite kann Namen nicht auflösen. Mit den Adressen lässt sich prüfen, ob Gespräche außerhalb bleiben.',
    },
  },
  vdi: {
    platform: 'Plattform',
    platforms: {
      'citrix-windows-2012-r2': 'Citrix XenApp oder XenDesktop 7 auf Windows Server 2012 R2',
      'citrix-windows-2008-r2': 'Citrix XenApp oder XenDesktop 7 auf Windows Server 2008 R2',
      'citrix-elux': 'Citrix XenApp oder XenDesktop 7 auf Linux eLux',
      'horizon-windows-2012-r2': 'VMware Horizon 7 auf Windows Server 2012 R2',
      'horizon-windows-2008-r2': 'VMware Horizon 7 auf Windows Server 2008 R2',
      other: 'Eine andere',
    },
    applications: 'Was darin läuft',
    sets: {
      'workspace-softphone-recording': 'Workspace, Softphone (SIP), Bildschirmaufzeichnung',
      'workspace-softphone': 'Workspace, Softphone (SIP)',
      'workspace-recording': 'Workspace, Bildschirmaufzeichnung',
      workspace: 'Workspace',
      'other-web': 'Nur andere Webanwendungen',
    },
    support: {
      supported: 'Unterstützt',
      'not-supported': 'Nicht unterstützt',
      'not-listed': 'Der Leitfaden sagt dazu nichts',
    },
    notes: {
      'webrtc-is-customers':
        'Für ein WebRTC-Telefon im virtuellen Desktop sind Sie selbst verantwortlich: Testen Sie es dort, bevor Sie sich darauf verlassen.',
      'workspace-and-phone-together':
        'Das WebRTC-Telefon läuft dort, wo Workspace läuft: Führen Sie die Prüfung im selben Browser aus.',
      'connector-and-adapter': 'Das Softphone braucht seinen eingeschalteten Connector und den VDI-Adapter.',
      'softphone-on-pc':
        'Läuft das Softphone auf dem PC und Workspace im virtuellen Desktop, schalten Sie den Connector aus und konfigurieren das Telefon mit einer lokalen Datei.',
      'phone-and-set-differ':
        'In der Auswahl ist das Softphone, das Telefon des Agenten ist aber ein anderes: Wählen Sie das richtige.',
      'server-2008-ended': 'Der Support von Microsoft für Windows Server 2008 R2 endete 2020.',
      'other-applications-any-vdi': 'Webanwendungen außer Workspace laufen in jedem virtuellen Desktop.',
      'set-elsewhere':
        'Was im virtuellen Desktop nicht läuft, kann auf dem PC selbst laufen, in einem Browser dort; nur das WebRTC-Telefon muss bei Workspace bleiben.',
      'platform-not-in-guide':
        'Der Leitfaden nennt Citrix 7 und Horizon 7. Bei einer anderen Plattform entscheidet die Dokumentation der Anwendung.',
    },
  },
  phone: 'Telefon',
  phones: {
    webrtc: 'WebRTC-Telefon in Workspace',
    'softphone-sip': 'Genesys Softphone (SIP)',
    corporate: 'Firmentelefon',
    pstn: 'Festnetz- oder Mobiltelefon',
  },
  capacity: {
    agents: 'Agenten, die gleichzeitig arbeiten',
    share: 'Anteil gleichzeitig im Gespräch (%)',
    recordedShare: 'Gespräche mit Bildschirmaufzeichnung (%)',
    activities: 'Was sie tun',
    activity: {
      voice: 'Gespräche über WebRTC',
      desktop: 'Agent Desktop',
      'screen-recording': 'Bildschirmaufzeichnung',
    },
    codec: 'Codec der Gespräche',
    place: 'Wo sie arbeiten',
    onSite: 'Am Standort',
    offSite: 'Zu Hause',
    vpn: 'VPN',
    vpns: {none: 'Keines', split: 'Split-Tunnel', full: 'Alles im Tunnel'},
    proxy: 'Browser benutzen den Proxy der Firma',
    relayByProxy: 'Auch Gespräche gehen über den Proxy (nicht empfohlen)',
    paths: {internet: 'Ihre Internetleitung', vpn: 'VPN', proxy: 'Proxy'},
    path: 'Verbindung',
    up: 'Upload',
    down: 'Download',
    agent: 'Eigene Leitung eines Agenten',
    direct: 'Nichts davon geht über Ihren Standort.',
    ofWhich: (overhead) => `davon Overhead: ${overhead}`,
    concurrent: (calls, recorded) =>
      `Gleichzeitig: Gespräche ${calls}, mit Bildschirmaufzeichnung ${recorded}.`,
    note: 'Dies sind die Zahlen des Leitfadens und, gesondert, was TURN über TCP, TLS und Header hinzufügen. Die Verschlüsselung des VPN und anderer Verkehr kommen dazu: Lassen Sie ein Viertel frei.',
    notANumber: 'Hier wird eine Zahl gebraucht; Prozentwerte liegen zwischen 0 und 100.',
    nothingChosen: 'Wählen Sie mindestens eine Tätigkeit.',
    shiftStart: {
      title: 'Schichtbeginn',
      spreadSeconds: 'Prüfungen verteilen auf (Sekunden)',
      limit: 'Was das TURN-Relay gleichzeitig vergibt (Kontingent oder Ports, der kleinere Wert)',
      atOnce: (usual, most) =>
        `Die Testanrufe belegen im TURN-Relay meist etwa ${usual} Allokationen gleichzeitig, an 99 von 100 Tagen höchstens ${most}.`,
      needed: (seconds) =>
        `Damit diese Grenze eingehalten wird, setzen Sie autorun.spreadSeconds auf ${seconds}.`,
      never: 'Auch eine Stunde reicht dafür nicht.',
      note: 'Für Prüfungen, die von selbst beginnen: je 12 Sekunden und vier Allokationen.',
    },
  },
  continuity: {
    have: 'Telefone, die für den Agenten eingerichtet und zur Hand sind',
    telephony: 'Die Telefonie der Firma',
    works: 'Funktioniert',
    down: 'Ist ausgefallen',
    notKnown: 'Nicht bekannt',
    network: 'Verbindung des Agenten',
    networks: {
      'on-site': 'Im Firmennetzwerk',
      vpn: 'Im VPN',
      none: 'Außerhalb, ohne VPN',
    },
    emergency: 'Notfall in der gesamten Region',
    run: (when) => `Nach der letzten Prüfung des Agenten (${when}) und Ihren Antworten.`,
    noRun: 'Hier ist keine Prüfung des Agenten bekannt: Was nur Messen zeigen kann, bleibt offen.',
    verdicts: {possible: 'Möglich', 'not-now': 'Jetzt nicht', unknown: 'Nicht bekannt'},
    reasons: {
      'phone-ready': 'Es ist eingerichtet und zur Hand.',
      'phone-not-preprovisioned': 'Es ist für den Agenten nicht eingerichtet oder nicht zur Hand.',
      'phone-not-known': 'Ob der Agent eines hat, ist nicht bekannt.',
      'pstn-may-be-congested':
        'In einem Notfall können die Netze der Anbieter überlastet sein und Anrufe abweisen.',
      'corporate-telephony-down': 'Die Telefonie der Firma ist ausgefallen.',
      'corporate-telephony-not-known': 'Ob die Telefonie der Firma funktioniert, ist nicht bekannt.',
      'corporate-network-needed': 'Es braucht das Firmennetzwerk: über VPN, wenn nicht am Standort.',
      'corporate-network-not-known': 'Ob der Agent das Firmennetzwerk erreicht, ist nicht bekannt.',
      'vpn-may-affect-voice': 'Über ein VPN können Gespräche unter Verzögerung und Jitter leiden.',
      'voice-measured-good': 'In der letzten Prüfung war ein Gespräch gut.',
      'voice-measured-warning': 'In der letzten Prüfung war ein Gespräch möglich, mit einer Warnung.',
      'voice-measured-bad': 'Gespräche haben die letzte Prüfung nicht bestanden.',
      'voice-way-only': 'Die letzte Prüfung hat das Relay erreicht, konnte aber kein Gespräch messen.',
      'voice-not-measured': 'Die letzte Prüfung konnte Gespräche nicht messen.',
      'workspace-not-reached': 'Die letzte Prüfung hat Workspace nicht erreicht, zu dem das Telefon gehört.',
      'sign-in-refused': 'Von der Adresse der letzten Prüfung wird die Anmeldung abgewiesen.',
      'no-run': 'Führen Sie die Prüfung auf dem PC des Agenten aus, um es zu wissen.',
      'run-too-old': 'Die letzte Prüfung ist mehr als eine Stunde her: Führen Sie sie noch einmal aus.',
    },
    signIn: 'Anmeldung',
    egress: {
      'in-list': 'Die letzte Prüfung kam von einer Adresse auf der Liste: Von dort ist die Anmeldung offen.',
      'not-in-list':
        'Die letzte Prüfung kam von einer Adresse, die nicht auf der Liste steht: Die Anmeldung kann abgewiesen werden. Verbindung über einen dieser Wege herstellen:',
      'not-known':
        'Ob der Agent über eine Adresse auf der Liste verbunden ist, ist nicht bekannt. Wird die Anmeldung abgewiesen, Verbindung über einen dieser Wege herstellen:',
    },
    ways: {
      'corporate-vpn': 'das VPN der Firma',
      'on-premises-proxy': 'der Proxy am Standort der Firma',
      'cloud-proxy': 'der Proxy der Firma in der Cloud',
      'virtual-desktop': 'ein virtueller Desktop',
    },
    openAccess:
      'Oder bitten Sie Genesys Customer Care, die Anmeldung einstweilen für das ganze Internet zu öffnen.',
  },
  make: {
    proxies: {
      label: 'Ihre Proxys',
      hint: 'host:port, mit Kommas dazwischen. Die PAC-Datei braucht sie; nennen Sie zwei.',
    },
    relays: {
      label: 'Adressen der TURN-Relays',
      hint: 'Für die Firewallregeln. Ohne sie nennen die Regeln den Namen; fragen Sie Genesys Customer Care.',
    },
    origin: {
      label: 'Woher das Skript kommt',
      hint: 'Für die Richtlinie: https://… des Servers, der die Diagnose ausliefert, wenn es nicht der der Seite ist.',
    },
    pac: 'PAC-Datei',
    oneLabel: 'Positivliste, * ist ein Namensteil',
    anyDepth: 'Positivliste, * ist beliebig tief',
    firewall: 'Firewallregeln',
    csp: 'Content-Security-Policy',
    passes: 'Besteht die eigene Prüfung.',
    fails: 'Besteht die eigene Prüfung nicht. Öffnen Sie diese, um zu sehen, was fehlt.',
    refused: 'Daraus lässt es sich nicht erstellen.',
    needsProxy: 'Nennen Sie oben mindestens einen Proxy, als host:port.',
  },
  answers: {
    allowed: 'Erlaubt',
    'allowed-by-address': 'Als Adresse erlaubt',
    'allowed-any-depth': 'Erlaubt, wo * mehrere Namensteile abdeckt',
    'allowed-below-domain': 'Erlaubt, wo eine Domain abdeckt, was unter ihr ist',
    'allowed-as-https': 'Nur als HTTPS erlaubt',
    'allowed-some-paths': 'Nur manche Pfade',
    'allowed-inspected': 'Erlaubt, aber mit Inspektion',
    'not-allowed': 'Nicht erlaubt',
    blocked: 'Gesperrt',
    unknown: 'Nicht feststellbar',
    fine: 'In Ordnung',
    'not-an-address': 'Keine IPv4-Adresse',
    ipv6: 'IPv6',
    'too-wide': 'Zu groß',
    'not-routable': 'Im Internet nicht routbar',
    'partly-not-routable': 'Teils nicht routbar',
    duplicate: 'Steht schon auf der Liste',
    overlap: 'Überschneidet sich mit einem anderen',
    'host-bits': 'Nicht die erste Adresse des Netzes',
    'in-list': 'Auf der Liste',
    'not-in-list': 'Nicht auf der Liste',
    inside: 'Durch den Tunnel',
    outside: 'Außerhalb des Tunnels',
    any: 'Egal',
  },
  guideQuestions: 'Fragen',
  guideNotes: 'Gut zu wissen',
};
