import {describe} from './describe.js';
import type {Machine} from './machine.js';
import {PacFunction} from './functions.js';
import {PacArguments} from './arguments.js';
import {isEngineMember} from './tells.js';
import {isIndex, PacArray, PacCollection, PacObject, PacPrimitive, type Value} from './values.js';
import {PLACE} from './weights.js';

/** Longest chain of prototypes; a program can't make a circle, but this needs no proof. */
const MAX_PROTOTYPES = 100;

/**
 * The value of a property. It is looked for in the object's own map and in those of its prototypes, never in the page's
 * objects: `constructor`, `__proto__` and the like are there only where the program put them.
 * @throws {ThrownValue} a TypeError for a property of `null` or `undefined`
 */
export function getMember(machine: Machine, target: Value, key: string): Value {
  const value = memberOf(machine, target, key);
  if (value === undefined ? isEngineMember(target, key, machine.global) : isWording(machine, target, key))
    machine.tells.add(key);
  return value;
}

/** How an engine words its errors, each its own way. */
function isWording(machine: Machine, target: Value, key: string): boolean {
  return key === 'message' && target instanceof PacObject && machine.ownErrors.has(target);
}

function memberOf(machine: Machine, target: Value, key: string): Value {
  if (target instanceof PacObject) {
    if (target instanceof PacFunction && !target.properties.has(key)) {
      if (key === 'prototype') return ownPrototype(machine, target);
      if (key === 'name') return target.name;
      if (key === 'length') return target.length;
    }
    return target.hasOwn(key) ? target.own(key) : (target.own(key) ?? inherited(target.proto, key));
  }
  if (typeof target === 'string') {
    if (key === 'length') return target.length;
    return isIndex(key) ? target[Number(key)] : inherited(machine.prototypes.string, key);
  }
  if (typeof target === 'number') return inherited(machine.prototypes.number, key);
  if (typeof target === 'boolean') return inherited(machine.prototypes.boolean, key);
  return machine.fail('TypeError', `${String(target)} has no property ${JSON.stringify(key)}`);
}

/** @throws {ThrownValue} a TypeError for a property of `null` or `undefined` */
export function setMember(machine: Machine, target: Value, key: string, value: Value): void {
  if (target instanceof PacObject) target.set(machine, key, value);
  else if (target === null || target === undefined) {
    machine.fail('TypeError', `${String(target)} can be given no property ${JSON.stringify(key)}`);
  }
}

/** ECMA-262, "HasProperty": what `in` asks. */
export function hasMember(machine: Machine, target: PacObject, key: string): boolean {
  const isThere = hasOwnOrInherited(target, key);
  if (!isThere && isEngineMember(target, key, machine.global)) machine.tells.add(key);
  return isThere;
}

function hasOwnOrInherited(target: PacObject, key: string): boolean {
  if (target.hasOwn(key)) return true;
  if (target instanceof PacFunction && key === 'prototype') return target.isProgram;
  for (let i = 0, proto = target.proto; proto && i < MAX_PROTOTYPES; proto = proto.proto, i++) {
    if (proto.hasOwn(key)) return true;
  }
  return false;
}

/** @throws {ThrownValue} a TypeError if it can't be called */
export function callable(machine: Machine, value: Value, name: string): PacFunction {
  if (value instanceof PacFunction) return value;
  return machine.fail('TypeError', `${name} is not a function, but ${describe(value)}`);
}

/** The items of what `for…of` and `…` go through. @throws {ThrownValue} a TypeError if there are none */
export function itemsOf(machine: Machine, value: Value): readonly Value[] {
  if (value instanceof PacArguments) value.sync();
  if (value instanceof PacArray) {
    if (value.isSparse) machine.allocate(value.items.length * PLACE);
    return value.items;
  }
  if (value instanceof PacPrimitive && typeof value.value === 'string') return itemsOf(machine, value.value);
  if (value instanceof PacCollection) return entriesOf(machine, value);
  if (typeof value === 'string') {
    machine.work(value.length, value.length * PLACE);
    return Array.from(value);
  }
  return machine.fail('TypeError', `${describe(value)} is no list`);
}

/** What goes through a map sees pairs, what goes through a set its values. */
export function entriesOf(machine: Machine, {kind, entries}: PacCollection): readonly Value[] {
  machine.work(entries.size, entries.size * PLACE);
  return Array.from(entries, ([key, value]) => (kind === 'Set' ? value : machine.array([key, value])));
}

function inherited(from: PacObject | null, key: string): Value {
  for (let i = 0, proto = from; proto && i < MAX_PROTOTYPES; proto = proto.proto, i++) {
    if (proto.properties.has(key)) return proto.properties.get(key);
  }
  return undefined;
}

/** Made when it is first asked for: few functions of a program are constructors. */
function ownPrototype(machine: Machine, target: PacFunction): Value {
  if (!target.isProgram) return undefined;
  machine.touch(target.born);
  const prototype = machine.object();
  target.properties.set('prototype', prototype);
  (target.hidden ??= new Set()).add('prototype');
  return prototype;
}
