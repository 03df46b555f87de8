/** Runs PAC files without `eval`: the one door of this folder (README.md). */
export {parseAnswer, routeOf, type Directive, type ParsedAnswer} from './answer.js';
export {
  evaluate,
  PacReader,
  PAGE_LIMITS,
  RUN_MS,
  WORKER_LIMITS,
  type Budget,
  type Evaluation,
  type Inquiry,
  type PacFailure,
} from './evaluate.js';
export {UnreadableError, type Limit} from './language/errors.js';
export type {Limits} from './language/machine.js';
export {parseAddress} from './library/addresses.js';
export type {Browser} from './library/install.js';
export {CHROMIUM_ONLY} from './library/names.js';
export {PacProgram, type Entry, type Outcome, type Question, type RunOptions} from './program.js';
export type {World} from './world.js';
