import {toInteger, toNumber, toText} from '../language/convert.js';
import {UnreadableError} from '../language/errors.js';
import type {Machine} from '../language/machine.js';
import {itemsOf, iteratorOf} from '../language/iterate.js';
import {callable, getMember} from '../language/members.js';
import {PacFunction, type Native} from '../language/functions.js';
import {PacArray, PacDate, PacObject, PacRegExp, type Meter, type Value} from '../language/values.js';
import {OBJECT, PLACE} from '../language/weights.js';
import {Arguments, define, defineMethods, defineType, ownText, plainly} from './define.js';
import {asList, makeRegExp, run} from './matching.js';

/*
 * What browsers have beside what PAC files mostly use: old names that are still everywhere, and what other tools write into them.
 */

export function installMore(machine: Machine): void {
  const {string, number, date, regexp} = machine.prototypes;
  defineMethods(machine, machine.global, {escape: coding(escaped, 6), unescape: coding(unescaped, 1)});
  defineMethods(machine, string, STRING_METHODS);
  defineMethods(machine, number, NUMBER_METHODS);
  defineMethods(machine, date, DATE_METHODS);
  defineMethods(machine, regexp, {
    compile: (inner, self, [source, flags]) => {
      if (!(self instanceof PacRegExp))
        return inner.fail('TypeError', 'a method of regular expressions, of something else');
      inner.touch(self.born);
      self.regexp = makeRegExp(inner, source, flags).regexp;
      return self;
    },
  });
  extend(machine, 'String', {raw: rawText}, {});
  extend(
    machine,
    'Number',
    {isSafeInteger: (_, __, [value]) => Number.isSafeInteger(value)},
    {
      MIN_SAFE_INTEGER: Number.MIN_SAFE_INTEGER,
      EPSILON: Number.EPSILON,
      POSITIVE_INFINITY: Infinity,
      NEGATIVE_INFINITY: -Infinity,
      NaN,
    },
  );
  extend(machine, 'Math', MATH, {LOG2E: Math.LOG2E, LOG10E: Math.LOG10E, SQRT1_2: Math.SQRT1_2});
  installPromise(machine);
  for (const [name, make] of Object.entries(NUMBERED)) installNumbered(machine, name, make);
  for (const name of ['WeakMap', 'WeakSet'] as const) {
    const type = machine.global.own(name.slice(4));
    define(machine.global, {[name]: type});
  }
  // Said in plain words, and not to be caught: without them a file would go another way than in a browser.
  for (const name of ['Proxy', 'BigInt', 'Intl', 'WebAssembly']) {
    const refuse = (inner: Machine): never => {
      throw new UnreadableError(`${name} is not evaluated here`, inner.line);
    };
    const type = defineType(machine, name, machine.object(), refuse, refuse);
    define(machine.global, {[name]: type});
  }
}

/** Adds to a type that is there. */
function extend(
  machine: Machine,
  name: string,
  methods: Readonly<Record<string, Native>>,
  values: Readonly<Record<string, Value>>,
): void {
  const type = machine.global.own(name);
  if (!(type instanceof PacObject)) return;
  defineMethods(machine, type, methods);
  define(type, values);
}

function coding(code: (text: string) => string, growth: number): Native {
  return (machine, _, [value]) => {
    const text = toText(machine, value);
    machine.work(text.length, text.length * growth);
    return code(text);
  };
}

/** ECMA-262, B.2.1. */
function escaped(text: string): string {
  return text.replace(/[^A-Za-z0-9@*_+\-./]/g, (sign) => {
    const code = sign.charCodeAt(0).toString(16).toUpperCase();
    return code.length <= 2 ? `%${code.padStart(2, '0')}` : `%u${code.padStart(4, '0')}`;
  });
}

/** ECMA-262, B.2.2. */
function unescaped(text: string): string {
  return text.replace(
    /%u([\da-f]{4})|%([\da-f]{2})/gi,
    (_, long: string | undefined, short: string | undefined) =>
      String.fromCharCode(Number.parseInt(long ?? short ?? '', 16)),
  );
}

const ofText =
  (operate: (text: string, args: Arguments) => string): Native =>
  (machine, self, args) => {
    const text = ownText(machine, self);
    machine.work(text.length, text.length * 3);
    return plainly(machine, () => operate(text, new Arguments(machine, args)));
  };

const STRING_METHODS: Readonly<Record<string, Native>> = {
  trimLeft: ofText((text) => text.trimStart()),
  trimRight: ofText((text) => text.trimEnd()),
  normalize: ofText((text, args) => text.normalize(args.optional(0) === undefined ? 'NFC' : args.text(0))),
  matchAll: (machine, self, [pattern]) => {
    const text = ownText(machine, self);
    const given = pattern instanceof PacRegExp ? pattern : makeRegExp(machine, pattern, 'g');
    if (!given.regexp.global) return machine.fail('TypeError', 'matchAll needs a global regular expression');
    // From where the given one stands, which stays as it is.
    const own = makeRegExp(machine, given, undefined);
    own.regexp.lastIndex = given.regexp.lastIndex;
    const found: Value[] = [];
    for (let match = run(machine, own, text); match; match = run(machine, own, text)) {
      if (match[0] === '') own.regexp.lastIndex++;
      found.push(asList(machine, match));
    }
    return iteratorOf(machine, found);
  },
};

const rawText: Native = (machine, _, [template, ...values]) => {
  const raw = itemsOf(machine, getMember(machine, template, 'raw'));
  const parts = raw.map(
    (part, i) =>
      toText(machine, part) + (i + 1 < raw.length && i < values.length ? toText(machine, values[i]) : ''),
  );
  machine.work(
    parts.length,
    parts.reduce((sum, {length}) => sum + length, 0),
  );
  return parts.join('');
};

