import {html, nothing, type TemplateResult} from 'lit';
import type {ReportWords} from '../../i18n/translation.js';
import {Outbox, type DeliveryState} from '../../delivery/delivery.js';
import {deviceStorage} from '../../delivery/device-storage.js';
import type {Report} from '../../report/types.js';
import {roomTemplate} from '../templates/room.js';

/** As wide as any. */
const ANY_STATUS = 500;

/** Where a site's reports go, if anywhere, and of which site they are. */
interface Address {
  readonly url?: string | undefined;
  readonly home?: string | undefined;
}

/** The report's way to the helpdesk, as far as it can be seen. */
export class Sending {
  readonly #onChange: () => void;
  readonly #announce: (text: string) => void;
  readonly #outbox: Outbox;
  readonly #states = new Map<string, DeliveryState>();
  /** Where reports go that are still to be delivered, and of which site they are. */
  #to: Address = {};
  /** The report that is looked at: what becomes of others is not said here. */
  #shown: string | undefined;
  #words: ReportWords['delivery'] | undefined;

  constructor(onChange: () => void, announce: (text: string) => void) {
    this.#onChange = onChange;
    this.#announce = announce;
    this.#outbox = new Outbox({
      storage: deviceStorage(),
      onState: (id, state) => this.#onState(id, state),
    });
  }

  /** Takes up what could not be delivered: by an earlier visit, or before the element was moved. */
  resume(): void {
    void this.#outbox.resume(this.#to.url, this.#to.home);
  }

  /**
   * From now on reports go to this address. What was on its way to another is not sent there any
   * more: the site has taken that address back, or the configuration is another site's.
   */
  setAddress(url: string | undefined, home: string | undefined): void {
    const last = this.#to;
    this.#to = {url, home};
    if (last.url !== undefined && last.url !== url) {
      this.#outbox.stop();
      this.#states.clear();
      this.#onChange();
    }
    void this.#outbox.resume(url, home, last.home === home ? last.url : undefined);
  }

  stop(): void {
    this.#outbox.stop();
  }

  /** Whether there is nothing left to do for the agent: it is there, or it goes by itself. */
  isDone({id}: Report): boolean {
    const kind = this.#states.get(id)?.kind;
    return kind === 'delivered' || kind === 'queued' || kind === 'sending';
  }

  /** A button, and below it, once it was pressed, what became of the report. */
  template(
    {report, to, first}: {report: Report; to: Required<Address>; first: boolean},
    words: ReportWords['delivery'],
  ): TemplateResult {
    this.#words = words;
    this.#shown = report.id;
    const state = this.#states.get(report.id);
    const kind = state?.kind;
    // It stays when there is nothing left to do, so that who pressed it is not left without a
    // place.
    const idle = kind === 'sending' || kind === 'delivered';
    const labels = {sending: words.sending, delivered: words.sent, queued: words.retry, refused: words.retry};
    const primary = first ? 'primary' : '';
    return html`<button
        class="stack ${primary}"
        part="button send ${primary} ${kind ? `send-${kind}` : ''}"
        aria-disabled=${idle ? 'true' : 'false'}
        @click=${() => {
          if (idle) return;
          const {url = '', home = ''} = to;
          if (this.#to.url !== url || this.#to.home !== home) this.setAddress(url, home);
          this.#set(report.id, {kind: 'sending'});
          void this.#outbox.send(report, url, home);
        }}
      >
        ${roomTemplate([words.send, ...Object.values(labels)])}<span
          >${kind ? labels[kind] : words.send}</span
        >
      </button>
      ${state ? noteTemplate(state, words) : nothing}`;
  }

  #onState(id: string, state: DeliveryState): void {
    const last = this.#states.get(id);
    // That it is tried again by itself changes nothing for who waits.
    if (id !== this.#shown || (state.kind === 'sending' && last?.kind === 'queued')) return;
    this.#set(id, state);
    if (this.#words && state.kind !== 'sending' && state.kind !== last?.kind)
      this.#announce(stateText(state, this.#words));
  }

  #set(id: string, state: DeliveryState): void {
    this.#states.clear();
    this.#states.set(id, state);
    this.#onChange();
  }
}

/** Its room is taken when the button is pressed, so that nothing moves when the answer comes. */
function noteTemplate(state: DeliveryState, words: ReportWords['delivery']): TemplateResult {
  const isNews = state.kind === 'queued' || state.kind === 'refused';
  return html`<div class="delivery quiet stack">
    ${roomTemplate([words.queued, words.refused(ANY_STATUS)])}
    ${isNews ? html`<p part="delivery">${stateText(state, words)}</p>` : nothing}
  </div>`;
}

function stateText(state: Exclude<DeliveryState, {kind: 'sending'}>, words: ReportWords['delivery']): string {
  switch (state.kind) {
    case 'delivered':
      return words.sent;
    case 'queued':
      return words.queued;
    case 'refused':
      return words.refused(state.status);
  }
}
