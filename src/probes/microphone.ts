import {abortable, delay, nextEvent} from '../internal/abort.js';
import {closeContext, openRunningContext} from '../rtc/running-context.js';
import {levelOf, type SoundLevel} from './sound-level.js';
import type {Realm} from '../internal/realm.js';

/** Why there is no microphone to be had, as far as the browser says. */
export type MicrophoneRefusal =
  /** Whoever was asked said no, or closed the question. */
  | 'denied'
  /** A page around this one, or its own server, forbids it: there is nobody to ask. Only Chromium tells. */
  | 'denied-by-page'
  /** The operating system keeps it from the browser. Only Chromium tells. */
  | 'denied-by-system'
  | 'missing'
  /** It is there and allowed and does not start: nearly always, another program has it. */
  | 'busy'
  /** No secure context, or a browser without what this takes. */
  | 'unsupported'
  /** It is open, but the browser runs no audio: Firefox where nothing is there to play on. */
  | 'no-output'
  | 'failed';

export type MicrophoneFacts =
  | {readonly outcome: 'open'; readonly microphone: Microphone}
  | {readonly outcome: 'refused'; readonly why: MicrophoneRefusal};

/** A microphone that is open until it is closed. */
export interface Microphone {
  /** How loud the last moment was, 85 ms at 48 kHz: its louder channel. */
  level(): SoundLevel;
  /**
   * Records into memory.
   * @throws the reason of `signal` when that aborts, or what the browser says if there is nothing to be decoded
   */
  record(ms: number, signal: AbortSignal): Promise<AudioBuffer>;
  /** By a switch on the device, or by the system, where the browser tells. */
  readonly isMuted: boolean;
  /** For what the browser says of it, which stays in the page. */
  readonly track: MediaStreamTrack;
  close(): void;
}

export interface MicrophoneOptions {
  /** However it comes that this aborts, the microphone is closed, even one that is allowed only afterwards. */
  readonly signal: AbortSignal;
  /** It was unplugged, or is no longer allowed. */
  readonly onEnded: () => void;
}

/**
 * What the microphone itself delivers. The browser's processing would hide what is looked for: gain control the wrong
 * level and the cut tops, noise suppression the faint noise that tells a live microphone from a muted one.
 */
const CONSTRAINTS: MediaStreamConstraints = {
  audio: {autoGainControl: false, echoCancellation: false, noiseSuppression: false, channelCount: 1},
};

/** 85 ms at 48 kHz, 43 ms at 96 kHz: about as long as until the next look, so that hardly a clipped top is missed. */
const FRAME_SAMPLES = 4096;
/** Without its processing Chromium may give two, whatever is asked for. */
const CHANNELS = 2;
/** What recordings are decoded to, Hz: Opus' own rate. */
const SAMPLE_RATE = 48_000;

/** Opens the microphone that the browser chooses, asking if need be. Rejects only when the signal aborts. */
export async function openMicrophone(realm: Realm, options: MicrophoneOptions): Promise<MicrophoneFacts> {
  const {signal} = options;
  signal.throwIfAborted();
  // The DOM's types promise what an insecure context does not have.
  const {mediaDevices} = realm.navigator as Partial<Navigator>;
  if (!mediaDevices || typeof realm.MediaRecorder !== 'function')
    return {outcome: 'refused', why: 'unsupported'};
  let stream: MediaStream;
  try {
    const asked = mediaDevices.getUserMedia(CONSTRAINTS);
    // A question can't be taken back: what is granted too late is let go at once.
    asked.then(
      (late) => {
        if (signal.aborted) stopTracks(late);
      },
      () => undefined,
    );
    stream = await abortable(asked, signal);
  } catch (error) {
    signal.throwIfAborted();
    return {outcome: 'refused', why: refusalOf(error, realm.document)};
  }
  return listen(stream, realm, options);
}

