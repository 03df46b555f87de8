import {SIGNS} from './list.js';
import {baseOf} from './tags.js';
import type {Translation} from './translation.js';

/** The words for a language, and numbers, units, times and signs as it writes them. */
export interface Localizer {
  readonly words: Translation;
  /** The regional form that numbers and times are in: one that `Intl` knows, whatever language the words are in. */
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  readonly number: (value: number, digits?: number) => string;
  /** A figure of the report, with the unit that its name ends in. */
  readonly figure: (name: string, value: number) => string;
  /** A duration given in ms, in seconds. */
  readonly seconds: (ms: number) => string;
  readonly time: (iso: string) => string;
  /** A name, with the colon and the space that stand before what it names. */
  readonly label: (name: string) => string;
  /** Texts one after the other, to be read aloud: each is a sentence, with a full stop where it has no end of its own. */
  readonly sentences: (...texts: string[]) => string;
  /** Texts one after the other within a sentence. */
  readonly clauses: (...texts: string[]) => string;
}

/** `lang` is what the page asks for: a regional form of the words' language is used for numbers and times. */
export function localize(lang: string, words: Translation): Localizer {
  const language = baseOf(words.locale);
  // A site may have words in a language whose numbers no browser knows: left alone, `Intl` would take the browser's own.
  const locale = [lang, words.locale].find((tag) => baseOf(tag) === language && isTag(tag)) ?? 'en';
  const [stop, comma, colon] = SIGNS[language] ?? ['. ', ', ', ': '];
  const number = (value: number, digits = 0): string =>
    format(locale, {maximumFractionDigits: digits}).format(value);
  const unit = (value: number, name: string, digits = 0): string =>
    format(locale, {style: 'unit', unit: name, maximumFractionDigits: digits}).format(value);
  return {
    words,
    locale,
    dir: directionOf(words.locale),
    number,
    figure: (name, value) => {
      if (name === 'carriedRatio') return `${number(value, 2)} ×`;
      if (name.endsWith('Ms')) return unit(value, 'millisecond', value < 10 ? 1 : 0);
      if (name.endsWith('Ratio'))
        return format(locale, {style: 'percent', maximumFractionDigits: 1}).format(value);
      // The guide's own abbreviation; elsewhere the language's.
      if (name.endsWith('Kbps'))
        return language === 'en' ? `${number(value)} kbps` : unit(value, 'kilobit-per-second');
      return number(value, /mos$/i.test(name) ? 2 : name === 'rFactor' ? 1 : 0);
    },
    seconds: (ms) => unit(ms / 1000, 'second', 1),
    time: (iso) =>
      new Intl.DateTimeFormat(locale, {
        hour: '2-digit',
        minute: '2-digit',
        numberingSystem: DIGITS,
      }).format(new Date(iso)),
    label: (name) => name + colon,
    sentences: (...texts) =>
      texts
        .map((text) => text + (/[\p{STerm}…]$/u.test(text) ? stop.slice(1) : stop))
        .join('')
        .trim(),
    clauses: (...texts) => texts.join(comma),
  };
}

/** Which way a language is written, by the script that it is mostly written in. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  const {script = ''} = new Intl.Locale(locale).maximize();
  return /Arab|Hebr|Thaa|Syrc|Nkoo|Adlm|Rohg/.test(script) ? 'rtl' : 'ltr';
}

/**
 * Some Arabic regions write numbers in digits of their own. Codes, versions and addresses stand beside them in these, and
 * are read out to someone who types them: one set of digits on a screen.
 */
const DIGITS = 'latn';

/** Pages may hold anything as their language; what is no tag at all makes `Intl` throw. */
function isTag(lang: string): boolean {
  try {
    return Intl.NumberFormat.supportedLocalesOf(lang).length > 0;
  } catch {
    return false;
  }
}

const formats = new Map<string, Intl.NumberFormat>();

/** Making a formatter is slow; using one is not. */
function format(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale + JSON.stringify(options);
  const known = formats.get(key) ?? new Intl.NumberFormat(locale, {...options, numberingSystem: DIGITS});
  formats.set(key, known);
  return known;
}

/** The nearest language that the page states, out through every shadow root; else English. */
export function languageOf(element: Element): string {
  for (let at: Node | null = element; at; at = at.parentNode ?? (at instanceof ShadowRoot ? at.host : null)) {
    if (at instanceof Element) {
      const lang = at.getAttribute('lang');
      if (lang) return lang;
    }
  }
  return 'en';
}
