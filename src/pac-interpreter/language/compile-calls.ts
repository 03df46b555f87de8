import type {
  CallExpression,
  ChainExpression,
  Expression,
  MemberExpression,
  NewExpression,
  PrivateIdentifier,
} from 'acorn';
import {compileExpression, compileList} from './compile-expressions.js';
import {lineOf, unsupported, type Evaluate} from './code.js';
import {toKey} from './convert.js';
import {callable, getMember} from './members.js';
import type {Scope} from './scope.js';
import {CHAIN_END, type Value} from './values.js';

/** The name of a property: `.name`, `[expression]`, or a key of an object literal. */
export function compileKey({
  computed,
  property,
}: {
  readonly computed: boolean;
  readonly property: Expression | PrivateIdentifier;
}): (scope: Scope) => string {
  if (property.type === 'PrivateIdentifier') return unsupported(property, 'a private name');
  if (!computed) {
    const name =
      property.type === 'Identifier' ? property.name : String((property as {value?: unknown}).value);
    return () => name;
  }
  const key = compileExpression(property);
  return (scope) => toKey(scope.machine, key(scope));
}

export function compileMember(node: MemberExpression): Evaluate {
  const target = compileObject(node);
  const key = compileKey(node);
  const line = lineOf(node);
  const {optional} = node;
  return (scope) => {
    const object = target(scope);
    if (object === CHAIN_END || (optional && (object === null || object === undefined))) return CHAIN_END;
    const name = key(scope);
    // A property of nothing is named by the line that it stands on.
    if (object === null || object === undefined) scope.machine.line = line;
    return getMember(scope.machine, object, name);
  };
}

function compileObject({object}: MemberExpression): Evaluate {
  return object.type === 'Super' ? unsupported(object, '`super`') : compileExpression(object);
}

export function compileChain({expression}: ChainExpression): Evaluate {
  const chain = compileExpression(expression);
  return (scope) => {
    const value = chain(scope);
    return value === CHAIN_END ? undefined : value;
  };
}

export function compileCall(node: CallExpression): Evaluate {
  const {callee, optional} = node;
  if (callee.type === 'Super') return unsupported(callee, '`super`');
  const line = lineOf(node);
  const args = compileList(node.arguments);
  const find = callee.type === 'MemberExpression' ? compileMethod(callee) : compileFree(callee);
  const name = nameOf(callee);
  return (scope) => {
    const {machine} = scope;
    const {self, value} = find(scope);
    if (value === CHAIN_END || (optional && (value === null || value === undefined))) return CHAIN_END;
    const list = args(scope);
    machine.line = line;
    const result = machine.call(callable(machine, value, name), self, list);
    machine.line = line;
    return result;
  };
}

interface Callee {
  readonly self: Value;
  readonly value: Value;
}

function compileMethod(node: MemberExpression): (scope: Scope) => Callee {
  const target = compileObject(node);
  const key = compileKey(node);
  const line = lineOf(node);
  const {optional} = node;
  return (scope) => {
    const self = target(scope);
    if (self === CHAIN_END || (optional && (self === null || self === undefined)))
      return {self, value: CHAIN_END};
    const name = key(scope);
    if (self === null || self === undefined) scope.machine.line = line;
    return {self, value: getMember(scope.machine, self, name)};
  };
}

function compileFree(callee: Expression): (scope: Scope) => Callee {
  const value = compileExpression(callee);
  const line = lineOf(callee);
  return (scope) => {
    if (callee.type === 'Identifier') scope.machine.line = line;
    return {self: undefined, value: value(scope)};
  };
}

/** What an error calls the function. */
function nameOf(callee: Expression): string {
  if (callee.type === 'Identifier') return callee.name;
  if (callee.type !== 'MemberExpression' || callee.computed) return 'what is called';
  const {object, property} = callee;
  const name = property.type === 'Identifier' ? property.name : '';
  return object.type === 'Identifier' ? `${object.name}.${name}` : `.${name}`;
}

export function compileNew(node: NewExpression): Evaluate {
  const callee = compileExpression(node.callee);
  const args = compileList(node.arguments);
  const line = lineOf(node);
  const name = nameOf(node.callee);
  return (scope) => {
    const {machine} = scope;
    const type = callee(scope);
    const list = args(scope);
    machine.line = line;
    const result = machine.construct(callable(machine, type, name), list);
    machine.line = line;
    return result;
  };
}
