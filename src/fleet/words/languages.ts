import type {LanguageTag} from '../../i18n/list.js';
import {lookUp, tableOf} from '../../i18n/tags.js';
import type {FleetWords} from './words.js';

const FLEET_WORDS = {
  en: () => import('./en/fleet.js'),
  de: () => import('./de/fleet.js'),
  fr: () => import('./fr/fleet.js'),
  es: () => import('./es/fleet.js'),
  'pt-BR': () => import('./pt-br/fleet.js'),
  ja: () => import('./ja/fleet.js'),
  ar: () => import('./ar/fleet.js'),
} satisfies Record<LanguageTag, () => Promise<{readonly fleet: FleetWords}>>;

const loaders = tableOf(FLEET_WORDS);

/** What is said of many reports in a language; English where there is none, or it can't be loaded; else nothing. */
export async function fleetWordsOf(tag: string): Promise<FleetWords | undefined> {
  const english = FLEET_WORDS.en;
  const loaded = await (lookUp(loaders, tag) ?? english)()
    .catch(english)
    .catch(() => undefined);
  return loaded?.fleet;
}
