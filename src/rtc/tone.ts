import {abortable, withDeadline} from '../internal/abort.js';
import type {Realm} from './private-window.js';

export interface Tone {
  readonly track: MediaStreamTrack;
  close(): void;
}

/** Firefox takes 650 ms to open an audio device; without a user gesture `resume()` may never settle, in any browser. */
const RESUME_DEADLINE_MS = 2000;

/**
 * A tone to be sent as the caller's voice: no microphone, no permission, nothing to be heard. Not silence, which Opus
 * would shrink to a few bytes.
 * @returns `undefined` where the browser wants a user gesture first, or has no audio
 */
export async function openTone(realm: Realm, signal: AbortSignal): Promise<Tone | undefined> {
  if (typeof realm.AudioContext !== 'function' || !mayPlay(realm)) return undefined;
  let context: AudioContext;
  try {
    // Chromium: without a sink the tone does not depend on an audio device being there.
    context = new realm.AudioContext({sinkId: {type: 'none'}} as AudioContextOptions);
  } catch {
    return undefined;
  }
  const close = (): void => {
    void context.close().catch(() => undefined);
  };
  try {
    if (context.state !== 'running') {
      await withDeadline(signal, RESUME_DEADLINE_MS, (inner) => abortable(context.resume(), inner));
    }
  } catch (error) {
    close();
    signal.throwIfAborted();
    if (!(error instanceof DOMException)) throw error;
    return undefined;
  }
  if (context.state !== 'running') {
    close();
    return undefined;
  }
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
    close: () => {
      track.stop();
      close();
    },
  };
}

/** Known not to be allowed: asking would only take time, and Chromium would warn about it in the host's console. */
function mayPlay({navigator, parent}: Realm): boolean {
  const {userActivation = parent.navigator.userActivation} = navigator as Partial<Navigator>;
  return (
    userActivation === undefined ||
    userActivation.hasBeenActive ||
    parent.navigator.userActivation.hasBeenActive
  );
}
