import type {Origin} from '../analysis/facts.js';

/** Something in a file that may be a report, still to be looked at. */
export interface Candidate extends Origin {
  readonly parsed: unknown;
}

/** An object of anybody's. */
export type Json = Readonly<Record<string, unknown>>;

export function asObject(value: unknown): Json | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined;
}

export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}
