import type {Judged, Symptom} from '../analysis/judged.js';
import type {Settings} from '../config/resolve.js';
import type {MeasuringMethod} from '../report/types.js';
import type {Realm} from '../rtc/private-window.js';
import type {DataFacts} from './data-path.js';
import type {Ledger} from './ledger.js';
import type {ProgressMeter} from './progress.js';

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
  /** Until the run's deadline. */
  remainingMs(): number;
  /**
   * Files the result of a timed measurement, or grey in its place if the page was hidden or the PC slept meanwhile.
   * `startMs` and `endMs` are on the clock of `performance.now()`; the end is now unless given.
   */
  file(result: Judged, startMs: number, endMs?: number): void;
  /**
   * The same for what a hidden page does as well as one in front: only sleep taints it.
   * @returns whether the PC slept, so that the facts are worthless
   */
  fileAwake(result: Judged, startMs: number): boolean;
  /** A finding that belongs to a check already filed. */
  note(symptom: Symptom): void;
}
