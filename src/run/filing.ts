import {judged, symptomOf, type Judged, type Symptom} from '../analysis/judged.js';
import type {Filing, Measured} from '../checks/context.js';
import type {CheckId, CheckResult} from '../report/types.js';
import {Results} from './results.js';
import type {Disturbance, Watch} from './visibility.js';

interface FilingOptions {
  readonly planned: Iterable<CheckId>;
  /** What can spoil a measurement. */
  readonly watch: Pick<Watch, 'disturbed' | 'slept'>;
  readonly onCheck: (check: CheckResult) => void;
  /** Called for each check that was measured or spoiled, not for those filed by `fileRest`. */
  readonly onMeasured: (check: CheckId) => void;
}

/** Files results; replaces those measured while the page was hidden or asleep. */
export class RunFiling implements Filing {
  readonly results: Results;
  readonly #notes: Symptom[] = [];
  readonly #watch: FilingOptions['watch'];
  readonly #onMeasured: FilingOptions['onMeasured'];

  constructor({planned, watch, onCheck, onMeasured}: FilingOptions) {
    this.results = new Results(planned, onCheck);
    this.#watch = watch;
    this.#onMeasured = onMeasured;
  }

  file(result: Judged, measured?: Measured): boolean {
    const {id, durationMs, light} = result.result;
    const why = measured && this.#disturbance(measured, light === 'green');
    this.results.add(why ? spoiled(id as CheckId, durationMs, why) : result);
    this.#onMeasured(id as CheckId);
    return why === undefined;
  }

  note(symptom: Symptom, startMs?: number): void {
    const slept = startMs !== undefined && this.#slept(startMs);
    this.#notes.push(slept ? {...symptom, ...pageHidden(symptom.check, 'asleep')} : symptom);
  }

  fileRest(status: 'skipped' | 'inconclusive', checks?: readonly CheckId[]): void {
    this.results.addRest(status, checks);
  }

  ifCutShort(check: CheckId, judge: () => Judged): void {
    this.results.ifCutShort(check, judge);
  }

  /**
   * Files grey for a check that was cut short after the PC slept: its deadlines mean nothing.
   * @returns whether it did
   */
  fileSlept(check: CheckId, startMs: number): boolean {
    if (!this.results.open().includes(check) || !this.#slept(startMs)) return false;
    this.results.add(spoiled(check, performance.now() - startMs, 'asleep'));
    return true;
  }

  /** All results in the order of the plan, each with what was noted about it. */
  all(): Judged[] {
    return this.results.all().map(({result, symptoms}) => ({
      result,
      symptoms: [...symptoms, ...this.#notes.filter(({check}) => check === result.id)],
    }));
  }

  /** A green result stands, however long the page was held up. */
  #disturbance({startMs, endMs, worksHidden}: Measured, isGreen: boolean): Disturbance {
    const interval = {fromMs: startMs, toMs: endMs ?? performance.now()};
    if (!worksHidden) return this.#watch.disturbed(interval, isGreen);
    return this.#watch.slept(interval, isGreen) ? 'asleep' : undefined;
  }

  #slept(startMs: number): boolean {
    return this.#watch.slept({fromMs: startMs, toMs: performance.now()});
  }
}

function pageHidden(check: CheckId, why: NonNullable<Disturbance>): Symptom {
  return symptomOf(check, 'page-hidden', 'grey', {why});
}

function spoiled(check: CheckId, durationMs: number, why: NonNullable<Disturbance>): Judged {
  return judged(check, {durationMs, symptoms: [pageHidden(check, why)]});
}
