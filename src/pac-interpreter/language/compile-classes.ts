import type {Class, ClassBody, MethodDefinition, PropertyDefinition, StaticBlock} from 'acorn';
import {callSuper} from './compile-calls.js';
import {inStrictness, sourceText, type Evaluate} from './code.js';
import {compileExpression} from './compile-expressions.js';
import {compileFunction} from './compile-functions.js';
import {compileKey} from './compile-members.js';
import {compileNamed, putMember, writtenName} from './compile-objects.js';
import {compileBody} from './compile-statements.js';
import {describe} from './describe.js';
import {PacFunction, type Frame} from './functions.js';
import {hoistedNames} from './hoist.js';
import type {Machine} from './machine.js';
import {getMember} from './members.js';
import {Scope} from './scope.js';
import {PacObject, SYMBOL, UNSET, type Value} from './values.js';
import {NAME, OBJECT} from './weights.js';

type Member = ClassBody['body'][number];

/** Gives an object something of its class; the scope has that object as `this`. */
type Give = (scope: Scope, self: PacObject) => void;

/** A class that is being made, and what it gives to each object, or to itself when all else is there. */
interface Making {
  readonly type: PacFunction;
  readonly prototype: PacObject;
  /** Private methods come before all fields. */
  readonly methods: Give[];
  readonly fields: Give[];
  readonly statics: Give[];
}

type Part = (scope: Scope, making: Making) => void;

/** @param given what it is called by where it has no name */
export function compileClass(node: Class, given = ''): Evaluate {
  return inStrictness([], true, () => compileMembers(node, given));
}

const isConstructor = (member: Member): member is MethodDefinition =>
  member.type === 'MethodDefinition' && member.kind === 'constructor';

function compileMembers({id, superClass, body, start, end}: Class, given: string): Evaluate {
  const name = id?.name ?? given;
  const parts = body.body.filter((member) => !isConstructor(member)).map(compileMember);
  const made = body.body.find(isConstructor);
  const build = made ? compileFunction(made.value, {name, isMethod: true}) : undefined;
  const extended = superClass ? compileExpression(superClass) : undefined;
  const privates = new Set(
    body.body.flatMap((member) =>
      'key' in member && member.key.type === 'PrivateIdentifier' ? [member.key.name] : [],
    ),
  );
  const text = sourceText();
  return (outer) => {
    const {machine} = outer;
    machine.allocate(3 * OBJECT);
    const scope = new Scope(machine, outer);
    if (id) scope.declare(id.name, UNSET);
    machine.work(privates.size * NAME);
    for (const each of privates) scope.declare(`#${each}`, `${SYMBOL}#${String(machine.unique())}`, true);
    const parent = extended?.(scope);
    const protos = parentsOf(machine, parent, extended !== undefined);
    const work = build?.(scope);
    const maker = work instanceof PacFunction ? work : undefined;
    const construct = (inner: Machine, args: readonly Value[], newTarget: PacObject): Value => {
      const frame: Frame = {self: UNSET, args, home: prototype, callee: value, newTarget, initialise};
      if (!extended) {
        const proto = getMember(inner, newTarget, 'prototype');
        inner.allocate(OBJECT);
        const self = new PacObject(proto instanceof PacObject ? proto : inner.prototypes.object);
        frame.self = self;
        initialise(self);
      }
      const result = maker ? maker.enter?.(inner, frame) : extended && callSuper(inner, frame, args);
      if (result instanceof PacObject) return result;
      if (frame.self === UNSET) inner.fail('ReferenceError', `${name} does not call \`super()\``);
      if (extended && result !== undefined) inner.fail('TypeError', `${name} returns what is no object`);
      return frame.self;
    };
    const value: PacFunction = new PacFunction(
      protos.type,
      name,
      (inner) => inner.fail('TypeError', `Class constructor ${name} cannot be invoked without 'new'`),
      {isProgram: true, length: maker?.length ?? 0, text: () => text.slice(start, end), construct},
    );
    const prototype = machine.object();
    prototype.proto = protos.prototype;
    prototype.set(machine, 'constructor', value);
    value.properties.set('prototype', prototype);
    value.locked = new Set(['prototype']);
    if (id) scope.declare(id.name, value, true);
    const making: Making = {type: value, prototype, methods: [], fields: [], statics: []};
    for (const part of parts) part(scope, making);
    prototype.hidden = new Set(prototype.properties.keys());
    value.hidden = new Set(value.properties.keys());
    const initialise = (self: PacObject): void => {
      const inner = withThis(scope, self, prototype);
      for (const give of making.methods) give(inner, self);
      for (const give of making.fields) give(inner, self);
    };
    const own = withThis(scope, value, value);
    for (const give of making.statics) give(own, value);
    return value;
  };
}

