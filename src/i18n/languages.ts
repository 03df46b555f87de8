import {en} from './en.js';
import type {HelpdeskWords, Translation} from './translation.js';

/** Where a language's words are: one file for what the agent reads, one for what the helpdesk reads besides. */
export interface Language {
  readonly words: () => Promise<{readonly translation: Translation}>;
  readonly helpdesk: () => Promise<{readonly helpdesk: HelpdeskWords}>;
}

const english: Language = {
  words: () => Promise.resolve({translation: en}),
  helpdesk: () => import('./en-helpdesk.js'),
};

/** By tag in lower case. A language that is asked for by its base alone, or by a region that has no words of its own, is the base. */
export const languages = new Map<string, Language>([
  ['en', english],
  ['de', {words: () => import('./de.js'), helpdesk: () => import('./de-helpdesk.js')}],
  ['fr', {words: () => import('./fr.js'), helpdesk: () => import('./fr-helpdesk.js')}],
  ['es', {words: () => import('./es.js'), helpdesk: () => import('./es-helpdesk.js')}],
  // That of Brazil: Portugal reads it more easily than English.
  ['pt', {words: () => import('./pt-br.js'), helpdesk: () => import('./pt-br-helpdesk.js')}],
  ['ja', {words: () => import('./ja.js'), helpdesk: () => import('./ja-helpdesk.js')}],
  ['ar', {words: () => import('./ar.js'), helpdesk: () => import('./ar-helpdesk.js')}],
]);

/** The language itself, else its base, else English. Pages may hold anything as their language. */
export function languageFor(tag: string): Language {
  const exact = tag.toLowerCase();
  return languages.get(exact) ?? languages.get(exact.split('-', 1)[0] ?? '') ?? english;
}

/** What is here already is shown without a wait, by every element of the page. */
const here = new Map<Language, Translation>([[english, en]]);

/** The words of a language; English where they can't be loaded. */
async function wordsOf(language: Language): Promise<Translation> {
  const words = here.get(language) ?? (await language.words().catch(() => undefined))?.translation;
  // A failure is not kept: another element, or this one under another language and back, asks again.
  if (words) here.set(language, words);
  return words ?? en;
}

/** What the helpdesk reads in a language; English where that can't be loaded; nothing where neither can. */
export async function helpdeskWordsOf(tag: string): Promise<HelpdeskWords | undefined> {
  const language = languageFor(tag);
  const part = await language.helpdesk().catch(() => english.helpdesk().catch(() => undefined));
  return part?.helpdesk;
}

/**
 * How long the first words are waited for, ms, before English stands in. They come in one small file from where the script
 * came from: this is for a server that does not answer, on the very networks that this element is there to look at.
 */
const PATIENCE_MS = 1000;

/** The words of the language that was asked for last; those shown stay until others are there. */
export class LanguageSource {
  readonly #onChange: () => void;
  #language: Language | undefined;
  #words: Translation | undefined;
  #helpdesk: {readonly locale: string; readonly words: HelpdeskWords} | undefined;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  get words(): Translation {
    return this.#words ?? en;
  }

  /** What the helpdesk reads besides, in the language shown: once it was asked for, and is there. */
  get helpdesk(): HelpdeskWords | undefined {
    return this.#helpdesk?.locale === this.words.locale ? this.#helpdesk.words : undefined;
  }

  /** Whether the first words are still on their way, so that nothing has been read yet. */
  get awaited(): boolean {
    return this.#words === undefined;
  }

  /** Asks for the language of a tag. What is here already is there on return, else a change is told of. */
  update(tag: string): void {
    const language = languageFor(tag);
    if (language === this.#language) return;
    this.#language = language;
    const words = here.get(language);
    if (words) this.#words = words;
    else void this.#load(language);
  }

  /** Without these words the helpdesk still has codes, figures and evidence. */
  async askForHelpdesk(): Promise<void> {
    const {locale} = this.words;
    if (this.awaited || this.helpdesk) return;
    const words = await helpdeskWordsOf(locale);
    // Where they can't be loaded, the next call tries again.
    if (!words || this.helpdesk || locale !== this.words.locale) return;
    this.#helpdesk = {locale, words};
    this.#onChange();
  }

  async #load(language: Language): Promise<void> {
    const patience = setTimeout(() => this.#show(this.words), PATIENCE_MS);
    const words = await wordsOf(language);
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
