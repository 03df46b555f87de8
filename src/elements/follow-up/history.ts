import {html, nothing, type TemplateResult} from 'lit';
import type {Localizer} from '../../i18n/localize.js';
import type {HistoryWords, ReportWords} from '../../i18n/translation.js';
import {isoTime} from '../../internal/iso-time.js';
import {HISTORY_FIGURES, type HistoryRow} from '../../report/history.js';
import {hourRows, recurring, type Cell} from '../../report/history-hours.js';
import {moment} from '../details/wording.js';
import {lightTemplate} from '../templates/light.js';

/** So many are listed one by one; the table holds them all. */
const LISTED = 5;
/** A Sunday: the days of a week are named from here. */
const SUNDAY = new Date(2026, 0, 4);
const HOUR_MS = 3_600_000;

interface Telling {
  readonly words: HistoryWords;
  readonly metrics: ReportWords['metrics'];
  readonly localizer: Localizer;
}

/** What is remembered on this device: whether it is bad at certain hours, the week by hours, the latest checks. */
export function historyTemplate(
  rows: readonly HistoryRow[],
  telling: Telling,
  forget: () => void,
): TemplateResult {
  const {words} = telling;
  return html`<details class="history" part="history">
    <summary>
      <span class="name">${words.title}</span>
      <span class="text">${sentenceOf(rows, telling)}</span>
    </summary>
    <div class="rows">
      ${weekTemplate(rows, telling)} ${latestTemplate(rows, telling)}
      <p class="quiet">${words.kept}</p>
      <button class="plain" part="button" @click=${forget}>${words.forget}</button>
    </div>
  </details>`;
}

/** What stands there once it is forgotten. */
export function forgottenTemplate({forgotten}: HistoryWords): TemplateResult {
  return html`<p class="history quiet" id="history-forgotten" tabindex="-1">${forgotten}</p>`;
}

function sentenceOf(rows: readonly HistoryRow[], {words, localizer}: Telling): string {
  const found = recurring(rows);
  switch (found.kind) {
    case 'hour': {
      const [from, to] = [clock(found.hour, localizer), clock(found.hour + 1, localizer)];
      return words.hour(found.bad, found.of, from, to);
    }
    case 'often':
      return words.often(found.bad, found.of);
    default:
      return words[found.kind];
  }
}

/** A full hour as the language writes it. */
function clock(hour: number, {time}: Localizer): string {
  return time(isoTime(new Date(2026, 0, 1, hour % 24).getTime()));
}

/** Weekday by hour: of so many checks so many were bad. */
function weekTemplate(rows: readonly HistoryRow[], {words, localizer}: Telling): TemplateResult {
  const first = firstDayOf(localizer.locale);
  const days = Array.from({length: 7}, (_, i) => (first + i) % 7);
  return html`<table class="week">
    <caption class="quiet">
      ${words.caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.hourHead}</th>
        ${days.map((day) => html`<th scope="col">${dayName(day, localizer)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${hourRows(rows).map(
        ({hour, days: cells}) =>
          html`<tr>
            <th scope="row">${clock(hour, localizer)}</th>
            ${days.map((day) => cellTemplate(cells[day], localizer))}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function cellTemplate(cell: Cell | undefined, {number}: Localizer): TemplateResult {
  return cell
    ? html`<td class=${cell.worst}><bdi dir="ltr">${number(cell.bad)}/${number(cell.all)}</bdi></td>`
    : html`<td></td>`;
}

function dayName(day: number, {locale}: Localizer): string {
  const at = new Date(SUNDAY.getTime() + day * 24 * HOUR_MS + HOUR_MS);
  return new Intl.DateTimeFormat(locale, {weekday: 'short'}).format(at);
}

/** The day that a week begins with, as `Date.getDay` counts; Monday where the browser does not tell. */
function firstDayOf(locale: string): number {
  type Week = {readonly firstDay: number} | undefined;
  const known = new Intl.Locale(locale) as {readonly weekInfo?: Week; readonly getWeekInfo?: () => Week};
  return (known.getWeekInfo?.() ?? known.weekInfo)?.firstDay ?? 1;
}

function latestTemplate(rows: readonly HistoryRow[], telling: Telling): TemplateResult {
  const latest = rows.slice(-LISTED).reverse();
  return html`<h3>${telling.words.latest}</h3>
    <ol class="latest">
      ${latest.map((row) => rowTemplate(row, telling))}
    </ol>`;
}

function rowTemplate(
  {at, kind, light, causes, figures, network}: HistoryRow,
  {words, metrics, localizer}: Telling,
): TemplateResult {
  const {words: said, figure, label} = localizer;
  const [cause] = causes;
  const told = HISTORY_FIGURES.flatMap((name) => {
    const value = figures[name];
    return value === undefined ? [] : [label(metrics[name]) + figure(name, value).replaceAll(' ', '\u00a0')];
  });
  return html`<li>
    ${lightTemplate(light)}
    <div>
      <time datetime=${at}>${moment(at, localizer)}</time> · ${said.lights[light]}
      ${kind === 'watch' ? html`· ${words.watch}` : nothing}
      ${network === undefined ? nothing : html`· <bdi>${network}</bdi>`}
      ${cause ? html`<p>${said.causes[cause].maybe ?? said.causes[cause].title}</p>` : nothing}
      ${told.length > 0 ? html`<p class="quiet">${told.join(' · ')}</p>` : nothing}
    </div>
  </li>`;
}
