import {html, type TemplateResult} from 'lit';

/**
 * Room for other texts, in the cell of the one that is shown (`class="stack"` around both): which
 * of them takes most lines only the browser knows. It is not read, found or printed.
 */
export function roomTemplate(others: readonly string[]): TemplateResult {
  return html`<span class="room">${others.map((other) => html`<span data-room=${other}></span>`)}</span>`;
}
