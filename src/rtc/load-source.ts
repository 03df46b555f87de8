import type {AudioLine, LineOptions} from './loop.js';
import type {TimingPort} from './timing-port.js';
import type {FlowId} from './timing.js';
import type {Tone} from './tone.js';
import {PACKET_MS} from '../internal/packet.js';

/** Adds timed traffic of a given rate to a call. */
export interface LoadSource {
  readonly flows: readonly FlowId[];
  /** Whether a congestion window must open first, which takes round trips: SCTP has one, RTP has none. */
  readonly windowed: boolean;
  /** What each packet of the voice that flows beside it costs besides its payload, bytes at IP level. */
  readonly voiceCostBytes: number;
  /** Starts it. Rates are kbps at IP level, each way. */
  start(kbps: number): Promise<void>;
  stop(): Promise<void>;
}

/**
 * What a packet costs in each direction besides its payload: RTP with extensions, SRTP, ChannelData, TCP, IP, the
 * acknowledgement, its share of RTCP. Measured on the bench's link, which counts every byte: a call at 32 kbps makes
 * 93–95 kbps in Chromium and 117 in Firefox; packets of load stand close together and share acknowledgements.
 */
interface WireCost {
  readonly voiceBytes: number;
  readonly loadBytes: number;
}
const CHROMIUM: WireCost = {voiceBytes: 158, loadBytes: 109};
const FIREFOX: WireCost = {voiceBytes: 212, loadBytes: 174};

/**
 * What a message on the data channel costs besides its payload: SCTP, DTLS, ChannelData, TCP and IP headers, the SACK
 * of every other message, and the acknowledgement of TCP. Measured: 610 kbps of 1090-byte messages made 736 on the wire.
 */
const MESSAGE_OVERHEAD_BYTES = 225;

/** What the browsers send in one RTP packet without trouble; headers and tags come on top. */
const MAX_FRAME_BYTES = 950;
/** Payload of one message on the data channel: it and all headers stay below the path's packet size. */
const MESSAGE_BYTES = 1090;
const PACKETS_PER_SECOND = 1000 / PACKET_MS;
const MAX_LINE_KBPS = ((MAX_FRAME_BYTES + CHROMIUM.loadBytes) * 8 * PACKETS_PER_SECOND) / 1000;

const FIRST_LOAD_LINE: FlowId = 100;
export const LOAD_FLOW: FlowId = 2;

/** The audio lines that load of up to so many kbps needs. */
export function loadLines(kbps: number): LineOptions[] {
  return Array.from({length: Math.ceil(kbps / MAX_LINE_KBPS)}, (_, i) => ({
    // Every packet of a load line has the same size.
    codec: 'pcmu',
    flow: FIRST_LOAD_LINE + i,
    load: true,
  }));
}

/**
 * Load as RTP: extra audio lines whose frames are filled up to the size that makes the rate. Unlike a data channel it
 * has no window that a long way would keep closed, and no retransmission.
 */
export function rtpLoad(lines: readonly AudioLine[], tone: Tone, port: Pick<TimingPort, 'post'>): LoadSource {
  const own = lines.filter(({load}) => load);
  const {voiceBytes, loadBytes} = tone.isFirefox ? FIREFOX : CHROMIUM;
  return {
    flows: own.map(({flow}) => flow),
    windowed: false,
    voiceCostBytes: voiceBytes,
    async start(kbps) {
      const perPacket = (kbps * 1000) / 8 / PACKETS_PER_SECOND;
      const used = own.slice(0, Math.max(1, Math.ceil(kbps / MAX_LINE_KBPS)));
      const bytes = Math.max(1, Math.round(perPacket / used.length - loadBytes));
      for (const {flow} of used) port.post({type: 'fill', flow, bytes});
      await Promise.all(used.map(({sender}) => sender.replaceTrack(tone.track)));
    },
    async stop() {
      await Promise.all(own.map(({sender}) => sender.replaceTrack(null)));
    },
  };
}

/** Load as paced messages on the data channel. */
export function channelLoad(port: () => Pick<TimingPort, 'post'>): LoadSource {
  return {
    flows: [LOAD_FLOW],
    windowed: true,
    voiceCostBytes: MESSAGE_OVERHEAD_BYTES,
    start(kbps) {
      const intervalMs = ((MESSAGE_BYTES + MESSAGE_OVERHEAD_BYTES) * 8) / kbps;
      port().post({type: 'start', flow: LOAD_FLOW, intervalMs, bytes: MESSAGE_BYTES});
      return Promise.resolve();
    },
    stop() {
      port().post({type: 'stop', flow: LOAD_FLOW});
      return Promise.resolve();
    },
  };
}
