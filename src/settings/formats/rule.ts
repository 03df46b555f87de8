import type {Pattern} from '../lists/patterns.js';

/** Whether something holds; `maybe`: the text does not say, or says it in words that were not understood. */
export type Truth = 'yes' | 'no' | 'maybe';

export type Effect = 'allow' | 'deny' | 'unknown';

/** From and to, both included. */
export type PortRange = readonly [from: number, to: number];

export const ALL_PORTS: PortRange = [0, 65_535];

/** What a rule lets through or stops of one protocol. */
export interface Service {
  /** Is it TCP? */
  readonly tcp: Truth;
  /** `undefined`: its name is not known. */
  readonly ports: readonly PortRange[] | undefined;
}

/** Where a rule's traffic goes. */
export interface Target {
  readonly patterns: readonly Pattern[];
  /** Names of objects and other words that stand for places that the text does not define. */
  readonly unknown: readonly string[];
  /** All but these. */
  readonly isNegated: boolean;
}

/** One statement of a rule set, of whatever format. */
export interface Rule {
  readonly line: number;
  readonly effect: Effect;
  readonly target: Target;
  /** Any of them; none: all traffic. */
  readonly services: readonly Service[];
  /** Does it hold for the agents' PCs at any time: source, schedule, state? */
  readonly applies: Truth;
  /** Words in it that were not understood. */
  readonly unread: readonly string[];
  /** The application that it is limited to is HTTPS. */
  readonly isHttpsOnly?: boolean;
  /** `unsaid`: nothing in it says so. */
  readonly inspection?: 'excluded' | 'inspected' | 'unsaid';
  /** For relays alone, or for services alone, by the application that it names. */
  readonly onlyFor?: 'relay' | 'service';
}

/** Rules of which the first that matches decides, unless `isDenyFirst`. */
export interface RuleSet {
  readonly rules: readonly Rule[];
  /** What becomes of what no rule matches. */
  readonly otherwise: Effect;
  /** A rule that stops goes before all that let through, wherever it stands. */
  readonly isDenyFirst?: boolean;
  /** A name without star or dot at its head stands for that one host, and for nothing below it. */
  readonly isExact?: boolean;
}

/** What a text was read as. */
export interface Reading {
  /** A name of `FORMATS`. */
  readonly format: string;
  /** Headings, and what each column was taken for; `undefined`: passed over. */
  readonly columns?: readonly {readonly heading: string; readonly as: string | undefined}[];
  /** Lines that hold rules or entries. */
  readonly count: number;
  /** Lines that were passed over: comments, headings, what decides nothing here. Blank lines are not told of. */
  readonly passedOver: readonly number[];
  /** What was not understood, and where it stands. */
  readonly unknown: readonly {readonly line: number; readonly text: string}[];
}

export interface ReadRules {
  /** More than one where a text holds several lists, of which it does not say which one is in force. */
  readonly sets: readonly RuleSet[];
  readonly reading: Reading;
}

/** Of a message for the person who pasted. */
export interface Refusal {
  readonly refusal: string;
  readonly line?: number;
}

export const ANYWHERE: Target = {
  patterns: [{kind: 'everything', hasPath: false}],
  unknown: [],
  isNegated: false,
};
