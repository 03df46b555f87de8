import {plural} from '../plural.js';
import type {WatchWords} from '../translation.js';

const SEND = 'Schicken Sie diesen Bericht an Ihren Helpdesk.';

/** German, while somebody keeps watching. */
export const watch: WatchWords = {
  title: 'Ihre Verbindung wird beobachtet',
  until: (time) => `Bis ${time} Uhr. Sie können normal arbeiten.`,
  watched: (from, to) => `Beobachtet von ${from} bis ${to} Uhr`,
  stop: 'Beobachtung beenden',
  quiet: 'Bisher hat nichts gestockt.',
  count: (episodes) =>
    plural('de', episodes, {
      1: 'Ihre Verbindung hat einmal gestockt.',
      2: 'Ihre Verbindung hat zweimal gestockt.',
      other: `Ihre Verbindung hat ${String(episodes)}-mal gestockt.`,
    }),
  fine: 'In dieser Zeit hat nichts lange oder häufig gestockt.',
  happened: 'Gerade ist es passiert',
  noted: 'Mit Uhrzeit notiert.',
  lastMinute: 'In der letzten Minute',
  wasFine: 'in Ordnung',
  stoodStill: (duration) => `stockte ${duration} lang`,
  notLooked: 'nicht geprüft',
  closeUntil: (time) => `Die Telefonverbindung wird bis ${time} Uhr genau beobachtet.`,
  keep: 'Nach dem Neuladen dieser Seite weiter beobachten',
  cantKeep: 'Dieser Browser lässt das nicht zu.',
  blind: (duration) => `Was kürzer als ${duration} dauerte, kann unbemerkt geblieben sein.`,
  states: {
    starting: 'Die Beobachtung beginnt\u00a0…',
    call: 'Sie telefonieren: Bis zum Ende des Gesprächs wird nichts gemessen.',
    run: 'Wartet, bis die Prüfung fertig ist.',
    waking: 'Geht nach einer Pause weiter\u00a0…',
    elsewhere:
      'Auf diesem PC beobachtet schon ein anderer Tab. Dieser hier übernimmt, sobald der andere aufhört.',
  },
  relay: {
    'no-room': 'Der Telefondienst ist gerade ausgelastet; in zehn Minuten versuchen wir es wieder.',
    'no-access': 'Der Telefondienst lehnt die Anmeldung dieser Prüfung ab und wird nicht beobachtet.',
    'not-possible': 'In diesem Browser lässt sich die Telefonverbindung nicht beobachten.',
    silent: 'Der Telefondienst hat nicht geantwortet.',
  },
  paths: {pc: 'Dieser PC', control: 'Ihr Netzwerk', relay: 'Telefonverbindung'},
  places: {
    pc: {
      name: 'dieser PC',
      said: 'Ihr PC selbst hängt zeitweise und kann damit Ihre Gespräche stören.',
      next: 'Schließen Sie Programme, die Sie nicht brauchen; hilft das nicht, schicken Sie den Bericht an Ihren Helpdesk.',
    },
    'local-network': {
      name: 'WLAN oder Kabel',
      said: 'Die Verbindung zum Router, über WLAN oder Kabel, setzt zeitweise aus.',
      next: 'Nehmen Sie ein Kabel oder setzen Sie sich näher an den Router und beobachten Sie noch einmal.',
    },
    line: {
      name: 'WLAN, Kabel oder Internetanschluss',
      said: 'Zeitweise stockt alles zugleich: Es liegt am WLAN, am Kabel oder am Internetanschluss.',
      next: 'Nehmen Sie statt WLAN ein Kabel und beobachten Sie noch einmal: Bleibt es so, liegt es am Anschluss, und Ihr Anbieter kann helfen.',
    },
    'tunnel-or-proxy': {
      name: 'VPN oder Proxy',
      said: 'Ihre Anwendungen stocken zeitweise auf dem Weg durch VPN oder Proxy; Gespräche nicht.',
      next: SEND,
    },
    relay: {
      name: 'der Weg zum Telefondienst',
      said: 'Nur die Telefonverbindung stockt zeitweise, Ihre Anwendungen nicht.',
      next: SEND,
    },
    region: {
      name: 'eine Region der Anwendungen',
      said: 'Ein Teil Ihrer Anwendungen stockt zeitweise, alles andere ist in Ordnung.',
      next: SEND,
    },
    service: {
      name: 'eine einzelne Anwendung',
      said: 'Eine Ihrer Anwendungen stockt zeitweise, alles andere ist in Ordnung.',
      next: SEND,
    },
    unknown: {
      name: 'noch nicht bekannt',
      said: 'Ihre Verbindung stockt zeitweise; wo, lässt sich noch nicht sagen.',
      next: 'Beobachten Sie länger, oder schicken Sie diesen Bericht an Ihren Helpdesk.',
    },
  },
  sure: {certain: 'sicher', likely: 'wahrscheinlich', possible: 'möglicherweise'},
  strip: {
    title: 'Die letzte Stunde',
    still: 'Aussetzer',
    unmeasured: 'Nicht gemessen',
    mark: 'Von Ihnen notiert',
  },
};
