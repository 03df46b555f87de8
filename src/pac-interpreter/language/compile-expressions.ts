import type {
  ArrayExpression,
  BinaryExpression,
  ConditionalExpression,
  Expression,
  Literal,
  LogicalExpression,
  SpreadElement,
  TemplateLiteral,
  UnaryExpression,
} from 'acorn';
import {compileAssignment, compileUpdate} from './compile-assignments.js';
import {compileCall, compileChain, compileMember, compileNew, compileTagged} from './compile-calls.js';
import {compileClass} from './compile-classes.js';
import {compileFunction} from './compile-functions.js';
import {accessOf, compilePrivate, selfOf} from './compile-members.js';
import {compileObject} from './compile-objects.js';
import {isStrict, unsupported, type Evaluate} from './code.js';
import {boxed, toNumber, toText, typeOf} from './convert.js';
import {itemsOf} from './iterate.js';
import {BINARY, joined, type BinaryOperation} from './operators.js';
import type {Machine} from './machine.js';
import type {Scope} from './scope.js';
import {PacObject, PacRegExp, type Value} from './values.js';
import {PLACE} from './weights.js';

const ADD = BINARY.get('+');

/** @throws {UnreadableError} for what is not evaluated here, with its line */
export function compileExpression(node: Expression): Evaluate {
  switch (node.type) {
    case 'Literal':
      return compileLiteral(node);
    case 'Identifier':
      return compileName(node.name);
    case 'CallExpression':
      return compileCall(node);
    case 'MemberExpression':
      return compileMember(node);
    case 'LogicalExpression':
      return compileLogical(node);
    case 'BinaryExpression':
      return compileBinary(node);
    case 'UnaryExpression':
      return compileUnary(node);
    case 'UpdateExpression':
      return compileUpdate(node);
    case 'AssignmentExpression':
      return compileAssignment(node);
    case 'ConditionalExpression':
      return compileConditional(node);
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return compileFunction(node);
    case 'ArrayExpression':
      return compileArray(node);
    case 'ObjectExpression':
      return compileObject(node);
    case 'NewExpression':
      return compileNew(node);
    case 'TemplateLiteral':
      return compileTemplate(node);
    case 'ChainExpression':
      return compileChain(node);
    case 'SequenceExpression': {
      const parts = node.expressions.map(compileExpression);
      return (scope) => parts.reduce<Value>((_, part) => part(scope), undefined);
    }
    case 'ThisExpression':
      return compileThis();
    case 'ParenthesizedExpression':
      return compileExpression(node.expression);
    case 'ClassExpression':
      return compileClass(node);
    case 'TaggedTemplateExpression':
      return compileTagged(node);
    case 'ImportExpression':
      return unsupported(node, '`import`');
    case 'YieldExpression':
      return unsupported(node, '`yield`');
    case 'AwaitExpression':
      return unsupported(node, '`await`');
    case 'MetaProperty':
      if (node.meta.name !== 'new') return unsupported(node, `\`${node.meta.name}.${node.property.name}\``);
      return (scope) => scope.call()?.newTarget;
  }
}

function compileLiteral(node: Literal): Evaluate {
  const {regex, value, bigint} = node;
  if (bigint !== undefined && bigint !== null) return unsupported(node, 'a BigInt');
  if (regex) {
    return ({machine}) => {
      if (!machine.limits.regexps) machine.stop('regexp', 'a regular expression, which needs a worker');
      machine.allocate(regex.pattern.length);
      return new PacRegExp(machine.prototypes.regexp, made(machine, regex));
    };
  }
  const constant = value as Value;
  return () => constant;
}

/** In a function that is not strict it is an object, whatever it was called on. */
function compileThis(): Evaluate {
  const strict = isStrict();
  return (scope) => {
    const {machine} = scope;
    const frame = scope.call();
    if (!frame) return machine.global;
    const self = selfOf(scope);
    if (strict || self instanceof PacObject) return self;
    if (self === undefined || self === null) return machine.global;
    return (frame.boxed ??= boxed(machine, self));
  };
}

/** A browser may be older than a flag. */
function made(
  machine: Machine,
  {pattern, flags}: {readonly pattern: string; readonly flags: string},
): RegExp {
  try {
    return new RegExp(pattern, flags);
  } catch (error) {
    return machine.fail('SyntaxError', (error as Error).message);
  }
}

function compileName(name: string): Evaluate {
  if (name === 'undefined') return () => undefined;
  if (name !== 'arguments') return (scope) => scope.get(name);
  return (scope) => {
    const frame = scope.call();
    if (!frame || scope.has(name)) return scope.get(name);
    return (frame.list ??= frame.makeList?.() ?? scope.machine.array([...frame.args]));
  };
}

/** `a || b || c` nests to the left; a PAC file may have a thousand of them, so it is not followed by recursion. */
function compileLogical(node: LogicalExpression): Evaluate {
  const {operator} = node;
  const parts: Evaluate[] = [];
  let left: Expression = node;
  while (left.type === 'LogicalExpression' && left.operator === operator) {
    parts.unshift(compileExpression(left.right));
    left = left.left;
  }
  parts.unshift(compileExpression(left));
  const goesOn =
    operator === '||'
      ? (value: Value) => !value
      : operator === '&&'
        ? Boolean
        : (value: Value) => value === undefined || value === null;
  return (scope) => {
    let value: Value;
    for (const part of parts) {
      value = part(scope);
      if (!goesOn(value)) break;
    }
    return value;
  };
}

