import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import type {Configuration} from '../../config/types.js';
import {settings as english} from '../words/en/tools.js';
import {PartSource, type LanguageSource} from '../../i18n/language-source.js';
import type {Localizer} from '../../i18n/localize.js';
import {settingsWordsOf} from '../words/languages.js';
import {TOOL_IDS, type CheckToolId, type ToolGroup, type ToolId} from '../tool-ids.js';
import type {SettingsWords} from '../words/words.js';
import {toReport} from '../../report/read.js';
import type {Report} from '../../report/types.js';
import {adoptStyles} from '../../elements/adopt-styles.js';
import {lightTemplate} from '../../elements/templates/light.js';
import {whenRemoved} from '../../elements/when-removed.js';
import {CapacityTool} from './capacity-tool.js';
import {checkTools} from './checks.js';
import {ContinuityTool} from './continuity-tool.js';
import {GuideTool} from './guide-tool.js';
import {MakeTool} from './make-tool.js';
import {PrivacyTool} from './privacy-tool.js';
import {resultStyles} from './result.styles.js';
import {settingsStyles} from './settings.styles.js';
import type {Tool, ToolHost} from './tool.js';
import {VdiTool} from './vdi-tool.js';

/** All the tools of the element, as a calm list: each opens where it stands, and several may be open at once. */
export class Tools implements ToolHost {
  readonly element: LitElement;
  readonly announce: (text: string) => void;
  readonly #words: PartSource<SettingsWords>;
  readonly #tools: Readonly<Record<ToolId, Tool>>;
  /** Whether the first words are here, or can't be had. */
  #isSettled = false;
  /** Of tools that were opened once: they keep what they hold when they are closed. */
  readonly #opened = new Set<Tool>();
  #config: Configuration | undefined;
  /** What the page gave as the last run's, and what was read of it. */
  #lastRun: {readonly given: unknown; readonly report: Report | undefined} | undefined;

  constructor(element: LitElement, language: LanguageSource, announce: (text: string) => void) {
    this.element = element;
    this.announce = announce;
    this.#words = new PartSource(language, settingsWordsOf);
    this.#tools = {
      ...checkTools(this),
      vdi: new VdiTool(this),
      capacity: new CapacityTool(this),
      continuity: new ContinuityTool(this),
      make: new MakeTool(this),
      privacy: new PrivacyTool(this, language),
      guide: new GuideTool(),
    } satisfies {[Id in Exclude<ToolId, CheckToolId>]: Tool & {readonly id: Id}};
    whenRemoved(element, () => this.#all.forEach((tool) => tool.stop()));
    void this.#words.settled().then(() => {
      this.#isSettled = true;
      this.update();
    });
  }

  get config(): Configuration {
    if (!this.#config) throw new TypeError('The tools are shown without a configuration');
    return this.#config;
  }

  get report(): Report | undefined {
    return this.#lastRun?.report;
  }

  readonly update = (): void => this.element.requestUpdate();

  /** @returns nothing until the words are there */
  template(config: Configuration, report: unknown, localizer: Localizer): TemplateResult | undefined {
    const words = this.#words.words ?? (this.#isSettled ? english : undefined);
    if (!words) return undefined;
    for (const styles of [settingsStyles, resultStyles]) adoptStyles(this.element, styles);
    const last = this.#config;
    this.#config = config;
    if (this.#lastRun?.given !== report) this.#lastRun = {given: report, report: reportIn(report)};
    // An update must not ask for the next one.
    if (last && last !== config) queueMicrotask(() => this.#all.forEach((tool) => tool.reset()));
    const groups = Object.entries(TOOL_IDS) as [ToolGroup, readonly ToolId[]][];
    return html`<div class="head">
        <h2 part="word">${words.title}</h2>
        <p>${words.why}</p>
        <p class="quiet privacy">${words.privacy}</p>
      </div>
      <div class="tools" part="tools">
        ${groups.map(
          ([group, ids]) =>
            html`<section aria-labelledby=${`group-${group}`}>
              <h3 class="group" id=${`group-${group}`}>${words.groups[group]}</h3>
              ${ids.map((id) => this.#toolTemplate(this.#tools[id], words, localizer))}
            </section>`,
        )}
      </div>`;
  }

  get #all(): Tool[] {
    return Object.values(this.#tools);
  }

  #toolTemplate(tool: Tool, words: SettingsWords, localizer: Localizer): TemplateResult {
    const {title, why} = words.tools[tool.id];
    const {light} = tool;
    return html`<details
      part="tool"
      data-tool=${tool.id}
      @toggle=${({currentTarget}: Event) => {
        if (!(currentTarget as HTMLDetailsElement).open || this.#opened.has(tool)) return;
        this.#opened.add(tool);
        this.update();
      }}
    >
      <summary>
        <span class="name">${title}</span>
        <span class="text">${why}</span>
        <span class="mark">${light ? lightTemplate(light, words.verdicts[light]) : nothing}</span>
      </summary>
      ${
        this.#opened.has(tool)
          ? html`<div class="body" part="body">${tool.template(words, localizer)}</div>`
          : nothing
      }
    </details>`;
  }
}

/** Nothing for what is no report, or one of a later version: without one, everything else can be said all the same. */
function reportIn(given: unknown): Report | undefined {
  try {
    return toReport(given);
  } catch {
    return undefined;
  }
}
