import {plural} from '../../../i18n/plural.js';
import type {FleetWords} from '../words.js';

export const fleet: FleetWords = {
  title: 'Viele Berichte',
  why: 'Was haben die schlechten Berichte gemeinsam, was die guten nicht haben?',
  privacy: 'Alles bleibt auf dieser Seite: Nichts wird gesendet, nichts aufbewahrt.',
  drop: {
    title: 'Berichte oder einen Ordner hier ablegen',
    hint: 'Berichtsdateien, Listen, Dateien mit einem Bericht je Zeile, Protokolldateien des Collectors, Exporte aus Loki und Grafana.',
    files: 'Dateien wählen',
    folder: 'Ordner wählen',
    clear: 'Von vorn beginnen',
    reading: (files, of) => `Gelesene Dateien: ${files} von ${of}`,
  },
  reports: (count, formatted) =>
    plural('de', count, {
      one: '1 Bericht',
      other: `${formatted} Berichte`,
    }),
  shown: (some, all) => `${some} von ${all} Berichten`,
  lights: 'Nach Ampel',
  causes: 'Nach Ursache',
  noCauses: 'Kein Bericht nennt eine Ursache.',
  owners: 'Wer handeln kann',
  ownerNames: {
    agent: 'Der Agent selbst',
    helpdesk: 'Der Helpdesk',
    network: 'Das Netzwerkteam',
    genesys: 'Genesys Customer Care',
    integrator: 'Das Team, das die Seite eingerichtet hat',
  },
  common: {
    title: 'Was sie gemeinsam haben',
    of: ({bad, badOf, good, goodOf}, bads, goods, what) =>
      `${what} – ${bad} von ${badOf} ${bads} Berichten, gegenüber ${good} von ${goodOf} ${goods}.`,
    ofCause: ({bad, badOf, good, goodOf}, cause, goods, what) =>
      `${what} – ${bad} von ${badOf} Berichten mit ${cause}, gegenüber ${good} von ${goodOf} ${goods}.`,
    kinds: {
      red: 'roten',
      'red-amber': 'roten oder gelben',
      green: 'grünen',
      'green-amber': 'grünen oder gelben',
    },
    sure: (ratio, low, high, comparisons) =>
      `Die Chance auf einen schlechten Bericht ist ${ratio}-mal so hoch (Odds-Ratio); mit 95\u00a0% Konfidenz zwischen ${low} und ${high}, korrigiert für ${comparisons} Vergleiche.`,
    at: (at) => `Zeitpunkt: ${at}.`,
    from: (first, last) => `Von ${first} bis ${last}.`,
    same: (what) => `Auf genau dieselben Berichte trifft auch zu: ${what}.`,
    none: 'Nichts, was über den Zufall hinausgeht: Was die schlechten Berichte gemeinsam haben, haben auch die guten.',
    tooFew: 'Ein Vergleich braucht mindestens fünf schlechte und fünf gute Berichte.',
    show: 'Diese Berichte zeigen',
  },
  times: {
    title: 'Im Lauf der Zeit',
    hint: 'Ein Klick auf einen Balken zeigt nur dessen Berichte; die Pfeiltasten wechseln zwischen Balken.',
    step: (when, red, all) => `${when}: ${red} von ${all} rot`,
  },
  dimensions: {
    title: 'Genauer hinsehen',
    small: 'Gruppen unter fünf Berichten sind unter „andere“ zusammengefasst.',
    names: {
      network: 'Ort',
      browser: 'Browser',
      browserVersion: 'Browserversion',
      os: 'System',
      hour: 'Stunde',
      weekday: 'Wochentag',
      codec: 'Codecs der Testanrufe',
      method: 'Wie die Sprache gemessen wurde',
      place: 'Ort laut Beobachtung',
      site: 'Standort',
      workplace: 'Arbeitsplatz',
      connection: 'Anschluss',
      provider: 'Anbieter',
      vpn: 'VPN',
      headset: 'Headset',
    },
    other: 'andere',
    values: {
      network: {elsewhere: 'anderswo'},
      workplace: {home: 'zu Hause', office: 'im Büro', other: 'an einem anderen Ort'},
      connection: {cable: 'Kabel', wifi: 'WLAN', mobile: 'Mobilfunk'},
      vpn: {yes: 'an', no: 'aus'},
      headset: {cable: 'mit Kabel', wireless: 'drahtlos', none: 'keines'},
      method: {rtp: 'Audiopakete', 'data-channel': 'Datenkanal'},
      place: {
        pc: 'dieser PC',
        'local-network': 'lokales Netzwerk',
        line: 'Internetanschluss',
        'tunnel-or-proxy': 'VPN oder Proxy',
        relay: 'TURN-Relay',
        region: 'Region',
        service: 'ein Dienst',
        unknown: 'nicht bekannt',
      },
    },
    hour: (from, to) => `${from} bis ${to}`,
    red: (red, all) => `${red} von ${all} rot`,
  },
  rows: {
    title: 'Berichte',
    code: 'Code',
    time: 'Zeit',
    light: 'Ampel',
    cause: 'Ursache',
    place: 'Ort',
    more: 'Mehr zeigen',
    close: 'Bericht schließen',
    gone: 'Dieser Bericht lässt sich aus seiner Datei nicht mehr lesen.',
  },
  filter: {title: 'Nur', remove: (what) => `${what} entfernen`, clear: 'Alle zeigen'},
  ticket: {
    title: 'Text für das Ticket',
    copy: 'Kopieren',
    copied: 'Kopiert.',
    copyFailed: 'Ihr Browser hat das Kopieren blockiert.',
    csv: 'Als CSV herunterladen',
    whoCanAct: 'Wer handeln kann',
  },
  refused: (count, formatted) =>
    plural('de', count, {
      one: '1 zählt nicht mit',
      other: `${formatted} zählen nicht mit`,
    }),
  reasons: {
    'too-large': 'größer oder tiefer geschachtelt als jeder Bericht',
    'not-json': 'kein JSON',
    'not-report': 'JSON, aber kein Bericht',
    newer: 'von einer neueren Version, als diese Seite kennt',
    duplicate: 'derselbe Bericht noch einmal',
    empty: 'nichts darin',
    compressed: 'gepackt; bitte vorher entpacken',
    metrics: 'Metriken; die Prüfungen stehen in den Protokollen',
    unreadable: 'die Datei lässt sich nicht lesen',
    'too-many': 'mehr als 50.000 Berichte',
  },
  remarks: {
    policies: (list) => `Die Ampeln folgen verschiedenen Grenzwerten (${list}): mit Vorsicht vergleichen.`,
    sites: (counts) =>
      `Die Dienste sind so verschieden, als wären es Berichte mehrerer Standorte (${counts}).`,
    wrongClock: (count, formatted) =>
      plural('de', count, {
        one: 'Bei 1 Bericht ging die Uhr falsch; er fehlt in den Auswertungen nach Zeit.',
        other: `Bei ${formatted} Berichten ging die Uhr falsch; sie fehlen in den Auswertungen nach Zeit.`,
      }),
    duplicates: (count, formatted) =>
      plural('de', count, {
        one: '1 Bericht kam doppelt vor und zählt einmal.',
        other: `${formatted} Berichte kamen mehrfach vor und zählen je einmal.`,
      }),
  },
  failed: 'Beim Lesen ging etwas schief. Bitte mit weniger Dateien von vorn beginnen.',
};
