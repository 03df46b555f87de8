import {toNumber, toText} from '../language/convert.js';
import type {Machine} from '../language/machine.js';
import {type Native} from '../language/functions.js';
import {PacDate, type Value} from '../language/values.js';
import {PLACE} from '../language/weights.js';
import {defineMethods, defineType} from './define.js';

/** Each with and without `UTC`. */
const PARTS = ['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'] as const;

const READERS = [
  ...PARTS.flatMap((part) => [`get${part}`, `getUTC${part}`] as const),
  ...(['getDay', 'getUTCDay', 'getTime', 'getTimezoneOffset', 'valueOf'] as const),
  ...(['toString', 'toDateString', 'toTimeString', 'toUTCString'] as const),
] as const;

const WRITERS = [...PARTS.flatMap((part) => [`set${part}`, `setUTC${part}`] as const), 'setTime'] as const;

function own(machine: Machine, self: Value): Date {
  return self instanceof PacDate
    ? self.date
    : machine.fail('TypeError', 'a method of dates, of something else');
}

const METHODS: Readonly<Record<string, Native>> = {
  ...Object.fromEntries(
    READERS.map((name): [string, Native] => [
      name,
      (machine, self) => {
        machine.allocate(PLACE);
        return own(machine, self)[name]();
      },
    ]),
  ),
  ...Object.fromEntries(
    WRITERS.map((name): [string, Native] => [
      name,
      (machine, self, args) => {
        if (self instanceof PacDate) machine.touch(self.born);
        const [first = NaN, ...rest] = args.slice(0, 4).map((arg) => toNumber(machine, arg));
        const writers: Readonly<Record<typeof name, (...values: number[]) => number>> = own(machine, self);
        return writers[name](first, ...rest);
      },
    ]),
  ),
};

/** @param now what the clock is assumed to show */
export function installDates(machine: Machine, now: Date): void {
  const {date: prototype} = machine.prototypes;
  defineMethods(machine, prototype, METHODS);
  const ask = (inner: Machine): Date => {
    inner.asked.add('Date');
    return new Date(now);
  };
  const construct = (inner: Machine, args: readonly Value[]): Value => {
    inner.allocate(64);
    return new PacDate(prototype, args.length === 0 ? ask(inner) : made(inner, args));
  };
  const call: Native = (inner) => ask(inner).toString();
  const type = defineType(machine, 'Date', prototype, call, construct);
  defineMethods(machine, type, {
    now: (inner) => ask(inner).getTime(),
    parse: (inner, _, [text]) => Date.parse(toText(inner, text)),
    UTC: (inner, _, args) => Date.UTC(...parts(inner, args)),
  });
}

function made(machine: Machine, args: readonly Value[]): Date {
  const [first] = args;
  if (args.length > 1) return new Date(...parts(machine, args));
  if (first instanceof PacDate) return new Date(first.date);
  return new Date(typeof first === 'string' ? first : toNumber(machine, first));
}

function parts(machine: Machine, args: readonly Value[]): [year: number, month: number, ...rest: number[]] {
  const [year = NaN, month = 0, ...rest] = args.slice(0, 7).map((arg) => toNumber(machine, arg));
  return [year, month, ...rest];
}
