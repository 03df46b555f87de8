import type {AnyNode, AssignmentExpression, Expression, Identifier, Node, YieldExpression} from 'acorn';
import {compileExpression} from './compile-expressions.js';
import {lineOf, unsupported, type Evaluate} from './code.js';
import {iteratorFor, resumeWith} from './iterate.js';
import {ThrownValue} from './errors.js';
import type {Scope} from './scope.js';
import type {Resume, Step, Value} from './values.js';
import {holdingYield, holdsYield} from './yields.js';

/** What goes on from `yield` to `yield`: it gives what is yielded, and is given what that comes to. */
export type Flow<T> = Generator<Value, T, Value>;

/** An expression that holds a `yield`, compiled. */
export type EvaluateFlow = (scope: Scope) => Flow<Value>;

/** An expression that may hold a `yield`. */
export function compileFlow(node: Expression): EvaluateFlow {
  if (!holdsYield(node)) {
    const value = compileExpression(node);
    // eslint-disable-next-line require-yield -- it is one of those that go on, and has nothing to wait for
    return function* (scope) {
      return value(scope);
    };
  }
  switch (node.type) {
    case 'YieldExpression':
      return node.delegate ? compileDelegate(node) : compileYield(node);
    case 'SequenceExpression': {
      const parts = node.expressions.map(compileFlow);
      return function* (scope) {
        let value: Value;
        for (const part of parts) value = yield* part(scope);
        return value;
      };
    }
    case 'ConditionalExpression': {
      const test = compileFlow(node.test);
      const ways = {yes: compileFlow(node.consequent), no: compileFlow(node.alternate)};
      return function* (scope) {
        const way = (yield* test(scope)) ? ways.yes : ways.no;
        return yield* way(scope);
      };
    }
    case 'LogicalExpression': {
      const [left, right] = [compileFlow(node.left), compileFlow(node.right)];
      const {operator} = node;
      return function* (scope) {
        const value = yield* left(scope);
        const isOver =
          operator === '||' ? value : operator === '&&' ? !value : value !== undefined && value !== null;
        return isOver ? value : yield* right(scope);
      };
    }
    case 'AssignmentExpression':
      return compileParts(plainly(node));
    case 'ChainExpression':
    case 'ClassExpression':
    case 'ImportExpression':
    case 'AwaitExpression':
      return unsupported(node, '`yield` in this place');
    default:
      return compileParts(node);
  }
}

function compileYield({argument, ...node}: YieldExpression): EvaluateFlow {
  const value = argument ? compileFlow(argument) : undefined;
  const line = node.loc?.start.line ?? 0;
  return function* (scope) {
    const sent = yield value ? yield* value(scope) : undefined;
    scope.machine.line = line;
    return sent;
  };
}

/** `yield*`: what another gives, and what it is sent, thrown and ended by, goes through to that. */
function compileDelegate({argument, ...node}: YieldExpression): EvaluateFlow {
  const over = argument ? compileFlow(argument) : undefined;
  const line = node.loc?.start.line ?? 0;
  return function* (scope) {
    const {machine} = scope;
    const inner = iteratorFor(machine, over ? yield* over(scope) : undefined);
    const frame = scope.call();
    let isLeft = true;
    try {
      let how: Resume = 'next';
      let sent: Value;
      for (;;) {
        isLeft = false;
        const step: Step = resumeWith(machine, inner, how, sent);
        machine.line = line;
        if (step.done) return step.value;
        isLeft = true;
        how = 'next';
        try {
          sent = yield step.value;
        } catch (error) {
          if (!(error instanceof ThrownValue)) throw error;
          machine.depth = frame?.depth ?? machine.depth;
          [how, sent] = ['throw', error.value];
        }
      }
    } finally {
      // The generator is ended from outside: so is what it was going through, which may go on for a while.
      if (isLeft && frame) {
        let step = resumeWith(machine, inner, 'return', frame.ending);
        while (!step.done) step = resumeWith(machine, inner, 'next', yield step.value);
        frame.ending = step.value;
      }
    }
  };
}

/** `a += yield` reads `a` before it waits: as `a = a + (yield)`, which the parts of an expression are taken from. */
function plainly(node: AssignmentExpression): AssignmentExpression {
  if (node.operator === '=') return node;
  const operator = node.operator.slice(0, -1);
  const isLogical = ['||', '&&', '??'].includes(operator);
  if (isLogical || node.left.type !== 'Identifier')
    return unsupported(node, `\`${node.operator}\` with \`yield\``);
  const right = {
    ...node,
    type: 'BinaryExpression',
    operator,
    left: node.left,
    right: node.right,
  } as unknown as Expression;
  return {...node, operator: '=', right: holdingYield(right)};
}

