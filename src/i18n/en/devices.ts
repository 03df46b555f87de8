import {plural} from '../plural.js';
import type {DeviceWords} from '../translation.js';

/** English, on microphone and speaker. */
export const devices: DeviceWords = {
  title: 'Microphone and speaker',
  why: 'To find out whether customers will hear you, this page has to listen, so your browser will ask. What you say stays on this PC and is gone when you stop.',
  start: 'Test the microphone',
  stop: 'Stop the test',
  again: 'Try again',
  asking: 'Your browser is asking for permission: choose one of the “Allow” answers.',
  level: 'Microphone level',
  speak: 'Say a few words, as you would on a call.',
  silent:
    'We can’t hear anything. Say a few words. If it stays silent, the microphone is muted or it is the wrong one.',
  quiet: 'Very quiet. Say a few words. If it stays quiet, move the microphone closer or turn it up.',
  good: 'Your microphone level is good.',
  clipping: 'Too loud: move the microphone away, or turn it down.',
  denied:
    'The microphone is not allowed on this page. Select the icon left of the web address, allow the microphone and try again. If you can’t, ask your helpdesk.',
  deniedByPage: 'The page around this one doesn’t let it use the microphone. Tell your helpdesk.',
  deniedBySystem:
    'Windows or macOS doesn’t let the browser use the microphone. Allow it in the system’s privacy settings, or ask your helpdesk if you can’t.',
  missing: 'No microphone was found. Plug in your headset, then try again.',
  busy: 'Another program is using the microphone. Close it, then try again.',
  unsupported:
    'This page can’t use a microphone: it wasn’t opened over https, or the browser is out of date.',
  failed: 'The microphone could not be started.',
  ended: 'The microphone was unplugged, or is no longer allowed.',
  record: 'Record three seconds',
  recording: (secondsLeft) =>
    plural('en', secondsLeft, {other: `Recording, ${String(secondsLeft)}\u00a0s left`}),
  recorded: 'Recorded: play it back to hear yourself.',
  recordFailed: 'Nothing could be recorded.',
  playBack: 'Play it back',
  playing: 'Playing…',
  tone: 'Play a tone',
  toneAsk: 'Did you hear the tone?',
  toneHeard: 'Yes',
  toneNotHeard: 'No',
  toneFine: 'Your speaker works.',
  toneHelp: 'Check the volume, and whether the right headset or speaker is chosen in your system’s settings.',
  noOutput: 'The browser found nothing to play sound on. Is a headset or speaker connected?',
};
