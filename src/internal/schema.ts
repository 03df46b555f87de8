/**
 * A small validator for the subset of JSON Schema (2020-12) that our two schemas use.
 * It returns a clean copy that holds known keys only, so what the caller passed (a live object of the host page,
 * perhaps with getters) is read once and never kept.
 */
export interface Schema {
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean' | 'null';
  readonly const?: string | number;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false | Schema;
  /** This and the next are looked at where reports are read, not here. */
  readonly maxProperties?: number;
  readonly propertyNames?: {readonly maxLength: number};
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly format?: string;
  /** Branches told apart by the `const` of their property `kind`, or by their `type`. */
  readonly oneOf?: readonly Schema[];
  /** Ours: the value is a secret and is never repeated in a message. */
  readonly writeOnly?: true;
}

export interface SchemaIssue {
  readonly path: string;
  readonly expected: string;
  readonly received: string;
}

/** What a string format demands: `undefined` if the value has it, else what was expected. */
export type Formats = Readonly<Record<string, (value: string) => string | undefined>>;

/** After this many the rest adds nothing a person would read. */
const MAX_ISSUES = 20;

export function validate(
  schema: Schema,
  input: unknown,
  formats: Formats,
): {readonly value: unknown; readonly issues: readonly SchemaIssue[]} {
  const issues: SchemaIssue[] = [];
  const value = visit(schema, input, '$', {formats, issues});
  return {value, issues};
}

interface Context {
  readonly formats: Formats;
  readonly issues: SchemaIssue[];
}

function visit(schema: Schema, value: unknown, path: string, context: Context): unknown {
  const {issues} = context;
  if (issues.length >= MAX_ISSUES) return undefined;
  const fail: Fail = (expected) => {
    // A text where a group should be may be the secret that belongs into the group.
    const isGroup = schema.type === 'object' || schema.type === 'array';
    issues.push({path, expected, received: schema.writeOnly || isGroup ? kindOf(value) : describe(value)});
    return undefined;
  };
  if (schema.oneOf) return visitOneOf(schema.oneOf, value, path, context, fail);
  if (schema.const !== undefined) return value === schema.const ? value : fail(JSON.stringify(schema.const));
  if (schema.enum) {
    return typeof value === 'string' && schema.enum.includes(value) ? value : fail(oneOfWords(schema.enum));
  }
  switch (schema.type) {
    case 'string':
      return visitString(schema, value, fail, context.formats);
    case 'number':
    case 'integer':
      return visitNumber(schema, value, fail);
    case 'boolean':
      return typeof value === 'boolean' ? value : fail('true or false');
    case 'null':
      return value === null ? value : fail('null');
    case 'array':
      return visitArray(schema, value, path, context, fail);
    default:
      return visitObject(schema, value, path, context, fail);
  }
}

type Fail = (expected: string) => unknown;

function visitString(schema: Schema, value: unknown, fail: Fail, formats: Formats): unknown {
  if (typeof value !== 'string') return fail('a string');
  const {minLength = 0, maxLength = Infinity, format} = schema;
  if (value.length < minLength)
    return fail(minLength === 1 ? 'a string that is not empty' : 'a longer string');
  if (value.length > maxLength) return fail(`at most ${String(maxLength)} characters`);
  const complaint = format === undefined ? undefined : formats[format]?.(value);
  return complaint === undefined ? value : fail(complaint);
}

function visitNumber(schema: Schema, value: unknown, fail: Fail): unknown {
  const {minimum = -Infinity, maximum = Infinity} = schema;
  const fits =
    typeof value === 'number' &&
    Number.isFinite(value) &&
    (schema.type !== 'integer' || Number.isInteger(value)) &&
    value >= minimum &&
    value <= maximum;
  if (fits) return value;
  const range =
    maximum === Infinity ? `of at least ${String(minimum)}` : `${String(minimum)} to ${String(maximum)}`;
  return fail(`${schema.type === 'integer' ? 'a whole number' : 'a number'} ${range}`);
}

function visitArray(schema: Schema, value: unknown, path: string, context: Context, fail: Fail): unknown {
  if (!Array.isArray(value)) return fail('an array');
  const {minItems = 0, maxItems = Infinity, items} = schema;
  if (value.length < minItems) return fail(`at least ${String(minItems)}`);
  if (value.length > maxItems) return fail(`at most ${String(maxItems)}`);
  return items
    ? // A gap is a value that is not there.
      Array.from(value as unknown[], (item, i) => visit(items, item, `${path}[${String(i)}]`, context))
    : value;
}

