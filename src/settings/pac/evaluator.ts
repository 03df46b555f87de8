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
  /** For what the file does once it is read, in all inquiries together; absent where there is no other end than those. */
  readonly runMs?: number;
  /** For finding the regular expression that did not end. */
  readonly traceMs: number;
}

const TIMES: Times = {readMs: 2000, readMsPerChar: 0.004, shareMs: 20, runMs: 2300, traceMs: 600};

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
  #leftMs: number;

  constructor(worker: AnyWorker, signal: AbortSignal, times: Times) {
    this.#worker = worker;
    this.#signal = signal;
    this.#times = times;
    this.#leftMs = times.runMs ?? Infinity;
  }

  async evaluate(inquiry: Inquiry): Promise<Evaluation> {
    const {readMs, readMsPerChar = 0, shareMs} = this.#times;
    const ms = Math.round(readMs + readMsPerChar * inquiry.text.length + shareMs * inquiry.questions.length);
    const {evaluation, answered, endedMs = ms} = await this.#post({inquiry, isTraced: false}, ms);
    return evaluation ?? (await this.#findWhatHung(inquiry, answered, endedMs));
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
      true,
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
    isExtra = false,
  ): Promise<{
    readonly evaluation?: Evaluation;
    readonly answered: number;
    readonly line?: number;
    /** After how long it was ended, where that was before its time. */
    readonly endedMs?: number;
  }> {
    const worker = (this.#worker ??= await openPacWorker(this.#signal));
    if (!worker) return {answered: 0};
    const listening = new AbortController();
    const running = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let readAtMs: number | undefined;
    let answered = 0;
    let line: number | undefined;
    const done = new Promise<Evaluation>((resolve, reject) => {
      worker.addEventListener(
        'message',
        ({data}: MessageEvent<FromWorker>) => {
          if (data.type === 'answered') answered++;
          else if (data.type === 'read' && !isExtra && this.#leftMs < Infinity) {
            readAtMs = performance.now();
            timer = setTimeout(() => running.abort(), this.#leftMs);
          } else if (data.type === 'regexp') line = data.line;
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
      const ran = new Promise<undefined>((resolve) => {
        running.signal.addEventListener('abort', () => resolve(undefined));
      });
      const result = await withDeadline(this.#signal, ms, (inner) =>
        Promise.race([abortable(done, inner), ran]),
      );
      if (readAtMs !== undefined) this.#leftMs = Math.max(0, this.#leftMs - (performance.now() - readAtMs));
      if (!result.timedOut && result.value) return {evaluation: result.value, answered};
      this.close();
      const endedMs = result.timedOut ? ms : this.#times.runMs;
      return {answered, ...(line !== undefined && {line}), ...(endedMs !== undefined && {endedMs})};
    } catch (error) {
      this.close();
      throw error;
    } finally {
      clearTimeout(timer);
      listening.abort();
    }
  }
}
