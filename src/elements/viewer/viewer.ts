import {html, nothing, type LitElement, type ReactiveController, type TemplateResult} from 'lit';
import type {LanguageSource, PartSource} from '../../i18n/language-source.js';
import type {Localizer} from '../../i18n/localize.js';
import type {HelpdeskWords, ReportWords, WatchWords} from '../../i18n/translation.js';
import {inOrder} from '../../report/compare.js';
import {contradictsItself, lightToShow} from '../../report/contradictions.js';
import {nextTask} from '../../internal/next-task.js';
import {isReportError, readReportInSteps, toReport, type ReportError} from '../../report/read.js';
import type {Light, Report} from '../../report/types.js';
import {Details} from '../details/details.js';
import {detailsStyles} from '../details/details.styles.js';
import {moment} from '../details/wording.js';
import {adoptStyles} from '../adopt-styles.js';
import {doneTemplate} from '../templates/summary.js';
import {saidOf, watchStyles, watchTemplate} from '../watch/told.js';
import {comparisonTemplate} from './comparison.js';
import {viewerStyles} from './viewer.styles.js';

/** The element that shows reports; its properties say which. */
export interface ViewerHost extends LitElement {
  report: Report | null;
  baseline: Report | null;
}

/** Opens reports and shows them: one, or two side by side. */
export class Viewer implements ReactiveController {
  readonly #host: ViewerHost;
  readonly #language: LanguageSource;
  readonly #announce: (text: string) => void;
  readonly #details: Details;
  readonly #words: PartSource<ReportWords>;
  readonly #watchWords: PartSource<WatchWords>;
  /** What the host's properties were when they were last looked at. */
  #given: {readonly report: unknown; readonly baseline: unknown} = {report: null, baseline: null};
  #report: Report | undefined;
  #baseline: Report | undefined;
  /** A second report is asked for. */
  #wantsSecond = false;
  #error: ReportError | undefined;
  /** The light to go by where it is not the report's own: that one contradicts itself. */
  #light: Light | undefined;
  #dragged = false;
  #onlyChanges = true;
  /** Our own copies of what was opened here: to read it again would take a long task. */
  readonly #read = new WeakMap<object, Report>();
  /** Counts what was handed in: only the last of it is opened. */
  #opened = 0;

