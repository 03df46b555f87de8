import {toKey} from '../language/convert.js';
import {ThrownValue, UnreadableError} from '../language/errors.js';
import {PacFunction, type Native} from '../language/functions.js';
import {itemsOf} from '../language/iterate.js';
import type {Machine} from '../language/machine.js';
import {callable, defineAccessor, getMember, hasMember, ownMember, setMember} from '../language/members.js';
import {isIndex, isSymbol, PacArray, PacObject, type Accessor, type Value} from '../language/values.js';
import {define, defineMethods, method} from './define.js';

/** What a program may ask and say of properties: of `Object`, of `Reflect`, and the old methods of each object. */
export function installProperties(machine: Machine): void {
  const type = machine.global.own('Object');
  if (type instanceof PacObject) defineMethods(machine, type, OBJECT_STATICS);
  defineMethods(machine, machine.prototypes.object, OBJECT_METHODS);
  const reflect = machine.object();
  defineMethods(machine, reflect, REFLECT);
  define(machine.global, {Reflect: reflect});
}

function objectIn(machine: Machine, value: Value, name: string): PacObject {
  return value instanceof PacObject
    ? value
    : machine.fail('TypeError', `${name} is called on something else than an object`);
}

/** Of a property's description what counts here: its value or its functions, whether it is listed, and whether it stays. */
function defineOne(machine: Machine, target: PacObject, key: string, description: Value): void {
  const object = objectIn(machine, description, 'Object.defineProperty');
  const has = (name: string): boolean => object.hasOwn(name);
  const of = (name: string): Value => ownMember(machine, object, name);
  machine.touch(target.born);
  const isNew = !target.hasOwn(key);
  if ((isNew && (target.isFrozen || target.isClosed)) || (target.isFrozen && has('value')))
    machine.fail('TypeError', `${JSON.stringify(key)} can not be defined`);
  if (has('get') || has('set')) {
    if (target instanceof PacArray && isIndex(key))
      throw new UnreadableError(
        'a getter or setter of a place in a list is not evaluated here',
        machine.line,
      );
    defineAccessor(machine, target, key, accessorIn(machine, of('get'), of('set')));
  } else {
    if (has('value') && target.locked?.has(key) && !Object.is(target.own(key), of('value')))
      machine.fail('TypeError', `Cannot redefine property: ${key}`);
    if (isNew || has('value')) {
      target.accessors?.delete(key);
      target.set(machine, key, of('value'));
    }
    const isLocked = has('writable') ? !of('writable') : isNew;
    if (isLocked) (target.locked ??= new Set()).add(key);
    else if (has('writable')) target.locked?.delete(key);
  }
  const isListed = has('enumerable') ? Boolean(of('enumerable')) : !isNew && target.hidden?.has(key) !== true;
  if (isListed) target.hidden?.delete(key);
  else (target.hidden ??= new Set()).add(key);
}

function accessorIn(machine: Machine, get: Value, set: Value): Accessor {
  for (const one of [get, set]) {
    if (one !== undefined && !(one instanceof PacFunction))
      machine.fail('TypeError', 'a getter or setter that is no function');
  }
  return {
    ...(get instanceof PacFunction && {get}),
    ...(set instanceof PacFunction && {set}),
  };
}

/** What `Object.getOwnPropertyDescriptor` says. */
function describeOne(machine: Machine, value: Value, key: string): PacObject | undefined {
  if (!(value instanceof PacObject) || !value.hasOwn(key)) return undefined;
  const description = machine.object();
  const accessor = value.accessors?.get(key);
  if (accessor) {
    description.set(machine, 'get', accessor.get);
    description.set(machine, 'set', accessor.set);
  } else {
    description.set(machine, 'value', value.own(key));
    description.set(machine, 'writable', !value.isFrozen && value.locked?.has(key) !== true);
  }
  description.set(machine, 'enumerable', value.hidden?.has(key) !== true);
  description.set(machine, 'configurable', !value.isFrozen && value.locked?.has(key) !== true);
  return description;
}

const namesOf = (value: Value): string[] => {
  if (!(value instanceof PacObject))
    return typeof value === 'string' ? [...Array.from(value, (_, i) => String(i)), 'length'] : [];
  // Places first, then all names in the order in which they were put in, listed or not.
  const names = [...value.properties.keys()].filter((key) => !isSymbol(key));
  const places = value.keys().filter((key) => isIndex(key));
  const rest = names.filter((key) => !isIndex(key));
  return [...places, ...(value instanceof PacArray ? ['length'] : []), ...rest];
};

const closing: Native = (machine, _, [value]) => {
  if (value instanceof PacObject && !value.isClosed) {
    machine.touch(value.born);
    value.isClosed = true;
  }
  return value;
};

