import {describe, it} from 'node:test';
import {expect} from 'chai';
import {en} from '../../../src/i18n/en/agent.js';
import {METRICS, type MetricUnit} from '../../../src/report/catalogue.js';
import {directionOf, localize, type Localizer} from '../../../src/i18n/localize.js';

/** As the words of that language would be localised. */
const inLanguage = (locale: string, lang = locale): Localizer => localize(lang, {...en, locale});

describe('texts put together', () => {
  it('are sentences, each with an end, as the language ends them', () => {
    const said: Record<string, string> = {
      en: 'Not ready. Why. How?',
      de: 'Not ready. Why. How?',
      ja: 'Not ready。Why.How?',
      'zh-Hant': 'Not ready。Why.How?',
      hi: 'Not ready। Why. How?',
      ur: 'Not ready۔ Why. How?',
      ar: 'Not ready. Why. How?',
      nl: 'Not ready. Why. How?',
    };
    for (const [locale, text] of Object.entries(said))
      expect(inLanguage(locale).sentences('Not ready', 'Why.', 'How?'), locale).to.equal(text);
  });

  it('get no second end', () => {
    const {sentences} = inLanguage('ja');
    for (const text of ['準備完了。', '本当？', 'まだ…', 'هل؟', 'ہے۔', 'है।', 'Yes!', 'No.'])
      expect(sentences(text)).to.equal(text);
    expect(sentences('準備完了', '始めます')).to.equal('準備完了。始めます。');
    expect(inLanguage('en').sentences('Ready')).to.equal('Ready.');
    expect(inLanguage('en').sentences()).to.equal('');
  });

  it('are clauses with the comma of the language', () => {
    const said: Record<string, string> = {
      en: 'a, b',
      fr: 'a, b',
      ja: 'a、b',
      zh: 'a，b',
      ar: 'a، b',
      'fa-IR': 'a، b',
    };
    for (const [locale, text] of Object.entries(said))
      expect(inLanguage(locale).clauses('a', 'b'), locale).to.equal(text);
  });
});

describe('a figure', () => {
  it('has the unit that the catalogue gives it, by the end of its name', () => {
    const written: Readonly<Record<MetricUnit, RegExp>> = {
      ms: /^7 ms$/,
      kbps: /^7 kbps$/,
      share: /^715%$/,
      times: /^7\.15 ×$/,
      score: /^7\.15$/,
      rating: /^7\.2$/,
      count: /^7$/,
    };
    for (const [name, {unit}] of Object.entries(METRICS)) {
      const value = unit === 'ms' ? 7 : 7.15;
      expect(inLanguage('en').figure(name, value), name).to.match(written[unit]);
    }
  });
});

describe('a language that only a site has', () => {
  const tell = ({number, time}: Localizer): string[] => [number(1234.5, 1), time('2026-01-01T15:00:00')];

  it('writes numbers and times as it does', () => {
    expect(tell(inLanguage('nl'))).to.deep.equal(['1.234,5', '15:00']);
    expect(inLanguage('de-CH').number(1234.5, 1)).to.match(/^1['’]234\.5$/);
    expect(inLanguage('nl', 'nl-BE').locale).to.equal('nl-BE');
    expect(inLanguage('nl-BE', 'nl').locale).to.equal('nl');
  });

  it('writes them as English does where no browser knows it, whatever the browser’s own language', () => {
    for (const lang of ['tlh', 'tlh-x-a', 'de', 'not a tag'])
      expect([inLanguage('tlh', lang).locale, ...tell(inLanguage('tlh', lang))], lang).to.deep.equal([
        'en',
        ...tell(inLanguage('en')),
      ]);
    // The browser of the tests speaks English itself, so what it is asked for is what tells.
    const {DateTimeFormat} = Intl;
    const asked: unknown[] = [];
    Intl.DateTimeFormat = new Proxy(DateTimeFormat, {
      construct: (target, args: [string]) => {
        asked.push(args[0]);
        return new target(...args);
      },
    });
    try {
      inLanguage('tlh').time('2026-01-01T15:00:00');
      inLanguage('nl').time('2026-01-01T15:00:00');
    } finally {
      Intl.DateTimeFormat = DateTimeFormat;
    }
    expect(asked).to.deep.equal(['en', 'nl']);
  });

  it('is written the way its script goes', () => {
    for (const tag of [
      'ar',
      'fa',
      'he',
      'ur',
      'yi',
      'ps',
      'ckb',
      'ug',
      'dv',
      'sd',
      'az-Arab',
      'pa-PK',
      'ff-Adlm',
    ])
      expect(directionOf(tag), tag).to.equal('rtl');
    for (const tag of ['en', 'de-CH', 'ja', 'tlh', 'az', 'pa', 'ku', 'he-Latn', 'arn'])
      expect(directionOf(tag), tag).to.equal('ltr');
  });
});
