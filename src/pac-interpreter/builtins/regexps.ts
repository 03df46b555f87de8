import {toText} from '../language/convert.js';
import type {Machine} from '../language/machine.js';
import {type Native} from '../language/functions.js';
import {PacRegExp, type Value} from '../language/values.js';
import {defineMethods, defineType, method} from './define.js';
import {asList, makeRegExp, run} from './matching.js';

function own(machine: Machine, self: Value): PacRegExp {
  return self instanceof PacRegExp
    ? self
    : machine.fail('TypeError', 'a method of regular expressions, of something else');
}

const METHODS: Readonly<Record<string, Native>> = {
  test: (machine, self, args) => run(machine, own(machine, self), toText(machine, args[0])) !== null,
  exec: (machine, self, args) => asList(machine, run(machine, own(machine, self), toText(machine, args[0]))),
  toString: method((machine, self) => String(own(machine, self).regexp)),
};

export function installRegExps(machine: Machine): void {
  defineMethods(machine, machine.prototypes.regexp, METHODS);
  defineType(machine, 'RegExp', machine.prototypes.regexp, (inner, _, args) =>
    makeRegExp(inner, args[0], args[1]),
  );
}
