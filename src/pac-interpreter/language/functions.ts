import type {Machine} from './machine.js';
import {PacObject, type PacArray, type Value} from './values.js';

/** What a function of the language does when it is called. `self` is its `this`. */
export type Native = (machine: Machine, self: Value, args: readonly Value[]) => Value;

/** What a call of a function has beyond its names. */
export interface Frame {
  /** Before `super()` has made it, `UNSET`. */
  self: Value;
  readonly args: readonly Value[];
  /** `arguments`; made when it is first asked for. */
  list?: PacArray;
  /** Makes it where it stands for the parameters themselves. */
  makeList?: () => PacArray;
  /** `this` as an object. */
  boxed?: PacObject;
  /** The object that a method was written in: `super` looks in what that inherits from. */
  readonly home?: PacObject | undefined;
  /** The class whose constructor this is, and what `new` was asked of. */
  readonly callee?: PacFunction;
  readonly newTarget?: PacObject;
  /** Gives the object that `super()` has made its fields. */
  readonly initialise?: (self: PacObject) => void;
  /** Calls within calls when a generator went on. */
  depth?: number;
  /** What a generator returns that is ended from outside. */
  ending?: Value;
}

/** What `new` does. @param newTarget what it was asked of, whose `prototype` the object inherits from */
export type Construct = (machine: Machine, args: readonly Value[], newTarget: PacObject) => Value;

/** A function of the program, or one that it is given. */
export class PacFunction extends PacObject {
  readonly name: string;
  readonly call: Native;
  /** What `new` does; absent where the function is no constructor. */
  readonly construct?: Construct;
  /** Runs it with a call that is made already; absent where the program did not write it. */
  readonly enter: ((machine: Machine, frame: Frame) => Value) | undefined;
  /** The object that it was written in as a method. */
  home?: PacObject;
  /** What it makes goes on from `yield` to `yield`. */
  readonly isGenerator: boolean;
  /** The program wrote it, and `new` may stand before it. */
  readonly isProgram: boolean;
  /** The program wrote it. */
  readonly isOurs: boolean;
  /** How many parameters it is written with. */
  readonly length: number;
  /** As it stands in the program. */
  readonly text: (() => string) | undefined;

  constructor(
    proto: PacObject | null,
    name: string,
    call: Native,
    options: {
      construct?: Construct;
      enter?: (machine: Machine, frame: Frame) => Value;
      isGenerator?: boolean;
      isProgram?: boolean;
      isOurs?: boolean;
      length?: number;
      text?: () => string;
    } = {},
  ) {
    super(proto);
    this.name = name;
    this.call = call;
    this.isProgram = options.isProgram ?? false;
    this.isOurs = options.isOurs ?? false;
    this.enter = options.enter;
    this.isGenerator = options.isGenerator ?? false;
    this.length = options.length ?? 0;
    this.text = options.text;
    if (options.construct) this.construct = options.construct;
  }
}

/** A function that a program is given. */
export function nativeFunction(
  machine: Machine,
  name: string,
  call: Native,
  construct?: PacFunction['construct'],
): PacFunction {
  return new PacFunction(machine.prototypes.function, name, call, construct ? {construct} : {});
}
