import {html, type TemplateResult} from 'lit';
import type {Translation} from '../../i18n/translation.js';
import type {Light} from '../../report/types.js';
import {lightTemplate} from './light.js';

interface CompactView {
  readonly light: Light;
  readonly text: string;
  /** How old the report is. */
  readonly age: unknown;
  readonly isOpen: boolean;
  /** What the dialog holds. */
  readonly body: TemplateResult;
}

/** A pill, and the dialog that it opens. */
export function compactTemplate(
  {light, text, age, isOpen, body}: CompactView,
  words: Translation,
  act: {readonly open: () => void; readonly closed: () => void},
): TemplateResult {
  return html`<button
      class="pill"
      part="button pill"
      aria-haspopup="dialog"
      aria-expanded=${isOpen}
      @click=${act.open}
    >
      ${lightTemplate(light)} ${text} ${age}
    </button>
    <dialog part="dialog" aria-labelledby="word" closedby="any" @close=${act.closed}>
      ${body}
      <form method="dialog"><button class="close" part="button" aria-label=${words.close}>×</button></form>
    </dialog>`;
}
