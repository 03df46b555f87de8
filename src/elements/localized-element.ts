import {
  html,
  LitElement,
  type PropertyDeclaration,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import {LanguageSource} from '../i18n/language-source.js';
import {languageOf, localize, type Localizer} from '../i18n/localize.js';
import {watchLanguage} from './language-watch.js';

/** Options for internal state: no attribute; a change renders. */
export const INTERNAL: PropertyDeclaration = {state: true};

/**
 * What our elements have in common: the language of their place in the page, and a live region.
 *
 * @attr {string} lang - BCP 47 tag of the language; else that of the place in the page, else English.
 */
export abstract class LocalizedElement extends LitElement {
  static override properties: PropertyDeclarations = {announcement: INTERNAL};

  /** What a screen reader announces. */
  protected announcement = '';

  protected readonly language = new LanguageSource(() => this.requestUpdate());

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  constructor() {
    super();
    watchLanguage(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // A move may change the language.
    this.requestUpdate();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }

  protected get localizer(): Localizer {
    return localize(languageOf(this), this.language.words);
  }

  /** The live region. A modal dialog needs its own: screen readers ignore what is outside the dialog. */
  protected get status(): TemplateResult {
    return html`<div role="status" class="visually-hidden">${this.announcement}</div>`;
  }

  /** Wraps all content. Ask for the language's words first. */
  protected framed(content: TemplateResult, {words, dir}: Localizer): TemplateResult {
    // While a language loads, the old text keeps its space but is hidden: nothing moves or is read twice.
    return html`<div class=${this.language.awaited ? 'awaited' : ''} lang=${words.locale} dir=${dir}>
      ${content} ${this.status}
    </div>`;
  }
}
