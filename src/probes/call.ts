import type {CodecName} from '../config/types.js';
import {delay} from '../internal/abort.js';
import {PACKET_MS, type Interval} from '../internal/packet.js';
import {statsOf} from '../rtc/allocate.js';
import type {RecordedPacket} from '../rtc/flow-recorder.js';
import {stillSends} from '../rtc/joining.js';
import {PROBE_FLOW, type RelaySession} from '../rtc/session.js';

/** A test call in progress. */
export interface Call {
  readonly codec: CodecName;
  /** Measures the call from now on. Packets in flight at the end are waited for in {@link hangUp}. */
  measure(ms: number, signal: AbortSignal, watch?: Watch): Promise<Stretch>;
  /** The packets of a stretch; complete after {@link hangUp}. */
  facts(stretch: Stretch): CallFacts;
  /** Ends the call and waits for packets in flight. */
  hangUp(signal: AbortSignal): Promise<void>;
}

/** Callbacks while a stretch is measured. */
export interface Watch {
  readonly onProgress?: (fraction: number) => void;
  /** Asked every {@link LOOK_MS}, with the start of the stretch; true ends it early. */
  readonly isOver?: (fromMs: number) => boolean;
}

/** A part of a call, with the browser's own counters for it. */
export interface Stretch extends Interval {
  readonly concealedSamples?: number;
  readonly totalSamples?: number;
}

/** One stretch of a test call, packet by packet. */
export interface CallFacts {
  readonly packets: readonly RecordedPacket[];
  /** When the PC itself stalled or was late, by 20 ms or more. */
  readonly stalls: readonly Interval[];
  readonly durationMs: number;
  readonly concealedRatio?: number;
  /** The least delay since the call began, warm-up and ICE's own checks included; absent if nothing has arrived. */
  readonly leastDelayMs?: number;
}

/** What the codec puts into one packet of 20 ms, bytes. */
const PAYLOAD_BYTES: Readonly<Record<CodecName, number>> = {opus: 80, pcmu: 160};
/** RTP header and SRTP tag, which the data channel does not add, bytes. */
const RTP_BYTES = 12 + 10;

/**
 * What a call with the codec takes each way, kbps at IP level.
 * @param costBytes what each packet costs besides its payload
 */
export function nominalKbps(codec: CodecName, costBytes: number): number {
  return ((PAYLOAD_BYTES[codec] + costBytes) * 8) / PACKET_MS;
}

/** Channel binding, the first ICE checks and the jitter buffer's start disturb the first packets. */
const WARM_UP_MS = 1000;
/** The same for a call that follows another on the same path: only the jitter buffer is new. */
const REWARM_MS = 400;
/** If nothing arrives for this long after the ends connected, the relay carries no media. */
const NO_MEDIA_MS = 4000;
/** A working data channel delivers within this time; ms. */
const CHANNEL_MS = 1500;
/** If audio runs and the browser sends none for this long, it never will. */
const NOTHING_SENT_MS = 1000;
const POLL_MS = 100;
/** How often a call is looked at: more often tells little more and costs main-thread time; ms. */
const LOOK_MS = 200;
const MAX_DRAIN_MS = 2000;

/** Nothing arrived. */
export interface NoMedia {
  readonly sent: number;
  /** Packets that the browser received and our timing did not see. */
  readonly receivedByBrowser: number;
  /** Do sent packets still leave this PC? */
  readonly isSending: boolean;
  /** Does the data channel still work? */
  readonly channelWorks: boolean;
}

