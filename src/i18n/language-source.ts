import {en} from './en/agent.js';
import {languageFor, loadedWordsOf, partOf, wordsOf, type Languages} from './languages.js';
import type {Language, Parts} from './list.js';
import type {Translation} from './translation.js';

/**
 * How long the first words are waited for, ms, before English stands in. They are one small file from where the script
 * came from: this is for a server that does not answer, on the very networks that this element diagnoses.
 */
const FIRST_WORDS_TIMEOUT_MS = 1000;

/** The words of the language that was asked for last; those shown stay until others are there. */
export class LanguageSource {
  readonly onChange: () => void;
  #languages: Languages = languageFor;
  #language: Language | undefined;
  #words: Translation | undefined;
  #announceFirst = (): void => undefined;
  /** Resolves when the first words are there, or English stands in for them. */
  readonly first = new Promise<void>((resolve) => (this.#announceFirst = resolve));
  readonly #parts = new Map<keyof Parts, PartSource<unknown>>();

  constructor(onChange: () => void) {
    this.onChange = onChange;
  }

  get words(): Translation {
    return this.#words ?? en;
  }

  /** Whether the first words are still on their way, so that nothing has been read yet. */
  get awaited(): boolean {
    return this.#words === undefined;
  }

  /** Where the language comes from: for the parts of its words that are asked for by the locale shown. */
  get languages(): Languages {
    return this.#languages;
  }

  /** Switches to the language of `tag`: at once if its words are loaded, otherwise `onChange` is called when they are. */
  update(tag: string, languages: Languages = languageFor): void {
    const language = (this.#languages = languages)(tag);
    if (language === this.#language) return;
    this.#language = language;
    const words = loadedWordsOf(language);
    if (words) this.#set(words);
    else void this.#load(language);
  }

  /** A part of the words, in the language shown. */
  part<Name extends keyof Parts>(name: Name): PartSource<Parts[Name]> {
    let part = this.#parts.get(name);
    if (!part) {
      part = new PartSource(this, (locale, languages) => partOf(name, locale, languages));
      this.#parts.set(name, part);
    }
    return part as PartSource<Parts[Name]>;
  }

  async #load(language: Language): Promise<void> {
    const timer = setTimeout(() => this.#show(this.words), FIRST_WORDS_TIMEOUT_MS);
    const words = await wordsOf(language, this.#languages);
    clearTimeout(timer);
    // Another language may have been asked for meanwhile.
    if (language === this.#language) this.#show(words);
  }

  #show(words: Translation): void {
    if (words === this.#words) return;
    this.#set(words);
    this.onChange();
  }

  #set(words: Translation): void {
    this.#words = words;
    this.#announceFirst();
  }
}

/**
 * A part of the words in the language shown. It is asked for when it is first read, once for each language; what was there
 * stays until the next is.
 */
export class PartSource<Words> {
  readonly #language: LanguageSource;
  readonly #load: (locale: string, languages: Languages) => Promise<Words | undefined>;
  #words: Words | undefined;
  /** The words that the part goes with: two sites' German is not the same. */
  #loadedFor: Translation | undefined;
  #askedFor: Translation | undefined;
  #loading: Promise<void> = Promise.resolve();

  constructor(
    language: LanguageSource,
    load: (locale: string, languages: Languages) => Promise<Words | undefined>,
  ) {
    this.#language = language;
    this.#load = load;
  }

  get words(): Words | undefined {
    this.#ask();
    return this.#words;
  }

  /** Waits until what is shown is loaded, or can't be. */
  async settled(): Promise<Words | undefined> {
    await this.#language.first;
    this.#ask();
    await this.#loading;
    return this.#words;
  }

  /** Asks again for what could not be loaded: without this, not in the middle of a measurement again and again. */
  retry(): void {
    if (this.#loadedFor !== this.#askedFor) this.#askedFor = undefined;
  }

  #ask(): void {
    const {awaited, words: shown} = this.#language;
    // Before the first words are there, it is not known which language will be shown.
    if (awaited || shown === this.#askedFor) return;
    this.#askedFor = shown;
    this.#loading = this.#loadFor(shown);
  }

  async #loadFor(shown: Translation): Promise<void> {
    const words = await this.#load(shown.locale, this.#language.languages);
    // Another language may be shown by now.
    if (!words || this.#askedFor !== shown) return;
    this.#words = words;
    this.#loadedFor = shown;
    this.#language.onChange();
  }
}
