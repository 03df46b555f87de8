import type {
  IfStatement,
  ReturnStatement,
  Statement,
  SwitchStatement,
  TryStatement,
  VariableDeclaration,
  WithStatement,
} from 'acorn';
import {compileClass} from './compile-classes.js';
import {compileAnswer, compileFunction} from './compile-functions.js';
import {compileExpression} from './compile-expressions.js';
import {compileDoWhile, compileFor, compileForEach, compileWhile} from './compile-loops.js';
import {compilePlace} from './compile-assignments.js';
import {compileNamed} from './compile-objects.js';
import {lineOf, RETURN, unsupported, type Evaluate, type Execute, type Signal} from './code.js';
import {boxed} from './convert.js';
import {ThrownValue} from './errors.js';
import {functionsIn, lexicalNames} from './hoist.js';
import {ObjectNames} from './object-names.js';
import {Scope} from './scope.js';
import {thrown} from './throwing.js';
import {PacObject, UNSET, type Value} from './values.js';
import {NAME} from './weights.js';

/** @throws {UnreadableError} for what is not evaluated here, with its line */
export function compileStatement(node: Statement, labels: readonly string[] = []): Execute {
  const line = lineOf(node);
  const execute = compileKind(node, labels);
  const steps = stepsOf(node);
  return (scope) => {
    scope.machine.line = line;
    scope.machine.step(steps);
    return execute(scope);
  };
}

/** So much of a statement's text is done in a step. */
const STEP_LENGTH = 64;

/** How many steps a statement is, without the statements within. */
export function stepsOf(node: Statement): number {
  return 1 + Math.floor(ownLength(node) / STEP_LENGTH);
}

/** The length of what a statement evaluates by itself, without the statements within. */
function ownLength(node: Statement): number {
  switch (node.type) {
    case 'BlockStatement':
    case 'TryStatement':
    case 'LabeledStatement':
    case 'FunctionDeclaration':
      return 0;
    case 'IfStatement':
    case 'WhileStatement':
    case 'DoWhileStatement':
      return node.test.end - node.test.start;
    case 'SwitchStatement':
      return node.discriminant.end - node.discriminant.start;
    case 'ForStatement':
    case 'ForInStatement':
    case 'ForOfStatement':
      return node.body.start - node.start;
    default:
      return node.end - node.start;
  }
}

function compileKind(node: Statement, labels: readonly string[]): Execute {
  switch (node.type) {
    case 'ExpressionStatement': {
      const value = compileExpression(node.expression);
      return (scope) => {
        value(scope);
        return undefined;
      };
    }
    case 'VariableDeclaration':
      return compileDeclaration(node);
    case 'ReturnStatement':
      return compileReturn(node);
    case 'IfStatement':
      return compileIf(node);
    case 'BlockStatement':
      return compileBlock(node.body);
    case 'ForStatement':
      return compileFor(node, labels);
    case 'ForInStatement':
    case 'ForOfStatement':
      return compileForEach(node, labels);
    case 'WhileStatement':
      return compileWhile(node, labels);
    case 'DoWhileStatement':
      return compileDoWhile(node, labels);
    case 'SwitchStatement':
      return compileSwitch(node);
    case 'BreakStatement':
    case 'ContinueStatement': {
      const kind = node.type === 'BreakStatement' ? 'break' : 'continue';
      const signal: Signal = {kind, ...(node.label && {label: node.label.name})};
      return () => signal;
    }
    case 'LabeledStatement': {
      const label = node.label.name;
      const body = compileStatement(node.body, [...labels, label]);
      return (scope) => {
        const signal = body(scope);
        return signal?.kind === 'break' && signal.label === label ? undefined : signal;
      };
    }
    case 'ThrowStatement': {
      const value = compileExpression(node.argument);
      const line = lineOf(node);
      return (scope) => {
        throw thrown(scope.machine, value(scope), line);
      };
    }
    case 'TryStatement':
      return compileTry(node);
    case 'FunctionDeclaration': {
      // Of a block it was declared when that began; as the body of an `if`, or behind a label, it is when it is reached.
      const value = compileFunction(node);
      const {name} = node.id;
      return (scope) => {
        scope.set(name, value(scope));
        return undefined;
      };
    }
    case 'EmptyStatement':
    case 'DebuggerStatement':
      return () => undefined;
    case 'ClassDeclaration': {
      const value = compileClass(node);
      const {name} = node.id;
      return (scope) => {
        scope.declare(name, value(scope));
        return undefined;
      };
    }
    case 'WithStatement':
      return compileWith(node);
  }
}

/** Declares what a list of statements has from its beginning: functions, and the names of `let`, `const` and `class`. */
export function declareNames(body: readonly Statement[]): (scope: Scope) => void {
  const functions = functionsIn(body).map((node) => ({name: node.id.name, value: compileFunction(node)}));
  const lexical = lexicalNames(body);
  const names = (lexical.length + functions.length) * NAME;
  return (scope) => {
    if (names > 0) scope.machine.work(names);
    for (const name of lexical) scope.declare(name, UNSET);
    for (const {name, value} of functions) scope.set(name, value(scope));
  };
}

