import {html, nothing, type TemplateResult} from 'lit';
import type {MicrophoneJudgement} from '../../analysis/microphone.js';
import type {DeskWords} from '../../i18n/desk-words.js';
import type {DeviceWords} from '../../i18n/translation.js';
import type {HeadsetCondition, Light} from '../../report/types.js';
import {lightTemplate} from '../templates/light.js';

/** The name of a text that nothing is put into. */
export type DeviceText = {
  [Name in keyof DeviceWords]: DeviceWords[Name] extends string ? Name : never;
}[keyof DeviceWords];

/** What a screen reader may be told: that, or a sentence about the headset. */
export type SpokenText = DeviceText | keyof DeskWords['headset'];

/** What is shown of the microphone. */
export interface ListeningView {
  readonly state: 'closed' | 'asking' | 'open' | 'refused';
  /** Why it is refused. */
  readonly refusal: DeviceText | undefined;
  /** What it is like while it is open; nothing while that can't be told. */
  readonly judgement: MicrophoneJudgement | 'muted' | undefined;
  /** What is amiss with the devices in use, whatever is heard. */
  readonly headset: readonly HeadsetCondition[];
  readonly meter: HTMLElement;
}

export type Sound = 'recording' | 'playing' | 'tone';

/** What is shown of recording and playing. */
export interface SoundingView {
  /** What is going on. */
  readonly sound: Sound | undefined;
  /** Of a recording. */
  readonly secondsLeft: number;
  readonly isRecorded: boolean;
  /** What came of recording, or of playing it back. */
  readonly recordNote: DeviceText | undefined;
  /** What came of the tone; `toneAsk` until it is said whether it was heard. */
  readonly toneNote: DeviceText | undefined;
}

export interface DevicesView {
  readonly listening: ListeningView;
  readonly sounding: SoundingView;
  /** What a screen reader is to announce. */
  readonly announcement: SpokenText | undefined;
}

/** What the buttons do. */
export interface DevicesActions {
  /** Opens the microphone, or ends all there is. */
  readonly toggle: () => void;
  readonly record: () => void;
  readonly playBack: () => void;
  readonly tone: () => void;
  readonly heard: (heard: boolean) => void;
}

/** Ids in the element's own root. */
const TITLE_ID = 'devices-title';
const ASK_ID = 'devices-ask';
export const LEVEL_ID = 'devices-level';

/** Nothing was measured: grey. */
const LIGHTS: Readonly<Record<MicrophoneJudgement | 'muted', Light>> = {
  muted: 'red',
  silent: 'red',
  quiet: 'amber',
  good: 'green',
  clipping: 'amber',
};

/** Microphone and speaker, each with its button. A button keeps its place when its text changes, and with it the focus. */
export function devicesTemplate(
  view: DevicesView,
  actions: DevicesActions,
  words: DeviceWords,
  desk: DeskWords,
): TemplateResult {
  const said = {...words, ...desk.headset};
  const {listening, sounding, announcement} = view;
  const {state} = listening;
  const toggle = {closed: words.start, asking: words.stop, open: words.stop, refused: words.again}[state];
  return html`<section class="devices" part="devices" aria-labelledby=${TITLE_ID}>
    <h3 id=${TITLE_ID} tabindex="-1">${words.title}</h3>
    ${microphoneTemplate(listening, said)}
    <div class="buttons">
      <button class="small" part="button" @click=${actions.toggle}>${toggle}</button>
      ${state === 'open' ? recorderTemplate(sounding, actions, words) : nothing}
    </div>
    ${speakerTemplate(sounding, actions, words)}
    <div role="status" class="visually-hidden">${announcement ? said[announcement] : ''}</div>
  </section>`;
}

function microphoneTemplate(
  {state, refusal, judgement, headset, meter}: ListeningView,
  words: DeviceWords & DeskWords['headset'],
): TemplateResult {
  switch (state) {
    case 'closed':
      return html`<p class="quiet">${words.why}</p>`;
    case 'asking':
      return html`<p>${words.asking}</p>`;
    case 'refused':
      return lineTemplate('grey', words[refusal ?? 'failed']);
    case 'open':
      return html`<div class="level">
          <span class="quiet" id=${LEVEL_ID}>${words.level}</span>
          ${meter}
        </div>
        ${judgement ? lineTemplate(LIGHTS[judgement], words[judgement]) : lineTemplate('grey', words.speak)}
        ${headset.map((condition) => lineTemplate('amber', words[condition]))}`;
  }
}

function lineTemplate(light: Light, text: string): TemplateResult {
  return html`<p class="line" part="device">${lightTemplate(light)} <span>${text}</span></p>`;
}

function recorderTemplate(
  {sound, secondsLeft, isRecorded, recordNote}: SoundingView,
  actions: DevicesActions,
  words: DeviceWords,
): TemplateResult {
  const record = sound === 'recording' ? words.recording(secondsLeft) : words.record;
  const playBack = sound === 'playing' ? words.playing : words.playBack;
  return html`${soundButton(record, sound, actions.record)}
  ${isRecorded ? soundButton(playBack, sound, actions.playBack) : nothing}
  ${recordNote ? html`<span class="quiet">${words[recordNote]}</span>` : nothing}`;
}

function speakerTemplate(
  {sound, toneNote}: SoundingView,
  actions: DevicesActions,
  words: DeviceWords,
): TemplateResult {
  const isAsked = toneNote !== undefined && toneNote !== 'noOutput';
  const answer = (text: string, heard: boolean, pressed: boolean): TemplateResult =>
    html`<button
      class="small"
      part="button"
      aria-pressed=${pressed ? 'true' : 'false'}
      @click=${() => actions.heard(heard)}
    >
      ${text}
    </button>`;
  return html`<div class="buttons">
      ${soundButton(sound === 'tone' ? words.playing : words.tone, sound, actions.tone)}
      ${
        isAsked
          ? html`<span class="answers" role="group" aria-labelledby=${ASK_ID}>
              <span id=${ASK_ID}>${words.toneAsk}</span>
              ${answer(words.toneHeard, true, toneNote === 'toneFine')}
              ${answer(words.toneNotHeard, false, toneNote === 'toneHelp')}
            </span>`
          : nothing
      }
    </div>
    ${toneNote && toneNote !== 'toneAsk' ? html`<p class="quiet">${words[toneNote]}</p>` : nothing}`;
}

/** While one sound goes on no other begins, and the button says so; one that were disabled would lose the focus. */
function soundButton(text: string, sound: Sound | undefined, act: () => void): TemplateResult {
  return html`<button class="small" part="button" aria-disabled=${sound ? 'true' : nothing} @click=${act}>
    ${text}
  </button>`;
}