type Holder = Record<string, unknown>;

/** An expression that stands within another, and can be put another in place of. */
interface Place {
  readonly node: Expression;
  readonly put: (node: Expression) => void;
}

/** Where the expressions of another stand, in the order in which they are evaluated. `copy` is ours to change. */
function placesOf(copy: Holder & Node): Place[] {
  const at = (holder: Holder, key: string): Place[] => {
    const node = holder[key] as AnyNode | null | undefined;
    if (!node) return [];
    if (node.type === 'SpreadElement') return at(copied(holder, key), 'argument');
    return [{node: node as Expression, put: (other) => void (holder[key] = other)}];
  };
  const all = (holder: Holder, key: string): Place[] => {
    const list = [...(holder[key] as unknown[])];
    holder[key] = list;
    return list.flatMap((_, i) => at(list as unknown as Holder, String(i)));
  };
  /** What is called, deleted or assigned to stays what it is; its own parts are taken. */
  const reference = (holder: Holder, key: string): Place[] => {
    const {type} = holder[key] as AnyNode;
    if (type === 'Identifier' || type === 'Super') return [];
    return type === 'MemberExpression' ? placesOf(copied(holder, key)) : at(holder, key);
  };
  switch ((copy as unknown as AnyNode).type) {
    case 'BinaryExpression':
      return [...(isPrivate(copy['left']) ? [] : at(copy, 'left')), ...at(copy, 'right')];
    case 'UnaryExpression':
    case 'UpdateExpression':
      return reference(copy, 'argument');
    case 'MemberExpression':
      return [...reference(copy, 'object'), ...(copy['computed'] ? at(copy, 'property') : [])];
    case 'CallExpression':
    case 'NewExpression':
      return [...reference(copy, 'callee'), ...all(copy, 'arguments')];
    case 'TaggedTemplateExpression':
      return [...reference(copy, 'tag'), ...all(copied(copy, 'quasi'), 'expressions')];
    case 'ArrayExpression':
      return all(copy, 'elements');
    case 'TemplateLiteral':
      return all(copy, 'expressions');
    case 'ObjectExpression': {
      const list = (copy['properties'] as Holder[]).map((property) => ({...property}));
      copy['properties'] = list;
      return list.flatMap((property) =>
        property['type'] === 'SpreadElement'
          ? at(property, 'argument')
          : [
              ...(property['computed'] ? at(property, 'key') : []),
              ...(property['kind'] === 'init' && property['method'] !== true ? at(property, 'value') : []),
            ],
      );
    }
    case 'AssignmentExpression':
      return [
        ...((copy['left'] as AnyNode).type === 'MemberExpression' ? reference(copy, 'left') : []),
        ...at(copy, 'right'),
      ];
    default:
      return unsupported(copy, '`yield` in this place');
  }
}

const isPrivate = (node: unknown): boolean => (node as AnyNode).type === 'PrivateIdentifier';

function copied(holder: Holder, key: string): Holder & Node {
  const copy = {...(holder[key] as Node)} as Holder & Node;
  holder[key] = copy;
  return copy;
}

/** Counts the names for what is evaluated before a `yield`: no program has one that begins so. */
let names = 0;

/** Evaluates what stands before the last `yield` part by part, keeps it under names of ours, and then the whole of these. */
function compileParts(node: Expression): EvaluateFlow {
  const copy = {...node} as unknown as Holder & Node;
  const places = placesOf(copy);
  const last = places.findLastIndex((place) => holdsYield(place.node));
  // What is left over could be anywhere: in a pattern, say.
  if (last < 0) return unsupported(node, '`yield` in this place');
  const steps = places.slice(0, last + 1).map((place) => {
    names += 1;
    const name = `%${String(names)}`;
    const {start, end, loc} = place.node;
    const stand = {type: 'Identifier', name, start, end, loc} as unknown as Identifier;
    place.put(stand);
    return {name, value: compileFlow(place.node)};
  });
  const rest: Evaluate = compileExpression(copy as unknown as Expression);
  const line = lineOf(node);
  return function* (scope) {
    for (const {name, value} of steps) scope.declare(name, yield* value(scope));
    scope.machine.line = line;
    return rest(scope);
  };
}
