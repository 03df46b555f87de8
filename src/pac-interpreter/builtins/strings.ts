import {boxed, toText} from '../language/convert.js';
import {iteratorOf} from '../language/iterate.js';
import type {Machine} from '../language/machine.js';
import type {Native} from '../language/functions.js';
import type {Value} from '../language/values.js';
import {PLACE} from '../language/weights.js';
import {Arguments, defineMethods, defineType, ownText} from './define.js';
import {defineWay} from './iterators.js';
import {matchText, replaceText, searching, searchText, splitText} from './matching.js';

/** A method that makes nothing longer than the text. */
const onText =
  (operate: (text: string, args: Arguments) => Value): Native =>
  (machine, self, args) => {
    const text = ownText(machine, self);
    machine.work(text.length);
    const result = operate(text, new Arguments(machine, args));
    if (typeof result === 'string') machine.allocate(result.length);
    return result;
  };

/** A method that looks for a text in another. */
const looking =
  (operate: (text: string, wanted: string, args: Arguments) => Value): Native =>
  (machine, self, args) => {
    const text = ownText(machine, self);
    const wanted = toText(machine, args[0]);
    searching(machine, text, wanted);
    return operate(text, wanted, new Arguments(machine, args));
  };

/** A method that fills up to a length. */
const filling =
  (name: 'padStart' | 'padEnd'): Native =>
  (machine, self, args) => {
    const text = ownText(machine, self);
    const length = new Arguments(machine, args).integer(0);
    machine.work(text.length, Math.max(text.length, length));
    return text[name](length, args[1] === undefined ? ' ' : toText(machine, args[1]));
  };

const METHODS: Readonly<Record<string, Native>> = {
  at: onText((text, args) => text.at(args.integer(0))),
  charAt: onText((text, args) => text.charAt(args.integer(0))),
  charCodeAt: onText((text, args) => text.charCodeAt(args.integer(0))),
  codePointAt: onText((text, args) => text.codePointAt(args.integer(0))),
  endsWith: onText((text, args) => text.endsWith(args.text(0), args.optional(1))),
  includes: looking((text, wanted, args) => text.includes(wanted, args.integer(1))),
  indexOf: looking((text, wanted, args) => text.indexOf(wanted, args.integer(1))),
  lastIndexOf: looking((text, wanted, args) => text.lastIndexOf(wanted, args.integer(1, Infinity))),
  localeCompare: onText((text, args) => {
    const other = args.text(0);
    return text < other ? -1 : text > other ? 1 : 0;
  }),
  slice: onText((text, args) => text.slice(args.integer(0), args.optional(1))),
  startsWith: onText((text, args) => text.startsWith(args.text(0), args.integer(1))),
  substr: onText((text, args) => {
    const start = args.integer(0);
    const from = start < 0 ? Math.max(0, text.length + start) : start;
    return text.slice(from, from + Math.max(0, args.integer(1, text.length)));
  }),
  substring: onText((text, args) => text.substring(args.integer(0), args.optional(1))),
  toLocaleLowerCase: onText((text) => text.toLowerCase()),
  toLocaleUpperCase: onText((text) => text.toUpperCase()),
  toLowerCase: onText((text) => text.toLowerCase()),
  toString: onText((text) => text),
  toUpperCase: onText((text) => text.toUpperCase()),
  trim: onText((text) => text.trim()),
  trimEnd: onText((text) => text.trimEnd()),
  trimStart: onText((text) => text.trimStart()),
  valueOf: onText((text) => text),
  padEnd: filling('padEnd'),
  padStart: filling('padStart'),
  concat: (machine, self, args) => {
    const parts = [self, ...args].map((part) => ownText(machine, part));
    machine.work(
      parts.length,
      parts.reduce((sum, {length}) => sum + length, 0),
    );
    return parts.join('');
  },
  repeat: (machine, self, args) => {
    const text = ownText(machine, self);
    const count = new Arguments(machine, args).integer(0);
    if (count < 0 || count === Infinity) machine.fail('RangeError', 'Invalid count value');
    machine.work(text.length, text.length * count);
    return text.repeat(count);
  },
  match: matchText,
  replace: replaceText('first'),
  replaceAll: replaceText('all'),
  search: searchText,
  split: splitText,
};

export function installStrings(machine: Machine): void {
  const {string} = machine.prototypes;
  defineMethods(machine, string, METHODS);
  defineWay(machine, string, (inner, self) => {
    const text = ownText(inner, self);
    inner.work(text.length);
    return iteratorOf(inner, text);
  });
  const call: Native = (inner, _, args) => (args.length === 0 ? '' : toText(inner, args[0]));
  const type = defineType(machine, 'String', string, call, (inner, args) =>
    boxed(inner, call(inner, undefined, args) as string),
  );
  const from =
    (make: (code: number) => string): Native =>
    (inner, _, args) => {
      inner.work(args.length, args.length * PLACE);
      const list = new Arguments(inner, args);
      return args.map((__, i) => make(list.number(i))).join('');
    };
  defineMethods(machine, type, {
    fromCharCode: from((code) => String.fromCharCode(code)),
    fromCodePoint: from((code) =>
      code >= 0 && code <= 0x10ffff ? String.fromCodePoint(Math.trunc(code)) : '',
    ),
  });
}
