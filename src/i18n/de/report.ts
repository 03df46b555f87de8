import type {ReportWords} from '../translation.js';

/** How often something happened. */
const times = (count: number): string =>
  count === 0 ? 'nie' : count === 1 ? 'einmal' : count === 2 ? 'zweimal' : `${String(count)}-mal`;

/** German, on a report and its journey. */
export const report: ReportWords = {
  metrics: {
    rttMs: 'Verzögerung, hin und zurück',
    rttP95Ms: 'Verzögerung, schlechteste 5\u00a0%',
    jitterMs: 'Jitter (Schwankung)',
    pdvP95Ms: 'Schwankung der Verzögerung, schlechteste 5\u00a0%',
    stallMaxMs: 'Längste Stille',
    lossRatio: 'Verloren',
    lateRatio: 'Zu spät, um gehört zu werden',
    playoutBufferMs: 'Nötiger Puffer',
    concealedRatio: 'Vom Browser ergänzt',
    bitrateKbps: 'Tondaten',
    mos: 'Sprachnote (1 bis 4,5)',
    rFactor: 'R-Faktor',
    packets: 'Gemessene Pakete',
    connectMs: 'Zeit bis zur Verbindung',
    ttfbMs: 'Zeit bis zur Antwort',
    attempts: 'Versuche',
    uplinkKbps: 'Übertragen, hinauf',
    downlinkKbps: 'Übertragen, herunter',
    requiredKbps: 'Benötigt',
    requiredUplinkKbps: 'Benötigt, hinauf',
    requiredDownlinkKbps: 'Benötigt, herunter',
    carriedRatio: 'Übertragen je Bedarf',
    loadedRttMs: 'Verzögerung unter Last',
    loadedRttRiseMs: 'Zusätzliche Verzögerung durch die Last',
    loadedMos: 'Sprachnote unter Last',
  },
  confidences: {certain: 'sicher', likely: 'wahrscheinlich', possible: 'möglich'},
  audience: {cause: 'Ursache', guide: 'Availability Guide', confidence: 'Gewissheit'},
  chart: {
    title: 'Verzögerung des Testanrufs, Augenblick für Augenblick',
    loaded: 'Mit Ihrer übrigen Arbeit',
    limit: (value) => `Grenze ${value}`,
    stalled: 'Verbindung stand still',
    summary: (median, worst, stalls) =>
      `Meist ${median}, schlimmstenfalls ${worst}; die Verbindung stand ${times(stalls)} still.`,
  },
  rate: {
    title: 'Was Ihre Verbindung übertragen hat',
    up: 'Hinauf',
    down: 'Herunter',
    both: 'Hinauf und herunter',
    carried: (carried, needed) => `${carried} übertragen, ${needed} benötigt`,
  },
  delivery: {
    send: 'An den Helpdesk schicken',
    sending: 'Wird geschickt\u00a0…',
    sent: 'An den Helpdesk geschickt.',
    queued: 'Noch nicht geschickt: Das geschieht von selbst, sobald das Netz es zulässt.',
    refused: (status) =>
      `Das System des Helpdesks hat den Bericht nicht angenommen (${String(status)}). Kopieren Sie ihn stattdessen in ein Ticket.`,
    retry: 'Noch einmal versuchen',
    print: 'Drucken',
  },
  devices: 'Mikrofon und Lautsprecher testen',
  lastGood: {
    since: (date) => `Seit Ihrer letzten guten Prüfung (${date})`,
    same: 'Alle Messwerte sind ungefähr so wie damals.',
    kept: 'Diese gute Prüfung bleibt auf diesem Gerät gespeichert, damit spätere sich mit ihr vergleichen lassen.',
    clear: 'Die gespeicherte Prüfung vergessen',
    cleared: 'Vergessen.',
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
    caseReference: 'Vorgang',
    made: 'Erstellt',
    more: (count) => `… und ${String(count)} weitere, die hier nicht gezeigt werden`,
    others: 'Sonstiges',
    contradicts: (said) =>
      `Dieser Bericht widerspricht sich: Er sagt „${said}“, seine eigenen Prüfungen oder Befunde sagen Schlechteres. Verlassen Sie sich nicht darauf.`,
    limits: 'Vom Standort geänderte Grenzwerte',
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
      count === 1
        ? 'Eine Sache ist schlechter geworden.'
        : `${String(count)} Dinge sind schlechter geworden.`,
    onlyChanges: 'Nur, was sich geändert hat',
    figure: 'Messwert',
  },
};
