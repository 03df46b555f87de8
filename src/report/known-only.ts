import type {Schema} from '../internal/schema.js';

/**
 * A copy of parsed JSON that holds no key that the schema does not name; `__proto__` never, whatever the schema says.
 * Values are copied as they are: whether they fit is for {@link validate} to say.
 */
export function knownOnly(schema: Schema, value: unknown): unknown {
  const {type, items, maxItems = Infinity, properties = {}, additionalProperties} = schema;
  if (Array.isArray(value)) {
    // One that is too long will be refused as it is.
    return items && value.length <= maxItems ? value.map((item: unknown) => knownOnly(items, item)) : value;
  }
  if (typeof value !== 'object' || value === null || type !== 'object') return value;
  const source = value as Record<string, unknown>;
  const copy: Record<string, unknown> = {};
  // A plain loop: a fleet has ten thousand reports to copy.
  for (const key of Object.keys(source)) {
    const known = Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
    if (known && key !== '__proto__') copy[key] = knownOnly(known, source[key]);
  }
  return copy;
}
