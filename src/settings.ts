import {defineElements} from './elements/define-elements.js';

/** The name that the element is known by. */
const TAG = 'agent-diagnostics-settings';

/** Where there are no elements, as in Node, the checks work without. */
const element =
  typeof HTMLElement === 'undefined'
    ? undefined
    : (await import('./settings/element/agent-diagnostics-settings.js')).AgentDiagnosticsSettingsElement;

/**
 * Registers `<agent-diagnostics-settings>`, or the same element under another name. A name that is taken, by a second copy of
 * this script or by another element, is left as it is.
 * @throws {TypeError} where there are no elements, as in Node
 */
export function defineSettings(tag = TAG): void {
  if (!element) throw new TypeError('Expected a page, with custom elements to be registered; got none');
  // A constructor has one name only.
  defineElements({[tag]: tag === TAG ? element : class extends element {}});
}

export type {AgentDiagnosticsSettingsElement} from './settings/element/agent-diagnostics-settings.js';
export {LANGUAGES} from './i18n/list.js';
export {
  privacyWordsOf as loadPrivacyWords,
  settingsWordsOf as loadSettingsWords,
} from './settings/words/languages.js';
export type {PrivacyWords} from './settings/words/privacy.js';
export type {SettingsWords} from './settings/words/words.js';
export * from './settings/index.js';
