import type {LintRule} from '../../config/lint.js';
import type {Cause, CheckId} from '../../report/types.js';
import type {SettingsRuleName} from '../names.js';
import type {QuestionName} from './questions.js';
import type {GuideText} from './texts.js';

/**
 * How a claim can be dealt with from a page. A: checked by itself. P: in part. L: by reading what a site has written. Q: by
 * asking. S: by simulating. T: by telling.
 */
export type ClaimClass = 'A' | 'P' | 'L' | 'Q' | 'S' | 'T';

/** What is worked out from a few answers; `sign-in` stands beside `continuity`. */
export const ADVICE = ['vdi', 'capacity', 'continuity', 'sign-in'] as const;
export type AdviceName = (typeof ADVICE)[number];

/** What is written from one configuration. */
export const GENERATORS = ['pac', 'allow-list', 'firewall-rules', 'content-security-policy'] as const;
export type GeneratorName = (typeof GENERATORS)[number];

/** What the product does about a claim. */
export type Service =
  /** A run's check, and the cause that it names where the claim does not hold. */
  | {readonly kind: 'check'; readonly check: CheckId; readonly cause?: Cause}
  /** A rule that the configuration is read by. */
  | {readonly kind: 'lint'; readonly rule: LintRule}
  /** A rule that pasted settings are checked by. */
  | {readonly kind: 'settings'; readonly rule: SettingsRuleName}
  | {readonly kind: 'generator'; readonly name: GeneratorName}
  | {readonly kind: 'advice'; readonly name: AdviceName}
  | {readonly kind: 'text'; readonly key: GuideText}
  | {readonly kind: 'question'; readonly name: QuestionName}
  /** A page of `docs/`, by its path from the root. */
  | {readonly kind: 'document'; readonly page: string}
  /** Nothing, and why not. */
  | {readonly kind: 'none'; readonly why: string};

/** One thing that the Availability Guide says. */
export interface Claim {
  /** Its number in the list of claims that this product keeps, in the guide's order. */
  readonly id: number;
  readonly class: ClaimClass;
  /** The heading of the guide under which it stands. */
  readonly heading: string;
  /** What it says, in our words; twelve at most. */
  readonly says: string;
  readonly served: readonly [Service, ...Service[]];
}

type Row = readonly [id: number, of: ClaimClass, says: string, ...served: [Service, ...Service[]]];

/** The claims under one heading of the guide. */
export function under(heading: string, ...rows: readonly Row[]): Claim[] {
  return rows.map(([id, of, says, ...served]) => ({id, class: of, heading, says, served}));
}

export const check = (id: CheckId, cause?: Cause): Service => ({
  kind: 'check',
  check: id,
  ...(cause && {cause}),
});
export const lint = (rule: LintRule): Service => ({kind: 'lint', rule});
export const settings = (rule: SettingsRuleName): Service => ({kind: 'settings', rule});
export const generator = (name: GeneratorName): Service => ({kind: 'generator', name});
export const advice = (name: AdviceName): Service => ({kind: 'advice', name});
export const text = (key: GuideText): Service => ({kind: 'text', key});
export const question = (name: QuestionName): Service => ({kind: 'question', name});
export const page = (path: `docs/${string}`): Service => ({kind: 'document', page: path});
export const none = (why: string): Service => ({kind: 'none', why});
