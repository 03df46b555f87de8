import {boxed, toKey, toText, typeOf} from '../language/convert.js';
import type {Machine} from '../language/machine.js';
import {itemsOf} from '../language/iterate.js';
import {ownMember, peekMember, setMember} from '../language/members.js';
import {nativeFunction, PacFunction, type Native} from '../language/functions.js';
import {isEngineMember} from '../language/tells.js';
import {
  ERROR_KINDS,
  PacArray,
  PacCollection,
  PacDate,
  PacIterator,
  PacObject,
  PacRegExp,
  type Value,
} from '../language/values.js';
import {define, defineMethods, defineType, method} from './define.js';

const keysOf = (value: Value): string[] => (value instanceof PacObject ? value.keys() : []);

function owns(machine: Machine, value: Value, name: Value): boolean {
  const key = toKey(machine, name);
  const isThere = value instanceof PacObject && value.hasOwn(key);
  if (!isThere && isEngineMember(value, key, machine.global)) machine.tells.add(key);
  return isThere;
}

const OBJECT_METHODS: Readonly<Record<string, Native>> = {
  hasOwnProperty: method((machine, self, [key]) => owns(machine, self, key)),
  propertyIsEnumerable: method((machine, self, [key]) => keysOf(self).includes(toKey(machine, key))),
  toLocaleString: method((machine, self) => toText(machine, self)),
  toString: method((machine, self) => {
    // Of these each engine says more.
    const isPlain = self === undefined || self === null || (self instanceof PacObject && isOfPlainKind(self));
    if (!isPlain) machine.tells.add('toString');
    return `[object ${self instanceof PacArray ? 'Array' : self instanceof PacFunction ? 'Function' : self === undefined ? 'Undefined' : self === null ? 'Null' : typeOf(self) === 'object' ? 'Object' : 'Value'}]`;
  }),
  valueOf: method((_, self) => self),
};

const OBJECT_STATICS: Readonly<Record<string, Native>> = {
  assign: (machine, _, [target, ...sources]) => {
    if (!(target instanceof PacObject))
      return machine.fail('TypeError', 'Object.assign: no object to assign to');
    for (const source of sources) {
      for (const key of keysOf(source))
        setMember(machine, target, key, ownMember(machine, source as PacObject, key), true);
    }
    return target;
  },
  entries: (machine, _, [value]) =>
    machine.array(
      keysOf(value).map((key) => machine.array([key, ownMember(machine, value as PacObject, key)])),
    ),
  fromEntries: (machine, _, [entries]) => {
    const object = machine.object();
    for (const entry of itemsOf(machine, entries)) {
      if (entry instanceof PacArray) object.set(machine, toKey(machine, entry.items[0]), entry.items[1]);
    }
    return object;
  },
  hasOwn: (machine, _, [value, key]) => owns(machine, value, key),
  keys: (machine, _, [value]) => {
    if (value === machine.global) machine.tells.add('globalThis');
    return machine.array(keysOf(value));
  },
  values: (machine, _, [value]) =>
    machine.array(keysOf(value).map((key) => ownMember(machine, value as PacObject, key))),
};

/** What `Object.prototype.toString` calls as engines do. */
function isOfPlainKind(value: PacObject): boolean {
  return !(
    value instanceof PacRegExp ||
    value instanceof PacDate ||
    value instanceof PacIterator ||
    value instanceof PacCollection ||
    value.properties.has('PI') ||
    value.properties.has('message')
  );
}

function own(machine: Machine, self: Value): PacFunction {
  return self instanceof PacFunction
    ? self
    : machine.fail('TypeError', 'a method of functions, of something else');
}

const FUNCTION_METHODS: Readonly<Record<string, Native>> = {
  apply: (machine, self, [target, args]) =>
    machine.call(
      own(machine, self),
      target,
      args === undefined || args === null ? [] : itemsOf(machine, args),
    ),
  bind: (machine, self, [target, ...first]) => {
    const bound = own(machine, self);
    machine.allocate(64 + first.length * 8);
    return nativeFunction(machine, bound.name, (inner, _, args) =>
      inner.call(bound, target, [...first, ...args]),
    );
  },
  call: (machine, self, [target, ...args]) => machine.call(own(machine, self), target, args),
  toString: method((machine, self) => {
    machine.tells.add('Function.prototype.toString');
    const {name, text} = own(machine, self);
    const shown = text?.() ?? `function ${name}() { [native code] }`;
    machine.allocate(shown.length);
    return shown;
  }),
};

export function installObjects(machine: Machine): void {
  const {object, function: functions} = machine.prototypes;
  defineMethods(machine, object, OBJECT_METHODS);
  defineMethods(machine, functions, FUNCTION_METHODS);
  define(machine.global, {globalThis: machine.global});
  const type = defineType(machine, 'Object', object, (inner, _, [value]) =>
    value instanceof PacObject
      ? value
      : value === undefined || value === null
        ? inner.object()
        : boxed(inner, value),
  );
  defineMethods(machine, type, OBJECT_STATICS);
  // `Function` and `eval` would run text: said in plain words, where a missing name would be a riddle.
  for (const name of ['eval', 'Function']) {
    const refuse = (inner: Machine): never => {
      inner.tells.add(name);
      return inner.fail('TypeError', `${name} is not evaluated here`);
    };
    define(machine.global, {[name]: nativeFunction(machine, name, refuse, refuse)});
  }
}

export function installErrors(machine: Machine): void {
  const {error, errors} = machine.prototypes;
  defineMethods(machine, error, {
    toString: method((inner, self) => {
      if (!(self instanceof PacObject)) return 'Error';
      if (inner.ownErrors.has(self)) inner.tells.add('message');
      const [name, message] = ['name', 'message'].map((key) => peekMember(inner, self, key));
      const text = message === undefined ? '' : toText(inner, message);
      return `${name === undefined ? 'Error' : toText(inner, name)}${text === '' ? '' : `: ${text}`}`;
    }),
  });
  define(error, {message: ''});
  for (const kind of ERROR_KINDS) {
    define(errors[kind], {name: kind});
    const type = defineType(machine, kind, errors[kind], (inner, _, [message]) => {
      inner.allocate(64);
      const made = inner.error(kind, message === undefined ? '' : toText(inner, message));
      if (message === undefined) made.delete('message');
      return made;
    });
    const parent = machine.global.own('Error');
    if (kind !== 'Error' && parent instanceof PacObject) type.proto = parent;
  }
}
