/**
 * The words for one thing, in `src/i18n/<tag>/vocabulary.json`: what to say, and what not to. English says what each means.
 */
import {read, SOURCE} from './files.mjs';

/** @typedef {{use: string, avoid: string[], means?: string}} Term */

/** @param {string} tag @returns {Record<string, Term>} by the English term */
export function vocabularyIn(tag) {
  return JSON.parse(read(`src/i18n/${tag.toLowerCase()}/vocabulary.json`) ?? '{}');
}

/**
 * What a translator should know of the terms in an English text.
 * @param {string} tag
 * @returns {(english: string) => string[]}
 */
export function vocabularyOf(tag) {
  const own = vocabularyIn(tag);
  const terms = Object.entries(vocabularyIn(SOURCE)).map(([term, {means = ''}]) => {
    const {use, avoid} = own[term] ?? {avoid: []};
    const parts = [
      `${term}: ${means}`,
      ...(use ? [`Say: ${use}.`] : []),
      ...(avoid.length > 0 ? [`Not: ${avoid.join(', ')}.`] : []),
    ];
    return {pattern: new RegExp(`\\b${term}\\b`, 'i'), note: parts.join(' ')};
  });
  return (english) => terms.filter(({pattern}) => pattern.test(english)).map(({note}) => note);
}
