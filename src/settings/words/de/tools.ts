import {guide} from './guide.js';
import {plans} from './plans.js';
import {rules} from './rules.js';
import type {SettingsWords} from '../words.js';

/** German, on network settings. */
export const settings: SettingsWords = {
  title: 'Netzwerk\u00adeinstellungen',
  why: 'Fügen Sie die Einstellungen Ihres Netzwerks ein und sehen Sie Zeile für Zeile, was mit jeder Adresse geschähe, die für die Arbeit gebraucht wird, und was zu ändern ist.',
  privacy: 'Nichts von dem, was Sie einfügen, verlässt diese Seite, und nichts davon wird aufbewahrt.',
  groups: {
    check: 'Prüfen, was Sie haben',
    plan: 'Etwas ausrechnen',
    make: 'Erstellen, was Sie brauchen',
    guide: 'Aus dem Genesys Availability Guide',
  },
  tools: {
    pac: {
      title: 'PAC-Datei',
      why: 'Dienste über den Proxy, Gespräche an ihm vorbei: Steht das so in Ihrer Datei, für jeden Browser?',
      field: 'Der Text der PAC-Datei',
    },
    'allow-list': {
      title: 'Positivliste',
      why: 'Lässt die Liste Ihres Proxys oder Ihrer Firewall jede Adresse durch?',
      field: 'Die Liste: Namen, Muster und Adressen',
    },
    'known-addresses': {
      title: 'Bekannte Adressen',
      why: 'Nimmt Genesys Ihre Adressliste für die Anmeldung an?',
      field: 'Die Liste: IPv4-Adressen und -Netze',
    },
    tunnel: {
      title: 'VPN-Liste',
      why: 'Proxys im Tunnel, Gespräche außerhalb: Macht Ihr Split-Tunnel das so?',
      field: 'Die Liste: Netze und Namen',
    },
    firewall: {
      title: 'Firewallregeln',
      why: 'Lassen die Regeln Gespräche und Dienste zu, und bleiben Gespräche ohne Inspektion?',
      field: 'Die Regeln, als Tabelle',
    },
    csp: {
      title: 'Content-Security-Policy',
      why: 'Darf die Diagnose unter der Richtlinie ihrer Seite alles abfragen, was sie prüft?',
      field: 'Die Richtlinie, als Header oder als meta-Element',
    },
    vdi: {
      title: 'Virtueller Desktop',
      why: 'Werden diese Anwendungen auf dieser Plattform laut Leitfaden unterstützt?',
    },
    capacity: {title: 'Kapazität', why: 'Wie viel Bandbreite brauchen Ihre Leitungen für Ihre Agenten?'},
    continuity: {
      title: 'Business Continuity',
      why: 'Welches Telefon könnte für diesen Agenten noch gehen, und wie meldet er sich an?',
    },
    make: {
      title: 'Einstellungen aus Ihrer Konfiguration',
      why: 'PAC-Datei, Positivliste, Firewallregeln und Richtlinie, die passen; jede besteht ihre eigene Prüfung.',
    },
    privacy: {
      title: 'Datenschutzblatt',
      why: 'Was mit dieser Konfiguration gemessen, gespeichert und gesendet wird, für Betriebsrat und Datenschutz.',
    },
    guide: {
      title: 'Was nur Menschen beantworten können',
      why: 'Fragen an alle, die das Contact Center einrichten, und was gut zu wissen ist.',
    },
  },
  owners: {
    agent: 'Der Agent',
    helpdesk: 'Der Helpdesk',
    network: 'Das Netzwerkteam',
    genesys: 'Genesys Customer Care',
    integrator: 'Das Team, das diese Seite eingerichtet hat',
  },
  verdicts: {
    green: 'So soll es sein.',
    amber: 'Es geht, aber nicht so, wie es soll, oder nicht überall.',
    red: 'Damit wird etwas nicht funktionieren.',
    grey: 'Es wurde nichts Falsches gefunden, aber nicht alles lässt sich von hier aus prüfen.',
  },
  severities: {red: 'Problem', amber: 'Warnung', grey: 'Nicht feststellbar'},
  input: {
    choose: 'Datei auswählen',
    drop: 'oder eine hier ablegen, oder den Text einfügen.',
    check: 'Prüfen',
    checking: 'Wird geprüft\u00a0…',
    empty: 'Noch ist nichts zu prüfen: Fügen Sie den Text ein, oder wählen Sie eine Datei.',
    tooLarge:
      'Diese Datei ist größer als 1\u00a0MB: So etwas nähme kein Browser und kein Proxy als Einstellung.',
    unreadable: 'Diese Datei ist nicht lesbar.',
    failed: 'Die Prüfung selbst ließ sich nicht laden. Versuchen Sie es noch einmal.',
    stale: 'Der Text wurde geändert. Das Ergebnis unten gilt für die vorige Fassung.',
  },
  result: {
    unreadable: 'Das ist nicht lesbar, deshalb wurde nichts geprüft.',
    table: 'Was mit jeder Adresse geschähe',
    subject: 'Was',
    answer: 'Was geschieht',
    wanted: 'Erwartet',
    line: 'Zeile',
    showLine: (line) => `Zeile ${line} im Text zeigen`,
    asWanted: 'wie erwartet',
    notAsWanted: 'nicht wie erwartet',
    asWantedCount: (right, all) => `${right} von ${all} wie erwartet`,
    onlyWrong: 'Nur zeigen, was nicht wie erwartet ist',
    more: (next, rest) => `${next} weitere von ${rest} zeigen`,
    andMore: (count) => `und ${count} weitere`,
    act: 'Was zu tun ist',
    guide: 'Im Genesys Availability Guide',
  },
  read: {
    title: 'Was gelesen wurde',
    as: 'Gelesen als',
    list: 'einfache Liste',
    table: 'Tabelle',
    count: 'Einträge oder Regeln',
    columns: 'Spalten',
    passedOver: 'Übersprungene Zeilen',
    unknown: 'Nicht verstanden',
    notKnown: 'nicht bekannt',
    roles: {
      destination: 'Ziel',
      source: 'Quelle',
      port: 'Port oder Dienst',
      protocol: 'Protokoll',
      application: 'Anwendung',
      action: 'Aktion',
      state: 'Zustand',
      direction: 'Richtung',
      order: 'Reihenfolge',
      condition: 'Bedingung',
      inspection: 'Inspektion',
      range: 'Teil eines Bereichs',
      remark: 'Bemerkung',
    },
  },
  proposal: {
    title: 'Vorgeschlagener Text',
    hint: 'Er besteht diese Prüfung. Zeilen mit + sind neu, solche mit − entfallen.',
    take: 'Diesen Text übernehmen',
    added: 'Neu:',
    removed: 'Entfällt:',
    same: (lines) => `Zeilen, die bleiben: ${lines}`,
    rest: (lines) =>
      `nicht gezeigt: ${lines} weitere. Kopieren Sie den Text oder laden Sie ihn herunter, um alles zu sehen.`,
  },
  output: {
    copy: 'Kopieren',
    copied: 'Kopiert.',
    copyFailed: 'Ihr Browser hat das Kopieren blockiert. Laden Sie den Text stattdessen herunter.',
    download: 'Herunterladen',
  },
  ...plans,
  guide,
  rules,
};
