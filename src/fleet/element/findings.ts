import {html, nothing, type TemplateResult} from 'lit';
import {wordFor} from '../../elements/details/wording.js';
import {MIN_GROUP, type FleetResult} from '../types.js';
import type {FleetView} from '../session/session.js';
import {withValue, without, type Narrowing} from './lists.js';
import {telling} from './ticket.js';
import type {Speech} from './labels.js';

/** What the bad ones have in common, or that nothing is. */
export function commonTemplate(
  result: FleetResult,
  {filter, narrow}: Narrowing,
  speech: Speech,
): TemplateResult {
  const {words} = speech;
  const {commonalities, compared} = result;
  return html`<section class="common" part="common" aria-labelledby="common">
    <h3 id="common">${words.common.title}</h3>
    ${
      commonalities.length === 0
        ? html`<p>${compared.comparisons === 0 ? words.common.tooFew : words.common.none}</p>`
        : nothing
    }
    <ol>
      ${commonalities.map((one) => {
        const {sentence, sure, same, time} = telling(one, result, speech);
        return html`<li part="commonality">
          <p><bdi>${sentence}</bdi> ${time ?? nothing}</p>
          <p class="quiet">${sure}</p>
          ${same === undefined ? nothing : html`<p class="quiet"><bdi>${same}</bdi></p>`}
          <button
            class="small"
            part="button"
            @click=${() =>
              narrow({
                ...withValue(without(filter, 'cause'), one.dimension, one.value),
                ...(one.cause && {cause: one.cause}),
              })}
          >
            ${words.common.show}
          </button>
        </li>`;
      })}
    </ol>
  </section>`;
}

/** What is to be known before the figures are believed, and what was not counted. */
export function remarksTemplate(
  {result: {remarks, refused}, refusedBy}: FleetView,
  {words, localizer}: Speech,
): TemplateResult | typeof nothing {
  const {number, clauses} = localizer;
  const texts = words.remarks;
  const sites = remarks.sites.filter((count) => count >= MIN_GROUP);
  const said = [
    ...(remarks.policies.length > 1 ? [texts.policies(clauses(...remarks.policies.map(({id}) => id)))] : []),
    ...(sites.length > 1 ? [texts.sites(clauses(...sites.map((count) => number(count))))] : []),
    ...(remarks.wrongClock > 0 ? [texts.wrongClock(remarks.wrongClock, number(remarks.wrongClock))] : []),
    ...(remarks.duplicates > 0 ? [texts.duplicates(remarks.duplicates, number(remarks.duplicates))] : []),
  ];
  // Duplicates are said above.
  const reasons = refusedBy.filter(([reason]) => reason !== 'duplicate');
  const count = reasons.reduce((sum, [, some]) => sum + some, 0);
  if (said.length === 0 && count === 0) return nothing;
  return html`<section class="remarks" part="remarks">
    ${said.map((text) => html`<p><bdi>${text}</bdi></p>`)}
    ${
      count === 0
        ? nothing
        : html`<details part="refused">
            <summary>${words.refused(count, number(count))}</summary>
            ${reasons.map(
              ([reason, some]) =>
                html`<p>${localizer.label(wordFor(reason, words.reasons))}<b>${number(some)}</b></p>
                  <ul class="quiet">
                    ${refused
                      .filter((one) => one.reason === reason)
                      .slice(0, SHOWN_NAMES)
                      .map(
                        ({name, detail}) =>
                          html`<li><bdi>${name ?? ''}</bdi> <bdi lang="en">${detail ?? ''}</bdi></li>`,
                      )}
                  </ul>`,
            )}
          </details>`
    }
  </section>`;
}

/** Of each reason: enough to know what is meant. */
const SHOWN_NAMES = 20;
