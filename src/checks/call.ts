import {earlyVerdict, type EarlyVerdict} from '../analysis/early-verdict.js';
import type {CallOutcome} from '../analysis/judge-voice.js';
import type {Thresholds} from '../policy/thresholds.js';
import {MIN_PACKETS} from '../analysis/voice-figures.js';
import type {CodecName} from '../config/types.js';
import {delay} from '../internal/abort.js';
import {startCall, type Call, type NoMedia, type Stretch} from '../probes/call.js';
import type {Stopped} from '../report/types.js';
import {HEARING_MS} from '../rtc/flow-recorder.js';
import {stillSends} from '../rtc/joining.js';
import type {Loop} from '../rtc/loop.js';
import type {RelaySession} from '../rtc/session.js';

/** A call in progress with its first stretch measured. */
export interface OpenCall {
  readonly call: Call;
  readonly stretch: Stretch;
  readonly stopped: Stopped;
  /** Only the delay is bad. A steady delay may hide a line that is too thin, which shows under load. */
  readonly isOnlySlow: boolean;
  /** Hangs up, waits for the last packets, and returns what the call came to. */
  end(): Promise<CallOutcome>;
}

export interface CallPlan {
  /** `verdict`: until the light is sure. `proof`: until there are enough packets for figures. */
  readonly until: 'verdict' | 'proof';
  readonly maxMs: number;
  /**
   * Keep watching an unevenly bad call until then: more packets tell better how bad it is, and why.
   * On the clock of `performance.now()`.
   */
  readonly watchUntilMs?: number;
  readonly thresholds: Thresholds;
  readonly signal: AbortSignal;
  readonly onProgress?: (fraction: number) => void;
  /** Asked while the call is measured; true ends it as it is. */
  readonly isOver?: () => boolean;
}

/** A gap of this length is no jitter: the line stands still, ms. */
const STALL_MS = 400;
/** A few more than the figures need: packets during a stall of the machine are left out. */
const PROOF_PACKETS = MIN_PACKETS + 10;

/** Starts a call with the codec and watches it until `plan.until`. The call goes on: the load is added to it. */
export async function openCall(
  session: RelaySession,
  codec: CodecName,
  {until, maxMs, watchUntilMs = 0, thresholds, signal, onProgress, isOver: isToldOver}: CallPlan,
): Promise<OpenCall | CallOutcome> {
  const startMs = performance.now();
  const elapsed = (): number => performance.now() - startMs;
  if (session.missingCodecs.includes(codec)) return {outcome: 'codec-missing', codec, durationMs: elapsed()};
  const call = await startCall(session, codec, signal);
  if (!('measure' in call)) return {outcome: noMediaOutcome(call, session), codec, durationMs: elapsed()};
  let seen: EarlyVerdict | undefined;
  let sure: EarlyVerdict | undefined;
  const isOver = (fromMs: number): boolean => {
    if (isToldOver?.()) return true;
    const nowMs = performance.now();
    const facts = call.facts({fromMs, toMs: nowMs});
    if (until === 'proof') return facts.packets.length >= PROOF_PACKETS;
    // A stall ends and a cut does not: wait to see which it is.
    const {sendingMs} = session.recorder.silence;
    const isSilent = sendingMs >= SILENT_MS;
    if (sendingMs > STALL_MS && !isSilent) return false;
    const goesOn = !isSilent && performance.now() < watchUntilMs;
    if (seen?.isUneven && goesOn) return false;
    seen = earlyVerdict(facts, {codec, nowMs, hearingMs: HEARING_MS}, thresholds);
    if (!(seen?.isUneven && goesOn)) sure = seen;
    return sure !== undefined;
  };
  const stretch = await call.measure(maxMs, signal, {...(onProgress && {onProgress}), isOver});
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
      // Only while the call goes on is there anything to see leaving.
      const isSending = await stillSendsInSilence(session, signal);
      await call.hangUp(signal);
      if (await isGone(session, signal)) {
        return {outcome: goneHow(session.loop, isSending), codec, durationMs};
      }
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

/** Nothing arrived for this long of what was sent: the connection may be cut, ms. */
const SILENT_MS = 1500;
/** After this long TCP would have delivered what it held back: the connection is gone, ms. */
const GONE_MS = 6000;
const POLL_MS = 200;

/**
 * Tells a line that is gone from a stall: after a stall, all that TCP held back arrives. Packets must
 * have been sent before.
 */
async function isGone({loop, recorder}: RelaySession, signal: AbortSignal): Promise<boolean> {
  for (;;) {
    const {sinceMs, sendingMs} = recorder.silence;
    if (sendingMs < SILENT_MS) return false;
    if (isDown(loop) || performance.now() - sinceMs > GONE_MS) return true;
    await delay(POLL_MS, signal);
  }
}

function isDown({near, far}: Loop): boolean {
  return [near, far].some(
    (end) => end?.connectionState === 'failed' || end?.connectionState === 'disconnected',
  );
}

function hasFailed({near, far}: Loop): boolean {
  return [near, far].some((end) => end?.connectionState === 'failed');
}

/**
 * How a connection ended. Chromium reports `failed` at once for a cut, `disconnected` for silence.
 * Firefox reports neither in time, but its count of sent bytes stands still where the socket is gone.
 */
function goneHow(loop: Loop, isSending: boolean | undefined): 'cut' | 'silent' {
  if (hasFailed(loop)) return 'cut';
  return isDown(loop) || isSending !== false ? 'silent' : 'cut';
}

const SENDS_WATCH_MS = 500;

/** `undefined` where nothing is silent. */
async function stillSendsInSilence(
  {loop, recorder}: RelaySession,
  signal: AbortSignal,
): Promise<boolean | undefined> {
  if (recorder.silence.sendingMs < SILENT_MS || hasFailed(loop)) return undefined;
  return stillSends([loop.near, ...(loop.far ? [loop.far] : [])], SENDS_WATCH_MS, signal);
}

/** What it means that nothing of a call arrived. */
function noMediaOutcome(
  {sent, receivedByBrowser, isSending, channelWorks}: NoMedia,
  {loop}: RelaySession,
): 'own-fault' | 'cut' | 'silent' | 'no-media' {
  if (sent === 0 || receivedByBrowser > 0) return 'own-fault';
  return channelWorks ? 'no-media' : goneHow(loop, isSending);
}
