import {html, nothing, type TemplateResult} from 'lit';
import {lightTemplate} from '../../elements/templates/light.js';
import {wordFor} from '../../elements/details/wording.js';
import type {Light} from '../../report/types.js';
import {OTHER, type FleetResult, type ValueCount} from '../types.js';
import type {Filter} from '../session/filter.js';
import {dimensionName, valueName, type Speech} from './labels.js';

/** Narrows to a filter, or back where it is the one that is there. */
export type Narrow = (filter: Filter) => void;

export interface Narrowing {
  readonly filter: Filter;
  readonly narrow: Narrow;
}

const LIGHTS: readonly Light[] = ['red', 'grey', 'amber', 'green'];

/** How many of each light, as one bar and as buttons with the word. */
export function lightsTemplate(
  {lights, reports}: FleetResult,
  {filter, narrow}: Narrowing,
  {words, localizer}: Speech,
): TemplateResult {
  return html`<section aria-labelledby="lights">
    <h3 id="lights">${words.lights}</h3>
    ${barTemplate(lights, reports)}
    <ul class="lights">
      ${LIGHTS.map((light) => {
        const isChosen = filter.light === light;
        return html`<li>
          <button
            class="choice"
            part="button"
            aria-pressed=${isChosen}
            ?disabled=${lights[light] === 0 && !isChosen}
            @click=${() => narrow({...without(filter, 'light'), ...(!isChosen && {light})})}
          >
            ${lightTemplate(light)}<span>${localizer.words.lights[light]}</span>
            <b>${localizer.number(lights[light])}</b>
          </button>
        </li>`;
      })}
    </ul>
  </section>`;
}

/** The lights of some reports, one beside the other: the worst first. */
export function barTemplate(lights: Readonly<Record<Light, number>>, of: number): TemplateResult {
  return html`<span class="bar" aria-hidden="true"
    >${LIGHTS.filter((light) => lights[light] > 0).map(
      (light) =>
        html`<span class=${light} .style=${`flex: ${String(lights[light] / Math.max(of, 1))} 0 0`}></span>`,
    )}</span
  >`;
}

export function causesTemplate(
  {causes}: FleetResult,
  {filter, narrow}: Narrowing,
  {words, localizer}: Speech,
): TemplateResult {
  const most = Math.max(1, ...causes.map(({count}) => count));
  return html`<section aria-labelledby="causes">
    <h3 id="causes">${words.causes}</h3>
    ${causes.length === 0 ? html`<p class="quiet">${words.noCauses}</p>` : nothing}
    <ul class="counts">
      ${causes.map(({cause, count}) => {
        const isChosen = filter.cause === cause;
        return countTemplate({
          label: html`<code>${cause}</code>`,
          detail: localizer.words.causes[cause].title,
          count: localizer.number(count),
          share: count / most,
          isChosen,
          choose: () => narrow({...without(filter, 'cause'), ...(!isChosen && {cause})}),
        });
      })}
    </ul>
  </section>`;
}

export function ownersTemplate(
  {owners}: FleetResult,
  {filter, narrow}: Narrowing,
  {words, localizer}: Speech,
): TemplateResult | typeof nothing {
  if (owners.length === 0) return nothing;
  const most = Math.max(1, ...owners.map(({count}) => count));
  return html`<section aria-labelledby="owners">
    <h3 id="owners">${words.owners}</h3>
    <ul class="counts">
      ${owners.map(({owner, count}) => {
        const isChosen = filter.owner === owner;
        return countTemplate({
          label: html`${words.ownerNames[owner]}`,
          count: localizer.number(count),
          share: count / most,
          isChosen,
          choose: () => narrow({...without(filter, 'owner'), ...(!isChosen && {owner})}),
        });
      })}
    </ul>
  </section>`;
}

interface Count {
  readonly label: TemplateResult;
  readonly detail?: string;
  readonly count: string;
  /** Of the longest, 0–1. */
  readonly share: number;
  readonly isChosen: boolean;
  readonly choose: () => void;
}

function countTemplate({label, detail, count, share, isChosen, choose}: Count): TemplateResult {
  return html`<li>
    <button class="count" part="button" aria-pressed=${isChosen} @click=${choose}>
      <span class="label">${label}</span><b>${count}</b>
      ${detail === undefined ? nothing : html`<span class="quiet">${detail}</span>`}
      <span class="length" aria-hidden="true"
        ><span .style=${`inline-size: ${String(Math.round(share * 100))}%`}></span
      ></span>
    </button>
  </li>`;
}

