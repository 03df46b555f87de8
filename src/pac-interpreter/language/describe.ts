import {PacFunction} from './functions.js';
import {PacArray, PacObject, PacRegExp, type Value} from './values.js';

/** What an error says of a value; short, since what stands there may be a whole list. */
export function describe(value: Value): string {
  if (value instanceof PacFunction) return 'a function';
  if (value instanceof PacArray) return 'a list';
  if (value instanceof PacRegExp) return 'a regular expression';
  if (value instanceof PacObject) return 'an object';
  if (typeof value !== 'string') return String(value);
  return value.length > 60 ? `${JSON.stringify(value.slice(0, 60))}…` : JSON.stringify(value);
}
