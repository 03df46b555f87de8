import {afterEach, describe, it} from 'node:test';
import {expect} from 'chai';
import {isConfigurationError, type ConfigurationIssue} from '../../../src/config/errors.js';
import type {Texts} from '../../../src/config/types.js';
import {validateConfiguration} from '../../../src/config/validate.js';
import {devices} from '../../../src/i18n/en/devices.js';
import {helpdesk} from '../../../src/i18n/en/helpdesk.js';
import {report} from '../../../src/i18n/en/report.js';
import {en} from '../../../src/i18n/en/agent.js';
import {LanguageSource} from '../../../src/i18n/language-source.js';
import {languageFor, languages, partOf, type Languages} from '../../../src/i18n/languages.js';
import {siteLanguages} from '../../../src/i18n/texts.js';
import type {Translation} from '../../../src/i18n/translation.js';

type SiteTexts = Readonly<Record<string, Texts>>;

const wordsIn = async (from: Languages, tag: string): Promise<Translation> =>
  (await from(tag).words()).translation;
const german = (): Promise<Translation> => wordsIn(languageFor, 'de');

/** What is wrong with a site's texts. */
async function issuesOf(texts: unknown): Promise<readonly ConfigurationIssue[]> {
  const error: unknown = await siteLanguages(texts as SiteTexts).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!isConfigurationError(error)) throw new Error(`Not refused, but: ${String(error)}`);
  return error.issues;
}