/** Every dimension, with the lights of each of its values. */
export function dimensionsTemplate(
  {dimensions}: FleetResult,
  narrowing: Narrowing,
  speech: Speech,
): TemplateResult | typeof nothing {
  const {words} = speech;
  if (dimensions.length === 0) return nothing;
  return html`<section aria-labelledby="dimensions">
    <h3 id="dimensions">${words.dimensions.title}</h3>
    <p class="quiet">${words.dimensions.small}</p>
    ${dimensions.map(
      ({dimension, values}) =>
        html`<details part="dimension" data-dimension=${dimension}>
          <summary><bdi>${dimensionName(dimension, speech)}</bdi></summary>
          <ul class="values">
            ${inOrder(dimension, values).map((value) => html`<li>${valueTemplate(dimension, value, narrowing, speech)}</li>`)}
          </ul>
        </details>`,
    )}
  </section>`;
}

/** Hours as the clock has them. */
function inOrder(dimension: string, values: readonly ValueCount[]): ValueCount[] {
  return dimension === 'hour'
    ? [...values].sort(
        (a, b) => Number(a.value === OTHER) - Number(b.value === OTHER) || a.value.localeCompare(b.value),
      )
    : [...values];
}

function valueTemplate(
  dimension: string,
  {value, count, lights}: ValueCount,
  {filter, narrow}: Narrowing,
  speech: Speech,
): TemplateResult {
  const {words, localizer} = speech;
  const {number} = localizer;
  const isChosen = filter.values?.[dimension] === value;
  const content = html`<bdi class="label">${valueName(dimension, value, speech)}</bdi>
    <span class="quiet">${words.dimensions.red(number(lights.red), number(count))}</span>
    ${barTemplate(lights, count)}`;
  // A group of others is no value that reports could be chosen by.
  if (value === OTHER) return html`<span class="count">${content}</span>`;
  return html`<button
    class="count"
    part="button"
    aria-pressed=${isChosen}
    @click=${() => narrow(withValue(filter, dimension, isChosen ? undefined : value))}
  >
    ${content}
  </button>`;
}

export function without(filter: Filter, name: keyof Filter): Filter {
  const {[name]: _, ...rest} = filter;
  return rest;
}

export function withValue(filter: Filter, dimension: string, value: string | undefined): Filter {
  const {[dimension]: _, ...rest} = filter.values ?? {};
  return {...filter, values: value === undefined ? rest : {...rest, [dimension]: value}};
}

/** What the filter holds, each with a way out of it. */
export function filterTemplate(
  {filter, narrow}: Narrowing,
  speech: Speech,
  nameOfTime: (between: readonly [string, string]) => string,
): TemplateResult | typeof nothing {
  const {words, localizer} = speech;
  const {light, cause, owner, values = {}, between} = filter;
  const chips: [text: string, rest: Filter][] = [
    ...(light ? [[localizer.words.lights[light], without(filter, 'light')] as [string, Filter]] : []),
    ...(cause ? [[wordFor(cause, {}), without(filter, 'cause')] as [string, Filter]] : []),
    ...(owner ? [[words.ownerNames[owner], without(filter, 'owner')] as [string, Filter]] : []),
    ...(between ? [[nameOfTime(between), without(filter, 'between')] as [string, Filter]] : []),
    ...Object.entries(values).map(([dimension, value]): [string, Filter] => [
      `${localizer.label(dimensionName(dimension, speech))}${valueName(dimension, value, speech)}`,
      withValue(filter, dimension, undefined),
    ]),
  ];
  if (chips.length === 0) return nothing;
  return html`<div class="chips" part="filter">
    <span>${words.filter.title}</span>
    ${chips.map(
      ([text, rest]) =>
        html`<button
          class="chip"
          part="button"
          aria-label=${words.filter.remove(text)}
          @click=${() => narrow(rest)}
        >
          <bdi>${text}</bdi><span aria-hidden="true">×</span>
        </button>`,
    )}
    <button class="small" part="button" @click=${() => narrow({})}>${words.filter.clear}</button>
  </div>`;
}
