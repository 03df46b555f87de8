import {SETTINGS_WORDS, type LanguageTag} from '../../i18n/list.js';
import {lookUp, tableOf} from '../../i18n/tags.js';
import type {PrivacyWords} from './privacy.js';
import type {SettingsWords} from './words.js';

/** Of the privacy sheet: loaded where it is made. */
const PRIVACY_WORDS = {
  en: () => import('./en/privacy.js'),
  de: () => import('./de/privacy.js'),
  fr: () => import('./fr/privacy.js'),
  es: () => import('./es/privacy.js'),
  'pt-BR': () => import('./pt-br/privacy.js'),
  ja: () => import('./ja/privacy.js'),
  ar: () => import('./ar/privacy.js'),
} satisfies Record<LanguageTag, () => Promise<{readonly privacy: PrivacyWords}>>;

const loaders = tableOf(SETTINGS_WORDS);
const privacyLoaders = tableOf(PRIVACY_WORDS);

/** What is said of network settings in a language; English where there is none, or it can't be loaded; else nothing. */
export async function settingsWordsOf(tag: string): Promise<SettingsWords | undefined> {
  const english = SETTINGS_WORDS.en;
  const loaded = await (lookUp(loaders, tag) ?? english)()
    .catch(english)
    .catch(() => undefined);
  return loaded?.settings;
}

/** The same for the privacy sheet. */
export async function privacyWordsOf(tag: string): Promise<PrivacyWords | undefined> {
  const english = PRIVACY_WORDS.en;
  const loaded = await (lookUp(privacyLoaders, tag) ?? english)()
    .catch(english)
    .catch(() => undefined);
  return loaded?.privacy;
}
