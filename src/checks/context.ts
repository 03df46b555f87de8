import type {Judged, Symptom} from '../analysis/judged.js';
import type {Rule} from '../analysis/rules.js';
import type {Settings} from '../config/resolve.js';
import type {MeasuringMethod} from '../report/types.js';
import type {Realm} from '../rtc/private-window.js';
import type {DataFacts} from '../run/data-path.js';
import type {Ledger} from '../run/ledger.js';
import type {ProgressMeter} from '../run/progress.js';

/** What the stages of one run share. */
export interface RunContext {
  readonly settings: Settings;
  /** Aborts with the caller's signal and at the run's deadline. */
  readonly signal: AbortSignal;
  readonly realm: Realm;
  readonly ledger: Ledger;
  readonly meter: ProgressMeter;
  /** What the data path has shown so far. */
  readonly data: DataFacts;
  method: MeasuringMethod;
  /** The rows of the diagnosis that come with the relay's part. */
  relayRules?: readonly Rule[];
  /** Until the run's deadline. */
  remainingMs(): number;
  /**
   * Files the result of a timed measurement, or grey in its place if the page was hidden or the PC slept meanwhile; or
   * if nothing of the page ran for a while, and it did not turn out well.
   * `startMs` and `endMs` are on the clock of `performance.now()`; the end is now unless given.
   */
  file(result: Judged, startMs: number, endMs?: number): void;
  /**
   * The same for what a hidden page does as well as one in front.
   * @returns whether it was tainted, so that the facts are worthless
   */
  fileAwake(result: Judged, startMs: number): boolean;
  /**
   * A finding that belongs to a check already filed; where `startMs` is given and the page slept or stood still since, that
   * in its place.
   */
  note(symptom: Symptom, startMs?: number): void;
}
