import type {nothing} from 'lit';
import {html, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import type {Translation} from '../../i18n/translation.js';
import {roomTemplate} from './room.js';

interface MainButton {
  readonly label: 'run' | 'cancel' | 'again';
  /** Whether it is the next step. */
  readonly isNext: boolean;
  /** Where a dialog puts the focus. */
  readonly isFirst: boolean;
  readonly act: () => void;
}

/**
 * Runs, stops, runs again: one element in every state, so that focus is not lost when its label
 * changes, and of one size, so that who presses it twice presses it twice.
 */
export function mainButtonTemplate(
  {label, isNext, isFirst, act}: MainButton,
  {run, cancel, again}: Translation,
): TemplateResult {
  const labels = {run, cancel, again};
  // To stop is the next step, too, but none that anybody is asked to take.
  const isLoud = isNext && label !== 'cancel';
  return html`<button
    class="stack ${isLoud ? 'primary' : ''}"
    part="button ${isNext ? 'primary' : ''}"
    ?autofocus=${isFirst}
    @click=${act}
  >
    ${roomTemplate(Object.values(labels))}${keyed(label, html`<span>${labels[label]}</span>`)}
  </button>`;
}

/** Below what is said: to keep watching, and to send. */
export function otherButtonsTemplate(
  ...buttons: readonly (TemplateResult | typeof nothing)[]
): TemplateResult {
  return html`<div class="buttons">${buttons}</div>`;
}
