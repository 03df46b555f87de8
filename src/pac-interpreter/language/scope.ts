import type {Machine} from './machine.js';
import type {Frame} from './functions.js';
import {isEngineGlobal} from './tells.js';
import {births, UNSET, type PacObject, type Value} from './values.js';
import {NAME} from './weights.js';

/** The names of a function or a block, and the values that they have now. */
export class Scope {
  readonly machine: Machine;
  readonly parent: Scope | undefined;
  readonly names: Map<string, Value>;
  readonly frame: Frame | undefined;
  /** Whose properties the names are, in the body of a `with`. */
  holder?: PacObject;
  readonly #born = births.now;
  #constants: Set<string> | undefined;

  constructor(machine: Machine, parent?: Scope, frame?: Frame, names = new Map<string, Value>()) {
    this.machine = machine;
    this.parent = parent;
    this.frame = frame;
    this.names = names;
  }

  /** The nearest scope that has the name. */
  #find(name: string): Scope | undefined {
    let scope: Scope | undefined = this.names.has(name) ? this : this.parent;
    while (scope && !scope.names.has(name)) scope = scope.parent;
    return scope;
  }

  /** What a function is called on that is found by this name: an object where `with` put one in between. */
  holderOf(name: string): PacObject | undefined {
    return this.machine.hasWith ? this.#find(name)?.holder : undefined;
  }

  has(name: string): boolean {
    return this.#find(name) !== undefined;
  }

  /** @throws {ThrownValue} a ReferenceError where nothing has that name */
  get(name: string): Value {
    const scope = this.#find(name);
    if (!scope) {
      this.lacks(name);
      return this.machine.fail('ReferenceError', `${name} is not defined`);
    }
    const value = scope.names.get(name);
    return value === UNSET
      ? this.machine.fail('ReferenceError', `${name} is used before its declaration`)
      : value;
  }

  /** A name was asked for that is not here; a browser may have it. */
  lacks(name: string): void {
    if (isEngineGlobal(name)) this.machine.tells.add(name);
  }

  /** Assigns; a name that was declared nowhere becomes a global one, as it does where nothing is strict. */
  set(name: string, value: Value, isStrict = false): void {
    const scope = this.#find(name);
    if (!scope) {
      if (isStrict) this.machine.fail('ReferenceError', `${name} is not defined`);
      this.machine.global.set(this.machine, name, value);
      return;
    }
    if (scope.names.get(name) === UNSET) {
      this.machine.fail('ReferenceError', `${name} is used before its declaration`);
    }
    if (scope.#constants?.has(name)) this.machine.fail('TypeError', `${name} is a constant`);
    this.machine.touch(scope.#born);
    scope.names.set(name, value);
  }

  /** Gives a name of this scope its first value. */
  declare(name: string, value: Value, isConstant = false): void {
    this.names.set(name, value);
    if (isConstant) (this.#constants ??= new Set()).add(name);
  }

  /** The call that `this` and `arguments` belong to; none outside of any function. */
  call(): Frame | undefined {
    return this.frame ?? this.parent?.call();
  }

  /** The same names with the values that they have now, for the next turn of a loop. */
  copy(): Scope {
    this.machine.work(this.names.size * NAME);
    const copy = new Scope(this.machine, this.parent, undefined, new Map(this.names));
    copy.#constants = this.#constants;
    return copy;
  }
}
