import {noChange, nothing} from 'lit';
import {AsyncDirective, directive, type DirectiveResult} from 'lit/async-directive.js';

/** Items rendered per frame: fits one frame even on a PC four times slower than today's. */
export const PORTION = 25;

type Template = (item: unknown) => unknown;

/** The state of a list that is drawn in portions. */
interface Drawn {
  /** The report of the list; `null` while its run is in progress. */
  readonly of: unknown;
  /** Everything that the drawing depends on, including the list. */
  readonly deps: readonly unknown[];
}

/** Lists with more to draw. */
const unfinished = new Set<Portions>();

/** Draws everything at once, for print. */
export function drawAll(): void {
  for (const list of unfinished) list.finish();
}

class Portions extends AsyncDirective {
  #drawn: Drawn = {of: null, deps: []};
  #items: readonly unknown[] = [];
  #template: Template = () => nothing;
  /** Portions that are up to date. */
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
    // Old portions stay until their turn, so that nothing moves, unless they are of another report.
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
    // Also if the page is printed by the browser's own command.
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
 * Draws a long list in portions, one a frame: a thousand items at once would freeze the page for several frames. Portions
 * are drawn again only if something in `deps` changed.
 */
export function inPortions<Item>(
  items: readonly Item[],
  template: (item: Item) => unknown,
  drawn: Drawn,
): DirectiveResult {
  return portions(items, template as Template, drawn);
}
