import type {Judged} from '../analysis/judged.js';
import {inconclusive, skipped} from '../analysis/judged.js';
import type {CheckId, CheckResult} from '../report/types.js';

/** What is known of each planned check so far. */
export class Ledger {
  readonly #planned: readonly CheckId[];
  readonly #finished = new Map<CheckId, Judged>();
  readonly #standIns = new Map<CheckId, () => Judged>();
  readonly #onCheck: (check: CheckResult) => void;

  constructor(planned: Iterable<CheckId>, onCheck: (check: CheckResult) => void) {
    this.#planned = [...planned];
    this.#onCheck = onCheck;
  }

  /** Files a result; a check is filed once. */
  file(result: Judged): void {
    const id = result.result.id as CheckId;
    if (this.#finished.has(id)) return;
    this.#finished.set(id, result);
    this.#onCheck(result.result);
  }

  /** The planned checks that have no result yet. */
  open(): CheckId[] {
    return this.#planned.filter((id) => !this.#finished.has(id));
  }

  /** Files every planned check of these that has no result: skipped, or cut short. */
  fileRest(how: 'skipped' | 'inconclusive', ids: readonly CheckId[] = this.#planned): void {
    for (const id of this.open()) {
      if (!ids.includes(id)) continue;
      this.file(how === 'skipped' ? skipped(id) : (this.#standIns.get(id)?.() ?? inconclusive(id, 0)));
    }
  }

  /** What a check that is cut short has found by then; without it, nothing. */
  standIn(id: CheckId, judge: () => Judged): void {
    this.#standIns.set(id, judge);
  }

  /** In the order of the plan. */
  all(): Judged[] {
    return this.#planned.flatMap((id) => this.#finished.get(id) ?? []);
  }
}
