import type {Interval} from '../../internal/packet.js';

/** A stall is seen from this on, over what is usual on the path; ms. */
const SEEN_FROM_MS = 200;

/** Measures how long a fault could have lasted on a path without a look at it. Times only ever grow. */
export class Blind {
  readonly #lastMs = new Map<string, number>();
  readonly #longestMs = new Map<string, number>();
  readonly #startMs: number;
  #pausedMs = 0;

  constructor(startMs: number) {
    this.#startMs = startMs;
  }

  looked(path: string, atMs: number): void {
    this.#note(path, atMs);
    this.#lastMs.set(path, atMs);
  }

  /** Nothing was looked at, nor meant to be: that is a gap, and no blindness. */
  paused({fromMs, toMs}: Interval): void {
    for (const path of this.#lastMs.keys()) {
      this.#note(path, fromMs);
      this.#lastMs.set(path, toMs);
    }
    if (this.#lastMs.size === 0) this.#pausedMs += toMs - fromMs;
  }

  /** A fault that was longer than this was seen for certain on every path that was looked at. */
  totalMs(endMs: number): number {
    const longest = [...this.#lastMs].map(([path, lastMs]) =>
      Math.max(this.#longestMs.get(path) ?? 0, endMs - lastMs),
    );
    const wholeMs = Math.max(0, endMs - this.#startMs - this.#pausedMs);
    return Math.round(longest.length > 0 ? Math.max(...longest) + SEEN_FROM_MS : wholeMs);
  }

  #note(path: string, atMs: number): void {
    const sinceMs = atMs - (this.#lastMs.get(path) ?? this.#startMs + this.#pausedMs);
    this.#longestMs.set(path, Math.max(this.#longestMs.get(path) ?? 0, sinceMs));
  }
}
