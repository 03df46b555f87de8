import type {
  DoWhileStatement,
  ForInStatement,
  ForOfStatement,
  ForStatement,
  Statement,
  WhileStatement,
} from 'acorn';
import {compilePlace, type Place} from './compile-assignments.js';
import {compileExpression} from './compile-expressions.js';
import {compileStatement} from './compile-statements.js';
import {lineOf, unsupported, type Evaluate, type Execute, type Signal} from './code.js';
import {namesIn} from './hoist.js';
import {closeAfter, closeEarly, listOf, walkOf} from './iterate.js';
import type {Machine} from './machine.js';
import {Scope} from './scope.js';
import {PacObject, sizeOf, UNSET, type Value} from './values.js';
import {NAME, PLACE} from './weights.js';

/** What a turn of a loop came to: go on, or leave with this. */
export type Turn = {readonly goesOn: true} | {readonly goesOn: false; readonly signal: Signal | undefined};

const GO_ON: Turn = {goesOn: true};

/** The body of a loop; each turn is a step at the loop's own line, so that an endless one is named by it. */
function compileTurn(
  body: Statement,
  line: number,
  labels: readonly string[],
  headLength: number,
): (scope: Scope) => Turn {
  const execute = compileStatement(body);
  return (scope) => {
    scope.machine.turn(line);
    // What stands at the loop's head is evaluated at each turn.
    if (headLength >= 64) scope.machine.work(headLength);
    return turnOf(execute(scope), labels);
  };
}

/** What the end of a loop's body means for the loop. */
export function turnOf(signal: Signal | undefined, labels: readonly string[]): Turn {
  if (!signal) return GO_ON;
  const isOurs = signal.label === undefined || labels.includes(signal.label);
  if (signal.kind === 'continue' && isOurs) return GO_ON;
  return {goesOn: false, signal: signal.kind === 'break' && isOurs ? undefined : signal};
}

export function compileWhile(node: WhileStatement, labels: readonly string[]): Execute {
  const test = compileExpression(node.test);
  const turn = compileTurn(node.body, lineOf(node), labels, node.test.end - node.test.start);
  return (scope) => {
    while (test(scope)) {
      const result = turn(scope);
      if (!result.goesOn) return result.signal;
    }
    return undefined;
  };
}

export function compileDoWhile(node: DoWhileStatement, labels: readonly string[]): Execute {
  const test = compileExpression(node.test);
  const turn = compileTurn(node.body, lineOf(node), labels, node.test.end - node.test.start);
  return (scope) => {
    do {
      const result = turn(scope);
      if (!result.goesOn) return result.signal;
    } while (test(scope));
    return undefined;
  };
}

export function compileFor(node: ForStatement, labels: readonly string[]): Execute {
  const {init} = node;
  const start =
    init?.type === 'VariableDeclaration'
      ? compileStatement(init)
      : init
        ? asStatement(compileExpression(init))
        : undefined;
  const test = node.test ? compileExpression(node.test) : (): Value => true;
  const update = node.update ? compileExpression(node.update) : undefined;
  const turn = compileTurn(node.body, lineOf(node), labels, node.body.start - node.start);
  const isLexical = init?.type === 'VariableDeclaration' && init.kind !== 'var';
  return (outer) => {
    let scope = isLexical ? new Scope(outer.machine, outer) : outer;
    start?.(scope);
    while (test(scope)) {
      const result = turn(scope);
      if (!result.goesOn) return result.signal;
      // A function made in one turn keeps that turn's names.
      if (isLexical) scope = scope.copy();
      update?.(scope);
    }
    return undefined;
  };
}

export function asStatement(value: Evaluate): Execute {
  return (scope) => {
    value(scope);
    return undefined;
  };
}

/** `for…in` and `for…of`. */
export function compileForEach(node: ForInStatement | ForOfStatement, labels: readonly string[]): Execute {
  if (node.type === 'ForOfStatement' && node.await) return unsupported(node, '`for await`');
  const over = compileExpression(node.right);
  const {place, names} = compileHead(node.left);
  const turn = compileTurn(node.body, lineOf(node), labels, node.body.start - node.start);
  const isOf = node.type === 'ForOfStatement';
  return (outer) => {
    const {machine} = outer;
    const value = over(outer);
    // Of a list that grows while it is gone through, the new items come as well; of an object, the keys that it had.
    const each = (item: Value): Turn => {
      const scope = names.length > 0 ? new Scope(machine, outer) : outer;
      for (const name of names) scope.declare(name, UNSET);
      place(scope, item);
      return turn(scope);
    };
    const items = isOf ? listOf(machine, value) : keysOf(machine, value);
    if (!items) return walked(machine, value, each);
    machine.work(items.length, isOf ? 0 : items.length * PLACE);
    for (const item of items) {
      const result = each(item);
      if (!result.goesOn) return result.signal;
    }
    return undefined;
  };
}

/** Goes through what gives one value after the other. */
function walked(machine: Machine, value: Value, each: (item: Value) => Turn): Signal | undefined {
  const {depth} = machine;
  const walk = walkOf(machine, value);
  for (let step = walk.next(); !step.done; step = walk.next()) {
    let result: Turn;
    try {
      result = each(step.value);
    } catch (error) {
      closeAfter(machine, walk, error, depth);
      throw error;
    }
    if (result.goesOn) continue;
    closeEarly(machine, walk);
    return result.signal;
  }
  return undefined;
}

export function compileHead(left: ForInStatement['left']): {place: Place; names: readonly string[]} {
  if (left.type !== 'VariableDeclaration') return {place: compilePlace(left, 'assign'), names: []};
  const {kind, declarations} = left;
  const [declaration] = declarations;
  if (!declaration || kind === 'using' || kind === 'await using') return unsupported(left, '`using`');
  return {
    place: compilePlace(declaration.id, kind),
    names: kind === 'var' ? [] : namesIn(declaration.id),
  };
}

/** The listed names of an object and its prototypes. */
export function keysOf(machine: Machine, value: Value): readonly Value[] {
  machine.work(sizeOf(value));
  // Which global names are listed, and in which order, is each engine's own.
  if (value === machine.global) machine.tells.add('globalThis');
  if (typeof value === 'string') return Array.from(value, (_, i) => String(i));
  const keys = new Set<string>();
  for (let object = value instanceof PacObject ? value : null; object; object = object.proto) {
    machine.work(sizeOf(object) * NAME);
    for (const key of object.keys()) keys.add(key);
  }
  return [...keys];
}
