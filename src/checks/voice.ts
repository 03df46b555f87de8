import {isSure, type CallOutcome, type Sure} from '../analysis/judge-voice.js';
import type {Thresholds} from '../policy/thresholds.js';
import {MIN_PACKETS} from '../analysis/voice-figures.js';
import type {CodecName} from '../config/types.js';
import {delay} from '../internal/abort.js';
import {wallClock} from '../internal/clock.js';
import {startCall, type Call, type Stretch} from '../probes/call.js';
import type {Stopped} from '../report/types.js';
import {HEARING_MS} from '../rtc/flow-recorder.js';
import type {RelaySession} from '../rtc/session.js';

/** A call in progress with its first stretch measured. */
export interface OpenCall {
  readonly call: Call;
  readonly stretch: Stretch;
  readonly stopped: Stopped;
  /** All that is wrong is that the way is long: steady, it may be too thin as well, which shows only under load. */
  readonly isOnlySlow: boolean;
  /** Hangs up, waits for the last packets, and tells what the stretch came to. */
  end(): Promise<CallOutcome>;
}

export interface CallPlan {
  /** `verdict`: until it is sure what the line is like. `proof`: until there are enough packets for figures. */
  readonly until: 'verdict' | 'proof';
  readonly maxMs: number;
  /**
   * A call that is plainly bad is watched until then all the same, on the clock of `performance.now()`: how bad, and what
   * of, is truer of more packets. Steady delay is what it is, and so is a queue that grows.
   */
  readonly plainFromMs?: number;
  readonly thresholds: Thresholds;
  readonly signal: AbortSignal;
  readonly onProgress: (fraction: number) => void;
}

/** Nothing coming for this long is no jitter, ms. */
const STANDSTILL_MS = 400;
/** A few more than the figures need: some are dropped where the machine stood still. */
const PROOF_PACKETS = MIN_PACKETS + 10;

/** Starts a call with the codec and watches it. The call goes on: the load is added to it. */
export async function openCall(
  session: RelaySession,
  codec: CodecName,
  {until, maxMs, plainFromMs = 0, thresholds, signal, onProgress}: CallPlan,
): Promise<OpenCall | CallOutcome> {
  const startMs = performance.now();
  const elapsed = (): number => performance.now() - startMs;
  if (session.missingCodecs.includes(codec)) return {outcome: 'codec-missing', codec, durationMs: elapsed()};
  const call = await startCall(session, codec, signal);
  if (!('measure' in call)) {
    const ours = call.sent === 0 || call.receivedByBrowser > 0;
    return {
      outcome: ours ? 'own-fault' : isDown(session.loop) ? 'lost' : 'no-media',
      codec,
      durationMs: elapsed(),
    };
  }
  let seen: Sure | undefined;
  let sure: Sure | undefined;
  const isOver = (fromMs: number): boolean => {
    const nowMs = wallClock();
    const facts = call.facts({fromMs, toMs: nowMs});
    if (until === 'proof') return facts.packets.length >= PROOF_PACKETS;
    // Whether it is a stall or a cut shows only when it ends, or does not.
    const {sendingMs} = session.recorder.silence;
    const isSilent = sendingMs >= SILENT_MS;
    if (sendingMs > STANDSTILL_MS && !isSilent) return false;
    const goesOn = !isSilent && performance.now() < plainFromMs;
    if (seen?.isUneven && goesOn) return false;
    seen = isSure(facts, {codec, nowMs, hearingMs: HEARING_MS}, thresholds);
    if (!(seen?.isUneven && goesOn)) sure = seen;
    return sure !== undefined;
  };
  const stretch = await call.measure(maxMs, signal, {onProgress, isOver});
  const durationMs = elapsed();
  const stopped = {
    afterMs: Math.round(stretch.toMs - stretch.fromMs),
    why: sure?.why ?? ('full-length' as const),
  };
  return {
    call,
    stretch,
    stopped,
    isOnlySlow: sure?.isOnlySlow ?? false,
    end: async () => {
      await call.hangUp(signal);
      if (await hasGone(session, signal)) return {outcome: 'lost', codec, durationMs};
      return {
        outcome: 'measured',
        codec,
        durationMs,
        facts: call.facts(stretch),
        ...(until === 'verdict' && {stopped}),
      };
    },
  };
}

/** Sending for this long without anything coming is out of the ordinary: was the line cut? */
const SILENT_MS = 1500;
/** After this long, what TCP held back would have come: in a minute nobody calls that a stall any more. */
const GONE_MS = 6000;
/** How often it is looked whether something comes, ms. */
const POLL_MS = 200;

/**
 * Is the connection through the relay gone for good, as opposed to standing still? After a stall all that was held back
 * arrives; after a cut nothing does, and at some time the browser says so. Call it when packets had been sent.
 */
async function hasGone({loop, recorder}: RelaySession, signal: AbortSignal): Promise<boolean> {
  for (;;) {
    const {sinceMs, sendingMs} = recorder.silence;
    if (sendingMs < SILENT_MS) return false;
    if (isDown(loop) || wallClock() - sinceMs > GONE_MS) return true;
    await delay(POLL_MS, signal);
  }
}

function isDown({near, far}: RelaySession['loop']): boolean {
  return [near, far].some(
    (end) => end?.connectionState === 'failed' || end?.connectionState === 'disconnected',
  );
}
