import type {Languages, LanguageSource} from '../../i18n/languages.js';
import type {Translation} from '../../i18n/translation.js';

/** A part of the words in the language shown: asked for when first wanted, and the last ones until the next are here. */
export class WordsSource<Words> {
  readonly #language: LanguageSource;
  readonly #load: (locale: string, languages: Languages) => Promise<Words | undefined>;
  readonly #onChange: () => void;
  #here: {readonly with: Translation; readonly words: Words} | undefined;
  #asked: Translation | undefined;
  #asking: Promise<void> = Promise.resolve();

  constructor(
    language: LanguageSource,
    load: (locale: string, languages: Languages) => Promise<Words | undefined>,
    onChange: () => void,
  ) {
    this.#language = language;
    this.#load = load;
    this.#onChange = onChange;
  }

  get words(): Words | undefined {
    const shown = this.#language.words;
    if (this.#here?.with !== shown && this.#asked !== shown) this.#asking = this.#ask(shown);
    return this.#here?.words;
  }

  /** Until what was asked for last is here, or can't be had. */
  async settled(): Promise<Words | undefined> {
    if (!this.words) await this.#asking;
    return this.#here?.words;
  }

  /** Asks once more for what could not be had. */
  retry(): void {
    if (this.#here?.with !== this.#asked) this.#asked = undefined;
  }

  async #ask(shown: Translation): Promise<void> {
    this.#asked = shown;
    const words = await this.#load(shown.locale, this.#language.languages);
    if (!words || this.#asked !== shown) return;
    this.#here = {with: shown, words};
    this.#onChange();
  }
}