describe('a site’s own texts', () => {
  it('stand in place of the product’s, which are left as they are', async () => {
    const before = JSON.stringify(en);
    const from = await siteLanguages({
      en: {causes: {'turn-cut': {action: 'Call 4711.'}}, run: 'Start', secondsLeft: '{1} s left'},
    });
    const words = await wordsIn(from, 'en');
    expect(words.causes['turn-cut']).to.deep.equal({...en.causes['turn-cut'], action: 'Call 4711.'});
    expect(words.causes['turn-silent']).to.equal(en.causes['turn-silent']);
    expect([words.run, words.again, words.locale]).to.deep.equal(['Start', en.again, 'en']);
    expect(words.secondsLeft(25)).to.equal('25 s left');
    expect(JSON.stringify(en)).to.equal(before);
    expect(en.secondsLeft(25)).to.equal('about 25\u00a0s left');
  });

  it('leave other languages as they are', async () => {
    const from = await siteLanguages({en: {run: 'Start'}});
    expect(from('de')).to.equal(languageFor('de'));
    expect(await wordsIn(from, 'de')).to.equal(await german());
  });

  it('put in what the product’s own put in, in any order, as often as they say', async () => {
    const from = await siteLanguages({
      en: {
        answering: 'of {2}, {1} ({2})',
        checkedAt: 'now',
        code: '$& {1} $1',
        report: {chart: {summary: '{3}/{2}/{1}'}, delivery: {refused: 'HTTP {1}'}},
        devices: {recording: '{1}'},
      },
    });
    const words = await wordsIn(from, 'en');
    expect(words.answering(3, 4)).to.equal('of 4, 3 (4)');
    expect(words.checkedAt('8:52')).to.equal('now');
    expect(words.code('{1} $& K7')).to.equal('$& {1} $& K7 $1');
    const own = await partOf('report', 'en', from);
    expect(own?.chart.summary('a', 'b', 2)).to.equal('2/b/a');
    expect(own?.delivery.refused(503)).to.equal('HTTP 503');
    expect((await partOf('devices', 'en', from))?.recording(3)).to.equal('3');
  });

  it('count in the forms of their own language, with a text of its own for a number that has one', async () => {
    const from = await siteLanguages({
      pl: {
        secondsLeft: {
          '0': 'już',
          one: 'jeszcze {1} sekunda',
          few: 'jeszcze {1} sekundy',
          many: 'jeszcze {1} sekund',
          other: 'jeszcze {1} s',
        },
        report: {comparison: {worseCount: {one: '{1} gorzej', other: '{1} gorszych'}}},
      },
    });
    const {secondsLeft} = await wordsIn(from, 'pl-PL');
    expect([0, 1, 3, 5, 22, 25].map((seconds) => secondsLeft(seconds))).to.deep.equal([
      'już',
      'jeszcze 1 sekunda',
      'jeszcze 3 sekundy',
      'jeszcze 5 sekund',
      'jeszcze 22 sekundy',
      'jeszcze 25 sekund',
    ]);
    const own = await partOf('report', 'pl', from);
    expect([1, 5].map((count) => own?.comparison.worseCount(count))).to.deep.equal([
      '1 gorzej',
      '5 gorszych',
    ]);
  });

  it('of a cause stand for all that the product says of it, unless they say more themselves', async () => {
    const from = await siteLanguages({
      en: {
        causes: {
          'turn-cut': {title: 'Cut.'},
          'service-slow': {title: 'Slow.', named: '{1}: slow.'},
          configuration: {maybe: 'Wrong?'},
        },
      },
    });
    const {causes} = await wordsIn(from, 'en');
    expect(causes['turn-cut']).to.deep.equal({title: 'Cut.', action: en.causes['turn-cut'].action});
    expect(causes['service-slow'].named?.('CRM')).to.equal('CRM: slow.');
    expect(causes.configuration.maybe).to.equal('Wrong?');
  });

  it('are taken for a region, then for its language, then come the product’s', async () => {
    const from = await siteLanguages({
      de: {run: 'Los', again: 'Nochmal', lights: {red: 'Gesperrt'}},
      'de-CH': {run: 'Grüezi', lights: {green: 'Parat'}},
    });
    const swiss = await wordsIn(from, 'de-CH');
    const product = await german();
    expect([swiss.run, swiss.again, swiss.cancel]).to.deep.equal(['Grüezi', 'Nochmal', product.cancel]);
    expect(swiss.lights).to.deep.equal({...product.lights, red: 'Gesperrt', green: 'Parat'});
    expect(swiss.locale).to.equal('de-CH');
    const austrian = await wordsIn(from, 'de-AT');
    expect([austrian.run, austrian.locale]).to.deep.equal(['Los', 'de']);
    expect(austrian.lights).to.deep.equal({...product.lights, red: 'Gesperrt'});
    expect((await wordsIn(from, 'DE-ch-1996')).run).to.equal('Grüezi');
  });

  it('make a language of their own, which is the site’s English where they are silent', async () => {
    const from = await siteLanguages({
      nl: {lights: {green: 'Klaar'}, helpdesk: {'turn-cut': {act: 'Bel 4711.'}}},
      en: {run: 'Start', helpdesk: {'turn-cut': {means: 'Cut.'}}},
    });
    const words = await wordsIn(from, 'nl-BE');
    expect([words.locale, words.lights.green, words.lights.red]).to.deep.equal([
      'nl',
      'Klaar',
      en.lights.red,
    ]);
    expect(words.run).to.equal('Start');
    const told = await partOf('helpdesk', words.locale, from);
    expect(told?.['turn-cut']).to.deep.equal({means: 'Cut.', act: 'Bel 4711.'});
    expect(told?.['turn-silent']).to.deep.equal(helpdesk['turn-silent']);
    expect((await wordsIn(from, 'fy')).run).to.equal('Start');
    expect((await wordsIn(from, 'fy')).locale).to.equal('en');
  });

  it('keep a script and a region apart from the language’s other forms', async () => {
    const from = await siteLanguages({'zh-Hant': {run: '開始'}, zh: {run: '开始', again: '再来'}});
    const words = await wordsIn(from, 'zh-hant-tw');
    expect([words.run, words.again, words.locale]).to.deep.equal(['開始', '再来', 'zh-Hant']);
    expect((await wordsIn(from, 'zh-TW')).run).to.equal('开始');
  });

  it('of Brazil stand wherever the product’s Portuguese does', async () => {
    const from = await siteLanguages({'pt-BR': {run: 'Vai', report: {delivery: {send: 'Manda'}}}});
    for (const tag of ['pt', 'pt-BR', 'pt-PT']) {
      const {run, locale} = await wordsIn(from, tag);
      expect([run, locale], tag).to.deep.equal(['Vai', 'pt-BR']);
      expect((await partOf('report', locale, from))?.delivery.send, tag).to.equal('Manda');
    }
    const both = await siteLanguages({'pt-BR': {run: 'Vai'}, pt: {run: 'Ir'}, 'pt-PT': {run: 'Vá'}});
    const runs = await Promise.all(
      ['pt', 'pt-BR', 'pt-PT'].map(async (tag) => (await wordsIn(both, tag)).run),
    );
    expect(runs).to.deep.equal(['Ir', 'Vai', 'Vá']);
  });

  it('may be unsure of a cause that the product is sure of', async () => {
    expect(helpdesk.configuration).to.not.have.property('unsure');
    const from = await siteLanguages({en: {helpdesk: {configuration: {unsure: 'Or a typing error.'}}}});
    const told = (await partOf('helpdesk', 'en', from))?.configuration;
    expect(told).to.deep.equal({...helpdesk.configuration, unsure: 'Or a typing error.'});
  });

  it('are found under what the words say their language is, whatever the page says', async () => {
    const from = await siteLanguages({
      'de-CH': {run: 'Grüezi', helpdesk: {offline: {act: 'A'}}},
      de: {helpdesk: {offline: {means: 'M'}}},
      IW: {run: 'בדיקה'},
    });
    for (const [tag, act] of [
      ['de-CH', 'A'],
      ['de-CH-1996', 'A'],
      ['de', (await partOf('helpdesk', 'de'))?.offline.act],
    ] as const) {
      const {locale} = await wordsIn(from, tag);
      expect((await partOf('helpdesk', locale, from))?.offline, tag).to.deep.include({act, means: 'M'});
    }
    for (const tag of ['he', 'iw', 'he-IL']) expect((await wordsIn(from, tag)).locale, tag).to.equal('he');
  });

  it('keep what is put in together where it is read from right to left', async () => {
    const from = await siteLanguages({
      he: {code: 'קוד {1}'},
      ar: {code: 'الرمز {1}'},
      nl: {code: 'Code {1}'},
    });
    for (const [tag, code] of [
      ['he', 'קוד \u20682QM-2F\u2069'],
      ['ar', 'الرمز \u20682QM-2F\u2069'],
      ['nl', 'Code 2QM-2F'],
    ] as const)
      expect((await wordsIn(from, tag)).code('2QM-2F')).to.equal(code);
  });

  it('are no danger to a page that names no language, or nonsense', async () => {
    const from = await siteLanguages({de: {run: 'Los'}, en: {run: 'Start'}});
    for (const tag of ['', 'xx', 'not a language', '__proto__', 'constructor', '<b>', '-'])
      expect((await wordsIn(from, tag)).run, tag).to.equal('Start');
    expect((await wordsIn(from, 'DE-!')).run).to.equal('Los');
    const none = await siteLanguages({});
    expect(none('xx')).to.equal(languageFor('en'));
  });

  it('say one language the same way as long as they last, so that it is loaded once', async () => {
    const from = await siteLanguages({de: {run: 'Los'}});
    expect(from('de')).to.equal(from('de'));
  });
});

