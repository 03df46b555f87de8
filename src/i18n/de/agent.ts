import {plural} from '../plural.js';
import type {Translation} from '../translation.js';

const SEND = 'Schicken Sie diesen Bericht an Ihren Helpdesk oder kopieren Sie ihn in ein Ticket.';
const NETWORK =
  'Schicken Sie diesen Bericht an Ihren Helpdesk oder kopieren Sie ihn in ein Ticket. Das Netzwerkteam kann die Ursache finden.';
const LINE =
  'Zu Hause: Nutzen Sie ein Kabel oder gehen Sie näher an den Router, halten Sie Downloads an und prüfen Sie erneut. Hilft das nicht, oder im Büro, schicken Sie diesen Bericht an Ihren Helpdesk.';

/** German. */
export const translation: Translation = {
  locale: 'de',
  lights: {
    green: 'Bereit',
    amber: 'Bereit, mit Warnung',
    red: 'Nicht bereit',
    grey: 'Kein klares Ergebnis',
    idle: 'Noch nicht geprüft',
  },
  sentences: {
    green: 'Ihr PC und Ihr Netzwerk sind bereit für die Arbeit.',
    amber: 'Sie können arbeiten, aber etwas ist nicht ganz in Ordnung.',
    red: 'Etwas hindert Sie an der Arbeit.',
    grey: 'Nicht alles konnte gemessen werden.',
    idle: 'Finden Sie in einer halben Minute heraus, ob Ihr PC und Ihr Netzwerk bereit für die Arbeit sind.',
    running: 'Ihre Verbindung wird geprüft',
    cancelled: 'Die Prüfung wurde abgebrochen, bevor sie fertig war.',
    sometimes: 'Eine Ihrer Anwendungen antwortet nur zeitweise.',
    servicesFine: 'Ihre Anwendungen antworten.',
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
    control: 'Ihr Netzwerk',
    services: 'Anwendungen für Ihre Arbeit',
    egress: 'Internetadresse, über die Sie verbunden sind',
    tunnel: 'Weg Ihrer Gespräche',
    turn: 'Verbindung zum Telefondienst',
    'voice-opus': 'Testanruf (Opus)',
    'voice-pcmu': 'Testanruf (G.711)',
    load: 'Gespräch neben der übrigen Arbeit',
    local: 'Programme auf diesem PC',
    configuration: 'Einrichtung dieser Prüfung',
  },
  steps: {
    environment: 'Ihr Browser wird geprüft',
    control: 'Ihr Netzwerk wird geprüft',
    services: 'Verbindung zu Ihren Anwendungen wird aufgebaut',
    egress: 'Ihre Internetadresse wird ermittelt',
    tunnel: 'Der Weg Ihrer Gespräche wird ermittelt',
    turn: 'Verbindung zum Telefondienst wird aufgebaut',
    'voice-opus': 'Ein Testanruf wird gemessen',
    'voice-pcmu': 'Ein zweiter Testanruf wird gemessen',
    load: 'Der Datenverkehr Ihrer übrigen Arbeit kommt dazu',
    local: 'Benötigte Programme auf diesem PC werden geprüft',
    configuration: 'Die Einrichtung wird gelesen',
  },
  owners: {
    agent: 'Sie selbst',
    helpdesk: 'Ihr Helpdesk',
    network: 'Ihr Netzwerkteam',
    genesys: 'Genesys Customer Care',
    integrator: 'Das Team, das diese Seite eingerichtet hat',
  },
  causes: {
    'browser-unsupported': {
      title: 'Mit diesem Browser können Sie nicht telefonieren.',
      action:
        'Öffnen Sie diese Seite in Chrome oder Edge oder bitten Sie Ihren Helpdesk um einen dieser Browser.',
    },
    'insecure-context': {
      title:
        'Diese Seite wurde nicht über eine sichere Verbindung (https) geöffnet; Gespräche können so nicht geprüft werden.',
      action: SEND,
    },
    'webrtc-disabled': {
      title:
        'Telefonieren ist in diesem Browser abgeschaltet, vielleicht durch eine Erweiterung oder eine Richtlinie der Firma.',
      action: SEND,
    },
    'codec-missing': {title: 'Diesem Browser fehlt ein Audioformat, das Gespräche brauchen.', action: SEND},
    'page-hidden': {
      title:
        'Die Seite war im Hintergrund oder der PC im Ruhezustand; nichts konnte zuverlässig gemessen werden.',
      action:
        'Lassen Sie diese Seite im Vordergrund und starten Sie die Prüfung erneut. Passiert es wieder, schicken Sie diesen Bericht an Ihren Helpdesk.',
    },
    'pc-busy': {
      title: 'Der PC war zu stark ausgelastet, um ein Gespräch zuverlässig zu messen.',
      action:
        'Schließen Sie Programme, die Sie nicht brauchen, und starten Sie die Prüfung erneut. Passiert es wieder, schicken Sie diesen Bericht an Ihren Helpdesk.',
    },
    'virtual-desktop': {
      title:
        'Die Prüfung läuft anscheinend auf einem virtuellen Desktop und hat vielleicht den falschen PC gemessen.',
      action:
        'Wenn Sie auf Ihrem eigenen PC telefonieren, öffnen Sie diese Seite dort und starten Sie die Prüfung erneut. Sonst schicken Sie diesen Bericht an Ihren Helpdesk.',
    },
    'call-in-progress': {
      title: 'Sie telefonieren gerade.',
      action: 'Starten Sie die Prüfung nach dem Gespräch erneut.',
    },
    offline: {
      title: 'Dieser PC bekommt keine Antwort aus dem Netzwerk.',
      action:
        'Prüfen Sie Kabel oder WLAN und, falls Sie es nutzen, das VPN, und starten Sie die Prüfung erneut. Geht es dann noch nicht, rufen Sie Ihren Helpdesk an.',
    },
    'captive-portal': {
      title: 'In diesem Netzwerk müssen Sie sich zuerst anmelden.',
      action:
        'Öffnen Sie eine beliebige Webseite, melden Sie sich an und starten Sie die Prüfung erneut. Erscheint keine Anmeldeseite, rufen Sie Ihren Helpdesk an.',
      maybe: 'In diesem Netzwerk müssen Sie sich vielleicht zuerst anmelden.',
    },
    'services-blocked': {
      title: 'Keine Ihrer Anwendungen ist aus diesem Netzwerk erreichbar.',
      action: NETWORK,
      maybe: 'Ihre Anwendungen sind in diesem Netzwerk möglicherweise gesperrt.',
    },
    'regional-hosts-blocked': {
      title: 'Einige Ihrer Anwendungen sind in diesem Netzwerk gesperrt.',
      action: NETWORK,
      maybe: 'Einige Ihrer Anwendungen sind in diesem Netzwerk möglicherweise gesperrt.',
    },
    'static-content-blocked': {
      title: 'Die Seiten Ihrer Anwendungen sind nicht erreichbar.',
      action: NETWORK,
    },
    'authentication-blocked': {
      title: 'Der Anmeldedienst ist nicht erreichbar; vielleicht können Sie sich nicht anmelden.',
      action: NETWORK,
    },
    'service-unreachable': {
      title: 'Mindestens eine Ihrer Anwendungen ist nicht erreichbar.',
      action: SEND,
      named: (name) => `${name} ist nicht erreichbar.`,
    },
    'service-timeout': {
      title: 'Mindestens eine Ihrer Anwendungen antwortet nicht.',
      action: SEND,
      named: (name) => `${name} antwortet nicht.`,
    },
    'service-error': {
      title:
        'Mindestens eine Ihrer Anwendungen meldet einen Fehler. An Ihrem PC oder Netzwerk liegt es nicht.',
      action:
        'Warten Sie ein paar Minuten und starten Sie die Prüfung erneut. Bleibt der Fehler bestehen, schicken Sie diesen Bericht an Ihren Helpdesk.',
      named: (name) => `${name} meldet einen Fehler. An Ihrem PC oder Netzwerk liegt es nicht.`,
    },
    'service-replaced': {
      title: 'Statt einer Ihrer Anwendungen hat etwas anderes geantwortet, etwa eine Sperrseite.',
      action: SEND,
      maybe: 'Statt einer Ihrer Anwendungen hat vielleicht etwas anderes geantwortet, etwa eine Sperrseite.',
      named: (name) => `Statt ${name} antwortet anscheinend etwas anderes, etwa eine Sperrseite.`,
    },
    'service-slow': {
      title: 'Mindestens eine Ihrer Anwendungen antwortet langsam.',
      action: 'Sie können arbeiten. Wenn es Sie aufhält, schicken Sie diesen Bericht an Ihren Helpdesk.',
      named: (name) => `${name} antwortet langsam.`,
    },
    'request-blocked-by-page': {
      title: 'Die Einstellungen dieser Seite lassen eine Prüfung Ihrer Anwendungen nicht zu.',
      action: SEND,
    },
    'turn-unreachable': {
      title: 'Der Telefondienst ist in diesem Netzwerk gesperrt.',
      action: NETWORK,
      maybe: 'Der Telefondienst ist in diesem Netzwerk möglicherweise gesperrt.',
    },
    'turn-cut': {
      title: 'Die Verbindung zum Telefondienst wird in diesem Netzwerk getrennt.',
      action: NETWORK,
      maybe: 'Die Verbindung zum Telefondienst wird in diesem Netzwerk möglicherweise getrennt.',
    },
    'turn-silent': {
      title: 'Der Telefondienst antwortet in diesem Netzwerk nicht.',
      action: NETWORK,
    },
    'turn-credentials': {
      title: 'Der Telefondienst hat die Testanmeldung dieser Prüfung (nicht Ihre) abgelehnt.',
      action: SEND,
    },
    'turn-refused': {
      title: 'Der Telefondienst hat einen Testanruf abgelehnt.',
      action:
        'Warten Sie ein paar Minuten und starten Sie die Prüfung erneut. Bleibt der Fehler bestehen, schicken Sie diesen Bericht an Ihren Helpdesk.',
    },
    'turn-slow': {
      title: 'Die Telefonverbindung braucht zu lange, bis sie steht.',
      action: 'Schicken Sie diesen Bericht an Ihren Helpdesk oder kopieren Sie ihn in ein Ticket.',
    },
    'turn-loop-refused': {
      title: 'Der Telefondienst antwortet, aber ein Testanruf war nicht möglich.',
      action: SEND,
    },
    'voice-no-media': {
      title: 'Die Telefonverbindung steht, aber es kommt kein Ton durch.',
      action: NETWORK,
    },
    'voice-delay': {
      title: 'In Gesprächen kommt der Ton spürbar verzögert an.',
      action: 'Schicken Sie diesen Bericht an Ihren Helpdesk oder kopieren Sie ihn in ein Ticket.',
    },
    'voice-jitter': {
      title: 'Gespräche werden abgehackt klingen: Der Ton kommt ungleichmäßig an.',
      action: LINE,
    },
    'voice-stalls': {
      title: 'Gespräche werden Aussetzer haben: Ihre Verbindung stockt zeitweise.',
      action: LINE,
    },
    'voice-loss': {
      title: 'Gespräche werden Lücken haben: Teile des Tons gehen verloren.',
      action: 'Schicken Sie diesen Bericht an Ihren Helpdesk oder kopieren Sie ihn in ein Ticket.',
    },
    'voice-under-load': {
      title: 'Gespräche werden schlechter, wenn Ihre anderen Anwendungen das Netzwerk nutzen.',
      action: LINE,
    },
    'bandwidth-insufficient': {
      title: 'Ihre Verbindung ist zu langsam für Gespräche und Ihre übrige Arbeit zugleich.',
      action: LINE,
      maybe: 'Ihre Verbindung ist möglicherweise zu langsam für Gespräche und Ihre übrige Arbeit zugleich.',
    },
    'egress-not-allowed': {
      title:
        'Sie sind über eine Internetadresse verbunden, die nicht auf der Liste Ihrer Firma steht; die Anmeldung kann abgelehnt werden.',
      action:
        'Wenn Sie das VPN der Firma nutzen, schalten Sie es ein und starten Sie die Prüfung erneut. Sonst schicken Sie diesen Bericht an Ihren Helpdesk.',
    },
    'turn-inside-tunnel': {
      title: 'Ihre Gespräche nehmen anscheinend einen Umweg durch das Firmennetzwerk.',
      action: SEND,
    },
    'local-service-absent': {
      title: 'Ein Programm, das Sie für die Arbeit brauchen, läuft auf diesem PC anscheinend nicht.',
      action:
        'Starten Sie das Programm, wenn Sie können, und dann die Prüfung erneut. Sonst schicken Sie diesen Bericht an Ihren Helpdesk.',
      named: (name) => `${name} läuft auf diesem PC anscheinend nicht.`,
    },
    'local-service-outdated': {
      title: 'Ein Programm auf diesem PC ist veraltet.',
      action: SEND,
      named: (name) => `${name} ist auf diesem PC veraltet.`,
    },
    'local-access-denied': {
      title: 'Der Browser darf etwas nicht erreichen, das Sie für die Arbeit brauchen.',
      action:
        'Klicken Sie auf das Symbol links neben der Webadresse, erlauben Sie den Zugriff auf das lokale Netzwerk und starten Sie die Prüfung erneut. Geht das nicht, schicken Sie diesen Bericht an Ihren Helpdesk.',
    },
    configuration: {
      title: 'In der Einrichtung dieser Prüfung steckt ein Fehler.',
      action: 'Sie brauchen nichts zu tun.',
    },
    'test-fault': {
      title: 'Ein Teil dieser Prüfung funktioniert nicht.',
      action:
        'Starten Sie die Prüfung erneut. Passiert es wieder, schicken Sie diesen Bericht an Ihren Helpdesk.',
    },
  },
  run: 'Meine Verbindung prüfen',
  meanwhile: 'Niemand hört mit, und nichts wird aufgezeichnet. Lassen Sie diese Seite im Vordergrund.',
  again: 'Erneut prüfen',
  keepWatching: 'Weiter beobachten',
  cancel: 'Abbrechen',
  close: 'Schließen',
  next: 'Nächster Schritt',
  whoCanAct: 'Zuständig',
  code: (id) => `Berichtscode ${id}`,
  checkedAt: (time) => `Geprüft um ${time}`,
  watched: {
    'clearly-good': (duration) => `${duration} lang gemessen: Das Ergebnis stand damit fest.`,
    'plainly-bad': (duration) => `${duration} lang gemessen: eindeutig schlecht.`,
    'full-length': (duration) => `${duration} lang gemessen, in voller Länge.`,
  },
  secondsLeft: (seconds) =>
    plural('de', seconds, {0: 'fast fertig', 1: 'fast fertig', other: `noch etwa ${String(seconds)}\u00a0s`}),
  limit: (value) => `gut bis ${value}`,
  answering: (working, all) => `${String(working)} von ${String(all)} in Ordnung`,
  skipped: 'Nicht ausgeführt, weil ein früherer Schritt nicht gelungen ist.',
  notVisible: 'In diesem Browser kann eine Seite das nicht sehen.',
  copy: 'Für ein Ticket kopieren',
  copied: 'Kopiert.',
  copyFailed: 'Ihr Browser hat das Kopieren blockiert. Laden Sie stattdessen den Bericht herunter.',
  download: 'Bericht herunterladen',
  loading: 'Die Einrichtung wird geladen\u00a0…',
  unconfigured: 'Diese Prüfung ist noch nicht eingerichtet.',
  unconfiguredHint:
    'Für Entwickler dieser Seite: Setzen Sie die Eigenschaft config, ein Attribut config-url oder ein JSON-Skript im Element.',
  invalid: 'Die Einrichtung dieser Prüfung ist nicht verwendbar.',
  expected: 'erwartet:',
  received: 'erhalten:',
  byDataChannel: 'Ohne Ton gemessen.',
  contact: 'Ihr Helpdesk',
  allAnswering: (all) => plural('de', all, {1: 'In Ordnung', other: `Alle ${String(all)} in Ordnung`}),
  notNeeded: 'Nicht ausgeführt, weil es hier nichts zu prüfen gibt.',
};
