import {getMember} from './members.js';
import type {Machine} from './machine.js';
import {PacFunction} from './functions.js';
import {OBJECT} from './weights.js';
import {isSymbol, PacDate, PacObject, PacPrimitive, type Value} from './values.js';

/** ECMA-262, "ToString". */
export function toText(machine: Machine, value: Value): string {
  return typeof value === 'string' ? value : String(toPrimitive(machine, value, 'string'));
}

/** ECMA-262, "ToNumber". */
export function toNumber(machine: Machine, value: Value): number {
  if (typeof value === 'number') return value;
  const primitive = toPrimitive(machine, value, 'number');
  if (typeof primitive === 'string' && primitive.length >= 64) machine.work(primitive.length);
  return Number(primitive);
}

/** ECMA-262, "ToIntegerOrInfinity"; `absent` where there is no value. */
export function toInteger(machine: Machine, value: Value, absent = 0): number {
  if (value === undefined) return absent;
  const number = Math.trunc(toNumber(machine, value));
  return Number.isNaN(number) ? 0 : number;
}

/** ECMA-262, "ToPropertyKey". */
export function toKey(machine: Machine, value: Value): string {
  return typeof value === 'string' ? value : toText(machine, value);
}

export type Primitive = Exclude<Value, PacObject>;

/** ECMA-262, "ToObject", of what is no object yet. */
export function boxed(machine: Machine, value: string | number | boolean): PacObject {
  const kind = typeof value as 'string' | 'number' | 'boolean';
  machine.allocate(OBJECT);
  return new PacPrimitive(machine.prototypes[kind], value);
}

/** ECMA-262, "OrdinaryToPrimitive": by the program's own `valueOf` and `toString`, where it has any. */
export function toPrimitive(machine: Machine, value: Value, hint?: 'string' | 'number'): Primitive {
  if (!(value instanceof PacObject)) return value;
  const textFirst = hint === 'string' || (hint === undefined && value instanceof PacDate);
  for (const name of textFirst ? ['toString', 'valueOf'] : ['valueOf', 'toString']) {
    const method = getMember(machine, value, name);
    if (!(method instanceof PacFunction)) continue;
    const result = machine.call(method, value, []);
    if (!(result instanceof PacObject)) return result;
  }
  return machine.fail('TypeError', 'an object that is no text and no number');
}

export function typeOf(value: Value): string {
  if (value instanceof PacFunction) return 'function';
  if (isSymbol(value)) return 'symbol';
  return value === null || value instanceof PacObject ? 'object' : typeof value;
}

/** ECMA-262, "IsLooselyEqual". */
export function looselyEqual(machine: Machine, a: Value, b: Value): boolean {
  if (a instanceof PacObject && b instanceof PacObject) return a === b;
  if (a === null || a === undefined || b === null || b === undefined) {
    return (a ?? undefined) === (b ?? undefined);
  }
  // Primitives are the page's own, and compared as it compares them.
  const [x, y] = [toPrimitive(machine, a), toPrimitive(machine, b)];
  if (typeof x === 'string' && typeof y === 'string') machine.work(Math.min(x.length, y.length));
  return x == y;
}