const numeric =
  (operate: (value: number, args: Arguments) => string): Native =>
  (machine, self, args) => {
    const value = toNumber(machine, self);
    machine.allocate(120);
    return plainly(machine, () => operate(value, new Arguments(machine, args)));
  };

const NUMBER_METHODS: Readonly<Record<string, Native>> = {
  toPrecision: numeric((value, args) => value.toPrecision(args.optional(0))),
  toExponential: numeric((value, args) => value.toExponential(args.optional(0))),
  toLocaleString: numeric((value) => value.toLocaleString('en-US')),
};

const ofDate =
  (operate: (date: Date, args: Arguments) => string | number): Native =>
  (machine, self, args) => {
    if (!(self instanceof PacDate)) return machine.fail('TypeError', 'a method of dates, of something else');
    machine.touch(self.born);
    machine.allocate(64);
    return plainly(machine, () => operate(self.date, new Arguments(machine, args)));
  };

const DATE_METHODS: Readonly<Record<string, Native>> = {
  getYear: ofDate((date) => date.getFullYear() - 1900),
  setYear: ofDate((date, args) => {
    const year = args.integer(0);
    return date.setFullYear(year >= 0 && year <= 99 ? 1900 + year : year);
  }),
  toISOString: ofDate((date) => date.toISOString()),
  toJSON: ofDate((date) => date.toISOString()),
  toGMTString: ofDate((date) => date.toUTCString()),
  toLocaleString: ofDate((date) => date.toLocaleString('en-US')),
  toLocaleDateString: ofDate((date) => date.toLocaleDateString('en-US')),
  toLocaleTimeString: ofDate((date) => date.toLocaleTimeString('en-US')),
};

const MATH: Readonly<Record<string, Native>> = {
  ...Object.fromEntries(
    (['clz32', 'asinh', 'acosh', 'atanh', 'sinh', 'cosh', 'tanh', 'log1p', 'expm1', 'fround'] as const).map(
      (name): [string, Native] => [
        name,
        (machine, _, args) => Math[name](new Arguments(machine, args).number(0)),
      ],
    ),
  ),
  imul: (machine, _, args) =>
    Math.imul(new Arguments(machine, args).number(0), new Arguments(machine, args).number(1)),
  hypot: (machine, _, args) => {
    machine.work(args.length);
    return Math.hypot(...args.slice(0, 10_000).map((arg) => toNumber(machine, arg)));
  },
};

/** A promise that nothing waits for: `FindProxyForURL` has returned before any of them could be kept. */
function installPromise(machine: Machine): void {
  const prototype = machine.object();
  const made = (inner: Machine): PacObject => {
    inner.allocate(OBJECT);
    return new PacObject(prototype);
  };
  const later: Native = (inner) => made(inner);
  defineMethods(machine, prototype, {then: later, catch: later, finally: later});
  const refuse: Native = (inner) => inner.fail('TypeError', 'Promise is made with `new`');
  const type = defineType(machine, 'Promise', prototype, refuse, (inner, [work]) => {
    const nothing = new PacFunction(inner.prototypes.function, '', () => undefined);
    inner.call(callable(inner, work, 'what a promise is made of'), undefined, [nothing, nothing]);
    return made(inner);
  });
  defineMethods(machine, type, {
    resolve: later,
    reject: later,
    all: later,
    race: later,
    any: later,
    allSettled: later,
  });
}

/** A list of numbers of one kind. */
class PacNumbered extends PacArray {
  readonly #adopt: (value: Value) => number;

  constructor(proto: PacObject, items: Value[], adopt: (value: Value) => number) {
    super(proto, items);
    this.#adopt = adopt;
  }

  override set(meter: Meter, key: string, value: Value): void {
    const at = Number(key);
    meter.touch(this.born);
    if (!/^\d+$/.test(key)) super.set(meter, key, value);
    else if (at < this.items.length) this.items[at] = this.#adopt(value);
  }
}

const NUMBERED: Readonly<Record<string, (value: number) => number>> = {
  Uint8Array: (value) => value & 255,
  Int8Array: (value) => (value << 24) >> 24,
  Uint8ClampedArray: (value) => Math.min(255, Math.max(0, Math.round(value) || 0)),
  Uint16Array: (value) => value & 65_535,
  Int16Array: (value) => (value << 16) >> 16,
  Uint32Array: (value) => value >>> 0,
  Int32Array: (value) => value | 0,
  Float32Array: Math.fround,
  Float64Array: (value) => value,
};

function installNumbered(machine: Machine, name: string, adopt: (value: number) => number): void {
  const prototype = new PacObject(machine.prototypes.array);
  const construct = (inner: Machine, [given]: readonly Value[]): Value => {
    const length = given instanceof PacObject ? undefined : toInteger(inner, given);
    if (length !== undefined && (length < 0 || length > 2 ** 32))
      return inner.fail('RangeError', 'Invalid typed array length');
    inner.allocate((length ?? 0) * PLACE);
    const items =
      length === undefined
        ? itemsOf(inner, given).map((item) => adopt(toNumber(inner, item)))
        : new Array<Value>(length).fill(0);
    inner.work(items.length, items.length * PLACE);
    return new PacNumbered(prototype, items, (value) => adopt(toNumber(inner, value)));
  };
  const refuse: Native = (inner) => inner.fail('TypeError', `${name} is made with \`new\``);
  const type = defineType(machine, name, prototype, refuse, construct);
  defineMethods(machine, type, {
    from: (inner, _, args) => construct(inner, args),
    of: (inner, _, args) => construct(inner, [inner.array([...args])]),
  });
}
