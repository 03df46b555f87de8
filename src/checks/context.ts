import type {ControlFacts} from '../analysis/judge-control.js';
import type {ServiceFacts} from '../analysis/judge-services.js';
import type {Judged, Symptom} from '../analysis/judged.js';
import type {Rule} from '../analysis/rules.js';
import type {Settings} from '../config/resolve.js';
import type {EgressFacts} from '../probes/egress.js';
import type {RequestPage} from '../probes/request-page.js';
import type {CheckId, MeasuringMethod} from '../report/types.js';
import type {Realm} from '../internal/realm.js';
import type {PrivateWindow} from '../rtc/private-window.js';

/** What a check is given. Times are on the clock of `performance.now()`. */
export interface CheckContext {
  readonly settings: Settings;
  /** Aborts when the run ends, for whatever reason. */
  readonly signal: AbortSignal;
  readonly realm: Realm;
  /** A window of our own in the page, for as long as the run goes on; absent until it is open. */
  hidden?: PrivateWindow;
  /** Where requests are made from: the page's own window until ours is open. */
  page: RequestPage;
  readonly filing: Filing;
  /** Says how far a check is, 0–1. */
  readonly progress: (check: CheckId, fraction: number) => void;
  /** Until the run's deadline. */
  readonly remainingMs: () => number;
  /** What the checks have seen so far. */
  readonly seen: Seen;
}

/** Facts that the diagnosis compares across checks. Each is written by its own check only. */
export interface Seen {
  control?: ControlFacts;
  services: ServiceFacts[];
  /** Whether the browser would ask for permission before this page reaches a private address. */
  asksForLocalAccess?: boolean;
  egress?: EgressFacts;
  /** The rules of the diagnosis about the relay. */
  relayRules?: readonly Rule[];
  /** How the voice was measured. */
  method: MeasuringMethod;
}

/** When a check measured; until now unless `endMs` is given. */
export interface Measured {
  readonly startMs: number;
  readonly endMs?: number;
  /** Works on a hidden page too: only sleep spoils it. */
  readonly worksHidden?: boolean;
}

/** Takes the results of the checks; each check is filed once. */
export interface Filing {
  /**
   * Files a result. If the page was hidden while it was measured, or the PC slept, it files grey `page-hidden` instead;
   * the same if the page froze for a while and the result is not green.
   * @returns whether the result stands
   */
  file(result: Judged, measured?: Measured): boolean;
  /** Adds a symptom to a check that is filed already. If the PC slept since `startMs`, it adds that instead. */
  note(symptom: Symptom, startMs?: number): void;
  /** Files each of these checks that is planned and has no result yet. */
  fileRest(status: 'skipped' | 'inconclusive', checks?: readonly CheckId[]): void;
  /** Says what to file for a check that is cut short; without this it is `inconclusive`. */
  ifCutShort(check: CheckId, judge: () => Judged): void;
}
