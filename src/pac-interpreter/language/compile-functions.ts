import type {
  ArrowFunctionExpression,
  Expression,
  FunctionDeclaration,
  FunctionExpression,
  Statement,
} from 'acorn';
import {PacArguments} from './arguments.js';
import {compileParts} from './compile-assignments.js';
import {compileExpression} from './compile-expressions.js';
import {compileGenerator} from './compile-generators.js';
import {compileBody} from './compile-statements.js';
import {inStrictness, isStrict, lineOf, sourceText, unsupported, type Evaluate} from './code.js';
import {hoistedNames, namesIn} from './hoist.js';
import type {Machine} from './machine.js';
import {getMember} from './members.js';
import {Scope} from './scope.js';
import {PacFunction, type Construct, type Frame} from './functions.js';
import {PacObject, type Value} from './values.js';
import {NAME, OBJECT} from './weights.js';

type AnyFunction = ArrowFunctionExpression | FunctionExpression | FunctionDeclaration;

interface Written {
  /** What it is called by where it has no name. */
  readonly name?: string;
  /** It was written as one: no `new` may stand before it. */
  readonly isMethod?: boolean;
}

/** A function of the program; evaluated, it is bound to the scope in which it stands. */
export function compileFunction(node: AnyFunction, written: Written = {}): Evaluate {
  if (node.async) return unsupported(node, 'an async function');
  const statements = node.body.type === 'BlockStatement' ? (node.body.body as readonly Statement[]) : [];
  return inStrictness(statements, false, () => compilePlain(node, written));
}

function compilePlain(node: AnyFunction, written: Written): Evaluate {
  const isArrow = node.type === 'ArrowFunctionExpression';
  const isGenerator = node.generator;
  const name = node.id?.name ?? written.name ?? '';
  const ownName = node.type === 'FunctionExpression' ? (node.id?.name ?? '') : '';
  const params = compileParts(node.params, 'let');
  const paramNames = new Set(node.params.flatMap(namesIn));
  const run = isGenerator ? compileGenerator(node) : compileRun(node);
  const hoisted = node.body.type === 'BlockStatement' ? hoistedNames(node.body.body) : new Set<string>();
  // Its parameters, and what it is where it has no statements, are gone through at each call.
  const weight = node.body.type === 'BlockStatement' ? node.body.start - node.start : node.end - node.start;
  const variables = [...hoisted].filter((variable) => !paramNames.has(variable));
  const isPlain = node.params.every(({type}) => type === 'Identifier');
  /** Where `arguments` stands for the parameters: in a function that is not strict, of plain ones. */
  const aliases =
    isPlain && !isStrict()
      ? node.params.map((param) => (param.type === 'Identifier' ? param.name : ''))
      : undefined;
  const length = node.params.findIndex(({type}) => type === 'AssignmentPattern' || type === 'RestElement');
  const {start, end} = node;
  const text = sourceText();
  return (outer) => {
    const enter = (machine: Machine, frame: Frame): Value => {
      machine.work(variables.length * NAME + weight);
      const {args} = frame;
      frame.makeList = () =>
        aliases
          ? new PacArguments(machine.prototypes.object, [...args], scope.names, aliases, value)
          : machine.array([...args]);
      const scope = new Scope(machine, outer, isArrow ? undefined : frame);
      if (ownName !== '') scope.declare(ownName, value);
      params(scope, machine.array([...args]));
      for (const variable of variables) scope.declare(variable, undefined);
      return run(scope, value);
    };
    const {machine} = outer;
    machine.allocate(2 * OBJECT);
    const construct: Construct = (inner, args, newTarget) => {
      const prototype = getMember(inner, newTarget, 'prototype');
      inner.allocate(OBJECT);
      const self = new PacObject(prototype instanceof PacObject ? prototype : inner.prototypes.object);
      const result = enter(inner, {self, args, newTarget});
      return result instanceof PacObject ? result : self;
    };
    const isPlainFunction = !isArrow && written.isMethod !== true;
    const value: PacFunction = new PacFunction(
      machine.prototypes.function,
      name,
      (inner, self, args) => enter(inner, {self, args, home: value.home}),
      {
        isProgram: isPlainFunction || isGenerator,
        isOurs: true,
        isGenerator,
        length: length < 0 ? node.params.length : length,
        text: () => text.slice(start, end),
        enter,
        ...(isPlainFunction && !isGenerator && {construct}),
      },
    );
    return value;
  };
}

function compileRun({body}: {readonly body: Expression | FunctionDeclaration['body']}): Evaluate {
  if (body.type !== 'BlockStatement') return compileAnswer(body, lineOf(body));
  const execute = compileBody(body.body);
  return (scope) => {
    const signal = execute(scope);
    return signal?.kind === 'return' ? scope.machine.returned : undefined;
  };
}

/**
 * What a function returns, and the line that a reader would change to have it return something else: of the branch that
 * was taken, or of the `return` in the function that is asked in turn.
 * @param line of the `return`
 */
export function compileAnswer(node: Expression, line: number): Evaluate {
  if (node.type === 'ConditionalExpression') {
    const test = compileExpression(node.test);
    const yes = compileAnswer(node.consequent, lineOf(node.consequent));
    const no = compileAnswer(node.alternate, lineOf(node.alternate));
    return (scope) => (test(scope) ? yes(scope) : no(scope));
  }
  const value = compileExpression(node);
  if (node.type !== 'CallExpression') {
    return (scope) => {
      const result = value(scope);
      scope.machine.answerLine = line;
      return result;
    };
  }
  return (scope) => {
    scope.machine.answerLine = 0;
    const result = value(scope);
    if (scope.machine.answerLine === 0) scope.machine.answerLine = line;
    return result;
  };
}
