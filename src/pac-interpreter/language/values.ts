import {OBJECT, PLACE} from './weights.js';

export const ERROR_KINDS = [
  'Error',
  'TypeError',
  'RangeError',
  'ReferenceError',
  'SyntaxError',
  'EvalError',
  'URIError',
] as const;

export type ErrorKind = (typeof ERROR_KINDS)[number];

/** What a value needs of the machine when it grows. */
export interface Meter {
  /** @throws {LimitError} when the program has used too much memory */
  allocate(characters: number): void;
  /** Before something changes that was made at that time (`births`). */
  touch(born: number): void;
  /** Throws an error of the language, which the program may catch. */
  fail(kind: ErrorKind, message: string): never;
}

/**
 * A value of the program. Objects are of the classes below and never the page's own: whatever a program reaches by
 * any name, it reaches through their maps.
 */
export type Value = undefined | null | boolean | number | string | PacObject;

/** How symbols begin, which are names here; no text of a file begins so by chance. */
export const SYMBOL = '\uDFFF@@';

export function isSymbol(value: Value): boolean {
  return typeof value === 'string' && value.startsWith(SYMBOL);
}

/** What goes through a value is looked for under this name. */
export const ITERATOR = `${SYMBOL}iterator`;

/** A property that is asked by a function, and given to one. */
export interface Accessor {
  readonly get?: PacObject | undefined;
  readonly set?: PacObject | undefined;
}

/** Counts the questions of all programs: what is older than a question was there before it. */
export const births = {now: 0};

/** A plain object. Its prototype is another of its kind, or none. */
export class PacObject {
  #properties: Map<string, Value> | undefined;
  /** Nothing of it changes any more. */
  isFrozen = false;
  /** Nothing is added to it any more. */
  isClosed = false;
  /** Names that are not listed by `for…in`. */
  hidden?: Set<string>;
  /** Names that keep their value. */
  locked?: Set<string>;
  /** Properties that are functions' to answer; each stands among `properties` as well, as nothing. */
  accessors?: Map<string, Accessor>;
  proto: PacObject | null;
  readonly born = births.now;

  constructor(proto: PacObject | null) {
    this.proto = proto;
  }

  /**
   * In the order in which they were put in. A key such as `__proto__` or `constructor` is a name like any other. Made when it
   * is first asked for: of the functions of the language, which are made anew for each reading, few are.
   */
  get properties(): Map<string, Value> {
    return (this.#properties ??= new Map());
  }

  own(key: string): Value {
    return this.#properties?.get(key);
  }

  hasOwn(key: string): boolean {
    return this.#properties?.has(key) === true;
  }

  set(meter: Meter, key: string, value: Value): void {
    if (this.isFrozen) return;
    meter.touch(this.born);
    if (!this.properties.has(key)) meter.allocate(key.length + OBJECT);
    this.properties.set(key, value);
  }

  /** Makes a property of functions, or adds the other one to it. */
  define(meter: Meter, key: string, accessor: Accessor): void {
    meter.touch(this.born);
    meter.allocate(key.length + 2 * OBJECT);
    this.properties.set(key, undefined);
    this.accessors ??= new Map();
    this.accessors.set(key, {...this.accessors.get(key), ...accessor});
  }

  delete(key: string): void {
    this.properties.delete(key);
    for (const names of [this.accessors, this.hidden, this.locked]) names?.delete(key);
  }

  /** Own names that are listed; whole numbers first, as everywhere in the language. */
  keys(): string[] {
    const keys = [...this.properties.keys()].filter((key) => !this.hidden?.has(key) && !isSymbol(key));
    if (!keys.some(isIndex)) return keys;
    return [
      ...keys.filter(isIndex).sort((a, b) => Number(a) - Number(b)),
      ...keys.filter((key) => !isIndex(key)),
    ];
  }
}

/** A text, a number or a boolean as an object: what `this` is in a function that is not strict, and what `new String` makes. */
export class PacPrimitive extends PacObject {
  readonly value: string | number | boolean;

  constructor(proto: PacObject, value: string | number | boolean) {
    super(proto);
    this.value = value;
  }

  override own(key: string): Value {
    if (typeof this.value !== 'string') return super.own(key);
    if (key === 'length') return this.value.length;
    return isIndex(key) ? (this.value[Number(key)] ?? super.own(key)) : super.own(key);
  }

  override hasOwn(key: string): boolean {
    const isPart =
      typeof this.value === 'string' &&
      (key === 'length' || (isIndex(key) && Number(key) < this.value.length));
    return isPart || super.hasOwn(key);
  }

  override keys(): string[] {
    const places = typeof this.value === 'string' ? Array.from(this.value, (_, i) => String(i)) : [];
    return [...places, ...super.keys()];
  }
}

/** A gap of more is not filled: a list that has an address as its index is sparse in every engine. */
const MAX_GAP = 1_000_000;

/** An array. What was left out of it is a hole, as in the page's own. */
export class PacArray extends PacObject {
  items: Value[];
  /** Far longer than what is in it: what goes through it whole is counted by its length before. */
  isSparse = false;

