import {before, describe, it} from 'node:test';
import {expect} from 'chai';
import {en} from '../../../src/i18n/en/agent.js';
import {languageFor} from '../../../src/i18n/languages.js';
import {LANGUAGES} from '../../../src/i18n/list.js';
import {localize} from '../../../src/i18n/localize.js';
import type {Translation} from '../../../src/i18n/translation.js';

const translations = new Map<string, Translation>();
before(async () => {
  for (const tag of Object.keys(LANGUAGES))
    translations.set(tag, (await languageFor(tag).words()).translation);
});
const wordsOf = (tag: string): Translation => translations.get(tag)!;

describe('the language for a tag', () => {
  const cases: Record<string, string> = {
    de: 'de',
    'DE-at': 'de',
    'de-CH-1996': 'de',
    pt: 'pt-BR',
    'pt-BR': 'pt-BR',
    'pt-PT': 'pt-BR',
    'es-419': 'es',
    'ar-EG': 'ar',
    'ja-JP': 'ja',
    en: 'en',
    'en-GB': 'en',
  };
  for (const [tag, locale] of Object.entries(cases))
    it(`${tag}: ${locale}`, async () => {
      expect((await languageFor(tag).words()).translation.locale).to.equal(locale);
    });

  for (const tag of ['', 'xx', 'deu', 'constructor', '__proto__', 'not a language', '<b>', '-', 'x-de'])
    it(`${JSON.stringify(tag)}: English`, async () => {
      expect((await languageFor(tag).words()).translation).to.equal(en);
    });
});

describe('numbers, units and times', () => {
  const spaced = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

  it('are written as the language writes them', () => {
    const de = localize('de', wordsOf('de'));
    expect(de.number(1234.5, 1)).to.equal('1.234,5');
    expect(spaced(de.figure('lossRatio', 0.025))).to.equal('2,5 %');
    expect(spaced(de.figure('rttMs', 120))).to.equal('120 ms');
    expect(spaced(de.figure('bitrateKbps', 95))).to.equal('95 kb/s');
    expect(de.figure('mos', 4.25)).to.equal('4,25');
    const fr = localize('fr', wordsOf('fr'));
    expect(spaced(fr.number(12345.5, 1))).to.equal('12 345,5');
  });

  it('take the page’s regional form where it is of the language shown', () => {
    expect(localize('de-CH', wordsOf('de')).number(1234.5, 1)).to.match(/^1['’]234\.5$/);
    expect(localize('fr-CH', wordsOf('de')).number(1234.5, 1)).to.equal('1.234,5');
    expect(localize('de-!', wordsOf('de')).number(1234.5, 1)).to.equal('1.234,5');
    expect(localize('en-GB', en).time('2026-01-01T15:00:00')).to.equal('15:00');
    expect(localize('en-US', en).time('2026-01-01T15:00:00')).to.match(/03:00\sPM/);
  });

  it('stand in one set of digits, the one that codes are in', () => {
    for (const tag of ['ar', 'ar-EG', 'ar-SA']) {
      const arabic = localize(tag, wordsOf('ar'));
      const texts = [arabic.number(1234), arabic.figure('rttMs', 120), arabic.time('2026-01-01T15:00:00')];
      for (const text of [...texts, arabic.words.secondsLeft(25), arabic.words.answering(3, 4)])
        expect(text, tag)
          .to.match(/[0-9]/)
          .and.not.match(/[٠-٩۰-۹]/);
    }
  });

  it('go from right to left in Arabic only', () => {
    for (const tag of ['de', 'fr', 'es', 'pt-BR', 'ja', 'ar'])
      expect(localize(tag, wordsOf(tag)).dir, tag).to.equal(tag === 'ar' ? 'rtl' : 'ltr');
    expect(localize('ar', en).dir).to.equal('ltr');
  });

  it('have the colon of the language', () => {
    const colons = ['en', 'de', 'fr', 'ja'].map((tag) =>
      localize(tag, translations.get(tag) ?? en).label('a'),
    );
    expect(colons).to.deep.equal(['a: ', 'a: ', 'a\u00a0: ', 'a：']);
  });
});
