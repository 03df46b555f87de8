import {noChange, nothing} from 'lit';
import {AsyncDirective, directive, type DirectiveResult} from 'lit/async-directive.js';

/** So many are drawn in one frame: also on a PC a quarter as fast as those of today, less than a frame may take. */
export const PORTION = 25;

type Template = (item: unknown) => unknown;
/** In lines. */
type Weigh = (item: unknown) => number;

/** What is known of what is drawn. */
interface Drawn {
  /** The report that the list tells of; `null` while the run that comes to it is going on. */
  readonly of: unknown;
  /** All that the drawing depends on, the list itself among it. */
  readonly deps: readonly unknown[];
}

/**
 * What all lists together draw until a frame has been laid out and painted: one long list a portion, many lists no more
 * than a PC of today lays out in some 20 ms.
 */
const FRAME_WEIGHT = 6 * PORTION;
/** A page that nobody sees has no frames. */
const NO_FRAME_MS = 100;
let left = FRAME_WEIGHT;
let isRefillDue = false;

/** Whether there is room for so much; where there is, it is used up. */
function takes(weight: number): boolean {
  if (left <= 0) return false;
  left -= weight;
  if (!isRefillDue) {
    isRefillDue = true;
    const timer = setTimeout(refill, NO_FRAME_MS);
    // A timer that is set in a frame comes after what the frame lays out.
    requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(refill);
    });
  }
  return true;
}

function refill(): void {
  isRefillDue = false;
  left = FRAME_WEIGHT;
}

/** Those that have more to draw, in turn. */
const unfinished = new Set<Portions>();
let frame = 0;

function nextFrame(): void {
  frame ||= requestAnimationFrame(() => {
    frame = 0;
    for (const list of [...unfinished]) {
      if (left <= 0) break;
      // To the end of the queue.
      unfinished.delete(list);
      list.goOn();
    }
    if (unfinished.size > 0) nextFrame();
  });
}

/** Draws at once what is still to be drawn anywhere: what is printed is all of it. */
export function drawAll(): void {
  for (const list of unfinished) list.finish();
}

class Portions extends AsyncDirective {
  #drawn: Drawn = {of: null, deps: []};
  #items: readonly unknown[] = [];
  #template: Template = () => nothing;
  /** Where each portion begins, and the last one ends. */
  #cuts: readonly number[] = [0];
  #weights: readonly number[] = [];
  /** Portions that are as they should be. */
  #done = 0;

  override render(items: readonly unknown[], template: Template, drawn: Drawn, weigh: Weigh): unknown {
    const last = this.#drawn;
    const {of, deps} = drawn;
    if (deps.length === last.deps.length && deps.every((one, i) => one === last.deps[i])) return noChange;
    this.#drawn = drawn;
    this.#items = items;
    this.#template = template;
    this.#cut(items, weigh);
    this.#done = takes(this.#weights[0] ?? 0) ? 1 : 0;
    this.#wait();
    // What stands there stays until its turn, so that nothing moves; but not what it tells of something else.
    const rest = last.of === null || last.of === of ? noChange : nothing;
    return this.#portions((portion) => (portion < this.#done ? this.#portion(portion) : rest));
  }

  override disconnected(): void {
    this.#stop();
  }

  override reconnected(): void {
    this.#wait();
  }

  finish(): void {
    const from = this.#done;
    this.#done = this.#count;
    this.setValue(this.#portions((portion) => (portion < from ? noChange : this.#portion(portion))));
    this.#wait();
  }

  /** Draws the next portion. */
  goOn(): void {
    const due = this.#done;
    takes(this.#weights[due] ?? 0);
    this.#done += 1;
    this.setValue(this.#portions((portion) => (portion === due ? this.#portion(due) : noChange)));
    this.#wait();
  }

  get #count(): number {
    return this.#weights.length;
  }

  #cut(items: readonly unknown[], weigh: Weigh): void {
    const cuts = [0];
    const weights: number[] = [];
    let weight = 0;
    items.forEach((item, i) => {
      weight += weigh(item);
      if (weight < PORTION && i < items.length - 1) return;
      weights.push(weight);
      cuts.push(i + 1);
      weight = 0;
    });
    this.#cuts = cuts;
    this.#weights = weights;
  }

  #portions(content: (portion: number) => unknown): unknown[] {
    return Array.from({length: this.#count}, (_, portion) => content(portion));
  }

  #portion(portion: number): unknown[] {
    return this.#items.slice(this.#cuts[portion], this.#cuts[portion + 1]).map(this.#template);
  }

  /** For the next frame, if there is more. */
  #wait(): void {
    if (this.#done >= this.#count) {
      this.#stop();
      return;
    }
    unfinished.add(this);
    // Also for who prints the page, not by our button.
    addEventListener('beforeprint', drawAll);
    nextFrame();
  }

  #stop(): void {
    unfinished.delete(this);
    if (unfinished.size === 0) removeEventListener('beforeprint', drawAll);
  }
}

const portions = directive(Portions);

/**
 * A list that may be long, drawn in portions, one a frame: a thousand items at once take several frames' time, in which the
 * page would stand still. Drawn anew only where something in `deps` is another than it was.
 * @param weigh what an item takes of a portion, in lines
 */
export function inPortions<Item>(
  items: readonly Item[],
  template: (item: Item) => unknown,
  drawn: Drawn,
  weigh: (item: Item) => number = () => 1,
): DirectiveResult {
  return portions(items, template as Template, drawn, weigh as Weigh);
}
