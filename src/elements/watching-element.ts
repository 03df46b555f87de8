import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {Configuration} from '../config/types.js';
import type {Localizer} from '../i18n/localize.js';
import type {Report} from '../report/types.js';
import {hasKeptWatch} from '../watch/has-kept.js';
import type {WatchOptions} from '../watch/watch.js';
import {DiagnosticsEpisodeEvent} from './events.js';
import {lazyPart} from '../internal/lazy-part.js';
import {INTERNAL, LocalizedElement} from './localized-element.js';
import type {WatchPanel} from './watch/watch-panel.js';

/** What an element does that has a configuration. */
export type Phase = 'idle' | 'running' | 'watching' | 'done' | 'cancelled';

const loadWatch = lazyPart(() => import('./watch/watch-panel.js'), 'WatchPanel');

/**
 * An element that can keep watching. What watches, and shows it, is loaded when somebody starts it.
 */
export abstract class WatchingElement extends LocalizedElement {
  static override properties: PropertyDeclarations = {
    phase: INTERNAL,
    panel: INTERNAL,
    cantWatch: INTERNAL,
  };

  protected phase: Phase = 'idle';
  /** Once somebody kept watching. */
  protected panel: WatchPanel | undefined;
  /** What watches could not be loaded. */
  protected cantWatch = false;

  abstract callInProgress: boolean;
  abstract readonly report: Report | null;

  #watching: {promise: Promise<Report>; controller: AbortController} | undefined;

  /** The configuration to watch with, once it is known and no run goes on. */
  protected abstract ready(): Promise<Configuration>;
  /** A watch has come to its report. */
  protected abstract ended(report: Report): void;

  protected get isWatching(): boolean {
    return this.#watching !== undefined;
  }

  /**
   * Keeps watching, after or without a run, for `minutes` (1 to 720; default: the configuration's,
   * else 60). While a watch goes on, returns the same promise.
   * @throws {ConfigurationError} as a rejection, if there is no valid configuration; `RangeError`
   *   for other `minutes`
   */
  watch(options: WatchOptions = {}): Promise<Report> {
    const last = this.#watching;
    if (last && !last.controller.signal.aborted) return last.promise;
    const controller = new AbortController();
    const over = (): void => {
      if (this.#watching?.controller === controller) this.#watching = undefined;
    };
    const promise = this.#watch(options, controller, over, last?.promise).finally(over);
    this.#watching = {promise, controller};
    return promise;
  }

  /** "It just happened": marks this moment in a watch. */
  mark(note?: string): void {
    this.panel?.mark(note);
  }

  protected cancelWatch(): void {
    this.#watching?.controller.abort();
  }

  /** Takes up a watch that an earlier page of this tab was asked to keep. */
  protected resumeWatch(): void {
    if (hasKeptWatch()) void this.watch().catch(() => undefined);
  }

  /** The button that starts it; it is away while something goes on. */
  protected watchButton({words}: Localizer): TemplateResult | typeof nothing {
    if (this.phase === 'watching') return nothing;
    return html`<button part="button" @click=${() => void this.watch().catch(() => undefined)}>
        ${words.keepWatching}
      </button>
      ${this.cantWatch ? html`<p class="quiet" part="cant-watch">${words.causes['test-fault'].title}</p>` : nothing}`;
  }

  async #watch(
    options: WatchOptions,
    {signal}: AbortController,
    over: () => void,
    last?: Promise<unknown>,
  ): Promise<Report> {
    await last?.catch(() => undefined);
    const config = await this.ready();
    const before = this.phase;
    this.phase = 'watching';
    try {
      const part = await loadWatch();
      this.cantWatch = !part;
      if (!part) throw new Error('The part that watches could not be loaded');
      this.panel ??= new part.WatchPanel(this, this.language, (text) => (this.announcement = text));
      const report = await this.panel.start(config, options, {
        signal,
        after: this.report,
        callInProgress: () => this.callInProgress,
        isRunning: () => this.phase === 'running',
        onEpisode: (episode) => this.dispatchEvent(new DiagnosticsEpisodeEvent(episode)),
      });
      over();
      // Whoever checks again in the middle of a watch has that report first.
      await this.ready();
      this.ended(report);
      return report;
    } catch (error) {
      this.phase = before;
      this.announcement = this.localizer.words.causes['test-fault'].title;
      throw error;
    }
  }
}
