import type {Target} from './rule.js';

/** A thing of a configuration, and what it is set to. */
export interface Block {
  /** Where it stands: `firewall policy`. */
  readonly path: string;
  readonly name: string;
  readonly line: number;
  readonly settings: Map<string, readonly string[]>;
}

/** Words, those in quotation marks whole. */
export function wordsOf(text: string): string[] {
  return Array.from(
    text.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g),
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  );
}

/** Several places as one. */
export function merged(targets: readonly Target[]): Target {
  return {
    patterns: targets.flatMap(({patterns}) => patterns),
    unknown: targets.flatMap(({unknown}) => unknown),
    isNegated: false,
  };
}

export const NOWHERE: Target = {patterns: [], unknown: [], isNegated: false};
