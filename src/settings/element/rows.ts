import {html, nothing, type TemplateResult} from 'lit';
import type {Localizer} from '../../i18n/localize.js';
import type {SettingsWords} from '../words/words.js';
import {printable} from '../../internal/printable.js';
import type {Light} from '../../report/types.js';
import type {SettingsRow} from '../types.js';
import {wordFor} from '../../elements/details/wording.js';
import {lightTemplate} from '../../elements/templates/light.js';

/** Selects a line of what was pasted. */
export type ShowLine = (line: number) => void;

/** Wanted of every row of some checks: that need not be said of each. */
const OBVIOUS = ['fine', 'allowed'];

/** What there is to say of rows besides themselves. */
export interface RowsAbout {
  readonly showLine: ShowLine;
  /** Of the subjects that something was found about, the worst. */
  readonly lights: ReadonlyMap<string, Light>;
  /** Of the endpoints, by id: shown where a row has no form. */
  readonly hosts: ReadonlyMap<string, string>;
}

/** Rows that are shown at first, and how many more at a press: a list of 50,000 lines must not stop the page. */
const FIRST = 200;
const MORE = 1000;
/** Below it, all are shown at once. */
const FEW = 12;

/** The table of a result: what would happen to each thing, and which line decides. */
export class Rows {
  readonly #update: () => void;
  #of: readonly SettingsRow[] | undefined;
  #limit = FIRST;
  #onlyWrong = false;

  constructor(update: () => void) {
    this.#update = update;
  }

  template(
    rows: readonly SettingsRow[],
    about: RowsAbout,
    words: SettingsWords,
    localizer: Localizer,
  ): TemplateResult | typeof nothing {
    if (rows.length === 0) return nothing;
    const {result} = words;
    const {number} = localizer;
    const wrong = rows.filter(({ok}) => !ok);
    const canFilter = rows.length > FEW && wrong.length > 0 && wrong.length < rows.length;
    if (rows !== this.#of) {
      this.#of = rows;
      this.#limit = FIRST;
      this.#onlyWrong = canFilter;
    }
    const wanted = canFilter && this.#onlyWrong ? wrong : rows;
    const shown = wanted.slice(0, this.#limit);
    const rest = wanted.length - shown.length;
    const hasLines = rows.some(({line}) => line !== undefined);
    return html`<p class="quiet count">
        ${result.asWantedCount(number(rows.length - wrong.length), number(rows.length))}
      </p>
      ${canFilter ? this.#toggleTemplate(result) : nothing}
      <table part="endpoints" role="table">
        <caption class="visually-hidden">
          ${result.table}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">${result.subject}</th>
            <th scope="col" role="columnheader">${result.answer}</th>
            ${hasLines ? html`<th scope="col" role="columnheader">${result.line}</th>` : nothing}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${shown.map((row) => rowTemplate(row, hasLines, about, words, localizer))}
        </tbody>
      </table>
      ${
        rest > 0
          ? html`<div class="buttons">
              <button class="small" part="button" @click=${() => this.#set({limit: this.#limit + MORE})}>
                ${result.more(number(Math.min(MORE, rest)), number(rest))}
              </button>
            </div>`
          : nothing
      }`;
  }

  #toggleTemplate(result: SettingsWords['result']): TemplateResult {
    return html`<label class="toggle">
      <input
        type="checkbox"
        .checked=${this.#onlyWrong}
        @change=${({currentTarget}: Event) => this.#set({onlyWrong: (currentTarget as HTMLInputElement).checked})}
      />
      ${result.onlyWrong}
    </label>`;
  }

  #set({limit = this.#limit, onlyWrong = this.#onlyWrong}: {limit?: number; onlyWrong?: boolean}): void {
    this.#limit = limit;
    this.#onlyWrong = onlyWrong;
    this.#update();
  }
}

function rowTemplate(
  {subject, form, answer, wanted, ok, line}: SettingsRow,
  hasLines: boolean,
  {showLine, hosts, lights}: RowsAbout,
  words: SettingsWords,
  {label}: Localizer,
): TemplateResult {
  const {result, answers} = words;
  const below = form ?? hosts.get(subject);
  const light = ok ? 'green' : (lights.get(subject) ?? 'red');
  // The roles stay where a narrow place shows the cells one below the other.
  return html`<tr class=${ok ? '' : 'wrong'} role="row">
    <th scope="row" role="rowheader">
      <span class="cell">
        ${lightTemplate(light, ok ? result.asWanted : result.notAsWanted)}
        <span
          ><bdi>${printable(subject)}</bdi
          >${below ? html`<span class="quiet below"><bdi>${printable(below)}</bdi></span>` : nothing}</span
        >
      </span>
    </th>
    <td role="cell">
      <bdi>${form === undefined ? wordFor(answer, answers) : printable(answer)}</bdi>
      ${
        ok || OBVIOUS.includes(wanted)
          ? nothing
          : html`<span class="quiet below"
              >${label(result.wanted)}<bdi>${wordFor(wanted, answers)}</bdi></span
            >`
      }
    </td>
    ${hasLines ? html`<td role="cell" class="line">${line === undefined ? nothing : lineButton(line, showLine, result)}</td>` : nothing}
  </tr>`;
}

/** Its number, or what is said instead; pressed, it selects the line. */
export function lineButton(
  line: number,
  showLine: ShowLine,
  {showLine: label}: SettingsWords['result'],
  text = String(line),
): TemplateResult {
  return html`<button
    class="plain line-number"
    part="button"
    aria-label=${label(String(line))}
    title=${label(String(line))}
    @click=${() => showLine(line)}
  >
    ${text}
  </button>`;
}
