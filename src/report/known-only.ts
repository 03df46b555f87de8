import type {Schema} from '../internal/schema.js';

/** How much may still be taken up: a live object has no end that a text's length would give it. */
export interface Allowance {
  values: number;
  characters: number;
}

/**
 * A copy of parsed JSON that holds no key that the schema does not name; `__proto__` never, whatever the schema says.
 * Values are copied as they are: whether they fit is for {@link validate} to say.
 * @returns `undefined` once the allowance is used up
 */
export function knownOnly(schema: Schema, value: unknown, left: Allowance): unknown {
  left.values -= 1;
  if (typeof value === 'string') left.characters -= value.length;
  if (left.values < 0 || left.characters < 0) return undefined;
  const {type, items, maxItems = Infinity, properties = {}, additionalProperties} = schema;
  if (Array.isArray(value)) {
    // One that is too long will be refused as it is.
    return items && value.length <= maxItems
      ? value.map((item: unknown) => knownOnly(items, item, left))
      : value;
  }
  if (typeof value !== 'object' || value === null || type !== 'object') return value;
  const source = value as Record<string, unknown>;
  const keys = Object.keys(source);
  if (keys.length > (schema.maxProperties ?? Infinity)) return value;
  const copy: Record<string, unknown> = {};
  // A plain loop: a fleet has ten thousand reports to copy.
  for (const key of keys) {
    left.characters -= key.length;
    if (left.characters < 0) return undefined;
    const known = Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
    if (known && key !== '__proto__') copy[key] = knownOnly(known, source[key], left);
  }
  return copy;
}
