import type {Localizer} from '../../i18n/localize.js';
import type {HelpdeskCauseWords} from '../../i18n/translation.js';
import type {Confidence} from '../../report/types.js';

/** A day and a time of day, in the digits that codes and figures beside it have. */
export function moment(iso: string, {locale}: Localizer): string {
  const format = {dateStyle: 'medium', timeStyle: 'short', numberingSystem: 'latn'} as const;
  return new Intl.DateTimeFormat(locale, format).format(new Date(iso));
}

/** What a finding means, and what else it may be where it is not certain. */
export function meaningOf(
  {means, unsure}: HelpdeskCauseWords,
  confidence: Confidence,
  {sentences}: Localizer,
): string {
  return confidence === 'certain' || !unsure ? means : sentences(means, unsure);
}

/** The word for what a report names; what this version has no word for is called by its own name. */
export function wordFor(name: string, words: Readonly<Record<string, string>>): string {
  // What every object has, such as `constructor`, is no word.
  return (Object.hasOwn(words, name) ? words[name] : undefined) ?? name;
}
