import {inconclusive, skipped, type Judged} from '../analysis/judged.js';
import type {CheckId, CheckResult} from '../report/types.js';

/** The results of the planned checks so far. */
export class Results {
  readonly #planned: readonly CheckId[];
  readonly #finished = new Map<CheckId, Judged>();
  readonly #ifCutShort = new Map<CheckId, () => Judged>();
  readonly #onCheck: (check: CheckResult) => void;

  constructor(planned: Iterable<CheckId>, onCheck: (check: CheckResult) => void) {
    this.#planned = [...planned];
    this.#onCheck = onCheck;
  }

  /** Adds a result; only the first of each check counts. */
  add(result: Judged): void {
    const id = result.result.id as CheckId;
    if (this.#finished.has(id)) return;
    this.#finished.set(id, result);
    this.#onCheck(result.result);
  }

  /** The planned checks that have no result yet. */
  open(): CheckId[] {
    return this.#planned.filter((id) => !this.#finished.has(id));
  }

  /** Adds a result for every planned check of these that has none. */
  addRest(status: 'skipped' | 'inconclusive', ids: readonly CheckId[] = this.#planned): void {
    for (const id of this.open()) {
      if (!ids.includes(id)) continue;
      this.add(status === 'skipped' ? skipped(id) : (this.#ifCutShort.get(id)?.() ?? inconclusive(id, 0)));
    }
  }

  ifCutShort(id: CheckId, judge: () => Judged): void {
    this.#ifCutShort.set(id, judge);
  }

  /** In the order of the plan. */
  all(): Judged[] {
    return this.#planned.flatMap((id) => this.#finished.get(id) ?? []);
  }
}
