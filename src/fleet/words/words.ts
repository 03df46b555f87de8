import type {Owner} from '../../report/types.js';
import type {RefusalReason} from '../types.js';

/** Counts on both sides of a comparison, formatted. */
export interface ComparisonCounts {
  readonly bad: string;
  readonly badOf: string;
  readonly good: string;
  readonly goodOf: string;
}

/** What is said of many reports, to the helpdesk. */
export interface FleetWords {
  readonly title: string;
  readonly why: string;
  readonly privacy: string;
  readonly drop: {
    readonly title: string;
    readonly hint: string;
    readonly files: string;
    readonly folder: string;
    /** Throws away what was read. */
    readonly clear: string;
    readonly reading: (files: string, of: string) => string;
  };
  readonly reports: (count: number, formatted: string) => string;
  /** Under a filter. */
  readonly shown: (some: string, all: string) => string;
  readonly lights: string;
  readonly causes: string;
  readonly noCauses: string;
  readonly owners: string;
  /** Who can act, seen from the helpdesk. */
  readonly ownerNames: Readonly<Record<Owner, string>>;
  readonly common: {
    readonly title: string;
    /** `kind`: which reports are compared, of {@link FleetWords.common.kinds}; `what`: the value, with its dimension. */
    readonly of: (counts: ComparisonCounts, bad: string, good: string, what: string) => string;
    /** The same of reports with one cause. */
    readonly ofCause: (counts: ComparisonCounts, cause: string, good: string, what: string) => string;
    readonly kinds: Readonly<Record<'red' | 'red-amber' | 'green' | 'green-amber', string>>;
    /** How sure it is; all formatted. */
    readonly sure: (ratio: string, low: string, high: string, comparisons: string) => string;
    /** When they were made, where that is at one time. */
    readonly at: (at: string) => string;
    readonly from: (first: string, last: string) => string;
    /** The very same reports also have this. */
    readonly same: (what: string) => string;
    readonly none: string;
    readonly tooFew: string;
    readonly show: string;
  };
  readonly times: {
    readonly title: string;
    readonly hint: string;
    /** For who does not see the bar: when, and how many of them are red. */
    readonly step: (when: string, red: string, all: string) => string;
  };
  readonly dimensions: {
    readonly title: string;
    readonly small: string;
    /** By name; another one is called by its own. */
    readonly names: Readonly<Record<string, string>>;
    /** Values that have no group of their own. */
    readonly other: string;
    /** Values that are the same in every report; by dimension and value. */
    readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>;
    readonly hour: (from: string, to: string) => string;
    /** Of so many, so many are red. */
    readonly red: (red: string, all: string) => string;
  };
  readonly rows: {
    readonly title: string;
    readonly code: string;
    readonly time: string;
    readonly light: string;
    readonly cause: string;
    readonly place: string;
    readonly more: string;
    readonly close: string;
    readonly gone: string;
  };
  readonly filter: {
    readonly title: string;
    readonly remove: (what: string) => string;
    readonly clear: string;
  };
  readonly ticket: {
    readonly title: string;
    readonly copy: string;
    readonly copied: string;
    readonly copyFailed: string;
    readonly csv: string;
    readonly whoCanAct: string;
  };
  readonly refused: (count: number, formatted: string) => string;
  readonly reasons: Readonly<Record<RefusalReason, string>>;
  readonly remarks: {
    readonly policies: (list: string) => string;
    readonly sites: (counts: string) => string;
    readonly wrongClock: (count: number, formatted: string) => string;
    readonly duplicates: (count: number, formatted: string) => string;
  };
  readonly failed: string;
}
