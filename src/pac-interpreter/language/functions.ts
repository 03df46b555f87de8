import type {Machine} from './machine.js';
import {PacObject, type Value} from './values.js';

/** What a function of the language does when it is called. `self` is its `this`. */
export type Native = (machine: Machine, self: Value, args: readonly Value[]) => Value;

/** A function of the program, or one that it is given. */
export class PacFunction extends PacObject {
  readonly name: string;
  readonly call: Native;
  /** What `new` does; absent where the function is no constructor. */
  readonly construct?: (machine: Machine, args: readonly Value[]) => Value;
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
      construct?: (machine: Machine, args: readonly Value[]) => Value;
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
