import type {Cause, CheckId, Confidence, Light, Owner, Status, Stopped} from '../report/types.js';

/** What is said of a cause: to the agent, in a busy adult's words. */
export interface CauseWords {
  /** One sentence: what is wrong. */
  readonly title: string;
  /** One sentence: the next step. */
  readonly action: string;
}

/** What is said of a cause to the helpdesk; loaded where it is shown. */
export interface HelpdeskCauseWords {
  /** What was seen, and what it means. */
  readonly means: string;
  /** What whoever can act does. */
  readonly act: string;
  /** What else it may be, where the finding is not certain. */
  readonly unsure?: string;
}

export type HelpdeskWords = Readonly<Record<Cause, HelpdeskCauseWords>>;

export type GroupId = 'pc' | 'services' | 'phone' | 'voice';

/** Every text that an agent sees. A language is complete or does not compile. */
export interface Translation {
  /** BCP 47. */
  readonly locale: string;
  readonly lights: Readonly<Record<Light, string>>;
  /** The sentence where there is no finding to speak of. */
  readonly sentences: Readonly<Record<Light | 'idle' | 'running' | 'cancelled', string>>;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly groups: Readonly<Record<GroupId, string>>;
  readonly checks: Readonly<Record<CheckId, string>>;
  /** What is being done now, while a check runs. */
  readonly steps: Readonly<Record<CheckId, string>>;
  readonly metrics: Readonly<Record<string, string>>;
  readonly owners: Readonly<Record<Owner, string>>;
  readonly confidences: Readonly<Record<Confidence, string>>;
  readonly causes: Readonly<Record<Cause, CauseWords>>;
  readonly run: string;
  readonly again: string;
  readonly cancel: string;
  readonly next: string;
  readonly whoCanAct: string;
  readonly code: (id: string) => string;
  readonly checkedAt: (time: string) => string;
  readonly secondsLeft: (seconds: number) => string;
  /** How long a call was watched, as a duration, and why no longer. */
  readonly watched: (duration: string, why: Stopped['why']) => string;
  readonly limit: (value: string) => string;
  readonly answering: (working: number, all: number) => string;
  readonly skipped: string;
  /** Of a check that this browser gives no answer to. */
  readonly notVisible: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly download: string;
  readonly loading: string;
  readonly unconfigured: string;
  readonly unconfiguredHint: string;
  readonly invalid: string;
  readonly expected: string;
  readonly received: string;
  readonly byDataChannel: string;
  readonly audience: Readonly<Record<'cause' | 'guide' | 'confidence', string>>;
}
