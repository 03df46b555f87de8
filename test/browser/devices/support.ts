import {executeServerCommand} from '@web/test-runner-commands';

export const isFirefox = navigator.userAgent.includes('Firefox');

/** Answers for the agent, where the browser's driver can; the Firefox of these tests never asks. */
export async function answerPermission(state: 'granted' | 'denied' | 'prompt'): Promise<void> {
  if (!isFirefox) await executeServerCommand('permission:set', {name: 'microphone', state});
}

/** A sound as from a microphone, as loud as it is told to be. */
export interface Voice {
  readonly stream: MediaStream;
  /** 0–1; above 1 the tops are cut. */
  setAmplitude(amplitude: number): void;
  close(): Promise<void>;
}

/** The browser's own: what a test makes is not of what is watched. */
const RealContext = window.AudioContext;

export function makeVoice(amplitude: number): Voice {
  const context = new RealContext();
  const tone = new OscillatorNode(context, {frequency: 220});
  const level = new GainNode(context, {gain: amplitude});
  // The curve is flat beyond its ends: what goes there is cut.
  const cut = new WaveShaperNode(context, {curve: [-1, 0, 1]});
  const destination = new MediaStreamAudioDestinationNode(context, {channelCount: 1});
  tone.connect(level).connect(cut).connect(destination);
  tone.start();
  return {
    stream: destination.stream,
    setAmplitude: (value) => (level.gain.value = value),
    close: () => context.close(),
  };
}

/**
 * A voice that can end for real, as a microphone that is unplugged does; a track is not told so by an event of our own in
 * Firefox.
 */
export async function makeMortalVoice(): Promise<{stream: MediaStream; end(): void}> {
  const audio = new Audio(URL.createObjectURL(wave(30)));
  await audio.play();
  const {captureStream, mozCaptureStream} = audio as {
    captureStream?: () => MediaStream;
    mozCaptureStream?: () => MediaStream;
  };
  const stream = (captureStream ?? mozCaptureStream)?.call(audio);
  if (!stream) throw new Error('This browser captures no sound');
  if (stream.getTracks().length === 0)
    await new Promise((resolve) => stream.addEventListener('addtrack', resolve, {once: true}));
  return {stream, end: () => (audio.currentTime = audio.duration)};
}

const WAVE_HZ = 8000;

/** A WAV file of a tone: one channel, 8 bits. */
function wave(seconds: number): Blob {
  const length = seconds * WAVE_HZ;
  const header = new DataView(new ArrayBuffer(44));
  const write = (at: number, text: string): void =>
    new TextEncoder().encode(text).forEach((byte, i) => header.setUint8(at + i, byte));
  write(0, 'RIFF');
  header.setUint32(4, 36 + length, true);
  write(8, 'WAVEfmt ');
  header.setUint32(16, 16, true);
  header.setUint16(20, 1, true);
  header.setUint16(22, 1, true);
  header.setUint32(24, WAVE_HZ, true);
  header.setUint32(28, WAVE_HZ, true);
  header.setUint16(32, 1, true);
  header.setUint16(34, 8, true);
  write(36, 'data');
  header.setUint32(40, length, true);
  const samples = Uint8Array.from({length}, (_, i) => 128 + 30 * Math.sin((i * 2 * Math.PI * 220) / WAVE_HZ));
  return new Blob([header.buffer, samples], {type: 'audio/wav'});
}

type Answer = (constraints?: MediaStreamConstraints) => Promise<MediaStream>;

/** What is opened in the page, and is there to be closed. */
export interface Opened {
  readonly tracks: MediaStreamTrack[];
  readonly contexts: AudioContext[];
  /** What goes to a speaker, where it can be looked at. */
  readonly outputs: AnalyserNode[];
  /** How often a microphone was asked for. */
  readonly asked: MediaStreamConstraints[];
  /** How many intervals run. */
  intervals(): number;
  /** How many listen on the window for the page to go away. */
  pageListeners(): number;
  /** A microphone that can't be had for real, from now on; without one, what the browser has. */
  answerWith(answer?: Answer): void;
  stopWatching(): void;
}

export function watchOpened(): Opened {
  const tracks: MediaStreamTrack[] = [];
  const contexts: AudioContext[] = [];
  const outputs: AnalyserNode[] = [];
  const asked: MediaStreamConstraints[] = [];
  const intervals = new Set<unknown>();
  const listeners = new Set<unknown>();
  const {mediaDevices} = navigator;
  const real: Answer = (constraints) => MediaDevices.prototype.getUserMedia.call(mediaDevices, constraints);
  let answer = real;
  const restore: (() => void)[] = [];
  /** Puts another function in a method's place, which is given the real one. */
  const replace = <Name extends string>(
    object: Partial<Record<Name, unknown>>,
    name: Name,
    make: (
      call: (self: unknown, args: unknown[]) => unknown,
    ) => (this: unknown, ...args: unknown[]) => unknown,
  ): void => {
    const original = Object.getOwnPropertyDescriptor(object, name);
    const method = object[name] as (...args: unknown[]) => unknown;
    const value = make((self, args) => Reflect.apply(method, self, args));
    Object.defineProperty(object, name, {configurable: true, writable: true, value});
    restore.push(() =>
      original ? Object.defineProperty(object, name, original) : Reflect.deleteProperty(object, name),
    );
  };
  replace(mediaDevices, 'getUserMedia', () => async (constraints) => {
    asked.push(constraints as MediaStreamConstraints);
    const stream = await answer(constraints as MediaStreamConstraints);
    tracks.push(...stream.getTracks());
    return stream;
  });
  replace(window, 'setInterval', (call) => (...args) => {
    const interval = call(window, args);
    intervals.add(interval);
    return interval;
  });
  replace(window, 'clearInterval', (call) => (...args) => {
    intervals.delete(args[0]);
    call(window, args);
  });
  replace(window, 'addEventListener', (call) => (...args) => {
    if (args[0] === 'pagehide') listeners.add(args[1]);
    call(window, args);
  });
  replace(window, 'removeEventListener', (call) => (...args) => {
    if (args[0] === 'pagehide') listeners.delete(args[1]);
    call(window, args);
  });
  replace(
    AudioNode.prototype,
    'connect',
    (call) =>
      function (...args) {
        const [to] = args;
        if (to instanceof AudioDestinationNode && to.context instanceof AudioContext) {
          const output = new AnalyserNode(to.context, {fftSize: 8192});
          call(this, [output]);
          outputs.push(output);
        }
        return call(this, args);
      },
  );
  window.AudioContext = class extends RealContext {
    constructor(options?: AudioContextOptions) {
      super(options);
      contexts.push(this);
    }
  };
  restore.push(() => (window.AudioContext = RealContext));
  return {
    tracks,
    contexts,
    outputs,
    asked,
    intervals: () => intervals.size,
    pageListeners: () => listeners.size,
    answerWith: (other = real) => (answer = other),
    stopWatching: () => {
      for (const back of restore) back();
    },
  };
}

/** Whether nothing of what was opened is open any more. */
export function isAllClosed(opened: Opened): boolean {
  return (
    opened.tracks.every(({readyState}) => readyState === 'ended') &&
    opened.contexts.every(({state}) => state === 'closed') &&
    opened.intervals() === 0 &&
    opened.pageListeners() === 0
  );
}
