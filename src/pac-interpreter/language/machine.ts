import {LimitError, ThrownValue} from './errors.js';
import {
  births,
  ERROR_KINDS,
  PacArray,
  PacObject,
  sizeOf,
  type ErrorKind,
  type Meter,
  type Value,
} from './values.js';
import {OBJECT, PLACE} from './weights.js';

/** A message may quote the program, whose names and texts may be of any length. */
export function shortened(message: string): string {
  return message.length > 200 ? `${message.slice(0, 200)}…` : message;
}

/** How far one question to a program may go. */
export interface Limits {
  /** Statements, turns of loops, calls; and what the built-in functions do, by its size. */
  readonly steps: number;
  /** Characters of text made, and what lists and objects weigh as much as. Nothing is given back. */
  readonly memory: number;
  /** Calls within calls. */
  readonly depth: number;
  /** `false` where nothing could stop a regular expression that does not end. */
  readonly regexps: boolean;
}

/** How often the clock is looked at: every so many steps. */
const CLOCK_STEPS = 512;

/** After a turn of so many steps it is not the loop that goes on without end, but what it calls. */
const LONG_TURN = 100_000;

/** Browsers read a file once, and ask it often: reading may take so many times as long as a question. */
export const READING = 4;

/** The prototypes that values of each kind have. Made anew for each question. */
export interface Prototypes {
  readonly object: PacObject;
  readonly function: PacObject;
  readonly array: PacObject;
  readonly string: PacObject;
  readonly number: PacObject;
  readonly boolean: PacObject;
  readonly regexp: PacObject;
  readonly map: PacObject;
  readonly set: PacObject;
  readonly date: PacObject;
  /** What all that gives one value after the other has, and generators beyond that. */
  readonly iterator: PacObject;
  readonly generator: PacObject;
  readonly error: PacObject;
  /** Of each kind of error. */
  readonly errors: Readonly<Record<ErrorKind, PacObject>>;
}

/** A function, as much of it as calling takes. */
interface Callable {
  readonly name: string;
  readonly call: (machine: Machine, self: Value, args: readonly Value[]) => Value;
  /** The program wrote it: its work is counted as it goes on. */
  readonly isOurs?: boolean;
  readonly construct?: (machine: Machine, args: readonly Value[], newTarget: PacObject) => Value;
}

/** What one question to a program has used up so far, and where the program is. */
export class Machine implements Meter {
  readonly limits: Limits;
  readonly prototypes: Prototypes;
  /** The global `this`: its properties are the global names. */
  readonly global: PacObject;
  /** The functions whose answer rests on an assumption, and that were asked. */
  readonly asked = new Set<string>();
  /** What the program asked for that browsers have and this has not, or has otherwise: by it, it can tell them apart. */
  readonly tells = new Set<string>();
  /** Errors that the language threw: engines word them otherwise. */
  readonly ownErrors = new WeakSet<PacObject>();
  /** Told of the line of a regular expression before it runs. */
  readonly onRegExp: ((line: number) => void) | undefined;
  /** The line that is being run, counted from 1. */
  line = 0;
  /** The line of the `return` that gave the last value; 0 where none did. */
  answerLine = 0;
  /** What the function that is returning returns. */
  returned: Value = undefined;
  steps = 0;
  /** How often chance was asked for. */
  draws = 0;
  #memory = 0;
  /** Something changed that was there before the question. */
  isTouched = false;
  #asksSince = 0;
  /** What reading the file has used. */
  #read: number | undefined;
  /** Calls within calls, now. Where something is thrown it stays, and whoever catches it puts it back. */
  depth = 0;
  /** Some property is a function's to answer: from then on, each that is set is looked for. */
  hasAccessors = false;
  /** Some statement stands in a `with`. */
  hasWith = false;
  #unique = 0;
  readonly #isLate: () => boolean;
  #nextLook = CLOCK_STEPS;
  /** The loop that turned last, and when. */
  #loop = {line: 0, steps: 0};

  /** @param isLate whether the time for the question is over */
  constructor(limits: Limits, isLate: () => boolean, onRegExp?: (line: number) => void) {
    this.limits = limits;
    this.#isLate = isLate;
    this.onRegExp = onRegExp;
    const object = new PacObject(null);
    const functions = new PacObject(object);
    this.global = new PacObject(object);
    const of = (proto = object): PacObject => new PacObject(proto);
    const iterator = of();
    const error = of();
    this.prototypes = {
      object,
      function: functions,
      array: of(),
      string: of(),
      number: of(),
      boolean: of(),
      regexp: of(),
      map: of(),
      set: of(),
      date: of(),
      iterator,
      generator: of(iterator),
      error,
      errors: Object.fromEntries(
        ERROR_KINDS.map((kind) => [kind, kind === 'Error' ? error : of(error)]),
      ) as Record<ErrorKind, PacObject>,
    };
  }