  constructor(host: ViewerHost, language: LanguageSource, announce: (text: string) => void) {
    this.#host = host;
    this.#language = language;
    this.#announce = announce;
    this.#details = new Details(host, language, announce);
    this.#words = language.part('report');
    this.#watchWords = language.part('watch');
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('paste', this.#onPaste);
    for (const type of DRAGS) this.#host.addEventListener(type, this.#onDrag);
    this.#host.addEventListener('drop', this.#onDrop);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('paste', this.#onPaste);
    for (const type of DRAGS) this.#host.removeEventListener(type, this.#onDrag);
    this.#host.removeEventListener('drop', this.#onDrop);
  }

  /** Shows what the host's properties hold; `null` closes it. */
  set(report: unknown, baseline: unknown): void {
    // A refusal of something else stays to be read.
    if (report === this.#given.report && baseline === this.#given.baseline) return;
    this.#given = {report, baseline};
    this.#error = undefined;
    this.#report = this.#accept(report);
    this.#light = this.#report && lightToShow(this.#report);
    this.#baseline = this.#report && this.#accept(baseline);
    // If the second was refused, the reason is shown beside the field for another one.
    this.#wantsSecond = this.#report !== undefined && this.#error !== undefined;
  }

  /** Opens the text of a file: as the report, or as the second where one is asked for. */
  async open(text: string): Promise<void> {
    this.#error = undefined;
    this.#opened += 1;
    const opened = this.#opened;
    try {
      const report = await readReportInSteps(text);
      const own = structuredClone(report);
      await nextTask();
      if (opened !== this.#opened) return;
      this.#read.set(report, own);
      if (this.#wantsSecond && this.#report) this.#host.baseline = report;
      else Object.assign(this.#host, {report, baseline: null});
      this.#announce(this.#saidOf(report));
      void this.#keepFocus();
    } catch (error) {
      if (opened !== this.#opened) return;
      this.#refuse(error);
      this.#host.requestUpdate();
    }
  }

  /** Its light; and that it contradicts itself, where it does. */
  #saidOf(report: Report): string {
    const {lights} = this.#language.words;
    const {words} = this.#words;
    return contradictsItself(report) && words
      ? `${lights[lightToShow(report)]}. ${words.viewer.contradicts(lights[report.light])}`
      : lights[report.light];
  }

  template(
    localizer: Localizer,
    helpdesk: boolean,
    helpdeskWords: HelpdeskWords | undefined,
  ): TemplateResult | typeof nothing {
    const {words} = this.#words;
    if (!words) return nothing;
    for (const styles of [detailsStyles, viewerStyles, watchStyles]) adoptStyles(this.#host, styles);
    const report = this.#report;
    if (!report) return html`<div class="head">${this.#askTemplate(words, localizer)}</div>`;
    const baseline = this.#baseline;
    // Only where there is something to say with them.
    const watchWords = report.watch && this.#watchWords.words;
    const said = watchWords && saidOf(report, watchWords);
    const view = {
      report,
      checks: report.checks,
      findings: report.findings,
      helpdesk,
      helpdeskWords: helpdesk ? helpdeskWords : undefined,
      config: undefined,
      again: undefined,
    };
    return html`<div class="head">
        ${doneTemplate({...report, light: this.#light ?? report.light}, localizer, undefined, {said})}
        ${this.#doubtTemplate(report, words, localizer)}
        ${baseline ? this.#doubtTemplate(baseline, words, localizer) : nothing}
        ${this.#originTemplate(report, words, localizer)}
        <div class="buttons">
          ${
            baseline
              ? this.#button(words.viewer.stopComparing, () => (this.#host.baseline = null))
              : this.#button(words.viewer.compare, () => (this.#wantsSecond = !this.#wantsSecond))
          }
          ${this.#button(words.viewer.other, () => this.#close())}
        </div>
        ${this.#wantsSecond ? this.#askTemplate(words, localizer) : this.#errorTemplate(words, localizer)}
      </div>
      ${
        baseline
          ? comparisonTemplate(inOrder(baseline, report), words, localizer, {
              onlyChanges: this.#onlyChanges,
              onToggle: (only) => {
                this.#onlyChanges = only;
                this.#host.requestUpdate();
              },
            })
          : html`${watchWords ? watchTemplate(report, {words: watchWords, localizer, names: new Map()}) : nothing}
            ${this.#details.template(view, localizer)}`
      }`;
  }

  #close(): void {
    Object.assign(this.#host, {report: null, baseline: null});
    void this.#keepFocus();
  }

  /** If the focused control is replaced, the focus moves to the first control of the new view. */
  async #keepFocus(): Promise<void> {
    const {renderRoot} = this.#host;
    const focused = (): Element | null => (renderRoot as ShadowRoot).activeElement;
    if (!focused()) return;
    await this.#host.updateComplete;
    if (!focused()) renderRoot.querySelector<HTMLElement>('.head :is(button, input)')?.focus();
  }

  #button(label: string, act: () => void): TemplateResult {
    return html`<button
      class="small"
      part="button"
      @click=${() => {
        act();
        this.#host.requestUpdate();
      }}
    >
      ${label}
    </button>`;
  }

  /** That a report contradicts itself: it is none of ours, or somebody has changed it. */
  #doubtTemplate(report: Report, {viewer}: ReportWords, {words}: Localizer): TemplateResult | typeof nothing {
    return contradictsItself(report)
      ? html`<p class="refused" part="error">${viewer.contradicts(words.lights[report.light])}</p>`
      : nothing;
  }

  /** When and where it was made, and the case it belongs to. */
  #originTemplate(
    {startedAt, case: reference, environment: {browser, browserVersion, os}}: Report,
    {viewer}: ReportWords,
    localizer: Localizer,
  ): TemplateResult {
    return html`<p class="quiet meta">
      ${reference ? html`<span>${localizer.label(viewer.caseReference)}<bdi>${reference}</bdi></span>` : nothing}
      <span>${localizer.label(viewer.made)}${moment(startedAt, localizer)}</span>
      <span><bdi>${browser} ${browserVersion} · ${os}</bdi></span>
    </p>`;
  }

  /** Where a file is dropped, chosen or pasted. */
  #askTemplate(words: ReportWords, localizer: Localizer): TemplateResult {
    const {viewer} = words;
    return html`<div class=${this.#dragged ? 'drop dragged' : 'drop'} part="drop">
      <h2>${viewer.title}</h2>
      <p>${viewer.hint}</p>
      ${this.#errorTemplate(words, localizer)}
      <label class="file">
        ${viewer.choose}
        <input type="file" accept=".json,application/json" @change=${this.#onFile} />
      </label>
      <form @submit=${this.#onSubmit}>
        <label for="text">${viewer.paste}</label>
        <textarea id="text" name="text" rows="4" spellcheck="false" required></textarea>
        <button class="primary" part="button primary">${viewer.open}</button>
      </form>
    </div>`;
  }

  #errorTemplate(
    {viewer}: ReportWords,
    {words: {expected, received}, label, clauses}: Localizer,
  ): TemplateResult | typeof nothing {
    if (!this.#error) return nothing;
    return html`<div class="refused" part="error">
      <p>${refusal(this.#error, viewer)}</p>
      <ul>
        ${this.#error.issues.slice(0, 3).map(
          (issue) =>
            html`<li>
              <code>${issue.path}</code>${label('')} ${expected}
              <bdi lang="en">${issue.expected}</bdi>${clauses('', '')}${received}
              <bdi lang="en">${issue.received}</bdi>
            </li>`,
        )}
      </ul>
    </div>`;
  }

  #accept(report: unknown): Report | undefined {
    if (report === null || report === undefined) return undefined;
    try {
      const own = typeof report === 'object' ? this.#read.get(report) : undefined;
      return own ?? toReport(report);
    } catch (error) {
      this.#refuse(error);
      return undefined;
    }
  }

  #refuse(error: unknown): void {
    if (!isReportError(error)) throw error;
    this.#error = error;
    const {words} = this.#words;
    if (!words) return;
    // A live region announces the same words again only after a change.
    this.#announce('');
    void this.#host.updateComplete.then(() => this.#announce(refusal(error, words.viewer)));
  }

  readonly #onDrag = (event: DragEvent): void => {
    event.preventDefault();
    this.#dragged = event.type !== 'dragleave';
    this.#host.requestUpdate();
  };

  readonly #onDrop = (event: DragEvent): void => {
    event.preventDefault();
    this.#dragged = false;
    const [file] = event.dataTransfer?.files ?? [];
    if (file) void this.#openFile(file);
    else void this.open(event.dataTransfer?.getData('text') ?? '');
  };

  readonly #onFile = (event: Event): void => {
    const input = event.currentTarget as HTMLInputElement;
    const [file] = input.files ?? [];
    // So that the same file can be chosen again.
    input.value = '';
    if (file) void this.#openFile(file);
  };

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const text = new FormData(event.currentTarget as HTMLFormElement).get('text');
    if (typeof text === 'string') void this.open(text);
  };

  /** Accepts a paste anywhere on the focused empty view, not only in the field. */
  readonly #onPaste = (event: ClipboardEvent): void => {
    if (this.#report && !this.#wantsSecond) return;
    const text = event.clipboardData?.getData('text') ?? '';
    const [file] = event.clipboardData?.files ?? [];
    if (!file && !text.trim().startsWith('{')) return;
    event.preventDefault();
    if (file) void this.#openFile(file);
    else void this.open(text);
  };

  async #openFile(file: File): Promise<void> {
    // A dropped file may have any size: read no more than shows that it is too large.
    const read = file.slice(0, MAX_READ_BYTES).text();
    // A folder, or a file that is gone.
    await this.open(await read.catch(() => ''));
  }
}

const DRAGS = ['dragenter', 'dragover', 'dragleave'] as const;

/** More than any report that is taken; see `read.ts`. */
const MAX_READ_BYTES = 12_000_000;

function refusal({reason}: ReportError, viewer: ReportWords['viewer']): string {
  const texts = {
    'too-large': viewer.tooLarge,
    'not-json': viewer.notJson,
    'not-report': viewer.notReport,
    newer: viewer.newer,
  };
  return texts[reason];
}
