import {html, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import type {Configuration} from '../../config/types.js';
import {languageOf, type Localizer} from '../../i18n/localize.js';
import type {Report} from '../../report/types.js';
import {validateForSettings} from '../configuration.js';
import {styles} from '../../elements/agent-diagnostics.styles.js';
import {ConfigurationSource} from '../../elements/configuration-source.js';
import {lazyPart} from '../../internal/lazy-part.js';
import {INTERNAL, LocalizedElement} from '../../elements/localized-element.js';
import type {Tools} from './tools.js';
import {invalidTemplate, loadingTemplate, unconfiguredTemplate} from '../../elements/templates/setup.js';
import {whenRemoved} from '../../elements/when-removed.js';

const loadTools = lazyPart(() => import('./tools.js'), 'Tools');

/**
 * Checks what a page can't reach but what decides everything: PAC file, allow lists, VPN list, known addresses, virtual
 * desktops, capacity, the plan for a bad day; as text that the helpdesk or the network team pastes. Nothing of it leaves the
 * page or is kept.
 *
 * @summary Network settings, checked against what the work needs.
 * @slot - The configuration, as a child `<script type="application/json">`. Nothing of it is shown.
 * @csspart panel - The frame around everything.
 * @csspart tools - The list of tools.
 * @csspart tool - One tool; `body` is what it opens into.
 * @csspart body - What a tool opens into.
 * @csspart drop - Where a text is pasted or a file dropped.
 * @csspart verdict - The light of a result, with its word.
 * @csspart light - Every light; also `light-green`, `light-amber`, `light-red`, `light-grey`.
 * @csspart word - The heading.
 * @csspart finding - What was found.
 * @csspart endpoints - The table of what would happen to each address.
 * @csspart proposal - The corrected text against the one that was checked.
 * @csspart output - A text that was made.
 * @csspart error - Why a text can't be read.
 * @csspart issues - What is wrong with the configuration.
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
export class AgentDiagnosticsSettingsElement extends LocalizedElement {
  static override styles = styles;

  static override properties: PropertyDeclarations = {
    config: {attribute: false},
    configUrl: {attribute: 'config-url'},
    report: {attribute: false},
    tools: INTERNAL,
    failed: INTERNAL,
  };

  /**
   * What settings are checked against (docs/contract.md, section 4); the relay's credential may be left out. Takes
   * precedence over an inline script, and that over `config-url`.
   */
  config: Configuration | null | undefined;

  /** Where to fetch the configuration from, once, on connection or change. */
  configUrl: string | undefined;

  /** The agent's last run (docs/contract.md, section 5), for the question which phone could still work. */
  report: Report | null = null;

  private tools: Tools | undefined;
  private failed = false;

  readonly #source = new ConfigurationSource(() => this.#onConfiguration(), undefined, validateForSettings);
  readonly #scripts = new MutationObserver(() => this.#source.readFrom(this));

  constructor() {
    super();
    whenRemoved(this, () => this.#source.stop());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#scripts.observe(this, {childList: true, subtree: true, characterData: true});
    this.#source.readFrom(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#scripts.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('config') || changed.has('configUrl')) this.#source.readFrom(this);
    // After the configuration, which may bring words of its own.
    this.language.update(languageOf(this), this.#source.languages);
  }

  protected override render(): TemplateResult {
    const {localizer} = this;
    return this.framed(html`<div class="panel" part="panel">${this.#body(localizer)}</div>`, localizer);
  }

  #body(localizer: Localizer): TemplateResult {
    const {state, shown} = this.#source;
    if (shown) {
      const content = this.tools?.template(shown, this.report, localizer);
      return html`${content ?? this.#comingTemplate(localizer)}`;
    }
    const setup =
      state.kind === 'loading'
        ? loadingTemplate(localizer)
        : state.kind === 'invalid'
          ? invalidTemplate(state.issues, localizer)
          : unconfiguredTemplate(localizer);
    return html`<div class="head">${setup}</div>`;
  }

  #comingTemplate(localizer: Localizer): TemplateResult {
    const {causes, again} = localizer.words;
    return html`<div class="head">
      ${
        this.failed
          ? html`<p>${causes['test-fault'].title}</p>
              <div class="buttons">
                <button part="button" @click=${() => void this.#loadTools()}>${again}</button>
              </div>`
          : loadingTemplate(localizer)
      }
    </div>`;
  }

  #onConfiguration(): void {
    this.requestUpdate();
    if (this.#source.shown) void this.#loadTools();
  }

  /** Loaded when there is something to check against. */
  async #loadTools(): Promise<void> {
    if (this.tools) return;
    this.failed = false;
    const part = await loadTools();
    this.failed = !part;
    if (part) this.tools ??= new part.Tools(this, this.language, (text) => (this.announcement = text));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'agent-diagnostics-settings': AgentDiagnosticsSettingsElement;
  }
}
