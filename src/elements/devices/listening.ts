import {
  judgeMicrophone,
  LEVEL_EVERY_MS,
  LEVELS_KEPT,
  type MicrophoneJudgement,
} from '../../analysis/microphone.js';
import {openMicrophone, type Microphone, type MicrophoneRefusal} from '../../probes/microphone.js';
import type {SoundLevel} from '../../probes/sound-level.js';
import {LevelMeter} from './level-meter.js';
import {LEVEL_ID, type DeviceText, type ListeningView} from './template.js';

/** A judgement is announced once it has held for this many levels (1.5 s), so that one that flickers is not. */
const ANNOUNCE_AFTER_LEVELS = 30;

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
  readonly announce: (text: DeviceText) => void;
}

/** The microphone from the button on: while the browser asks, and while it is open. */
export class Listening {
  readonly #callbacks: ListeningCallbacks;
  readonly #meter = new LevelMeter(LEVEL_ID);
  #session: AbortController | undefined;
  #microphone: Microphone | undefined;
  #refusal: DeviceText | undefined;
  #judgement: MicrophoneJudgement | undefined;
  #levels: SoundLevel[] = [];
  #stoodFor = 0;

  constructor(callbacks: ListeningCallbacks) {
    this.#callbacks = callbacks;
  }

  get view(): ListeningView {
    const state = this.#microphone ? 'open' : this.#session ? 'asking' : this.#refusal ? 'refused' : 'closed';
    return {state, refusal: this.#refusal, judgement: this.#judgement, meter: this.#meter.element};
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
      const facts = await openMicrophone(window, {signal, onEnded: () => this.#refuse('ended')});
      if (signal.aborted) return;
      if (facts.outcome === 'open') this.#listen(facts.microphone, signal);
      else this.#refuse(REFUSALS[facts.why]);
    } catch {
      if (!signal.aborted) this.#refuse('failed');
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
    this.#callbacks.announce('speak');
    this.#callbacks.onChange();
  }

  #readLevel(microphone: Microphone): void {
    const level = microphone.level();
    this.#meter.show(level);
    this.#levels = [...this.#levels, level].slice(-LEVELS_KEPT);
    const judgement = judgeMicrophone(this.#levels);
    if (judgement !== this.#judgement) {
      this.#judgement = judgement;
      this.#stoodFor = 0;
      this.#callbacks.onChange();
    }
    this.#stoodFor += 1;
    if (judgement && this.#stoodFor === ANNOUNCE_AFTER_LEVELS) this.#callbacks.announce(judgement);
  }

  #refuse(text: DeviceText): void {
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
    this.#meter.reset();
    this.#callbacks.onClosed();
  }
}
