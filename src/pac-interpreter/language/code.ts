import type {Node} from 'acorn';
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

/** Counted from 1. */
export function lineOf(node: Node): number {
  return node.loc?.start.line ?? 0;
}

/** The parser reads more of the language than is evaluated here. */
export function unsupported(node: Node, what: string): never {
  throw new UnreadableError(`${what} is not evaluated here`, lineOf(node));
}
