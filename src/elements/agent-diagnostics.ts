import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Configuration} from '../config/types.js';
import {runDiagnostics, type Progress} from '../engine.js';
import {helpdeskWordsOf, LanguageSource} from '../i18n/languages.js';
import {languageOf, localize, type Localizer} from '../i18n/localize.js';
import type {CheckResult, Report} from '../report/types.js';
import {styles} from './agent-diagnostics.styles.js';
import {ConfigurationSource} from './configuration-source.js';
import {
  DiagnosticsCheckEvent,
  DiagnosticsCompleteEvent,
  DiagnosticsProgressEvent,
  DiagnosticsStartEvent,
} from './events.js';
import type {groupsTemplate} from './templates/groups.js';
import {lightTemplate} from './templates/light.js';
import {invalidTemplate, loadingTemplate, unconfiguredTemplate} from './templates/setup.js';
import {
  doneTemplate,
  idleTemplate,
  leadingFinding,
  runningTemplate,
  type RunningView,
} from './templates/summary.js';

/** What the element is doing. */
export type DiagnosticsState = 'unconfigured' | 'idle' | 'running' | 'done' | 'cancelled';

const STARTING: RunningView = {fraction: 0, checkId: 'environment', remainingMs: 25_000};
/** Progress is said aloud no oftener than this, ms. */
const ANNOUNCE_EVERY_MS = 5000;

