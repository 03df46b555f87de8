import type {WatchWords} from '../translation.js';

const SEND = 'Schicken Sie diesen Bericht an Ihren Helpdesk.';

/** German, while somebody keeps watching. */
export const watch: WatchWords = {
  title: 'Ihre Verbindung wird beobachtet',
  until: (time) => `Bis ${time} Uhr. Sie können normal arbeiten.`,
  watched: (from, to) => `Beobachtet von ${from} bis ${to} Uhr`,
  stop: 'Beobachtung beenden',
  quiet: 'Bisher ist nichts stehen geblieben.',
  count: (episodes) =>
    `Ihre Verbindung stand ${episodes === 1 ? 'einmal' : `${String(episodes)}-mal`} still.`,
  fine: 'In dieser Zeit stand nichts länger oder häufiger still.',
  happened: 'Gerade ist es passiert',
  noted: 'Mit Uhrzeit notiert.',
  lastMinute: 'In der letzten Minute',
  wasFine: 'in Ordnung',
  stoodStill: (duration) => `stand ${duration} still`,
  notLooked: 'nicht geprüft',
  closeUntil: (time) => `Die Telefonverbindung wird bis ${time} Uhr genau beobachtet.`,
  keep: 'Nach dem Neuladen dieser Seite weiter beobachten',
  cantKeep: 'Dieser Browser lässt das nicht zu.',
  blind: (duration) => `Was kürzer als ${duration} dauerte, kann unbemerkt geblieben sein.`,
  states: {
    starting: 'Die Beobachtung beginnt …',
    call: 'Sie telefonieren: Bis zum Ende des Gesprächs wird nichts gemessen.',
    run: 'Wartet, bis die Prüfung fertig ist.',
    waking: 'Beginnt nach einer Pause von Neuem …',
    elsewhere:
      'Auf diesem PC beobachtet schon ein anderer Tab. Dieser hier übernimmt, sobald der andere aufhört.',
  },
  relay: {
    'no-room': 'Der Telefondienst ist gerade ausgelastet; in zehn Minuten versuchen wir es wieder.',
    'no-access': 'Der Telefondienst lehnt die Anmeldung dieser Prüfung ab und wird nicht beobachtet.',
    'not-possible': 'Dieser Browser lässt uns die Telefonverbindung nicht beobachten.',
    silent: 'Der Telefondienst hat nicht geantwortet.',
  },
  paths: {pc: 'Dieser PC', control: 'Ihr Netzwerk', relay: 'Telefonverbindung'},
  places: {
    pc: {
      name: 'dieser PC',
      said: 'Ihr PC selbst bleibt zeitweise stehen und stört damit Ihre Gespräche.',
      next: 'Schließen Sie Programme, die Sie nicht brauchen; hilft das nicht, schicken Sie den Bericht an Ihren Helpdesk.',
    },
    'local-network': {
      name: 'WLAN oder Kabel',
      said: 'Ihr WLAN oder das Kabel zum Router setzt zeitweise aus.',
      next: 'Nehmen Sie ein Kabel oder setzen Sie sich näher an den Router und beobachten Sie noch einmal.',
    },
    line: {
      name: 'WLAN, Kabel oder Internetanschluss',
      said: 'Zeitweise steht alles zugleich still: WLAN, Kabel oder Internetanschluss.',
      next: 'Nehmen Sie statt WLAN ein Kabel und beobachten Sie noch einmal: Bleibt es so, liegt es am Anschluss, und Ihr Anbieter kann helfen.',
    },
    'tunnel-or-proxy': {
      name: 'VPN oder Proxy',
      said: 'Der Weg Ihrer Anwendungen durch VPN oder Proxy steht zeitweise still; Gespräche nicht.',
      next: SEND,
    },
    relay: {
      name: 'der Weg zum Telefondienst',
      said: 'Nur die Telefonverbindung steht zeitweise still, Ihre Anwendungen nicht.',
      next: SEND,
    },
    region: {
      name: 'eine Region der Anwendungen',
      said: 'Ein Teil Ihrer Anwendungen steht zeitweise still, alles andere ist in Ordnung.',
      next: SEND,
    },
    service: {
      name: 'eine einzelne Anwendung',
      said: 'Eine Ihrer Anwendungen steht zeitweise still, alles andere ist in Ordnung.',
      next: SEND,
    },
    unknown: {
      name: 'noch nicht zu sagen',
      said: 'Ihre Verbindung steht zeitweise still; wo, lässt sich noch nicht sagen.',
      next: 'Beobachten Sie länger, oder schicken Sie diesen Bericht an Ihren Helpdesk.',
    },
  },
  sure: {certain: 'sicher', likely: 'wahrscheinlich', possible: 'möglicherweise'},
  strip: {
    title: 'Die letzte Stunde',
    still: 'Stillstand',
    unmeasured: 'Nicht gemessen',
    mark: 'Von Ihnen notiert',
  },
};
