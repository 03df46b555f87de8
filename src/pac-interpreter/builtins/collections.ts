import type {Machine} from '../language/machine.js';
import {entriesOf, itemsOf, iteratorOf} from '../language/iterate.js';
import {callable} from '../language/members.js';
import {type Native} from '../language/functions.js';
import {PacArray, PacCollection, type Value} from '../language/values.js';
import {OBJECT} from '../language/weights.js';
import {defineMethods, defineType} from './define.js';
import {defineWay} from './iterators.js';

function own(machine: Machine, self: Value): PacCollection {
  return self instanceof PacCollection
    ? self
    : machine.fail('TypeError', 'a method of maps and sets, of something else');
}

function put(machine: Machine, collection: PacCollection, key: Value, value: Value): void {
  machine.touch(collection.born);
  machine.allocate(OBJECT);
  collection.entries.set(key, value);
}

const SHARED: Readonly<Record<string, Native>> = {
  clear: (machine, self) => {
    const collection = own(machine, self);
    machine.touch(collection.born);
    collection.entries.clear();
    return undefined;
  },
  delete: (machine, self, [key]) => {
    const collection = own(machine, self);
    machine.touch(collection.born);
    return collection.entries.delete(key);
  },
  forEach: (machine, self, [ask]) => {
    const collection = own(machine, self);
    const call = callable(machine, ask, 'what is to be asked of each entry');
    for (const [key, value] of collection.entries) machine.call(call, undefined, [value, key, collection]);
    return undefined;
  },
  has: (machine, self, [key]) => own(machine, self).entries.has(key),
  keys: (machine, self) => iteratorOf(machine, own(machine, self).entries.keys()),
  values: (machine, self) => iteratorOf(machine, own(machine, self).entries.values()),
  entries: (machine, self) => iteratorOf(machine, pairs(machine, own(machine, self))),
};

function* pairs(machine: Machine, {entries}: PacCollection): Generator<Value> {
  for (const [key, value] of entries) yield machine.array([key, value]);
}

export function installCollections(machine: Machine): void {
  const {map, set} = machine.prototypes;
  for (const prototype of [map, set]) {
    defineMethods(machine, prototype, SHARED);
    defineWay(machine, prototype, (inner, self) => iteratorOf(inner, entriesOf(inner, own(inner, self))));
  }
  defineMethods(machine, map, {
    get: (inner, self, [key]) => own(inner, self).entries.get(key),
    set: (inner, self, [key, value]) => {
      put(inner, own(inner, self), key, value);
      return self;
    },
  });
  defineMethods(machine, set, {
    add: (inner, self, [value]) => {
      put(inner, own(inner, self), value, value);
      return self;
    },
  });
  const made = (kind: 'Map' | 'Set') => (inner: Machine, args: readonly Value[]) => {
    inner.allocate(OBJECT);
    const collection = new PacCollection(kind === 'Map' ? map : set, kind);
    const [from] = args;
    for (const item of from === undefined || from === null ? [] : itemsOf(inner, from)) {
      const [key, value] = kind === 'Set' ? [item, item] : item instanceof PacArray ? item.items : [];
      inner.step();
      put(inner, collection, key, value);
    }
    return collection;
  };
  const refuse: Native = (inner) => inner.fail('TypeError', 'Map and Set are made with `new`');
  defineType(machine, 'Map', map, refuse, made('Map'));
  defineType(machine, 'Set', set, refuse, made('Set'));
}
