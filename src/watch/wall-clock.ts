/** A system clock that differs by more than this from ours was set, or the PC slept; ms. */
const SET_MS = 500;

/**
 * Tells the time of the system's clock for times of `performance.now()`. The two drift apart where the clock is set, and
 * where the PC sleeps: some systems stop the one and not the other.
 */
export class WallClock {
  #wallMs: number;
  #pageMs: number;

  constructor(wallMs = Date.now(), pageMs = performance.now()) {
    this.#wallMs = wallMs;
    this.#pageMs = pageMs;
  }

  at(pageMs: number): number {
    return this.#wallMs + pageMs - this.#pageMs;
  }

  /** Looks at both clocks. @returns whether they have moved against each other since the last time */
  look(wallMs = Date.now(), pageMs = performance.now()): boolean {
    if (Math.abs(wallMs - this.at(pageMs)) <= SET_MS) return false;
    this.#wallMs = wallMs;
    this.#pageMs = pageMs;
    return true;
  }
}
