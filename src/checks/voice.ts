import type {CallOutcome} from '../analysis/judge-voice.js';
import type {CodecName} from '../config/types.js';
import {startCall, type Call, type Stretch, type Watch} from '../probes/call.js';
import {wallClock} from '../internal/clock.js';
import type {RelaySession} from '../rtc/session.js';

/** A call in progress with its first stretch measured. */
export interface OpenCall {
  readonly call: Call;
  readonly stretch: Stretch;
  /** What the stretch came to; complete once {@link Call.hangUp} has waited for the last packets. */
  outcome(): CallOutcome;
}

/** Starts a call with the codec and measures it for `ms`. The call goes on: the load is added to it. */
export async function openCall(
  session: RelaySession,
  codec: CodecName,
  ms: number,
  {signal, ...watch}: Watch & {readonly signal: AbortSignal},
): Promise<OpenCall | CallOutcome> {
  const startMs = performance.now();
  const elapsed = (): number => performance.now() - startMs;
  if (session.missingCodecs.includes(codec)) return {outcome: 'codec-missing', codec, durationMs: elapsed()};
  const call = await startCall(session, codec, signal);
  if (!('measure' in call)) {
    const ours = call.sent === 0 || call.receivedByBrowser > 0;
    return {
      outcome: ours ? 'own-fault' : isLost(session, codec) ? 'lost' : 'no-media',
      codec,
      durationMs: elapsed(),
    };
  }
  const stretch = await call.measure(ms, signal, watch);
  const durationMs = elapsed();
  return {
    call,
    stretch,
    outcome: () =>
      isLost(session, codec)
        ? {outcome: 'lost', codec, durationMs}
        : {outcome: 'measured', codec, durationMs, facts: call.facts(stretch)},
  };
}

const LOST_MS = 2000;

/** Has the connection through the relay gone for good, as opposed to stalling? */
export function isLost(session: RelaySession, codec: CodecName): boolean {
  const {loop, recorder} = session;
  const down = [loop.near, loop.far].some(
    (end) => end?.connectionState === 'failed' || end?.connectionState === 'disconnected',
  );
  return down && wallClock() - recorder.lastArrivalMs(session.flowOf(codec)) > LOST_MS;
}
