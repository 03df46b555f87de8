import {en} from './en.js';
import type {Translation} from './translation.js';

/** The words for a language, and numbers, units and times as it writes them. */
export interface Localizer {
  readonly words: Translation;
  readonly number: (value: number, digits?: number) => string;
  /** A figure of the report, with the unit that its name ends in. */
  readonly figure: (name: string, value: number) => string;
  /** A duration given in ms, in seconds. */
  readonly seconds: (ms: number) => string;
  readonly time: (iso: string) => string;
}

/** English is the only language that is complete so far; a regional form of it is used for numbers and times. */
export function localize(lang: string): Localizer {
  const words = en;
  const locale = isEnglish(lang) ? lang : words.locale;
  const number = (value: number, digits = 0): string =>
    format(locale, {maximumFractionDigits: digits}).format(value);
  const unit = (value: number, name: string, digits = 0): string =>
    format(locale, {style: 'unit', unit: name, maximumFractionDigits: digits}).format(value);
  return {
    words,
    number,
    figure: (name, value) => {
      if (name === 'carriedRatio') return `${number(value, 2)} ×`;
      if (name.endsWith('Ms')) return unit(value, 'millisecond', value < 10 ? 1 : 0);
      if (name.endsWith('Ratio'))
        return format(locale, {style: 'percent', maximumFractionDigits: 1}).format(value);
      if (name.endsWith('Kbps')) return `${number(value)} kbps`;
      return number(value, /mos$/i.test(name) ? 2 : name === 'rFactor' ? 1 : 0);
    },
    seconds: (ms) => unit(ms / 1000, 'second', 1),
    time: (iso) =>
      new Intl.DateTimeFormat(locale, {hour: '2-digit', minute: '2-digit'}).format(new Date(iso)),
  };
}

/** Pages may hold anything as their language; what is no tag at all makes `Intl` throw. */
function isEnglish(lang: string): boolean {
  try {
    return /^en(-|$)/i.test(lang) && Intl.NumberFormat.supportedLocalesOf(lang).length > 0;
  } catch {
    return false;
  }
}

const formats = new Map<string, Intl.NumberFormat>();

/** Making a formatter is slow; using one is not. */
function format(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale + JSON.stringify(options);
  const known = formats.get(key) ?? new Intl.NumberFormat(locale, options);
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
