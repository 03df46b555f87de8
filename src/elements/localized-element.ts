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

/** For a property of internal state: it has no attribute, and a change renders. */
export const INTERNAL: PropertyDeclaration = {state: true};

/**
 * What our elements have in common: the language of their place in the page, and a live region.
 *
 * @attr {string} lang - BCP 47 tag of the language; else that of the place in the page, else English.
 */
export abstract class LocalizedElement extends LitElement {
  static override properties: PropertyDeclarations = {announcement: INTERNAL};

  /** What a screen reader is to announce. */
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
    // A move may bring it into another language.
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
    // Text that waits for its language keeps its space: nothing moves, and nothing is read in two languages.
    return html`<div class=${this.language.awaited ? 'awaited' : ''} lang=${words.locale} dir=${dir}>
      ${content} ${this.status}
    </div>`;
  }
}
