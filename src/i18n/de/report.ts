import {plural} from '../plural.js';
import type {ReportWords} from '../translation.js';

/** German, on a report and its journey. */
export const report: ReportWords = {
  metrics: {
    rttMs: 'Verzögerung, hin und zurück',
    rttP95Ms: 'Verzögerung, schlechteste 5\u00a0%',
    jitterMs: 'Jitter (Schwankung)',
    pdvP95Ms: 'Schwankung der Verzögerung, schlechteste 5\u00a0%',
    stallMaxMs: 'Längster Aussetzer',
    lossRatio: 'Verlorener Ton',
    lateRatio: 'Zu spät, um gehört zu werden',
    playoutBufferMs: 'Nötiger Puffer',
    concealedRatio: 'Vom Browser ergänzt',
    bitrateKbps: 'Audio-Bitrate',
    mos: 'Sprachqualität (MOS, höher ist besser)',
    rFactor: 'R-Faktor',
    packets: 'Gemessene Pakete',
    connectMs: 'Zeit bis zur Verbindung',
    ttfbMs: 'Zeit bis zur Antwort',
    attempts: 'Versuche',
    uplinkKbps: 'Erreichter Upload',
    downlinkKbps: 'Erreichter Download',
    requiredKbps: 'Benötigte Bandbreite',
    requiredUplinkKbps: 'Benötigter Upload',
    requiredDownlinkKbps: 'Benötigter Download',
    carriedRatio: 'Erreicht im Verhältnis zum Bedarf',
    loadedRttMs: 'Verzögerung unter Last',
    loadedRttRiseMs: 'Zusätzliche Verzögerung durch die Last',
    loadedMos: 'Sprachqualität unter Last (MOS, höher ist besser)',
  },
  confidences: {certain: 'sicher', likely: 'wahrscheinlich', possible: 'möglich'},
  audience: {cause: 'Ursache', guide: 'Availability Guide', confidence: 'Gewissheit'},
  chart: {
    title: 'Verzögerung im Verlauf des Testanrufs',
    loaded: 'Mit Ihrer übrigen Arbeit',
    limit: (value) => `Grenze ${value}`,
    stalled: 'Verbindung stockte',
    summary: (median, worst, stalls) =>
      plural('de', stalls, {
        0: `Meist ${median}, höchstens ${worst}; die Verbindung stockte nie.`,
        1: `Meist ${median}, höchstens ${worst}; die Verbindung stockte einmal.`,
        2: `Meist ${median}, höchstens ${worst}; die Verbindung stockte zweimal.`,
        other: `Meist ${median}, höchstens ${worst}; die Verbindung stockte ${String(stalls)}-mal.`,
      }),
  },
  rate: {
    title: 'Erreichte Geschwindigkeit Ihrer Verbindung',
    up: 'Upload',
    down: 'Download',
    both: 'Upload und Download',
    carried: (carried, needed) => `${carried} erreicht, ${needed} benötigt`,
  },
  delivery: {
    send: 'An den Helpdesk schicken',
    sending: 'Wird gesendet\u00a0…',
    sent: 'An den Helpdesk gesendet.',
    queued: 'Noch nicht gesendet. Der Bericht wird automatisch gesendet, sobald das Netzwerk es zulässt.',
    refused: (status) =>
      `Das System des Helpdesks hat den Bericht nicht angenommen (Fehler ${String(status)}). Kopieren Sie ihn stattdessen in ein Ticket.`,
    retry: 'Noch einmal versuchen',
    print: 'Drucken',
  },
  devices: 'Mikrofon und Lautsprecher testen',
  lastGood: {
    since: (date) => `Seit Ihrer letzten guten Prüfung (${date})`,
    same: 'Alle Messwerte sind ungefähr so wie damals.',
    kept: 'Diese gute Prüfung bleibt auf diesem PC gespeichert, damit spätere sich mit ihr vergleichen lassen.',
    clear: 'Die gespeicherte Prüfung löschen',
    cleared: 'Gelöscht.',
  },
  viewer: {
    title: 'Bericht öffnen',
    hint: 'Ziehen Sie eine Berichtsdatei hierher, fügen Sie ihren Text ein oder wählen Sie eine Datei. Nichts verlässt diese Seite.',
    choose: 'Datei wählen',
    paste: 'Text des Berichts',
    open: 'Öffnen',
    other: 'Einen anderen öffnen',
    compare: 'Mit einem anderen vergleichen',
    stopComparing: 'Nicht mehr vergleichen',
    tooLarge: 'Diese Datei ist zu groß für einen Bericht.',
    notJson: 'Das ist kein Bericht: Der Text lässt sich nicht als JSON lesen.',
    notReport: 'Das ist kein Bericht von Agent Diagnostics.',
    newer:
      'Dieser Bericht stammt von einer neueren Version. Bringen Sie diese Seite auf den neuesten Stand, um ihn zu öffnen.',
    caseReference: 'Ticket',
    made: 'Erstellt',
    more: (count) =>
      plural('de', count, {
        one: '… und 1 weiteres, das hier nicht gezeigt wird',
        other: `… und ${String(count)} weitere, die hier nicht gezeigt werden`,
      }),
    others: 'Sonstiges',
    contradicts: (said) =>
      `Dieser Bericht widerspricht sich: Sein Ergebnis lautet „${said}“, seine eigenen Prüfungen oder Befunde sind aber schlechter. Verlassen Sie sich nicht auf ihn.`,
    limits: 'Von der Konfiguration geänderte Grenzwerte',
  },
  good: {
    voice: {best: 'Sprachqualität: sehr gut', good: 'Sprachqualität: gut'},
    delay: {none: 'Verzögerung: nicht zu merken', little: 'Verzögerung: kaum zu merken'},
    applications: (count) =>
      plural('de', count, {
        one: `${String(count)} Anwendung antwortet`,
        other: `${String(count)} Anwendungen antworten`,
      }),
  },
  comparison: {
    title: 'Zwei Prüfungen im Vergleich',
    before: 'Vorher',
    after: 'Jetzt',
    worse: 'schlechter',
    better: 'besser',
    same: 'unverändert',
    gone: 'nicht mehr da',
    appeared: 'neu',
    nothingWorse: 'Nichts ist schlechter geworden.',
    worseCount: (count) =>
      plural('de', count, {
        one: 'Ein Punkt ist schlechter geworden.',
        other: `${String(count)} Punkte sind schlechter geworden.`,
      }),
    onlyChanges: 'Nur, was sich geändert hat',
    figure: 'Messwert',
  },
};
