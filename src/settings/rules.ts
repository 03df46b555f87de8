import {rankOf, type Warning} from '../policy/light.js';
import type {Confidence, EvidenceValue, Finding, Owner} from '../report/types.js';

/** A rule that settings are checked by. */
export interface SettingsRule {
  /** Who changes such settings. */
  readonly owner: Owner;
  /** `red`: work stops, or never starts, by it. `amber`: it works, and not as the guide wants it, or not everywhere. */
  readonly light: Warning;
  readonly confidence?: Confidence;
  /** The heading of the Availability Guide that says so. */
  readonly guide: string;
}

/** The findings of one check, by the names in its table. */
export function finder<Name extends string>(table: Readonly<Record<Name, SettingsRule>>) {
  return (
    rule: Name,
    subjects: readonly string[],
    evidence: Readonly<Record<string, EvidenceValue>> = {},
  ): Finding => {
    const {owner, light, confidence = 'certain', guide} = table[rule];
    return {
      cause: 'configuration',
      light,
      confidence,
      owner,
      subjects: [...subjects],
      evidence: {rule, ...evidence},
      guide,
    };
  };
}

/** Worst first; else in the order in which they were found. */
export function worstFirst(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => rankOf(a.light) - rankOf(b.light));
}
