import {html, type TemplateResult} from 'lit';
import type {Localizer} from '../../i18n/localize.js';
import type {SettingsWords} from '../words/words.js';
import type {Light} from '../../report/types.js';
import {lightTemplate} from '../../elements/templates/light.js';

/** The light of a result, with its word. */
export function verdictTemplate(light: Light, text: string): TemplateResult {
  return html`<p class="verdict" part="verdict" data-light=${light}>
    ${lightTemplate(light)} <span>${text}</span>
  </p>`;
}

/** The heading of the guide that says so; the guide is in English. */
export function guideTemplate(heading: string, {result}: SettingsWords, {label}: Localizer): TemplateResult {
  return html`<p class="quiet">
    ${label(result.guide)}<q lang="en"><bdi>${heading}</bdi></q>
  </p>`;
}
