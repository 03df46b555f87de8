import type {PrivacyWords} from '../privacy.js';

/** German, in the privacy sheet. */
export const privacy: PrivacyWords = {
  title: 'Was Agent Diagnostics misst, speichert und sendet',
  intro:
    'Agent Diagnostics prüft, ob ein PC und sein Netzwerk für Gespräche und die Arbeit am Desktop taugen. Dieses Blatt ergibt sich aus der Konfiguration, mit der die Prüfung läuft.',
  facts: {site: 'Für', contact: 'Ansprechstelle', made: 'Erstellt am'},
  sections: {
    measured: 'Was gemessen wird',
    sent: 'Wer angefragt wird oder etwas bekommt',
    report: 'Was in einem Bericht steht',
    readers: 'Wer was sehen kann',
    kept: 'Was gespeichert wird, wo und wie lange',
    never: 'Was nie erfasst oder gesendet wird',
    open: 'Was Ihr Unternehmen ergänzen muss',
  },
  leads: {
    sent: 'Nur diese Stellen; jede ist in der Konfiguration oder auf der Seite genannt. Wer über das Netz angefragt wird, sieht die Adresse, von der die Anfrage kommt, etwa die Ihres Proxys oder VPN, und kann sie protokollieren.',
    report: 'Jede Prüfung endet mit einem Bericht. Darin stehen:',
    open: 'Aus der Konfiguration geht nicht hervor:',
  },
  measured: {
    start:
      'Eine Prüfung beginnt, wenn jemand auf die Schaltfläche drückt oder die Seite sie von selbst startet.',
    browser: 'Browser und Version, Betriebssystem, und ob die Seite die ganze Zeit zu sehen war.',
    control: 'Ob eine Adresse antwortet, die immer antwortet.',
    services: 'Ob diese Dienste antworten, und wie schnell:',
    egress:
      'Die öffentliche Adresse, von der Anfragen ausgehen; der Browser vergleicht sie mit Ihren Listen.',
    places: 'An welchem Ihrer Standorte der PC ist, soweit diese Adresse es zeigt:',
    relay: 'Ob das TURN-Relay für Gespräche eine Verbindung gibt, und wie schnell.',
    call: 'Verzögerung, Verlust und Qualität eines Testanrufs über das TURN-Relay. Er überträgt erzeugten Ton, nie den des Mikrofons.',
    load: 'Wie es diesem Anruf ergeht, während erzeugte Daten die Bandbreite der übrigen Arbeit belegen.',
    tunnel: 'Ob Gespräche Ihr Netz auf einem anderen Weg verlassen als Webseiten.',
    local: 'Ob diese Programme auf dem PC antworten, und ihre Version:',
    watch: (minutes) =>
      `Nur wenn jemand eine Beobachtung startet: dieselben Adressen immer wieder, ohne andere Angabe ${minutes} lang. Notiert wird, wann etwas stockte und wie lange.`,
    devices:
      'Nur wenn der Agent den Test startet und das Mikrofon freigibt: wie laut es ist, ob ein Ton zu hören ist, welche Art Headset benutzt wird. Der Ton wird dem Agenten vorgespielt und bleibt in der Seite.',
    answers: 'Nur was der Agent auf eine Einladung hin angeben möchte:',
  },
  sent: {
    page: {
      name: 'Server der Seite',
      what: 'Anfragen nach den Dateien der Prüfung und nach ihrer Konfiguration.',
    },
    control: {
      name: 'Adresse, die immer antwortet',
      what: 'Höchstens drei Anfragen ohne Inhalt, um ein totes Netz von toten Diensten zu unterscheiden.',
    },
    services: {
      name: 'Dienste für die Arbeit',
      what: 'Je einige Anfragen ohne Inhalt. Cookies gehen nur mit, wo ohne sie nichts Lesbares antwortet.',
    },
    egress: {
      name: 'Adress-Echo',
      what: 'Eine Anfrage ohne Inhalt. Die Antwort ist die öffentliche Adresse.',
    },
    credentials: {
      name: 'Ausgabestelle für Zugangsdaten',
      what: 'Eine Anfrage nach den Zugangsdaten des TURN-Relays.',
    },
    relay: {
      name: 'TURN-Relay für Gespräche',
      what: 'Seine Zugangsdaten und ein Testanruf mit erzeugtem Ton, der zur selben Seite zurückkommt.',
    },
    bandwidth: {name: 'Bandbreitenmessung', what: 'Erzeugte Daten, hin und zurück.'},
    local: {
      name: 'Programme auf dem PC',
      what: 'Eine Anfrage nach ihrer Version. Sie verlässt den PC nicht.',
    },
    report: {
      name: 'Helpdesk',
      what: 'Der Bericht, sobald jemand auf „An den Helpdesk schicken“ drückt. Was nicht zugestellt werden kann, wird später noch einmal gesendet.',
    },
    embed: {
      name: 'Seiten, die die Prüfung einbetten dürfen',
      what: 'Fortschritt und Bericht; beides wird im Browser übergeben.',
    },
    collector: {
      name: 'Ihre Überwachung (OpenTelemetry)',
      what: 'Der Bericht als Messwerte und Protokolleinträge, wenn die Seite ihn dorthin sendet.',
    },
  },
  sees: {address: 'Sieht die Adresse.', nothing: 'Sieht keine Adresse.'},
  self: 'der Server der Seite',
  report: {
    code: 'Ein zufälliger Code, und die Nummer eines Supportfalls, falls die Seite oder der Link eine hat.',
    time: 'Wann die Prüfung begann, und wie lange ihre Teile dauerten.',
    results:
      'Ampeln, Messwerte und Ursachen, mit den Namen, die Dienste und Programme in der Konfiguration haben.',
    browser: 'Browser und Version, Betriebssystem, ob die Seite die ganze Zeit zu sehen war.',
    place: 'Der Name, den Sie dem Standort gegeben haben, oder „anderswo“.',
    address: 'Die öffentliche Adresse, wenn sie keine der erlaubten ist: Ihre Konfiguration verlangt das.',
    watch: 'Nach einer Beobachtung: was wann stockte, und Notizen, die jemand geschrieben hat.',
    devices: 'Nach dem Test von Mikrofon und Lautsprecher: sein Ergebnis, etwa „zu leise“ oder „Bluetooth“.',
    answers: 'Angaben auf eine Einladung hin:',
  },
  readers: {
    agent: 'Der Agent, auf dem Bildschirm, sobald die Prüfung fertig ist.',
    profile:
      'Wer dasselbe Browserprofil benutzt, und andere Seiten unter derselben Webadresse, können lesen, was im Browser gespeichert ist.',
    helpdesk:
      'Der Helpdesk bekommt einen Bericht, wenn jemand auf „An den Helpdesk schicken“ drückt, nicht vorher.',
    'no-helpdesk':
      'Für Berichte ist keine Adresse eingerichtet: Ein Bericht verlässt den Browser nur, wenn jemand ihn kopiert, druckt oder speichert, oder wenn die Seite ihn weitergibt.',
    page: 'Die Seite, in der die Prüfung steht, bekommt jeden Bericht. Was dort damit geschieht, verantwortet, wer sie betreibt.',
    embed: 'Seiten, die die Prüfung einbetten dürfen, bekommen Fortschritt und Bericht.',
    collector: 'Wer Ihre Überwachung einsehen darf, sieht, was dorthin gesendet wurde.',
    fleet:
      'Der Helpdesk kann viele Berichte zusammen ansehen. Das geschieht in seinem eigenen Browser und sendet nichts.',
    person:
      'In einem Bericht steht kein Name. Zeit, Fallnummer, Notizen, Angaben oder das Protokoll eines Servers können trotzdem zu einer Person führen und zeigen, wann jemand gearbeitet hat: Behandeln Sie Berichte als personenbezogene Daten.',
  },
  kept: {
    lastGood: {
      what: 'Die letzte Prüfung, bei der alles grün war, ohne Einzelheiten und Fallnummer',
      remove: 'eine Schaltfläche in den Details der Prüfung',
    },
    history: {
      what: 'Von jeder Prüfung und jeder Stunde einer Beobachtung: Zeit, Ampel, Ursachen, sechs Messwerte, Name des Standorts',
      remove: 'eine Schaltfläche bei den früheren Prüfungen',
    },
    outbox: {
      what: 'Ein Bericht, den jemand gesendet hat und der noch nicht zugestellt werden konnte',
      remove: 'die Zustellung, oder das Löschen der Websitedaten',
    },
    settled: {
      what: 'Ein Vermerk, dass ein Bericht zugestellt oder abgelehnt wurde',
      remove: 'verschwindet von selbst, oder durch das Löschen der Websitedaten',
    },
    salt: {
      what: 'Eine Zufallszahl, damit die Adresse für einen wartenden Bericht nicht gespeichert werden muss',
      remove: 'verschwindet von selbst',
    },
    answers: {
      what: 'Die Angaben auf eine Einladung hin, oder dass niemand welche machen wollte',
      remove: 'das Löschen der Websitedaten',
    },
    watch: {
      what: 'Eine Beobachtung, die nach dem Neuladen weitergehen soll, wenn der Agent das möchte',
      remove: 'das Beenden der Beobachtung',
    },
    server: {what: 'Gesendete Berichte', remove: 'wer diese Server betreibt'},
  },
  keptAt: {
    browser: 'im Browser, auf dem PC',
    tab: 'im Tab des Browsers, auf dem PC',
    server: 'wohin sie gesendet werden',
  },
  long: {
    lastGood: 'bis zur nächsten',
    history: (most) => `die letzten ${most}`,
    outbox: (days, most) =>
      `bis zur Zustellung; was älter ist als ${days}, verschwindet beim nächsten Öffnen der Seite. Nie mehr als ${most} Berichte`,
    settled: (days) => `${days}; danach verschwindet er beim nächsten Öffnen der Seite`,
    salt: 'solange ein Bericht wartet',
    answers: 'bis sie gelöscht werden',
    watch: 'bis sie zu Ende ist oder der Tab geschlossen wird',
    server: 'noch nicht angegeben',
  },
  labels: {where: 'Wo', long: 'Wie lange', remove: 'Gelöscht durch'},
  never: {
    names:
      'Namen, Benutzernamen und Personalnummern, außer jemand schreibt sie in eine Notiz oder eine Angabe.',
    secrets: 'Passwörter, Zugangsdaten und Token in Adressen.',
    sound: 'Ton vom Mikrofon, und alles, was zu echten Gesprächen gehört.',
    content:
      'Was Dienste antworten, was auf dem Bildschirm ist und was in andere Seiten oder Programme getippt wird.',
    'device-names': 'Namen, Kennungen und Seriennummern des PCs, seiner Mikrofone und Lautsprecher.',
    address: 'Die öffentliche Adresse des PCs, im Bericht oder im Browser.',
    tracking: 'Eigene Cookies, Werbekennungen, der Aufenthaltsort des Geräts.',
    makers:
      'An die Hersteller von Agent Diagnostics geht gar nichts, und auch an niemanden, der oben nicht genannt ist.',
  },
  open: {
    purpose: 'Zweck und Rechtsgrundlage, etwa eine Betriebsvereinbarung',
    retention: 'wie lange Berichte dort bleiben, wohin sie gesendet werden, und wer sie dort öffnen darf',
    logs: 'wie lange die oben genannten Server ihre Protokolle aufbewahren',
    contact: 'wer verantwortlich ist und Auskunft gibt',
  },
  questions: {
    workplace: 'zu Hause oder im Büro',
    connection: 'Kabel, WLAN oder Mobilfunk',
    provider: 'Internetanbieter',
    vpn: 'ob ein VPN benutzt wird',
    headset: 'Art des Headsets',
  },
  form: {
    hint: 'Das steht nicht in der Konfiguration. Was Sie eintragen, bleibt in dieser Seite.',
    collector: 'OpenTelemetry-Adresse, falls die Seite Berichte dorthin sendet',
    questions: 'Fragen Ihrer Einladungen',
    retention: 'Wie lange Berichte dort bleiben, wohin sie gesendet werden',
    contact: 'Wer verantwortlich ist und Auskunft gibt',
  },
  print: 'Drucken',
};
