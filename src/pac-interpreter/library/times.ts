/** An argument of a time function: a number, a name such as `MON` or `JAN`, or anything else as text. */
export type Part = number | string;

export const DAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
export const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

/** The arguments without the last one, if that asks for Greenwich time. */
function zoned(parts: readonly Part[]): {readonly values: readonly Part[]; readonly isGmt: boolean} {
  const isGmt = parts.at(-1) === 'GMT';
  return {values: isGmt ? parts.slice(0, -1) : parts, isGmt};
}

/** A range that may go over the end: from Friday to Monday. */
function isWithin<T extends number | Date>(first: T, value: T, last: T): boolean {
  return first <= last ? first <= value && value <= last : value <= last || value >= first;
}

/** `weekdayRange(first[, last][, "GMT"])`. */
export function weekdayRange(now: Date, parts: readonly Part[]): boolean {
  const {values, isGmt} = zoned(parts);
  const days = values.map((name) => DAYS.indexOf(String(name)));
  const [first = -1] = days;
  const last = days.length === 2 ? (days[1] ?? -1) : first;
  return first >= 0 && last >= 0 && isWithin(first, isGmt ? now.getUTCDay() : now.getDay(), last);
}

/** The date of Greenwich as if it were the one of this place, so that both are compared by the same parts. */
function shifted(now: Date, isGmt: boolean): Date {
  return isGmt
    ? new Date(
        now.getUTCFullYear(),
        now.getUTCMonth(),
        now.getUTCDate(),
        now.getUTCHours(),
        now.getUTCMinutes(),
        now.getUTCSeconds(),
        now.getUTCMilliseconds(),
      )
    : new Date(now);
}

/** Days are numbers below 32, years those above, months have names. */
function setPart(date: Date, part: Part): void {
  const number = parseInt(String(part), 10);
  if (Number.isNaN(number)) date.setMonth(MONTHS.indexOf(String(part)));
  else if (number < 32) date.setDate(number);
  else date.setFullYear(number);
}

/**
 * `dateRange` of days, months, years and their combinations, first half and second half, or of one alone. Parts are put
 * into the first and the last day of the year one after the other, as browsers do it: with what follows from that, such
 * as the 31st that a short month does not have.
 */
export function dateRange(now: Date, parts: readonly Part[]): boolean {
  const {values, isGmt} = zoned(parts);
  const date = shifted(now, isGmt);
  const [only] = values;
  if (only === undefined) return false;
  if (values.length === 1) return isOnDate(date, only);
  const year = now.getFullYear();
  const [first, last] = [new Date(year, 0, 1), new Date(year, 11, 31, 23, 59, 59)];
  const half = values.length >> 1;
  values.forEach((part, i) => {
    setPart(i < half ? first : last, part);
  });
  // Two days alone are days of this month.
  if (values.length === 2 && parseInt(String(only), 10) < 32) {
    first.setMonth(now.getMonth());
    last.setMonth(now.getMonth());
  }
  return isWithin(first, date, last);
}

function isOnDate(date: Date, part: Part): boolean {
  const number = parseInt(String(part), 10);
  if (Number.isNaN(number)) return date.getMonth() === MONTHS.indexOf(String(part));
  return number < 32 ? date.getDate() === number : date.getFullYear() === number;
}

/**
 * `timeRange` of one hour, two hours, hours and minutes, or hours, minutes and seconds. The last hour and the last minute
 * are in the range to their ends.
 * @returns `undefined` for a number of arguments that browsers throw at
 */
export function timeRange(now: Date, parts: readonly Part[]): boolean | undefined {
  const {values, isGmt} = zoned(parts);
  const numbers = values.map(Number);
  const [a = NaN, b = NaN] = numbers;
  const hour = isGmt ? now.getUTCHours() : now.getHours();
  switch (numbers.length) {
    case 0:
      return false;
    case 1:
      return hour === a;
    case 2:
      return a <= hour && hour <= b;
    case 4:
    case 6: {
      const date = shifted(now, isGmt);
      const half = numbers.length / 2;
      const at = (from: readonly number[], seconds: number): Date => {
        const [hours = 0, minutes = 0, second = seconds] = from;
        const time = new Date(now);
        time.setHours(hours, minutes, second);
        return time;
      };
      return isWithin(at(numbers.slice(0, half), now.getSeconds()), date, at(numbers.slice(half), 59));
    }
    default:
      return undefined;
  }
}
