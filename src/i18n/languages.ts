import {en} from './en/agent.js';
import {WORDS, type Language, type PartLoaders, type Parts} from './list.js';
import {lookUp, tableOf} from './tags.js';
import type {Translation} from './translation.js';

/** Shown before, and instead of, what can't be loaded. */
const english: Language = {
  words: () => Promise.resolve({translation: en}),
  helpdesk: () => import('./en/helpdesk.js'),
  report: () => import('./en/report.js'),
  devices: () => import('./en/devices.js'),
  desk: () => import('./en/desk.js'),
  watch: () => import('./en/watch.js'),
  followup: () => import('./en/followup.js'),
};

/** By tag in lower case. */
export const languages = tableOf<Language>({en: english, ...WORDS});

/** The language itself, else its base, else English. Pages may hold anything as their language. */
export function languageFor(tag: string): Language {
  return lookUp(languages, tag) ?? english;
}

/** Which language a tag is answered in: `languageFor`, or that with a site's own texts over it (`texts.ts`). */
export type Languages = (tag: string) => Language;

/** Loaded words are shown without a wait by every element of the page; a site's own as long as they are in use. */
const loaded = new WeakMap<Language, Translation>([[english, en]]);

/** The words of a language, if they are loaded. */
export function loadedWordsOf(language: Language): Translation | undefined {
  return loaded.get(language);
}

/** The words of a language; English where they can't be loaded. */
export async function wordsOf(language: Language, from: Languages): Promise<Translation> {
  const words = loaded.get(language) ?? (await language.words().catch(() => undefined))?.translation;
  // A failure is not kept: another element, or this one under another language and back, asks again.
  if (words) loaded.set(language, words);
  return words ?? (await from('en').words()).translation;
}

/** A part of a language's words; English where that can't be loaded; nothing where neither can. */
export async function partOf<Name extends keyof Parts>(
  name: Name,
  tag: string,
  from: Languages = languageFor,
): Promise<Parts[Name] | undefined> {
  const load = async (loaders: PartLoaders): Promise<Parts[Name]> => (await loaders[name]())[name];
  return load(from(tag)).catch(() => load(from('en')).catch(() => undefined));
}
