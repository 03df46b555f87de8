import {toNumber, toText} from '../language/convert.js';
import type {Machine} from '../language/machine.js';
import {callable, itemsOf} from '../language/members.js';
import {type Native} from '../language/functions.js';
import {PacArray, PacObject, type Value} from '../language/values.js';
import {PLACE} from '../language/weights.js';
import {Arguments, defineMethods, defineType} from './define.js';

/** A method of lists, and of nothing else: what only looks like one is an error here. */
const onList =
  (operate: (machine: Machine, list: PacArray, args: readonly Value[]) => Value): Native =>
  (machine, self, args) => {
    if (!(self instanceof PacArray)) return machine.fail('TypeError', 'a method of lists, of something else');
    machine.work(self.items.length);
    return operate(machine, self, args);
  };

/** A method that asks a function about each item; it ends where `decide` gives an answer. */
const asking = (
  decide: (answer: Value, item: Value, index: number) => {readonly result: Value} | undefined,
  otherwise: Value,
): Native =>
  onList((machine, list, [ask, self]) => {
    const test = callable(machine, ask, 'what is to be asked of each item');
    for (let i = 0; i < list.items.length; i++) {
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
    for (let i = 0; i < list.items.length; i++) {
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
    const items = [...order(list.items)];
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
  const parts = items.map((item) => (item === undefined || item === null ? '' : toText(machine, item)));
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

function sortList(machine: Machine, list: PacArray, order: Value): PacArray {
  const by = order === undefined ? undefined : callable(machine, order, 'what compares the items');
  machine.allocate(list.items.length * PLACE);
  const texts = by ? undefined : new Map(list.items.map((item) => [item, toText(machine, item)]));
  const compare = (a: Value, b: Value): number => {
    if (by) return toNumber(machine, machine.call(by, undefined, [a, b]));
    machine.step();
    const [x = '', y = ''] = [texts?.get(a), texts?.get(b)];
    return x < y ? -1 : x > y ? 1 : 0;
  };
  list.items = [...list.items].sort(compare);
  return list;
}

const METHODS: Readonly<Record<string, Native>> = {
  at: onList((machine, list, args) => list.items.at(new Arguments(machine, args).integer(0))),
  concat: onList((machine, list, args) => joined(machine, [...list.items], args)),
  every: asking((answer) => (answer ? undefined : {result: false}), true),
  fill: onList((machine, list, args) => {
    const bounds = new Arguments(machine, args);
    list.items.fill(args[0], bounds.integer(1), bounds.optional(2));
    return list;
  }),
  filter: collecting((answer, item) => (answer ? [item] : [])),
  find: asking((answer, item) => (answer ? {result: item} : undefined), undefined),
  findIndex: asking((answer, _, i) => (answer ? {result: i} : undefined), -1),
  flat: onList((machine, list) => joined(machine, [], list.items)),
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
  map: collecting((answer) => [answer]),
  pop: onList((_, list) => list.items.pop()),
  push: onList((machine, list, args) => {
    list.push(machine, ...args);
    return list.items.length;
  }),
  reduce: folding((items) => [...items.entries()]),
  reduceRight: folding((items) => [...items.entries()].reverse()),
  reverse: onList((_, list) => {
    list.items.reverse();
    return list;
  }),
  shift: onList((_, list) => list.items.shift()),
  slice: onList((machine, list, args) => {
    const bounds = new Arguments(machine, args);
    return machine.array(list.items.slice(bounds.integer(0), bounds.optional(1)));
  }),
  some: asking((answer) => (answer ? {result: true} : undefined), false),
  sort: onList((machine, list, [order]) => sortList(machine, list, order)),
  splice: onList((machine, list, args) => {
    const bounds = new Arguments(machine, args);
    machine.allocate(args.length * PLACE);
    const count = args.length === 1 ? list.items.length : bounds.integer(1);
    return machine.array(
      args.length === 0 ? [] : list.items.splice(bounds.integer(0), count, ...args.slice(2)),
    );
  }),
  toString: onList((machine, list) => joinList(machine, list, ',')),
  unshift: onList((machine, list, args) => {
    machine.allocate(args.length * PLACE);
    list.items.unshift(...args);
    return list.items.length;
  }),
};

export function installArrays(machine: Machine): void {
  const {array} = machine.prototypes;
  defineMethods(machine, array, METHODS);
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
      const length =
        source instanceof PacObject && !(source instanceof PacArray) ? source.own('length') : undefined;
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
  const list = machine.array([]);
  list.set(machine, 'length', length);
  return list.items.map((_, i) => source.own(String(i)));
}
