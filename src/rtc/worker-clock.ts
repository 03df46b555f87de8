import type {FromTiming} from './timing.js';

/** A larger error means that the clocks have moved against each other since the offset was measured; ms. */
const MAX_ERROR_MS = 250;

/**
 * Converts a worker's times to the page's clock. Each global counts `performance.now()` from its own start, and Chromium
 * sets `performance.timeOrigin` by the system's clock, which may have moved since the page was opened. So the offset is
 * measured by messages there and back.
 */
export class WorkerClock {
  /** Until it is measured no time is known. */
  #offsetMs = NaN;
  /** How far off the offset may be: half of the round trip that measured it. */
  #errorMs = Infinity;

  /**
   * Takes a measurement. The one with the shortest round trip counts, until another contradicts it.
   * @param askedMs when the page asked, and `heardMs` when it heard the answer, by the page's clock
   * @param atMs when the worker answered, by its own clock
   */
  note(askedMs: number, atMs: number, heardMs: number): void {
    const errorMs = (heardMs - askedMs) / 2;
    const offsetMs = askedMs + errorMs - atMs;
    const hasMoved = Math.abs(offsetMs - this.#offsetMs) > this.#errorMs + errorMs + MAX_ERROR_MS;
    if (errorMs >= this.#errorMs && !hasMoved) return;
    this.#offsetMs = offsetMs;
    this.#errorMs = errorMs;
  }

  /** A time of the worker's, on the page's clock. */
  toPage(ms: number): number {
    return ms + this.#offsetMs;
  }

  /** The message with all its times on the page's clock. */
  convert(message: FromTiming): FromTiming {
    if (message.type === 'stall') {
      const {fromMs, toMs} = message;
      return {type: 'stall', fromMs: fromMs + this.#offsetMs, toMs: toMs + this.#offsetMs};
    }
    if (message.type === 'packets') {
      for (const {data} of message.batches)
        for (let i = 1; i < data.length; i += 3) data[i] = (data[i] ?? NaN) + this.#offsetMs;
    }
    return message;
  }
}
