import {html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {styles} from '../../elements/agent-diagnostics.styles.js';
import {lazyPart} from '../../internal/lazy-part.js';
import {LocalizedElement} from '../../elements/localized-element.js';
import {loadingTemplate} from '../../elements/templates/setup.js';
import {whenRemoved} from '../../elements/when-removed.js';
import {PartSource} from '../../i18n/language-source.js';
import {languageOf} from '../../i18n/localize.js';
import type {Report} from '../../report/types.js';
import type {FleetResult} from '../types.js';
import {fleetWordsOf} from '../words/languages.js';
import {chosenFiles, droppedFiles} from './dropped.js';
import {fleetStyles} from './fleet.styles.js';
import type {Speech} from './labels.js';
import {FleetModel} from './model.js';
import type {FleetParts} from './view.js';

const loadView = lazyPart(() => import('./view.js'), 'FleetParts');
const loadViewer = lazyPart(
  () => import('../../elements/agent-diagnostics-report.js'),
  'AgentDiagnosticsReportElement',
);

/**
 * Reads the reports of a whole floor and says what the bad ones have in common that the good ones have not. Takes report
 * files, folders, lists, NDJSON, the collector's log files and exports of Loki and Grafana. Nothing leaves the page.
 *
 * @summary Many diagnostics reports, and what they have in common.
 * @csspart panel - The frame around everything.
 * @csspart drop - Where files and folders are dropped or chosen.
 * @csspart word - The heading.
 * @csspart light - Every light; also `light-green`, `light-amber`, `light-red`, `light-grey`.
 * @csspart common - What the reports have in common; each is a `commonality`.
 * @csspart commonality - One thing that they have in common.
 * @csspart filter - What the reports are narrowed to.
 * @csspart times - The bars over time.
 * @csspart dimension - The values of one dimension.
 * @csspart remarks - What is to be known of the reports.
 * @csspart refused - What is not counted, and why.
 * @csspart ticket - The text for the ticket.
 * @csspart button - Every button; also `primary`.
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
export class AgentDiagnosticsFleetElement extends LocalizedElement {
  static override styles = [styles, fleetStyles];

  static override properties: PropertyDeclarations = {
    reports: {attribute: false},
    timeZone: {attribute: 'time-zone'},
  };

  /** Reports (docs/contract.md, section 5) to be shown in place of those that are there. */
  reports: readonly Report[] | null = null;

  /** For hours and weekdays: an IANA name; else that of this PC. */
  timeZone: string | undefined;

  readonly #model = new FleetModel(() => this.requestUpdate());
  readonly #words = new PartSource(this.language, fleetWordsOf);
  #view: FleetParts | undefined;
  #dragged = false;

  constructor() {
    super();
    whenRemoved(this, () => this.#model.clear());
    for (const type of ['dragenter', 'dragover', 'dragleave'] as const)
      this.addEventListener(type, (event) => {
        event.preventDefault();
        this.#dragged = type !== 'dragleave';
        this.requestUpdate();
      });
    this.addEventListener('drop', (event) => {
      event.preventDefault();
      this.#dragged = false;
      if (event.dataTransfer) void droppedFiles(event.dataTransfer).then((files) => this.#add(files));
    });
  }

  /** What the reports that are shown come to (docs/contract.md, section 10), or `null`. */
  get result(): FleetResult | null {
    return this.#model.view?.result ?? null;
  }

  /** Adds the reports of files to those that are there; resolves when they are read and shown. */
  async add(files: Iterable<File>): Promise<void> {
    await this.#add(chosenFiles(files));
    await this.updateComplete;
    await this.#view?.drawn;
  }

  /** Lets go of all reports. */
  clear(): void {
    this.#view?.reset();
    this.#model.clear();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.language.update(languageOf(this));
    if (changed.has('timeZone')) this.#model.options = this.timeZone ? {timeZone: this.timeZone} : {};
    if (changed.has('reports') && this.reports) {
      const text = JSON.stringify(this.reports);
      // An update must not ask for the next one.
      queueMicrotask(() => {
        this.clear();
        void this.#add([{name: 'reports', blob: new Blob([text])}]);
      });
    }
  }

  protected override render(): TemplateResult {
    const {localizer} = this;
    const {words} = this.#words;
    const speech = words && {words, localizer};
    return this.framed(
      html`<div class="panel" part="panel" aria-busy=${this.#model.isReading}>
          ${speech ? this.#body(speech) : html`<div class="head">${loadingTemplate(localizer)}</div>`}
        </div>
        ${speech ? this.#openedTemplate(speech) : nothing}`,
      localizer,
    );
  }

  protected override updated(): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog && !dialog.open) dialog.showModal();
  }

  #body(speech: Speech): TemplateResult {
    const {words} = speech;
    const {view, failed} = this.#model;
    return html`<div class="head">
        <h2 part="word">${words.title}</h2>
        <p>${words.why}</p>
        <p class="quiet">${words.privacy}</p>
        ${this.#dropTemplate(speech)} ${failed ? html`<p role="alert">${words.failed}</p>` : nothing}
      </div>
      ${
        view && (view.all > 0 || view.refusedBy.length > 0)
          ? this.#view?.template(this.#model, view, speech)
          : nothing
      }`;
  }

  #dropTemplate({words, localizer}: Speech): TemplateResult {
    const {drop} = words;
    const {progress, view} = this.#model;
    const input = (label: string, folder: boolean): TemplateResult =>
      html`<label class="file"
        >${label}<input type="file" multiple ?webkitdirectory=${folder} @change=${this.#onFiles}
      /></label>`;
    return html`<div class=${this.#dragged ? 'drop dragged' : 'drop'} part="drop">
      <h3>${drop.title}</h3>
      <p class="quiet">${drop.hint}</p>
      <div class="buttons">
        ${input(drop.files, false)} ${input(drop.folder, true)}
        ${view || progress ? html`<button class="small" part="button" @click=${() => this.clear()}>${drop.clear}</button>` : nothing}
      </div>
      ${
        progress
          ? html`<progress
                max=${progress.filesOf}
                .value=${progress.files}
                aria-label=${drop.title}
              ></progress>
              <p class="quiet">
                ${drop.reading(localizer.number(progress.files), localizer.number(progress.filesOf))} ·
                ${words.reports(progress.reports, localizer.number(progress.reports))}
              </p>`
          : nothing
      }
    </div>`;
  }

  #openedTemplate({words}: Speech): TemplateResult | typeof nothing {
    const {opened} = this.#model;
    if (!opened) return nothing;
    const report = opened.report as Report | undefined;
    return html`<dialog aria-label=${words.rows.title} @close=${() => this.#closeReport(opened.index)}>
      <form method="dialog">
        <button class="close" part="button" aria-label=${words.rows.close}>×</button>
      </form>
      ${
        report
          ? html`<agent-diagnostics-report .report=${report}></agent-diagnostics-report>`
          : html`<div class="panel">
              <div class="head"><p>${words.rows.gone}</p></div>
            </div>`
      }
    </dialog>`;
  }

  async #openReport(index: number): Promise<void> {
    const part = await loadViewer();
    const tag = 'agent-diagnostics-report';
    // The page's own, where it has one already.
    if (part && !customElements.get(tag)) customElements.define(tag, part.AgentDiagnosticsReportElement);
    await this.#model.open(index);
  }

  /** The focus goes back to where the report was opened. */
  #closeReport(index: number): void {
    this.#model.close();
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>(`[data-index="${String(index)}"]`)?.focus(),
    );
  }

  async #add(files: ReturnType<typeof chosenFiles>): Promise<void> {
    // It is there by the time that there is something to be seen.
    const loading = loadView();
    const reading = this.#model.add(files);
    const part = await loading;
    if (part)
      this.#view ??= new part.FleetParts(
        this,
        (index) => void this.#openReport(index),
        (text) => (this.announcement = text),
      );
    await reading;
    const {view} = this.#model;
    const words = await this.#words.settled();
    if (view && words) this.announcement = words.reports(view.all, this.localizer.number(view.all));
  }

  readonly #onFiles = (event: Event): void => {
    const input = event.currentTarget as HTMLInputElement;
    const files = chosenFiles(input.files ?? []);
    // So that the same can be chosen again.
    input.value = '';
    void this.#add(files);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'agent-diagnostics-fleet': AgentDiagnosticsFleetElement;
  }
}