/** The statements of a function or a program, whose names the caller has declared but for `let` and `const`. */
export function compileBody(body: readonly Statement[]): Execute {
  const declare = declareNames(body);
  const statements = body
    .filter(({type}) => type !== 'FunctionDeclaration')
    .map((node) => compileStatement(node));
  return (scope) => {
    declare(scope);
    for (const statement of statements) {
      const signal = statement(scope);
      if (signal) return signal;
    }
    return undefined;
  };
}

function compileBlock(body: readonly Statement[]): Execute {
  const execute = compileBody(body);
  return lexicalNames(body).length === 0 ? execute : (scope) => execute(new Scope(scope.machine, scope));
}

function compileDeclaration(node: VariableDeclaration): Execute {
  const {declarations, kind} = node;
  if (kind === 'using' || kind === 'await using') return unsupported(node, '`using`');
  const parts = declarations.flatMap(({id, init}) =>
    // `var x;` leaves what `x` has; `let x;` makes it undefined.
    init || kind !== 'var'
      ? {place: compilePlace(id, kind), value: init ? compileNamed(init, id) : (): Value => undefined}
      : [],
  );
  return (scope) => {
    for (const {place, value} of parts) place(scope, value(scope));
    return undefined;
  };
}

function compileWith({object, body}: WithStatement): Execute {
  const value = compileExpression(object);
  const execute = compileStatement(body);
  return (outer) => {
    const {machine} = outer;
    const given = value(outer);
    if (given === null || given === undefined) return machine.fail('TypeError', '`with` of nothing');
    const holder = given instanceof PacObject ? given : boxed(machine, given);
    machine.hasWith = true;
    const scope = new Scope(machine, outer, undefined, new ObjectNames(machine, holder));
    scope.holder = holder;
    return execute(scope);
  };
}

function compileReturn(node: ReturnStatement): Execute {
  const line = lineOf(node);
  const value: Evaluate = node.argument
    ? compileAnswer(node.argument, line)
    : ({machine}) => {
        machine.answerLine = line;
        return undefined;
      };
  return (scope) => {
    scope.machine.returned = value(scope);
    return RETURN;
  };
}

/** `else if` nests; a PAC file may have a thousand of them, so it is not followed by recursion. */
function compileIf(node: IfStatement): Execute {
  const branches: {line: number; test: Evaluate; execute: Execute}[] = [];
  let rest: Statement | null | undefined = node;
  while (rest?.type === 'IfStatement') {
    branches.push({
      line: lineOf(rest.test),
      test: compileExpression(rest.test),
      execute: compileStatement(rest.consequent),
    });
    rest = rest.alternate;
  }
  const otherwise = rest ? compileStatement(rest) : undefined;
  return (scope) => {
    for (const {line, test, execute} of branches) {
      scope.machine.line = line;
      scope.machine.step();
      if (test(scope)) return execute(scope);
    }
    return otherwise?.(scope);
  };
}

function compileSwitch({discriminant, cases}: SwitchStatement): Execute {
  const value = compileExpression(discriminant);
  const all = cases.flatMap(({consequent}) => consequent);
  const declare = declareNames(all);
  const isOwn = lexicalNames(all).length > 0;
  const parts = cases.map(({test, consequent}) => ({
    test: test ? compileExpression(test) : undefined,
    statements: consequent
      .filter(({type}) => type !== 'FunctionDeclaration')
      .map((node) => compileStatement(node)),
  }));
  return (outer) => {
    const wanted = value(outer);
    const scope = isOwn ? new Scope(outer.machine, outer) : outer;
    declare(scope);
    const matching = parts.findIndex(({test}) => test && test(scope) === wanted);
    const first = matching >= 0 ? matching : parts.findIndex(({test}) => !test);
    if (first < 0) return undefined;
    for (const {statements} of parts.slice(first)) {
      for (const statement of statements) {
        const signal = statement(scope);
        if (signal) return signal.kind === 'break' && signal.label === undefined ? undefined : signal;
      }
    }
    return undefined;
  };
}

function compileTry({block, handler, finalizer}: TryStatement): Execute {
  const attempt = compileBlock(block.body);
  const param = handler?.param ? compilePlace(handler.param, 'let') : undefined;
  const rescue = handler ? compileBlock(handler.body.body) : undefined;
  const last = finalizer ? compileBlock(finalizer.body) : undefined;
  const guarded: Execute = (scope) => {
    const {depth} = scope.machine;
    try {
      return attempt(scope);
    } catch (error) {
      // What stopped the program, and what is wrong with us, is not the program's to catch.
      if (!rescue || !(error instanceof ThrownValue)) throw error;
      scope.machine.depth = depth;
      const inner = new Scope(scope.machine, scope);
      param?.(inner, error.value);
      return rescue(inner);
    }
  };
  if (!last) return guarded;
  return (scope) => {
    const {machine} = scope;
    const {depth} = machine;
    let signal: Signal | undefined;
    let failure: ThrownValue | undefined;
    try {
      signal = guarded(scope);
    } catch (error) {
      if (!(error instanceof ThrownValue)) throw error;
      failure = error;
      machine.depth = depth;
    }
    const {returned, answerLine} = machine;
    const ending = last(scope);
    if (ending) return ending;
    if (failure) throw failure;
    Object.assign(machine, {returned, answerLine});
    return signal;
  };
}
