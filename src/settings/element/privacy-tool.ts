import {html, nothing, type TemplateResult} from 'lit';
import {adoptStyles} from '../../elements/adopt-styles.js';
import {Printer} from '../../elements/details/print.js';
import type {Question} from '../../embed/questions.js';
import {lineOfText} from '../../internal/printable.js';
import {PartSource, type LanguageSource} from '../../i18n/language-source.js';
import type {Localizer} from '../../i18n/localize.js';
import {loadingTemplate} from '../../elements/templates/setup.js';
import {
  privacySheet,
  sheetText,
  tellSheet,
  type PrivacyAnswers,
  type ToldLine,
  type ToldSection,
  type ToldSheet,
} from '../privacy/index.js';
import {privacyWordsOf} from '../words/languages.js';
import type {PrivacyWords} from '../words/privacy.js';
import type {SettingsWords} from '../words/words.js';
import {checkField, fieldGroup, textField} from './forms.js';
import {Outputs} from './output.js';
import {privacyStyles} from './privacy.styles.js';
import type {Tool, ToolHost} from './tool.js';

/** So many names are shown of one thing, and as many more as are asked for; all of them are copied and printed. */
const SHOWN_NAMES = 30;

type Field = 'collector' | 'retention' | 'contact';

/** What is measured, sent and kept under the configuration: a sheet to print, copy or download. */
export class PrivacyTool implements Tool {
  readonly id = 'privacy';
  readonly light = undefined;
  readonly #host: ToolHost;
  readonly #words: PartSource<PrivacyWords>;
  readonly #outputs: Outputs;
  readonly #printer = new Printer();
  #answers: Required<PrivacyAnswers> = {collector: '', retention: '', contact: '', questions: []};
  /** Of which all names are shown. */
  readonly #unfolded = new Set<string>();
  #isPrinting = false;

  constructor(host: ToolHost, language: LanguageSource) {
    this.#host = host;
    this.#words = new PartSource(language, privacyWordsOf);
    this.#outputs = new Outputs(host);
  }

  template(settings: SettingsWords, localizer: Localizer): TemplateResult {
    const {words} = this.#words;
    if (!words) return loadingTemplate(localizer);
    adoptStyles(this.#host.element, privacyStyles);
    const sheet = privacySheet(this.#host.config, this.#answers);
    const told = tellSheet(sheet, words, localizer.locale, new Date());
    const text = sheetText(told, localizer.label).split('\n').map(lineOfText).join('\n');
    return html`${this.#form(words)}
    ${this.#outputs.buttons(
      {text, fileName: 'privacy-sheet.txt'},
      settings,
      html`<button class="small" part="button" @click=${() => void this.#print()}>${words.print}</button>`,
    )}
    ${this.#sheetTemplate(told, settings, localizer)}`;
  }

  reset(): void {
    this.#unfolded.clear();
  }

  stop(): void {
    this.#printer.stop();
  }

  #form(words: PrivacyWords): TemplateResult {
    const {form, questions} = words;
    const set = (change: Partial<PrivacyAnswers>): void => {
      this.#answers = {...this.#answers, ...change};
      this.#host.update();
    };
    const field = (name: Field): TemplateResult =>
      textField(
        {name: `privacy-${name}`, label: form[name], value: this.#answers[name]},
        (value) => set({[name]: value}),
        {direction: name === 'collector' ? 'ltr' : 'auto'},
      );
    const chosen = this.#answers.questions;
    return html`<p class="quiet">${form.hint}</p>
      <div class="form">
        ${field('contact')} ${field('retention')} ${field('collector')}
        ${fieldGroup(
          form.questions,
          (Object.keys(questions) as Question[]).map((question) =>
            checkField(questions[question], chosen.includes(question), (checked) =>
              set({
                questions: (Object.keys(questions) as Question[]).filter((one) =>
                  one === question ? checked : chosen.includes(one),
                ),
              }),
            ),
          ),
        )}
      </div>`;
  }

  /** What is folded on the screen is on paper all the same. */
  async #print(): Promise<void> {
    const {element, update} = this.#host;
    this.#isPrinting = true;
    update();
    await element.updateComplete;
    const {shadowRoot: root} = element;
    const panel = root?.querySelector('.privacy-sheet');
    const printed = root && panel && this.#printer.print(root, panel);
    this.#isPrinting = false;
    update();
    await printed;
  }

  #sheetTemplate(told: ToldSheet, settings: SettingsWords, localizer: Localizer): TemplateResult {
    const {title, intro, facts, sections} = told;
    return html`<article class="privacy-sheet" part="output" aria-label=${title}>
      <h4 class="title">${title}</h4>
      <dl class="facts">
        ${facts.map(
          ([label, text]) =>
            html`<div>
              <dt>${label}</dt>
              <dd><bdi>${text}</bdi></dd>
            </div>`,
        )}
      </dl>
      <p>${intro}</p>
      ${sections.map((section) => this.#sectionTemplate(section, settings, localizer))}
    </article>`;
  }

  #sectionTemplate(
    {id, title, lead, lines}: ToldSection,
    settings: SettingsWords,
    localizer: Localizer,
  ): TemplateResult {
    return html`<section data-section=${id} aria-labelledby=${`privacy-${id}`}>
      <h5 id=${`privacy-${id}`}>${title}</h5>
      ${lead === undefined ? nothing : html`<p class="quiet">${lead}</p>`}
      <ul>
        ${lines.map((line, i) => this.#lineTemplate(line, `${id}-${String(i)}`, settings, localizer))}
      </ul>
    </section>`;
  }

  #lineTemplate(
    {name, text, names, notes}: ToldLine,
    key: string,
    settings: SettingsWords,
    localizer: Localizer,
  ): TemplateResult {
    return html`<li>
      ${name === undefined ? nothing : html`<strong>${name}</strong>`} ${name === undefined ? text : nothing}
      ${this.#namesTemplate(names, key, settings, localizer)}
      ${name === undefined || text === undefined ? nothing : html`<p>${text}</p>`}
      ${
        notes.length === 0
          ? nothing
          : html`<dl class="facts">
              ${notes.map(
                ([label, said]) =>
                  html`<div>
                    <dt>${label}</dt>
                    <dd><bdi>${said}</bdi></dd>
                  </div>`,
              )}
            </dl>`
      }
    </li>`;
  }

  #namesTemplate(
    names: readonly string[],
    key: string,
    {result}: SettingsWords,
    {number}: Localizer,
  ): TemplateResult | typeof nothing {
    if (names.length === 0) return nothing;
    const isWhole = this.#isPrinting || this.#unfolded.has(key);
    const shown = isWhole ? names : names.slice(0, SHOWN_NAMES);
    const rest = names.length - shown.length;
    return html`<span class="names">
      ${shown.map((one, i) => html`${i > 0 ? ' · ' : nothing}<bdi>${one}</bdi>`)}
      ${
        rest > 0
          ? html`<button
              class="plain"
              @click=${() => {
                this.#unfolded.add(key);
                this.#host.update();
              }}
            >
              ${result.andMore(number(rest))}
            </button>`
          : nothing
      }
    </span>`;
  }
}
