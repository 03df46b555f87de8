import {toText} from '../language/convert.js';
import type {Machine} from '../language/machine.js';
import type {Native} from '../language/functions.js';
import {SYMBOL} from '../language/values.js';
import {OBJECT} from '../language/weights.js';
import {define, defineMethods, defineType} from './define.js';

/** Symbols that the language itself looks for; of these only `iterator` has a meaning here. */
const KNOWN = [
  'iterator',
  'asyncIterator',
  'hasInstance',
  'toPrimitive',
  'toStringTag',
  'species',
  'match',
  'replace',
  'search',
  'split',
];

/** Symbols are names that no program writes by chance. */
export function installSymbol(machine: Machine): void {
  const make: Native = (inner, _, [description]) => {
    const text = description === undefined ? '' : toText(inner, description);
    inner.allocate(OBJECT + text.length);
    return `${SYMBOL}${String(inner.unique())}:${text}`;
  };
  const type = defineType(machine, 'Symbol', machine.object(), make, (inner) =>
    inner.fail('TypeError', 'Symbol is not a constructor'),
  );
  defineMethods(machine, type, {for: (inner, _, [key]) => `${SYMBOL}for:${toText(inner, key)}`});
  define(type, Object.fromEntries(KNOWN.map((name) => [name, `${SYMBOL}${name}`])));
}
