import {html, nothing, type TemplateResult} from 'lit';
import type {Configuration} from '../../config/types.js';
import {settings as english} from '../words/en/tools.js';
import type {Localizer} from '../../i18n/localize.js';
import type {SettingsWords} from '../words/words.js';
import {requestPage} from '../../probes/request-page.js';
import {probeEgress, type EgressFacts} from '../../probes/egress.js';
import type {Inquiry} from '../checking/inquiry.js';
import type {SettingsResult} from '../types.js';
import {textField} from './forms.js';
import {Outputs} from './output.js';
import type {ToolHost} from './tool.js';

/** What belongs to the list of known addresses: where this page's requests leave from, and the case for Customer Care. */
export class KnownAddresses {
  readonly #host: ToolHost;
  readonly #reconsider: () => void;
  readonly #outputs: Outputs;
  #address = '';
  #asking: AbortController | undefined;
  #answer: EgressFacts | undefined;

  /** @param reconsider what was judged by another address */
  constructor(host: ToolHost, reconsider: () => void) {
    this.#host = host;
    this.#reconsider = reconsider;
    this.#outputs = new Outputs(host);
  }

  inquiry(text: string, config: Configuration): Inquiry {
    const egress = this.#address.trim();
    return {check: 'known-addresses', args: [text, config, egress === '' ? {} : {egress}]};
  }

  questions(words: SettingsWords): TemplateResult {
    const {egress} = words;
    const url = this.#host.config.egress?.url;
    return html`<div class="form">
      ${textField({...egress.field, name: 'known-egress', value: this.#address}, (value) => {
        this.#address = value;
        this.#answer = undefined;
        this.#reconsider();
      })}
      ${
        url === undefined
          ? nothing
          : html`<div class="field asked">
              <button
                class="small"
                part="button"
                aria-disabled=${this.#asking ? 'true' : nothing}
                @click=${() => void this.#ask(url)}
              >
                ${this.#asking ? egress.asking : egress.ask}
              </button>
              <p class="quiet">${this.#said(words)}</p>
            </div>`
      }
    </div>`;
  }

  after({rows, proposal}: SettingsResult, words: SettingsWords, {words: base}: Localizer): TemplateResult {
    // Where this PC is, is another matter; and what else stands in the text, such as a remark, is nobody's outside.
    const entries = rows.filter(({wanted}) => wanted !== 'in-list');
    const isFine = entries.every(({ok}) => ok);
    // A list that still holds what Genesys does not take is no list to send.
    const list = proposal?.trim() ?? (isFine ? entries.map(({subject}) => subject).join('\n') : undefined);
    if (list === undefined) return html``;
    const tenant = this.#host.config.tenantDomain ?? 'prodNNN.genesysengage.com';
    const {title, hint, inEnglish, text} = words.customerCare;
    const isEnglish = base.locale.startsWith('en');
    const sent = english.customerCare.text(list, tenant);
    return html`<section class="made" part="output">
      <h4>${title}</h4>
      <p class="quiet">${hint}</p>
      ${
        isEnglish
          ? nothing
          : html`<pre class="text">${text(list, tenant)}</pre>
              <p class="quiet">${inEnglish}</p>`
      }
      <pre class="text" lang="en" dir="ltr">${sent}</pre>
      ${this.#outputs.buttons({text: sent, fileName: 'customer-care-case.txt'}, words)}
    </section>`;
  }

  /** Ends the question that is going on. */
  stop(): void {
    this.#asking?.abort();
    this.#asking = undefined;
  }

  async #ask(url: string): Promise<void> {
    if (this.#asking) return;
    const asking = (this.#asking = new AbortController());
    this.#answer = undefined;
    this.#host.update();
    const {signal} = asking;
    const answer = await probeEgress(url, undefined, {
      signal,
      page: requestPage(window),
    }).catch(() => undefined);
    if (this.#asking !== asking) return;
    this.#asking = undefined;
    this.#answer = answer;
    if (answer?.outcome === 'known') this.#address = answer.address;
    this.#reconsider();
  }

  #said({egress}: SettingsWords): string {
    switch (this.#answer?.outcome) {
      case 'no-answer':
        return egress.failed;
      case 'ipv6':
      case 'not-an-address':
        return egress.notAnAddress;
      case 'blocked-by-page':
        return egress.blocked(this.#answer.directive);
      case 'known':
      case undefined:
        return '';
    }
  }
}
