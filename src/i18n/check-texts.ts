import type {ConfigurationIssue} from '../config/errors.js';
import type {Texts} from '../config/types.js';
import {en} from './en/agent.js';
import {languageFor} from './languages.js';

/** The parts of a language that are loaded by themselves; in a site's texts, groups of these names. */
export type Part = 'helpdesk' | 'report' | 'devices' | 'desk' | 'watch' | 'followup';

/** Every name that a site may use: under it a text, a function that makes one, or a group of names. */
export type Names = Readonly<Record<string, unknown>>;

/** After this many the rest adds nothing a person would read. */
export const MAX_ISSUES = 20;

/** The names that English has; of the parts, only those that the site uses. Rejects where one of them can't be loaded. */
export async function namesFor(trees: readonly Texts[]): Promise<Names> {
  // The locale is the site's own key.
  const {locale: _locale, causes: titles, ...words} = en;
  const one = (name: string): string => name;
  const english = languageFor('en');
  const uses = (part: Part): boolean => trees.some((tree) => Object.hasOwn(tree, part));
  const [helpdesk, report, devices, desk, watch, followup] = await Promise.all([
    uses('helpdesk') ? english.helpdesk() : undefined,
    uses('report') ? english.report() : undefined,
    uses('devices') ? english.devices() : undefined,
    uses('desk') ? english.desk() : undefined,
    uses('watch') ? english.watch() : undefined,
    uses('followup') ? english.followup() : undefined,
  ]);
  const causes = Object.entries(helpdesk?.helpdesk ?? {});
  return {
    ...words,
    // A site may say these of every cause.
    causes: Object.fromEntries(
      Object.entries(titles).map(([cause, said]) => [
        cause,
        {...said, maybe: said.maybe ?? '', named: said.named ?? one},
      ]),
    ),
    // A site may be unsure where the product is not.
    helpdesk: Object.fromEntries(causes.map(([cause, said]) => [cause, {...said, unsure: ''}])),
    report: report?.report ?? {},
    devices: devices?.devices ?? {},
    desk: desk?.desk ?? {},
    watch: watch?.watch ?? {},
    followup: followup?.followup ?? {},
  };
}

/** Adds what is wrong with a site's texts at `path` to the issues, up to `MAX_ISSUES`. */
export function checkTexts(texts: Texts, names: Names, path: string, issues: ConfigurationIssue[]): void {
  for (const [name, given] of Object.entries(texts)) {
    if (issues.length >= MAX_ISSUES) return;
    const at = `${path}.${shorten(name)}`;
    const known = Object.hasOwn(names, name) ? names[name] : undefined;
    if (isGroup(known) && typeof given !== 'string') checkTexts(given, known, at, issues);
    else if (typeof known === 'function' && typeof given !== 'string') checkForms(given, known, at, issues);
    else {
      const issue = problemOf(given, known, names);
      if (issue) issues.push({path: at, ...issue});
    }
  }
}

/** `zero` to `other`, or a number that has a text of its own. */
const FORM = /^(?:zero|one|two|few|many|other|\d{1,4})$/;

/** A text for each form that a language has for a number. */
function checkForms(forms: Texts, known: object, path: string, issues: ConfigurationIssue[]): void {
  if (!Object.hasOwn(forms, 'other')) issues.push({path, expected: 'a form "other"', received: 'none'});
  for (const [form, text] of Object.entries(forms)) {
    if (issues.length >= MAX_ISSUES) return;
    const at = `${path}.${shorten(form)}`;
    const issue = FORM.test(form)
      ? problemOf(text, known, {})
      : {expected: 'one of zero, one, two, few, many, other, or a number', received: 'an unknown key'};
    if (issue) issues.push({path: at, ...issue});
  }
}

/** A key can be as long as the configuration. */
export function shorten(name: string): string {
  return name.length > 60 ? `${name.slice(0, 60)}…` : name;
}

function problemOf(
  given: Texts[string],
  known: unknown,
  names: Names,
): Omit<ConfigurationIssue, 'path'> | undefined {
  if (known === undefined) return {expected: oneOf(names), received: 'an unknown key'};
  if (isGroup(known)) return {expected: `an object with ${oneOf(known)}`, received: 'a string'};
  if (typeof given !== 'string') return {expected: 'a string', received: 'an object'};
  const places = Array.from(
    {length: typeof known === 'function' ? known.length : 0},
    (_, i) => `{${String(i + 1)}}`,
  );
  const strange = given.match(/\{\d+\}/g)?.find((place) => !places.includes(place));
  if (strange === undefined) return undefined;
  const expected = places.length > 0 ? `only ${places.join(', ')}` : 'a text that nothing is put into';
  return {expected, received: strange};
}

function isGroup(known: unknown): known is Names {
  return typeof known === 'object';
}

function oneOf(names: Names): string {
  return `one of ${Object.keys(names).join(', ')}`;
}
