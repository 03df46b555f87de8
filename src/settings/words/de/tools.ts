import {guide} from './guide.js';
import {plans} from './plans.js';
import {rules} from './rules.js';
import type {SettingsWords} from '../words.js';

/** German, on network settings. */
export const settings: SettingsWords = {
  title: 'Netzwerk\u00adeinstellungen',
  why: 'Fügen Sie ein, was in Ihrem Netzwerk eingestellt ist, und sehen Sie, was mit jeder Adresse geschähe, die für die Arbeit gebraucht wird: Zeile für Zeile, und was zu ändern ist.',
  privacy: 'Nichts von dem, was Sie einfügen, verlässt diese Seite, und nichts davon wird aufbewahrt.',
  groups: {
    check: 'Prüfen, was Sie haben',
    plan: 'Etwas ausrechnen',
    make: 'Erstellen, was Sie brauchen',
    guide: 'Aus dem Leitfaden',
  },
  tools: {
    pac: {
      title: 'PAC-Datei',
      why: 'Dienste über den Proxy, Gespräche an ihm vorbei: Sagt Ihre Datei das, in jedem Browser?',
      field: 'Der Text der PAC-Datei',
    },
    'allow-list': {
      title: 'Positivliste',
      why: 'Lässt die Liste Ihres Proxys oder Ihrer Firewall jede Adresse durch?',
      field: 'Die Liste: Namen, Muster und Adressen',
    },
    'known-addresses': {
      title: 'Bekannte Adressen',
      why: 'Ist die Liste, auf die die Anmeldung beschränkt ist, eine, die Genesys annimmt?',
      field: 'Die Liste: IPv4-Adressen und -Netze',
    },
    tunnel: {
      title: 'VPN-Liste',
      why: 'Proxys im Tunnel, Gespräche außerhalb: Tut Ihr Split-Tunnel das?',
      field: 'Die Liste: Netze und Namen',
    },
    firewall: {
      title: 'Firewallregeln',
      why: 'Lassen die Regeln Gespräche und Dienste hinaus, und bleiben Gespräche ohne Inspektion?',
      field: 'Die Regeln, als Tabelle',
    },
    csp: {
      title: 'Content-Security-Policy',
      why: 'Darf die Diagnose unter der Richtlinie ihrer Seite alles ansehen, was sie prüft?',
      field: 'Die Richtlinie, als Header oder als meta-Element',
    },
    vdi: {
      title: 'Virtueller Desktop',
      why: 'Unterstützt der Leitfaden diese Anwendungen auf dieser Plattform?',
    },
    capacity: {title: 'Kapazität', why: 'Was müssen Ihre Leitungen für so viele Agenten tragen?'},
    continuity: {
      title: 'Business Continuity',
      why: 'Welches Telefon könnte für diesen Agenten noch gehen, und wie meldet er sich an?',
    },
    make: {
      title: 'Einstellungen aus Ihrer Konfiguration',
      why: 'PAC-Datei, Positivliste, Firewallregeln und Richtlinie, die passen; jede besteht ihre eigene Prüfung.',
    },
    guide: {
      title: 'Was nur Menschen beantworten',
      why: 'Fragen an alle, die den Standort einrichten, und was gut zu wissen ist.',
    },
  },
  owners: {
    agent: 'der Agent',
    helpdesk: 'das Helpdesk',
    network: 'das Netzwerkteam',
    genesys: 'Genesys Customer Care',
    integrator: 'wer diese Seite eingerichtet hat',
  },
  verdicts: {
    green: 'So soll es sein.',
    amber: 'Es geht, aber nicht so, wie es soll, oder nicht überall.',
    red: 'Damit wird etwas nicht funktionieren.',
    grey: 'Es wurde nichts Falsches gefunden, aber nicht alles lässt sich von hier aus sagen.',
  },
  severities: {red: 'Problem', amber: 'Warnung', grey: 'Nicht zu sagen'},
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
    stale: 'Der Text wurde seither geändert; dies gilt für den vorigen.',
  },
  result: {
    unreadable: 'Das ist nicht lesbar, deshalb wurde nichts geprüft.',
    table: 'Was mit jeder Adresse geschähe',
    subject: 'Was',
    answer: 'Was geschieht',
    wanted: 'Gewünscht',
    line: 'Zeile',
    showLine: (line) => `Zeile ${line} im Text zeigen`,
    asWanted: 'wie gewünscht',
    notAsWanted: 'nicht wie gewünscht',
    asWantedCount: (right, all) => `${right} von ${all} wie gewünscht`,
    onlyWrong: 'Nur zeigen, was nicht wie gewünscht ist',
    more: (next, rest) => `${next} weitere von ${rest} zeigen`,
    andMore: (count) => `und ${count} weitere`,
    act: 'Was zu tun ist',
    guide: 'Im Leitfaden',
  },
  proposal: {
    title: 'Vorgeschlagener Text',
    hint: 'Er besteht diese Prüfung. Zeilen mit + sind neu, solche mit − entfallen.',
    take: 'In das Feld übernehmen',
    added: 'Neu:',
    removed: 'Entfällt:',
    same: (lines) => `Zeilen, die bleiben: ${lines}`,
    rest: (lines) => `nicht gezeigt: ${lines} weitere. Kopieren oder laden Sie den Text, um alles zu sehen.`,
  },
  output: {
    copy: 'Kopieren',
    copied: 'Kopiert.',
    copyFailed: 'Der Browser hat das Kopieren nicht zugelassen. Laden Sie den Text stattdessen herunter.',
    download: 'Herunterladen',
  },
  ...plans,
  guide,
  rules,
};
