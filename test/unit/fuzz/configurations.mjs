import fc from 'fast-check';

/** Stands for what must never be repeated. */
export const CANARY = 'cAnArY0b1';

/** @typedef {import('../../../src/internal/schema.js').Schema} Schema */
/** @typedef {import('fast-check').Arbitrary<unknown>} Anything */

const host = fc.constantFrom(
  ...['a.example.com', 'gauth.prod009.genesysengage.com', 'gws.api01-eastus2.prod009.genesysengage.com'],
  ...['gws.api01-westus2.prod010.genesysengage.com', 'x.genesysengage.com', '192.0.2.7', '[2001:db8::1]'],
  ...['localhost', 'a.localhost', '127.0.0.1', 'xn--nxasmq6b.example', 'host.', 'h'],
);
const path = fc.constantFrom(
  '',
  '/',
  '/ui/wwe/version.json',
  '/logo.png',
  '/workspace/v3/info',
  '/%00',
  '/a b',
);
const https = fc.tuple(host, path).map(([name, at]) => `https://${name}${at}`);

/** Every way to write a URL that holds a secret where a URL may. @type {Anything} */
const secretUrl = fc
  .tuple(
    fc.constantFrom('https:', 'http:', 'turn:', 'mailto:', 'HTTPS:', ' https:', 'ht\ttps:', ''),
    fc.constantFrom('//', '\\\\', '/', '', '/\\', '\t//', '///'),
    fc.constantFrom(
      ...[`u:${CANARY}@h/`, `${CANARY}@h`, `u:${CANARY}%40@h`, `u:a/${CANARY}@h/`, `u:a#${CANARY}@h`],
      ...[`u:a?${CANARY}@h`, `h/?token=${CANARY}`, `h/#${CANARY}`, `h:443?transport=${CANARY}`],
      ...[`u:${CANARY}@h:443?transport=tcp`, `a@b@${CANARY}@h/`, `u:${CANARY}${'x'.repeat(2100)}@h/`],
    ),
  )
  .map((parts) => parts.join(''));

/** @type {Readonly<Record<string, Anything>>} */
const FORMATS = {
  'service-url': https,
  'local-url': fc.constantFrom('http://127.0.0.1:8086/', 'http://localhost/ping', 'https://[::1]/api/v2/me'),
  'endpoint-url': fc.oneof(https, fc.constantFrom('/favicon.ico', 'x', '//a.example.com/', '?a', '.')),
  'turn-url': fc
    .tuple(host, fc.constantFrom('', ':443', ':3478', ':1', ':65535'))
    .map(([name, port]) => `turn:${name}${port}?transport=tcp`),
  'contact-url': fc.constantFrom('mailto:a@example.com', 'tel:+49', 'https://a.example.com/'),
  origin: fc.constantFrom('https://a.example.com', 'http://localhost:8080'),
  hostname: fc.constantFrom(
    'prod009.genesysengage.com',
    'PROD009.genesysengage.com',
    'localhost',
    'x',
    '192.0.2.1',
  ),
  cidr4: fc
    .tuple(fc.ipV4(), fc.integer({min: 0, max: 32}))
    .map(([address, length]) => (length === 0 ? address : `${address}/${length}`)),
};

/** Names that every object has, or that mean something to one. */
const HOSTILE_KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '__defineGetter__',
  '',
];
const key = fc.oneof(fc.constantFrom(...HOSTILE_KEYS), fc.string({maxLength: 12}));
/** The one name that is never taken. */
const otherKey = key.filter((name) => name !== '__proto__');

/** An object with these keys of its own, whatever they are called. @param {[string, unknown][]} entries */
function objectOf(entries) {
  const object = {};
  for (const [name, value] of entries) Reflect.defineProperty(object, name, plain(value));
  return object;
}

/** What fits the schema, formats included. @param {Schema} schema @returns {Anything} */
export function fitting(schema) {
  const {oneOf, properties, required = [], additionalProperties, items, format} = schema;
  if (oneOf) return fc.oneof(...oneOf.map(fitting));
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case 'string': {
      const {minLength = 0, maxLength = 100} = schema;
      if (schema.writeOnly) return fc.constant(CANARY);
      return format
        ? /** @type {Anything} */ (FORMATS[format])
        : fc.string({minLength, maxLength: Math.min(maxLength, 20)});
    }
    case 'integer':
      return fc.integer({min: schema.minimum ?? 0, max: schema.maximum ?? 1000});
    case 'number':
      return fc.double({min: schema.minimum ?? 0, max: schema.maximum ?? 1e6, noNaN: true});
    case 'boolean':
      return fc.boolean();
    case 'array': {
      const {minItems = 0, maxItems = 4} = schema;
      return fc.array(fitting(items ?? {}), {minLength: minItems, maxLength: Math.min(maxItems, 4)});
    }
    default:
      if (!properties)
        return fc
          .array(fc.tuple(otherKey, fitting(additionalProperties || {})), {maxLength: 3})
          .map(objectOf);
      return fc.record(
        Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, fitting(one)])),
        {requiredKeys: [...required]},
      );
  }
}

