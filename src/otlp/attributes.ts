import type {AnyValue, KeyValue} from './messages.js';

/** What an attribute may hold; what is `undefined` is left out. */
export type Value = string | number | boolean | readonly Value[] | Values;

export interface Values {
  readonly [key: string]: Value | undefined;
}

/** Attributes in the order given. */
export function attributesOf(values: Values): KeyValue[] {
  return Object.entries(values).flatMap(([key, value]) =>
    value === undefined ? [] : [{key, value: anyValue(value)}],
  );
}

export function anyValue(value: Value): AnyValue {
  switch (typeof value) {
    case 'string':
      return {stringValue: value};
    case 'boolean':
      return {boolValue: value};
    // Always a double: a store refuses a key whose type changes from record to record.
    case 'number':
      return {doubleValue: value};
    default:
      return isList(value)
        ? {arrayValue: {values: value.map(anyValue)}}
        : {kvlistValue: {values: attributesOf(value)}};
  }
}

function isList(value: readonly Value[] | Values): value is readonly Value[] {
  return Array.isArray(value);
}
