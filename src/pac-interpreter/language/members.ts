import {describe} from './describe.js';
import type {Machine} from './machine.js';
import {PacFunction} from './functions.js';
import {isEngineMember} from './tells.js';
import {isIndex, PacObject, type Accessor, type Value} from './values.js';

/** Longest chain of prototypes; a program can't make a circle, but this needs no proof. */
const MAX_PROTOTYPES = 100;

/**
 * The value of a property. It is looked for in the object's own map and in those of its prototypes, never in the page's
 * objects: `constructor`, `__proto__` and the like are there only where the program put them.
 * @throws {ThrownValue} a TypeError for a property of `null` or `undefined`
 */
export function getMember(machine: Machine, target: Value, key: string): Value {
  const value = peekMember(machine, target, key);
  if (value === undefined ? isEngineMember(target, key, machine.global) : isWording(machine, target, key))
    machine.tells.add(key);
  return value;
}

/** How an engine words its errors, each its own way. */
function isWording(machine: Machine, target: Value, key: string): boolean {
  return key === 'message' && target instanceof PacObject && machine.ownErrors.has(target);
}

/** The same, where nothing is told of who asks. */
export function peekMember(machine: Machine, target: Value, key: string): Value {
  if (target instanceof PacObject) {
    if (target instanceof PacFunction && !target.properties.has(key)) {
      if (key === 'prototype') return ownPrototype(machine, target);
      if (key === 'name') return target.name;
      if (key === 'length') return target.length;
    }
    const accessor = target.accessors?.get(key);
    if (accessor) return ask(machine, accessor, target);
    return target.hasOwn(key)
      ? target.own(key)
      : (target.own(key) ?? inherited(machine, target.proto, key, target));
  }
  if (typeof target === 'string') {
    if (key === 'length') return target.length;
    return isIndex(key) ? target[Number(key)] : inherited(machine, machine.prototypes.string, key, target);
  }
  if (typeof target === 'number') return inherited(machine, machine.prototypes.number, key, target);
  if (typeof target === 'boolean') return inherited(machine, machine.prototypes.boolean, key, target);
  return machine.fail('TypeError', `${String(target)} has no property ${JSON.stringify(key)}`);
}

function ask(machine: Machine, {get}: Accessor, self: Value): Value {
  return get instanceof PacFunction ? machine.call(get, self, []) : undefined;
}

/** The value of an object's own property, by its function where it has one. */
export function ownMember(machine: Machine, object: PacObject, key: string): Value {
  const accessor = object.accessors?.get(key);
  return accessor ? ask(machine, accessor, object) : object.own(key);
}

/** What `super` finds: a property of what a method's object inherits from, of the object that the method is called on. */
export function superMember(machine: Machine, home: PacObject | undefined, key: string, self: Value): Value {
  return inherited(machine, home?.proto ?? null, key, self);
}

/**
 * @param isStrict what can't be set is an error there, and passed over elsewhere
 * @throws {ThrownValue} a TypeError for a property of `null` or `undefined`
 */
export function setMember(
  machine: Machine,
  target: Value,
  key: string,
  value: Value,
  isStrict = false,
): void {
  if (target === null || target === undefined)
    machine.fail('TypeError', `${String(target)} can be given no property ${JSON.stringify(key)}`);
  const refuse = (): void => {
    if (isStrict) machine.fail('TypeError', `${JSON.stringify(key)} can not be set`);
  };
  if (!(target instanceof PacObject)) {
    refuse();
    return;
  }
  const accessor = machine.hasAccessors ? accessorOf(target, key) : undefined;
  if (accessor) {
    if (accessor.set instanceof PacFunction) machine.call(accessor.set, target, [value]);
    else refuse();
  } else if (target.isFrozen || target.locked?.has(key) || (target.isClosed && !target.hasOwn(key))) refuse();
  else target.set(machine, key, value);
}

/** The nearest property of that name, if it is one of functions. */
function accessorOf(target: PacObject, key: string): Accessor | undefined {
  let object: PacObject | null = target;
  for (let i = 0; object && i < MAX_PROTOTYPES; object = object.proto, i++) {
    if (object.accessors?.has(key)) return object.accessors.get(key);
    if (object.properties.has(key)) return undefined;
  }
  return undefined;
}

/** Makes a property of functions. */
export function defineAccessor(machine: Machine, target: PacObject, key: string, accessor: Accessor): void {
  machine.hasAccessors = true;
  target.define(machine, key, accessor);
}

/** @throws {ThrownValue} a TypeError where the object has no such private name */
export function privateMember(machine: Machine, target: Value, key: string): Value {
  return ownMember(machine, holder(machine, target, key), key);
}

/** @throws {ThrownValue} a TypeError where it has none, or one that can not be set */
export function setPrivate(machine: Machine, target: Value, key: string, value: Value): void {
  const object = holder(machine, target, key);
  const accessor = object.accessors?.get(key);
  if (accessor?.set instanceof PacFunction) machine.call(accessor.set, object, [value]);
  else if (accessor || object.locked?.has(key))
    machine.fail('TypeError', 'a private name that can not be set');
  else {
    machine.touch(object.born);
    object.properties.set(key, value);
  }
}

function holder(machine: Machine, target: Value, key: string): PacObject {
  if (target instanceof PacObject && target.properties.has(key)) return target;
  return machine.fail('TypeError', 'a private name, of an object that has none');
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

function inherited(machine: Machine, from: PacObject | null, key: string, self: Value): Value {
  for (let i = 0, proto = from; proto && i < MAX_PROTOTYPES; proto = proto.proto, i++) {
    const accessor = proto.accessors?.get(key);
    if (accessor) return ask(machine, accessor, self);
    if (proto.properties.has(key)) return proto.properties.get(key);
  }
  return undefined;
}

/** Made when it is first asked for: few functions of a program are constructors. */
function ownPrototype(machine: Machine, target: PacFunction): Value {
  if (!target.isProgram) return undefined;
  machine.touch(target.born);
  const prototype = machine.object();
  if (target.isGenerator) prototype.proto = machine.prototypes.generator;
  target.properties.set('prototype', prototype);
  (target.hidden ??= new Set()).add('prototype');
  return prototype;
}
