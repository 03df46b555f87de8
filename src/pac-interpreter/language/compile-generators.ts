import type {
  ForInStatement,
  ForOfStatement,
  ForStatement,
  ArrowFunctionExpression,
  FunctionDeclaration,
  FunctionExpression,
  Statement,
  SwitchStatement,
  TryStatement,
  VariableDeclaration,
} from 'acorn';
import {compilePlace} from './compile-assignments.js';
import {compileHead, keysOf, turnOf, type Turn} from './compile-loops.js';
import {compileStatement, declareNames, stepsOf} from './compile-statements.js';
import {compileFlow, type EvaluateFlow, type Flow} from './compile-yields.js';
import {lineOf, RETURN, unsupported, type Execute, type Signal} from './code.js';
import {ThrownValue} from './errors.js';
import type {PacFunction} from './functions.js';
import {lexicalNames} from './hoist.js';
import {closeAfter, walkOf} from './iterate.js';
import {getMember} from './members.js';
import {Scope} from './scope.js';
import {thrown} from './throwing.js';
import {PacIterator, PacObject, UNSET, type Value} from './values.js';
import {OBJECT} from './weights.js';
import {holdsYield, markYields} from './yields.js';

/** A statement that may hold a `yield`, compiled. */
type ExecuteFlow = (scope: Scope) => Flow<Signal | undefined>;

/** Ends a generator from outside: what it returns stands in its frame. */
const ENDED: Signal = {kind: 'return'};

/** The body of a generator: it makes what goes through it. */
export function compileGenerator({
  body,
}: FunctionDeclaration | FunctionExpression | ArrowFunctionExpression): (
  scope: Scope,
  callee: PacFunction,
) => Value {
  const statements = body.type === 'BlockStatement' ? body.body : [];
  markYields(statements);
  const execute = compileList(statements);
  return (scope, callee) => {
    const {machine} = scope;
    const prototype = getMember(machine, callee, 'prototype');
    machine.allocate(4 * OBJECT);
    const frame = scope.call();
    const flow = execute(scope);
    let state: 'new' | 'open' | 'running' | 'over' = 'new';
    const proto = prototype instanceof PacObject ? prototype : machine.prototypes.generator;
    return new PacIterator(proto, (how, value) => {
      if (state === 'running') return machine.fail('TypeError', 'the generator is running already');
      if (state === 'new' && how !== 'next') state = 'over';
      if (state === 'over') {
        if (how === 'throw') throw thrown(machine, value, machine.line);
        return {done: true, value: how === 'return' ? value : undefined};
      }
      state = 'running';
      try {
        return machine.within(() => {
          if (frame) {
            frame.depth = machine.depth;
            if (how === 'return') frame.ending = value;
          }
          const step =
            how === 'next'
              ? flow.next(value)
              : how === 'throw'
                ? flow.throw(thrown(machine, value, machine.line))
                : flow.return(ENDED);
          state = step.done === true ? 'over' : 'open';
          if (step.done !== true) return {done: false, value: step.value};
          const returned = step.value?.kind === 'return' ? machine.returned : undefined;
          return {done: true, value: step.value === ENDED ? frame?.ending : returned};
        });
      } finally {
        // It was left by an error.
        if ((state as string) === 'running') state = 'over';
      }
    });
  };
}

function wrapped(execute: Execute): ExecuteFlow {
  // eslint-disable-next-line require-yield -- it is one of those that go on, and has nothing to wait for
  return function* (scope) {
    return execute(scope);
  };
}

function compileStep(node: Statement, labels: readonly string[] = []): ExecuteFlow {
  if (!holdsYield(node)) return wrapped(compileStatement(node, labels));
  const line = lineOf(node);
  const steps = stepsOf(node);
  const execute = compileKind(node, labels);
  return function* (scope) {
    scope.machine.line = line;
    scope.machine.step(steps);
    return yield* execute(scope);
  };
}

