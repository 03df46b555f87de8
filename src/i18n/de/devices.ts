import type {DeviceWords} from '../translation.js';

/** German, on microphone and speaker. */
export const devices: DeviceWords = {
  title: 'Mikrofon und Lautsprecher',
  why: 'Um zu sehen, ob Kunden Sie hören werden, muss diese Seite zuhören; Ihr Browser wird deshalb um Erlaubnis bitten. Was Sie sagen, bleibt auf diesem PC und ist weg, wenn Sie den Test beenden.',
  start: 'Mikrofon testen',
  stop: 'Test beenden',
  again: 'Noch einmal versuchen',
  // Browsers differ in the word.
  asking: 'Ihr Browser bittet um Erlaubnis: Wählen Sie „Zulassen“ oder „Erlauben“.',
  level: 'Mikrofonpegel',
  speak: 'Sagen Sie ein paar Worte, wie in einem Gespräch.',
  silent:
    'Es ist nichts zu hören. Sagen Sie ein paar Worte; wenn es so bleibt, ist das Mikrofon stummgeschaltet, oder es ist nicht das richtige.',
  quiet:
    'Sehr leise. Sagen Sie ein paar Worte; wenn es so bleibt, rücken Sie das Mikrofon näher heran oder stellen Sie es lauter.',
  good: 'Ihr Mikrofon ist gut zu hören.',
  clipping: 'Zu laut: Rücken Sie das Mikrofon weiter weg oder stellen Sie es leiser.',
  denied:
    'Das Mikrofon ist auf dieser Seite nicht erlaubt. Erlauben Sie es neben der Adresse der Seite und versuchen Sie es dann noch einmal.',
  deniedByPage:
    'Die Seite, in der diese hier angezeigt wird, gibt ihr das Mikrofon nicht frei. Sagen Sie es Ihrem Helpdesk.',
  deniedBySystem:
    'Dieser PC gibt dem Browser das Mikrofon nicht frei. Erlauben Sie es in den Datenschutzeinstellungen des Systems.',
  missing:
    'Es wurde kein Mikrofon gefunden. Stecken Sie Ihr Headset ein und versuchen Sie es dann noch einmal.',
  busy: 'Ein anderes Programm benutzt das Mikrofon. Schließen Sie das Programm und versuchen Sie es dann noch einmal.',
  unsupported:
    'Diese Seite kann kein Mikrofon bekommen: Sie ist nicht sicher geöffnet, oder der Browser ist zu alt.',
  failed: 'Das Mikrofon ließ sich nicht öffnen.',
  ended: 'Das Mikrofon wurde ausgesteckt oder ist nicht mehr erlaubt.',
  record: 'Drei Sekunden aufnehmen',
  recording: (secondsLeft) => `Aufnahme läuft, noch ${String(secondsLeft)}\u00a0s`,
  recorded: 'Aufgenommen: Spielen Sie es ab, um sich selbst zu hören.',
  recordFailed: 'Es konnte nichts aufgenommen werden.',
  playBack: 'Abspielen',
  playing: 'Wird abgespielt\u00a0…',
  tone: 'Einen Ton abspielen',
  toneAsk: 'Haben Sie den Ton gehört?',
  toneHeard: 'Ja',
  toneNotHeard: 'Nein',
  toneFine: 'Ihr Lautsprecher funktioniert.',
  toneHelp:
    'Prüfen Sie die Lautstärke und ob in den Einstellungen Ihres Systems das richtige Headset oder der richtige Lautsprecher gewählt ist.',
  noOutput:
    'Der Browser hat nichts gefunden, worüber er Ton abspielen kann. Ist ein Headset oder ein Lautsprecher angeschlossen?',
};