/**
 * Tells an agent whether their PC and network will carry the work: a light, one sentence, one next step, and a report.
 *
 * @summary Contact-centre diagnostics with a traffic light.
 * @fires {DiagnosticsStartEvent} diagnostics-start - A run has started.
 * @fires {DiagnosticsProgressEvent} diagnostics-progress - The run has got on: `fraction`, `checkId`, `remainingMs`.
 * @fires {DiagnosticsCheckEvent} diagnostics-check - A check has finished: `check`.
 * @fires {DiagnosticsCompleteEvent} diagnostics-complete - The run has ended: `report`.
 * @slot - The configuration, as a child `<script type="application/json">`. Nothing of it is shown.
 * @csspart panel - The frame around everything.
 * @csspart summary - Light, word, sentence and next step.
 * @csspart light - Every light; also `light-green`, `light-amber`, `light-red`, `light-grey`.
 * @csspart word - The word beside the light.
 * @csspart sentence - The sentence.
 * @csspart next - The next step.
 * @csspart code - The report's code.
 * @csspart progress - The progress bar.
 * @csspart button - Every button; also `primary` and `pill`.
 * @csspart groups - The groups of checks.
 * @csspart group - One group.
 * @csspart check - One check.
 * @csspart figures - A check's figures.
 * @csspart finding - What was found wrong.
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
export class AgentDiagnosticsElement extends LitElement {
  static override styles = styles;

  /** The configuration (contract, section 4). Goes before an inline script, which goes before `config-url`. */
  @property({attribute: false}) config: Configuration | null | undefined;

  /** Where to fetch the configuration from, once, on connection or change. */
  @property({attribute: 'config-url'}) configUrl: string | undefined;

  /** `full`, or `compact`: a pill that opens into the full view. */
  @property({reflect: true}) variant: 'full' | 'compact' = 'full';

  /** `agent`: plain words and one next step. `helpdesk`: every check open, with figures and evidence. */
  @property() audience: 'agent' | 'helpdesk' = 'agent';

  /** Run once when connected and configured. */
  @property({type: Boolean}) autorun = false;

  @state() private phase: 'idle' | 'running' | 'done' | 'cancelled' = 'idle';
  @state() private progress: RunningView = STARTING;
  @state() private checks: readonly CheckResult[] = [];
  @state() private announcement = '';
  @state() private note: 'copied' | 'copyFailed' | '' = '';
  @state() private open = false;
  @state() private groups: typeof groupsTemplate | undefined;

  readonly #source = new ConfigurationSource(() => this.#onConfiguration());
  readonly #language = new LanguageSource(() => this.requestUpdate());
  readonly #scripts = new MutationObserver(() => this.#readConfiguration());
  #report: Report | null = null;
  #running: {promise: Promise<Report>; controller: AbortController} | undefined;
  #autorunDone = false;
  #announcedMs = -Infinity;

  /** What the element is doing: `unconfigured`, `idle`, `running`, `done` or `cancelled`. */
  get state(): DiagnosticsState {
    return this.#configured ? this.phase : 'unconfigured';
  }

  /** The last report (contract, section 5), or `null`. */
  get report(): Report | null {
    return this.#report;
  }

  /**
   * Runs the diagnostics; while a run is going on, returns the same promise. Never rejects because of the network.
   * @throws {ConfigurationError} as a rejection, if there is no valid configuration
   */
  run(): Promise<Report> {
    // What was set in this task counts, though it is not rendered yet.
    this.#readConfiguration();
    const last = this.#running;
    if (last && !last.controller.signal.aborted) return last.promise;
    const controller = new AbortController();
    const promise = this.#execute(controller, last?.promise).finally(() => this.#ended(controller));
    this.#running = {promise, controller};
    return promise;
  }

  /** Ends the run at once; its promise resolves with a report whose `outcome` is `cancelled`. */
  cancel(): void {
    this.#running?.controller.abort();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#scripts.observe(this, {childList: true, subtree: true, characterData: true});
    this.#readConfiguration();
    // A move may bring it into another language.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#scripts.disconnect();
    // A move takes it out and puts it back within one task; only what is still out by then was removed.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.cancel();
      this.#source.stop();
    });
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#language.update(languageOf(this));
    if (changed.has('config') || changed.has('configUrl')) this.#readConfiguration();
    if (changed.has('autorun')) this.#onConfiguration();
    if (this.audience === 'helpdesk') void this.#language.askForHelpdesk();
  }

  protected override render(): TemplateResult {
    const localizer = this.#localizer;
    const panel = html`<div class="panel" part="panel">${this.#body(localizer)}</div>`;
    // What is not to be read yet keeps its room all the same: nothing moves, and nothing is said twice, in two languages.
    return html`<div
      class=${this.#language.awaited ? 'awaited' : ''}
      lang=${localizer.words.locale}
      dir=${localizer.dir}
    >
      ${this.variant === 'compact' ? html`${this.#pill(localizer)}${this.open ? panel : nothing}` : panel}
      <div role="status" class="visually-hidden">${this.announcement}</div>
    </div>`;
  }

  get #localizer(): Localizer {
    return localize(languageOf(this), this.#language.words);
  }

  /** A configuration that can't be used shows, whatever came of the last one; one that is on its way need not. */
  get #configured(): boolean {
    const {kind} = this.#source.state;
    return kind === 'ready' || this.phase === 'running' || (kind === 'loading' && this.phase !== 'idle');
  }

  #pill({words, time}: Localizer): TemplateResult {
    const light = this.phase === 'done' ? (this.#report?.light ?? 'grey') : 'grey';
    const word = this.phase === 'running' ? words.sentences.running : words.lights[light];
    return html`<button
      class="pill"
      part="button pill"
      aria-expanded=${this.open ? 'true' : 'false'}
      @click=${() => (this.open = !this.open)}
    >
      ${lightTemplate(light)} ${word}
      ${this.phase === 'done' && this.#report ? html`<span class="quiet">${time(this.#report.startedAt)}</span>` : nothing}
    </button>`;
  }

  #body(localizer: Localizer): TemplateResult {
    const {state: source} = this.#source;
    const configured = this.#configured;
    const running = this.phase === 'running';
    const config = source.kind === 'ready' ? source.config : undefined;
    return html`
      <div class="head" aria-busy=${running ? 'true' : 'false'}>
        ${configured ? this.#summary(localizer, config) : this.#setup(localizer)}
        ${configured || source.kind === 'loading' ? this.#buttons(localizer) : nothing}
      </div>
      ${
        configured && this.phase !== 'idle'
          ? this.groups?.(
              {
                checks: this.#report && !running ? this.#report.checks : this.checks,
                findings: this.#report && !running ? this.#report.findings : [],
                running,
                hasPhone: config?.turn !== undefined,
                helpdesk: this.audience === 'helpdesk',
                helpdeskWords: this.audience === 'helpdesk' ? this.#language.helpdesk : undefined,
                names: new Map(
                  [...(config?.services ?? []), ...(config?.local ?? [])].map(({id, name}) => [
                    id,
                    name ?? id,
                  ]),
                ),
              },
              localizer,
            )
          : nothing
      }
    `;
  }

  #setup(localizer: Localizer): TemplateResult {
    const {state: source} = this.#source;
    if (source.kind === 'loading') return loadingTemplate(localizer);
    return source.kind === 'invalid'
      ? invalidTemplate(source.issues, localizer)
      : unconfiguredTemplate(localizer);
  }

  #summary(localizer: Localizer, config: Configuration | undefined): TemplateResult {
    if (this.phase === 'running') return runningTemplate(this.progress, localizer);
    if (this.phase === 'idle' || !this.#report) return idleTemplate(localizer);
    return doneTemplate(this.#report, config?.site?.helpdesk ?? {}, localizer);
  }

  /** The first button is one element in every state, so that focus is not lost when its label changes. */
  #buttons({words}: Localizer): TemplateResult {
    const running = this.phase === 'running';
    const finished = this.phase === 'done' || this.phase === 'cancelled';
    return html`<div class="buttons">
      <button
        class=${running ? '' : 'primary'}
        part="button primary"
        @click=${() => {
          // The element shows what is wrong with the configuration; nothing else makes a run reject.
          if (running) this.cancel();
          else void this.run().catch(() => undefined);
        }}
      >
        ${running ? words.cancel : finished ? words.again : words.run}
      </button>
      ${
        finished && this.#report
          ? html`<button class="small" part="button" @click=${() => void this.#copy()}>${words.copy}</button>
              <button class="small" part="button" @click=${() => this.#download()}>${words.download}</button>
              <span class="quiet">${this.note && words[this.note]}</span>`
          : nothing
      }
    </div>`;
  }

  async #execute(controller: AbortController, last?: Promise<unknown>): Promise<Report> {
    // A run that was just cancelled says its last first.
    await last?.catch(() => undefined);
    const config = await this.#source.required();
    // What a run that was replaced still has to say is not listened to.
    const current = (): boolean => this.#running?.controller === controller;
    this.phase = 'running';
    void this.#loadGroups();
    this.progress = STARTING;
    this.checks = [];
    this.announcement = '';
    this.#announcedMs = -Infinity;
    this.note = '';
    this.dispatchEvent(new DiagnosticsStartEvent());
    const report = await runDiagnostics(config, {
      signal: controller.signal,
      onProgress: (progress) => {
        if (current()) this.#onProgress(progress);
      },
      onCheck: (check) => {
        if (!current()) return;
        this.checks = [...this.checks, check];
        this.dispatchEvent(new DiagnosticsCheckEvent(check));
      },
    });
    this.#report = report;
    this.phase = report.outcome === 'cancelled' ? 'cancelled' : 'done';
    this.#announceOutcome(report);
    // A listener may start the next run.
    this.#ended(controller);
    this.dispatchEvent(new DiagnosticsCompleteEvent(report));
    return report;
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
    const {words} = this.#language;
    this.announcement = `${words.steps[progress.checkId]}, ${words.secondsLeft(Math.ceil(progress.remainingMs / 1000))}`;
  }

  #announceOutcome(report: Report): void {
    const {words} = this.#language;
    const finding = leadingFinding(report);
    const sentence = finding ? words.causes[finding.cause].title : words.sentences[report.light];
    this.announcement =
      report.outcome === 'cancelled'
        ? words.sentences.cancelled
        : `${words.lights[report.light]}. ${sentence}`;
  }

  #readConfiguration(): void {
    // An attribute that is taken away leaves null.
    const script = this.querySelector(':scope > script[type="application/json"]');
    this.#source.update(
      {
        property: this.config ?? undefined,
        inline: script?.textContent ?? undefined,
        url: this.configUrl ?? undefined,
      },
      this.ownerDocument.baseURI,
    );
  }

  #onConfiguration(): void {
    this.requestUpdate();
    if (!this.autorun || this.#autorunDone || this.#source.state.kind !== 'ready' || !this.isConnected)
      return;
    this.#autorunDone = true;
    void this.run().catch(() => undefined);
  }

  /** What a run shows below the light; without it the light, the sentence and the next step stand all the same. */
  async #loadGroups(): Promise<void> {
    if (this.groups) return;
    const part = await import('./templates/groups.js').catch(() => undefined);
    if (part) this.groups = part.groupsTemplate;
  }

  async #copy(): Promise<void> {
    const localizer = this.#localizer;
    if (!this.#report) return;
    try {
      const {reportText} = await import('./report-text.js');
      const helpdesk = await helpdeskWordsOf(localizer.words.locale);
      await navigator.clipboard.writeText(reportText(this.#report, localizer, helpdesk));
      this.note = 'copied';
    } catch {
      this.note = 'copyFailed';
    }
    this.announcement = this.#language.words[this.note];
  }

  #download(): void {
    if (!this.#report) return;
    const url = URL.createObjectURL(
      new Blob([JSON.stringify(this.#report, null, 2)], {type: 'application/json'}),
    );
    const link = document.createElement('a');
    link.href = url;
    link.download = `agent-diagnostics-${this.#report.id}.json`;
    link.click();
    URL.revokeObjectURL(url);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'agent-diagnostics': AgentDiagnosticsElement;
  }
}
