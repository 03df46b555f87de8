import {describe, it} from 'node:test';
import {expect} from 'chai';
import {LANGUAGES} from '../../../src/i18n/list.js';
import {settings as english} from '../../../src/settings/words/en/tools.js';
import {settingsWordsOf} from '../../../src/settings/words/languages.js';
import type {SettingsWords} from '../../../src/settings/words/words.js';
import {CSP_RULES, FIREWALL_RULES} from '../../../src/settings/generate/index.js';
import {GUIDE_TEXTS} from '../../../src/settings/guide/index.js';
import {ALLOW_LIST_RULES, KNOWN_ADDRESS_RULES, TUNNEL_RULES} from '../../../src/settings/lists/index.js';
import {PAC_RULES} from '../../../src/settings/pac/index.js';

const TAGS = Object.keys(LANGUAGES).filter((tag) => tag !== 'en');

/** What may read as in English: names of products, formats and directives, and what is made of them. */
const NAMES =
  /^\/(?:vdi\/(?:platforms|sets)\/|phones\/softphone-sip|owners\/genesys|capacity\/activity\/desktop|(?:tools|make)\/csp)/;

/** Every text by its path; of a function, what it makes of marks. */
function textsOf(node: unknown, path = ''): [string, string][] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node === 'function') return [[path, (node as (...marks: string[]) => string)('<1>', '<2>')]];
  return Object.entries(node as object).flatMap(([key, value]) => textsOf(value, `${path}/${key}`));
}

async function wordsOf(tag: string): Promise<SettingsWords> {
  const words = await settingsWordsOf(tag);
  if (!words) throw new Error(`No words for ${tag}`);
  return words;
}

const marksIn = (text: string): string[] => [...new Set(text.match(/<\d>/g) ?? [])].sort();
/** What must be written as it is in every language. */
const codesIn = (text: string): string[] =>
  (
    text.match(/prodNNN|egress\.allowed|api01|\b443\b|connect-src|img-src|script-src|worker-src|DIRECT/g) ??
    []
  ).sort();

describe('the words on network settings', () => {
  for (const tag of TAGS)
    it(`say in ${tag} what they say in English, and put in what English puts in`, async () => {
      const said = new Map(textsOf(await wordsOf(tag)));
      for (const [path, text] of textsOf(english)) {
        const other = said.get(path) ?? '';
        expect(other.trim(), path).to.not.equal('');
        expect(marksIn(other), path).to.deep.equal(marksIn(text));
        if (path.startsWith('/rules/')) expect(codesIn(other), path).to.deep.equal(codesIn(text));
        if (text.includes(' ') && !NAMES.test(path)) expect(other, path).to.not.equal(text);
      }
      expect(said.size).to.equal(textsOf(english).length);
    });

  it('have something to say of every rule and of every text of the guide', () => {
    const tables = [
      PAC_RULES,
      ALLOW_LIST_RULES,
      KNOWN_ADDRESS_RULES,
      TUNNEL_RULES,
      FIREWALL_RULES,
      CSP_RULES,
    ];
    const rules = tables.flatMap((table) => Object.keys(table));
    expect(Object.keys(english.rules).sort()).to.deep.equal(rules.sort());
    expect(Object.keys(english.guide).sort()).to.deep.equal([...GUIDE_TEXTS].sort());
  });

  it('are those of a region’s language, and English where there are none', async () => {
    expect(await settingsWordsOf('de-CH')).to.equal(await wordsOf('de'));
    expect(await settingsWordsOf('PT')).to.equal(await wordsOf('pt-BR'));
    for (const tag of ['nl', 'constructor', '', 'en-GB'])
      expect(await settingsWordsOf(tag)).to.equal(english);
  });
});
