import {toText} from '../language/convert.js';
import type {Machine} from '../language/machine.js';
import {PacFunction} from '../language/functions.js';
import {UnreadableError} from '../language/errors.js';
import {PacArray, PacDate, PacObject, PacPrimitive, type Value} from '../language/values.js';
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
    stringify: (inner, _, [value, replacer, space]) => {
      if (replacer !== undefined && replacer !== null)
        throw new UnreadableError('JSON.stringify with a second argument is not evaluated here', inner.line);
      const gap =
        typeof space === 'number'
          ? ' '.repeat(Math.min(10, Math.max(0, Math.trunc(space))))
          : typeof space === 'string'
            ? space.slice(0, 10)
            : '';
      return write(inner, value, 0, gap);
    },
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

function write(machine: Machine, value: Value, depth: number, gap: string): string | undefined {
  machine.step();
  if (depth > MAX_DEPTH) return machine.fail('TypeError', 'nested too deeply, or in a circle');
  const counted = (text: string): string => {
    machine.allocate(text.length);
    return text;
  };
  if (value === undefined || value instanceof PacFunction) return undefined;
  if (value instanceof PacPrimitive) return counted(JSON.stringify(value.value));
  if (value instanceof PacDate) return counted(JSON.stringify(value.date));
  const [open, end, colon] =
    gap === '' ? ['', '', ':'] : [`\n${gap.repeat(depth + 1)}`, `\n${gap.repeat(depth)}`, ': '];
  const around = (left: string, parts: readonly string[], right: string): string =>
    counted(parts.length === 0 ? left + right : `${left}${open}${parts.join(`,${open}`)}${end}${right}`);
  if (value instanceof PacArray) {
    if (value.isSparse) machine.allocate(value.items.length * PLACE);
    return around(
      '[',
      Array.from(value.items, (item) => write(machine, item, depth + 1, gap) ?? 'null'),
      ']',
    );
  }
  if (value instanceof PacObject) {
    const parts = value.keys().flatMap((key) => {
      const text = write(machine, value.own(key), depth + 1, gap);
      return text === undefined ? [] : [`${JSON.stringify(key)}${colon}${text}`];
    });
    return around('{', parts, '}');
  }
  return counted(JSON.stringify(value));
}
