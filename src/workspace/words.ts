import {lookUp, tableOf} from '../i18n/tags.js';
import {workspace as english} from '../i18n/en/workspace.js';
import type {LanguageTag} from '../i18n/list.js';
import type {WorkspaceWords} from '../i18n/workspace-words.js';

const OTHERS = {
  de: () => import('../i18n/de/workspace.js'),
  fr: () => import('../i18n/fr/workspace.js'),
  es: () => import('../i18n/es/workspace.js'),
  'pt-BR': () => import('../i18n/pt-br/workspace.js'),
  ja: () => import('../i18n/ja/workspace.js'),
  ar: () => import('../i18n/ar/workspace.js'),
} satisfies Record<Exclude<LanguageTag, 'en'>, () => Promise<{readonly workspace: WorkspaceWords}>>;

const loaders = tableOf<() => Promise<{readonly workspace: WorkspaceWords}>>(OTHERS);

/** What is said in and about Workspace; English where there is no other, or it can't be loaded. */
export async function workspaceWordsOf(tag: string): Promise<WorkspaceWords> {
  const loaded = await lookUp(loaders, tag)?.().catch(() => undefined);
  return loaded?.workspace ?? english;
}