describe('texts that a site can’t have meant', () => {
  it('are refused with where, what was expected, and what came', async () => {
    const cases: [texts: unknown, path: string, expected: RegExp, received: string][] = [
      [
        {de: {causes: {'turn-cutt': {}}}},
        '$.texts.de.causes.turn-cutt',
        /^one of .*turn-cut,/,
        'an unknown key',
      ],
      [
        {de: {causes: {'turn-cut': {act: 'x'}}}},
        '$.texts.de.causes.turn-cut.act',
        /^one of title, action, maybe, named$/,
        'an unknown key',
      ],
      [{nl: {lichten: {}}}, '$.texts.nl.lichten', /^one of lights, .*watch, followup$/, 'an unknown key'],
      [{nl: {lights: 'Klaar'}}, '$.texts.nl.lights', /^an object with one of green, amber/, 'a string'],
      [{nl: {run: {now: 'x'}}}, '$.texts.nl.run', /^a string$/, 'an object'],
      [{nl: {secondsLeft: {}}}, '$.texts.nl.secondsLeft', /^a form "other"$/, 'none'],
      [
        {pl: {secondsLeft: {other: 'x', lots: 'x'}}},
        '$.texts.pl.secondsLeft.lots',
        /^one of zero, one, two, few, many, other, or a number$/,
        'an unknown key',
      ],
      [{pl: {secondsLeft: {other: '{2}'}}}, '$.texts.pl.secondsLeft.other', /^only \{1\}$/, '{2}'],
      [{pl: {run: {other: 'x'}}}, '$.texts.pl.run', /^a string$/, 'an object'],
      [{nl: {locale: 'nl'}}, '$.texts.nl.locale', /^one of lights/, 'an unknown key'],
      [{en: {helpdesk: 'x'}}, '$.texts.en.helpdesk', /^an object with one of .*offline/, 'a string'],
      [
        {en: {helpdesk: {offline: {title: 'x'}}}},
        '$.texts.en.helpdesk.offline.title',
        /^one of means, act, unsure$/,
        'an unknown key',
      ],
      [
        {en: {report: {send: 'x'}}},
        '$.texts.en.report.send',
        /^one of metrics, .*delivery/,
        'an unknown key',
      ],
      [{en: {devices: {tune: 'x'}}}, '$.texts.en.devices.tune', /^one of .*tone/, 'an unknown key'],
      [{en: {secondsLeft: '{2} s'}}, '$.texts.en.secondsLeft', /^only \{1\}$/, '{2}'],
      [{en: {answering: '{1}{2}{0}'}}, '$.texts.en.answering', /^only \{1\}, \{2\}$/, '{0}'],
      [{en: {run: 'Start {1}'}}, '$.texts.en.run', /nothing/, '{1}'],
      [{en: {constructor: {name: 'x'}}}, '$.texts.en.constructor', /^one of lights/, 'an unknown key'],
      [
        {en: {report: {metrics: {toString: 'x'}}}},
        '$.texts.en.report.metrics.toString',
        /^one of rttMs/,
        'an unknown key',
      ],
      [
        JSON.parse('{"en": {"lights": {"__proto__": {"a": "x"}}}}'),
        '$.texts.en.lights.__proto__',
        /^one of green/,
        'an unknown key',
      ],
      [{en_US: {}}, '$.texts.en_US', /language tag/, 'another key'],
      [{constructor: {}}, '$.texts.constructor', /language tag/, 'another key'],
      [{'': {}}, '$.texts.', /language tag/, 'another key'],
      [{'de-CH': {}, 'DE-ch': {}}, '$.texts.DE-ch', /once/, 'de-CH again'],
    ];
    for (const [texts, path, expected, received] of cases) {
      const [issue, ...more] = await issuesOf(texts);
      expect(more, path).to.deep.equal([]);
      expect([issue?.path, issue?.received]).to.deep.equal([path, received]);
      expect(issue?.expected, path).to.match(expected);
    }
  });

  it('are said to be wrong all at once, but not endlessly', async () => {
    const wrong = {one: 'x', two: 'x', lights: {blue: 'x'}};
    const paths = (await issuesOf({de: wrong, 'not a tag': {}})).map(({path}) => path);
    expect(paths).to.deep.equal([
      '$.texts.de.one',
      '$.texts.de.two',
      '$.texts.de.lights.blue',
      '$.texts.not a tag',
    ]);
    const many = Object.fromEntries(Array.from({length: 1000}, (_, i) => [`a${String(i)}`, 'x']));
    expect(await issuesOf({de: many, fr: many})).to.have.length(20);
    const [issue] = await issuesOf({de: {['x'.repeat(100_000)]: 'x'}});
    expect(issue?.path).to.have.length.below(100);
  });

  it('are not what the product says itself, in any part of it', async () => {
    const texts = (words: object): Texts =>
      Object.fromEntries(
        Object.entries(words).map(([key, value]) => [
          key,
          typeof value === 'object'
            ? texts(value as object)
            : typeof value === 'function'
              ? 'x'
              : String(value),
        ]),
      );
    const {locale: _locale, ...words} = en;
    const all = {...texts(words), helpdesk: texts(helpdesk), report: texts(report), devices: texts(devices)};
    const {texts: read} = validateConfiguration({
      version: 1,
      services: [{id: 'a', url: 'https://a.example.com/'}],
      texts: {nl: all},
    });
    const own = await wordsIn(await siteLanguages(read!), 'nl');
    expect([own.code('a'), own.lights]).to.deep.equal(['x', en.lights]);
  });
});

