import {html, nothing, type TemplateResult} from 'lit';
import type {Configuration} from '../../config/types.js';
import type {Localizer} from '../../i18n/localize.js';
import type {CheckToolId} from '../tool-ids.js';
import type {SettingsWords} from '../words/words.js';
import type {Light} from '../../report/types.js';
import type {SettingsResult} from '../types.js';
import {CheckResult, lightOf, type Checked} from './check-result.js';
import {verdictTemplate} from './verdict.js';
import {TextInput, type FileRefusal} from './text-input.js';
import type {Tool, ToolHost} from './tool.js';

/** What one check of a pasted text is. */
export interface CheckSpec {
  readonly id: CheckToolId;
  readonly placeholder: string;
  readonly accept: string;
  /** What the corrected text is called when it is downloaded. */
  readonly fileName: string;
  readonly check: (text: string, config: Configuration, signal: AbortSignal) => Promise<SettingsResult>;
  /** Questions besides the text, above the button. */
  readonly questions?: (words: SettingsWords, localizer: Localizer) => TemplateResult;
  /** What there is besides the result, below it. */
  readonly after?: (result: SettingsResult, words: SettingsWords, localizer: Localizer) => TemplateResult;
  /** Ends what the questions have going on. */
  readonly stop?: () => void;
}

interface Done extends Checked {
  readonly kind: 'done';
}

type State =
  | {readonly kind: 'empty'}
  /** `last`: what was there before; it stays until there is something else. */
  | {readonly kind: 'checking'; readonly controller: AbortController; readonly last: Done | undefined}
  | Done
  | {readonly kind: 'refused'; readonly why: FileRefusal | 'empty'}
  /** The check itself could not be had. */
  | {readonly kind: 'failed'};

const EMPTY: State = {kind: 'empty'};

/** Checks a text that is pasted, and shows line by line what would come of it. */
export class CheckTool implements Tool {
  readonly id: CheckToolId;
  readonly #host: ToolHost;
  readonly #spec: CheckSpec;
  readonly #input: TextInput;
  readonly #result: CheckResult;
  #state: State = EMPTY;
  #words: SettingsWords | undefined;

  constructor(host: ToolHost, spec: CheckSpec) {
    const {id, placeholder, accept, fileName} = spec;
    this.id = id;
    this.#host = host;
    this.#spec = spec;
    this.#input = new TextInput({
      id: `${id}-text`,
      placeholder,
      accept,
      onText: () => void this.check(),
      // Half a first line is no text to judge; what was judged once is judged again.
      onRest: () => {
        if (this.#done) void this.check();
      },
      onRefused: (why) => {
        this.stop();
        this.#set({kind: 'refused', why});
        this.#say();
      },
      onEdit: () => {
        if (this.#state.kind === 'done') host.update();
      },
      update: host.update,
    });
    this.#result = new CheckResult(host, this.#input, fileName);
  }

  get light(): Light | undefined {
    const done = this.#done;
    return done && lightOf(done.result);
  }

  /** A question was answered otherwise: what was judged by the answer before is judged again. */
  readonly reconsider = (): void => {
    this.#host.update();
    this.#input.rest();
  };

  reset(): void {
    this.stop();
    this.#set(EMPTY);
    if (this.#input.text.trim() !== '') void this.check();
  }

  stop(): void {
    this.#input.stop();
    this.#spec.stop?.();
    if (this.#state.kind !== 'checking') return;
    this.#state.controller.abort();
    this.#set(this.#done ?? EMPTY);
  }

  /** Checks what is in the field now; a check that is going on is given up. */
  async check(): Promise<void> {
    if (this.#state.kind === 'checking') this.#state.controller.abort();
    this.#input.stop();
    // The same words a second time are news, too.
    this.#host.announce('');
    const {text} = this.#input;
    if (text.trim() === '') {
      this.#set({kind: 'refused', why: 'empty'});
      this.#say();
      return;
    }
    const controller = new AbortController();
    this.#set({kind: 'checking', controller, last: this.#done});
    const {config} = this.#host;
    const next = await this.#spec.check(text, config, controller.signal).then(
      (result): State => ({kind: 'done', result, text}),
      (): State => ({kind: 'failed'}),
    );
    if (this.#state.kind !== 'checking' || this.#state.controller !== controller) return;
    this.#set(next);
    this.#say();
  }

  template(words: SettingsWords, localizer: Localizer): TemplateResult {
    this.#words = words;
    const {input, tools} = words;
    const isChecking = this.#state.kind === 'checking';
    const isRefused = this.#done?.result.error !== undefined;
    const label = tools[this.id].field;
    return html`${this.#input.template({label, describedBy: isRefused ? this.#errorId : undefined}, words)}
      ${this.#spec.questions?.(words, localizer) ?? nothing}
      <div class="buttons">
        <button
          class=${isChecking ? '' : 'primary'}
          part=${isChecking ? 'button' : 'button primary'}
          @click=${() => {
            if (isChecking) this.stop();
            else void this.check();
          }}
        >
          ${isChecking ? localizer.words.cancel : input.check}
        </button>
      </div>
      <div class="outcome" aria-busy=${isChecking ? 'true' : 'false'}>
        ${this.#outcome(words, localizer)}
      </div>`;
  }

  /** What is shown of a text that was checked. */
  get #done(): Done | undefined {
    if (this.#state.kind === 'checking') return this.#state.last;
    return this.#state.kind === 'done' ? this.#state : undefined;
  }

  get #errorId(): string {
    return `${this.id}-error`;
  }

  #outcome(words: SettingsWords, localizer: Localizer): TemplateResult | typeof nothing {
    const {input} = words;
    const state = this.#state;
    switch (state.kind) {
      case 'empty':
        return nothing;
      case 'checking':
        return html`<progress aria-label=${input.checking}></progress>
          <p class="quiet">${input.checking}</p>
          ${state.last ? this.#doneTemplate(state.last, words, localizer) : nothing}`;
      case 'refused':
        return verdictTemplate('grey', input[state.why]);
      case 'failed':
        return verdictTemplate('grey', input.failed);
      case 'done':
        return this.#doneTemplate(state, words, localizer);
    }
  }

  #doneTemplate(done: Done, words: SettingsWords, localizer: Localizer): TemplateResult {
    const after = done.result.error ? undefined : this.#spec.after?.(done.result, words, localizer);
    return html`${this.#result.template(done, this.#errorId, words, localizer)} ${after ?? nothing}`;
  }

  #set(state: State): void {
    this.#state = state;
    this.#host.update();
  }

  /** What came of it, for who does not see it. */
  #say(): void {
    const words = this.#words;
    const state = this.#state;
    if (!words) return;
    if (state.kind === 'refused') this.#host.announce(words.input[state.why]);
    if (state.kind === 'failed') this.#host.announce(words.input.failed);
    if (state.kind === 'done')
      this.#host.announce(
        state.result.error ? words.result.unreadable : words.verdicts[lightOf(state.result)],
      );
  }
}
