/** Where the words of a language are, and in which order a translator meets them. */
import {existsSync, readFileSync, readdirSync} from 'node:fs';

/** The source of every other language. */
export const SOURCE = 'en';

const ROOTS = ['src/i18n', 'src/settings/words', 'src/fleet/words'];
/** What agents read comes first. */
const FIRST = ['agent', 'too-old', 'watch', 'report', 'devices', 'desk', 'followup', 'helpdesk'];

/**
 * The word files of English, by the name that they have in an exchange file: `agent`, `settings-rules`.
 * @returns {{id: string, name: string, root: string}[]}
 */
export function wordFiles() {
  const files = ROOTS.flatMap((root) =>
    readdirSync(`${root}/${SOURCE}`)
      .filter((name) => name.endsWith('.ts'))
      .map((name) => {
        const base = name.slice(0, -'.ts'.length);
        return {id: root.includes('settings') ? `settings-${base}` : base, name, root};
      }),
  );
  const rank = (/** @type {string} */ id) => (FIRST.includes(id) ? FIRST.indexOf(id) : FIRST.length);
  return files.sort((a, b) => rank(a.id) - rank(b.id) || a.id.localeCompare(b.id));
}

/** @param {{root: string, name: string}} file @param {string} tag */
export function pathOf({root, name}, tag) {
  return `${root}/${tag.toLowerCase()}/${name}`;
}

/** @param {string} path @returns {string | undefined} */
export function read(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** Which way a language is written. @param {string} tag */
export function isRtl(tag) {
  const {script = ''} = new Intl.Locale(tag).maximize();
  return /Arab|Hebr|Thaa|Syrc|Nkoo|Adlm|Rohg/.test(script);
}

/**
 * The forms of a plural that a translator fills in: those of the language, and numbers that English has a text for.
 * @param {string} tag @param {readonly string[]} english @param {readonly string[]} own those that the language has now
 */
export function formsOf(tag, english, own) {
  const categories = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  const numbers = [...english, ...own].filter((form) => /^\d+$/.test(form));
  const order = ['zero', 'one', 'two', 'few', 'many', 'other'];
  const rank = (/** @type {string} */ form) => (/^\d+$/.test(form) ? -1 : order.indexOf(form));
  const all = own.length > 0 ? [...own, 'other'] : [...numbers, ...categories];
  return [...new Set(all)].sort((a, b) => rank(a) - rank(b) || Number(a) - Number(b));
}
