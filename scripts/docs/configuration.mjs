import {pathsOf} from '../described-schema.mjs';
import {code, json, table} from './markdown.mjs';

/** @typedef {import('../../src/internal/schema.js').Schema} Schema */

/** What each string format asks for, shorter than in an error. @type {Record<string, string>} */
const FORMATS = {
  'service-url': 'https: URL',
  'endpoint-url': 'https: URL or path',
  'local-url': 'URL of this PC',
  'turn-url': '`turn:host:443?transport=tcp`',
  'contact-url': 'https:, mailto: or tel: URL',
  origin: 'origin',
  hostname: 'host name',
  cidr4: 'IPv4 network',
};

/** @param {Schema} schema @returns {string} */
function typeOf({
  type,
  enum: names,
  const: only,
  format,
  items,
  minimum,
  maximum,
  maxItems,
  oneOf,
  properties,
}) {
  if (only !== undefined) return json(only);
  if (names) return names.map(json).join(', ');
  if (type === 'array') {
    const most = maxItems === undefined ? '' : `, at most ${maxItems}`;
    return `list of ${items?.properties ? 'objects' : typeOf(items ?? {})}${most}`;
  }
  if (oneOf) return oneOf.map((one) => json(one.properties?.['kind']?.const)).join(', ');
  if (type === 'number' || type === 'integer') return `number, ${minimum} to ${maximum}`;
  if (type === 'string') return format ? (FORMATS[format] ?? format) : 'text';
  if (type === 'boolean') return '`true`, `false`';
  return properties ? 'object' : 'object by name';
}

/** Limits are a table of their own: one line for each figure in place of three. @param {string} path */
const isLimit = (path) => path.startsWith('thresholds.');

/** The options, one section for each key at the top. @param {(path: string) => Promise<any>} load reads a source file */
export async function configurationPart(load) {
  const {configSchema} = await load('src/config/schema.ts');
  const {CONFIG_NOTES: notes} = await load('src/config/schema-notes.ts');
  const all = pathsOf(configSchema).map((one) => ({...one, note: notes[one.path]}));
  const sections = all.filter(({path}) => !path.includes('.'));
  const line = (/** @type {(typeof all)[number]} */ {path, schema, required, note}) => [
    code(path),
    `${note.description}${required ? ' **Required.**' : ''}`,
    `${typeOf(schema)}${note.unit ? ` (${note.unit})` : ''}`,
    note.default === undefined ? '–' : json(note.default),
    note.example === undefined ? '–' : json(note.example),
  ];
  const tables = sections
    .filter(({path}) => !path.endsWith('[]'))
    .map(({path, note}) => {
      const within = all.filter(
        (one) =>
          !isLimit(one.path) &&
          !/\[\]$/.test(one.path) &&
          (one.path === path || one.path.startsWith(`${path}.`) || one.path.startsWith(`${path}[]`)),
      );
      const rows = within.length > 1 ? within.slice(1) : within;
      const head = `### ${code(path)}${within.length > 1 || path === 'thresholds' ? `\n\n${note.description}` : ''}`;
      if (path === 'thresholds') return `${head}\n\n${limits(all)}`;
      return `${head}\n\n${table(['option', 'what it does', 'type', 'default', 'example'], rows.map(line))}`;
    });
  return tables.join('\n\n');
}

/** @param {readonly {path: string, note: {default?: unknown, unit?: string}}[]} all */
function limits(all) {
  const names = all.flatMap(({path}) => /^thresholds\.(\w+)$/.exec(path)?.[1] ?? []);
  const of = (/** @type {string} */ path) => all.find((one) => one.path === path)?.note;
  const shown = (/** @type {unknown} */ value) => (value === undefined ? 'any' : json(value));
  const rows = names.map((name) => [
    code(`thresholds.${name}`),
    of(`thresholds.${name}.green`)?.unit ?? '',
    shown(of(`thresholds.${name}.green`)?.default),
    shown(of(`thresholds.${name}.amber`)?.default),
  ]);
  return [
    `Each is an object \`{"green": …, "amber": …}\`; either may be left out. \`any\`: the figure never turns red by itself, unless you give it a limit. What each figure means is in [checks](checks.md).`,
    table(['limit', 'unit', 'green up to', 'amber up to'], rows),
    'For `mos` and `carriedRatio` higher is better: the limits are the least values.',
  ].join('\n\n');
}
