import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import type {Localizer} from '../../i18n/localize.js';
import type {ReportWords} from '../../i18n/translation.js';
import {
  compareReports,
  type ComparedFigure,
  type ComparedRow,
  type Comparison,
} from '../../report/compare.js';
import {deviceStorage} from '../../delivery/device-storage.js';
import {clearLastGood, keepLastGood, readLastGood} from '../../delivery/last-good.js';
import type {Report} from '../../report/types.js';
import {isForAgents} from './groups.js';
import {inPortions, PORTION} from './portions.js';
import {moment, wordFor} from './wording.js';

/** A run, compared with the last good one. */
interface Before {
  readonly of: Report;
  readonly good: Report;
  readonly since: Comparison;
}

/** The last good run on this device, compared with the current one; it can be forgotten. */
export class LastGood {
  readonly #host: LitElement;
  readonly #storage = deviceStorage();
  #scope = '';
  /** The last good run before the report on show, and how the two compare. */
  #before: Before | undefined;
  /** The report on show, if it is the one that is kept from now on. */
  #kept: Report | undefined;
  #cleared = false;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** A run is over. `scope` tells apart the sites that one page's origin serves. */
  finished(report: Report, scope: string): void {
    const good = readLastGood(this.#storage, scope);
    this.#scope = scope;
    this.#before = good && {of: report, good, since: compareReports(good, report)};
    this.#cleared = false;
    this.#kept = keepLastGood(report, this.#storage, scope) ? report : undefined;
    this.#host.requestUpdate();
  }

  template(
    report: Report,
    names: ReadonlyMap<string, string>,
    {lastGood, metrics}: ReportWords,
    localizer: Localizer,
  ): TemplateResult | typeof nothing {
    if (this.#cleared)
      return html`<p class="since quiet" id="forgotten" tabindex="-1">${lastGood.cleared}</p>`;
    if (report.outcome === 'cancelled') return nothing;
    const clear = html`<button class="plain" part="button" @click=${() => void this.#clear()}>
      ${lastGood.clear}
    </button>`;
    if (this.#before?.of !== report)
      return this.#kept === report
        ? html`<div class="since">
            <p class="quiet">${lastGood.kept}</p>
            ${clear}
          </div>`
        : nothing;
    const {good, since} = this.#before;
    const worse = since.rows.filter(gotWorse);
    const drawn = {of: report, deps: [since, names, metrics, localizer.words, localizer.locale]};
    return html`<div class=${worse.length > PORTION ? 'since long' : 'since'}>
      <p>${lastGood.since(moment(good.startedAt, localizer))}</p>
      ${
        worse.length === 0
          ? // What only the helpdesk is shown may have got worse all the same.
            html`<p class="quiet">${since.worseCount === 0 ? lastGood.same : nothing}</p>`
          : html`<ul>
              ${inPortions(worse, (row) => linesOf(row, names, metrics, localizer), drawn)}
            </ul>`
      }
      ${clear}
    </div>`;
  }

  async #clear(): Promise<void> {
    clearLastGood(this.#storage, this.#scope);
    this.#before = undefined;
    this.#kept = undefined;
    this.#cleared = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    // The pressed button is gone: focus the text in its place, so that it is read out.
    this.#host.renderRoot.querySelector<HTMLElement>('#forgotten')?.focus();
  }
}

/** Is there anything to say about it? */
function gotWorse(row: ComparedRow): boolean {
  const {change, light} = row;
  return worseFigures(row).length > 0 || (change === 'worse' && Boolean(light.before && light.after));
}

function worseFigures({figures}: ComparedRow): readonly ComparedFigure[] {
  return figures.filter(({name, change}) => change === 'worse' && isForAgents(name));
}

/** What got worse in a check, as lines of text: its figures, else its light. Agents see some, the report viewer all. */
function linesOf(
  row: ComparedRow,
  names: ReadonlyMap<string, string>,
  metrics: ReportWords['metrics'],
  {words, figure, label, dir}: Localizer,
): TemplateResult[] {
  const {check, item, light} = row;
  const name = item === undefined ? wordFor(check, words.checks) : (names.get(item) ?? item);
  const to = dir === 'rtl' ? '←' : '→';
  const lineOf = (what: unknown): TemplateResult => html`<li><bdi>${name}</bdi>${label('')}${what}</li>`;
  const worse = worseFigures(row);
  if (worse.length > 0)
    return worse.map(({name: metric, before, after}) =>
      // Isolated: some languages write figures with direction marks, which would turn the arrow.
      lineOf(
        html`${wordFor(metric, metrics)} <bdi>${figure(metric, before)}</bdi> ${to}
          <bdi>${figure(metric, after)}</bdi>`,
      ),
    );
  const {before, after} = light;
  return before && after ? [lineOf(`${words.lights[before]} ${to} ${words.lights[after]}`)] : [];
}
