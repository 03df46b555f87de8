import {embed as ar} from './ar/embed.js';
import {embed as de} from './de/embed.js';
import {embed as en} from './en/embed.js';
import {embed as es} from './es/embed.js';
import {embed as fr} from './fr/embed.js';
import {embed as ja} from './ja/embed.js';
import {embed as ptBr} from './pt-br/embed.js';
import type {SettingsWords} from '../settings/words/words.js';
import type {DeskWords} from './desk-words.js';
import type {
  DeviceWords,
  EmbedWords,
  FollowUpWords,
  HelpdeskWords,
  ReportWords,
  Translation,
  WatchWords,
} from './translation.js';

/**
 * The list of languages: each by its tag (BCP 47), with its own name. Its words are in `i18n/<tag>/` and
 * `settings/words/<tag>/`, in lower case. The tables below are apart, so that a bundle has only those that it reads.
 */
export const LANGUAGES = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  // Readers in Portugal are served by it too: they read it more easily than English.
  'pt-BR': 'Português (Brasil)',
  ja: '日本語',
  ar: 'العربية',
} as const;

export type LanguageTag = keyof typeof LANGUAGES;

/** The parts of a language's words that are loaded only where they are shown. */
export interface Parts {
  readonly helpdesk: HelpdeskWords;
  readonly report: ReportWords;
  readonly devices: DeviceWords;
  readonly desk: DeskWords;
  readonly watch: WatchWords;
  readonly followup: FollowUpWords;
}

/** Loads a part by its name. */
export type PartLoaders = {
  readonly [Name in keyof Parts]: () => Promise<Readonly<Record<Name, Parts[Name]>>>;
};

/** Loads the words of a language: those that every agent reads, and each part. */
export interface Language extends PartLoaders {
  readonly words: () => Promise<{readonly translation: Translation}>;
}

/** The words of the element, but for English, which is part of its script: see `languages.ts`. */
export const WORDS = {
  de: {
    words: () => import('./de/agent.js'),
    helpdesk: () => import('./de/helpdesk.js'),
    report: () => import('./de/report.js'),
    devices: () => import('./de/devices.js'),
    desk: () => import('./de/desk.js'),
    watch: () => import('./de/watch.js'),
    followup: () => import('./de/followup.js'),
  },
  fr: {
    words: () => import('./fr/agent.js'),
    helpdesk: () => import('./fr/helpdesk.js'),
    report: () => import('./fr/report.js'),
    devices: () => import('./fr/devices.js'),
    desk: () => import('./fr/desk.js'),
    watch: () => import('./fr/watch.js'),
    followup: () => import('./fr/followup.js'),
  },
  es: {
    words: () => import('./es/agent.js'),
    helpdesk: () => import('./es/helpdesk.js'),
    report: () => import('./es/report.js'),
    devices: () => import('./es/devices.js'),
    desk: () => import('./es/desk.js'),
    watch: () => import('./es/watch.js'),
    followup: () => import('./es/followup.js'),
  },
  'pt-BR': {
    words: () => import('./pt-br/agent.js'),
    helpdesk: () => import('./pt-br/helpdesk.js'),
    report: () => import('./pt-br/report.js'),
    devices: () => import('./pt-br/devices.js'),
    desk: () => import('./pt-br/desk.js'),
    watch: () => import('./pt-br/watch.js'),
    followup: () => import('./pt-br/followup.js'),
  },
  ja: {
    words: () => import('./ja/agent.js'),
    helpdesk: () => import('./ja/helpdesk.js'),
    report: () => import('./ja/report.js'),
    devices: () => import('./ja/devices.js'),
    desk: () => import('./ja/desk.js'),
    watch: () => import('./ja/watch.js'),
    followup: () => import('./ja/followup.js'),
  },
  ar: {
    words: () => import('./ar/agent.js'),
    helpdesk: () => import('./ar/helpdesk.js'),
    report: () => import('./ar/report.js'),
    devices: () => import('./ar/devices.js'),
    desk: () => import('./ar/desk.js'),
    watch: () => import('./ar/watch.js'),
    followup: () => import('./ar/followup.js'),
  },
} satisfies Record<Exclude<LanguageTag, 'en'>, Language>;

/** The words of the settings element. */
export const SETTINGS_WORDS = {
  en: () => import('../settings/words/en/tools.js'),
  de: () => import('../settings/words/de/tools.js'),
  fr: () => import('../settings/words/fr/tools.js'),
  es: () => import('../settings/words/es/tools.js'),
  'pt-BR': () => import('../settings/words/pt-br/tools.js'),
  ja: () => import('../settings/words/ja/tools.js'),
  ar: () => import('../settings/words/ar/tools.js'),
} satisfies Record<LanguageTag, () => Promise<{readonly settings: SettingsWords}>>;

/** The words of the page for frames: part of its script, since it shows them when others can't be loaded. */
export const EMBED_WORDS = {en, de, fr, es, 'pt-BR': ptBr, ja, ar} satisfies Record<LanguageTag, EmbedWords>;

/** What stands between texts, with the space that follows it. Also of languages that only a site has; else as in English. */
export const SIGNS: Readonly<Record<string, readonly [stop: string, comma: string, colon: string]>> = {
  ar: ['. ', '، ', ': '],
  fa: ['. ', '، ', ': '],
  fr: ['. ', ', ', '\u00a0: '],
  hi: ['। ', ', ', ': '],
  ja: ['。', '、', '：'],
  ur: ['۔ ', '، ', ': '],
  zh: ['。', '，', '：'],
};
