import type {Native} from '../language/functions.js';
import type {Machine} from '../language/machine.js';
import {nativeFunction} from '../language/functions.js';
import {ITERATOR, PacIterator, type PacObject, type Resume} from '../language/values.js';
import {define, defineMethods} from './define.js';

/** What gives one value after the other: `next`, and of generators `throw` and `return`. */
export function installIterators(machine: Machine): void {
  const {iterator, generator} = machine.prototypes;
  defineMethods(machine, iterator, {next: resuming('next')});
  defineMethods(machine, generator, {
    next: resuming('next'),
    throw: resuming('throw'),
    return: resuming('return'),
  });
  defineWay(machine, iterator, (_, self) => self);
}

/** How something is gone through. */
export function defineWay(machine: Machine, target: PacObject, way: Native): void {
  define(target, {[ITERATOR]: nativeFunction(machine, '[Symbol.iterator]', way)});
}

const resuming =
  (how: Resume): Native =>
  (machine, self, [value]) => {
    if (!(self instanceof PacIterator))
      return machine.fail('TypeError', `${how}: a method of iterators, of something else`);
    const step = self.resume(machine, how, value);
    const result = machine.object();
    result.set(machine, 'value', step.value);
    result.set(machine, 'done', step.done);
    return result;
  };