async function listen(
  stream: MediaStream,
  realm: Realm,
  {signal, onEnded}: MicrophoneOptions,
): Promise<MicrophoneFacts> {
  const closing = new AbortController();
  const close = (): void => closing.abort();
  closing.signal.addEventListener('abort', () => stopTracks(stream));
  signal.addEventListener('abort', close, {signal: closing.signal});
  try {
    // Chromium: without a sink, listening does not depend on a speaker being there.
    const options = {sinkId: {type: 'none'}} as AudioContextOptions;
    const context = await openRunningContext(realm, options, signal);
    if (!context) {
      close();
      return {outcome: 'refused', why: 'no-output'};
    }
    closing.signal.addEventListener('abort', () => closeContext(context));
    const level = levelMeter(stream, context);
    for (const track of stream.getTracks())
      track.addEventListener('ended', onEnded, {signal: closing.signal});
    const [track] = stream.getAudioTracks();
    if (stream.active && track) {
      const microphone = {
        level,
        get isMuted() {
          return track.muted;
        },
        track,
        record: (ms: number, until: AbortSignal) => record(stream, realm, ms, until),
        close,
      };
      return {outcome: 'open', microphone};
    }
  } catch {
    // Aborted, or it went away meanwhile.
  }
  close();
  signal.throwIfAborted();
  return {outcome: 'refused', why: 'failed'};
}

/** Each channel by itself: mixed, a voice on one of two would be half as loud, and its cut tops would not show. */
function levelMeter(stream: MediaStream, context: AudioContext): () => SoundLevel {
  const channels = context.createChannelSplitter(CHANNELS);
  context.createMediaStreamSource(stream).connect(channels);
  const analysers = Array.from({length: CHANNELS}, (_, channel) => {
    const analyser = context.createAnalyser();
    analyser.fftSize = FRAME_SAMPLES;
    channels.connect(analyser, channel);
    return analyser;
  });
  const samples = new Float32Array(FRAME_SAMPLES);
  return () =>
    analysers
      .map((analyser) => {
        analyser.getFloatTimeDomainData(samples);
        return levelOf(samples);
      })
      .reduce((louder, level) => (level.rmsDbfs > louder.rmsDbfs ? level : louder));
}

async function record(
  stream: MediaStream,
  realm: Realm,
  ms: number,
  signal: AbortSignal,
): Promise<AudioBuffer> {
  const recorder = new realm.MediaRecorder(stream);
  const parts: Blob[] = [];
  recorder.addEventListener('dataavailable', ({data}) => parts.push(data));
  recorder.start();
  try {
    // It takes a moment to begin. Where the microphone goes away meanwhile, it ends without.
    await nextEvent(recorder, ['start', 'stop'], signal);
    await delay(ms, signal);
  } finally {
    // It has stopped by itself where the microphone went away.
    const stopped = recorder.state === 'inactive' ? undefined : nextEvent(recorder, ['stop'], signal);
    if (stopped) recorder.stop();
    await stopped;
  }
  const encoded = await new realm.Blob(parts).arrayBuffer();
  signal.throwIfAborted();
  // Needs neither a speaker nor a gesture, and has nothing to be closed.
  return new realm.OfflineAudioContext(1, 1, SAMPLE_RATE).decodeAudioData(encoded);
}

function stopTracks(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

/** By the names of Media Capture and Streams, 10.2.1; `AbortError` is Firefox's for a device that does not start. */
function refusalOf(error: unknown, document: Document): MicrophoneRefusal {
  // Of the realm's own class, not of this one's.
  const {name, message = ''} = error as Partial<Error>;
  switch (name) {
    case 'NotAllowedError':
    case 'SecurityError':
      if (isForbiddenIn(document)) return 'denied-by-page';
      // Chromium's wording ("Permission denied by system"); another wording is just a denial.
      return /by system/i.test(message) ? 'denied-by-system' : 'denied';
    case 'NotFoundError':
    case 'OverconstrainedError':
      return 'missing';
    case 'NotReadableError':
    case 'AbortError':
      return 'busy';
    default:
      return 'failed';
  }
}

/** Permissions Policy as the document has it: under the name that Chromium still gives it, and the one of the standard. */
interface PolicedDocument extends Document {
  readonly featurePolicy?: {allowsFeature(name: string): boolean};
  readonly permissionsPolicy?: {allowsFeature(name: string): boolean};
}

function isForbiddenIn(document: PolicedDocument): boolean {
  const policy = document.permissionsPolicy ?? document.featurePolicy;
  return policy?.allowsFeature('microphone') === false;
}
