import type {Expression, ObjectExpression, Pattern, Property} from 'acorn';
import {compileClass} from './compile-classes.js';
import {compileExpression} from './compile-expressions.js';
import {compileFunction} from './compile-functions.js';
import {compileKey} from './compile-members.js';
import type {Evaluate} from './code.js';
import {PacFunction} from './functions.js';
import type {Machine} from './machine.js';
import {defineAccessor, ownMember} from './members.js';
import type {Scope} from './scope.js';
import {PacObject, sizeOf, type Value} from './values.js';

/** A value that is called by the name that it is given to, where it is a function or a class without one. */
export function compileNamed(node: Expression, given: Pattern | string): Evaluate {
  const name = typeof given === 'string' ? given : given.type === 'Identifier' ? given.name : '';
  if (node.type === 'FunctionExpression' || node.type === 'ArrowFunctionExpression')
    return compileFunction(node, {name});
  return node.type === 'ClassExpression' ? compileClass(node, name) : compileExpression(node);
}

/** How a property is called in the text; nothing where that is computed. */
export function writtenName({
  computed,
  key,
}: {
  readonly computed: boolean;
  readonly key: {readonly type: string};
}): string {
  if (computed) return '';
  const {name, value} = key as {readonly name?: string; readonly value?: unknown};
  return key.type === 'PrivateIdentifier' ? `#${name ?? ''}` : (name ?? String(value));
}

/** Puts a function of a class or an object where it belongs. */
export function putMember(
  machine: Machine,
  target: PacObject,
  key: string,
  value: Value,
  kind: 'method' | 'get' | 'set',
): void {
  if (value instanceof PacFunction) value.home = target;
  if (kind === 'method') {
    target.accessors?.delete(key);
    target.set(machine, key, value);
  } else if (value instanceof PacFunction) defineAccessor(machine, target, key, {[kind]: value});
}

type Part = (scope: Scope, object: PacObject) => void;

export function compileObject({properties}: ObjectExpression): Evaluate {
  const parts = properties.map((property): Part => {
    if (property.type === 'Property') return compileProperty(property);
    const source = compileExpression(property.argument);
    return (scope, object) => {
      const from = source(scope);
      if (!(from instanceof PacObject)) return;
      scope.machine.work(sizeOf(from));
      for (const key of from.keys()) object.set(scope.machine, key, ownMember(scope.machine, from, key));
    };
  });
  return (scope) => {
    const object = scope.machine.object();
    for (const part of parts) part(scope, object);
    return object;
  };
}

function compileProperty(property: Property): Part {
  const key = compileKey({computed: property.computed, property: property.key});
  const name = writtenName(property);
  const {kind, method, value: node} = property;
  if (kind !== 'init' || method) {
    const written = kind === 'init' ? name : `${kind} ${name}`;
    const value =
      node.type === 'FunctionExpression'
        ? compileFunction(node, {name: written, isMethod: true})
        : compileExpression(node);
    return (scope, object) => {
      putMember(scope.machine, object, key(scope), value(scope), kind === 'init' ? 'method' : kind);
    };
  }
  const value = compileNamed(node, name);
  if (name === '__proto__' && !property.shorthand) {
    return (scope, object) => {
      const proto = value(scope);
      if (proto === null || proto instanceof PacObject) object.proto = proto;
    };
  }
  return (scope, object) => {
    const to = key(scope);
    object.accessors?.delete(to);
    object.set(scope.machine, to, value(scope));
  };
}
