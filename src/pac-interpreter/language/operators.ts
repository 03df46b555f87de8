import {looselyEqual, toKey, toNumber, toPrimitive} from './convert.js';
import type {Machine} from './machine.js';
import {getMember, hasMember} from './members.js';
import {PacFunction} from './functions.js';
import {PacObject, type Value} from './values.js';

export type BinaryOperation = (machine: Machine, left: Value, right: Value) => Value;

/** Two texts as one, counted whole: both may be kept. */
export function joined(machine: Machine, left: string, right: string): string {
  machine.allocate(left.length + right.length);
  return left + right;
}

/** Texts are compared character by character: what both have is gone through. */
function comparing(machine: Machine, left: Value, right: Value): void {
  if (typeof left === 'string' && typeof right === 'string') {
    const length = Math.min(left.length, right.length);
    if (length >= 64) machine.work(length);
  }
}

function add(machine: Machine, left: Value, right: Value): Value {
  if (typeof left === 'number' && typeof right === 'number') return left + right;
  const a = toPrimitive(machine, left);
  const b = toPrimitive(machine, right);
  return typeof a === 'string' || typeof b === 'string'
    ? joined(machine, String(a), String(b))
    : Number(a) + Number(b);
}

const numeric =
  (operate: (left: number, right: number) => number): BinaryOperation =>
  (machine, left, right) =>
    operate(toNumber(machine, left), toNumber(machine, right));

function compared(
  textual: (left: string, right: string) => boolean,
  numerical: (left: number, right: number) => boolean,
): BinaryOperation {
  return (machine, left, right) => {
    const a = toPrimitive(machine, left, 'number');
    const b = toPrimitive(machine, right, 'number');
    comparing(machine, a, b);
    return typeof a === 'string' && typeof b === 'string' ? textual(a, b) : numerical(Number(a), Number(b));
  };
}

function isIn(machine: Machine, key: Value, target: Value): boolean {
  if (!(target instanceof PacObject)) machine.fail('TypeError', '`in` asks of an object');
  return hasMember(machine, target, toKey(machine, key));
}

function isInstance(machine: Machine, value: Value, type: Value): boolean {
  if (!(type instanceof PacFunction)) machine.fail('TypeError', '`instanceof` asks of a function');
  const prototype = getMember(machine, type, 'prototype');
  for (let proto = value instanceof PacObject ? value.proto : null; proto; proto = proto.proto) {
    machine.step();
    if (proto === prototype) return true;
  }
  return false;
}

function same(machine: Machine, left: Value, right: Value): boolean {
  comparing(machine, left, right);
  return left === right;
}

/** ECMA-262, "Relational Operators" and their like, by their sign. */
export const BINARY: ReadonlyMap<string, BinaryOperation> = new Map<string, BinaryOperation>([
  ['+', add],
  ['-', numeric((a, b) => a - b)],
  ['*', numeric((a, b) => a * b)],
  ['/', numeric((a, b) => a / b)],
  ['%', numeric((a, b) => a % b)],
  ['**', numeric((a, b) => a ** b)],
  ['|', numeric((a, b) => a | b)],
  ['&', numeric((a, b) => a & b)],
  ['^', numeric((a, b) => a ^ b)],
  ['<<', numeric((a, b) => a << b)],
  ['>>', numeric((a, b) => a >> b)],
  ['>>>', numeric((a, b) => a >>> b)],
  ['===', same],
  ['!==', (machine, a, b) => !same(machine, a, b)],
  ['==', (machine, a, b) => looselyEqual(machine, a, b)],
  ['!=', (machine, a, b) => !looselyEqual(machine, a, b)],
  [
    '<',
    compared(
      (a, b) => a < b,
      (a, b) => a < b,
    ),
  ],
  [
    '>',
    compared(
      (a, b) => a > b,
      (a, b) => a > b,
    ),
  ],
  [
    '<=',
    compared(
      (a, b) => a <= b,
      (a, b) => a <= b,
    ),
  ],
  [
    '>=',
    compared(
      (a, b) => a >= b,
      (a, b) => a >= b,
    ),
  ],
  ['in', isIn],
  ['instanceof', isInstance],
]);
