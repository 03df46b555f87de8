import type {ReactiveController, ReactiveControllerHost, TemplateResult} from 'lit';
import type {DeskWords} from '../../i18n/desk-words.js';
import type {DeviceWords} from '../../i18n/translation.js';
import type {Devices} from '../../report/types.js';
import {whenRemoved} from '../when-removed.js';
import {Listening} from './listening.js';
import {Sounding} from './sounding.js';
import {devicesTemplate, type DevicesActions, type SpokenText} from './template.js';

export {devicesStyles} from './devices.styles.js';

/**
 * Lets the agent see and hear whether microphone and speaker work. Nothing is opened before a button is pressed, nothing
 * that is heard leaves the page; a report gets kinds (`silent`, `hands-free`), and no result of the network depends on it. All is closed by
 * {@link stop}, when the host shows it no longer or is removed, and when the page goes away.
 */
export class DevicesController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #listening: Listening;
  readonly #sounding: Sounding;
  readonly #actions: DevicesActions = {
    toggle: () => {
      if (this.#listening.isActive) this.stop();
      else void this.#listening.start();
    },
    record: () => {
      const {microphone} = this.#listening;
      if (microphone) void this.#sounding.record(microphone);
    },
    playBack: () => void this.#sounding.playBack(),
    tone: () => void this.#sounding.tone(),
    heard: (heard) => this.#sounding.heard(heard),
  };
  readonly #stop = (): void => this.stop();
  #shown = false;
  #announcement: SpokenText | undefined;
  #results: Devices = {headset: []};

  /** @param onResults is told what came of the test each time that more is known */
  constructor(
    host: ReactiveControllerHost & {readonly isConnected: boolean},
    onResults: (results: Devices) => void,
  ) {
    this.#host = host;
    const onChange = (): void => this.#onChange();
    const announce = (text: SpokenText): void => this.#announce(text);
    const add = (more: Devices | Pick<Devices, 'speaker'>): void =>
      onResults((this.#results = {...this.#results, ...more}));
    this.#sounding = new Sounding({
      onChange,
      announce,
      onHeard: (heard) => add({speaker: heard ? 'heard' : 'not-heard'}),
    });
    this.#listening = new Listening({
      onChange,
      announce,
      onClosed: () => this.#sounding.forget(),
      onResult: (microphone, headset) => add({...(microphone && {microphone}), headset: [...headset]}),
    });
    host.addController(this);
    whenRemoved(host, () => this.stop());
  }

  /** In the host's own root, which has {@link devicesStyles}; the words are those of the language that is shown. */
  template(words: DeviceWords, desk: DeskWords): TemplateResult {
    this.#shown = true;
    const view = {
      listening: this.#listening.view,
      sounding: this.#sounding.view,
      announcement: this.#announcement,
    };
    return devicesTemplate(view, this.#actions, words, desk);
  }

  /** Ends and forgets all: as if no button had been pressed. */
  stop(): void {
    this.#announcement = undefined;
    this.#listening.stop();
    this.#sounding.stop();
  }

  hostUpdate(): void {
    this.#shown = false;
  }

  hostUpdated(): void {
    if (this.#shown || !this.#isActive) return;
    // An update must not ask for the next one.
    queueMicrotask(() => this.stop());
  }

  get #isActive(): boolean {
    return this.#listening.isActive || this.#sounding.isActive;
  }

  #announce(text: SpokenText): void {
    this.#announcement = text;
    this.#host.requestUpdate();
  }

  #onChange(): void {
    // A page that is left may come back from the browser's cache, but not to a microphone that is open.
    if (this.#isActive) addEventListener('pagehide', this.#stop);
    else removeEventListener('pagehide', this.#stop);
    this.#host.requestUpdate();
  }
}
