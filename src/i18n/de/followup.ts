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
};
