import {showTooOld} from '../i18n/too-old.js';
import {languageOf} from '../i18n/localize.js';
import type {Report} from '../report/types.js';
import {reportOfOldBrowser} from '../run/too-old.js';

/** Shows one sentence, and answers a page's scripts as the element would that nobody could configure. */
class TooOldElement extends HTMLElement {
  readonly state = 'unconfigured';
  readonly report = null;

  readonly #root = this.attachShadow({mode: 'open'});

  connectedCallback(): void {
    showTooOld(this.#root, [languageOf(this)]);
  }

  run(): Promise<Report> {
    return Promise.resolve(reportOfOldBrowser());
  }

  cancel(): void {
    // There is never anything to cancel.
  }
}

/** Stands in for the elements of these names in a browser that lacks what they are made with. */
export function defineTooOld(names: readonly string[]): void {
  // What is missing may be this.
  if (!(self as Partial<Window>).customElements?.define) {
    for (const element of document.querySelectorAll(names.join())) showTooOld(element, [languageOf(element)]);
    return;
  }
  for (const name of names) {
    if (!customElements.get(name)) customElements.define(name, class extends TooOldElement {});
  }
}