  /** @throws {LimitError} when the program has gone on for too long */
  step(count = 1): void {
    this.steps += count;
    const most = this.#read === undefined ? this.limits.steps * READING : this.limits.steps;
    if (this.steps > most) {
      this.stop('steps', `no end after ${String(most)} steps: a loop that does not end`);
    }
    if (this.steps < this.#nextLook) return;
    this.#nextLook = this.steps + CLOCK_STEPS;
    if (this.#isLate())
      this.stop('time', 'no end within the time limit: a loop that does not end, or too much work');
  }

  touch(born: number): void {
    if (born < this.#asksSince) this.isTouched = true;
  }

  /** Begins a question after the file was read: with the whole of the limits but for what reading it has kept. */
  begin(): void {
    births.now += 1;
    this.#asksSince = births.now;
    this.#read ??= this.#memory;
    this.#memory = this.#read;
    this.steps = 0;
    this.#nextLook = CLOCK_STEPS;
    this.#loop = {line: 0, steps: 0};
    this.depth = 0;
    this.line = 0;
    this.answerLine = 0;
    this.returned = undefined;
  }

  /** A turn of the loop on this line. */
  turn(line: number): void {
    this.line = line;
    this.#loop = {line, steps: this.steps};
    this.step();
  }

  /** Before something grows. @throws {LimitError} when the program has used too much memory */
  allocate(characters: number): void {
    this.#memory += characters;
    if (this.#memory > this.limits.memory) {
      this.stop(
        'memory',
        `more than ${String(this.limits.memory)} characters of memory: text or a list that grows`,
      );
    }
  }

  /** A step of a built-in function that goes through so many characters or items, and makes so many. */
  work(looked: number, made = 0): void {
    this.step(1 + Math.floor(looked / 64));
    this.allocate(made);
  }

  /** @throws {LimitError} when calls go too deep */
  call(callee: Callable, self: Value, args: readonly Value[]): Value {
    this.#enter();
    if (!callee.isOurs) this.#weigh(self, args);
    const result = callee.call(this, self, args);
    this.depth--;
    return result;
  }

  /** Of `new`, and of `super` in a class that extends another. */
  construct(callee: Callable & PacObject, args: readonly Value[], newTarget: PacObject = callee): Value {
    if (!callee.construct) this.fail('TypeError', `${callee.name} is not a constructor`);
    this.#enter();
    if (!callee.isOurs) this.#weigh(undefined, args);
    const result = callee.construct(this, args, newTarget);
    this.depth--;
    return result;
  }

  /** Something that calls itself without being a call: a generator within a generator. */
  within<T>(work: () => T): T {
    this.#enter();
    const result = work();
    this.depth--;
    return result;
  }

  /** A number that nothing else of this program has. */
  unique(): number {
    this.#unique += 1;
    return this.#unique;
  }

  /** What a built-in function is given it may go through, whatever it is: each counts that at least. */
  #weigh(self: Value, args: readonly Value[]): void {
    let size = args.length + sizeOf(self);
    for (const arg of args) size += sizeOf(arg);
    if (size >= 64) this.step(Math.floor(size / 64));
  }

  #enter(): void {
    this.step();
    if (this.depth++ >= this.limits.depth) {
      this.stop(
        'depth',
        `more than ${String(this.limits.depth)} calls within calls: a recursion that does not end`,
      );
    }
  }

  /** Throws an error of the language, which the program may catch. */
  fail(kind: ErrorKind, message: string): never {
    const short = shortened(message);
    const thrown = this.error(kind, short);
    this.ownErrors.add(thrown);
    throw new ThrownValue(thrown, `${kind}: ${short}`, this.line);
  }

  /** What goes on for too long is named by its loop, wherever in that it was stopped. */
  stop(limit: LimitError['limit'], message: string): never {
    const isLoop =
      (limit === 'steps' || limit === 'time') &&
      this.#loop.line > 0 &&
      this.steps - this.#loop.steps < LONG_TURN;
    throw new LimitError(limit, message, isLoop ? this.#loop.line : this.line);
  }

  object(): PacObject {
    this.allocate(OBJECT);
    return new PacObject(this.prototypes.object);
  }

  array(items: Value[]): PacArray {
    this.allocate(OBJECT + items.length * PLACE);
    return new PacArray(this.prototypes.array, items);
  }

  error(kind: ErrorKind, message: string): PacObject {
    const error = new PacObject(this.prototypes.errors[kind]);
    error.properties.set('message', message);
    error.hidden = new Set(['message']);
    return error;
  }
}
