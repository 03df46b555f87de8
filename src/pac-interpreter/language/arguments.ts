import type {PacFunction} from './functions.js';
import {isIndex, PacArray, type Meter, type PacObject, type Value} from './values.js';

/** `arguments` of a function that is not strict: its places are the parameters themselves (ECMA-262, 10.4.4). */
export class PacArguments extends PacArray {
  readonly #names: Map<string, Value>;
  readonly #params: readonly string[];
  readonly #callee: PacFunction;
  /** So many were given: the others have no place. */
  readonly #given: number;

  constructor(
    proto: PacObject,
    items: Value[],
    names: Map<string, Value>,
    params: readonly string[],
    callee: PacFunction,
  ) {
    super(proto, items);
    this.#names = names;
    this.#params = params;
    this.#callee = callee;
    this.#given = items.length;
  }

  #nameAt(key: string): string | undefined {
    const at = isIndex(key) ? Number(key) : this.#given;
    // Of two parameters of one name the last one counts.
    const name = at < this.#given ? this.#params[at] : undefined;
    return name !== undefined && this.#params.lastIndexOf(name) === at ? name : undefined;
  }

  override own(key: string): Value {
    if (key === 'callee') return this.#callee;
    const name = this.#nameAt(key);
    return name === undefined ? super.own(key) : this.#names.get(name);
  }

  override hasOwn(key: string): boolean {
    return key === 'callee' || super.hasOwn(key);
  }

  override set(meter: Meter, key: string, value: Value): void {
    const name = this.#nameAt(key);
    if (name !== undefined) this.#names.set(name, value);
    super.set(meter, key, value);
  }

  /** What its places hold now, for what goes through them. */
  sync(): void {
    for (const [i, name] of this.#params.entries()) {
      if (i < this.#given && this.#nameAt(String(i)) !== undefined) this.items[i] = this.#names.get(name);
    }
  }
}
