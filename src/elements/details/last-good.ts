import {html, nothing, type TemplateResult} from 'lit';
import type {Localizer} from '../../i18n/localize.js';
import type {ReportWords} from '../../i18n/translation.js';
import {compareReports, type ComparedRow} from '../../report/compare.js';
import {deviceStorage} from '../../report/device-storage.js';
import {clearLastGood, keepLastGood, readLastGood} from '../../report/last-good.js';
import type {Report} from '../../report/types.js';
import {FOR_AGENTS} from './groups.js';
import {moment, wordFor} from './wording.js';

/** The last good run on this device, held against the one just made. */
export class LastGood {
  readonly #onChange: () => void;
  readonly #announce: (text: string) => void;
  readonly #storage = deviceStorage();
  #scope = '';
  /** The run before the one shown, for that one. */
  #before: {readonly of: Report; readonly good: Report} | undefined;
  #cleared = false;

  constructor(onChange: () => void, announce: (text: string) => void) {
    this.#onChange = onChange;
    this.#announce = announce;
  }

  /** A run is over. `scope` tells apart the sites that one page's origin serves. */
  finished(report: Report, scope: string): void {
    const good = readLastGood(this.#storage, scope);
    this.#scope = scope;
    this.#before = good && {of: report, good};
    this.#cleared = false;
    keepLastGood(report, this.#storage, scope);
    this.#onChange();
  }

  template(
    report: Report,
    names: ReadonlyMap<string, string>,
    {lastGood, metrics}: ReportWords,
    localizer: Localizer,
  ): TemplateResult | typeof nothing {
    if (this.#cleared)
      return html`<p class="since quiet" id="forgotten" tabindex="-1">${lastGood.cleared}</p>`;
    if (this.#before?.of !== report || report.outcome === 'cancelled') return nothing;
    const {good} = this.#before;
    const {rows, worseCount} = compareReports(good, report);
    const worse = rows.flatMap((row) => linesOf(row, names, metrics, localizer));
    return html`<div class="since">
      <p>${lastGood.since(moment(good.startedAt, localizer))}</p>
      ${
        worse.length === 0
          ? // What only the helpdesk is shown may have got worse all the same.
            html`<p class="quiet">${worseCount === 0 ? lastGood.same : nothing}</p>`
          : html`<ul>
              ${worse.map((line) => html`<li>${line}</li>`)}
            </ul>`
      }
      <button class="plain" part="button" @click=${() => this.#clear(lastGood.cleared)}>
        ${lastGood.clear}
      </button>
    </div>`;
  }

  #clear(said: string): void {
    clearLastGood(this.#storage, this.#scope);
    this.#before = undefined;
    this.#cleared = true;
    this.#announce(said);
    this.#onChange();
  }
}

/** What of a check got worse, as lines to read: its figures, else its light. What is told to agents of a run, in full in the report viewer. */
function linesOf(
  {check, item, change, figures, light}: ComparedRow,
  names: ReadonlyMap<string, string>,
  metrics: ReportWords['metrics'],
  {words, figure, label, dir}: Localizer,
): string[] {
  const name = item === undefined ? wordFor(check, words.checks) : (names.get(item) ?? item);
  const to = dir === 'rtl' ? '←' : '→';
  const worse = figures.filter(
    (compared) => compared.change === 'worse' && FOR_AGENTS.includes(compared.name),
  );
  if (worse.length > 0)
    return worse.map(
      ({name: metric, before, after}) =>
        `${label(name)}${wordFor(metric, metrics)} ${figure(metric, before)} ${to} ${figure(metric, after)}`,
    );
  if (change !== 'worse' || !light.before || !light.after) return [];
  return [`${label(name)}${words.lights[light.before]} ${to} ${words.lights[light.after]}`];
}
