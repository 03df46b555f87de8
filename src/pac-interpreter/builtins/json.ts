import {toText} from '../language/convert.js';
import type {Machine} from '../language/machine.js';
import {PacFunction} from '../language/functions.js';
import {PacArray, PacObject, type Value} from '../language/values.js';
import {PLACE} from '../language/weights.js';
import {define, defineMethods, plainly} from './define.js';

/** Deeper than any list of proxies; a circle ends here as well. */
const MAX_DEPTH = 100;

export function installJson(machine: Machine): void {
  const json = machine.object();
  defineMethods(machine, json, {
    parse: (inner, _, [value]) => {
      const text = toText(inner, value);
      inner.work(text.length, text.length * PLACE);
      return plainly(inner, () => adopt(inner, JSON.parse(text), 0));
    },
    stringify: (inner, _, [value]) => write(inner, value, 0),
  });
  define(machine.global, {JSON: json});
}

/** What the page's parser read, as values of the program. */
function adopt(machine: Machine, value: unknown, depth: number): Value {
  if (depth > MAX_DEPTH) throw new RangeError('nested too deeply');
  if (Array.isArray(value)) return machine.array(value.map((item) => adopt(machine, item, depth + 1)));
  if (typeof value !== 'object' || value === null) return value as Value;
  const object = machine.object();
  for (const [key, item] of Object.entries(value)) object.set(machine, key, adopt(machine, item, depth + 1));
  return object;
}

function write(machine: Machine, value: Value, depth: number): string | undefined {
  machine.step();
  if (depth > MAX_DEPTH) return machine.fail('TypeError', 'nested too deeply, or in a circle');
  const counted = (text: string): string => {
    machine.allocate(text.length);
    return text;
  };
  if (value === undefined || value instanceof PacFunction) return undefined;
  if (value instanceof PacArray) {
    return counted(`[${value.items.map((item) => write(machine, item, depth + 1) ?? 'null').join(',')}]`);
  }
  if (value instanceof PacObject) {
    const parts = value.keys().flatMap((key) => {
      const text = write(machine, value.own(key), depth + 1);
      return text === undefined ? [] : [`${JSON.stringify(key)}:${text}`];
    });
    return counted(`{${parts.join(',')}}`);
  }
  return counted(JSON.stringify(value));
}
