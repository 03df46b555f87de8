/** @typedef {import('../src/internal/schema.js').Schema} Schema */
/** @typedef {import('../src/internal/schema-note.js').Notes} Notes */

/**
 * A schema with its notes, as editors read it: `title`, `description`, `default` and `examples`.
 * @param {Schema} schema @param {Notes} notes @param {string} [path]
 * @returns {Schema & {title?: string, description?: string, default?: unknown, examples?: readonly unknown[]}}
 */
export function describedSchema(schema, notes, path = '') {
  const note = notes[path];
  const {properties, items} = schema;
  return {
    ...(note && {
      title: note.title,
      description: note.unit ? `${note.description} Unit: ${note.unit}.` : note.description,
      ...(note.default !== undefined && {default: note.default}),
      ...(note.example !== undefined && {examples: [note.example]}),
    }),
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, one]) => [
          key,
          describedSchema(one, notes, path === '' ? key : `${path}.${key}`),
        ]),
      ),
    }),
    ...(items && {items: describedSchema(items, notes, `${path}[]`)}),
  };
}

/**
 * Every path of a schema, in its order; those of a list's entries end in `[]`.
 * @param {Schema} schema @param {string} [path]
 * @returns {{path: string, schema: Schema, required: boolean}[]}
 */
export function pathsOf(schema, path = '') {
  const {properties = {}, required = [], items} = schema;
  const below = Object.entries(properties).flatMap(([key, one]) => {
    const at = path === '' ? key : `${path}.${key}`;
    return [{path: at, schema: one, required: required.includes(key)}, ...pathsOf(one, at)];
  });
  const isObject = items?.properties !== undefined;
  return items && isObject
    ? [...below, {path: `${path}[]`, schema: items, required: false}, ...pathsOf(items, `${path}[]`)]
    : below;
}
