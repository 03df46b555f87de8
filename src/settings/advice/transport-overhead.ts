import type {Activity, Budget, CodecName} from '../../config/types.js';

/** The guide's most for a WebRTC call, kbps: "Bandwidth requirements for agent-originated traffic". */
export const OPUS_MOST_KBPS = 160;

/** G.711: 8,000 samples of 8 bits a second, kbps (ITU-T G.711). */
const G711_PAYLOAD_KBPS = 64;

/**
 * What a call through TURN over TCP makes on the line besides its sound, kbps each way at IP level: RTP, SRTP, ChannelData,
 * TCP and IP headers of 50 packets a second, and the acknowledgements of the other direction's. Measured on the bench of
 * this product with Chromium: Opus at 32 kbps made 95, G.711 at 64 made 127. Firefox makes 22 more.
 */
export const CALL_OVERHEAD_KBPS = 63;

/** What TLS, TCP and IP headers add to data over HTTPS: the factor that LibreSpeed's speed test reckons with. */
export const HTTPS_FACTOR = 1.06;

/**
 * What the way adds to the guide's figure, kbps. The guide says of its figures neither the direction nor whether headers
 * are in them. The 100 kbps for G.711 hold some, so only what the measured call makes beyond the figure is added; Opus is
 * given by its codec's own rates, so all of it is.
 */
export function overheadOf(activity: Activity, {up, down}: Budget, codec: CodecName): Budget {
  const added = activity === 'voice' ? (kbps: number) => callOverhead(kbps, codec) : httpsOverhead;
  return {up: added(up), down: added(down)};
}

function callOverhead(kbps: number, codec: CodecName): number {
  if (kbps === 0) return 0;
  if (codec === 'opus') return CALL_OVERHEAD_KBPS;
  return Math.max(0, G711_PAYLOAD_KBPS + CALL_OVERHEAD_KBPS - kbps);
}

function httpsOverhead(kbps: number): number {
  return kbps * (HTTPS_FACTOR - 1);
}
