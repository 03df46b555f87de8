import type {World} from './world.js';
import {UnreadableError} from './language/errors.js';
import type {Limits} from './language/machine.js';
import {PacProgram, type Entry, type Outcome, type Question, type RunOptions} from './program.js';

/** What a PAC file is to be asked. Plain data, as a worker is told it. */
export interface Inquiry {
  readonly text: string;
  readonly questions: readonly Question[];
  readonly world: World;
}

/** What can't be gone on from: no program, or one that does not end. */
export interface PacFailure {
  readonly message: string;
  /** Counted from 1. */
  readonly line?: number;
}

export type Evaluation =
  {readonly entry?: Entry; readonly outcomes: readonly Outcome[]} | {readonly error: PacFailure};

/** In a worker that can be ended from outside. */
export const WORKER_LIMITS: Limits = {
  steps: 5_000_000,
  memory: 128 * 1024 * 1024,
  depth: 200,
  regexps: true,
};

/** On the page, where nothing else goes on meanwhile: about a tenth of a second for a question. */
export const PAGE_LIMITS: Limits = {steps: 1_000_000, memory: 4 * 1024 * 1024, depth: 100, regexps: false};

/** Time for one question, ms. A question to a file of 2,000 rules takes one or two. */
const QUESTION_MS = 1000;

/** Time for all questions to one program together, with all that is asked again, ms. */
export const RUN_MS = 2200;

/** What is left of that. Shared by all that is asked in one check. */
export interface Budget {
  leftMs: number;
}

/** Reads a text once: a check asks the same one again with other assumptions. */
export class PacReader {
  #last: {readonly text: string; readonly program: PacProgram} | undefined;

  /** @throws {UnreadableError} as `PacProgram` */
  read(text: string): PacProgram {
    if (this.#last?.text !== text) this.#last = {text, program: new PacProgram(text)};
    return this.#last.program;
  }
}

/**
 * Asks one question after the other and yields after each, so that a page can breathe in between.
 * @returns the error, if the text is no PAC file or a question does not end: then none of the rest is asked
 */
export function* evaluate(
  {text, questions, world}: Inquiry,
  {
    reader,
    budget = {leftMs: RUN_MS},
    ...options
  }: Omit<RunOptions, 'timeMs'> & {readonly reader: PacReader; readonly budget?: Budget},
): Generator<Outcome, Evaluation> {
  try {
    const program = reader.read(text);
    const outcomes: Outcome[] = [];
    for (const question of questions) {
      const timeMs = Math.min(QUESTION_MS, budget.leftMs);
      const beganMs = options.clock();
      const outcome = program.ask(question, world, {...options, timeMs});
      budget.leftMs -= options.clock() - beganMs;
      if (budget.leftMs <= 0 && outcome.failure?.limit === undefined && question !== questions.at(-1)) {
        const took = `no end within ${String(RUN_MS / 1000)} s for all questions together`;
        return {error: {message: `Stopped when it was asked for ${question.url}: ${took}`}};
      }
      const {failure, line} = outcome;
      if (failure?.limit !== undefined) {
        return {
          error: {
            message: `Stopped when it was asked for ${question.url}: ${failure.message}`,
            ...(line !== undefined && {line}),
          },
        };
      }
      outcomes.push(outcome);
      yield outcome;
    }
    return {...(program.entry && {entry: program.entry}), outcomes};
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    return {error: {message: error.message, ...(error.line !== undefined && {line: error.line})}};
  }
}
