import type {Value} from './values.js';

/** The text can't be read as a program, or holds what is not evaluated here. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
  /** Counted from 1. */
  readonly line: number | undefined;

  constructor(message: string, line?: number) {
    super(message);
    this.line = line;
  }
}

/** Something that the program threw, or that the language throws at it. A program may catch it. */
export class ThrownValue extends Error {
  override readonly name = 'ThrownValue';
  readonly value: Value;
  readonly line: number;

  constructor(value: Value, message: string, line: number) {
    super(message);
    this.value = value;
    this.line = line;
  }
}

/** Which end the program was stopped at. */
export type Limit = 'steps' | 'time' | 'memory' | 'depth' | 'regexp';

/** The program was stopped. It can't catch this. */
export class LimitError extends Error {
  override readonly name = 'LimitError';
  readonly limit: Limit;
  readonly line: number;

  constructor(limit: Limit, message: string, line: number) {
    super(message);
    this.limit = limit;
    this.line = line;
  }
}
