import {delay} from '../../internal/abort.js';
import type {Microphone} from '../../probes/microphone.js';
import {playSound, playTone} from '../../probes/speaker.js';
import type {DeviceText, Sound, SoundingView} from './template.js';

/** Long enough for a sentence, short enough to be done again; s. */
const RECORDING_SECONDS = 3;

export interface SoundingCallbacks {
  readonly onChange: () => void;
  readonly announce: (text: DeviceText) => void;
  readonly onHeard: (heard: boolean) => void;
}

/** A recording, its playing back, and a tone: one at a time. What was recorded is in memory only. */
export class Sounding {
  readonly #callbacks: SoundingCallbacks;
  #going: {readonly sound: Sound; readonly controller: AbortController} | undefined;
  #secondsLeft = 0;
  #recorded: AudioBuffer | undefined;
  #recordNote: DeviceText | undefined;
  #toneNote: DeviceText | undefined;

  constructor(callbacks: SoundingCallbacks) {
    this.#callbacks = callbacks;
  }

  get view(): SoundingView {
    return {
      sound: this.#going?.sound,
      secondsLeft: this.#secondsLeft,
      isRecorded: this.#recorded !== undefined,
      recordNote: this.#recordNote,
      toneNote: this.#toneNote,
    };
  }

  /** Whether there is anything to be closed. */
  get isActive(): boolean {
    return this.#going !== undefined;
  }

  async record(microphone: Microphone): Promise<void> {
    await this.#during('recording', async (signal) => {
      this.#recorded = undefined;
      this.#recordNote = undefined;
      const recording = microphone.record(RECORDING_SECONDS * 1000, signal).catch(() => undefined);
      for (let left = RECORDING_SECONDS; left > 0; left -= 1) {
        this.#secondsLeft = left;
        this.#callbacks.onChange();
        await delay(1000, signal);
      }
      const recorded = await recording;
      signal.throwIfAborted();
      this.#recorded = recorded;
      this.#recordNote = recorded ? 'recorded' : 'recordFailed';
      this.#callbacks.announce(this.#recordNote);
    });
  }

  async playBack(): Promise<void> {
    const recorded = this.#recorded;
    if (!recorded) return;
    await this.#during('playing', async (signal) => {
      this.#recordNote = undefined;
      if ((await playSound(recorded, window, signal)) === 'played') return;
      this.#recordNote = 'noOutput';
      this.#callbacks.announce('noOutput');
    });
  }

  async tone(): Promise<void> {
    await this.#during('tone', async (signal) => {
      this.#toneNote = 'toneAsk';
      this.#callbacks.onChange();
      if ((await playTone(window, signal)) === 'no-output') this.#toneNote = 'noOutput';
      // It may have been answered while it sounded.
      if (this.#toneNote === 'toneAsk' || this.#toneNote === 'noOutput')
        this.#callbacks.announce(this.#toneNote);
    });
  }

  /** The answer to whether the tone was heard. */
  heard(heard: boolean): void {
    this.#toneNote = heard ? 'toneFine' : 'toneHelp';
    this.#callbacks.announce(this.#toneNote);
    this.#callbacks.onHeard(heard);
    this.#callbacks.onChange();
  }

  /** What was recorded, and what is being recorded, goes with the microphone; a tone has nothing to do with it. */
  forget(): void {
    if (this.#going && this.#going.sound !== 'tone') this.#end();
    this.#recorded = undefined;
    this.#recordNote = undefined;
  }

  stop(): void {
    this.#end();
    this.forget();
    this.#toneNote = undefined;
    this.#callbacks.onChange();
  }

  async #during(sound: Sound, work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    if (this.#going) return;
    const controller = new AbortController();
    this.#going = {sound, controller};
    this.#callbacks.onChange();
    // Whatever it comes to is noted by the work itself; what is left is that it was ended.
    await work(controller.signal).catch(() => undefined);
    if (controller.signal.aborted) return;
    this.#going = undefined;
    this.#callbacks.onChange();
  }

  #end(): void {
    this.#going?.controller.abort();
    this.#going = undefined;
  }
}
