import {toInteger, toNumber, toText} from '../language/convert.js';
import type {Machine} from '../language/machine.js';
import type {Native} from '../language/functions.js';
import {PacPrimitive, type Value} from '../language/values.js';
import {Arguments, define, defineMethods, defineType, method, plainly} from './define.js';

/** Functions of numbers alone. */
const UNARY = [
  ...(['abs', 'acos', 'asin', 'atan', 'cbrt', 'ceil', 'cos', 'exp', 'floor', 'log', 'log10'] as const),
  ...(['log2', 'round', 'sign', 'sin', 'sqrt', 'tan', 'trunc'] as const),
];

const own = (machine: Machine, value: Value): number => {
  const self = value instanceof PacPrimitive ? value.value : value;
  return typeof self === 'number'
    ? self
    : machine.fail('TypeError', 'a method of numbers, of something else');
};

const isTrue = (self: Value): boolean => (self instanceof PacPrimitive ? self.value : self) === true;

const NUMBER_METHODS: Readonly<Record<string, Native>> = {
  toFixed: (machine, self, [digits]) =>
    plainly(machine, () => own(machine, self).toFixed(toInteger(machine, digits))),
  toString: method((machine, self, [radix]) =>
    plainly(machine, () => own(machine, self).toString(toInteger(machine, radix, 10))),
  ),
  valueOf: method((machine, self) => own(machine, self)),
};

const PARSERS = {
  parseInt: (machine, _, [text, radix]) => parseInt(toText(machine, text), toInteger(machine, radix)),
  parseFloat: (machine, _, [text]) => parseFloat(toText(machine, text)),
} as const satisfies Readonly<Record<string, Native>>;

const GLOBALS: Readonly<Record<string, Native>> = {
  ...PARSERS,
  isNaN: (machine, _, [value]) => Number.isNaN(toNumber(machine, value)),
  isFinite: (machine, _, [value]) => Number.isFinite(toNumber(machine, value)),
};

const ENCODINGS: Readonly<Record<string, (text: string) => string>> = {
  encodeURIComponent,
  encodeURI,
  decodeURIComponent,
  decodeURI,
};

export function installNumbers(machine: Machine): void {
  const {number, boolean} = machine.prototypes;
  const {global} = machine;
  define(global, {NaN, Infinity});
  defineMethods(machine, global, GLOBALS);
  for (const [name, encode] of Object.entries(ENCODINGS)) {
    defineMethods(machine, global, {
      [name]: (inner, _, [value]) => {
        const text = toText(inner, value);
        inner.work(text.length, text.length * 9);
        return plainly(inner, () => encode(text));
      },
    });
  }
  defineMethods(machine, number, NUMBER_METHODS);
  const type = defineType(machine, 'Number', number, (inner, _, args) =>
    args.length === 0 ? 0 : toNumber(inner, args[0]),
  );
  define(type, {
    MAX_SAFE_INTEGER: Number.MAX_SAFE_INTEGER,
    MAX_VALUE: Number.MAX_VALUE,
    MIN_VALUE: Number.MIN_VALUE,
  });
  defineMethods(machine, type, {
    isInteger: (_, __, [value]) => Number.isInteger(value),
    isNaN: (_, __, [value]) => Number.isNaN(value),
    isFinite: (_, __, [value]) => Number.isFinite(value),
    ...PARSERS,
  });
  defineMethods(machine, boolean, {
    toString: method((_, self) => String(isTrue(self))),
    valueOf: method((_, self) => isTrue(self)),
  });
  defineType(machine, 'Boolean', boolean, (_, __, [value]) => Boolean(value));
}

/** @param random what `Math.random` is assumed to give at first; then come others, so that a loop that waits for one ends */
export function installMath(machine: Machine, random: number): void {
  const math = machine.object();
  define(math, {PI: Math.PI, E: Math.E, LN2: Math.LN2, LN10: Math.LN10, SQRT2: Math.SQRT2});
  for (const name of UNARY) {
    defineMethods(machine, math, {
      [name]: (inner, _, args) => Math[name](new Arguments(inner, args).number(0)),
    });
  }
  const numbers = (inner: Machine, args: readonly Value[]): number[] => {
    inner.work(args.length);
    return args.map((arg) => toNumber(inner, arg));
  };
  defineMethods(machine, math, {
    max: (inner, _, args) => numbers(inner, args).reduce((a, b) => Math.max(a, b), -Infinity),
    min: (inner, _, args) => numbers(inner, args).reduce((a, b) => Math.min(a, b), Infinity),
    pow: (inner, _, args) => new Arguments(inner, args).number(0) ** new Arguments(inner, args).number(1),
    atan2: (inner, _, args) =>
      Math.atan2(new Arguments(inner, args).number(0), new Arguments(inner, args).number(1)),
    random: (inner) => {
      inner.asked.add('Math.random');
      inner.draws += 1;
      // Weyl's sequence: over all of the interval, each value as likely as any.
      return (random + (inner.draws - 1) * 0.6180339887498949) % 1;
    },
  });
  define(machine.global, {Math: math});
}
