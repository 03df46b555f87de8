import {PacArguments} from '../language/arguments.js';
import {toInteger, toNumber, toText} from '../language/convert.js';
import type {Machine} from '../language/machine.js';
import {iteratorOf, itemsOf} from '../language/iterate.js';
import {callable, getMember} from '../language/members.js';
import {type Native} from '../language/functions.js';
import {ITERATOR, PacArray, PacObject, PacPrimitive, type Value} from '../language/values.js';
import {PLACE} from '../language/weights.js';
import {Arguments, defineMethods, defineType} from './define.js';
import {defineWay} from './iterators.js';

/** A method of lists, and of what is only like one: a text, `arguments`, an object with a length. */
const onList =
  (operate: (machine: Machine, list: PacArray, args: readonly Value[]) => Value): Native =>
  (machine, self, args) => {
    const list = self instanceof PacArray ? self : likeList(machine, self);
    if (list instanceof PacArguments) list.sync();
    machine.work(list.items.length);
    // It may copy the list, places and all.
    if (list.isSparse) machine.allocate(list.items.length * PLACE);
    return operate(machine, list, args);
  };

/** A method that changes the list; of an object that is only like one, the object's places. */
const changing =
  (operate: (machine: Machine, list: PacArray, args: readonly Value[]) => Value): Native =>
  (machine, self, args) => {
    if (self instanceof PacArray && self.isFrozen)
      return machine.fail('TypeError', 'a list that was frozen can not be changed');
    const isLike = self instanceof PacObject && !(self instanceof PacArray);
    const list = isLike ? likeList(machine, self) : self;
    if (self instanceof PacObject) machine.touch(self.born);
    const before = list instanceof PacArray ? list.items.length : 0;
    const result = onList(operate)(machine, list, args);
    if (!isLike || !(list instanceof PacArray)) return result;
    list.items.forEach((item, i) => {
      self.set(machine, String(i), item);
    });
    for (let i = list.items.length; i < before; i++) self.delete(String(i));
    self.set(machine, 'length', list.items.length);
    return result === list ? self : result;
  };

function likeList(machine: Machine, self: Value): PacArray {
  if (self === undefined || self === null) return machine.fail('TypeError', 'a method of lists, of nothing');
  const text =
    typeof self === 'string'
      ? self
      : self instanceof PacPrimitive && typeof self.value === 'string'
        ? self.value
        : undefined;
  if (text !== undefined) {
    machine.work(text.length, text.length * PLACE);
    return machine.array(text.split(''));
  }
  const length = self instanceof PacObject ? toInteger(machine, self.own('length')) : 0;
  return machine.array(self instanceof PacObject && length > 0 ? [...numbered(machine, self, length)] : []);
}

/** A method that asks a function about each item; it ends where `decide` gives an answer. */
const asking = (
  decide: (answer: Value, item: Value, index: number) => {readonly result: Value} | undefined,
  otherwise: Value,
  visitsHoles = false,
): Native =>
  onList((machine, list, [ask, self]) => {
    const test = callable(machine, ask, 'what is to be asked of each item');
    for (let i = 0, {length} = list.items; i < Math.min(length, list.items.length); i++) {
      if (!visitsHoles && !(i in list.items)) continue;
      const item = list.items[i];
      const decided = decide(machine.call(test, self, [item, i, list]), item, i);
      if (decided) return decided.result;
    }
    return otherwise;
  });

const collecting = (take: (answer: Value, item: Value) => readonly Value[]): Native =>
  onList((machine, list, [ask, self]) => {
    const test = callable(machine, ask, 'what is to be asked of each item');
    const taken: Value[] = [];
    for (let i = 0, {length} = list.items; i < Math.min(length, list.items.length); i++) {
      if (!(i in list.items)) continue;
      const item = list.items[i];
      const more = take(machine.call(test, self, [item, i, list]), item);
      machine.allocate(more.length * PLACE);
      for (const one of more) taken.push(one);
    }
    return machine.array(taken);
  });

