import {html, nothing, type TemplateResult} from 'lit';
import {lightTemplate} from '../../elements/templates/light.js';
import type {FleetView} from '../session/session.js';
import {isOneDay, valueName, when, type Speech} from './labels.js';

export interface RowActions {
  readonly open: (index: number) => void;
  readonly more: () => void;
}

/** The reports themselves, worst first; each opens. */
export function rowsTemplate(
  {rows, result}: FleetView,
  {open, more}: RowActions,
  speech: Speech,
): TemplateResult | typeof nothing {
  const {words, localizer} = speech;
  if (rows.length === 0) return nothing;
  const texts = words.rows;
  const day = isOneDay(result.times.steps);
  return html`<section aria-labelledby="rows">
    <h3 id="rows">${texts.title}</h3>
    <table role="table" aria-labelledby="rows">
      <thead role="rowgroup">
        <tr role="row">
          ${[texts.light, texts.code, texts.time, texts.place, texts.cause].map((text) => html`<th scope="col" role="columnheader">${text}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map(
          ({index, id, light, startedAt, causes, network}) =>
            html`<tr role="row">
              <td role="cell">${lightTemplate(light, localizer.words.lights[light])}</td>
              <td role="cell">
                <button class="link" part="button" data-index=${index} @click=${() => open(index)}>
                  <bdi>${id}</bdi>
                </button>
              </td>
              <td role="cell">${when(startedAt, day, speech)}</td>
              <td role="cell">
                ${network === undefined ? nothing : html`<bdi>${valueName('network', network, speech)}</bdi>`}
              </td>
              <td role="cell">${causes.map((cause) => html`<code>${cause}</code> `)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${
      rows.length < result.reports
        ? html`<div class="buttons">
            <button class="small" part="button" @click=${more}>${texts.more}</button>
          </div>`
        : nothing
    }
  </section>`;
}
