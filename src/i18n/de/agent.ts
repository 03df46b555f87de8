import type {Translation} from '../translation.js';

const SEND = 'Schicken Sie diesen Bericht an Ihren Helpdesk.';
const NETWORK = 'Schicken Sie diesen Bericht an Ihren Helpdesk; das Netzwerkteam kann den Weg freigeben.';
const LINE =
  'Gehen Sie näher an Ihren Router oder nehmen Sie ein Kabel, halten Sie Downloads an und prüfen Sie noch einmal. Wenn es so bleibt, schicken Sie diesen Bericht an Ihren Helpdesk.';

/** German. */
export const translation: Translation = {
  locale: 'de',
  lights: {green: 'Bereit', amber: 'Bereit, mit Warnung', red: 'Nicht bereit', grey: 'Nicht geprüft'},
  sentences: {
    green: 'Ihr PC und Ihr Netz sind bereit für die Arbeit.',
    amber: 'Sie können arbeiten, aber etwas ist nicht so, wie es sein sollte.',
    red: 'Etwas hindert Sie an der Arbeit.',
    grey: 'Nicht alles konnte gemessen werden.',
    idle: 'Finden Sie in einer halben Minute heraus, ob Ihr PC und Ihr Netz bereit für die Arbeit sind.',
    running: 'Ihre Verbindung wird geprüft',
    cancelled: 'Die Prüfung wurde angehalten, bevor sie fertig war.',
    sometimes: 'Eine Ihrer Anwendungen antwortet nur zeitweise.',
  },
  statuses: {
    passed: 'In Ordnung',
    warning: 'Warnung',
    failed: 'Problem',
    skipped: 'Nicht ausgeführt',
    inconclusive: 'Nicht gemessen',
  },
  groups: {
    pc: 'Dieser PC',
    services: 'Anwendungen',
    phone: 'Telefonverbindung',
    voice: 'Sprachqualität',
  },
  checks: {
    environment: 'Browser',
    control: 'Ihr Netz',
    services: 'Anwendungen für Ihre Arbeit',
    egress: 'Ihre öffentliche Adresse',
    tunnel: 'Weg Ihrer Gespräche',
    turn: 'Weg zum Telefondienst',
    'voice-opus': 'Testanruf (Opus)',
    'voice-pcmu': 'Testanruf (G.711)',
    load: 'Anruf bei laufender Arbeit',
    local: 'Programme auf diesem PC',
    configuration: 'Einrichtung dieser Prüfung',
  },
  steps: {
    environment: 'Ihr Browser wird angesehen',
    control: 'Ihr Netz wird gesucht',
    services: 'Ihre Anwendungen werden aufgerufen',
    egress: 'Ihre öffentliche Adresse wird ermittelt',
    tunnel: 'Der Weg Ihrer Gespräche wird ermittelt',
    turn: 'Der Telefondienst wird verbunden',
    'voice-opus': 'Ein Testanruf wird abgehört',
    'voice-pcmu': 'Ein zweiter Testanruf wird abgehört',
    load: 'Zum Anruf kommt Ihre übrige Arbeit dazu',
    local: 'Programme auf diesem PC werden gesucht',
    configuration: 'Die Einrichtung wird gelesen',
  },
  owners: {
    agent: 'Sie selbst',
    helpdesk: 'Ihr Helpdesk',
    network: 'Ihr Netzwerkteam',
    genesys: 'Genesys Customer Care',
    integrator: 'Wer diese Seite eingerichtet hat',
  },
  causes: {
    'browser-unsupported': {
      title: 'Mit diesem Browser können Sie nicht telefonieren.',
      action: 'Öffnen Sie diese Seite in Chrome oder Edge.',
    },
    'insecure-context': {
      title: 'Diese Seite ist nicht sicher geöffnet; Anrufe können so nicht geprüft werden.',
      action: SEND,
    },
    'webrtc-disabled': {title: 'Anrufe sind in diesem Browser abgeschaltet.', action: SEND},
    'codec-missing': {title: 'Diesem Browser fehlt ein Tonformat, das Anrufe brauchen.', action: SEND},
    'page-hidden': {
      title: 'Die Seite war verdeckt, oder der PC war im Ruhezustand.',
      action: 'Lassen Sie diese Seite im Vordergrund und prüfen Sie noch einmal.',
    },
    'pc-busy': {
      title: 'Der PC war zu ausgelastet, um einen Anruf zu prüfen.',
      action: 'Schließen Sie Programme, die Sie nicht brauchen, und prüfen Sie noch einmal.',
    },
    'virtual-desktop': {title: 'Sie arbeiten anscheinend in einem virtuellen Desktop.', action: SEND},
    'call-in-progress': {
      title: 'Sie telefonieren gerade.',
      action: 'Prüfen Sie nach dem Gespräch noch einmal.',
    },
    offline: {
      title: 'Dieser PC hat kein Netz.',
      action: 'Sehen Sie nach Kabel oder WLAN und prüfen Sie dann noch einmal.',
    },
    'captive-portal': {
      title: 'In diesem Netz müssen Sie sich zuerst anmelden.',
      action: 'Öffnen Sie irgendeine Webseite, melden Sie sich an und prüfen Sie dann noch einmal.',
    },
    'services-blocked': {
      title: 'Keine Ihrer Anwendungen ist aus diesem Netz erreichbar.',
      action: NETWORK,
    },
    'regional-hosts-blocked': {
      title: 'Ein Teil Ihrer Anwendungen ist in diesem Netz gesperrt.',
      action: NETWORK,
    },
    'static-content-blocked': {
      title: 'Die Seiten Ihrer Anwendungen sind nicht erreichbar.',
      action: NETWORK,
    },
    'authentication-blocked': {
      title: 'Der Anmeldedienst ist nicht erreichbar; vielleicht können Sie sich nicht anmelden.',
      action: NETWORK,
    },
    'service-unreachable': {title: 'Eine Ihrer Anwendungen ist nicht erreichbar.', action: SEND},
    'service-timeout': {title: 'Eine Ihrer Anwendungen antwortet nicht.', action: SEND},
    'service-error': {
      title: 'Eine Ihrer Anwendungen meldet selbst einen Fehler.',
      action:
        'Warten Sie ein paar Minuten und prüfen Sie noch einmal; danach schicken Sie diesen Bericht an Ihren Helpdesk.',
    },
    'service-replaced': {
      title: 'Anstelle einer Ihrer Anwendungen antwortet etwas anderes.',
      action: SEND,
    },
    'service-slow': {
      title: 'Eine Ihrer Anwendungen antwortet langsam.',
      action: 'Sie können arbeiten. Wenn es Sie stört, schicken Sie diesen Bericht an Ihren Helpdesk.',
    },
    'request-blocked-by-page': {title: 'Diese Seite darf Ihre Anwendungen nicht prüfen.', action: SEND},
    'turn-unreachable': {title: 'Ihre Telefonverbindung ist in diesem Netz gesperrt.', action: NETWORK},
    'turn-cut': {title: 'Ihre Telefonverbindung wird in diesem Netz abgebrochen.', action: NETWORK},
    'turn-silent': {
      title: 'Ihre Telefonverbindung bekommt in diesem Netz keine Antwort.',
      action: NETWORK,
    },
    'turn-credentials': {
      title: 'Der Telefondienst hat die Anmeldung dieser Prüfung nicht angenommen.',
      action: SEND,
    },
    'turn-refused': {
      title: 'Der Telefondienst hat gerade keinen Platz für einen Testanruf.',
      action:
        'Prüfen Sie in ein paar Minuten noch einmal; danach schicken Sie diesen Bericht an Ihren Helpdesk.',
    },
    'turn-slow': {title: 'Die Telefonverbindung braucht lange, bis sie steht.', action: LINE},
    'turn-loop-refused': {
      title: 'Der Telefondienst antwortet, aber ein Testanruf war nicht möglich.',
      action: SEND,
    },
    'voice-no-media': {
      title: 'Die Telefonverbindung steht, aber es kommt kein Ton durch.',
      action: NETWORK,
    },
    'voice-delay': {title: 'In Gesprächen kommt der Ton spürbar verzögert an.', action: LINE},
    'voice-jitter': {
      title: 'Gespräche werden unruhig klingen: Der Ton kommt ungleichmäßig an.',
      action: LINE,
    },
    'voice-stalls': {
      title: 'Gespräche werden aussetzen: Ihre Verbindung steht zeitweise still.',
      action: LINE,
    },
    'voice-loss': {title: 'Gespräche werden Lücken haben: Teile des Tons gehen verloren.', action: LINE},
    'voice-under-load': {
      title: 'Gespräche werden schlechter, während Ihre übrige Arbeit weiterläuft.',
      action: LINE,
    },
    'bandwidth-insufficient': {
      title: 'Ihre Verbindung ist zu langsam für Gespräche und Ihre übrige Arbeit zugleich.',
      action: LINE,
    },
    'egress-not-allowed': {
      title:
        'Sie kommen von einer Adresse, die nicht auf der Liste Ihrer Firma steht; die Anmeldung kann abgelehnt werden.',
      action: SEND,
    },
    'turn-inside-tunnel': {
      title: 'Ihre Gespräche nehmen einen Umweg durch das Firmennetz.',
      action: SEND,
    },
    'local-service-absent': {
      title: 'Ein Programm, das Sie für die Arbeit brauchen, läuft auf diesem PC nicht.',
      action: SEND,
    },
    'local-service-outdated': {title: 'Ein Programm auf diesem PC ist zu alt.', action: SEND},
    'local-access-denied': {
      title: 'Der Browser darf auf diesem PC nicht nach Programmen suchen.',
      action: 'Erlauben Sie es, wenn der Browser fragt, und prüfen Sie dann noch einmal.',
    },
    configuration: {
      title: 'Die Einrichtung dieser Prüfung hat einen Mangel.',
      action: 'Sie brauchen nichts zu tun.',
    },
    'test-fault': {
      title: 'Ein Teil dieser Prüfung selbst funktioniert nicht.',
      action: 'Prüfen Sie noch einmal; wenn es so bleibt, schicken Sie diesen Bericht an Ihren Helpdesk.',
    },
  },
  run: 'Meine Verbindung prüfen',
  again: 'Noch einmal prüfen',
  keepWatching: 'Weiter beobachten',
  cancel: 'Anhalten',
  close: 'Schließen',
  next: 'Nächster Schritt',
  whoCanAct: 'Wer etwas tun kann',
  code: (id) => `Code ${id}`,
  checkedAt: (time) => `Geprüft um ${time}`,
  watched: (duration, why) =>
    ({
      'clearly-good': `Beobachtet, ${duration}: eindeutig gut.`,
      'plainly-bad': `Beobachtet, ${duration}: deutlich schlecht.`,
      'full-length': `Beobachtet, ${duration}: in voller Länge.`,
    })[why],
  secondsLeft: (seconds) => (seconds <= 1 ? 'fast fertig' : `noch etwa ${String(seconds)}\u00a0s`),
  limit: (value) => `gut bis ${value}`,
  answering: (working, all) => `${String(working)} von ${String(all)} in Ordnung`,
  skipped: 'Nicht ausgeführt: Es fehlt, was davor gescheitert ist.',
  notVisible: 'In diesem Browser ist das nicht zu sehen.',
  copy: 'Für ein Ticket kopieren',
  copied: 'Kopiert.',
  copyFailed: 'Der Browser hat das Kopieren nicht zugelassen. Laden Sie stattdessen den Bericht herunter.',
  download: 'Bericht herunterladen',
  loading: 'Die Einrichtung wird geladen\u00a0…',
  unconfigured: 'Diese Prüfung ist noch nicht eingerichtet.',
  unconfiguredHint:
    'Für alle, die diese Seite bauen: Setzen Sie die Eigenschaft config, ein Attribut config-url oder ein JSON-Skript im Element.',
  invalid: 'Die Einrichtung dieser Prüfung ist nicht verwendbar.',
  expected: 'erwartet:',
  received: 'erhalten:',
  byDataChannel: 'Mit einem Datenkanal anstelle von Ton gemessen.',
};
