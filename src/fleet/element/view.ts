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

const HIDDEN_FRAME_MS = 100;
/** What is drawn frame by frame at first: the parts of the view, the last one in two halves. */
const SECTIONS = 8;
const FIRST_ROWS = 20;

/** What is shown once there are reports. */
export class FleetParts {
  readonly #host: LitElement;
  readonly #open: (index: number) => void;
  readonly #announce: (text: string) => void;
  /** So many sections are drawn: all at once take longer than a frame may. */
  #drawn = 1;
  #drawing: Promise<void> | undefined;
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
    const rows = (some: FleetView['rows']): unknown =>
      rowsTemplate({...view, rows: some}, {open: this.#open, more: () => void model.more()}, speech);
    const sections: readonly (() => unknown)[] = [
      () => lightsTemplate(result, narrowing, speech),
      () => commonTemplate(result, narrowing, speech),
      () =>
        html`<div class="columns">
          ${causesTemplate(result, narrowing, speech)} ${ownersTemplate(result, narrowing, speech)}
        </div>`,
      () => timesTemplate(result, narrowing, speech),
      () => dimensionsTemplate(result, narrowing, speech),
      () => this.#ticketTemplate(model, result, speech),
      () => rows(this.#drawn < SECTIONS ? view.rows.slice(0, FIRST_ROWS) : view.rows),
    ];
    if (all > 0) this.#drawing ??= this.#drawOn();
    return html`<div class="fleet">
      <p class="total"><b>${count}</b></p>
      ${filterTemplate(narrowing, speech, timeName)} ${remarksTemplate(view, speech)}
      ${all === 0 ? nothing : sections.slice(0, this.#drawn).map((section) => section())}
    </div>`;
  }

  /** Until all sections are drawn, if there are any. */
  get drawn(): Promise<void> {
    return this.#drawing ?? Promise.resolve();
  }

  /** What is shown next is new again. */
  reset(): void {
    this.#drawn = 1;
    this.#drawing = undefined;
  }

  async #drawOn(): Promise<void> {
    while (this.#drawn < SECTIONS) {
      await nextFrame();
      this.#drawn += 1;
      this.#host.requestUpdate();
    }
    await this.#host.updateComplete;
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

/** Or a little later, where nobody sees the page and no frame comes. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, HIDDEN_FRAME_MS);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      resolve();
    });
  });
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
