import {join} from 'node:path';
import ts from 'typescript';

const ROOT = join(import.meta.dirname, '../..');

/**
 * What a type and a schema have in common: enough to tell whether they speak of the same values.
 * @typedef {{kind: 'object', properties: Record<string, {shape: Shape, optional: boolean}>, others?: Shape}
 *   | {kind: 'array', items: Shape} | {kind: 'literals', values: (string | number)[]}
 *   | {kind: 'string' | 'number' | 'boolean' | 'null'} | {kind: 'union', of: Shape[]} | {kind: 'any'}} Shape
 * @typedef {{[key: string]: any}} Json
 */

/** @param {Shape} shape */
const key = (shape) => JSON.stringify(shape);

/** @param {Shape[]} shapes @returns {Shape} */
function unionOf(shapes) {
  const all = shapes.flatMap((shape) => (shape.kind === 'union' ? shape.of : [shape]));
  const literals = all.flatMap((shape) => (shape.kind === 'literals' ? shape.values : []));
  const rest = all.filter(({kind}) => kind !== 'literals');
  /** @type {Shape[]} */
  const merged = [
    // Of a string that may be anything, the values that are named are a hint.
    ...(literals.length > 0 && !rest.some(({kind}) => kind === 'string')
      ? [/** @type {Shape} */ ({kind: 'literals', values: [...new Set(literals)].sort()})]
      : []),
    ...new Map(rest.map((shape) => [key(shape), shape])).values(),
  ].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  const [only] = merged;
  return merged.length === 1 && only ? only : {kind: 'union', of: merged};
}

/** @param {Json} schema @param {number} [depth] how far objects of any names are followed @returns {Shape} */
export function shapeOfSchema(schema, depth = 12) {
  if (depth === 0) return {kind: 'any'};
  if (schema['oneOf'])
    return unionOf(schema['oneOf'].map((/** @type {Json} */ one) => shapeOfSchema(one, depth)));
  if (schema['const'] !== undefined) return {kind: 'literals', values: [schema['const']]};
  if (schema['enum']) return {kind: 'literals', values: [...schema['enum']].sort()};
  const {type, properties = {}, required = [], additionalProperties, items} = schema;
  if (type === 'array') return {kind: 'array', items: shapeOfSchema(items, depth)};
  if (type !== 'object') return {kind: type === 'integer' ? 'number' : type};
  return {
    kind: 'object',
    properties: Object.fromEntries(
      Object.entries(properties)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, one]) => [name, {shape: shapeOfSchema(one, depth), optional: !required.includes(name)}]),
    ),
    ...(additionalProperties && {others: shapeOfSchema(additionalProperties, depth - 1)}),
  };
}

/**
 * The shape of an exported type.
 * @param {string} path from the root @param {string} name @returns {Shape}
 */
export function shapeOfType(path, name) {
  const file = join(ROOT, path);
  const program = ts.createProgram([file], {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
    lib: ['lib.es2022.d.ts'],
    skipLibCheck: true,
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const symbol = source && checker.getSymbolAtLocation(source);
  const exported = symbol && checker.getExportsOfModule(symbol).find((one) => one.name === name);
  if (!exported) throw new Error(`${path} exports no ${name}`);

  /** @param {ts.Type} type @param {number} depth @returns {Shape} */
  const visit = (type, depth) => {
    if (depth === 0) return {kind: 'any'};
    if (type.isUnion()) {
      // That it may be missing is said where it is a property.
      const present = type.types.filter((one) => !(one.flags & ts.TypeFlags.Undefined));
      return unionOf(present.map((one) => visit(one, depth)));
    }
    if (type.isStringLiteral() || type.isNumberLiteral()) return {kind: 'literals', values: [type.value]};
    const {flags} = type;
    if (flags & ts.TypeFlags.String) return {kind: 'string'};
    if (flags & ts.TypeFlags.Number) return {kind: 'number'};
    if (flags & ts.TypeFlags.BooleanLike) return {kind: 'boolean'};
    if (flags & ts.TypeFlags.Null) return {kind: 'null'};
    // `string & {}`: any string, in a union whose literals the editor still offers.
    if (type.isIntersection()) return unionOf(type.types.slice(0, 1).map((one) => visit(one, depth)));
    const element = checker.getIndexTypeOfType(type, ts.IndexKind.Number);
    if (element && checker.isArrayType(type)) return {kind: 'array', items: visit(element, depth)};
    const index = checker.getIndexTypeOfType(type, ts.IndexKind.String);
    return {
      kind: 'object',
      properties: Object.fromEntries(
        checker
          .getPropertiesOfType(type)
          .sort((a, b) => (a.name < b.name ? -1 : 1))
          .map((property) => [
            property.name,
            {
              shape: visit(checker.getTypeOfSymbol(property), depth),
              optional: Boolean(property.flags & ts.SymbolFlags.Optional),
            },
          ]),
      ),
      ...(index && {others: visit(index, depth - 1)}),
    };
  };
  return visit(checker.getDeclaredTypeOfSymbol(exported), 12);
}

/**
 * Where two shapes are not the same: one line each, with its path.
 * @param {Shape} type @param {Shape} schema @param {string} [path] @returns {string[]}
 */
export function differences(type, schema, path = '$') {
  if (type.kind === 'any' || schema.kind === 'any') return [];
  if (type.kind === 'object' && schema.kind === 'object') {
    const names = [...new Set([...Object.keys(type.properties), ...Object.keys(schema.properties)])];
    const here = names.flatMap((name) => {
      const a = type.properties[name];
      const b = schema.properties[name];
      const at = `${path}.${name}`;
      if (!a) return [`${at}: in the schema only`];
      if (!b) return [`${at}: in the type only`];
      const must =
        a.optional === b.optional ? [] : [`${at}: ${b.optional ? 'no must' : 'a must'} in the schema`];
      return [...must, ...differences(a.shape, b.shape, at)];
    });
    if (!type.others !== !schema.others) return [...here, `${path}: other names`];
    return type.others && schema.others
      ? [...here, ...differences(type.others, schema.others, `${path}.*`)]
      : here;
  }
  if (type.kind === 'array' && schema.kind === 'array')
    return differences(type.items, schema.items, `${path}[]`);
  if (type.kind === 'union' && schema.kind === 'union' && type.of.length === schema.of.length)
    return pairs(type.of, schema.of).flatMap(([a, b]) => differences(a, b, path));
  return key(type) === key(schema) ? [] : [`${path}: ${key(type)} in the type, ${key(schema)} in the schema`];
}

/** Branches that belong together: by their kind, which both sorted first. @param {Shape[]} a @param {Shape[]} b */
function pairs(a, b) {
  return a.flatMap((one, at) => {
    const other = b[at];
    return other ? [/** @type {const} */ ([one, other])] : [];
  });
}