/** Starts a test call and waits out its warm-up. */
export async function startCall(
  session: RelaySession,
  codec: CodecName,
  signal: AbortSignal,
): Promise<Call | NoMedia> {
  const warmUpMs = session.recorder.isEmpty ? WARM_UP_MS : REWARM_MS;
  const {recorder, loop, tone} = session;
  const flow = session.flowOf(codec);
  const line = loop.lines.find((candidate) => candidate.flow === flow);
  const startedMs = performance.now();
  const heardBefore = recorder.arrivals(flow);
  const {method} = session;
  if (method === 'rtp' && tone) await line?.sender.replaceTrack(tone.track);
  else session.startFlow(PROBE_FLOW, PACKET_MS, RTP_BYTES + PAYLOAD_BYTES[codec]);
  const stop = async (): Promise<void> => {
    if (method === 'rtp') await line?.sender.replaceTrack(null);
    else session.stopFlow(PROBE_FLOW);
  };
  const sent = (): number => recorder.packets(flow, {fromMs: startedMs, toMs: Infinity}).length;
  while (recorder.arrivals(flow) === heardBefore) {
    const waitedMs = performance.now() - startedMs;
    if (method === 'rtp' && waitedMs > NOTHING_SENT_MS && sent() === 0) {
      await stop();
      session.giveUpRtp();
      return startCall(session, codec, signal);
    }
    if (waitedMs > NO_MEDIA_MS) {
      const receivedByBrowser = await packetsReceived(line?.receiver);
      const channelBefore = recorder.arrivals(PROBE_FLOW);
      if (method === 'rtp') session.startFlow(PROBE_FLOW, PACKET_MS, RTP_BYTES + PAYLOAD_BYTES[codec]);
      const ends = [loop.near, ...(loop.far ? [loop.far] : [])];
      const isSending = await stillSends(ends, CHANNEL_MS, signal);
      if (method === 'rtp') session.stopFlow(PROBE_FLOW);
      await stop();
      const channelWorks = recorder.arrivals(PROBE_FLOW) > channelBefore;
      return {sent: sent(), receivedByBrowser, isSending, channelWorks};
    }
    await delay(POLL_MS, signal);
  }
  await delay(warmUpMs, signal);

  return {
    codec,
    async measure(ms, within, {onProgress, isOver} = {}) {
      const fromMs = performance.now();
      const before = await concealment(line?.receiver);
      while (performance.now() - fromMs < ms && !isOver?.(fromMs)) {
        onProgress?.((performance.now() - fromMs) / ms);
        await delay(Math.min(LOOK_MS, Math.max(0, fromMs + ms - performance.now())), within);
      }
      const toMs = performance.now();
      const after = await concealment(line?.receiver);
      return {fromMs, toMs, ...(before && after && difference(before, after))};
    },
    facts(stretch) {
      const {concealedSamples, totalSamples = 0} = stretch;
      return {
        packets: recorder.packets(flow, stretch),
        stalls: recorder.stalls.filter(({fromMs, toMs}) => toMs > stretch.fromMs && fromMs < stretch.toMs),
        durationMs: stretch.toMs - stretch.fromMs,
        ...leastDelay(recorder.packets(flow, {fromMs: startedMs, toMs: stretch.toMs}), loop.idleDelayMs),
        // Counters run backwards when the browser restarts its decoder: then they say nothing.
        ...(concealedSamples !== undefined &&
          totalSamples > 0 &&
          concealedSamples >= 0 &&
          concealedSamples <= totalSamples && {concealedRatio: concealedSamples / totalSamples}),
      };
    },
    async hangUp(within) {
      await stop();
      await recorder.drain(flow, MAX_DRAIN_MS, within);
    },
  };
}

function leastDelay(packets: readonly RecordedPacket[], idleDelayMs = Infinity): {leastDelayMs?: number} {
  const leastDelayMs = packets.reduce(
    (least, {sentMs, receivedMs}) => Math.min(least, (receivedMs ?? Infinity) - sentMs),
    idleDelayMs,
  );
  return leastDelayMs === Infinity ? {} : {leastDelayMs};
}

async function packetsReceived(receiver: RTCRtpReceiver | undefined): Promise<number> {
  if (!receiver) return 0;
  const [inbound] = statsOf<RTCInboundRtpStreamStats>(await receiver.getStats(), 'inbound-rtp');
  return inbound?.packetsReceived ?? 0;
}

interface Concealment {
  readonly concealedSamples: number;
  readonly totalSamples: number;
}

/** How much audio the browser has played and invented so far (W3C webrtc-stats); absent where it does not say. */
async function concealment(receiver: RTCRtpReceiver | undefined): Promise<Concealment | undefined> {
  if (!receiver) return undefined;
  const [inbound] = statsOf<RTCInboundRtpStreamStats>(await receiver.getStats(), 'inbound-rtp');
  const {concealedSamples, totalSamplesReceived} = inbound ?? {};
  if (concealedSamples === undefined || totalSamplesReceived === undefined) return undefined;
  return {concealedSamples, totalSamples: totalSamplesReceived};
}

function difference(before: Concealment, after: Concealment): Concealment {
  return {
    concealedSamples: after.concealedSamples - before.concealedSamples,
    totalSamples: after.totalSamples - before.totalSamples,
  };
}
