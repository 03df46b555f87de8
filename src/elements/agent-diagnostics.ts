import {html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import type {Configuration} from '../config/types.js';
import {languageOf, type Localizer} from '../i18n/localize.js';
import type {HelpdeskWords} from '../i18n/translation.js';
import type {CheckResult, Report} from '../report/types.js';
import {prepareRun, runDiagnostics} from '../run/lazy-run.js';
import type {Progress} from '../run/progress.js';
import type {RunOptions} from '../run/run.js';
import {hasUndelivered} from '../delivery/undelivered.js';
import {styles} from './agent-diagnostics.styles.js';
import {ConfigurationSource} from './configuration-source.js';
import type {Details, DetailsView} from './details/details.js';
import {
  DiagnosticsCheckEvent,
  DiagnosticsCompleteEvent,
  DiagnosticsProgressEvent,
  DiagnosticsStartEvent,
} from './events.js';
import {lazyPart} from '../internal/lazy-part.js';
import {namesOf} from './names.js';
import {INTERNAL} from './localized-element.js';
import {compactTemplate} from './templates/compact.js';
import {headTemplate, type HeadView} from './templates/head.js';
import {sentenceOf, summaryOf, type Summary} from './templates/summary.js';
import {WatchingElement, type Phase} from './watching-element.js';
import {whenRemoved} from './when-removed.js';

/** What the element is doing. */
export type DiagnosticsState = 'unconfigured' | Phase;

const loadDetails = lazyPart(() => import('./details/details.js'), 'Details');

const STARTING: Progress = {fraction: 0, checkId: 'environment', remainingMs: 25_000};
/** Progress is announced no more often than this, ms. */
const ANNOUNCE_EVERY_MS = 5000;
const MAX_CASE_LENGTH = 100;

/**
 * Tells an agent whether PC and network will carry the work: a light, a sentence, a next step.
 *
 * @summary Contact-centre diagnostics with a traffic light.
 * @fires {DiagnosticsStartEvent} diagnostics-start - A run has started.
 * @fires {DiagnosticsProgressEvent} diagnostics-progress - `fraction`, `checkId`, `remainingMs`.
 * @fires {DiagnosticsCheckEvent} diagnostics-check - A check has finished: `check`.
 * @fires {DiagnosticsCompleteEvent} diagnostics-complete - The run, or watch, has ended: `report`.
 * @fires {DiagnosticsEpisodeEvent} diagnostics-episode - An episode of a watch is over: `episode`.
 * @slot - The configuration, as a child `<script type="application/json">`. Nothing of it is shown.
 * @csspart panel - The frame around everything.
 * @csspart summary - Light, word, sentence and next step.
 * @csspart light - Every light; also `light-green`, `light-amber`, `light-red`, `light-grey`.
 * @csspart word - The word beside the light.
 * @csspart sentence - The sentence.
 * @csspart next - The next step.
 * @csspart code - The report's code.
 * @csspart progress - The progress bar.
 * @csspart button - Every button; also `primary` (the next step: to run, to cancel, or to send),
 *   `send` (with `send-sending`, `send-delivered`, `send-queued` or `send-refused`) and `pill`.
 * @csspart delivery - Why a report is not sent yet, below the button that sends it.
 * @csspart dialog - What the pill opens.
 * @csspart groups - The groups of checks.
 * @csspart group - One group.
 * @csspart check - One check.
 * @csspart figures - A check's figures.
 * @csspart finding - What was found wrong.
 * @csspart pictures - The call's delay and what the line carried, drawn.
 * @csspart limits - The limits that the site has changed.
 * @csspart tested - What the agent's test of microphone and speaker showed.
 * @csspart history - What is remembered of earlier checks on this device.
 * @csspart trial - One thing to try after a bad check, and what it changed.
 * @csspart cant-watch - That a watch could not be started, because a part of the script did not come.
 * @csspart watch - A watch, while it goes on and when it is over.
 * @csspart actions - What can be done with the report.
 * @csspart devices - The test of microphone and speaker.
 * @csspart device - What is said of the microphone, with its light.
 * @csspart meter - The bar that shows how loud the microphone is.
 * @csspart issues - What is wrong with the configuration.
 * @cssprop --agent-diagnostics-text - Text colour.
 * @cssprop --agent-diagnostics-quiet - Colour of secondary text.
 * @cssprop --agent-diagnostics-surface - Background.
 * @cssprop --agent-diagnostics-line - Borders.
 * @cssprop --agent-diagnostics-accent - The main button, links, focus.
 * @cssprop --agent-diagnostics-on-accent - Text on the main button.
 * @cssprop --agent-diagnostics-green - The green light.
 * @cssprop --agent-diagnostics-amber - The amber light.
 * @cssprop --agent-diagnostics-red - The red light.
 * @cssprop --agent-diagnostics-grey - The grey light.
 * @cssprop [--agent-diagnostics-radius=0.75em] - Corner radius.
 */
export class AgentDiagnosticsElement extends WatchingElement {
  static override styles = styles;

  static override properties: PropertyDeclarations = {
    config: {attribute: false},
    configUrl: {attribute: 'config-url'},
    variant: {reflect: true},
    audience: {},
    autorun: {type: Boolean},
    callInProgress: {attribute: false},
    case: {},
    progress: INTERNAL,
    checks: INTERNAL,
    open: INTERNAL,
    details: INTERNAL,
  };

  /** The configuration (docs/contract.md, section 4). Inline script and `config-url` come after. */
  config: Configuration | null | undefined;

  /** Where to fetch the configuration from, once, on connection or change. */
  configUrl: string | undefined;

  /** `full`, or `compact`: a pill that opens into the full view. */
  variant: 'full' | 'compact' = 'full';

  /** `agent`: plain words, one next step. `helpdesk`: every check open, figures, evidence. */
  audience: 'agent' | 'helpdesk' = 'agent';

  /**
   * Run once when connected, configured and seen: a page in the background, or prerendered, waits.
   * After a random while, if the configuration's `autorun.spreadSeconds` says so.
   */
  autorun = false;

  /** Set it while the agent is on a call: nothing is measured then, and a run ends at once. */
  callInProgress = false;

  /** The helpdesk's reference, at most 100 characters; travels with the report as `case`. */
  case: string | number | null | undefined;

  /** What the agent was asked, by the question's name; travels with the report as `answers`. */
  answers: Readonly<Record<string, string>> | undefined;

  private progress: Progress = STARTING;
  private checks: readonly CheckResult[] = [];
  private open = false;
  private details: Details | undefined;

  readonly #source = new ConfigurationSource(() => this.#onConfiguration());
  readonly #scripts = new MutationObserver(() => this.#source.readFrom(this));
  #report: Report | null = null;
  #running: {promise: Promise<Report>; controller: AbortController} | undefined;
  #helpdeskWords: HelpdeskWords | undefined;
  #autorunDone = false;
  #announcedMs = -Infinity;

  constructor() {
    super();
    whenRemoved(this, () => {
      this.cancel();
      this.#source.stop();
    });
  }

  /** `unconfigured`, `idle`, `running`, `watching`, `done` or `cancelled`. */
  get state(): DiagnosticsState {
    return this.#configured ? this.phase : 'unconfigured';
  }

  /** The last report (docs/contract.md, section 5), or `null`. */
  get report(): Report | null {
    return this.#report;
  }

  /** What is shown first, in the language that is shown: for pages that show it elsewhere, too. */
  get summary(): Summary {
    return summaryOf(this.#report, this.phase, namesOf(this.#source.shown), this.localizer.words, this.panel);
  }

  /**
   * Runs the diagnostics; while a run is going on, returns the same promise. Never rejects because
   * of the network.
   * @throws {ConfigurationError} as a rejection, if there is no valid configuration
   */
  run(): Promise<Report> {
    // What was set in this task counts, though it is not rendered yet.
    this.#source.readFrom(this);
    const last = this.#running;
    if (last && !last.controller.signal.aborted) return last.promise;
    const controller = new AbortController();
    const promise = this.#execute(controller, last?.promise).finally(() => this.#ended(controller));
    this.#running = {promise, controller};
    return promise;
  }

  /** Ends a run, and a watch, at once; its promise resolves with the `outcome` `cancelled`. */
  cancel(): void {
    this.#running?.controller.abort();
    this.cancelWatch();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#scripts.observe(this, {childList: true, subtree: true, characterData: true});
    this.#source.readFrom(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#scripts.disconnect();
    // Back in the page it would be there, but in front of nothing.
    this.renderRoot.querySelector('dialog')?.close();
  }

  /** The measuring itself: a page that shows scripted reports puts them here, as the gallery. */
  protected diagnose(config: Configuration, options: RunOptions): Promise<Report> {
    return runDiagnostics(config, options);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // The dialog goes with its variant.
    if (changed.has('variant')) this.open = false;
    if (changed.has('config') || changed.has('configUrl')) this.#source.readFrom(this);
    // After the configuration, which may bring words of its own.
    this.language.update(languageOf(this), this.#source.languages);
    if (changed.has('autorun')) this.#onConfiguration();
    this.#helpdeskWords = this.audience === 'helpdesk' ? this.language.part('helpdesk').words : undefined;
  }

  protected override render(): TemplateResult {
    const {localizer} = this;
    const panel = html`<div class="panel" part="panel">${this.#body(localizer)}</div>`;
    return this.framed(this.variant === 'compact' ? this.#compact(panel, localizer) : panel, localizer);
  }

  /** A configuration that can't be used shows, whatever came of the last; one on its way does not. */
  get #configured(): boolean {
    return this.#source.shown !== undefined || this.phase === 'running' || this.phase === 'watching';
  }

  #compact(panel: TemplateResult, localizer: Localizer): TemplateResult {
    const report = this.phase === 'done' || this.phase === 'watching' ? this.#report : null;
    const {words} = localizer;
    const light = report?.light ?? 'grey';
    const pill = (): string => this.panel?.pillText() ?? words.lights[report ? light : 'idle'];
    const view = {
      light,
      text: this.phase === 'running' ? words.sentences.running : pill(),
      age: report ? (this.details?.ageTemplate(report, localizer) ?? nothing) : nothing,
      isOpen: this.open,
      body: html`${this.status} ${this.open ? panel : nothing}`,
    };
    return compactTemplate(view, words, {open: () => void this.#show(), closed: () => (this.open = false)});
  }

  async #show(): Promise<void> {
    this.open = true;
    await this.updateComplete;
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  #body(localizer: Localizer): TemplateResult {
    const configured = this.#configured;
    const view = configured && (this.phase === 'running' || this.#report) ? this.#view() : undefined;
    return html`
      ${headTemplate(this.#head(configured, view, localizer), localizer)}
      ${this.phase === 'running' ? nothing : this.panel?.template(this.#report, localizer)}
      ${view ? this.details?.template(view, localizer) : nothing}
    `;
  }

  /** What there is to show below the light. */
  #view(): DetailsView {
    const report = this.phase === 'running' ? null : this.#report;
    return {
      report,
      checks: report?.checks ?? this.checks,
      findings: report?.findings ?? [],
      helpdesk: this.audience === 'helpdesk',
      helpdeskWords: this.#helpdeskWords,
      config: this.#source.shown,
      again: () => void this.run().catch(() => undefined),
    };
  }

  #head(configured: boolean, view: DetailsView | undefined, localizer: Localizer): HeadView {
    const report = this.#report;
    const sendsFirst = view !== undefined && this.details?.sendsFirst(view) === true;
    return {
      source: configured ? undefined : this.#source.state,
      phase: this.phase,
      report,
      config: this.#source.shown,
      progress: {...this.progress, checks: this.checks},
      main: {
        isNext: this.phase !== 'watching' && !sendsFirst,
        isFirst: this.variant === 'compact',
        // The element shows what is wrong with the configuration; nothing else makes a run reject.
        run: () => void this.run().catch(() => undefined),
        cancel: () => this.cancel(),
      },
      others: [this.watchButton(localizer), (view && this.details?.sendTemplate(view)) ?? nothing],
      good: report ? this.details?.goodTemplate(report, localizer) : undefined,
      said: report ? this.panel?.said(report) : undefined,
    };
  }

  async #execute(controller: AbortController, last?: Promise<unknown>): Promise<Report> {
    // A run that was just cancelled says its last first.
    await last?.catch(() => undefined);
    const config = await this.#source.required();
    // What a run that was replaced still has to say is not listened to.
    const current = (): boolean => this.#running?.controller === controller;
    this.phase = 'running';
    void this.#loadDetails();
    this.progress = STARTING;
    this.checks = [];
    this.announcement = '';
    this.#announcedMs = -Infinity;
    this.dispatchEvent(new DiagnosticsStartEvent());
    const report = await this.diagnose(config, {
      signal: controller.signal,
      callInProgress: () => this.callInProgress,
      onProgress: (progress) => {
        if (current()) this.#onProgress(progress);
      },
      onCheck: (check) => {
        if (!current()) return;
        this.checks = [...this.checks, check];
        this.dispatchEvent(new DiagnosticsCheckEvent(check));
      },
    });
    this.#showOutcome(report);
    // A network that was too bad for the details before may be better now.
    void this.#loadDetails().then((details) => details?.finished(report, config));
    // A listener may start the next run.
    this.#ended(controller);
    this.dispatchEvent(new DiagnosticsCompleteEvent(report));
    return report;
  }

  protected override async ready(): Promise<Configuration> {
    this.#source.readFrom(this);
    await this.#running?.promise.catch(() => undefined);
    return this.#source.required();
  }

  protected override ended(report: Report): void {
    this.#showOutcome(report);
    void this.#loadDetails().then((details) => details?.watched(report, this.#source.shown));
    this.dispatchEvent(new DiagnosticsCompleteEvent(report));
  }

  #ended(controller: AbortController): void {
    if (this.#running?.controller === controller) this.#running = undefined;
  }

  #onProgress(progress: Progress): void {
    this.progress = progress;
    this.dispatchEvent(new DiagnosticsProgressEvent(progress));
    const now = performance.now();
    if (now - this.#announcedMs < ANNOUNCE_EVERY_MS) return;
    this.#announcedMs = now;
    const {words, clauses} = this.localizer;
    const left = words.secondsLeft(Math.ceil(progress.remainingMs / 1000));
    this.announcement = clauses(words.steps[progress.checkId], left);
  }

  #showOutcome(report: Report): void {
    if (this.case) report.case = String(this.case).slice(0, MAX_CASE_LENGTH);
    if (this.answers) report.answers = {...this.answers};
    this.details?.conclude(report);
    this.#report = report;
    // A watch goes on after a run in its middle.
    this.phase = this.isWatching ? 'watching' : report.outcome === 'cancelled' ? 'cancelled' : 'done';
    const {words, sentences} = this.localizer;
    const sentence = sentenceOf(report, words, namesOf(this.#source.shown));
    this.announcement = sentences(words.lights[report.light], sentence);
  }

  #onConfiguration(): void {
    this.requestUpdate();
    const {state: source} = this.#source;
    if (source.kind === 'loading' || !this.isConnected) return;
    const config = source.kind === 'ready' ? source.config : undefined;
    if (config) prepareRun();
    // What an earlier visit could not deliver goes on its way; to an old address nothing does.
    if (this.details || (config && hasUndelivered()))
      void this.#loadDetails().then((details) => details?.configured(config));
    if (!config) return;
    this.resumeWatch();
    if (!this.autorun || this.#autorunDone) return;
    this.#autorunDone = true;
    const run = (): void => void this.run().catch(() => undefined);
    const {spreadSeconds = 0} = config.autorun ?? {};
    void import('./autorun.js').then(({runLater}) => runLater(this, spreadSeconds, run), run);
  }

  /** What is shown below the light; without it light, sentence and next step stand all the same. */
  async #loadDetails(): Promise<Details | undefined> {
    const part = this.details ? undefined : await loadDetails();
    if (part) this.details ??= new part.Details(this, this.language, (text) => (this.announcement = text));
    return this.details;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'agent-diagnostics': AgentDiagnosticsElement;
  }
}
