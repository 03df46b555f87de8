import type {Machine} from './machine.js';
import {getMember, hasMember, setMember} from './members.js';
import type {PacObject, Value} from './values.js';

/** The properties of an object as names: what `with` puts between a statement and the names around it. */
export class ObjectNames extends Map<string, Value> {
  readonly #machine: Machine;
  readonly #object: PacObject;

  constructor(machine: Machine, object: PacObject) {
    super();
    this.#machine = machine;
    this.#object = object;
  }

  override has(name: string): boolean {
    return hasMember(this.#machine, this.#object, name);
  }

  override get(name: string): Value {
    return getMember(this.#machine, this.#object, name);
  }

  override set(name: string, value: Value): this {
    setMember(this.#machine, this.#object, name, value);
    return this;
  }
}
