import {html, type TemplateResult} from 'lit';
import type {Configuration} from '../../config/types.js';
import type {SettingsWords} from '../words/words.js';
import type {Inquiry} from '../checking/inquiry.js';
import {textField} from './forms.js';
import {parseUrl} from '../../internal/url.js';

/** Where the page is that a policy is for, and where its script comes from: the policy's `'self'` means these. */
export class PolicyQuestions {
  readonly #reconsider: () => void;
  #page = '';
  #origin = '';

  constructor(reconsider: () => void) {
    this.#reconsider = reconsider;
  }

  inquiry(text: string, config: Configuration): Inquiry {
    const page = this.#page.trim();
    const scriptOrigin = this.#origin.trim();
    const about = {...(isAddress(page) && {page}), ...(isAddress(scriptOrigin) && {scriptOrigin})};
    return {check: 'csp', args: [text, config, about]};
  }

  template({policyPage, make, notAnAddress}: SettingsWords): TemplateResult {
    const wrong = (text: string): string | undefined =>
      text.trim() === '' || isAddress(text.trim()) ? undefined : notAnAddress;
    return html`<div class="form">
      ${textField({...policyPage, name: 'csp-page', value: this.#page, wrong: wrong(this.#page)}, (value) => {
        this.#page = value;
        this.#reconsider();
      })}
      ${textField(
        {...make.origin, name: 'csp-origin', value: this.#origin, wrong: wrong(this.#origin)},
        (value) => {
          this.#origin = value;
          this.#reconsider();
        },
      )}
    </div>`;
  }
}

/** One that others can be relative to: `mailto:` and `javascript:` are no places. */
function isAddress(text: string): boolean {
  return parseUrl('/', text) !== undefined;
}
