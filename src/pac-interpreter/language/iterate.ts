import {PacArguments} from './arguments.js';
import {describe} from './describe.js';
import {LimitError, ThrownValue} from './errors.js';
import {PacFunction} from './functions.js';
import type {Machine} from './machine.js';
import {callable, getMember, peekMember} from './members.js';
import {
  ITERATOR,
  PacArray,
  PacCollection,
  PacIterator,
  PacObject,
  PacPrimitive,
  type Resume,
  type Step,
  type Value,
} from './values.js';
import {PLACE} from './weights.js';

/** Goes through something, one value after the other. */
export interface Walk {
  readonly next: () => Step;
  /** It is left before its end. */
  readonly close: () => void;
}

const DONE: Step = {done: true, value: undefined};

/** Is it gone through as the language has it, and not as the program says? */
function isOwnWay(machine: Machine, value: PacObject): boolean {
  const way = peekMember(machine, value, ITERATOR);
  return !(way instanceof PacFunction) || way.text === undefined;
}

/** The items of what is a list already; of one that grows while it is gone through, the new ones come as well. */
export function listOf(machine: Machine, value: Value): readonly Value[] | undefined {
  if (value instanceof PacArguments) value.sync();
  if (value instanceof PacArray && isOwnWay(machine, value)) {
    if (value.isSparse) machine.allocate(value.items.length * PLACE);
    return value.items;
  }
  if (value instanceof PacPrimitive && typeof value.value === 'string') return listOf(machine, value.value);
  if (typeof value !== 'string') return undefined;
  machine.work(value.length, value.length * PLACE);
  return Array.from(value);
}

/** What goes through a map sees pairs, what goes through a set its values. */
export function* entriesOf(machine: Machine, {kind, entries}: PacCollection): Generator<Value> {
  for (const [key, value] of entries) yield kind === 'Set' ? value : machine.array([key, value]);
}

/** Something of ours that gives values, for the program to go through. */
export function iteratorOf(machine: Machine, values: Iterable<Value>): PacIterator {
  machine.allocate(8 * PLACE);
  const walk = values[Symbol.iterator]();
  let isOver = false;
  return new PacIterator(machine.prototypes.iterator, (how, value) => {
    machine.step();
    if (how === 'throw') return machine.fail('TypeError', 'what goes through a list can be thrown nothing');
    if (how === 'return') isOver = true;
    const step = isOver ? DONE : walk.next();
    isOver = step.done === true;
    return isOver
      ? {done: true, value: how === 'return' ? value : undefined}
      : {done: false, value: step.value as Value};
  });
}

/** @throws {ThrownValue} a TypeError for what can't be gone through */
export function walkOf(machine: Machine, value: Value): Walk {
  const list = listOf(machine, value);
  if (list) return walkThrough(machine, list);
  if (value instanceof PacCollection && isOwnWay(machine, value))
    return walkThrough(machine, entriesOf(machine, value));
  return walkWith(machine, iteratorFor(machine, value));
}

function walkThrough(machine: Machine, values: Iterable<Value>): Walk {
  const walk = values[Symbol.iterator]();
  return {
    next: () => {
      machine.step();
      const step = walk.next();
      return step.done === true ? DONE : {done: false, value: step.value};
    },
    close: () => undefined,
  };
}

function walkWith(machine: Machine, iterator: PacObject): Walk {
  if (iterator instanceof PacIterator && !iterator.hasOwn('next')) {
    return {
      next: () => iterator.resume(machine, 'next', undefined),
      close: () => void iterator.resume(machine, 'return', undefined),
    };
  }
  const next = getMember(machine, iterator, 'next');
  return {
    next: () => stepOf(machine, machine.call(callable(machine, next, '.next'), iterator, [])),
    close: () => {
      const end = getMember(machine, iterator, 'return');
      if (end === undefined || end === null) return;
      const result = machine.call(callable(machine, end, '.return'), iterator, []);
      if (!(result instanceof PacObject)) machine.fail('TypeError', 'what `return` gave is no object');
    },
  };
}

/** What a program's own iterator said. */
export function stepOf(machine: Machine, result: Value): Step {
  if (!(result instanceof PacObject))
    return machine.fail('TypeError', `a step of an iterator is ${describe(result)}`);
  const done = Boolean(getMember(machine, result, 'done'));
  return {done, value: getMember(machine, result, 'value')};
}

/** All items of what `…` goes through. @throws {ThrownValue} a TypeError if there are none */
export function itemsOf(machine: Machine, value: Value): readonly Value[] {
  const list = listOf(machine, value);
  if (list) return list;
  const items: Value[] = [];
  const walk = walkOf(machine, value);
  for (let step = walk.next(); !step.done; step = walk.next()) {
    machine.allocate(PLACE);
    items.push(step.value);
  }
  return items;
}

/** Ends a walk because of what was thrown: what its end throws in turn is not heard. */
export function closeAfter(machine: Machine, walk: Walk, error: unknown, depth: number): void {
  if (!(error instanceof ThrownValue)) return;
  machine.depth = depth;
  try {
    walk.close();
  } catch (second) {
    if (second instanceof LimitError) throw second;
    if (!(second instanceof ThrownValue)) throw second;
    machine.depth = depth;
  }
}

/** Ends a walk that is left by `break` or `return`; what is returned stays. */
export function closeEarly(machine: Machine, walk: Walk): void {
  const {returned, answerLine} = machine;
  walk.close();
  Object.assign(machine, {returned, answerLine});
}

/** The object that goes through a value, for `yield*`. @throws {ThrownValue} a TypeError if there is none */
export function iteratorFor(machine: Machine, value: Value): PacObject {
  const list = listOf(machine, value);
  if (list) return iteratorOf(machine, list);
  if (value instanceof PacCollection && isOwnWay(machine, value))
    return iteratorOf(machine, entriesOf(machine, value));
  const way = value === undefined || value === null ? undefined : peekMember(machine, value, ITERATOR);
  if (!(way instanceof PacFunction)) return machine.fail('TypeError', `${describe(value)} is no list`);
  const iterator = machine.call(way, value, []);
  if (iterator instanceof PacObject) return iterator;
  return machine.fail('TypeError', `what goes through a list is ${describe(iterator)}`);
}

/** One step of what goes through a value: one of ours, or the program's own. */
export function resumeWith(machine: Machine, iterator: PacObject, how: Resume, value: Value): Step {
  if (iterator instanceof PacIterator && !iterator.hasOwn(how)) return iterator.resume(machine, how, value);
  const method = getMember(machine, iterator, how);
  if (method === undefined || method === null) {
    if (how === 'return') return {done: true, value};
    if (how === 'throw') {
      walkWith(machine, iterator).close();
      return machine.fail('TypeError', 'what goes through the list can be thrown nothing');
    }
  }
  return stepOf(machine, machine.call(callable(machine, method, `.${how}`), iterator, [value]));
}
