import type {SettingsWords} from './settings-words.js';

type Part = () => Promise<{readonly settings: SettingsWords}>;

/** By base; a language that is asked for by a region is its base. Apart from `languages.ts`, which every agent loads. */
const PARTS: ReadonlyMap<string, Part> = new Map<string, Part>([
  ['en', () => import('./en-settings.js')],
  ['de', () => import('./de-settings.js')],
  ['fr', () => import('./fr-settings.js')],
  ['es', () => import('./es-settings.js')],
  // That of Brazil: Portugal reads it more easily than English.
  ['pt', () => import('./pt-br-settings.js')],
  ['ja', () => import('./ja-settings.js')],
  ['ar', () => import('./ar-settings.js')],
]);

/** What is said of network settings in a language; English where there is none, or it can't be loaded; else nothing. */
export async function settingsWordsOf(tag: string): Promise<SettingsWords | undefined> {
  const english = (): Promise<{readonly settings: SettingsWords}> => import('./en-settings.js');
  const part = PARTS.get(tag.toLowerCase().split('-', 1)[0] ?? '') ?? english;
  const loaded = await part()
    .catch(english)
    .catch(() => undefined);
  return loaded?.settings;
}
