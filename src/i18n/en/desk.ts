import type {DeskWords} from '../desk-words.js';

/** English, on the desk: headset and PC. */
export const desk: DeskWords = {
  headset: {
    muted: 'The microphone is muted, by a switch on the headset or by the system. Switch it on.',
    'hands-free':
      'The headset is connected by Bluetooth in its hands-free mode, which makes voices sound like an old phone. Use its cable or its USB adapter if it has one.',
    narrow:
      'This microphone delivers telephone quality only. Use another headset if you have one, or ask your helpdesk for one.',
    mixed:
      'You speak into one device and hear from another. Choose the headset for both in your system’s sound settings.',
    'defaults-differ':
      'Your system uses one device for calls and another for everything else. In its sound settings, choose the headset for both.',
    changed: 'A device was connected or taken away during the test. Stop, then test again.',
  },
  tested: {
    title: 'Tested by the agent',
    microphone: {
      good: 'microphone level good',
      quiet: 'microphone very quiet',
      silent: 'microphone silent',
      clipping: 'microphone too loud',
      muted: 'microphone muted by a switch or the system',
      denied: 'microphone not allowed',
      'denied-by-page': 'microphone not allowed by the surrounding page',
      'denied-by-system': 'microphone kept from the browser by the system',
      missing: 'no microphone found',
      busy: 'microphone in use by another program',
      unsupported: 'microphone not available on this page',
      'no-output': 'no sound output',
      failed: 'microphone did not start',
      ended: 'microphone went away during the test',
    },
    speaker: {
      heard: 'tone heard',
      'not-heard': 'tone not heard',
    },
    headset: {
      'hands-free': 'Bluetooth hands-free mode',
      narrow: 'telephone quality only',
      mixed: 'speaks into one device, hears from another',
      'defaults-differ': 'calls and the rest use different devices',
      changed: 'devices changed during the test',
    },
  },
};
