import {html, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {languageOf} from '../i18n/localize.js';
import type {HelpdeskWords} from '../i18n/translation.js';
import type {Report} from '../report/types.js';
import {styles} from './agent-diagnostics.styles.js';
import {lazyPart} from '../internal/lazy-part.js';
import {INTERNAL, LocalizedElement} from './localized-element.js';
import {loadingTemplate} from './templates/setup.js';
import type {Viewer} from './viewer/viewer.js';

const loadViewer = lazyPart(() => import('./viewer/viewer.js'), 'Viewer');

/**
 * Opens a report that somebody sent, by drop, paste or picker, and compares two. Nothing leaves the page; once it is
 * shown it works offline.
 *
 * @summary Viewer of diagnostics reports.
 * @csspart panel - The frame around everything.
 * @csspart drop - Where a file is dropped, chosen or pasted.
 * @csspart error - Why a file was refused.
 * @csspart summary - Light, word, sentence and next step.
 * @csspart light - Every light; also `light-green`, `light-amber`, `light-red`, `light-grey`.
 * @csspart word - The word beside the light.
 * @csspart sentence - The sentence.
 * @csspart next - The next step.
 * @csspart code - The report's code.
 * @csspart button - Every button; also `primary`.
 * @csspart groups - The groups of checks.
 * @csspart group - One group.
 * @csspart check - One check.
 * @csspart figures - A check's figures.
 * @csspart finding - What was found wrong.
 * @csspart pictures - The call's delay and what the line carried, drawn.
 * @csspart limits - The limits that the site has changed.
 * @csspart tested - What the agent's test of microphone and speaker showed.
 * @csspart actions - What can be done with the report.
 * @csspart comparison - Two reports side by side.
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
export class AgentDiagnosticsReportElement extends LocalizedElement {
  static override styles = styles;

  static override properties: PropertyDeclarations = {
    report: {attribute: false},
    baseline: {attribute: false},
    audience: {},
    viewer: INTERNAL,
    failed: INTERNAL,
  };

  /** The report that is shown (docs/contract.md, section 5), or `null`. Set it to show another; an invalid one is refused. */
  report: Report | null = null;

  /** Another report to compare with; the earlier of the two counts as before. */
  baseline: Report | null = null;

  /** `helpdesk`: every check open, with figures and evidence. `agent`: plain words. */
  audience: 'agent' | 'helpdesk' = 'helpdesk';

  private viewer: Viewer | undefined;
  private failed = false;
  #helpdeskWords: HelpdeskWords | undefined;

  /** Opens the text of a report file, or shows why it is refused. */
  async open(text: string): Promise<void> {
    await this.#load();
    await this.viewer?.open(text);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.language.update(languageOf(this));
    this.#helpdeskWords = this.audience === 'helpdesk' ? this.language.part('helpdesk').words : undefined;
    if (changed.has('report') || changed.has('baseline') || changed.has('viewer'))
      this.viewer?.set(this.report, this.baseline);
  }

  protected override render(): TemplateResult {
    const {localizer} = this;
    const content = this.viewer?.template(localizer, this.audience === 'helpdesk', this.#helpdeskWords);
    return this.framed(
      html`<div class="panel" part="panel">
        ${content ?? html`<div class="head">${this.failed ? localizer.words.causes['test-fault'].title : loadingTemplate(localizer)}</div>`}
      </div>`,
      localizer,
    );
  }

  async #load(): Promise<void> {
    if (this.viewer) return;
    const part = await loadViewer();
    this.failed = !part;
    if (part) this.viewer ??= new part.Viewer(this, this.language, (text) => (this.announcement = text));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'agent-diagnostics-report': AgentDiagnosticsReportElement;
  }
}
