import {PacFunction} from './functions.js';
import {PacArray, PacCollection, PacDate, PacIterator, PacObject, PacRegExp, type Value} from './values.js';

/**
 * Names that the engines of browsers have, as a program can ask for them. A program that asks for one that is not had here
 * can tell this interpreter from a browser, and may answer otherwise. Names only: nothing of the page's own is given.
 */
const namesOf = (...objects: readonly object[]): ReadonlySet<string> =>
  new Set(objects.flatMap((object) => Object.getOwnPropertyNames(object)));

/** The language's own global names; what else a global has is the page's, and no PAC file's. */
const GLOBALS = new Set(
  (
    'AggregateError Array ArrayBuffer AsyncFunction Atomics BigInt BigInt64Array BigUint64Array Boolean DataView Date Error ' +
    'EvalError FinalizationRegistry Float32Array Float64Array Function Int16Array Int32Array Int8Array Intl Iterator JSON ' +
    'Map Math Number Object Promise Proxy RangeError ReferenceError Reflect RegExp Set SharedArrayBuffer String Symbol ' +
    'SyntaxError TypeError URIError Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakRef WeakSet ' +
    'WebAssembly console decodeURI decodeURIComponent encodeURI encodeURIComponent escape eval isFinite isNaN parseFloat ' +
    'parseInt unescape ' +
    // And what a page, a worker or Node has and a PAC file has not: who asks for it looks where it is.
    'window self document navigator location process require module global setTimeout fetch XMLHttpRequest importScripts'
  ).split(' '),
);
const OBJECT = namesOf(Object.prototype);
const FUNCTION = namesOf(Function.prototype, Object.prototype);
/** Engines differ in what they have for what gives one value after the other. */
const ITERATOR_NAMES =
  'map filter take drop flatMap reduce toArray forEach some every find constructor'.split(' ');
const KINDS: readonly (readonly [kind: (value: Value) => boolean, names: ReadonlySet<string>])[] = [
  [(value) => typeof value === 'string', namesOf(String.prototype, Object.prototype)],
  [(value) => typeof value === 'number', namesOf(Number.prototype, Object.prototype)],
  [(value) => typeof value === 'boolean', namesOf(Boolean.prototype, Object.prototype)],
  // `arguments` is a list here.
  [(value) => value instanceof PacArray, new Set([...namesOf(Array.prototype, Object.prototype), 'callee'])],
  [(value) => value instanceof PacRegExp, namesOf(RegExp.prototype, Object.prototype)],
  [(value) => value instanceof PacCollection, namesOf(Map.prototype, Set.prototype, Object.prototype)],
  [(value) => value instanceof PacIterator, new Set([...ITERATOR_NAMES, ...OBJECT])],
  [(value) => value instanceof PacDate, namesOf(Date.prototype, Object.prototype)],
];

/** Is this a global name of the language, or of where a browser is not? */
export function isEngineGlobal(name: string): boolean {
  return GLOBALS.has(name);
}

/** Would a browser's engine have this, where the interpreter has not? */
export function isEngineMember(target: Value, key: string, global: PacObject): boolean {
  if (target === global) return GLOBALS.has(key) || OBJECT.has(key);
  if (target instanceof PacFunction) return FUNCTION.has(key) || isStatic(target.name, key);
  const kind = KINDS.find(([fits]) => fits(target));
  if (kind) return kind[1].has(key);
  if (OBJECT.has(key)) return true;
  if (!(target instanceof PacObject) || !target.hidden) return false;
  return target.hidden.has('PI') ? isStatic('Math', key) : target.hidden.has('message') && ERROR.has(key);
}

/** What engines put on errors, each its own. */
const ERROR = new Set(['stack', 'lineNumber', 'columnNumber', 'fileName', 'cause', 'line', 'column']);

/** Such as `Object.defineProperty`, `Math.hypot`. */
function isStatic(name: string, key: string): boolean {
  if (!GLOBALS.has(name)) return false;
  const own: unknown = (globalThis as unknown as Record<string, unknown>)[name];
  return own !== null && (typeof own === 'function' || typeof own === 'object') && Object.hasOwn(own, key);
}
