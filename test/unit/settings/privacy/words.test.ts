import {describe, it} from 'node:test';
import {expect} from 'chai';
import {partOf} from '../../../../src/i18n/languages.js';
import {LANGUAGES} from '../../../../src/i18n/list.js';
import type {ReportWords} from '../../../../src/i18n/translation.js';
import {privacySheet, sheetText, tellSheet} from '../../../../src/settings/privacy/index.js';
import {privacy as english} from '../../../../src/settings/words/en/privacy.js';
import {privacyWordsOf} from '../../../../src/settings/words/languages.js';
import type {PrivacyWords} from '../../../../src/settings/words/privacy.js';

const TAGS = Object.keys(LANGUAGES);
const MADE_AT = new Date('2026-11-30T12:00:00Z');
const CONFIG = {
  version: 1,
  site: {name: 'Best Customer'},
  services: [{id: 'desktop', name: 'Agent Desktop', url: 'https://desktop.example.com/'}],
  report: {url: '/reports'},
} as const;

/** Every text by its path; of a function, what it makes of marks. */
function textsOf(node: unknown, path = ''): [string, string][] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node === 'function') return [[path, (node as (...marks: string[]) => string)('<1>', '<2>')]];
  return Object.entries(node as object).flatMap(([key, value]) => textsOf(value, `${path}/${key}`));
}

async function wordsOf(tag: string): Promise<PrivacyWords> {
  const words = await privacyWordsOf(tag);
  if (!words) throw new Error(`No words for ${tag}`);
  return words;
}

/** What is said of a report, its buttons among them. */
async function report(tag: string): Promise<ReportWords> {
  const words = await partOf('report', tag);
  if (!words) throw new Error(`No words for ${tag}`);
  return words;
}

const marksIn = (text: string): string[] => [...new Set(text.match(/<\d>/g) ?? [])].sort();
const label = (name: string): string => `${name}: `;

describe('the words of the privacy sheet', () => {
  for (const tag of TAGS.filter((one) => one !== 'en'))
    it(`say in ${tag} what they say in English, and put in what English puts in`, async () => {
      const said = new Map(textsOf(await wordsOf(tag)));
      for (const [path, text] of textsOf(english)) {
        const other = said.get(path) ?? '';
        expect(other.trim(), path).to.not.equal('');
        expect(marksIn(other), path).to.deep.equal(marksIn(text));
        if (text.includes(' ')) expect(other, path).to.not.equal(text);
      }
      expect(said.size).to.equal(textsOf(english).length);
    });

  it('have a button to be pressed that is called as it is there', async () => {
    for (const tag of TAGS) {
      const {delivery} = await report(tag);
      const {sent, readers} = await wordsOf(tag);
      for (const text of [sent.report.what, readers.helpdesk]) expect(text, tag).to.contain(delivery.send);
    }
  });

  it('are those of a region’s language, and English where there are none', async () => {
    expect(await privacyWordsOf('de-CH')).to.equal(await wordsOf('de'));
    expect(await privacyWordsOf('nl')).to.equal(english);
  });
});

describe('the privacy sheet as text', () => {
  it('has every section in every language, with figures and dates as it writes them', async () => {
    for (const tag of TAGS) {
      const words = await wordsOf(tag);
      const told = tellSheet(privacySheet(CONFIG, {contact: 'Ms Smith'}), words, tag, MADE_AT);
      const text = sheetText(told, label);
      for (const title of Object.values(words.sections)) expect(text, tag).to.contain(title);
      for (const part of ['Best Customer', 'Agent Desktop', 'https://desktop.example.com', 'Ms Smith', '200'])
        expect(text, tag).to.contain(part);
      expect(text, tag).to.contain(words.self);
      expect(text, tag).to.match(/2026/).and.to.match(/60/);
      expect(text, tag).not.to.match(/undefined|\[object|NaN/);
    }
  });

  it('stays text, whatever the configuration calls things', async () => {
    const name = '\u202e<b>\n- planted line';
    const sheet = privacySheet({...CONFIG, site: {name}}, {contact: name, retention: name});
    const text = sheetText(tellSheet(sheet, await wordsOf('en'), 'en', MADE_AT), label);
    expect(text).not.to.match(/^- planted line/m);
    expect(text).not.to.contain('\u202e');
  });
});
