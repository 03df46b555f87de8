import type {SoundLevel} from '../../probes/sound-level.js';

/** The bar's ends, dBFS: below it nothing counts as heard, above it nothing is. */
const FLOOR_DBFS = -60;
const TOP_DBFS = 0;
/** It rises at once and falls slowly, as meters in studios do (IEC 60268-10), so that an eye can follow; dB each time. */
const FALL_DB = 1;
/** A bar moves as often as it is told to; who is read the figure, or wants nothing to move, gets every tenth. */
const CALM_EVERY = 10;

/**
 * The bar that shows how loud it is. It changes many times a second, so it is an element by itself, for which nothing has to
 * be rendered anew; a template takes it as it is.
 */
export class LevelMeter {
  readonly element = document.createElement('div');
  readonly #bar = document.createElement('div');
  readonly #stillness = matchMedia('(prefers-reduced-motion: reduce)');
  #shown = 0;
  #level = FLOOR_DBFS;

  /** @param labelledBy the id of its name, in the same root */
  constructor(labelledBy: string) {
    const {element} = this;
    element.className = 'meter';
    element.setAttribute('part', 'meter');
    element.setAttribute('role', 'meter');
    element.setAttribute('aria-labelledby', labelledBy);
    element.setAttribute('aria-valuemin', String(FLOOR_DBFS));
    element.setAttribute('aria-valuemax', String(TOP_DBFS));
    element.append(this.#bar);
    this.reset();
  }

  show({rmsDbfs}: SoundLevel): void {
    const calm = this.#shown % CALM_EVERY === 0;
    this.#shown += 1;
    this.#level = Math.min(TOP_DBFS, Math.max(FLOOR_DBFS, this.#level - FALL_DB, rmsDbfs));
    if (calm) this.#setValue(this.#level);
    if (calm || !this.#stillness.matches) this.#draw(this.#level);
  }

  reset(): void {
    this.#shown = 0;
    this.#level = FLOOR_DBFS;
    this.#setValue(FLOOR_DBFS);
    this.#draw(FLOOR_DBFS);
  }

  #draw(level: number): void {
    const share = (level - FLOOR_DBFS) / (TOP_DBFS - FLOOR_DBFS);
    this.#bar.style.setProperty('inline-size', `${(share * 100).toFixed(1)}%`);
  }

  #setValue(level: number): void {
    const value = String(Math.round(level));
    this.element.setAttribute('aria-valuenow', value);
    // A unit that is written alike in every language; without it a percentage would be read out.
    this.element.setAttribute('aria-valuetext', `${value} dB`);
  }
}
