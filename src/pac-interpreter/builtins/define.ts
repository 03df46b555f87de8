import {toInteger, toNumber, toText} from '../language/convert.js';
import type {Machine} from '../language/machine.js';
import {nativeFunction, type Native, type PacFunction} from '../language/functions.js';
import {PacPrimitive, type PacObject, type Value} from '../language/values.js';

/** Names a function's type where TypeScript takes it for one of `Object.prototype`: under `toString` and its like. */
export const method = (call: Native): Native => call;

/** Gives an object properties that `for…in` does not list. */
export function define(target: PacObject, properties: Readonly<Record<string, Value>>): void {
  const hidden = (target.hidden ??= new Set());
  for (const [name, value] of Object.entries(properties)) {
    target.properties.set(name, value);
    hidden.add(name);
  }
}

export function defineMethods(
  machine: Machine,
  target: PacObject,
  methods: Readonly<Record<string, Native>>,
): void {
  const hidden = (target.hidden ??= new Set());
  const {properties} = target;
  for (const name in methods) {
    const call = methods[name];
    if (!call) continue;
    properties.set(name, nativeFunction(machine, name, call));
    hidden.add(name);
  }
}

/** A global function that `new` may stand before; its `prototype` is the one that values of its kind have. */
export function defineType(
  machine: Machine,
  name: string,
  prototype: PacObject,
  call: Native,
  construct: PacFunction['construct'] = (inner, args) => call(inner, undefined, args),
): PacFunction {
  const type = nativeFunction(machine, name, call, construct);
  define(type, {prototype});
  define(machine.global, {[name]: type});
  return type;
}

/** Is it a text as an object, as `new String()` makes it? */
export function isTextObject(value: Value): boolean {
  return value instanceof PacPrimitive && typeof value.value === 'string';
}

/** What `this` is as text. */
export function ownText(machine: Machine, self: Value): string {
  if (self === undefined || self === null) return machine.fail('TypeError', 'a method of text, of nothing');
  if (self instanceof PacPrimitive) return String(self.value);
  return toText(machine, self);
}

/** The arguments of a call, as the function wants to have them. */
export class Arguments {
  readonly #machine: Machine;
  readonly #values: readonly Value[];

  constructor(machine: Machine, values: readonly Value[]) {
    this.#machine = machine;
    this.#values = values;
  }

  /** `undefined` becomes the word, as everywhere in the language. */
  text(index: number): string {
    return toText(this.#machine, this.#values[index]);
  }

  number(index: number): number {
    return toNumber(this.#machine, this.#values[index]);
  }

  integer(index: number, absent = 0): number {
    return toInteger(this.#machine, this.#values[index], absent);
  }

  /** `undefined` where there is none. */
  optional(index: number): number | undefined {
    return this.#values[index] === undefined ? undefined : this.integer(index);
  }
}

/** Calls into the page's own functions with plain values only; what they throw becomes an error of the language. */
export function plainly<T>(machine: Machine, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const {name, message} = error as Error;
    return machine.fail(name === 'SyntaxError' || name === 'RangeError' ? name : 'Error', message);
  }
}