/** What a class and its prototype inherit from. */
function parentsOf(
  machine: Machine,
  parent: Value,
  isExtended: boolean,
): {readonly type: PacObject; readonly prototype: PacObject | null} {
  const {function: functions, object} = machine.prototypes;
  if (!isExtended) return {type: functions, prototype: object};
  if (parent === null) return {type: functions, prototype: null};
  if (!(parent instanceof PacFunction) || !parent.construct)
    return machine.fail('TypeError', `a class extends ${describe(parent)}, which is no constructor`);
  const prototype = getMember(machine, parent, 'prototype');
  return {type: parent, prototype: prototype instanceof PacObject ? prototype : null};
}

/** A field's value may ask for the object that it is made for. */
function withThis(scope: Scope, self: PacObject, home: PacObject): Scope {
  return new Scope(scope.machine, scope, {self, args: [], home});
}

function compileMember(member: MethodDefinition | PropertyDefinition | StaticBlock): Part {
  if (member.type === 'StaticBlock') return compileBlock(member);
  const key = compileKey({computed: member.computed, property: member.key});
  const isPrivate = member.key.type === 'PrivateIdentifier';
  if (member.type === 'MethodDefinition') return compileMethod(member, key, isPrivate);
  const value = member.value ? compileNamed(member.value, writtenName(member)) : (): Value => undefined;
  return (scope, making) => {
    const name = key(scope);
    const give: Give = (inner, self) => {
      const given = value(inner);
      if (isPrivate) unlessThere(inner.machine, self, name);
      self.set(inner.machine, name, given);
    };
    (member.static ? making.statics : making.fields).push(give);
  };
}

function compileMethod(member: MethodDefinition, key: (scope: Scope) => string, isPrivate: boolean): Part {
  const kind = member.kind === 'constructor' ? 'method' : member.kind;
  const written = writtenName(member);
  const value = compileFunction(member.value, {
    name: kind === 'method' ? written : `${kind} ${written}`,
    isMethod: true,
  });
  return (scope, {type, prototype, methods}) => {
    const {machine} = scope;
    const name = key(scope);
    const home = member.static ? type : prototype;
    const method = value(scope);
    const put = (self: PacObject): void => {
      putMember(machine, self, name, method, kind);
      if (method instanceof PacFunction) method.home = home;
      if (isPrivate && kind === 'method') (self.locked ??= new Set()).add(name);
    };
    if (isPrivate && !member.static) methods.push((_, self) => put(self));
    else put(home);
  };
}

function unlessThere(machine: Machine, self: PacObject, key: string): void {
  if (self.properties.has(key)) machine.fail('TypeError', 'a private name that the object has already');
}

function compileBlock({body}: StaticBlock): Part {
  const execute = compileBody(body);
  const names = hoistedNames(body);
  return (_, {statics, type}) => {
    statics.push((scope) => {
      const inner = withThis(scope, type, type);
      for (const name of names) inner.declare(name, undefined);
      execute(inner);
    });
  };
}
