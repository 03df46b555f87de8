import {en} from './en/agent.js';
import {WORDS, type Language} from './list.js';
import {lookUp, tableOf} from './tags.js';
import type {DeviceWords, HelpdeskWords, ReportWords, Translation} from './translation.js';

/** By tag in lower case. */
export const languages = tableOf<Language>(WORDS);

/** The language itself, else its base, else English. Pages may hold anything as their language. */
export function languageFor(tag: string): Language {
  return lookUp(languages, tag) ?? WORDS.en;
}

/** Which language a tag is answered in: `languageFor`, or that with a site's own texts over it (`texts.ts`). */
export type Languages = (tag: string) => Language;

/** What is here already is shown without a wait, by every element of the page; a site's own as long as it is in use. */
const here = new WeakMap<Language, Translation>([[WORDS.en, en]]);

/** The words of a language; English where they can't be loaded. */
async function wordsOf(language: Language, from: Languages): Promise<Translation> {
  const words = here.get(language) ?? (await language.words().catch(() => undefined))?.translation;
  // A failure is not kept: another element, or this one under another language and back, asks again.
  if (words) here.set(language, words);
  return words ?? (await from('en').words()).translation;
}

/** A part of a language's words; English where that can't be loaded; nothing where neither can. */
async function partOf<T>(
  tag: string,
  load: (language: Language) => Promise<T>,
  from: Languages = languageFor,
): Promise<T | undefined> {
  return load(from(tag)).catch(() => load(from('en')).catch(() => undefined));
}

/** What the helpdesk reads in a language; English where that can't be loaded; nothing where neither can. */
export async function helpdeskWordsOf(tag: string, from?: Languages): Promise<HelpdeskWords | undefined> {
  return (await partOf(tag, (language) => language.helpdesk(), from))?.helpdesk;
}

/** What is said of a report and its journey. */
export async function reportWordsOf(tag: string, from?: Languages): Promise<ReportWords | undefined> {
  return (await partOf(tag, (language) => language.report(), from))?.report;
}

/** What is said of microphone and speaker. */
export async function deviceWordsOf(tag: string, from?: Languages): Promise<DeviceWords | undefined> {
  return (await partOf(tag, (language) => language.devices(), from))?.devices;
}

/**
 * How long the first words are waited for, ms, before English stands in. They come in one small file from where the script
 * came from: this is for a server that does not answer, on the very networks that this element is there to look at.
 */
const PATIENCE_MS = 1000;

/** The words of the language that was asked for last; those shown stay until others are there. */
export class LanguageSource {
  readonly #onChange: () => void;
  #languages: Languages = languageFor;
  #language: Language | undefined;
  #words: Translation | undefined;
  /** Those that go with some words: two sites' German is not the same. */
  #helpdesk: {readonly with: Translation; readonly words: HelpdeskWords} | undefined;
  #asked: Translation | undefined;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  get words(): Translation {
    return this.#words ?? en;
  }

  /** What the helpdesk reads besides, in the language shown: once it was asked for, and is there. */
  get helpdesk(): HelpdeskWords | undefined {
    return this.#helpdesk?.with === this.words ? this.#helpdesk.words : undefined;
  }

  /** Whether the first words are still on their way, so that nothing has been read yet. */
  get awaited(): boolean {
    return this.#words === undefined;
  }

  /** Where the language comes from: for the parts of its words that are asked for by the locale shown. */
  get languages(): Languages {
    return this.#languages;
  }

  /** Asks for the language of a tag. What is here already is there on return, else a change is told of. */
  update(tag: string, languages: Languages = languageFor): void {
    const language = (this.#languages = languages)(tag);
    if (language === this.#language) return;
    this.#language = language;
    const words = here.get(language);
    if (words) this.#words = words;
    else void this.#load(language);
  }

  /** Without these words the helpdesk still has codes, figures and evidence. */
  async askForHelpdesk(): Promise<void> {
    const shown = this.words;
    // Once for each: where they can't be had, they are not asked for in the middle of a measurement again and again.
    if (this.awaited || this.#asked === shown) return;
    this.#asked = shown;
    const words = await helpdeskWordsOf(shown.locale, this.#languages);
    if (!words || shown !== this.words) return;
    this.#helpdesk = {with: shown, words};
    this.#onChange();
  }

  async #load(language: Language): Promise<void> {
    const patience = setTimeout(() => this.#show(this.words), PATIENCE_MS);
    const words = await wordsOf(language, this.#languages);
    clearTimeout(patience);
    // Another language may have been asked for meanwhile.
    if (language === this.#language) this.#show(words);
  }

  #show(words: Translation): void {
    if (words === this.#words) return;
    this.#words = words;
    this.#onChange();
  }
}
