import type {
  CallExpression,
  ChainExpression,
  Expression,
  MemberExpression,
  NewExpression,
  TaggedTemplateExpression,
} from 'acorn';
import {compileExpression, compileList} from './compile-expressions.js';
import {accessOf} from './compile-members.js';
import {lineOf, type Evaluate} from './code.js';
import {PacFunction, type Frame} from './functions.js';
import type {Machine} from './machine.js';
import {callable, getMember} from './members.js';
import type {Scope} from './scope.js';
import {CHAIN_END, PacObject, UNSET, type PacArray, type Value} from './values.js';

export function compileMember(node: MemberExpression): Evaluate {
  const {target, key, get} = accessOf(node);
  const {optional} = node;
  return (scope) => {
    const object = target(scope);
    if (object === CHAIN_END || (optional && (object === null || object === undefined))) return CHAIN_END;
    return get(scope, object, key(scope));
  };
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
  if (callee.type === 'Super') return compileSuperCall(node);
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
  const {target, key, get} = accessOf(node);
  const {optional} = node;
  return (scope) => {
    const self = target(scope);
    if (self === CHAIN_END || (optional && (self === null || self === undefined)))
      return {self, value: CHAIN_END};
    return {self, value: get(scope, self, key(scope))};
  };
}

function compileFree(callee: Expression): (scope: Scope) => Callee {
  const value = compileExpression(callee);
  const line = lineOf(callee);
  return (scope) => {
    if (callee.type !== 'Identifier') return {self: undefined, value: value(scope)};
    scope.machine.line = line;
    return {self: scope.holderOf(callee.name), value: value(scope)};
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

function compileSuperCall(node: CallExpression): Evaluate {
  const args = compileList(node.arguments);
  const line = lineOf(node);
  return (scope) => {
    const {machine} = scope;
    const list = args(scope);
    machine.line = line;
    return callSuper(machine, scope.call(), list);
  };
}

/** `super(…)`: what the class extends makes the object, which `this` is from then on. */
export function callSuper(machine: Machine, frame: Frame | undefined, args: readonly Value[]): Value {
  const type = frame?.callee?.proto;
  if (!frame?.newTarget || !(type instanceof PacFunction) || !type.construct)
    return machine.fail('TypeError', 'what the class extends is no constructor');
  const made = machine.construct(type, args, frame.newTarget);
  if (frame.self !== UNSET) machine.fail('ReferenceError', '`super()` was called before');
  if (!(made instanceof PacObject)) return machine.fail('TypeError', '`super()` made no object');
  // What the language makes of its own kinds inherits from the class that `new` was asked of all the same.
  const prototype = type.isProgram ? undefined : getMember(machine, frame.newTarget, 'prototype');
  if (prototype instanceof PacObject) made.proto = prototype;
  frame.self = made;
  frame.initialise?.(made);
  return made;
}

/** A template that a function is given in parts; of each place it is one list, made once. */
export function compileTagged({tag, quasi, ...node}: TaggedTemplateExpression): Evaluate {
  const find = tag.type === 'MemberExpression' ? compileMethod(tag) : compileFree(tag);
  const values = compileList(quasi.expressions);
  const name = nameOf(tag);
  const line = node.loc?.start.line ?? 0;
  const made = new WeakMap<Machine, PacArray>();
  return (scope) => {
    const {machine} = scope;
    const {self, value} = find(scope);
    const list = values(scope);
    let parts = made.get(machine);
    if (!parts) {
      parts = machine.array(quasi.quasis.map((part) => part.value.cooked ?? undefined));
      const raw = machine.array(quasi.quasis.map((part) => part.value.raw));
      raw.isFrozen = true;
      parts.properties.set('raw', raw);
      parts.hidden = new Set(['raw']);
      parts.isFrozen = true;
      made.set(machine, parts);
    }
    machine.line = line;
    const result = machine.call(callable(machine, value, name), self, [parts, ...list]);
    machine.line = line;
    return result;
  };
}
