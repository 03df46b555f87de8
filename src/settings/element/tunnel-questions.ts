import {html, type TemplateResult} from 'lit';
import type {Configuration} from '../../config/types.js';
import type {SettingsWords} from '../words/words.js';
import type {Inquiry} from '../checking/inquiry.js';
import {choiceField, entriesOf, textField} from './forms.js';

type Mode = 'include' | 'exclude';

/** What a VPN's list is, and what the configuration does not know: proxies, and the relay's addresses. */
export class TunnelQuestions {
  readonly #reconsider: () => void;
  #mode: Mode = 'include';
  #proxies = '';
  #relays = '';

  constructor(reconsider: () => void) {
    this.#reconsider = reconsider;
  }

  inquiry(text: string, config: Configuration): Inquiry {
    const about = {proxies: entriesOf(this.#proxies), relayAddresses: entriesOf(this.#relays)};
    return {check: 'tunnel', args: [text, config, this.#mode, about]};
  }

  template({tunnel}: SettingsWords): TemplateResult {
    const {proxies, relays} = tunnel;
    return html`<div class="form">
      ${choiceField(
        {name: 'tunnel-mode', label: tunnel.mode, value: this.#mode},
        {include: tunnel.include, exclude: tunnel.exclude},
        (mode) => {
          this.#mode = mode;
          this.#reconsider();
        },
      )}
      ${textField({...proxies, name: 'tunnel-proxies', value: this.#proxies}, (value) => {
        this.#proxies = value;
        this.#reconsider();
      })}
      ${textField({...relays, name: 'tunnel-relays', value: this.#relays}, (value) => {
        this.#relays = value;
        this.#reconsider();
      })}
    </div>`;
  }
}
