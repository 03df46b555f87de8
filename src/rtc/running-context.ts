import {abortable, withDeadline} from '../internal/abort.js';
import type {Realm} from '../internal/realm.js';

/** Without a user gesture or an audio device `resume()` may never settle; a Bluetooth headset takes a second to wake; ms. */
const RESUME_DEADLINE_MS = 3000;

/**
 * Opens an audio context and waits until it runs. The caller closes it.
 * @returns `undefined` where the browser has none, or lets none run
 * @throws the reason of `signal` when that aborts; nothing is left open then
 */
export async function openRunningContext(
  realm: Realm,
  options: AudioContextOptions,
  signal: AbortSignal,
  deadlineMs = RESUME_DEADLINE_MS,
): Promise<AudioContext | undefined> {
  const context = createContext(realm, options);
  if (!context) return undefined;
  try {
    const resumed = context.resume();
    const {timedOut} = await withDeadline(signal, deadlineMs, (inner) => abortable(resumed, inner));
    if (!timedOut && context.state === 'running') return context;
  } catch {
    // Aborted or refused: distinguished below.
  }
  closeContext(context);
  signal.throwIfAborted();
  return undefined;
}

/** An audio context that may be suspended; `undefined` where the browser has none. */
export function createContext(realm: Realm, options: AudioContextOptions): AudioContext | undefined {
  try {
    return new realm.AudioContext(options);
  } catch {
    return undefined;
  }
}

/** Closes it, if it is not closed yet. */
export function closeContext(context: AudioContext): void {
  void context.close().catch(() => undefined);
}
