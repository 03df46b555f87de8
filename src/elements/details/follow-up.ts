import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import type {Configuration} from '../../config/types.js';
import {deviceStorage} from '../../delivery/device-storage.js';
import {clearHistory, keepHistory} from '../../delivery/history.js';
import type {LanguageSource, PartSource} from '../../i18n/language-source.js';
import type {Localizer} from '../../i18n/localize.js';
import type {FollowUpWords, ReportWords, WatchWords} from '../../i18n/translation.js';
import {lazyPart} from '../../internal/lazy-part.js';
import {rowsOf, type HistoryRow} from '../../report/history.js';
import type {Report} from '../../report/types.js';
import {adoptStyles} from '../adopt-styles.js';

const loadPart = lazyPart(() => import('../follow-up/follow-up.js'), 'historyTemplate');
type Part = NonNullable<Awaited<ReturnType<typeof loadPart>>>;

/** What follows a report on the PC that made it. What is drawn of it is loaded once there is something to draw. */
export class FollowUp {
  readonly #host: LitElement;
  readonly #words: PartSource<FollowUpWords>;
  readonly #watchWords: PartSource<WatchWords>;
  readonly #storage = deviceStorage();
  #part: Part | undefined;
  #trials: InstanceType<Part['Trials']> | undefined;
  #scope = '';
  #rows: readonly HistoryRow[] = [];
  #isForgotten = false;

  constructor(host: LitElement, language: LanguageSource) {
    this.#host = host;
    this.#words = language.part('followup');
    this.#watchWords = language.part('watch');
  }

  /** A run or a watch is over: it has its row in the history, where the site lets one be kept. */
  finished(report: Report, scope: string, {history}: Configuration): void {
    this.#scope = scope;
    this.#isForgotten = false;
    if (history?.keep === false) {
      clearHistory(this.#storage, scope);
      this.#rows = [];
    } else this.#rows = keepHistory(rowsOf(report), this.#storage, scope);
    if (this.#rows.length > 0 || report.findings.length > 0) void this.#load();
    this.#host.requestUpdate();
  }

  historyTemplate({metrics}: ReportWords, localizer: Localizer): TemplateResult | typeof nothing {
    const part = this.#part;
    const words = part && this.#words.words;
    if (!words || (this.#rows.length === 0 && !this.#isForgotten)) return nothing;
    adoptStyles(this.#host, part.followUpStyles);
    return this.#isForgotten
      ? part.forgottenTemplate(words.history)
      : part.historyTemplate(
          this.#rows,
          {words: words.history, metrics, localizer},
          () => void this.#forget(),
        );
  }

  /** Puts into a report what a trial before it changed. Before anybody is told of the report. */
  conclude(report: Report): void {
    this.#trials?.conclude(report);
  }

  /** One thing to try, and what it changed. `again` checks again. */
  trialTemplate(report: Report, {egress}: Configuration, again: () => void): TemplateResult | typeof nothing {
    const part = this.#part;
    const words = part && this.#words.words;
    if (!words) return nothing;
    adoptStyles(this.#host, part.followUpStyles);
    this.#trials ??= new part.Trials();
    return this.#trials.template(report, words.trial, {
      // Who must come from the company's own addresses can't work without its tunnel.
      mayLeaveVpn: (egress?.allowed ?? []).length === 0,
      onAgain: again,
      onChange: () => this.#host.requestUpdate(),
    });
  }

  /** Of a report with episodes: a button that prints them for a provider. Opened reports have it, too. */
  sheetButton(report: Report, print: () => Promise<void>): TemplateResult | typeof nothing {
    const words = report.watch && report.watch.episodes.length > 0 ? this.#words.words : undefined;
    return words
      ? html`<button class="small" part="button" @click=${() => void print()}>${words.sheet.button}</button>`
      : nothing;
  }

  /** The sheet, to be printed; it is in no document. Rejects where a part of it can't be loaded. */
  async sheet(
    report: Report,
    names: ReadonlyMap<string, string>,
    localizer: Localizer,
  ): Promise<Element | null> {
    await this.#load();
    const [words, watchWords] = await Promise.all([this.#words.settled(), this.#watchWords.settled()]);
    const part = this.#part;
    if (!part || !words || !watchWords || !report.watch) throw new TypeError('A part could not be loaded');
    for (const styles of [part.watchStyles, part.sheetStyles]) adoptStyles(this.#host, styles);
    const telling = {words: words.sheet, watchWords, localizer, names};
    return part.sheetOf(report, report.watch, telling).querySelector('.panel');
  }

  async #load(): Promise<void> {
    this.#words.retry();
    this.#part ??= await loadPart();
    await this.#words.settled();
    this.#host.requestUpdate();
  }

  async #forget(): Promise<void> {
    clearHistory(this.#storage, this.#scope);
    this.#rows = [];
    this.#isForgotten = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    // The pressed button is gone: focus the text in its place, so that it is read out.
    this.#host.renderRoot.querySelector<HTMLElement>('#history-forgotten')?.focus();
  }
}
