import type {TimedPacket} from '../internal/packet.js';
import {LATE_MS} from './voice-figures.js';

/**
 * Wald's sequential probability ratio test on blocks of a call: does the share of blocks with late or lost
 * audio fit a good line or a bad one? Packets in a stall are not independent; blocks of this length nearly
 * are.
 */
export const SEQUENTIAL = {
  blockMs: 200,
  /** Share of disturbed blocks on a line that is good enough, and on one that is not. */
  goodRatio: 0.02,
  badRatio: 0.2,
  /** Error rates: lines at `goodRatio` classified as bad, lines at `badRatio` classified as good. */
  falseBad: 0.001,
  falseGood: 0.05,
} as const;

/** The log-likelihood ratios at which the test decides. */
const BAD_AT = Math.log((1 - SEQUENTIAL.falseGood) / SEQUENTIAL.falseBad);
const GOOD_AT = Math.log(SEQUENTIAL.falseGood / (1 - SEQUENTIAL.falseBad));
const DISTURBED = Math.log(SEQUENTIAL.badRatio / SEQUENTIAL.goodRatio);
const QUIET = Math.log((1 - SEQUENTIAL.badRatio) / (1 - SEQUENTIAL.goodRatio));

/** What the blocks so far show; `open`: undecided. */
export type SequentialAnswer = 'good' | 'bad' | 'open';

/**
 * @param packets in the order sent; all old enough to be late if they have not arrived
 */
export function sequentialTest(packets: readonly TimedPacket[]): SequentialAnswer {
  const [first] = packets;
  if (!first) return 'open';
  const fastestMs = packets.reduce(
    (least, {sentMs, receivedMs}) => Math.min(least, (receivedMs ?? Infinity) - sentMs),
    Infinity,
  );
  const blocks: boolean[] = [];
  for (const {sentMs, receivedMs} of packets) {
    const block = Math.floor((sentMs - first.sentMs) / SEQUENTIAL.blockMs);
    const late = receivedMs === undefined || receivedMs - sentMs > fastestMs + LATE_MS;
    blocks[block] = (blocks[block] ?? false) || late;
  }
  let ratio = 0;
  for (const disturbed of blocks) ratio += disturbed ? DISTURBED : QUIET;
  if (ratio >= BAD_AT) return 'bad';
  return ratio <= GOOD_AT ? 'good' : 'open';
}

/**
 * The packets whose fate is known at `nowMs`: those sent before the first that may still come in time.
 * To leave out that one alone would flatter the line.
 * @param packets in the order sent
 * @param hearingMs how long it takes until an arrival is reported
 */
export function settledPackets<Packet extends TimedPacket>(
  packets: readonly Packet[],
  nowMs: number,
  hearingMs: number,
): Packet[] {
  const fastestMs = packets.reduce(
    (least, {sentMs, receivedMs}) => Math.min(least, (receivedMs ?? Infinity) - sentMs),
    Infinity,
  );
  const beforeMs = nowMs - hearingMs - LATE_MS - fastestMs;
  const open = packets.findIndex(({sentMs, receivedMs}) => receivedMs === undefined && sentMs > beforeMs);
  return packets.slice(0, open < 0 ? packets.length : open);
}
