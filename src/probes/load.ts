import type {Budget} from '../config/types.js';
import {wallClock} from '../internal/clock.js';
import type {RecordedPacket} from '../rtc/flow-recorder.js';
import {LOAD_FLOW, type RelaySession} from '../rtc/session.js';
import type {Call, CallFacts, Stretch} from './call.js';

/** One rate tried on top of the flowing call. */
export interface LoadStep {
  /** What the work needs in the direction that needs more, kbps at IP level. */
  readonly requiredKbps: number;
  /** Call and load together, kbps at IP level. */
  readonly offeredKbps: number;
  readonly messages: readonly RecordedPacket[];
  readonly durationMs: number;
  readonly call: CallFacts;
}

/** Payload of one message on the data channel: it and all headers stay below the path's packet size. */
const MESSAGE_BYTES = 1090;
/**
 * What one such message costs in each direction besides its payload: SCTP, DTLS, ChannelData, TCP and IP headers, the
 * SACK of every other message, and the acknowledgement of TCP. Measured: 610 kbps of payload made 736 kbps on the wire.
 */
const MESSAGE_OVERHEAD_BYTES = 225;
/**
 * The same for an RTP packet (RTP with extensions, SRTP, ChannelData, TCP, IP, acknowledgement, share of RTCP).
 * Measured: Opus at 32 kbps made 95 kbps in each direction, G.711 127.
 */
const VOICE_OVERHEAD_BYTES = 158;

/** The need itself, then with the margin that green asks for; a little more, so that rounding can't miss it. */
const STEPS = [1, 1.27];
const STEP_MS = 2500;

/**
 * Adds to the flowing call what the agent's other work needs, as paced messages through the relay: at the required
 * rate first, then with a margin. Never more: the line is shared. Both directions carry the same rate, since the relay
 * sends down what was sent up.
 * @returns the stretches measured; the packets come from {@link LoadRun.facts} after the call has ended
 */
export async function runLoad(
  session: RelaySession,
  call: Call,
  required: Budget,
  {signal, onProgress}: {signal: AbortSignal; onProgress?: (fraction: number) => void},
): Promise<LoadRun> {
  const requiredKbps = Math.max(required.up, required.down);
  const voiceKbps = voiceRateKbps(session, call);
  const stretches: {stretch: Stretch; offeredKbps: number}[] = [];
  for (const [i, factor] of STEPS.entries()) {
    const extraKbps = Math.max(0, requiredKbps * factor - voiceKbps);
    const messagesPerSecond = (extraKbps * 1000) / 8 / (MESSAGE_BYTES + MESSAGE_OVERHEAD_BYTES);
    if (messagesPerSecond > 0) session.startFlow(LOAD_FLOW, 1000 / messagesPerSecond, MESSAGE_BYTES);
    const stretch = await call.measure(STEP_MS, signal, (fraction) =>
      onProgress?.((i + fraction) / STEPS.length),
    );
    session.stopFlow(LOAD_FLOW);
    stretches.push({stretch, offeredKbps: voiceKbps + extraKbps});
    // Where the need itself is not carried, more would only fill the line's queue.
    await session.recorder.drain(LOAD_FLOW, MAX_DRAIN_MS, signal);
    const {messages} = loadStep(stretch);
    const missing = messages.filter(({receivedMs}) => receivedMs === undefined).length;
    if (missing > messages.length * MAX_MISSING_RATIO) break;
  }
  return {
    facts: () =>
      stretches.map(({stretch, offeredKbps}) => ({...loadStep(stretch), requiredKbps, offeredKbps})),
  };

  function loadStep(stretch: Stretch): Pick<LoadStep, 'messages' | 'durationMs' | 'call'> {
    return {
      messages: session.recorder.packets(LOAD_FLOW, stretch),
      durationMs: stretch.toMs - stretch.fromMs,
      call: call.facts(stretch),
    };
  }
}

export interface LoadRun {
  /** The steps in order; complete once the call has hung up. */
  facts(): LoadStep[];
}

const MAX_DRAIN_MS = 3000;
/** More than this share still missing after the drain: the rate was not carried. */
const MAX_MISSING_RATIO = 0.2;

/** What the call itself costs on the wire, kbps in each direction, from the packets of its last second. */
function voiceRateKbps(session: RelaySession, {codec}: Call): number {
  const {recorder, method} = session;
  const overheadBytes = method === 'rtp' ? VOICE_OVERHEAD_BYTES : MESSAGE_OVERHEAD_BYTES;
  const nowMs = wallClock();
  // The recorder hears of packets a little late.
  const packets = recorder.packets(session.flowOf(codec), {fromMs: nowMs - 1200, toMs: nowMs - 200});
  return (packets.reduce((sum, {bytes}) => sum + bytes + overheadBytes, 0) * 8) / 1000;
}
