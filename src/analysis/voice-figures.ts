import type {CodecName} from '../config/types.js';
import {PACKET_MS, type Interval, type TimedPacket} from '../internal/packet.js';
import {fixedDelayMs, mos, rFactor} from './e-model.js';
import {playMinute} from './playout.js';
import {mean, median, quantile} from './statistics.js';

/** Figures of one trip round the loop; names and units as in the report (docs/contract.md, section 5). */
export interface VoiceFigures {
  readonly rttMs: number;
  readonly rttP95Ms: number;
  readonly jitterMs: number;
  readonly pdvP95Ms: number;
  readonly stallMaxMs: number;
  /** The second longest stall: once may be chance, twice is the line. */
  readonly stallSecondMs: number;
  readonly lossRatio: number;
  readonly lateRatio: number;
  readonly playoutBufferMs: number;
  /** For the agent's leg: half the trip. */
  readonly mos: number;
  readonly rFactor: number;
  /** The same for the whole trip: `mos` can't be worse. */
  readonly mosBound: number;
  /** Share of late packets in runs of three or more: stalls make runs, jitter does not. */
  readonly lateRunRatio: number;
  /** `lossRatio` without losses during stalls, when a sender's queue overflows. */
  readonly flowingLossRatio: number;
  readonly packets: number;
  /** The least delay of the run: the path itself, without what varies. */
  readonly fastestMs: number;
}

/** A packet this much later than the fastest is too late for an ordinary playout buffer, ms. */
export const LATE_MS = 100;

/** Two seconds' worth: fewer packets are too few for any figure. */
export const MIN_PACKETS = 100;

/**
 * The figures of a test call, or `undefined` if too few packets were sent or none arrived.
 * @param packets in the order sent, warm-up already dropped
 */
export function voiceFigures(codec: CodecName, packets: readonly TimedPacket[]): VoiceFigures | undefined {
  const arrived = packets.filter(
    (packet): packet is Required<TimedPacket> => packet.receivedMs !== undefined,
  );
  const delays = arrived.map(({sentMs, receivedMs}) => receivedMs - sentMs);
  const rttMs = median(delays);
  const rttP95Ms = quantile(delays, 0.95);
  if (packets.length < MIN_PACKETS || rttMs === undefined || rttP95Ms === undefined) return undefined;
  const fastest = delays.reduce((least, delay) => Math.min(least, delay), Infinity);
  const lateBeyond = (bufferMs: number): number =>
    packets.filter(
      ({sentMs, receivedMs}) => receivedMs === undefined || receivedMs - sentMs - fastest > bufferMs,
    ).length / packets.length;
  const playout = playMinute(packets);
  if (!playout) return undefined;
  const {bufferMs, concealedRatio} = playout;
  const oneWay = [rttMs / 2 + bufferMs + fixedDelayMs(codec), oneDirection(concealedRatio)] as const;
  const wholeTrip = [rttMs + bufferMs + fixedDelayMs(codec), concealedRatio] as const;
  const [longest, second] = stallsIn(packets);
  return {
    rttMs,
    rttP95Ms,
    jitterMs: interarrivalJitter(arrived),
    pdvP95Ms: rttP95Ms - fastest,
    stallMaxMs: longest?.stallMs ?? 0,
    stallSecondMs: second?.stallMs ?? 0,
    lossRatio: 1 - arrived.length / packets.length,
    lateRatio: lateBeyond(LATE_MS),
    playoutBufferMs: bufferMs,
    mos: mos(codec, ...oneWay),
    rFactor: rFactor(codec, ...oneWay),
    mosBound: mos(codec, ...wholeTrip),
    lateRunRatio: runShare(packets, fastest + LATE_MS),
    flowingLossRatio: lostInFlow(packets, fastest + LATE_MS) / packets.length,
    packets: packets.length,
    fastestMs: fastest,
  };
}

/** The loss of one direction, if both are alike and independent: the loop loses 1 − (1 − x)². */
function oneDirection(ratio: number): number {
  return 1 - Math.sqrt(1 - ratio);
}

