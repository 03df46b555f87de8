import {html, nothing, type TemplateResult} from 'lit';

/** A field with its label, and what it is for below it. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  /** What is wrong with what stands in it. */
  readonly wrong?: string | undefined;
}

export function textField(
  field: Field,
  onInput: (value: string) => void,
  {
    type = 'text',
    mode,
    direction = 'ltr',
  }: {
    readonly type?: 'text' | 'datetime-local';
    readonly mode?: 'numeric';
    /** Addresses and figures run from left to right, words as they are. */
    readonly direction?: 'ltr' | 'auto';
  } = {},
): TemplateResult {
  const {name, label, value, hint, wrong} = field;
  const noteId = `${name}-note`;
  const note = wrong ?? hint;
  return html`<div class="field">
    <label for=${name}>${label}</label>
    <input
      id=${name}
      type=${type}
      inputmode=${mode ?? nothing}
      autocomplete="off"
      spellcheck="false"
      dir=${type === 'text' ? direction : nothing}
      .value=${value}
      aria-describedby=${note ? noteId : nothing}
      aria-invalid=${wrong ? 'true' : nothing}
      @input=${({currentTarget}: Event) => onInput((currentTarget as HTMLInputElement).value)}
    />
    ${note ? html`<p class=${wrong ? 'refused' : 'quiet'} id=${noteId}>${note}</p>` : nothing}
  </div>`;
}

/** A few lines of text, such as a list. */
export function linesField(
  {name, label, value, hint}: Field,
  onInput: (value: string) => void,
): TemplateResult {
  return html`<div class="field">
    <label for=${name}>${label}</label>
    <textarea
      id=${name}
      rows="3"
      dir="ltr"
      spellcheck="false"
      autocomplete="off"
      .value=${value}
      aria-describedby=${hint ? `${name}-note` : nothing}
      @input=${({currentTarget}: Event) => onInput((currentTarget as HTMLTextAreaElement).value)}
    ></textarea>
    ${hint ? html`<p class="quiet" id=${`${name}-note`}>${hint}</p>` : nothing}
  </div>`;
}

/** One of a few, or of many. */
export function choiceField<T extends string>(
  {name, label, value}: Field & {readonly value: T},
  choices: Readonly<Record<T, string>>,
  onChange: (value: T) => void,
): TemplateResult {
  return html`<div class="field">
    <label for=${name}>${label}</label>
    <select
      id=${name}
      @change=${({currentTarget}: Event) => onChange((currentTarget as HTMLSelectElement).value as T)}
    >
      ${(Object.entries(choices) as [T, string][]).map(
        ([choice, text]) => html`<option value=${choice} .selected=${choice === value}>${text}</option>`,
      )}
    </select>
  </div>`;
}

export function checkField(
  label: string,
  checked: boolean,
  onChange: (checked: boolean) => void,
): TemplateResult {
  return html`<label class="toggle">
    <input
      type="checkbox"
      .checked=${checked}
      @change=${({currentTarget}: Event) => onChange((currentTarget as HTMLInputElement).checked)}
    />
    <span>${label}</span>
  </label>`;
}

/** Several that belong together. */
export function fieldGroup(legend: string, fields: readonly TemplateResult[]): TemplateResult {
  return html`<fieldset class="field">
    <legend>${legend}</legend>
    <div class="choices">${fields}</div>
  </fieldset>`;
}

/** Of a list with commas, semicolons, white space or lines between its entries. */
export function entriesOf(text: string): string[] {
  return text.split(/[\s,;]+/).filter((entry) => entry !== '');
}
