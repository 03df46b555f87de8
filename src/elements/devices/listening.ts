import {
  judgeMicrophone,
  LEVEL_EVERY_MS,
  LEVELS_KEPT,
  type MicrophoneJudgement,
} from '../../analysis/microphone.js';
import {judgeHeadset} from '../../analysis/headset.js';
import {openMicrophone, type Microphone, type MicrophoneRefusal} from '../../probes/microphone.js';
import {onSoundDevicesChange, readSoundDevices, type SoundDevices} from '../../probes/sound-devices.js';
import type {SoundLevel} from '../../probes/sound-level.js';
import type {HeadsetCondition, MicrophoneResult} from '../../report/types.js';
import {LevelMeter} from './level-meter.js';
import {LEVEL_ID, type DeviceText, type ListeningView, type SpokenText} from './template.js';

/** A judgement is announced and kept once it has held for this many levels (1.5 s), so that one that flickers is not. */
const ANNOUNCE_AFTER_LEVELS = 30;
/** A device may be mute for a moment while it starts: it is when it has been for this many levels, 1 s. */
const MUTED_AFTER_LEVELS = 20;

const REFUSALS: Readonly<Record<MicrophoneRefusal, DeviceText>> = {
  denied: 'denied',
  'denied-by-page': 'deniedByPage',
  'denied-by-system': 'deniedBySystem',
  missing: 'missing',
  busy: 'busy',
  unsupported: 'unsupported',
  'no-output': 'noOutput',
  failed: 'failed',
};

export interface ListeningCallbacks {
  readonly onChange: () => void;
  /** The microphone is closed, however that came. */
  readonly onClosed: () => void;
  readonly announce: (text: SpokenText) => void;
  /** What came of the microphone, as far as it is known. */
  readonly onResult: (result: MicrophoneResult | undefined, headset: readonly HeadsetCondition[]) => void;
}

/** The microphone from the button on: while the browser asks, and while it is open. */
export class Listening {
  readonly #callbacks: ListeningCallbacks;
  readonly #meter = new LevelMeter(LEVEL_ID);
  #session: AbortController | undefined;
  #microphone: Microphone | undefined;
  #refusal: DeviceText | undefined;
  #judgement: MicrophoneJudgement | 'muted' | undefined;
  #levels: SoundLevel[] = [];
  #stoodFor = 0;
  #mutedFor = 0;
  #headset: readonly HeadsetCondition[] = [];
  #before: SoundDevices | undefined;

  constructor(callbacks: ListeningCallbacks) {
    this.#callbacks = callbacks;
  }

  get view(): ListeningView {
    const state = this.#microphone ? 'open' : this.#session ? 'asking' : this.#refusal ? 'refused' : 'closed';
    return {
      state,
      refusal: this.#refusal,
      judgement: this.#judgement,
      headset: this.#headset,
      meter: this.#meter.element,
    };
  }

  /** While it is open. */
  get microphone(): Microphone | undefined {
    return this.#microphone;
  }

  /** Whether there is anything to be closed. */
  get isActive(): boolean {
    return this.#session !== undefined;
  }

  async start(): Promise<void> {
    if (this.#session) return;
    const session = new AbortController();
    const {signal} = session;
    this.#session = session;
    this.#refusal = undefined;
    this.#callbacks.announce('asking');
    this.#callbacks.onChange();
    try {
      const facts = await openMicrophone(window, {signal, onEnded: () => this.#refuse('ended', 'ended')});
      if (signal.aborted) return;
      if (facts.outcome === 'open') this.#listen(facts.microphone, signal);
      else this.#refuse(REFUSALS[facts.why], facts.why);
    } catch {
      if (!signal.aborted) this.#refuse('failed', 'failed');
    }
  }

  stop(): void {
    this.#close();
    this.#refusal = undefined;
    this.#callbacks.onChange();
  }

  #listen(microphone: Microphone, signal: AbortSignal): void {
    this.#microphone = microphone;
    const timer = setInterval(() => this.#readLevel(microphone), LEVEL_EVERY_MS);
    signal.addEventListener('abort', () => clearInterval(timer), {once: true});
    onSoundDevicesChange(window, signal, () => void this.#lookAtDevices(microphone, signal));
    void this.#lookAtDevices(microphone, signal);
    this.#callbacks.announce('speak');
    this.#callbacks.onChange();
  }

  async #lookAtDevices({track}: Microphone, signal: AbortSignal): Promise<void> {
    const devices = await readSoundDevices(window, track);
    if (signal.aborted) return;
    const known = this.#headset;
    this.#before ??= devices;
    // What changed stays said, though it be changed back.
    const changed = known.filter((condition) => condition === 'changed');
    this.#headset = [...new Set([...judgeHeadset(devices, this.#before), ...changed])];
    const [news] = this.#headset.filter((condition) => !known.includes(condition));
    if (news) this.#callbacks.announce(news);
    this.#tell();
    this.#callbacks.onChange();
  }

  /** A judgement that only flickers is none. */
  #tell(): void {
    const stands = this.#stoodFor >= ANNOUNCE_AFTER_LEVELS;
    this.#callbacks.onResult(stands ? this.#judgement : undefined, this.#headset);
  }

  #readLevel(microphone: Microphone): void {
    const level = microphone.level();
    this.#meter.show(level);
    this.#mutedFor = microphone.isMuted ? this.#mutedFor + 1 : 0;
    // The silence of a switch is no sound of the microphone.
    this.#levels = microphone.isMuted ? [] : [...this.#levels, level].slice(-LEVELS_KEPT);
    const judgement = this.#mutedFor >= MUTED_AFTER_LEVELS ? 'muted' : judgeMicrophone(this.#levels);
    if (judgement !== this.#judgement) {
      this.#judgement = judgement;
      this.#stoodFor = 0;
      this.#callbacks.onChange();
    }
    this.#stoodFor += 1;
    if (!judgement || this.#stoodFor !== ANNOUNCE_AFTER_LEVELS) return;
    this.#callbacks.announce(judgement);
    this.#tell();
  }

  #refuse(text: DeviceText, result: MicrophoneResult): void {
    this.#callbacks.onResult(result, this.#headset);
    this.#close();
    this.#refusal = text;
    this.#callbacks.announce(text);
    this.#callbacks.onChange();
  }

  /** The microphone closes itself when its session ends. */
  #close(): void {
    this.#session?.abort();
    this.#session = undefined;
    this.#microphone = undefined;
    this.#judgement = undefined;
    this.#levels = [];
    this.#mutedFor = 0;
    this.#headset = [];
    this.#before = undefined;
    this.#meter.reset();
    this.#callbacks.onClosed();
  }
}
