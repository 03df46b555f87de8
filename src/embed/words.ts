import {EMBED_WORDS} from '../i18n/list.js';
import {lookUp, tableOf} from '../i18n/tags.js';
import type {EmbedWords} from '../i18n/translation.js';

const languages = tableOf<EmbedWords>(EMBED_WORDS);

/** The words of the first of these languages that there are words for; English else. */
export function pageWords(tags: readonly string[]): EmbedWords {
  for (const tag of tags) {
    const words = lookUp(languages, tag);
    if (words) return words;
  }
  return EMBED_WORDS.en;
}