function visitObject(schema: Schema, value: unknown, path: string, context: Context, fail: Fail): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail('an object');
  const {properties = {}, required = [], additionalProperties = false} = schema;
  const source = value as Record<string, unknown>;
  const copy: Record<string, unknown> = {};
  // As it was read: asked again, a live object could say something else, and its prototype something of its own.
  const here = new Set<string>();
  for (const key of Object.keys(source)) {
    // That one would become the copy's prototype.
    const isKnown = key !== '__proto__';
    const property = Object.hasOwn(properties, key) ? properties[key] : isKnown && additionalProperties;
    const read = source[key];
    if (!property) {
      context.issues.push({
        // Who mixes up a name and its value gives a secret for a name; a misspelt name has letters only.
        path: `${path}.${/^[a-z_]{1,30}$/i.test(key) ? key : '…'}`,
        expected: Object.keys(properties).length > 0 ? oneOfWords(Object.keys(properties)) : 'no such key',
        received: 'an unknown key',
      });
    } else if (read !== undefined) {
      here.add(key);
      copy[key] = visit(property, read, `${path}.${shorten(key)}`, context);
    }
    if (context.issues.length >= MAX_ISSUES) return copy;
  }
  for (const key of required) {
    if (!here.has(key)) {
      const expected = nameOf(properties[key] ?? {});
      context.issues.push({path: `${path}.${key}`, expected, received: 'nothing'});
    }
  }
  return copy;
}

function visitOneOf(
  branches: readonly Schema[],
  value: unknown,
  path: string,
  context: Context,
  fail: Fail,
): unknown {
  const kinds = branches.map((branch) => branch.properties?.['kind']?.const);
  if (kinds.every((kind) => kind !== undefined)) {
    if (typeof value !== 'object' || value === null) return fail('an object');
    const kind = (value as Record<string, unknown>)['kind'];
    const branch = branches[kinds.indexOf(kind as string)];
    if (branch) return visit(branch, value, path, context);
    context.issues.push({
      path: `${path}.kind`,
      expected: oneOfWords(kinds.map(String)),
      received: describe(kind),
    });
    return undefined;
  }
  const branch = branches.find(
    ({type}) => type === jsonType(value) || (type === 'integer' && typeof value === 'number'),
  );
  return branch ? visit(branch, value, path, context) : fail(branches.map(nameOf).join(' or '));
}

function jsonType(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  return value === null ? 'null' : typeof value;
}

function nameOf(schema: Schema): string {
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return oneOfWords(schema.enum);
  const {type = 'value'} = schema;
  return /^[aeio]/.test(type) ? `an ${type}` : `a ${type}`;
}

function oneOfWords(words: readonly string[]): string {
  return words.length === 1 ? String(words[0]) : `one of ${words.join(', ')}`;
}

function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return `an array of ${String(value.length)}`;
  if (typeof value === 'object') return 'an object';
  return typeof value === 'string' && value === '' ? 'an empty string' : `a ${typeof value}`;
}

/** Names the value for a message: short, and without the parts of a URL that can hold a secret. */
function describe(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' && value !== ''
    ? JSON.stringify(shorten(withoutSecrets(value)))
    : kindOf(value);
}

/** A part of a path that looks drawn by lot: long, with a digit in it. */
const TOKEN = /(?<=\/)(?!\/)(?:[^/]{32,}|(?=[^/]*\d)[^/]{12,})(?=\/|$)/g;

/**
 * A URL's user information, query and fragment can carry tokens, and its path too, and a browser reads it however its slashes are written; the
 * rest is enough to recognise it by.
 */
function withoutSecrets(text: string): string {
  const at = text.lastIndexOf('@');
  // Of a query, or of a password with such a sign in it: either way a secret is on one side of it.
  if (/[?#]/.test(text.slice(0, at + 1))) return '…';
  return (
    (at < 0 ? '' : '…') +
    text
      .slice(Math.max(0, at))
      .replace(/^((?:[^/?#]*:)?\/\/[^/?#]*)?([^?#]*)/, (_, host = '', path: string) =>
        String(host).concat(path.replace(TOKEN, '…')),
      )
      .replace(/[?#].*$/s, (tail) => (/^\?transport=\w{1,4}$/.test(tail) ? tail : `${tail.slice(0, 1)}…`))
  );
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
