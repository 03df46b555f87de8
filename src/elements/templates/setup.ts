import {html, nothing, type TemplateResult} from 'lit';
import type {ConfigurationIssue} from '../../config/errors.js';
import type {Localizer} from '../../i18n/localize.js';
import type {ConfigurationState} from '../configuration-source.js';
import {summaryTemplate} from './summary.js';

/**
 * What is shown where there is no configuration to run with.
 * @param main the main button, which waits for the configuration while that is on its way
 */
export function setupTemplate(
  source: ConfigurationState,
  localizer: Localizer,
  main?: TemplateResult,
): TemplateResult {
  if (source.kind === 'loading') return loadingTemplate(localizer, main);
  return source.kind === 'invalid'
    ? invalidTemplate(source.issues, localizer)
    : unconfiguredTemplate(localizer);
}

/** Shown until there is a configuration: for whoever builds the page. */
export function unconfiguredTemplate({words}: Localizer): TemplateResult {
  const hint = html`<p class="quiet">${words.unconfiguredHint}</p>`;
  return summaryTemplate('grey', words.unconfigured, hint, {words, isSetup: true});
}

export function loadingTemplate({words}: Localizer, act?: TemplateResult): TemplateResult {
  return summaryTemplate('grey', words.loading, nothing, {words, isSetup: true, ...(act && {act})});
}

/** What is wrong with the configuration, and where. */
export function invalidTemplate(issues: readonly ConfigurationIssue[], {words}: Localizer): TemplateResult {
  return html`${summaryTemplate('grey', words.invalid, nothing, {words, isSetup: true})}
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
