import {abortable, withDeadline} from '../../internal/abort.js';
import type {Evaluation, Inquiry} from '../../pac-interpreter/index.js';
import {openPacWorker} from './open-worker.js';
import type {AnyWorker} from './node-worker.js';
import type {FromWorker, ToWorker} from './pac-worker.js';

/** Something that runs PAC files. */
export interface Evaluator {
  readonly where: 'worker' | 'page';
  /** @throws the reason of the signal that it was opened with */
  evaluate(inquiry: Inquiry): Promise<Evaluation>;
  close(): void;
}

/** Times in ms. After those for reading the file and for each question the worker is ended, whatever it is doing. */
export interface Times {
  readonly readMs: number;
  /** More for each character: a file of a megabyte takes a slow PC seconds to parse, and the parser always ends. */
  readonly readMsPerChar?: number;
  readonly shareMs: number;
  /** For finding the regular expression that did not end. */
  readonly traceMs: number;
}

const TIMES: Times = {readMs: 6000, readMsPerChar: 0.004, shareMs: 20, traceMs: 1000};

/**
 * A worker, where the page may have one. On the page itself the same code runs with limits that are lower, between
 * questions the page goes on, and regular expressions are refused: nothing could stop one that does not end.
 */
export async function openEvaluator(signal: AbortSignal, times = TIMES): Promise<Evaluator> {
  const worker = await openPacWorker(signal);
  if (worker) return new WorkerEvaluator(worker, signal, times);
  const {PageEvaluator} = await import('./page-evaluator.js');
  return new PageEvaluator(signal);
}

class WorkerEvaluator implements Evaluator {
  readonly where = 'worker';
  #worker: AnyWorker | undefined;
  readonly #signal: AbortSignal;
  readonly #times: Times;

  constructor(worker: AnyWorker, signal: AbortSignal, times: Times) {
    this.#worker = worker;
    this.#signal = signal;
    this.#times = times;
  }

  async evaluate(inquiry: Inquiry): Promise<Evaluation> {
    const {readMs, readMsPerChar = 0, shareMs} = this.#times;
    const ms = Math.round(readMs + readMsPerChar * inquiry.text.length + shareMs * inquiry.questions.length);
    const {evaluation, answered} = await this.#post({inquiry, isTraced: false}, ms);
    return evaluation ?? (await this.#findWhatHung(inquiry, answered, ms));
  }

  close(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  /** Asks the one question again, and has each regular expression told before it runs: the last one told of hangs. */
  async #findWhatHung(inquiry: Inquiry, answered: number, ms: number): Promise<Evaluation> {
    const question = inquiry.questions[answered];
    const took = `no end after ${(ms / 1000).toFixed(1)} s`;
    if (!question) return {error: {message: `Stopped: ${took}`}};
    const {evaluation, line} = await this.#post(
      {inquiry: {...inquiry, questions: [question]}, isTraced: true},
      this.#times.traceMs,
    );
    const asked = `Stopped when it was asked for ${question.url}`;
    if (evaluation && 'error' in evaluation) return evaluation;
    if (evaluation) return {error: {message: `${asked}: ${took} for all questions together`}};
    return {
      error: {
        message: `${asked}: ${took}${line === undefined ? '' : ': a regular expression that does not end'}`,
        ...(line !== undefined && {line}),
      },
    };
  }

  /** The worker is gone where there is no evaluation: it did not end in time. */
  async #post(
    message: ToWorker,
    ms: number,
  ): Promise<{readonly evaluation?: Evaluation; readonly answered: number; readonly line?: number}> {
    const worker = (this.#worker ??= await openPacWorker(this.#signal));
    if (!worker) return {answered: 0};
    const listening = new AbortController();
    let answered = 0;
    let line: number | undefined;
    const done = new Promise<Evaluation>((resolve, reject) => {
      worker.addEventListener(
        'message',
        ({data}: MessageEvent<FromWorker>) => {
          if (data.type === 'answered') answered++;
          else if (data.type === 'regexp') line = data.line;
          else if (data.type === 'done') resolve(data.evaluation);
        },
        {signal: listening.signal},
      );
      worker.addEventListener(
        'error',
        (event) => {
          event.preventDefault();
          reject(new Error(`The worker failed: ${event.message}`));
        },
        {signal: listening.signal},
      );
    });
    worker.postMessage(message);
    try {
      const result = await withDeadline(this.#signal, ms, (inner) => abortable(done, inner));
      if (!result.timedOut) return {evaluation: result.value, answered};
      this.close();
      return {answered, ...(line !== undefined && {line})};
    } catch (error) {
      this.close();
      throw error;
    } finally {
      listening.abort();
    }
  }
}
