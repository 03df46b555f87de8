import {SETTINGS_WORDS} from '../../i18n/list.js';
import {lookUp, tableOf} from '../../i18n/tags.js';
import type {SettingsWords} from './words.js';

const loaders = tableOf(SETTINGS_WORDS);

/** What is said of network settings in a language; English where there is none, or it can't be loaded; else nothing. */
export async function settingsWordsOf(tag: string): Promise<SettingsWords | undefined> {
  const english = SETTINGS_WORDS.en;
  const loaded = await (lookUp(loaders, tag) ?? english)()
    .catch(english)
    .catch(() => undefined);
  return loaded?.settings;
}