const folding = (order: (items: readonly Value[]) => readonly (readonly [number, Value])[]): Native =>
  onList((machine, list, args) => {
    const fold = callable(machine, args[0], 'what folds the items');
    machine.allocate(list.items.length * PLACE);
    const items = order(list.items).filter(([i]) => i in list.items);
    let value: Value;
    if (args.length > 1) value = args[1];
    else {
      const first = items.shift();
      if (!first) return machine.fail('TypeError', 'an empty list has nothing to begin with');
      value = first[1];
    }
    for (const [i, item] of items) value = machine.call(fold, undefined, [value, item, i, list]);
    return value;
  });

function joinList(machine: Machine, {items}: PacArray, separator: string): string {
  const parts = Array.from(items, (item) =>
    item === undefined || item === null ? '' : toText(machine, item),
  );
  machine.allocate(parts.reduce((sum, part) => sum + part.length + separator.length, 0));
  return parts.join(separator);
}

/** Adds values to a list, and of lists among them the items. */
function joined(machine: Machine, items: Value[], more: readonly Value[]): PacArray {
  for (const one of more) {
    const part = one instanceof PacArray ? one.items : [one];
    machine.work(part.length, part.length * PLACE);
    for (const item of part) items.push(item);
  }
  return machine.array(items);
}

/** Lists in the list as their items, so many times over. */
function flattened(machine: Machine, {items}: PacArray, depth: number): PacArray {
  const present = items.filter(() => true);
  const list = joined(machine, [], present);
  return depth > 1 && list.items.some((item) => item instanceof PacArray)
    ? flattened(machine, list, depth - 1)
    : list;
}

/** The place of the last item that a function says yes to; −1 for none. */
function lastOf(machine: Machine, list: PacArray, ask: Value, self: Value): number {
  const test = callable(machine, ask, 'what is to be asked of each item');
  for (let i = list.items.length - 1; i >= 0; i--)
    if (machine.call(test, self, [list.items[i], i, list])) return i;
  return -1;
}

function sortList(machine: Machine, list: PacArray, order: Value): PacArray {
  const by = order === undefined ? undefined : callable(machine, order, 'what compares the items');
  machine.allocate(list.items.length * PLACE);
  const texts = by ? undefined : new Map(Array.from(list.items, (item) => [item, toText(machine, item)]));
  const compare = (a: Value, b: Value): number => {
    if (by) return toNumber(machine, machine.call(by, undefined, [a, b]));
    machine.step();
    const [x = '', y = ''] = [texts?.get(a), texts?.get(b)];
    return x < y ? -1 : x > y ? 1 : 0;
  };
  list.items = list.items.slice().sort(compare);
  return list;
}

