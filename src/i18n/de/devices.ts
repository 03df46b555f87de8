import {plural} from '../plural.js';
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
    'Es ist nichts zu hören. Sagen Sie ein paar Worte. Bleibt es still, ist das Mikrofon stummgeschaltet oder nicht das richtige.',
  quiet:
    'Sehr leise. Sagen Sie ein paar Worte. Bleibt es leise, rücken Sie das Mikrofon näher heran oder stellen Sie es lauter.',
  good: 'Ihr Mikrofonpegel ist gut.',
  clipping: 'Zu laut: Rücken Sie das Mikrofon weiter weg oder stellen Sie es leiser.',
  denied:
    'Das Mikrofon ist auf dieser Seite nicht erlaubt. Klicken Sie auf das Symbol links neben der Webadresse, erlauben Sie das Mikrofon und versuchen Sie es noch einmal. Geht das nicht, fragen Sie Ihren Helpdesk.',
  deniedByPage: 'Die umgebende Seite lässt hier kein Mikrofon zu. Sagen Sie es Ihrem Helpdesk.',
  deniedBySystem:
    'Windows oder macOS gibt dem Browser das Mikrofon nicht frei. Erlauben Sie es in den Datenschutzeinstellungen des Systems oder bitten Sie Ihren Helpdesk darum.',
  missing:
    'Es wurde kein Mikrofon gefunden. Stecken Sie Ihr Headset ein und versuchen Sie es dann noch einmal.',
  busy: 'Ein anderes Programm benutzt das Mikrofon. Schließen Sie das Programm und versuchen Sie es dann noch einmal.',
  unsupported:
    'Diese Seite kann kein Mikrofon nutzen: Sie wurde nicht über https geöffnet, oder der Browser ist veraltet.',
  failed: 'Das Mikrofon ließ sich nicht starten.',
  ended: 'Das Mikrofon wurde ausgesteckt oder ist nicht mehr erlaubt.',
  record: 'Drei Sekunden aufnehmen',
  recording: (secondsLeft) =>
    plural('de', secondsLeft, {other: `Aufnahme läuft, noch ${String(secondsLeft)}\u00a0s`}),
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
