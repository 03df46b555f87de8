import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import type {Configuration} from '../../config/types.js';
import {watch as english} from '../../i18n/en/watch.js';
import type {LanguageSource, PartSource} from '../../i18n/language-source.js';
import type {Localizer} from '../../i18n/localize.js';
import type {WatchWords} from '../../i18n/translation.js';
import {printable} from '../../internal/printable.js';
import type {Episode, Report} from '../../report/types.js';
import {readKept} from '../../watch/kept.js';
import {startWatch, type Watching, type WatchOptions} from '../../watch/watch.js';
import {adoptStyles} from '../adopt-styles.js';
import type {Said} from '../templates/summary.js';
import {
  blindTemplate,
  episodesTemplate,
  pathName,
  saidOf,
  summaryOf,
  watchStyles,
  watchTemplate,
  type Telling,
} from './told.js';
import {stripTemplate} from './strip.js';

/** What the panel asks of the element, and tells it. */
export interface WatchHooks {
  readonly callInProgress: () => boolean;
  readonly isRunning: () => boolean;
  readonly onEpisode: (episode: Episode) => void;
}

const HOUR_MS = 3_600_000;
/** A mark is announced, and what stood still since then is not, so that nobody is interrupted at work. */
const SECOND_MS = 1000;

/** A watch, as it is seen: loaded when somebody starts one, or opens a report of one. */
export class WatchPanel {
  readonly #host: LitElement;
  readonly #announce: (text: string) => void;
  readonly #words: PartSource<WatchWords>;
  /** Whether the first words are here, or can't be had. */
  #isSettled = false;
  #watching: Watching | undefined;
  #names: ReadonlyMap<string, string> = new Map();
  /** When it was last said that it just happened. */
  #markedMs: number | undefined;
  #cantKeep = false;
  /** The last run: a watch comes after it, and not after another watch. */
  #lastRun: Report | undefined;

  constructor(host: LitElement, language: LanguageSource, announce: (text: string) => void) {
    this.#host = host;
    this.#announce = announce;
    this.#words = language.part('watch');
    void this.#words.settled().then(() => {
      this.#isSettled = true;
      host.requestUpdate();
    });
  }

  /** @throws {RangeError} where `minutes` is none that a watch can have */
  start(
    config: Configuration,
    options: WatchOptions,
    {signal, after, ...hooks}: WatchHooks & {signal: AbortSignal; after: Report | null},
  ): Promise<Report> {
    const kept = options.minutes === undefined ? readKept(Date.now()) : undefined;
    this.#names = namesOf(config);
    if (after && !after.watch) this.#lastRun = after.outcome === 'cancelled' ? undefined : after;
    this.#markedMs = undefined;
    const watching = startWatch(config, options, {
      ...hooks,
      signal,
      after: this.#lastRun,
      kept,
      onChange: () => {
        this.#host.requestUpdate();
      },
    });
    this.#watching = watching;
    this.#announce(this.#text().title);
    return watching.report.finally(() => {
      if (this.#watching === watching) this.#watching = undefined;
      this.#host.requestUpdate();
    });
  }

  mark(note?: string): void {
    if (!this.#watching) return;
    this.#watching.mark(note);
    this.#markedMs = Date.now();
    this.#announce(this.#text().noted);
    this.#host.requestUpdate();
  }

  /** What is shown while it goes on; of a report, what was seen in it. */
  template(report: Report | null, localizer: Localizer): TemplateResult | typeof nothing {
    const watching = this.#watching;
    if (!this.#isSettled || (!watching && !report?.watch)) return nothing;
    adoptStyles(this.#host, watchStyles);
    const telling: Telling = {words: this.#text(), localizer, names: this.#names};
    return watching
      ? this.#liveTemplate(watching, telling)
      : report
        ? watchTemplate(report, telling)
        : nothing;
  }

  /** What is said beside the light of a report that a watch speaks in. */
  said(report: Report): Said | undefined {
    return saidOf(report, this.#text());
  }

  /** What the pill says while it goes on. */
  pillText(): string | undefined {
    const watching = this.#watching;
    if (!watching) return undefined;
    const words = this.#text();
    const {episodes} = watching.watch();
    return episodes.length > 0 ? words.count(episodes.length) : words.title;
  }

  #text(): WatchWords {
    return this.#words.words ?? english;
  }

  #liveTemplate(watching: Watching, telling: Telling): TemplateResult {
    const {words, localizer} = telling;
    const watch = watching.watch();
    const nowMs = Date.now();
    const span = {fromMs: Math.max(watching.startedAtMs, nowMs - HOUR_MS), toMs: nowMs};
    const {status, relayProblem, heldUntilMs} = watching;
    const iso = (ms: number): string => localizer.time(new Date(ms).toISOString());
    return html`<section class="watch" part="watch" aria-labelledby="watch-title">
      <h3 id="watch-title">${words.title}</h3>
      <p class="quiet">
        ${status === 'watching' ? words.until(iso(watching.endsAtMs)) : words.states[status]}
      </p>
      ${heldUntilMs === undefined ? nothing : html`<p class="quiet">${words.closeUntil(iso(heldUntilMs))}</p>`}
      ${stripTemplate(watch, span, words, localizer, summaryOf(watch, words))}
      ${watch.episodes.length === 0 ? html`<p>${words.quiet}</p>` : episodesTemplate(watch.episodes, telling)}
      <div class="buttons">
        <button class="primary" part="button primary" @click=${() => this.mark()}>${words.happened}</button>
        <button part="button" @click=${() => watching.end()}>${words.stop}</button>
      </div>
      ${this.#markTemplate(watching, telling)}
      ${relayProblem ? html`<p class="quiet">${words.relay[relayProblem]}</p>` : nothing}
      ${blindTemplate(watch, telling)}
      <label>
        <input
          type="checkbox"
          .checked=${watching.isKept}
          @change=${({currentTarget}: Event) => {
            const box = currentTarget as HTMLInputElement;
            this.#cantKeep = !watching.keep(box.checked);
            box.checked = watching.isKept;
            this.#host.requestUpdate();
          }}
        />
        ${words.keep}
      </label>
      ${this.#cantKeep ? html`<p class="quiet" role="alert">${words.cantKeep}</p>` : nothing}
    </section>`;
  }

  /** What each path did in the last minute, once somebody said that it just happened. */
  #markTemplate(watching: Watching, telling: Telling): TemplateResult | typeof nothing {
    if (this.#markedMs === undefined || Date.now() - this.#markedMs > HOUR_MS / 60) return nothing;
    const {words, localizer} = telling;
    return html`<div>
      <p class="quiet">${words.noted} ${localizer.label(words.lastMinute)}</p>
      <ul class="looks">
        ${watching.lastMinute().map(({path, bins}) => {
          const stalledMs = bins.reduce((sum, bin) => sum + bin.stalledMs, 0);
          const said =
            bins.length === 0
              ? words.notLooked
              : stalledMs >= SECOND_MS / 10
                ? words.stoodStill(localizer.seconds(stalledMs))
                : words.wasFine;
          return html`<li><bdi>${pathName(path, telling)}</bdi><span class="quiet">${said}</span></li>`;
        })}
      </ul>
    </div>`;
  }
}

function namesOf({services = []}: Configuration): ReadonlyMap<string, string> {
  return new Map(services.map(({id, name}) => [id, printable(name ?? id)]));
}
