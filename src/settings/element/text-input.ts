import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {ref} from 'lit/directives/ref.js';
import type {SettingsWords} from '../words/words.js';

/** What is read of a file; the checks refuse more than this themselves. */
const MAX_BYTES = 1_000_000;
/** After the last key, ms, until a text that was checked once is checked again. */
const QUIET_MS = 600;

/** Why a file was not taken. */
export type FileRefusal = 'tooLarge' | 'unreadable';

export interface TextInputOptions {
  /** Of the field; unique in the element. */
  readonly id: string;
  readonly placeholder: string;
  /** What the file picker offers. */
  readonly accept: string;
  /** A whole text has come. */
  readonly onText: () => void;
  /** Nothing was typed for a while. */
  readonly onRest: () => void;
  readonly onRefused: (why: FileRefusal) => void;
  /** The text in the field is another than before. */
  readonly onEdit: () => void;
  readonly update: () => void;
}

/** A field for a text that is pasted, dropped, chosen as a file or typed; the text is in the field and nowhere else. */
export class TextInput {
  readonly #options: TextInputOptions;
  #field: HTMLTextAreaElement | undefined;
  #dragged = false;
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(options: TextInputOptions) {
    this.#options = options;
  }

  /** The field, once it is in the page. */
  get field(): HTMLTextAreaElement | undefined {
    return this.#field;
  }

  get text(): string {
    return this.#field?.value ?? '';
  }

  /** Puts a text in place of what is there, as if it had been pasted. */
  set(text: string): void {
    if (!this.#field) return;
    this.#field.value = text;
    this.#options.onEdit();
    this.#take();
  }

  /** Tells when nothing more has come for a while. */
  rest(): void {
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => this.#options.onRest(), QUIET_MS);
  }

  stop(): void {
    clearTimeout(this.#resting);
  }

  template(
    {label, describedBy}: {readonly label: string; readonly describedBy: string | undefined},
    {input}: SettingsWords,
  ): TemplateResult {
    const {id, placeholder, accept} = this.#options;
    return html`<div
      class=${this.#dragged ? 'drop dragged' : 'drop'}
      part="drop"
      @dragenter=${this.#onDrag}
      @dragover=${this.#onDrag}
      @dragleave=${this.#onDrag}
      @drop=${this.#onDrop}
    >
      <label for=${id}>${label}</label>
      <textarea
        id=${id}
        rows="8"
        wrap="off"
        dir="ltr"
        spellcheck="false"
        autocapitalize="off"
        autocomplete="off"
        placeholder=${placeholder}
        aria-describedby=${ifDefined(describedBy)}
        aria-invalid=${describedBy ? 'true' : nothing}
        @input=${this.#onInput}
        ${ref(this.#hold)}
      ></textarea>
      <div class="from-file">
        <label class="file">
          ${input.choose}
          <input type="file" accept=${accept} @change=${this.#onFile} />
        </label>
        <span class="quiet">${input.drop}</span>
      </div>
    </div>`;
  }

  readonly #hold = (field?: Element): void => {
    this.#field = field as HTMLTextAreaElement | undefined;
  };

  readonly #onInput = (event: Event): void => {
    const {inputType} = event as InputEvent;
    this.#options.onEdit();
    if (/^insertFrom(Paste|Drop)/.test(inputType)) {
      this.#take();
      return;
    }
    this.rest();
  };

  readonly #onDrag = (event: DragEvent): void => {
    // Text that is dragged goes where the browser puts it.
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.#dragged = event.type !== 'dragleave';
    this.#options.update();
  };

  readonly #onDrop = (event: DragEvent): void => {
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) return;
    event.preventDefault();
    this.#dragged = false;
    void this.#read(file);
  };

  readonly #onFile = (event: Event): void => {
    const input = event.currentTarget as HTMLInputElement;
    const [file] = input.files ?? [];
    // So that the same file can be chosen again.
    input.value = '';
    if (file) void this.#read(file);
  };

  async #read(file: File): Promise<void> {
    this.#options.update();
    if (file.size > MAX_BYTES) {
      this.#options.onRefused('tooLarge');
      return;
    }
    try {
      this.set(await file.text());
    } catch {
      // A folder, or a file that is gone.
      this.#options.onRefused('unreadable');
    }
  }

  #take(): void {
    clearTimeout(this.#resting);
    this.#options.onText();
  }
}
