/** Both codecs put 20 ms of audio into an RTP packet, ms. */
export const PACKET_MS = 20;

/** One packet of a test flow, timed at both ends by the page's clock, `performance.now()`; without `receivedMs` it never arrived. */
export interface TimedPacket {
  readonly sentMs: number;
  readonly receivedMs?: number;
}

/** A stretch of time on the same clock. */
export interface Interval {
  readonly fromMs: number;
  readonly toMs: number;
}