const METHODS: Readonly<Record<string, Native>> = {
  at: onList((machine, list, args) => list.items.at(new Arguments(machine, args).integer(0))),
  concat: onList((machine, list, args) => joined(machine, [...list.items], args)),
  every: asking((answer) => (answer ? undefined : {result: false}), true),
  fill: changing((machine, list, args) => {
    const bounds = new Arguments(machine, args);
    list.items.fill(args[0], bounds.integer(1), bounds.optional(2));
    return list;
  }),
  filter: collecting((answer, item) => (answer ? [item] : [])),
  find: asking((answer, item) => (answer ? {result: item} : undefined), undefined, true),
  findIndex: asking((answer, _, i) => (answer ? {result: i} : undefined), -1, true),
  flat: onList((machine, list, args) => flattened(machine, list, new Arguments(machine, args).integer(0, 1))),
  findLast: onList((machine, list, [ask, self]) => list.items[lastOf(machine, list, ask, self)]),
  findLastIndex: onList((machine, list, [ask, self]) => lastOf(machine, list, ask, self)),
  flatMap: collecting((answer) => (answer instanceof PacArray ? answer.items : [answer])),
  forEach: asking(() => undefined, undefined),
  includes: onList((_, list, [item]) => list.items.includes(item)),
  indexOf: onList((machine, list, args) =>
    list.items.indexOf(args[0], new Arguments(machine, args).integer(1)),
  ),
  join: onList((machine, list, [separator]) =>
    joinList(machine, list, separator === undefined ? ',' : toText(machine, separator)),
  ),
  lastIndexOf: onList((_, list, [item]) => list.items.lastIndexOf(item)),
  map: onList((machine, list, [ask, self]) => {
    const make = callable(machine, ask, 'what makes each item');
    const made: Value[] = [];
    machine.allocate(list.items.length * PLACE);
    made.length = list.items.length;
    for (let i = 0, {length} = list.items; i < length; i++) {
      if (i in list.items) made[i] = machine.call(make, self, [list.items[i], i, list]);
    }
    return machine.array(made);
  }),
  pop: changing((_, list) => list.items.pop()),
  push: changing((machine, list, args) => {
    list.push(machine, ...args);
    return list.items.length;
  }),
  reduce: folding((items) => [...items.entries()]),
  reduceRight: folding((items) => [...items.entries()].reverse()),
  reverse: changing((_, list) => {
    list.items.reverse();
    return list;
  }),
  shift: changing((_, list) => list.items.shift()),
  slice: onList((machine, list, args) => {
    const bounds = new Arguments(machine, args);
    return machine.array(list.items.slice(bounds.integer(0), bounds.optional(1)));
  }),
  some: asking((answer) => (answer ? {result: true} : undefined), false),
  sort: changing((machine, list, [order]) => sortList(machine, list, order)),
  splice: changing((machine, list, args) => {
    const bounds = new Arguments(machine, args);
    machine.allocate(args.length * PLACE);
    const count = args.length === 1 ? list.items.length : bounds.integer(1);
    return machine.array(
      args.length === 0 ? [] : list.items.splice(bounds.integer(0), count, ...args.slice(2)),
    );
  }),
  toString: onList((machine, list) => joinList(machine, list, ',')),
  unshift: changing((machine, list, args) => {
    machine.allocate(args.length * PLACE);
    list.items.unshift(...args);
    return list.items.length;
  }),
};

/** Goes through a list as it is then: what comes to it meanwhile comes as well. */
const walking = (make: (machine: Machine, items: readonly Value[]) => Iterable<Value>): Native =>
  onList((machine, list) => iteratorOf(machine, make(machine, list.items)));

function* pairs(machine: Machine, items: readonly Value[]): Generator<Value> {
  for (const [i, item] of items.entries()) yield machine.array([i, item]);
}

export function installArrays(machine: Machine): void {
  const {array} = machine.prototypes;
  defineMethods(machine, array, METHODS);
  const values = walking((_, items) => items);
  defineMethods(machine, array, {
    entries: walking(pairs),
    keys: walking((_, items) => items.keys()),
    values,
  });
  defineWay(machine, array, values);
  const type = defineType(machine, 'Array', array, (inner, _, args) => {
    const [length] = args;
    if (args.length !== 1 || typeof length !== 'number') return inner.array([...args]);
    const list = inner.array([]);
    list.set(inner, 'length', length);
    return list;
  });
  defineMethods(machine, type, {
    isArray: (_, __, [value]) => value instanceof PacArray,
    of: (inner, _, args) => inner.array([...args]),
    from: (inner, _, [source, make]) => {
      const isLike =
        source instanceof PacObject &&
        !(source instanceof PacArray) &&
        getMember(inner, source, ITERATOR) === undefined;
      const length = isLike ? source.own('length') : undefined;
      const items =
        typeof length === 'number' ? numbered(inner, source as PacObject, length) : itemsOf(inner, source);
      inner.work(items.length);
      if (make === undefined) return inner.array([...items]);
      const by = callable(inner, make, 'what makes each item');
      return inner.array(items.map((item, i) => inner.call(by, undefined, [item, i])));
    },
  });
}

/** The items of an object that has a length, such as `{length: 3}`. */
function numbered(machine: Machine, source: PacObject, length: number): readonly Value[] {
  if (!Number.isInteger(length) || length < 0 || length >= 2 ** 32) {
    return machine.fail('RangeError', 'Invalid array length');
  }
  machine.work(length, length * PLACE);
  return Array.from({length}, (_, i) => source.own(String(i)));
}