function compileKind(node: Statement, labels: readonly string[]): ExecuteFlow {
  switch (node.type) {
    case 'ExpressionStatement': {
      const value = compileFlow(node.expression);
      return function* (scope) {
        yield* value(scope);
        return undefined;
      };
    }
    case 'VariableDeclaration':
      return compileDeclaration(node);
    case 'ReturnStatement': {
      const value = node.argument ? compileFlow(node.argument) : undefined;
      const line = lineOf(node);
      return function* (scope) {
        const returned = value ? yield* value(scope) : undefined;
        Object.assign(scope.machine, {returned, answerLine: line});
        return RETURN;
      };
    }
    case 'ThrowStatement': {
      const value = compileFlow(node.argument);
      const line = lineOf(node);
      return function* (scope) {
        throw thrown(scope.machine, yield* value(scope), line);
      };
    }
    case 'IfStatement': {
      const [test, yes] = [compileFlow(node.test), compileStep(node.consequent)];
      const no = node.alternate ? compileStep(node.alternate) : undefined;
      return function* (scope) {
        const way = (yield* test(scope)) ? yes : no;
        return way ? yield* way(scope) : undefined;
      };
    }
    case 'BlockStatement':
      return compileBlock(node.body);
    case 'WhileStatement':
    case 'DoWhileStatement': {
      const test = compileFlow(node.test);
      const isLate = node.type === 'DoWhileStatement';
      const turn = compileTurn(node, labels);
      return function* (scope) {
        for (let isFirst = isLate; isFirst || (yield* test(scope)); isFirst = false) {
          const result = yield* turn(scope);
          if (!result.goesOn) return result.signal;
        }
        return undefined;
      };
    }
    case 'ForStatement':
      return compileFor(node, labels);
    case 'ForInStatement':
    case 'ForOfStatement':
      return compileForEach(node, labels);
    case 'SwitchStatement':
      return compileSwitch(node);
    case 'LabeledStatement': {
      const label = node.label.name;
      const body = compileStep(node.body, [...labels, label]);
      return function* (scope) {
        const signal = yield* body(scope);
        return signal?.kind === 'break' && signal.label === label ? undefined : signal;
      };
    }
    case 'TryStatement':
      return compileTry(node);
    default:
      return unsupported(node, '`yield` in this place');
  }
}

function compileList(body: readonly Statement[]): ExecuteFlow {
  const declare = declareNames(body);
  const statements = body.filter(({type}) => type !== 'FunctionDeclaration').map((node) => compileStep(node));
  return function* (scope) {
    declare(scope);
    for (const statement of statements) {
      const signal = yield* statement(scope);
      if (signal) return signal;
    }
    return undefined;
  };
}

function compileBlock(body: readonly Statement[]): ExecuteFlow {
  const execute = compileList(body);
  return lexicalNames(body).length === 0 ? execute : (scope) => execute(new Scope(scope.machine, scope));
}

function compileDeclaration({declarations, kind, ...node}: VariableDeclaration): ExecuteFlow {
  if (kind === 'using' || kind === 'await using') return unsupported(node, '`using`');
  const parts = declarations.flatMap(({id, init}) =>
    init || kind !== 'var' ? {place: compilePlace(id, kind), value: init && compileFlow(init)} : [],
  );
  return function* (scope) {
    for (const {place, value} of parts) place(scope, value ? yield* value(scope) : undefined);
    return undefined;
  };
}

function compileTurn(
  {body, ...node}: Extract<Statement, {body: Statement}>,
  labels: readonly string[],
): (scope: Scope) => Flow<Turn> {
  const execute = compileStep(body);
  const line = node.loc?.start.line ?? 0;
  return function* (scope) {
    scope.machine.turn(line);
    return turnOf(yield* execute(scope), labels);
  };
}

function compileFor(node: ForStatement, labels: readonly string[]): ExecuteFlow {
  const {init} = node;
  const isDeclared = init?.type === 'VariableDeclaration';
  const start: ExecuteFlow | EvaluateFlow | undefined = isDeclared
    ? compileStep(init)
    : init
      ? compileFlow(init)
      : undefined;
  const test = node.test ? compileFlow(node.test) : undefined;
  const update = node.update ? compileFlow(node.update) : undefined;
  const turn = compileTurn(node, labels);
  const isLexical = isDeclared && init.kind !== 'var';
  return function* (outer) {
    let scope = isLexical ? new Scope(outer.machine, outer) : outer;
    if (start) yield* start(scope);
    while (test ? yield* test(scope) : true) {
      const result = yield* turn(scope);
      if (!result.goesOn) return result.signal;
      if (isLexical) scope = scope.copy();
      if (update) yield* update(scope);
    }
    return undefined;
  };
}

