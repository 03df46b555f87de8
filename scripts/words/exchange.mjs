/** The words of a language as what a translator edits, and what they say put into its word files. */
import {isolated, plain} from './bidi.mjs';
import {formsOf, isRtl, pathOf, read, SOURCE, wordFiles} from './files.mjs';
import {vocabularyOf} from './vocabulary.mjs';
import {notesIn} from './notes.mjs';
import {unitsOf, withTexts} from './source.mjs';
import {fromXliff, toXliff} from './xliff.mjs';

/** Everything said in a language; what it lacks has no target. @param {string} tag as in `src/i18n/list.ts` */
export function exported(tag) {
  const files = wordFiles();
  const noteOf = notesIn(files.map((file) => pathOf(file, SOURCE)));
  const bare = isRtl(tag) ? plain : (/** @type {string} */ text) => text;
  const termsIn = vocabularyOf(tag);
  const all = files.map((file) => {
    const own = new Map(
      unitsOf(read(pathOf(file, tag)) ?? 'export const none = {};').map((unit) => [unit.path, unit]),
    );
    const entries = unitsOf(read(pathOf(file, SOURCE)) ?? '').map((english) => {
      const {path, count, forms: source, parameters} = english;
      const target = Object.fromEntries(
        Object.entries(own.get(path)?.forms ?? {}).map(([form, text]) => [form, bare(text)]),
      );
      const forms = count ? formsOf(tag, Object.keys(source), Object.keys(target)) : [''];
      const notes = [
        ...noteOf(pathOf(file, SOURCE), path),
        ...termsIn(Object.values(source).join(' ')),
        ...(parameters.length > 0
          ? [`Stands for a value: ${parameters.map((name) => `{${name}}`).join(', ')}`]
          : []),
      ];
      return {path, ...(count && {count}), notes, forms, source, target};
    });
    return {id: file.id, entries};
  });
  return toXliff(all, {source: SOURCE, target: tag});
}

/**
 * @param {string} text XLIFF 2
 * @returns {{tag: string, files: {path: string, text: string}[], problems: string[]}} `files`: those that become others
 */
export function imported(text) {
  const {target: tag, files} = fromXliff(text);
  /** @type {string[]} */
  const problems = [];
  const rtl = isRtl(tag);
  const changed = wordFiles().flatMap((file) => {
    const english = read(pathOf(file, SOURCE)) ?? '';
    const model = new Map(unitsOf(english).map((unit) => [unit.path, unit]));
    const changes = (files.find(({id}) => id === file.id)?.texts ?? []).flatMap(({path, forms, source}) => {
      const at = `${file.id}:${path}`;
      const like = model.get(path);
      const problem = like ? problemOf(forms, like) : 'English has no such text now';
      if (problem !== undefined) {
        problems.push(`${at}: ${problem}`);
        return [];
      }
      const now = like?.forms[''];
      if (now !== undefined && source[''] !== now) problems.push(`${at}: English has changed since`);
      const own = Object.entries(forms).map(([form, said]) => [form, rtl ? isolated(said) : said]);
      return [{path, forms: Object.fromEntries(own)}];
    });
    const path = pathOf(file, tag);
    const before = read(path);
    // A new language begins as English.
    const base = before ?? named(english, tag);
    const after = withTexts(base, changes, {locale: tag, rtl, model: [...model.values()]});
    return after === before || changes.length === 0 ? [] : [{path, text: withImports(after, path)}];
  });
  return {tag, files: changed, problems};
}

/**
 * @param {Readonly<Record<string, string>>} forms
 * @param {import('./source.mjs').Unit} like
 */
function problemOf(forms, {parameters, count}) {
  if (count && forms['other'] === undefined) return 'a plural needs the form "other"';
  if (!count && forms[''] === undefined) return 'this is no plural';
  const strange = Object.values(forms)
    .flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))
    .find((name) => !parameters.includes(name));
  return strange === undefined ? undefined : `nothing stands for {${strange}}`;
}

/** The English file as the beginning of a language. @param {string} english @param {string} tag */
function named(english, tag) {
  const name = new Intl.DisplayNames(['en'], {type: 'language'}).of(tag) ?? tag;
  return english
    .replace('export const en: Translation', 'export const translation: Translation')
    .replaceAll("locale: 'en'", `locale: '${tag}'`)
    .replaceAll("plural('en'", `plural('${tag}'`)
    .replace(/\/\*\* English(?:: the source of every other language)?/, `/** ${name}`);
}

/** Imports what the texts put in now use. @param {string} text @param {string} path */
function withImports(text, path) {
  const up = path.startsWith('src/i18n') ? '..' : '../../../i18n';
  const needs = [
    ['bidi', ['apart', 'ltr']],
    ['plural', ['plural']],
  ];
  return needs.reduceRight((whole, [module, names]) => {
    const line = new RegExp(`^import \\{[^}]*\\} from '[./\\w]*/${String(module)}\\.js';\\n`, 'm');
    const bare = whole.replace(line, '');
    const used = /** @type {string[]} */ (names).filter((name) => new RegExp(`\\b${name}\\(`).test(bare));
    if (used.length === 0) return bare;
    const added = `import {${used.join(', ')}} from '${up}/${String(module)}.js';\n`;
    return line.test(whole) ? whole.replace(line, added) : added + bare;
  }, text);
}
