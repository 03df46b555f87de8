import type {
  ArrayExpression,
  BinaryExpression,
  ConditionalExpression,
  Expression,
  Literal,
  LogicalExpression,
  ObjectExpression,
  SpreadElement,
  TemplateLiteral,
  UnaryExpression,
} from 'acorn';
import {compileAssignment, compileUpdate} from './compile-assignments.js';
import {compileCall, compileChain, compileKey, compileMember, compileNew} from './compile-calls.js';
import {compileClass} from './compile-classes.js';
import {compileFunction} from './compile-functions.js';
import {isStrict, unsupported, type Evaluate} from './code.js';
import {boxed, toNumber, toText, typeOf} from './convert.js';
import {itemsOf} from './members.js';
import {BINARY, joined} from './operators.js';
import type {Machine} from './machine.js';
import type {Scope} from './scope.js';
import {PacObject, PacRegExp, sizeOf, type Value} from './values.js';
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
      return unsupported(node, 'a tagged template');
    case 'ImportExpression':
      return unsupported(node, '`import`');
    case 'YieldExpression':
      return unsupported(node, '`yield`');
    case 'AwaitExpression':
      return unsupported(node, '`await`');
    case 'MetaProperty':
      return unsupported(node, `\`${node.meta.name}.${node.property.name}\``);
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
    const {self} = frame;
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
  while (left.type === 'BinaryExpression') {
    const operate = BINARY.get(left.operator);
    if (!operate || left.left.type === 'PrivateIdentifier') return unsupported(left, 'a private name');
    steps.unshift({operate, right: compileExpression(left.right)});
    left = left.left;
  }
  const first = compileExpression(left);
  return (scope) => {
    let value = first(scope);
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
    const target = compileExpression(argument.object as Expression);
    const key = compileKey(argument);
    return (scope) => {
      const object = target(scope);
      if (object instanceof PacObject && !object.isFrozen) {
        scope.machine.touch(object.born);
        object.delete(key(scope));
      }
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

function compileObject({properties}: ObjectExpression): Evaluate {
  const parts = properties.map((property): ((scope: Scope, object: PacObject) => void) => {
    if (property.type === 'SpreadElement') {
      const source = compileExpression(property.argument);
      return (scope, object) => {
        const from = source(scope);
        if (!(from instanceof PacObject)) return;
        scope.machine.work(sizeOf(from));
        for (const key of from.keys()) object.set(scope.machine, key, from.own(key));
      };
    }
    if (property.kind !== 'init') return unsupported(property, 'a getter or setter');
    const key = compileKey({computed: property.computed, property: property.key});
    const value = compileExpression(property.value);
    return (scope, object) => {
      object.set(scope.machine, key(scope), value(scope));
    };
  });
  return (scope) => {
    const object = scope.machine.object();
    for (const part of parts) part(scope, object);
    return object;
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
