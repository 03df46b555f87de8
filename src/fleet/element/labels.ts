import {wordFor} from '../../elements/details/wording.js';
import type {Localizer} from '../../i18n/localize.js';
import {OTHER, type Dimension} from '../types.js';
import type {FleetWords} from '../words/words.js';

/** The words of the fleet, and numbers and times as the language writes them. */
export interface Speech {
  readonly words: FleetWords;
  readonly localizer: Localizer;
}

export function dimensionName(dimension: Dimension, {words}: Speech): string {
  return wordFor(dimension, words.dimensions.names);
}

/** A value as people say it; what a site or a browser is called stays as it is. */
export function valueName(dimension: Dimension, value: string, {words, localizer}: Speech): string {
  const {values, other, hour} = words.dimensions;
  if (dimension === 'weekday') return weekdayName(value, localizer);
  if (dimension === 'hour' && /^\d\d$/.test(value)) {
    const at = (hours: number): string => localizer.time(new Date(2026, 0, 5, hours % 24).toISOString());
    return hour(at(Number(value)), at(Number(value) + 1));
  }
  const own = Object.hasOwn(values, dimension) ? values[dimension] : undefined;
  if (own && Object.hasOwn(own, value)) return wordFor(value, own);
  return value === OTHER ? other : value;
}

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

function weekdayName(value: string, {locale}: Localizer): string {
  const day = WEEKDAYS.indexOf(value);
  // The fourth of January 2026 is a Sunday.
  return day < 0
    ? value
    : new Intl.DateTimeFormat(locale, {weekday: 'long'}).format(new Date(2026, 0, 4 + day));
}

/** E.g. `Place: VPN`. */
export function named(dimension: Dimension, value: string, speech: Speech): string {
  return speech.localizer.label(dimensionName(dimension, speech)) + valueName(dimension, value, speech);
}

/** A day and a time of day where the reports are of more than one day, else the time alone. */
export function when(iso: string, isOneDay: boolean, {localizer}: Speech): string {
  if (isOneDay) return localizer.time(iso);
  const format = {
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    numberingSystem: 'latn',
  } as const;
  return new Intl.DateTimeFormat(localizer.locale, format).format(new Date(iso));
}

/** Of reports in this order of time. */
export function isOneDay(steps: readonly {readonly at: string}[]): boolean {
  const [first, last] = [steps[0]?.at, steps.at(-1)?.at];
  if (first === undefined || last === undefined) return true;
  return new Date(first).toDateString() === new Date(last).toDateString();
}
