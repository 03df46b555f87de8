import {abortable, withDeadline} from '../internal/abort.js';
import type {Realm} from './private-window.js';

/** Without a user gesture, or an audio device, `resume()` may never settle; a Bluetooth headset takes a second to wake; ms. */
const RESUME_DEADLINE_MS = 3000;

/**
 * An audio context that runs; whoever asked for it closes it.
 * @returns `undefined` where the browser has none, or lets none run
 * @throws the reason of `signal` when that aborts; nothing is left open then
 */
export async function openRunningContext(
  realm: Realm,
  options: AudioContextOptions,
  signal: AbortSignal,
): Promise<AudioContext | undefined> {
  let context: AudioContext;
  try {
    context = new realm.AudioContext(options);
  } catch {
    return undefined;
  }
  try {
    const resumed = context.resume();
    const {timedOut} = await withDeadline(signal, RESUME_DEADLINE_MS, (inner) => abortable(resumed, inner));
    if (!timedOut && context.state === 'running') return context;
  } catch {
    // Aborted, or refused: told apart below.
  }
  closeContext(context);
  signal.throwIfAborted();
  return undefined;
}

/** Closes it, if it is not closed yet. */
export function closeContext(context: AudioContext): void {
  void context.close().catch(() => undefined);
}