  constructor(proto: PacObject, items: Value[]) {
    super(proto);
    this.items = items;
  }

  override own(key: string): Value {
    if (key === 'length') return this.items.length;
    return isIndex(key) ? this.items[Number(key)] : super.own(key);
  }

  override hasOwn(key: string): boolean {
    return key === 'length' || (isIndex(key) ? Number(key) in this.items : super.hasOwn(key));
  }

  override set(meter: Meter, key: string, value: Value): void {
    if (this.isFrozen) return;
    meter.touch(this.born);
    if (key === 'length') this.#resize(meter, Number(value));
    else if (isIndex(key)) {
      const index = Number(key);
      if (index >= this.items.length) this.#resize(meter, index + 1);
      this.items[index] = value;
    } else super.set(meter, key, value);
  }

  override delete(key: string): void {
    if (!isIndex(key)) super.delete(key);
    else if (Number(key) < this.items.length) Reflect.deleteProperty(this.items, key);
  }

  override keys(): string[] {
    return Object.keys(this.items).concat(super.keys());
  }

  push(meter: Meter, ...items: readonly Value[]): void {
    meter.touch(this.born);
    meter.allocate(items.length * PLACE);
    for (const item of items) this.items.push(item);
  }

  #resize(meter: Meter, length: number): void {
    if (!Number.isInteger(length) || length < 0 || length >= 2 ** 32) {
      meter.fail('RangeError', 'Invalid array length');
    }
    // Before the places are made, so that a length of a thousand million costs nothing but an error.
    const gap = Math.max(0, length - this.items.length);
    if (gap > MAX_GAP) this.isSparse = true;
    meter.allocate(gap > MAX_GAP ? OBJECT : gap * PLACE);
    this.items.length = length;
  }
}

/** A regular expression; the page's own engine runs it, in the worker alone. */
export class PacRegExp extends PacObject {
  regexp: RegExp;

  constructor(proto: PacObject, regexp: RegExp) {
    super(proto);
    this.regexp = regexp;
  }

  override own(key: string): Value {
    switch (key) {
      case 'source':
      case 'flags':
      case 'global':
      case 'ignoreCase':
      case 'multiline':
      case 'sticky':
      case 'dotAll':
      case 'unicode':
      case 'hasIndices':
      case 'lastIndex':
        return this.regexp[key];
      default:
        return super.own(key);
    }
  }

  override set(meter: Meter, key: string, value: Value): void {
    meter.touch(this.born);
    if (key === 'lastIndex') this.regexp.lastIndex = Number(value);
    else super.set(meter, key, value);
  }
}

/** A `Map` or a `Set`; of a set, each value is its own key. */
export class PacCollection extends PacObject {
  readonly kind: 'Map' | 'Set';
  readonly entries = new Map<Value, Value>();

  constructor(proto: PacObject, kind: 'Map' | 'Set') {
    super(proto);
    this.kind = kind;
  }

  override own(key: string): Value {
    return key === 'size' ? this.entries.size : super.own(key);
  }
}

/** What came of a step of something that gives one value after the other. */
export interface Step {
  readonly done: boolean;
  readonly value: Value;
}

/** Gives one value after the other: what a generator is, and what goes through a list or a map. */
export class PacIterator extends PacObject {
  readonly #resume: (how: Resume, value: Value) => Step;

  constructor(proto: PacObject, resume: (how: Resume, value: Value) => Step) {
    super(proto);
    this.#resume = resume;
  }

  /** @param value what `yield` comes to, is thrown there, or is returned there */
  resume(meter: Meter, how: Resume, value: Value): Step {
    meter.touch(this.born);
    return this.#resume(how, value);
  }
}

export type Resume = 'next' | 'throw' | 'return';

export class PacDate extends PacObject {
  readonly date: Date;

  constructor(proto: PacObject, date: Date) {
    super(proto);
    this.date = date;
  }
}

/** Stands for something that is no value of the program; none can put anything into it. */
class Mark extends PacObject {
  override set(): void {
    // Nothing: it is shared between programs.
  }
}

/** What stands in a `let` or `const` before its declaration has run. */
export const UNSET = new Mark(null);

/** What an optional chain comes to where it ends early. */
export const CHAIN_END = new Mark(null);

/** What a function that goes through a value has to look at: characters, items, properties. */
export function sizeOf(value: Value): number {
  if (typeof value === 'string') return value.length;
  if (!(value instanceof PacObject)) return 0;
  const items = value instanceof PacArray ? value.items.length : 0;
  return value.properties.size + items + (value instanceof PacCollection ? value.entries.size : 0);
}

/** Is it the name of a place in an array? */
export function isIndex(key: string): boolean {
  return /^(?:0|[1-9]\d{0,9})$/.test(key) && Number(key) < 2 ** 32 - 1;
}
