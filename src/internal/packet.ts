/** Both codecs put 20 ms of audio into an RTP packet, ms. */
export const PACKET_MS = 20;

/** One packet of a test flow, timed at both ends on one clock (ms); `receivedMs` is absent if it never arrived. */
export interface TimedPacket {
  readonly sentMs: number;
  readonly receivedMs?: number;
}

/** A stretch of time on that clock, ms. */
export interface Interval {
  readonly fromMs: number;
  readonly toMs: number;
}
