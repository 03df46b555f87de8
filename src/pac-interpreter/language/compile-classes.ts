import type {Class, ClassBody, MethodDefinition, PropertyDefinition, StaticBlock} from 'acorn';
import {inStrictness, unsupported, type Evaluate} from './code.js';
import {compileKey} from './compile-calls.js';
import {compileExpression} from './compile-expressions.js';
import {compileFunction} from './compile-functions.js';
import {PacFunction} from './functions.js';
import {getMember} from './members.js';
import {Scope} from './scope.js';
import {PacObject, UNSET, type Value} from './values.js';
import {OBJECT} from './weights.js';

type Member = ClassBody['body'][number];

/** Puts a method or the value of a field where it belongs. */
type Put = (scope: Scope, target: PacObject) => void;

/**
 * A class that extends no other: a function that only `new` may call, its methods on the prototype, its fields made for each
 * object. Accessors, private names and `extends` are refused: no PAC file is known that has them.
 */
export function compileClass(node: Class): Evaluate {
  if (node.superClass) return unsupported(node, 'a class that extends another');
  return inStrictness([], true, () => compileMembers(node));
}

function compileMembers({id, body}: Class): Evaluate {
  const name = id?.name ?? '';
  const isConstructor = (member: Member): member is MethodDefinition =>
    member.type === 'MethodDefinition' && member.kind === 'constructor';
  const others = body.body.filter((member) => !isConstructor(member));
  const made = body.body.find(isConstructor);
  const start = made ? compileFunction(made.value) : undefined;
  const of = (type: Member['type'], isStatic: boolean): Put[] =>
    others
      .filter((member) => member.type === type && 'static' in member && member.static === isStatic)
      .map(compileMember);
  for (const member of others)
    if (member.type === 'StaticBlock') return unsupported(member, 'a static block');
  const [methods, statics] = [of('MethodDefinition', false), of('MethodDefinition', true)];
  const [fields, staticFields] = [of('PropertyDefinition', false), of('PropertyDefinition', true)];
  return (outer) => {
    const {machine} = outer;
    const scope = new Scope(machine, outer);
    if (name !== '') scope.declare(name, UNSET);
    const work = start?.(scope);
    machine.allocate(3 * OBJECT);
    const value: PacFunction = new PacFunction(
      machine.prototypes.function,
      name,
      (inner) => inner.fail('TypeError', `Class constructor ${name} cannot be invoked without 'new'`),
      {
        isProgram: true,
        length: work instanceof PacFunction ? work.length : 0,
        construct: (inner, args) => {
          const prototype = getMember(inner, value, 'prototype');
          inner.allocate(OBJECT);
          const self = new PacObject(prototype instanceof PacObject ? prototype : inner.prototypes.object);
          for (const put of fields) put(withThis(scope, self), self);
          const result = work instanceof PacFunction ? work.call(inner, self, args) : undefined;
          return result instanceof PacObject ? result : self;
        },
      },
    );
    if (name !== '') scope.declare(name, value, true);
    const prototype = getMember(machine, value, 'prototype');
    if (prototype instanceof PacObject) {
      prototype.properties.set('constructor', value);
      for (const put of methods) put(scope, prototype);
      prototype.hidden = new Set(prototype.properties.keys());
    }
    for (const put of statics) put(scope, value);
    value.hidden = new Set(value.properties.keys());
    for (const put of staticFields) put(withThis(scope, value), value);
    return value;
  };
}

/** A field's value may ask for the object that it is made for. */
function withThis(scope: Scope, self: Value): Scope {
  return new Scope(scope.machine, scope, {self, args: []});
}

function compileMember(member: MethodDefinition | PropertyDefinition | StaticBlock): Put {
  if (member.type === 'StaticBlock') return unsupported(member, 'a static block');
  if (member.type === 'MethodDefinition' && member.kind !== 'method')
    return unsupported(member, 'a getter or setter');
  const key = compileKey({computed: member.computed, property: member.key});
  const value: Evaluate =
    member.type === 'MethodDefinition'
      ? compileFunction(member.value)
      : member.value
        ? compileExpression(member.value)
        : (): Value => undefined;
  return (scope, target) => {
    target.set(scope.machine, key(scope), value(scope));
  };
}
