import {html, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import type {Localizer} from '../../i18n/localize.js';
import type {GroupId} from '../../report/catalogue.js';
import type {CheckResult} from '../../report/types.js';
import {lightTemplate} from '../templates/light.js';
import {groupLight, groupOf, statusText} from './groups.js';

interface LandingView {
  readonly checks: readonly CheckResult[];
  /** Whether the configuration has a relay to check. */
  readonly hasPhone: boolean;
}

/**
 * The groups while a run goes on: a line for each, on which its light lands. They open once the run
 * is over, below a text that may be short or long: what can be pressed must not move under the
 * pointer.
 */
export function landingTemplate({checks, hasPhone}: LandingView, localizer: Localizer): TemplateResult {
  const {words} = localizer;
  const all = Object.keys(words.groups) as GroupId[];
  const groups = all.filter((group) => hasPhone || group === 'pc' || group === 'services');
  return html`<ul class="landing" part="groups">
    ${groups.map((group) => {
      const landed = checks.filter(({id}) => groupOf(id) === group);
      const light = groupLight(landed);
      const text = statusText(landed, light, localizer);
      return html`<li part="group" class=${landed.length > 0 ? '' : 'waiting'}>
        ${lightTemplate(light)} <span>${words.groups[group]}</span>
        <span class="visually-hidden"
          >${localizer.sentences(words.lights[landed.length > 0 ? light : 'idle'])}</span
        >
        ${keyed(text, html`<span class="quiet">${text}</span>`)}
      </li>`;
    })}
  </ul>`;
}