/** Made anew each time, since what is made of them is changed. */
const LIVE = [
  () => [],
  () => ({}),
  () => [[]],
  () => 1,
  () => () => 1,
  () => new Date(0),
  () => new Map([[CANARY, CANARY]]),
  () =>
    JSON.parse('{"__proto__": {"version": 1, "polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}'),
  // What stands in its prototype is nothing that it says itself.
  () =>
    Object.create({
      version: 1,
      id: 'a',
      url: 'https://a.example.com/',
      kind: 'json',
      up: 1,
      down: 1,
      services: [],
    }),
  () => Object.assign(Object.create(null), {kind: [CANARY]}),
];

/** What hardly anything fits. @type {Anything} */
const hostile = fc.oneof(
  secretUrl,
  fc.constantFrom(null, undefined, '', 0, -1, NaN, Infinity, 1e308, 2 ** 53, true, 10n, Symbol('s')),
  fc.constantFrom(
    'https://a.example.com/a b',
    'https://münchen.example/',
    '\ud800',
    '\u202e',
    'x'.repeat(5000),
    '['.repeat(500),
  ),
  fc.nat({max: LIVE.length - 1}).map((i) => LIVE[i]?.()),
  fc.anything({
    withNullPrototype: true,
    withBigInt: true,
    withDate: true,
    withSparseArray: true,
    maxDepth: 2,
  }),
);

/** There the first time that it is asked for, and not again. @param {unknown} value @returns {PropertyDescriptor} */
function fleeting(value) {
  let asked = 0;
  return {
    enumerable: true,
    configurable: true,
    get: () => ((asked += 1) === 1 ? value : undefined),
  };
}

/** Every place in a value: an object or array, and a key of it. @param {unknown} value @returns {[object, string][]} */
function placesIn(value) {
  if (typeof value !== 'object' || value === null) return [];
  const object = /** @type {Record<string, unknown>} */ (value);
  return Object.keys(object).flatMap((name) => {
    /** @type {[object, string]} */
    const own = [object, name];
    // Who asks a getter that is there but once takes it away.
    const isLive = Object.getOwnPropertyDescriptor(object, name)?.get !== undefined;
    return [own, ...(isLive ? [] : placesIn(object[name]))];
  });
}

/** @param {unknown} value @returns {PropertyDescriptor} */
const plain = (value) => ({value, enumerable: true, configurable: true, writable: true});

/** @type {Readonly<Record<string, (object: object, at: string, name: string, other: unknown) => unknown>>} */
const CHANGES = {
  replace: (object, at, _name, other) => Reflect.set(object, at, other),
  remove: (object, at) => Reflect.deleteProperty(object, at),
  wrap: (object, at) => Reflect.set(object, at, [Reflect.get(object, at)]),
  add: (object, _at, name, other) =>
    Array.isArray(object) || Reflect.defineProperty(object, name, plain(other)),
  inherit: (object, at) => {
    const old = Reflect.get(object, at);
    return typeof old === 'object' && Reflect.set(object, at, Object.create(old));
  },
  fleeting: (object, at) =>
    Array.isArray(object) || Reflect.defineProperty(object, at, fleeting(Reflect.get(object, at))),
};

const change = fc.record({
  /** Of all places, 0–1. */
  where: fc.double({min: 0, max: 0.999, noNaN: true}),
  how: fc.constantFrom('replace', ...Object.keys(CHANGES)),
  key,
  value: hostile,
});

/** The value with some of its places changed. @param {unknown} value @param {{where: number, how: string, key: string, value: unknown}[]} changes */
function changed(value, changes) {
  for (const {where, how, key: name, value: other} of changes) {
    const places = placesIn(value);
    const [object, at] = places[Math.floor(where * places.length)] ?? [];
    if (object && at !== undefined) CHANGES[how]?.(object, at, name, other);
  }
  return value;
}

/** With what no schema says: something to check, ids that differ, and credentials from somewhere. @param {any} config */
function complete(config) {
  for (const list of [config.services ?? [], config.local ?? []])
    for (const [i, item] of list.entries()) item.id = `${i} ${item.id}`.slice(0, 100);
  if (config.turn) config.turn.credentialsUrl ??= '/credentials';
  else if (!config.services?.length) config.services = [{id: 'a', url: 'https://a.example.com/'}];
  return config;
}

/** Valid ones, valid ones that somebody has spoiled in up to four places, and what is none at all. @param {Schema} schema */
export function configurations(schema) {
  const valid = fitting(schema).map(complete);
  const spoiled = fc
    .tuple(valid, fc.array(change, {minLength: 1, maxLength: 4}))
    .map(([value, changes]) => changed(value, changes));
  return fc.oneof(
    {arbitrary: valid, weight: 3},
    {arbitrary: spoiled, weight: 6},
    {arbitrary: hostile, weight: 1},
  );
}
