import {delay, nextEvent, withDeadline} from '../internal/abort.js';
import {closeContext, openRunningContext} from '../rtc/running-context.js';
import type {Realm} from '../internal/realm.js';

/** What became of a sound; `no-output`: the browser has no output for it, or it never ended. */
export type Played = 'played' | 'no-output';

const TONE_SECONDS = 2;
/** Concert A: every ear hears it and every small speaker plays it. */
const TONE_HZ = 440;
/** −23 dBov: about as loud as a voice on a call (−26 dBov, ITU-T P.830), so that no volume makes it hurt. */
const TONE_AMPLITUDE = 0.1;
/** A fade, without which a tone starts and ends with a click. */
const FADE_SECONDS = 0.05;
/** How much longer than itself a sound may take, ms. */
const EXTRA_MS = 3000;

/** A tone through what the browser plays on; resolves when it is over. Rejects only when `signal` aborts. */
export function playTone(realm: Realm, signal: AbortSignal): Promise<Played> {
  return play(realm, signal, TONE_SECONDS, (context) => {
    const tone = context.createOscillator();
    tone.frequency.value = TONE_HZ;
    const level = context.createGain();
    const startsAt = context.currentTime;
    const endsAt = startsAt + TONE_SECONDS;
    level.gain.setValueAtTime(0, startsAt);
    level.gain.linearRampToValueAtTime(TONE_AMPLITUDE, startsAt + FADE_SECONDS);
    level.gain.setValueAtTime(TONE_AMPLITUDE, endsAt - FADE_SECONDS);
    level.gain.linearRampToValueAtTime(0, endsAt);
    tone.connect(level).connect(context.destination);
    tone.start();
    tone.stop(endsAt);
    return tone;
  });
}

/** A recorded sound through what the browser plays on; resolves when it is over. Rejects only when `signal` aborts. */
export function playSound(sound: AudioBuffer, realm: Realm, signal: AbortSignal): Promise<Played> {
  return play(realm, signal, sound.duration, (context) => {
    const source = context.createBufferSource();
    source.buffer = sound;
    source.connect(context.destination);
    source.start();
    return source;
  });
}

async function play(
  realm: Realm,
  signal: AbortSignal,
  seconds: number,
  start: (context: AudioContext) => AudioScheduledSourceNode,
): Promise<Played> {
  const context = await openRunningContext(realm, {}, signal);
  if (!context) return 'no-output';
  try {
    const source = start(context);
    const {timedOut} = await withDeadline(signal, seconds * 1000 + EXTRA_MS, (inner) =>
      nextEvent(source, ['ended'], inner),
    );
    if (timedOut) return 'no-output';
    // The last samples are still in the output. Not every browser tells its latency.
    const {outputLatency = 0} = context as Partial<AudioContext>;
    await delay(outputLatency * 1000, signal);
    return 'played';
  } finally {
    closeContext(context);
  }
}
