import type {Node, Statement} from 'acorn';
import {UnreadableError} from './errors.js';
import type {Scope} from './scope.js';
import type {Value} from './values.js';

/** An expression, compiled. */
export type Evaluate = (scope: Scope) => Value;

/** Why a statement ended early. What is returned stands in the machine. */
export interface Signal {
  readonly kind: 'break' | 'continue' | 'return';
  readonly label?: string;
}

/** A statement, compiled. */
export type Execute = (scope: Scope) => Signal | undefined;

export const RETURN: Signal = {kind: 'return'};

/** Whether what is being compiled is strict code. Compiling runs nothing and waits for nothing. */
let strict = false;

export function isStrict(): boolean {
  return strict;
}

/** Compiles a function or a program, which is strict by its own word or by what it stands in. */
export function inStrictness<T>(body: readonly Statement[], isMore: boolean, compile: () => T): T {
  const before = strict;
  strict ||= isMore || body.some((node) => 'directive' in node && node.directive === 'use strict');
  try {
    return compile();
  } finally {
    strict = before;
  }
}

/** The text that is being compiled, for what functions are as text. */
let source = '';

export function sourceText(): string {
  return source;
}

export function ofSource<T>(text: string, compile: () => T): T {
  source = text;
  try {
    return compile();
  } finally {
    source = '';
  }
}

/** Counted from 1. */
export function lineOf(node: Node): number {
  return node.loc?.start.line ?? 0;
}

/** The parser reads more of the language than is evaluated here. */
export function unsupported(node: Node, what: string): never {
  throw new UnreadableError(`${what} is not evaluated here`, lineOf(node));
}
