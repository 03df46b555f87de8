import {tooOld as ar} from './ar/too-old.js';
import {tooOld as de} from './de/too-old.js';
import {tooOld as en} from './en/too-old.js';
import {tooOld as es} from './es/too-old.js';
import {tooOld as fr} from './fr/too-old.js';
import {tooOld as ja} from './ja/too-old.js';
import {tooOld as ptBr} from './pt-br/too-old.js';
import type {LanguageTag} from './list.js';

/** What a browser shows that is too old for everything else, by language (BCP 47). Its reader can only take another one. */
export const TOO_OLD: Readonly<Record<LanguageTag, string>> = {
  en: en.sentence,
  de: de.sentence,
  fr: fr.sentence,
  es: es.sentence,
  'pt-BR': ptBr.sentence,
  ja: ja.sentence,
  ar: ar.sentence,
};

function tagFor(languages: readonly string[]): LanguageTag {
  const base = (tag: string): string | undefined => tag.toLowerCase().split('-')[0];
  for (const wanted of languages) {
    for (const tag of Object.keys(TOO_OLD) as LanguageTag[]) if (base(tag) === base(wanted)) return tag;
  }
  return 'en';
}

/** Writes the sentence, in the first of these languages that it is known in. Needs nothing that a browser of 2015 lacks. */
export function showTooOld(place: Element | ShadowRoot, languages: readonly string[]): void {
  const tag = tagFor(languages);
  const sentence = document.createElement('p');
  sentence.setAttribute('role', 'status');
  sentence.lang = tag;
  sentence.dir = tag === 'ar' ? 'rtl' : 'ltr';
  sentence.textContent = TOO_OLD[tag];
  place.textContent = '';
  place.appendChild(sentence);
}
