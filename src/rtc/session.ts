import type {CodecName} from '../config/types.js';
import {delay} from '../internal/abort.js';
import type {MeasuringMethod} from '../report/types.js';
import {FlowRecorder} from './flow-recorder.js';
import {codecCapabilities} from './codecs.js';
import {channelLoad, loadLines, rtpLoad, type LoadSource} from './load-source.js';
import {openLoop, type LineOptions, type Loop, type RelayAccess} from './loop.js';
import {openTiming, openOnPage, type TimingPort} from './timing-port.js';
import type {FlowId, FromTiming, TransformOptions} from './timing.js';
import type {Tone} from './tone.js';
import type {Realm} from '../internal/realm.js';

/** The voice flow on the data channel; load has its own numbers, and those of RTP come after. */
export const PROBE_FLOW: FlowId = 1;
const FIRST_RTP_FLOW: FlowId = 10;

/** Everything that measuring through one relay needs, opened and closed together. */
export interface RelaySession {
  readonly loop: Loop;
  readonly recorder: FlowRecorder;
  /** RTP, unless it turns out that this browser sends none. */
  readonly method: Exclude<MeasuringMethod, 'none'>;
  /** Where the packets are timed: a worker, or the page as the last resort. */
  readonly timedIn: 'worker' | 'page';
  /** The codecs that this browser does not have. */
  readonly missingCodecs: readonly CodecName[];
  readonly tone: Tone | undefined;
  readonly load: LoadSource;
  /** No RTP leaves this browser: from now on everything goes over the data channel. */
  giveUpRtp(): void;
  readonly flowOf: (codec: CodecName) => FlowId;
  /** Starts a paced flow of packets on the data channel. */
  startFlow(flow: FlowId, intervalMs: number, bytes: number): void;
  stopFlow(flow: FlowId): void;
  /** Closes all of it, each part in a task of its own: a connection alone holds the page up for 5–20 ms in Chromium. */
  release(signal: AbortSignal): Promise<void>;
  /** The same at once. */
  close(): void;
}

export interface SessionOptions {
  readonly codecs: readonly CodecName[];
  /** The most that will be asked of {@link RelaySession.load}. */
  readonly maxLoadKbps: number;
  /** What to send as voice; `undefined` where the browser does not let audio run. */
  readonly sound: Promise<Tone | undefined>;
  readonly signal: AbortSignal;
}

/** Payload of an Opus packet at 32 kbps. */
const OPUS_BYTES = 80;

type TransformClass = new (worker: Worker, options: TransformOptions) => RTCRtpScriptTransform;

/**
 * Opens a session: RTP timed in a worker where the browser has the parts and the page allows them, else the data
 * channel, in the worker if it can be moved there.
 */
export async function openSession(
  realm: Realm,
  relay: RelayAccess,
  {codecs, maxLoadKbps, sound, signal}: SessionOptions,
): Promise<RelaySession> {
  const opened: {close(): void}[] = [];
  const close = (): void => {
    // In reverse order, so that nothing sends into what is already closed.
    for (const part of opened.splice(0).reverse()) part.close();
  };
  // Nothing of this outlives the run, however it ends.
  signal.addEventListener('abort', close);
  try {
    const recorder = new FlowRecorder();
    const timing = await openTiming(realm, recorder.listen, signal);
    opened.push(timing);
    const missingCodecs = codecs.filter((codec) => codecCapabilities(realm, codec).length === 0);
    const {RTCRtpScriptTransform: Transform} = realm as {RTCRtpScriptTransform?: TransformClass};
    const tone = timing.worker && Transform ? await sound : undefined;
    const transformed = (
      role: TransformOptions['role'],
      {codec, flow, load}: LineOptions,
    ): RTCRtpScriptTransform | null => {
      if (!timing.worker || !Transform) return null;
      const silent = tone?.mayBeSilent === true && codec === 'opus';
      const size = load ? {fill: true} : silent ? {leastBytes: OPUS_BYTES} : {};
      return new Transform(timing.worker, {role, flow, ...size});
    };
    const voiceLines = codecs
      .filter((codec) => !missingCodecs.includes(codec))
      .map((codec) => ({codec, flow: rtpFlow(codec)}));
    // Set the transform in the task that adds the transceiver: set later, Chromium sends around it. Both take
    // 20–45 ms, so do nothing else in this task.
    await delay(0, signal);
    const data = dataTiming(timing, recorder.listen, opened);
    const loop = openLoop(realm, {
      relay,
      lines: tone ? [...voiceLines, ...loadLines(maxLoadKbps)] : [],
      onChannel: (role, channel) => data.add(role, channel),
      onReceiver: (line, receiver) => {
        receiver.transform = transformed('received', line);
        if (!line.load) opened.push(decode(realm, receiver.track));
      },
    });
    // The near end goes first: it is the one that sends.
    opened.push({close: () => loop.far?.close()}, loop.near);
    for (const line of loop.lines) line.sender.transform = transformed('sent', line);
    await delay(0, signal);
    const channelSource = channelLoad(() => data.port());
    let rtp = tone !== undefined;
    let load = tone ? rtpLoad(loop.lines, tone, timing) : channelSource;
    return {
      loop,
      recorder,
      get method() {
        return rtp ? 'rtp' : 'data-channel';
      },
      get timedIn() {
        return rtp ? 'worker' : data.where();
      },
      missingCodecs,
      tone,
      get load() {
        return load;
      },
      giveUpRtp: () => {
        rtp = false;
        load = channelSource;
      },
      flowOf: (codec) => (rtp ? rtpFlow(codec) : PROBE_FLOW),
      startFlow: (flow, intervalMs, bytes) => {
        data.port().post({type: 'start', flow, intervalMs, bytes});
      },
      stopFlow: (flow) => {
        data.port().post({type: 'stop', flow});
      },
      async release(within) {
        for (let part = opened.pop(); part; part = opened.pop()) {
          part.close();
          await delay(0, within);
        }
      },
      close,
    };
  } catch (error) {
    close();
    throw error;
  }
}

function rtpFlow(codec: CodecName): FlowId {
  return FIRST_RTP_FLOW + (codec === 'opus' ? 0 : 1);
}

/** The data channel's ends go into the worker; a browser that can't move them keeps both on the page. */
function dataTiming(
  timing: TimingPort,
  listener: (message: FromTiming) => void,
  opened: {close(): void}[],
): {
  add(role: 'send' | 'receive', channel: RTCDataChannel): void;
  port(): TimingPort;
  where(): TimingPort['where'];
} {
  let port = timing;
  return {
    add(role, channel) {
      try {
        port.post({type: 'channel', role, channel}, [channel]);
      } catch {
        // Both ends must be timed on one clock: if one can't move, neither does.
        port = openOnPage(listener);
        opened.push(port);
        port.post({type: 'channel', role, channel});
      }
    },
    port: () => port,
    where: () => port.where,
  };
}

/** Chromium decodes, and counts concealment, only if something plays the track. Muted: inaudible. */
function decode(realm: Realm, track: MediaStreamTrack): {close(): void} {
  const audio = new realm.Audio();
  audio.muted = true;
  audio.srcObject = new realm.MediaStream([track]);
  // Refused without a click; decoding works all the same.
  audio.play().catch(() => undefined);
  return {
    close: () => {
      audio.pause();
      audio.srcObject = null;
    },
  };
}
