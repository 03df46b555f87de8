import {plural} from '../plural.js';
import type {FollowUpWords} from '../translation.js';

/** German, after a check. */
export const followup: FollowUpWords = {
  history: {
    title: 'Frühere Prüfungen an diesem PC',
    few: 'In ein paar Tagen sehen Sie hier, ob es zu bestimmten Uhrzeiten schlechter wird.',
    none: 'Bisher fällt keine Uhrzeit auf.',
    hour: (bad, of, from, to) =>
      `Zwischen ${from} und ${to} Uhr stimmte an ${String(bad)} der letzten ${String(of)} Tage, an denen um diese Zeit geprüft wurde, etwas nicht.`,
    often: (bad, of) =>
      `An ${String(bad)} der letzten ${String(of)} Tage mit einer Prüfung stimmte etwas nicht, zu keiner bestimmten Uhrzeit.`,
    caption: 'Jedes Feld zählt die Prüfungen dieser Stunde: 2/5 heißt, 2 von 5 waren nicht gut.',
    hourHead: 'Ab',
    latest: 'Die letzten',
    watch: 'beobachtet',
    kept: 'Das bleibt allein in diesem Browser, für die letzten 200 Prüfungen, und wird niemandem geschickt: Zeit, Ergebnis und Messwerte, nichts über Sie.',
    forget: 'Frühere Prüfungen löschen',
    forgotten: 'Die früheren Prüfungen sind gelöscht.',
  },
  sheet: {
    button: 'Für den Internetanbieter drucken',
    title: 'Aussetzer einer Internetverbindung',
    local: 'Ortszeit',
    utc: 'Zeit in UTC',
    destinations: {title: 'Ziele', control: 'eine Vergleichsadresse', relay: 'Telefondienst'},
    network: 'Netzwerk',
    device: 'Browser und System',
    code: 'Code des Berichts',
    longest: 'Stockte',
    froze: 'Was stockte',
    count: (moments) =>
      plural('de', moments, {
        1: 'Die Verbindung hat einmal gestockt.',
        2: 'Die Verbindung hat zweimal gestockt.',
        other: `Die Verbindung hat ${String(moments)}-mal gestockt.`,
      }),
    together: (destinations, moments) =>
      plural('de', moments, {
        1: `Mindestens ${String(destinations)} voneinander unabhängige Ziele stockten im selben Moment, einmal.`,
        2: `Mindestens ${String(destinations)} voneinander unabhängige Ziele stockten im selben Moment, zweimal.`,
        other: `Mindestens ${String(destinations)} voneinander unabhängige Ziele stockten im selben Moment, ${String(moments)}-mal.`,
      }),
    pcFine: 'Der PC selbst wurde die ganze Zeit beobachtet und hing nicht.',
    pcToo: (moments) =>
      plural('de', moments, {
        1: 'In einem dieser Momente hing der PC selbst.',
        other: `In ${String(moments)} dieser Momente hing der PC selbst.`,
      }),
    pointsTo: (place, sure) => `Das spricht für: ${place} (${sure}).`,
    more: (count) =>
      plural('de', count, {
        1: 'Ein früherer Moment ist nicht aufgeführt.',
        other: `${String(count)} frühere Momente sind nicht aufgeführt.`,
      }),
    noted: 'Zeiten, zu denen am PC Störungen bemerkt wurden',
    methodHead: 'Wie gemessen wurde',
    method:
      'Eine Webseite auf diesem PC hat kleine Anfragen an jedes Ziel geschickt: an die Vergleichsadresse alle 5 Sekunden, an die übrigen reihum alle 30 Sekunden, an den Telefondienst alle 5 Minuten einen Anruf von 2 Sekunden, und an alle in kurzen Abständen, nachdem etwas zu spät kam. Eine Antwort ist zu spät, wenn sie mindestens 200 ms länger braucht als bei diesem Ziel üblich; als Aussetzer zählt die Zeit, um die sie überfällig war. Den PC selbst hat ein Zeitgeber beobachtet, 20-mal in der Sekunde. Was nicht beobachtet wurde, zählt nicht mit. Alle Zeiten stammen von der Uhr des PCs.',
  },
  trial: {
    title: 'Eines ausprobieren',
    suggestions: {
      cable: 'Schließen Sie diesen PC mit einem Netzwerkkabel an den Router an und prüfen Sie noch einmal.',
      closer: 'Gehen Sie mit diesem PC näher an den WLAN-Router und prüfen Sie noch einmal.',
      'no-vpn': 'Wenn Ihre Firma es erlaubt: Trennen Sie das VPN und prüfen Sie noch einmal.',
      elsewhere:
        'Prüfen Sie noch einmal an einem anderen Ort oder in einem anderen Netz, zum Beispiel dem Ihres Handys.',
    },
    done: 'Erledigt: noch einmal prüfen',
    cant: 'Das geht bei mir nicht',
    changed: 'Was es geändert hat',
    good: {
      cable: 'Mit dem Kabel ist es gut.',
      closer: 'Näher am Router ist es gut.',
      'no-vpn': 'Ohne VPN ist es gut.',
      elsewhere: 'Dort ist es gut.',
    },
    same: {
      cable: 'Kein Unterschied mit dem Kabel: Am WLAN liegt es nicht.',
      closer: 'Kein Unterschied: Am Abstand zum Router liegt es nicht.',
      'no-vpn': 'Kein Unterschied: Am VPN liegt es nicht.',
      elsewhere: 'Kein Unterschied: Am Ort und seinem Netz liegt es nicht.',
    },
    better: 'Damit ist es besser, aber noch nicht gut.',
    worse: 'Es ist schlechter geworden.',
    unclear: 'Ob das etwas geändert hat, lässt sich nicht sagen: Der Unterschied kann Zufall sein.',
  },
};
