import type {SettingsWords} from './words.js';

type Part = () => Promise<{readonly settings: SettingsWords}>;

/** By base; a language that is asked for by a region is its base. Apart from `languages.ts`, which every agent loads. */
const PARTS: ReadonlyMap<string, Part> = new Map<string, Part>([
  ['en', () => import('./en/tools.js')],
  ['de', () => import('./de/tools.js')],
  ['fr', () => import('./fr/tools.js')],
  ['es', () => import('./es/tools.js')],
  // That of Brazil: Portugal reads it more easily than English.
  ['pt', () => import('./pt-br/tools.js')],
  ['ja', () => import('./ja/tools.js')],
  ['ar', () => import('./ar/tools.js')],
]);

/** What is said of network settings in a language; English where there is none, or it can't be loaded; else nothing. */
export async function settingsWordsOf(tag: string): Promise<SettingsWords | undefined> {
  const english = (): Promise<{readonly settings: SettingsWords}> => import('./en/tools.js');
  const part = PARTS.get(tag.toLowerCase().split('-', 1)[0] ?? '') ?? english;
  const loaded = await part()
    .catch(english)
    .catch(() => undefined);
  return loaded?.settings;
}