const OBJECT_STATICS: Readonly<Record<string, Native>> = {
  create: (machine, _, [proto, descriptions]) => {
    if (proto !== null && !(proto instanceof PacObject))
      return machine.fail('TypeError', 'Object prototype may only be an Object or null');
    const object = machine.object();
    object.proto = proto;
    if (descriptions instanceof PacObject) {
      for (const key of descriptions.keys())
        defineOne(machine, object, key, ownMember(machine, descriptions, key));
    }
    return object;
  },
  defineProperty: (machine, _, [target, key, description]) => {
    defineOne(machine, objectIn(machine, target, 'Object.defineProperty'), toKey(machine, key), description);
    return target;
  },
  defineProperties: (machine, _, [target, descriptions]) => {
    const object = objectIn(machine, descriptions, 'Object.defineProperties');
    for (const key of object.keys()) {
      defineOne(
        machine,
        objectIn(machine, target, 'Object.defineProperties'),
        key,
        ownMember(machine, object, key),
      );
    }
    return target;
  },
  getPrototypeOf: (machine, _, [value]) => {
    if (value instanceof PacObject) return value.proto;
    if (value === undefined || value === null)
      return machine.fail('TypeError', `${String(value)} has no prototype`);
    return machine.prototypes[typeof value as 'string' | 'number' | 'boolean'];
  },
  setPrototypeOf: (machine, _, [target, proto]) => {
    const object = objectIn(machine, target, 'Object.setPrototypeOf');
    setProto(machine, object, proto);
    return target;
  },
  getOwnPropertyNames: (machine, _, [value]) => machine.array(namesOf(value)),
  getOwnPropertySymbols: (machine) => machine.array([]),
  getOwnPropertyDescriptor: (machine, _, [value, name]) => describeOne(machine, value, toKey(machine, name)),
  getOwnPropertyDescriptors: (machine, _, [value]) => {
    const all = machine.object();
    for (const key of namesOf(value)) all.set(machine, key, describeOne(machine, value, key));
    return all;
  },
  is: (_, __, [a, b]) => Object.is(a, b),
  isExtensible: (_, __, [value]) => value instanceof PacObject && !value.isFrozen && !value.isClosed,
  isFrozen: (_, __, [value]) => !(value instanceof PacObject) || value.isFrozen,
  isSealed: (_, __, [value]) => !(value instanceof PacObject) || value.isFrozen || value.isClosed,
  seal: closing,
  preventExtensions: closing,
  freeze: (machine, _, [value]) => {
    if (value instanceof PacObject && !value.isFrozen) {
      machine.touch(value.born);
      value.isFrozen = true;
    }
    return value;
  },
};

const OBJECT_METHODS: Readonly<Record<string, Native>> = {
  isPrototypeOf: method((machine, self, [value]) => {
    for (let at = value instanceof PacObject ? value.proto : null; at; at = at.proto) {
      machine.step();
      if (at === self) return true;
    }
    return false;
  }),
  __defineGetter__: oldDefining('get'),
  __defineSetter__: oldDefining('set'),
  __lookupGetter__: oldLooking('get'),
  __lookupSetter__: oldLooking('set'),
};

function oldDefining(kind: 'get' | 'set'): Native {
  return (machine, self, [name, value]) => {
    const object = objectIn(machine, self, `__define${kind}`);
    defineAccessor(
      machine,
      object,
      toKey(machine, name),
      accessorIn(machine, ...((kind === 'get' ? [value, undefined] : [undefined, value]) as [Value, Value])),
    );
    return undefined;
  };
}

function oldLooking(kind: 'get' | 'set'): Native {
  return (machine, self, [name]) => {
    const key = toKey(machine, name);
    for (let at = self instanceof PacObject ? self : null; at; at = at.proto) {
      machine.step();
      if (at.hasOwn(key)) return at.accessors?.get(key)?.[kind];
    }
    return undefined;
  };
}

/** A step that `Reflect` says by true or false where `Object` throws. */
const tried =
  (attempt: (machine: Machine, target: PacObject, args: readonly Value[]) => void): Native =>
  (machine, _, [target, ...args]) => {
    const {depth} = machine;
    const object = objectIn(machine, target, 'Reflect');
    try {
      attempt(machine, object, args);
      return true;
    } catch (error) {
      if (!(error instanceof ThrownValue)) throw error;
      machine.depth = depth;
      return false;
    }
  };

const REFLECT: Readonly<Record<string, Native>> = {
  apply: (machine, _, [target, self, args]) =>
    machine.call(callable(machine, target, 'Reflect.apply'), self, itemsOf(machine, args)),
  construct: (machine, _, [target, args, newTarget]) =>
    machine.construct(
      callable(machine, target, 'Reflect.construct'),
      itemsOf(machine, args),
      newTarget === undefined ? undefined : callable(machine, newTarget, 'Reflect.construct'),
    ),
  defineProperty: tried((machine, target, [key, description]) =>
    defineOne(machine, target, toKey(machine, key), description),
  ),
  deleteProperty: (machine, _, [target, name]) => {
    const object = objectIn(machine, target, 'Reflect.deleteProperty');
    if (object.isFrozen) return false;
    machine.touch(object.born);
    object.delete(toKey(machine, name));
    return true;
  },
  get: (machine, _, [target, key]) =>
    getMember(machine, objectIn(machine, target, 'Reflect.get'), toKey(machine, key)),
  getOwnPropertyDescriptor: (machine, _, [target, key]) =>
    describeOne(machine, objectIn(machine, target, 'Reflect'), toKey(machine, key)),
  getPrototypeOf: (machine, _, [target]) => objectIn(machine, target, 'Reflect.getPrototypeOf').proto,
  has: (machine, _, [target, key]) =>
    hasMember(machine, objectIn(machine, target, 'Reflect.has'), toKey(machine, key)),
  isExtensible: (machine, _, [target]) => {
    const object = objectIn(machine, target, 'Reflect.isExtensible');
    return !object.isFrozen && !object.isClosed;
  },
  ownKeys: (machine, _, [target]) => machine.array(namesOf(objectIn(machine, target, 'Reflect.ownKeys'))),
  preventExtensions: tried((machine, target) => void closing(machine, undefined, [target])),
  set: tried((machine, target, [key, value]) => setMember(machine, target, toKey(machine, key), value, true)),
  setPrototypeOf: tried((machine, target, [proto]) => setProto(machine, target, proto)),
};

function setProto(machine: Machine, object: PacObject, proto: Value): void {
  for (let at = proto instanceof PacObject ? proto : null; at; at = at.proto) {
    machine.step();
    if (at === object) machine.fail('TypeError', 'Cyclic __proto__ value');
  }
  machine.touch(object.born);
  object.proto = proto instanceof PacObject ? proto : null;
}
