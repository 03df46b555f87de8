import {html, type TemplateResult} from 'lit';
import type {ConfigurationIssue} from '../../config/errors.js';
import type {Localizer} from '../../i18n/localize.js';
import type {ConfigurationState} from '../configuration-source.js';
import {lightTemplate} from './light.js';

/** What is shown where there is no configuration to run with. */
export function setupTemplate(source: ConfigurationState, localizer: Localizer): TemplateResult {
  if (source.kind === 'loading') return loadingTemplate(localizer);
  return source.kind === 'invalid'
    ? invalidTemplate(source.issues, localizer)
    : unconfiguredTemplate(localizer);
}

/** Shown until there is a configuration: for whoever builds the page. */
export function unconfiguredTemplate({words}: Localizer): TemplateResult {
  return html`<div class="summary">
    ${lightTemplate('grey')}
    <div>
      <h2 part="word" id="word">${words.unconfigured}</h2>
      <p class="quiet">${words.unconfiguredHint}</p>
    </div>
  </div>`;
}

export function loadingTemplate({words}: Localizer): TemplateResult {
  return html`<div class="summary">
    ${lightTemplate('grey')}
    <h2 part="word" id="word">${words.loading}</h2>
  </div>`;
}

/** What is wrong with the configuration, and where. */
export function invalidTemplate(issues: readonly ConfigurationIssue[], {words}: Localizer): TemplateResult {
  return html`<div class="summary">
      ${lightTemplate('grey')}
      <h2 part="word" id="word">${words.invalid}</h2>
    </div>
    <ul class="issues" part="issues">
      ${issues.map(
        ({path, expected, received}) =>
          html`<li>
            <code><bdi>${path}</bdi></code>
            <span>${words.expected} <bdi lang="en">${expected}</bdi></span>
            <span>${words.received} <bdi lang="en">${received}</bdi></span>
          </li>`,
      )}
    </ul>`;
}