/** RFC 3550, section 6.4.1, with the true send time as the timestamp; mean of one-second values, ms. */
function interarrivalJitter(arrived: readonly Required<TimedPacket>[]): number {
  const inOrder = [...arrived].sort((a, b) => a.receivedMs - b.receivedMs);
  const seconds: number[] = [];
  let jitter = 0;
  let nextSecond = (inOrder[0]?.receivedMs ?? 0) + 1000;
  inOrder.forEach((packet, i) => {
    const previous = inOrder[i - 1];
    if (!previous) return;
    const difference = packet.receivedMs - previous.receivedMs - (packet.sentMs - previous.sentMs);
    jitter += (Math.abs(difference) - jitter) / 16;
    if (packet.receivedMs >= nextSecond) {
      seconds.push(jitter);
      nextSecond += 1000 * Math.ceil((packet.receivedMs - nextSecond + 1) / 1000);
    }
  });
  // The first second is still climbing from zero.
  return mean(seconds.length > 1 ? seconds.slice(1) : seconds) ?? jitter;
}

/** A time in which packets were due and none arrived. */
export interface Stall extends Interval {
  /** Without the pauses that the sender itself made. */
  readonly stallMs: number;
}

/** Gaps between arrivals, longest first. A gap that was open at the first packet counts from then. */
export function stallsIn(packets: readonly TimedPacket[]): Stall[] {
  const inOrder = packets
    .filter((packet): packet is Required<TimedPacket> => packet.receivedMs !== undefined)
    .sort((a, b) => a.receivedMs - b.receivedMs);
  const [first] = inOrder;
  if (!first) return [];
  const fastestMs = inOrder.reduce(
    (least, {sentMs, receivedMs}) => Math.min(least, receivedMs - sentMs),
    Infinity,
  );
  const openMs = first.receivedMs - first.sentMs - fastestMs;
  // After a stall packets arrive at once, or as fast as TCP's window allows.
  const releasedMs = first.receivedMs + PACKET_MS + openMs / 4;
  const inBurst = inOrder.filter(({receivedMs}) => receivedMs < releasedMs).length;
  const stalls: Stall[] = [];
  if (inBurst * PACKET_MS >= openMs / 2)
    stalls.push({fromMs: first.sentMs, toMs: first.receivedMs, stallMs: openMs});
  inOrder.forEach((packet, i) => {
    const previous = inOrder[i - 1];
    if (!previous) return;
    const sendGapMs = Math.max(PACKET_MS, packet.sentMs - previous.sentMs);
    const stallMs = packet.receivedMs - previous.receivedMs - sendGapMs;
    if (stallMs > 0) stalls.push({fromMs: previous.receivedMs, toMs: packet.receivedMs, stallMs});
  });
  return stalls.sort((a, b) => b.stallMs - a.stallMs);
}

/**
 * Packets lost other than in a stall. A stall is a gap that ends with packets that had waited, and lasts
 * until all of those have come; a burst of loss, in contrast, is followed by a packet in time.
 */
function lostInFlow(packets: readonly TimedPacket[], limitMs: number): number {
  const inOrder = packets
    .filter((packet): packet is Required<TimedPacket> => packet.receivedMs !== undefined)
    .sort((a, b) => a.receivedMs - b.receivedMs);
  const stalls: {fromMs: number; toMs: number}[] = [];
  let open: {fromMs: number; toMs: number} | undefined;
  inOrder.forEach(({sentMs, receivedMs}, i) => {
    const fromMs = inOrder[i - 1]?.receivedMs ?? receivedMs;
    if (receivedMs - sentMs <= limitMs) open = undefined;
    else if (open) open.toMs = receivedMs;
    else if (receivedMs - fromMs > LATE_MS) {
      open = {fromMs, toMs: receivedMs};
      stalls.push(open);
    }
  });
  return packets.filter(
    ({sentMs, receivedMs}) =>
      receivedMs === undefined && !stalls.some(({fromMs, toMs}) => sentMs > fromMs && sentMs < toMs),
  ).length;
}

function runShare(packets: readonly TimedPacket[], limitMs: number): number {
  let late = 0;
  let inRuns = 0;
  let run = 0;
  const endRun = (): void => {
    if (run >= 3) inRuns += run;
    run = 0;
  };
  for (const {sentMs, receivedMs} of packets) {
    if (receivedMs === undefined || receivedMs - sentMs > limitMs) {
      late += 1;
      run += 1;
    } else endRun();
  }
  endRun();
  return late === 0 ? 0 : inRuns / late;
}
