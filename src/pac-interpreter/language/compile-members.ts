import type {Expression, MemberExpression, PrivateIdentifier} from 'acorn';
import {compileExpression} from './compile-expressions.js';
import {isStrict, lineOf, type Evaluate} from './code.js';
import {toKey} from './convert.js';
import type {Machine} from './machine.js';
import {getMember, privateMember, setMember, setPrivate, superMember} from './members.js';
import type {Scope} from './scope.js';
import {UNSET, type Value} from './values.js';

/** The name of a property: `.name`, `[expression]`, or a key of an object literal. */
export function compileKey({
  computed,
  property,
}: {
  readonly computed: boolean;
  readonly property: Expression | PrivateIdentifier;
}): (scope: Scope) => string {
  if (property.type === 'PrivateIdentifier') return compilePrivate(property);
  if (!computed) {
    const name =
      property.type === 'Identifier' ? property.name : String((property as {value?: unknown}).value);
    return () => name;
  }
  const key = compileExpression(property);
  return (scope) => toKey(scope.machine, key(scope));
}

/** What a private name of a class stands for: a name that each class makes for itself as it is evaluated. */
export function compilePrivate({name}: PrivateIdentifier): (scope: Scope) => string {
  return (scope) => scope.get(`#${name}`) as string;
}

/** `this`, as `super` and classes see it. @throws {ThrownValue} where `super()` has yet to make it */
export function selfOf(scope: Scope): Value {
  const frame = scope.call();
  const self = frame ? frame.self : scope.machine.global;
  if (self === UNSET) scope.machine.fail('ReferenceError', '`this` is used before `super()`');
  return self;
}

/** How a property is read and written: one of an object, a private one, or one that `super` finds. */
export interface Access {
  readonly target: Evaluate;
  readonly key: (scope: Scope) => string;
  readonly get: (scope: Scope, object: Value, key: string) => Value;
  readonly set: (scope: Scope, object: Value, key: string, value: Value) => void;
}

export function accessOf(node: MemberExpression): Access {
  const key = compileKey(node);
  const strict = isStrict();
  const set: Access['set'] = (scope, object, name, value) => {
    setMember(scope.machine, object, name, value, strict);
  };
  if (node.object.type === 'Super') {
    return {
      target: selfOf,
      key,
      get: (scope, self, name) => superMember(scope.machine, scope.call()?.home, name, self),
      set,
    };
  }
  const target = compileExpression(node.object);
  if (node.property.type === 'PrivateIdentifier') {
    return {
      target,
      key,
      get: ({machine}, object, name) => privateMember(machine, object, name),
      set: ({machine}, object, name, value) => {
        setPrivate(machine, object, name, value);
      },
    };
  }
  const line = lineOf(node);
  return {target, key, get: ({machine}, object, name) => found(machine, object, name, line), set};
}

/** A property of nothing is named by the line that it stands on. */
function found(machine: Machine, object: Value, key: string, line: number): Value {
  if (object === null || object === undefined) machine.line = line;
  return getMember(machine, object, key);
}