/** `a + b + c` nests to the left as well. */
function compileBinary(node: BinaryExpression): Evaluate {
  const steps: {operate: NonNullable<ReturnType<typeof BINARY.get>>; right: Evaluate}[] = [];
  let left: Expression = node;
  let first: Evaluate | undefined;
  while (left.type === 'BinaryExpression') {
    const operate = BINARY.get(left.operator);
    if (!operate) return unsupported(left, `\`${left.operator}\``);
    const right = compileExpression(left.right);
    if (left.left.type === 'PrivateIdentifier') {
      // It has no value of its own: nothing stands to its left.
      steps.unshift({operate: hasPrivate, right});
      first = compilePrivate(left.left);
      break;
    }
    steps.unshift({operate, right});
    left = left.left;
  }
  first ??= compileExpression(left);
  const begin = first;
  return (scope) => {
    let value = begin(scope);
    for (const {operate, right} of steps) {
      const next = right(scope);
      // What a long sum makes on the way is kept by nobody: only what is added counts.
      if (typeof value === 'string' && typeof next === 'string' && operate === ADD) {
        scope.machine.allocate(steps.length === 1 ? value.length + next.length : next.length + PLACE);
        value += next;
      } else value = operate(scope.machine, value, next);
    }
    return value;
  };
}

/** `#name in object`. */
const hasPrivate: BinaryOperation = (machine, key, target) =>
  target instanceof PacObject
    ? target.properties.has(key as string)
    : machine.fail('TypeError', '`in` asks of an object');

/** `a ? b : c ? d : e` nests to the right. */
function compileConditional(node: ConditionalExpression): Evaluate {
  const branches: {test: Evaluate; value: Evaluate}[] = [];
  let rest: Expression = node;
  while (rest.type === 'ConditionalExpression') {
    branches.push({test: compileExpression(rest.test), value: compileExpression(rest.consequent)});
    rest = rest.alternate;
  }
  const otherwise = compileExpression(rest);
  return (scope) => (branches.find(({test}) => test(scope))?.value ?? otherwise)(scope);
}

function compileUnary({operator, argument}: UnaryExpression): Evaluate {
  if (operator === 'delete') {
    if (argument.type !== 'MemberExpression') return () => false;
    const {target, key} = accessOf(argument);
    const strict = isStrict();
    return (scope) => {
      const object = target(scope);
      const name = key(scope);
      if (!(object instanceof PacObject)) return true;
      if (object.isFrozen && object.hasOwn(name)) {
        if (strict) scope.machine.fail('TypeError', `${JSON.stringify(name)} can not be deleted`);
        return false;
      }
      scope.machine.touch(object.born);
      object.delete(name);
      return true;
    };
  }
  const value = compileExpression(argument);
  switch (operator) {
    case '!':
      return (scope) => !value(scope);
    case '-':
      return (scope) => -toNumber(scope.machine, value(scope));
    case '+':
      return (scope) => toNumber(scope.machine, value(scope));
    case '~':
      return (scope) => ~toNumber(scope.machine, value(scope));
    case 'void':
      return (scope) => void value(scope);
    case 'typeof':
      return argument.type === 'Identifier' && argument.name !== 'undefined'
        ? (scope) => {
            if (argument.name === 'arguments' || scope.has(argument.name)) return typeOf(value(scope));
            scope.lacks(argument.name);
            return 'undefined';
          }
        : (scope) => typeOf(value(scope));
  }
}

/** Values in a row, some of them spread. */
export function compileList(
  nodes: readonly (Expression | SpreadElement | null)[],
): (scope: Scope) => Value[] {
  const parts = nodes.map((node) =>
    node === null
      ? {isSpread: false, value: (): Value => undefined}
      : node.type === 'SpreadElement'
        ? {isSpread: true, value: compileExpression(node.argument)}
        : {isSpread: false, value: compileExpression(node)},
  );
  if (!parts.some(({isSpread}) => isSpread)) {
    const values = parts.map(({value}) => value);
    return (scope) => {
      const list: Value[] = [];
      for (const value of values) list.push(value(scope));
      return list;
    };
  }
  return (scope) => {
    const list: Value[] = [];
    for (const {isSpread, value} of parts) {
      const one = value(scope);
      if (!isSpread) {
        list.push(one);
        continue;
      }
      const items = itemsOf(scope.machine, one);
      scope.machine.work(items.length, items.length * PLACE);
      for (const item of items) list.push(item);
    }
    return list;
  };
}

function compileArray({elements}: ArrayExpression): Evaluate {
  const items = compileList(elements);
  const holes = elements.flatMap((element, i) => (element === null ? [i] : []));
  if (holes.length === 0 || elements.some((element) => element?.type === 'SpreadElement')) {
    return (scope) => scope.machine.array(items(scope));
  }
  return (scope) => {
    const list = items(scope);
    for (const at of holes) Reflect.deleteProperty(list, at);
    return scope.machine.array(list);
  };
}

function compileTemplate({quasis, expressions}: TemplateLiteral): Evaluate {
  const texts = quasis.map(({value}) => value.cooked ?? value.raw);
  const values = expressions.map(compileExpression);
  return (scope) => {
    let text = texts[0] ?? '';
    values.forEach((value, i) => {
      text = joined(scope.machine, text, toText(scope.machine, value(scope)));
      text = joined(scope.machine, text, texts[i + 1] ?? '');
    });
    return text;
  };
}
