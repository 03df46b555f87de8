/** What went by so long ago counts a third. */
const MEMORY_MS = 400;

/** The recent rate of what is reported to it: an average that forgets exponentially. */
export class RateMeter {
  #kbps = 0;
  #atMs = 0;

  /** @param {number} bytes that went by @param {number} nowMs */
  add(bytes, nowMs) {
    this.#kbps = this.kbps(nowMs) + (bytes * 8) / MEMORY_MS;
    this.#atMs = nowMs;
  }

  /** @param {number} nowMs */
  kbps(nowMs) {
    return this.#kbps * Math.exp((this.#atMs - nowMs) / MEMORY_MS);
  }
}