function compileForEach(node: ForInStatement | ForOfStatement, labels: readonly string[]): ExecuteFlow {
  if (node.type === 'ForOfStatement' && node.await) return unsupported(node, '`for await`');
  if (holdsYield(node.left)) return unsupported(node.left, '`yield` in this place');
  const over = compileFlow(node.right);
  const {place, names} = compileHead(node.left);
  const turn = compileTurn(node, labels);
  const isOf = node.type === 'ForOfStatement';
  return function* (outer) {
    const {machine} = outer;
    const frame = outer.call();
    const value = yield* over(outer);
    const walk = walkOf(machine, isOf ? value : machine.array([...keysOf(machine, value)]));
    for (let step = walk.next(); !step.done; step = walk.next()) {
      // Left by an error or from outside, if it is not left by its own.
      let isLeft = true;
      let failure: unknown;
      try {
        const scope = names.length > 0 ? new Scope(machine, outer) : outer;
        for (const name of names) scope.declare(name, UNSET);
        place(scope, step.value);
        const result = yield* turn(scope);
        isLeft = !result.goesOn;
        if (!result.goesOn) return result.signal;
      } catch (error) {
        failure = error;
        throw error;
      } finally {
        const {returned, answerLine} = machine;
        if (failure !== undefined) closeAfter(machine, walk, failure, frame?.depth ?? machine.depth);
        else if (isLeft) walk.close();
        Object.assign(machine, {returned, answerLine});
      }
    }
    return undefined;
  };
}

function compileSwitch({discriminant, cases}: SwitchStatement): ExecuteFlow {
  const value = compileFlow(discriminant);
  const all = cases.flatMap(({consequent}) => consequent);
  const declare = declareNames(all);
  const isOwn = lexicalNames(all).length > 0;
  const parts = cases.map(({test, consequent}) => ({
    test: test ? compileFlow(test) : undefined,
    statements: consequent
      .filter(({type}) => type !== 'FunctionDeclaration')
      .map((node) => compileStep(node)),
  }));
  return function* (outer) {
    const wanted = yield* value(outer);
    const scope = isOwn ? new Scope(outer.machine, outer) : outer;
    declare(scope);
    let first = -1;
    for (const [i, {test}] of parts.entries()) {
      if (!test || (yield* test(scope)) !== wanted) continue;
      first = i;
      break;
    }
    if (first < 0) first = parts.findIndex(({test}) => !test);
    if (first < 0) return undefined;
    for (const statement of parts.slice(first).flatMap(({statements}) => statements)) {
      const signal = yield* statement(scope);
      if (signal) return signal.kind === 'break' && signal.label === undefined ? undefined : signal;
    }
    return undefined;
  };
}

function compileTry({block, handler, finalizer}: TryStatement): ExecuteFlow {
  const attempt = compileBlock(block.body);
  const param = handler?.param ? compilePlace(handler.param, 'let') : undefined;
  const rescue = handler ? compileBlock(handler.body.body) : undefined;
  const last = finalizer ? compileBlock(finalizer.body) : undefined;
  const guarded: ExecuteFlow = function* (scope) {
    const {machine} = scope;
    try {
      return yield* attempt(scope);
    } catch (error) {
      if (!rescue || !(error instanceof ThrownValue)) throw error;
      machine.depth = scope.call()?.depth ?? machine.depth;
      const inner = new Scope(machine, scope);
      param?.(inner, error.value);
      return yield* rescue(inner);
    }
  };
  if (!last) return guarded;
  return function* (scope) {
    const {machine} = scope;
    // What stopped the program, and what is wrong with us, has no `finally`.
    let isStopped = false;
    try {
      return yield* guarded(scope);
    } catch (error) {
      isStopped = !(error instanceof ThrownValue);
      machine.depth = scope.call()?.depth ?? machine.depth;
      throw error;
    } finally {
      if (!isStopped) {
        const {returned, answerLine} = machine;
        const ending = yield* last(scope);
        // It overrides what was to come, as it does in the program: also where the generator is ended from outside.
        // eslint-disable-next-line no-unsafe-finally -- that is what is wanted
        if (ending) return ending;
        Object.assign(machine, {returned, answerLine});
      }
    }
  };
}