describe('a language source with a site’s texts', () => {
  afterEach(() => languages.delete('xx'));
  const missing = (): Promise<never> => Promise.reject(new TypeError('Failed to fetch'));

  function source(): {language: LanguageSource; changed: () => Promise<void>} {
    let tell = (): void => undefined;
    const language = new LanguageSource(() => tell());
    return {language, changed: () => new Promise<void>((resolve) => (tell = resolve))};
  }

  it('goes over to them, and back', async () => {
    const from = await siteLanguages({en: {run: 'Start'}});
    const {language, changed} = source();
    language.update('en');
    language.update('en', from);
    await changed();
    expect(language.words.run).to.equal('Start');
    language.update('en');
    expect(language.words).to.equal(en);
    language.update('en', from);
    expect(language.words.run, 'there at once, the second time').to.equal('Start');
  });

  it('has the helpdesk’s words of the site that is shown', async () => {
    const {language, changed} = source();
    for (const act of ['One.', 'Two.']) {
      language.update('en', await siteLanguages({en: {helpdesk: {offline: {act}}}}));
      await changed();
      expect((await language.part('helpdesk').settled())?.offline.act).to.equal(act);
    }
  });

  it('has the site’s English where the product’s words can’t be loaded', async () => {
    languages.set('xx', {
      words: missing,
      helpdesk: missing,
      report: missing,
      devices: missing,
      desk: missing,
      watch: missing,
      followup: missing,
    });
    const from = await siteLanguages({
      xx: {run: 'Xx'},
      en: {run: 'Start', report: {delivery: {send: 'Go'}}},
    });
    const {language, changed} = source();
    language.update('xx', from);
    await changed();
    expect([language.words.run, language.words.locale]).to.deep.equal(['Start', 'en']);
    expect((await partOf('report', 'xx', from))?.delivery.send).to.equal('Go');
  });
});
