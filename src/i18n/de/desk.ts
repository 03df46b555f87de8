import type {DeskWords} from '../desk-words.js';

/** German, on the desk: headset and PC. */
export const desk: DeskWords = {
  headset: {
    muted:
      'Das Mikrofon ist stummgeschaltet, durch einen Schalter am Headset oder vom System. Schalten Sie es ein.',
    'hands-free':
      'Das Headset ist über Bluetooth im Freisprechmodus verbunden; Stimmen klingen dann wie an einem alten Telefon. Nehmen Sie sein Kabel oder seinen USB-Adapter, wenn es so etwas hat.',
    narrow:
      'Dieses Mikrofon liefert nur Telefonqualität. Nehmen Sie ein anderes Headset, wenn Sie eines haben, oder bitten Sie Ihren Helpdesk darum.',
    mixed:
      'Sie sprechen in ein Gerät und hören über ein anderes. Wählen Sie in den Soundeinstellungen Ihres Systems für beides das Headset.',
    'defaults-differ':
      'Ihr System nimmt für Anrufe ein anderes Gerät als für alles Übrige. Wählen Sie in den Soundeinstellungen für beides das Headset.',
    changed:
      'Während des Tests wurde ein Gerät angeschlossen oder entfernt. Beenden Sie den Test und testen Sie noch einmal.',
  },
  tested: {
    title: 'Vom Agenten getestet',
    microphone: {
      good: 'Mikrofonpegel gut',
      quiet: 'Mikrofon sehr leise',
      silent: 'Mikrofon stumm',
      clipping: 'Mikrofon zu laut',
      muted: 'Mikrofon durch Schalter oder System stummgeschaltet',
      denied: 'Mikrofon nicht erlaubt',
      'denied-by-page': 'Mikrofon von der umgebenden Seite nicht erlaubt',
      'denied-by-system': 'Mikrofon vom System nicht freigegeben',
      missing: 'kein Mikrofon gefunden',
      busy: 'Mikrofon von anderem Programm belegt',
      unsupported: 'Mikrofon auf dieser Seite nicht nutzbar',
      'no-output': 'keine Tonausgabe',
      failed: 'Mikrofon ließ sich nicht starten',
      ended: 'Mikrofon während des Tests verschwunden',
    },
    speaker: {
      heard: 'Ton gehört',
      'not-heard': 'Ton nicht gehört',
    },
    headset: {
      'hands-free': 'Bluetooth im Freisprechmodus',
      narrow: 'nur Telefonqualität',
      mixed: 'spricht in ein Gerät, hört über ein anderes',
      'defaults-differ': 'anderes Gerät für Anrufe als für den Rest',
      changed: 'Geräte während des Tests gewechselt',
    },
  },
};
