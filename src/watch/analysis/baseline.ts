import type {Judged, Sample} from './sample.js';

/** A path that is later than its median by this is late, unless it varies more by itself; ms. A repeat after loss takes 200 ms (RFC 6298, and Linux). */
const LATE_MS = 200;
/** The same in spreads, of a path that varies. */
const LATE_SPREADS = 4;
/** But no more than a new connection takes over one that is open, in medians: what varies by more stands still at times. */
const RECONNECT_MEDIANS = 3;
/** Before this many answers nothing is usual, and nothing late. */
export const LEAST_ANSWERS = 3;
/** What is usual is what was so of late. */
const MOST_ANSWERS = 60;
/** So many late answers in a row, alike, are a way that has become longer, and no stall: a tunnel that was switched on. */
const NEW_LEVEL = 10;
/** What fails at once fails until it is asked again, a second later; ms. */
const FAILED_MS = 1000;
/** Share of the samples between the median and the upper end of what is usual, in spreads of a normal distribution. */
const UPPER_SHARE = 0.9;
const UPPER_SPREADS = 1.28;

/** What is usual on one path: median and spread of the answers that were not late. */
export class Baseline {
  readonly #delaysMs: number[] = [];
  #lateMs: number[] = [];

  /** Whether enough is known to call anything late. */
  get isKnown(): boolean {
    return this.#delaysMs.length >= LEAST_ANSWERS;
  }

  get medianMs(): number {
    return quantile(this.#delaysMs, 0.5);
  }

  /** Over this a sample is late, ms; infinite until enough is known. */
  get lateMs(): number {
    if (!this.isKnown) return Infinity;
    const spreadMs = (quantile(this.#delaysMs, UPPER_SHARE) - this.medianMs) / UPPER_SPREADS;
    const mostMs = LATE_MS + RECONNECT_MEDIANS * this.medianMs;
    return this.medianMs + Math.min(mostMs, Math.max(LATE_MS, LATE_SPREADS * spreadMs));
  }

  /** @returns the sample with what it says; nothing where the path has never been seen to work */
  judge(sample: Sample): Judged | undefined {
    const tookMs = sample.endMs - sample.atMs;
    if (!this.isKnown) {
      if (sample.isAnswered) this.#take(tookMs);
      return undefined;
    }
    const {medianMs, lateMs} = this;
    const isLate = !sample.isAnswered || tookMs > lateMs;
    const judged: Judged = sample.isAnswered
      ? {...sample, isLate, dueMs: sample.atMs + medianMs}
      : {...sample, isLate, dueMs: sample.atMs, endMs: Math.max(sample.endMs, sample.atMs + FAILED_MS)};
    if (!isLate) {
      this.#lateMs = [];
      this.#take(tookMs);
    } else if (sample.isAnswered) this.#noteLate(tookMs);
    return judged;
  }

  #take(tookMs: number): void {
    this.#delaysMs.push(tookMs);
    if (this.#delaysMs.length > MOST_ANSWERS) this.#delaysMs.shift();
  }

  #noteLate(tookMs: number): void {
    this.#lateMs.push(tookMs);
    if (this.#lateMs.length < NEW_LEVEL) return;
    const isSteady = quantile(this.#lateMs, UPPER_SHARE) - quantile(this.#lateMs, 0.5) < LATE_MS;
    if (isSteady) this.#delaysMs.splice(0, Infinity, ...this.#lateMs);
    this.#lateMs = isSteady ? [] : this.#lateMs.slice(1);
  }
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
