import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {adoptStyles} from '../../elements/adopt-styles.js';
import type {FleetView} from '../session/session.js';
import type {FleetResult} from '../types.js';
import {commonTemplate, remarksTemplate} from './findings.js';
import {isOneDay, when, type Speech} from './labels.js';
import {
  causesTemplate,
  dimensionsTemplate,
  filterTemplate,
  lightsTemplate,
  ownersTemplate,
  type Narrowing,
} from './lists.js';
import type {FleetModel} from './model.js';
import {rowsTemplate} from './rows.js';
import {ticketText} from './ticket.js';
import {timesTemplate} from './times.js';
import {viewStyles} from './view.styles.js';

/** What is shown once there are reports. */
export class FleetParts {
  readonly #host: LitElement;
  readonly #open: (index: number) => void;
  readonly #announce: (text: string) => void;
  /** The text that was copied last, and what came of it. */
  #copied: {readonly text: string; readonly ok: boolean} | undefined;

  constructor(host: LitElement, open: (index: number) => void, announce: (text: string) => void) {
    this.#host = host;
    this.#open = open;
    this.#announce = announce;
  }

  template(model: FleetModel, view: FleetView, speech: Speech): TemplateResult {
    adoptStyles(this.#host, viewStyles);
    const {words, localizer} = speech;
    const {filter} = model;
    const {result, all} = view;
    const narrowing: Narrowing = {filter, narrow: (next) => void model.narrow(next)};
    const day = isOneDay(result.times.steps);
    const count =
      result.reports === all
        ? words.reports(all, localizer.number(all))
        : words.shown(localizer.number(result.reports), localizer.number(all));
    const timeName = ([from, to]: readonly [string, string]): string =>
      `${when(from, day, speech)} – ${when(to, day, speech)}`;
    return html`<div class="fleet">
      <p class="total"><b>${count}</b></p>
      ${filterTemplate(narrowing, speech, timeName)} ${remarksTemplate(view, speech)}
      ${
        all === 0
          ? nothing
          : html`${lightsTemplate(result, narrowing, speech)} ${commonTemplate(result, narrowing, speech)}
              <div class="columns">
                ${causesTemplate(result, narrowing, speech)} ${ownersTemplate(result, narrowing, speech)}
              </div>
              ${timesTemplate(result, narrowing, speech)} ${dimensionsTemplate(result, narrowing, speech)}
              ${this.#ticketTemplate(model, result, speech)}
              ${rowsTemplate(view, {open: this.#open, more: () => void model.more()}, speech)}`
      }
    </div>`;
  }

  #ticketTemplate(model: FleetModel, result: FleetResult, speech: Speech): TemplateResult {
    const {ticket} = speech.words;
    const text = ticketText(result, speech);
    const copied = this.#copied?.text === text ? this.#copied : undefined;
    return html`<section aria-labelledby="ticket">
      <h3 id="ticket">${ticket.title}</h3>
      <pre part="ticket" tabindex="0" aria-labelledby="ticket">${text}</pre>
      <div class="buttons">
        <button class="primary" part="button primary" @click=${() => void this.#copy(text, speech)}>
          ${ticket.copy}
        </button>
        <button class="small" part="button" @click=${() => void download(model)}>${ticket.csv}</button>
        <span class="quiet">${copied ? (copied.ok ? ticket.copied : ticket.copyFailed) : ''}</span>
      </div>
    </section>`;
  }

  async #copy(text: string, {words: {ticket}}: Speech): Promise<void> {
    const ok = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    this.#copied = {text, ok};
    this.#announce(ok ? ticket.copied : ticket.copyFailed);
    this.#host.requestUpdate();
  }
}

async function download(model: FleetModel): Promise<void> {
  // A spreadsheet takes a file without the mark for one of the system's old code page.
  const url = URL.createObjectURL(new Blob(['\ufeff', await model.csv()], {type: 'text/csv'}));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'agent-diagnostics-fleet.csv';
  link.click();
  URL.revokeObjectURL(url);
}
