import {html, type TemplateResult} from 'lit';
import {parseIpv4} from '../../internal/ipv4.js';
import type {SettingsWords} from '../words/words.js';
import {linesField, textField} from './forms.js';

/** What a PAC file may ask the PC for, which a page does not know. */
export interface Assumed {
  readonly myIp?: string;
  readonly dns?: Record<string, string>;
  readonly now?: Date;
}

/** What is put in place of the PC's own address, name service and clock while a PAC file is evaluated. */
export class Assumptions {
  readonly #reconsider: () => void;
  #myIp = '';
  #names = '';
  #now = '';

  constructor(reconsider: () => void) {
    this.#reconsider = reconsider;
  }

  get assumed(): Assumed {
    const now = new Date(this.#now);
    const dns = namesOf(this.#names);
    return {
      ...(isAddress(this.#myIp) && {myIp: this.#myIp.trim()}),
      ...(Object.keys(dns).length > 0 && {dns}),
      now: Number.isNaN(now.getTime()) ? new Date() : now,
    };
  }

  template({assume, answers}: SettingsWords): TemplateResult {
    const isWrong = this.#myIp.trim() !== '' && !isAddress(this.#myIp);
    const wrong = isWrong ? answers['not-an-address'] : undefined;
    return html`<details class="inner">
      <summary><span class="name">${assume.title}</span></summary>
      <div class="form">
        <p class="quiet wide">${assume.hint}</p>
        ${textField({name: 'assume-ip', label: assume.myIp, value: this.#myIp, wrong}, (value) => {
          this.#myIp = value;
          this.#reconsider();
        })}
        ${textField(
          {name: 'assume-now', label: assume.now, value: this.#now},
          (value) => {
            this.#now = value;
            this.#reconsider();
          },
          {type: 'datetime-local'},
        )}
        ${linesField(
          {name: 'assume-dns', label: assume.dns.label, hint: assume.dns.hint, value: this.#names},
          (value) => {
            this.#names = value;
            this.#reconsider();
          },
        )}
      </div>
    </details>`;
  }
}

/** A name and its address on each line, as in a hosts file but the other way round; other lines are left out. */
function namesOf(text: string): Record<string, string> {
  const pairs = text.split('\n').flatMap((line) => {
    const [name = '', address = ''] = line.trim().split(/[\s=,]+/);
    return address.split(';').every(isAddress) ? [[name.toLowerCase(), address] as const] : [];
  });
  return Object.fromEntries(pairs);
}

function isAddress(text: string): boolean {
  return parseIpv4(text.trim()) !== undefined;
}
