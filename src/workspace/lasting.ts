import type {Light} from '../report/types.js';

/** Worse is more. Grey says nothing of the network, so it is neither. */
const BADNESS: Readonly<Record<Light, number | undefined>> = {green: 0, amber: 1, red: 2, grey: undefined};
/** One bad moment is no change: the second in a row is. */
const RAISE_AFTER = 2;

/** Notices a change for the worse that lasts: two observations in a row that are worse than what was before them. */
export class LastingChange {
  #usual: number | undefined;
  #worse = 0;

  /**
   * Takes up what was just measured.
   * @returns `worse` once when a change lasts, `better` once when it is over
   */
  observe(light: Light): 'worse' | 'better' | undefined {
    const now = BADNESS[light];
    if (now === undefined) return undefined;
    // What it was like at first is what the agent has seen already.
    this.#usual ??= now;
    if (now > this.#usual) {
      this.#worse += 1;
      return this.#worse === RAISE_AFTER ? 'worse' : undefined;
    }
    const wasRaised = this.#worse >= RAISE_AFTER;
    this.#worse = 0;
    this.#usual = now;
    return wasRaised ? 'better' : undefined;
  }
}
