import {html, nothing, type TemplateResult} from 'lit';
import type {Localizer} from '../../i18n/localize.js';
import type {ReportWords} from '../../i18n/translation.js';
import {
  compareReports,
  type ComparedFigure,
  type ComparedFinding,
  type ComparedRow,
} from '../../report/compare.js';
import type {Light, Report} from '../../report/types.js';
import {firstOf} from '../../report/drawing-plan.js';
import {inPortions} from '../details/portions.js';
import {moment, wordFor} from '../details/wording.js';
import {lightTemplate} from '../templates/light.js';

interface Options {
  readonly onlyChanges: boolean;
  readonly onToggle: (onlyChanges: boolean) => void;
}

/** Two runs side by side: what got worse, what is gone, what is new, and every figure of both. */
export function comparisonTemplate(
  [before, after]: readonly [Report, Report],
  words: ReportWords,
  localizer: Localizer,
  {onlyChanges, onToggle}: Options,
): TemplateResult {
  const {comparison} = words;
  const {rows, findings, worseCount} = compareReports(before, after);
  const wanted = rows.filter((row) => !onlyChanges || hasChanged(row));
  const {shown, more} = firstOf(wanted, (row) => weightOf(row, onlyChanges));
  const drawn = {of: shown, deps: [before, after, onlyChanges, words, localizer.words, localizer.locale]};
  const headTemplate = (name: string, report: Report): TemplateResult =>
    html`<th scope="col">
      ${lightTemplate(report.light)} ${name} · ${moment(report.startedAt, localizer)} ·
      <bdi>${report.id}</bdi>
    </th>`;
  return html`<section class="comparison" part="comparison">
    <p class="verdict">${worseCount === 0 ? comparison.nothingWorse : comparison.worseCount(worseCount)}</p>
    <ul>
      ${findings.appeared.map((finding) => findingTemplate(finding, comparison.appeared, 'worse', words, localizer))}
      ${findings.gone.map((finding) => findingTemplate(finding, comparison.gone, 'better', words, localizer))}
    </ul>
    <label class="toggle">
      <input
        type="checkbox"
        .checked=${onlyChanges}
        @change=${(event: Event) => onToggle((event.currentTarget as HTMLInputElement).checked)}
      />
      ${comparison.onlyChanges}
    </label>
    <div class="scroll" role="region" tabindex="0" aria-label=${comparison.title}>
      <table>
        <caption>
          ${comparison.title}
        </caption>
        <thead>
          <tr>
            <th scope="col">${comparison.figure}</th>
            ${headTemplate(comparison.before, before)} ${headTemplate(comparison.after, after)}
            <td></td>
          </tr>
        </thead>
        <tbody>
          ${inPortions(
            shown,
            (row) => rowTemplate(row, words, localizer, onlyChanges),
            drawn,
            (row) => Math.ceil(weightOf(row, onlyChanges) / LINES_A_WEIGHT),
          )}
        </tbody>
      </table>
      ${more > 0 ? html`<p class="quiet">${words.viewer.more(more)}</p>` : nothing}
    </div>
  </section>`;
}

/** So many subjects of a finding are named. */
const MAX_SUBJECTS = 20;

/** A line of the table is drawn in a tenth of the time that a check takes. */
const LINES_A_WEIGHT = 10;

/** In lines. */
function weightOf({figures}: ComparedRow, onlyChanges: boolean): number {
  return 1 + figures.filter((figure) => !onlyChanges || isChange(figure)).length;
}

function hasChanged({change, figures}: ComparedRow): boolean {
  return change !== 'same' || figures.some((figure) => isChange(figure));
}

function isChange({change}: ComparedFigure): boolean {
  return change === 'worse' || change === 'better';
}

function findingTemplate(
  {cause, subjects}: ComparedFinding,
  word: string,
  change: 'worse' | 'better',
  {viewer}: ReportWords,
  {words, label}: Localizer,
): TemplateResult {
  const more = subjects.length - MAX_SUBJECTS;
  return html`<li>
    <span class=${change}>${label(word)}</span>${words.causes[cause].title}
    <bdi class="quiet">${subjects.slice(0, MAX_SUBJECTS).join(', ')}</bdi>
    ${more > 0 ? html`<span class="quiet">${viewer.more(more)}</span>` : nothing}
  </li>`;
}

function rowTemplate(
  row: ComparedRow,
  {comparison, metrics}: ReportWords,
  {words, figure}: Localizer,
  onlyChanges: boolean,
): TemplateResult {
  const {check, item, light, change, figures} = row;
  const cell = (of: Light | undefined): TemplateResult =>
    html`<td>${of ? html`${lightTemplate(of)}${words.lights[of]}` : '–'}</td>`;
  const lines = figures.filter((compared) => !onlyChanges || isChange(compared));
  return html`<tr class="check-row">
      <th scope="row"><bdi>${item ?? wordFor(check, words.checks)}</bdi></th>
      ${cell(light.before)}${cell(light.after)}
      <td>
        ${changeTemplate(change === 'only-before' || change === 'only-after' ? undefined : change, comparison)}
      </td>
    </tr>
    ${lines.map(
      ({name, before, after, change: own}) =>
        html`<tr class="figure-row">
          <th scope="row">${wordFor(name, metrics)}</th>
          <td>${figure(name, before)}</td>
          <td>${figure(name, after)}</td>
          <td>${changeTemplate(own, comparison)}</td>
        </tr>`,
    )}`;
}

function changeTemplate(
  change: ComparedFigure['change'],
  {worse, better}: ReportWords['comparison'],
): TemplateResult | typeof nothing {
  if (change === 'worse') return html`<span class="worse">▼ ${worse}</span>`;
  if (change === 'better') return html`<span class="better">▲ ${better}</span>`;
  return nothing;
}
