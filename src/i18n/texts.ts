import {ConfigurationError, type ConfigurationIssue} from '../config/errors.js';
import type {Configuration, Texts} from '../config/types.js';
import {checkTexts, MAX_ISSUES, namesFor, shorten, type Part} from './check-texts.js';
import {apart} from './bidi.js';
import {languageFor, languages, type Languages} from './languages.js';
import type {Language} from './list.js';
import {directionOf} from './localize.js';
import {plural, type Forms} from './plural.js';
import {lookUp} from './tags.js';

type SiteTexts = NonNullable<Configuration['texts']>;

/** What a site says in one language. */
interface SiteLanguage {
  /** In its canonical form. */
  readonly tag: string;
  readonly words: Texts;
  readonly parts: Readonly<Record<Part, Texts>>;
}

/** The product's languages, each by its tag in lower case. */
const PRODUCT = new Map([...languages.keys()].map((tag) => [tag, tag]));

/**
 * The product's languages with a site's own texts over them. For `de-CH` those of `de-CH` go before those of `de`, and these
 * before the product's. A language that only the site has is English where the site is silent.
 * @throws {ConfigurationError} (as a rejection) of keys that are no language, names that no dictionary has, a text in place
 *   of a group or the other way round, and placeholders that nothing is put into. Rejects with what an import rejects with
 *   where a dictionary that the names are in can't be loaded.
 */
export async function siteLanguages(texts: SiteTexts): Promise<Languages> {
  await refuse(texts);
  const byTag = new Map<string, SiteLanguage>();
  for (const [key, {helpdesk, report, devices, desk, watch, followup, ...words}] of Object.entries(texts)) {
    const tag = canonical(key) ?? key;
    // They were seen to be groups, where they are there.
    const parts = {
      helpdesk: helpdesk ?? {},
      report: report ?? {},
      devices: devices ?? {},
      desk: desk ?? {},
      watch: watch ?? {},
      followup: followup ?? {},
    } as SiteLanguage['parts'];
    byTag.set(tag.toLowerCase(), {tag, words, parts});
  }
  const made = new Map<string, Language>();
  return (tag) => {
    const language = made.get(tag) ?? languageWith(byTag, tag);
    made.set(tag, language);
    return language;
  };
}

async function refuse(texts: SiteTexts): Promise<void> {
  const names = await namesFor(Object.values(texts));
  const issues: ConfigurationIssue[] = [];
  const tags = new Set<string>();
  for (const [key, tree] of Object.entries(texts)) {
    const path = `$.texts.${shorten(key)}`;
    const tag = canonical(key);
    if (tag === undefined)
      issues.push({path, expected: 'a language tag, such as de or pt-BR', received: 'another key'});
    else if (tags.has(tag)) issues.push({path, expected: 'each language once', received: `${tag} again`});
    else tags.add(tag);
    checkTexts(tree, names, path, issues);
  }
  if (issues.length > 0) throw new ConfigurationError(issues.slice(0, MAX_ISSUES));
}

function languageWith(byTag: ReadonlyMap<string, SiteLanguage>, tag: string): Language {
  const product = languageFor(tag);
  const chain = ancestryOf(canonical(tag) ?? tag);
  const [base = ''] = chain.slice(-1);
  // Our Portuguese is Brazilian, so a site's `pt-BR` texts apply wherever we show Portuguese.
  chain.push(lookUp(PRODUCT, tag) ?? base);
  const isOnlyTheSites = product === languageFor('en') && base !== 'en';
  if (isOnlyTheSites) chain.push('en');
  const [nearest, ...others] = [...new Set(chain)].flatMap((at) => byTag.get(at) ?? []);
  return nearest ? withTexts(product, nearest, others) : product;
}

/** A language under the tag of the nearest of a site's texts; they lie over its own, the nearest on top. */
function withTexts(product: Language, nearest: SiteLanguage, others: readonly SiteLanguage[]): Language {
  const locale = nearest.tag;
  // From right to left a code or a time would fall apart: FSI … PDI keep it together, whichever way it is written.
  const insert = directionOf(locale) === 'rtl' ? (value: unknown) => apart(String(value)) : String;
  const lay = <Words extends object>(words: Words, texts: (own: SiteLanguage) => Texts): Words =>
    [nearest, ...others].reduceRight(
      (below, own) => overlay(below, texts(own), {locale: own.tag, insert}),
      words,
    );
  return {
    words: async () => {
      const {translation} = await product.words();
      return {translation: {...lay(translation, ({words}) => words), locale}};
    },
    helpdesk: async () => ({
      helpdesk: lay((await product.helpdesk()).helpdesk, ({parts}) => parts.helpdesk),
    }),
    report: async () => ({report: lay((await product.report()).report, ({parts}) => parts.report)}),
    devices: async () => ({devices: lay((await product.devices()).devices, ({parts}) => parts.devices)}),
    desk: async () => ({desk: lay((await product.desk()).desk, ({parts}) => parts.desk)}),
    watch: async () => ({watch: lay((await product.watch()).watch, ({parts}) => parts.watch)}),
    followup: async () => ({
      followup: lay((await product.followup()).followup, ({parts}) => parts.followup),
    }),
  };
}

interface Laying {
  /** Of the texts that are laid over others. */
  readonly locale: string;
  readonly insert: (value: unknown) => string;
}

/** `words` with texts in place of some of them; a text that something is put into becomes a function like the one it replaces. */
function overlay<Words extends object>(words: Words, texts: Texts, laying: Laying): Words {
  const laid = {...(words as Record<string, unknown>)};
  // What a site calls a cause is not taken back where it is less certain, or has a name.
  if ('title' in texts && !('maybe' in texts)) delete laid['maybe'];
  if ('title' in texts && !('named' in texts)) delete laid['named'];
  for (const [name, text] of Object.entries(texts)) {
    const below = laid[name];
    const takesValues = typeof below === 'function' || (below === undefined && name === 'named');
    if (takesValues) laid[name] = said(text, laying);
    else laid[name] = typeof text === 'string' ? text : overlay(below ?? {}, text, laying);
  }
  return laid as Words;
}

/** Puts values into a text, or into that of a plural for the number among them. */
function said(text: Texts[string], {locale, insert}: Laying): (...values: unknown[]) => string {
  return (...values) => {
    const count = values.findLast((value) => typeof value === 'number') ?? 0;
    const form = typeof text === 'string' ? text : plural(locale, count, text as Forms);
    return form.replace(/\{(\d+)\}/g, (_, place) => insert(values[Number(place) - 1]));
  };
}

/** A tag and what it is a form of, in lower case: de-ch, de. */
function ancestryOf(tag: string): string[] {
  const parts = tag.toLowerCase().split('-');
  return parts.map((_, i) => parts.slice(0, parts.length - i).join('-'));
}

/** A tag as it is properly written; nothing for what is none. */
function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
