import {withDeadline} from '../internal/abort.js';
import {closeContext, createContext, openRunningContext} from './running-context.js';
import type {Realm} from '../internal/realm.js';

export interface Tone {
  readonly track: MediaStreamTrack;
  /** Firefox packs its packets differently. */
  readonly isFirefox: boolean;
  /** The context does not run yet: packets flow, but carry silence. */
  readonly mayBeSilent: boolean;
  close(): void;
}

/** Without a user gesture, or an audio device, `resume()` may never settle; ms. */
const RESUME_DEADLINE_MS = 1000;

/** Starting the audio service takes a tenth of a second; wait no longer than this, ms. */
const AUDIO_START_MS = 1000;

/**
 * A tone to send as the caller's voice: no microphone, no permission, inaudible. Not silence, which Opus
 * would shrink to a few bytes.
 * @returns `undefined` if the browser wants a user gesture first, or has no audio
 */
export async function openTone(realm: Realm, signal: AbortSignal): Promise<Tone | undefined> {
  signal.throwIfAborted();
  if (typeof realm.AudioContext !== 'function') return undefined;
  const isFirefox = looksLikeFirefox(realm);
  if (!isFirefox && !mayPlay(realm)) return undefined;
  if (!isFirefox) await startAudio(realm, signal);
  // Chromium: without a sink the tone does not depend on an audio device being there.
  const options = {sinkId: {type: 'none'}} as AudioContextOptions;
  const context = isFirefox
    ? createContext(realm, options)
    : await openRunningContext(realm, options, signal, RESUME_DEADLINE_MS);
  if (!context) return undefined;
  const close = (): void => closeContext(context);
  // Nothing sounds after the run, however it ends.
  signal.addEventListener('abort', close, {once: true});
  // It may never run; its packets flow all the same.
  if (isFirefox) context.resume().catch(() => undefined);
  const destination = context.createMediaStreamDestination();
  const [track] = destination.stream.getAudioTracks();
  if (!track) {
    close();
    return undefined;
  }
  const level = context.createGain();
  level.gain.value = 0.3;
  level.connect(destination);
  // Two partials beating against each other: speech-like enough that no encoder takes it for a constant.
  for (const frequency of [220, 347]) {
    const oscillator = context.createOscillator();
    oscillator.frequency.value = frequency;
    oscillator.connect(level);
    oscillator.start();
  }
  return {
    track,
    isFirefox,
    mayBeSilent: context.state !== 'running',
    close: () => {
      track.stop();
      close();
    },
  };
}

/**
 * The first AudioContext blocks the page while Chromium starts its audio service: 52–92 ms measured. Asking
 * for the list of devices first starts it without blocking (then 2–8 ms), and needs no permission.
 */
async function startAudio({navigator}: Realm, signal: AbortSignal): Promise<void> {
  const {mediaDevices} = navigator as Partial<Navigator>;
  await withDeadline(signal, AUDIO_START_MS, async () => {
    try {
      await mediaDevices?.enumerateDevices();
    } catch {
      // An extension may have put something else in its place; then the context has the service started.
    }
  });
}

/**
 * Firefox, and so far only Firefox, sends a track whose context is suspended as silence: packets flow without a gesture
 * or an audio device, and packets are what is timed. It is the one that tells its autoplay policy.
 */
function looksLikeFirefox({navigator}: Realm): boolean {
  return 'getAutoplayPolicy' in navigator;
}

/** Is audio known to be refused? Then asking would only take time, and Chromium would log a warning. */
function mayPlay({navigator, parent}: Realm): boolean {
  const {userActivation = parent.navigator.userActivation} = navigator as Partial<Navigator>;
  return (
    userActivation === undefined ||
    userActivation.hasBeenActive ||
    parent.navigator.userActivation.hasBeenActive
  );
}
