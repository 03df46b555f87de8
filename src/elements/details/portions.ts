import {noChange, nothing} from 'lit';
import {AsyncDirective, directive, type DirectiveResult} from 'lit/async-directive.js';

/** So many are drawn in one frame: also on a PC a quarter as fast as those of today, less than a frame may take. */
export const PORTION = 25;

type Template = (item: unknown) => unknown;

/** What is known of what is drawn. */
interface Drawn {
  /** The report that the list tells of; `null` while the run that comes to it is going on. */
  readonly of: unknown;
  /** All that the drawing depends on, the list itself among it. */
  readonly deps: readonly unknown[];
}

/** Those that have more to draw. */
const unfinished = new Set<Portions>();

/** Draws at once what is still to be drawn anywhere: what is printed is all of it. */
export function drawAll(): void {
  for (const list of unfinished) list.finish();
}

class Portions extends AsyncDirective {
  #drawn: Drawn = {of: null, deps: []};
  #items: readonly unknown[] = [];
  #template: Template = () => nothing;
  /** Portions that are as they should be. */
  #done = 0;
  #frame = 0;

  override render(items: readonly unknown[], template: Template, drawn: Drawn): unknown {
    const last = this.#drawn;
    const {of, deps} = drawn;
    if (deps.length === last.deps.length && deps.every((one, i) => one === last.deps[i])) return noChange;
    this.#drawn = drawn;
    this.#items = items;
    this.#template = template;
    this.#done = 1;
    this.#goOn();
    // What stands there stays until its turn, so that nothing moves; but not what it tells of something else.
    const rest = last.of === null || last.of === of ? noChange : nothing;
    return this.#portions((portion) => (portion === 0 ? this.#portion(0) : rest));
  }

  override disconnected(): void {
    this.#stop();
  }

  override reconnected(): void {
    this.#goOn();
  }

  finish(): void {
    const from = this.#done;
    this.#done = this.#count;
    this.setValue(this.#portions((portion) => (portion < from ? noChange : this.#portion(portion))));
    this.#goOn();
  }

  get #count(): number {
    return Math.ceil(this.#items.length / PORTION);
  }

  #portions(content: (portion: number) => unknown): unknown[] {
    return Array.from({length: this.#count}, (_, portion) => content(portion));
  }

  #portion(portion: number): unknown[] {
    return this.#items.slice(portion * PORTION, (portion + 1) * PORTION).map(this.#template);
  }

  /** In the next frame, if there is more. */
  #goOn(): void {
    this.#stop();
    if (this.#done >= this.#count) return;
    unfinished.add(this);
    // Also for who prints the page, not by our button.
    addEventListener('beforeprint', drawAll);
    this.#frame = requestAnimationFrame(() => {
      const due = this.#done;
      this.#done += 1;
      this.setValue(this.#portions((portion) => (portion === due ? this.#portion(due) : noChange)));
      this.#goOn();
    });
  }

  #stop(): void {
    cancelAnimationFrame(this.#frame);
    unfinished.delete(this);
    if (unfinished.size === 0) removeEventListener('beforeprint', drawAll);
  }
}

const portions = directive(Portions);

/**
 * A list that may be long, drawn in portions, one a frame: a thousand items at once take several frames' time, in which the
 * page would stand still. Drawn anew only where something in `deps` is another than it was.
 */
export function inPortions<Item>(
  items: readonly Item[],
  template: (item: Item) => unknown,
  drawn: Drawn,
): DirectiveResult {
  return portions(items, template as Template, drawn);
}
