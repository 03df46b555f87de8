import {delay} from '../../internal/abort.js';
import {
  evaluate,
  PacReader,
  PAGE_LIMITS,
  RUN_MS,
  type Evaluation,
  type Inquiry,
} from '../../pac-interpreter/index.js';

/** The `Evaluator` of a page that may have no worker; loaded only then, since it brings the interpreter with it. */
export class PageEvaluator {
  readonly where = 'page';
  readonly #signal: AbortSignal;
  readonly #reader = new PacReader();
  readonly #budget = {leftMs: RUN_MS};

  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  async evaluate(inquiry: Inquiry): Promise<Evaluation> {
    const answers = evaluate(inquiry, {
      reader: this.#reader,
      limits: PAGE_LIMITS,
      budget: this.#budget,
      clock: () => performance.now(),
    });
    for (let step = answers.next(); ; step = answers.next()) {
      if (step.done) return step.value;
      await delay(0, this.#signal);
    }
  }

  close(): void {
    // Nothing goes on between questions.
  }
}
