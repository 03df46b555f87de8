import {toText} from '../language/convert.js';
import type {Machine} from '../language/machine.js';
import {ownMember, peekMember} from '../language/members.js';
import {PacFunction} from '../language/functions.js';
import {isSymbol, PacArray, PacDate, PacObject, PacPrimitive, type Value} from '../language/values.js';
import {PLACE} from '../language/weights.js';
import {define, defineMethods, plainly} from './define.js';

/** Deeper than any list of proxies; a circle ends here as well. */
const MAX_DEPTH = 100;

export function installJson(machine: Machine): void {
  const json = machine.object();
  defineMethods(machine, json, {
    parse: (inner, _, [value, reviver]) => {
      const text = toText(inner, value);
      inner.work(text.length, text.length * PLACE);
      const read = plainly(inner, () => adopt(inner, JSON.parse(text), 0));
      if (!(reviver instanceof PacFunction)) return read;
      const root = inner.object();
      root.set(inner, '', read);
      return revive(inner, root, '', reviver);
    },
    stringify: (inner, _, [value, replacer, space]) => {
      const gap =
        typeof space === 'number'
          ? ' '.repeat(Math.min(10, Math.max(0, Math.trunc(space))))
          : typeof space === 'string'
            ? space.slice(0, 10)
            : '';
      const root = inner.object();
      root.set(inner, '', value);
      const way: Way = {
        gap,
        ...(replacer instanceof PacFunction && {replace: replacer}),
        ...(replacer instanceof PacArray && {
          names: new Set(replacer.items.map((item) => toText(inner, item))),
        }),
      };
      return write(inner, root, '', value, 0, way);
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

/** How a text is to be made. */
interface Way {
  readonly gap: string;
  /** The program's own, asked for each value. */
  readonly replace?: PacFunction;
  /** The only names of objects that are written. */
  readonly names?: ReadonlySet<string>;
}

/** Hands each value to the program's function, from within. */
function revive(machine: Machine, holder: PacObject, key: string, reviver: PacFunction): Value {
  const value = ownMember(machine, holder, key);
  if (value instanceof PacObject) {
    for (const name of value.keys()) {
      const next = machine.within(() => revive(machine, value, name, reviver));
      if (next === undefined) value.delete(name);
      else value.set(machine, name, next);
    }
  }
  return machine.call(reviver, holder, [key, value]);
}

function write(
  machine: Machine,
  holder: PacObject,
  key: string,
  given: Value,
  depth: number,
  way: Way,
): string | undefined {
  machine.step();
  if (depth > MAX_DEPTH) return machine.fail('TypeError', 'nested too deeply, or in a circle');
  const {gap, replace, names} = way;
  const counted = (text: string): string => {
    machine.allocate(text.length);
    return text;
  };
  let value = given;
  const own =
    value instanceof PacObject && !(value instanceof PacDate) && peekMember(machine, value, 'toJSON');
  if (own instanceof PacFunction) value = machine.call(own, value, [key]);
  if (replace) value = machine.call(replace, holder, [key, value]);
  if (value === undefined || value instanceof PacFunction || isSymbol(value)) return undefined;
  if (value instanceof PacPrimitive) return counted(JSON.stringify(value.value));
  if (value instanceof PacDate) return counted(JSON.stringify(value.date));
  const [open, end, colon] =
    gap === '' ? ['', '', ':'] : [`\n${gap.repeat(depth + 1)}`, `\n${gap.repeat(depth)}`, ': '];
  const around = (left: string, parts: readonly string[], right: string): string =>
    counted(parts.length === 0 ? left + right : `${left}${open}${parts.join(`,${open}`)}${end}${right}`);
  if (value instanceof PacArray) {
    const list = value;
    if (list.isSparse) machine.allocate(list.items.length * PLACE);
    return around(
      '[',
      Array.from(list.items, (item, i) => write(machine, list, String(i), item, depth + 1, way) ?? 'null'),
      ']',
    );
  }
  if (value instanceof PacObject) {
    const object = value;
    const keys = names ? [...names].filter((name) => object.hasOwn(name)) : object.keys();
    const parts = keys.flatMap((name) => {
      const text = write(machine, object, name, ownMember(machine, object, name), depth + 1, way);
      return text === undefined ? [] : [`${JSON.stringify(name)}${colon}${text}`];
    });
    return around('{', parts, '}');
  }
  return counted(JSON.stringify(value));
}
