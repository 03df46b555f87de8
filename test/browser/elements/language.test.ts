import {expect} from '@open-wc/testing';
import {render} from 'lit';
import {GREEN} from '../../../demo/states/reports.mjs';
import {namesOf} from '../../../src/elements/names.js';
import {doneTemplate, titleOf} from '../../../src/elements/templates/summary.js';
import type {Cause, Configuration, Report} from '../../../src/engine.js';
import {en} from '../../../src/i18n/en/agent.js';
import {languageFor, languages, partOf} from '../../../src/i18n/languages.js';
import {LANGUAGES} from '../../../src/i18n/list.js';
import {localize} from '../../../src/i18n/localize.js';
import type {Translation} from '../../../src/i18n/translation.js';
import type {AgentDiagnosticsElement} from '../../../src/index.js';
import {runWhenQuiet} from '../../support/runs.js';
import {openSite} from '../../support/site.js';
import {checkedAt, frame, has, itemLines} from './harness.js';
import {runTo, scripted, SITE, withCheck, type ScriptedDiagnostics} from './scripted.js';
import {announced, dataOnly, mount, part, root, said, shown, textOf} from './support.js';

const TAGS = Object.keys(LANGUAGES).filter((tag) => tag !== 'en');

/** American English writes 12 hours, British English 24. Only the time is read: a report’s id may end in AM. */
function writes(element: AgentDiagnosticsElement): 'American' | 'British' {
  return /\d [AP]M$/.test(checkedAt(element)) ? 'American' : 'British';
}

const wordsOf = async (tag: string): Promise<Translation> => (await languageFor(tag).words()).translation;

async function speaks(element: AgentDiagnosticsElement, locale: string): Promise<void> {
  await shown(element, () => frame(element).lang === locale);
  await element.updateComplete;
}

const visibilityOf = (element: AgentDiagnosticsElement): string =>
  getComputedStyle(part(element, 'panel')).visibility;

/** Asks for a language that nothing has asked for yet; it comes when `bring` or `fail` says so. */
function pending(): {bring: (translation: Translation) => void; fail: () => void} {
  let bring = (_: Translation): void => undefined;
  let fail = (): void => undefined;
  const words = new Promise<{translation: Translation}>((resolve, reject) => {
    bring = (translation) => resolve({translation});
    fail = () => reject(new TypeError('Failed to fetch'));
  });
  const none = (): Promise<never> => Promise.reject(new TypeError());
  languages.set('xx', {
    words: () => words,
    helpdesk: none,
    report: none,
    devices: none,
    desk: none,
    watch: none,
    followup: none,
  });
  return {bring, fail};
}

describe('the language', () => {
  /** Of several services, one of which refuses. */
  let config: Configuration;
  /** What a run of that site comes to: one run, of which each language tells. */
  let refused: Report;
  const pageLang = document.documentElement.lang;
  before(async () => {
    const site = await openSite('embedded');
    config = dataOnly(site.config);
    await site.setFaults('service-refused');
    refused = await runWhenQuiet(config);
    await site.close();
  });
  beforeEach(() => localStorage.clear());
  afterEach(() => {
    document.documentElement.lang = pageLang;
    languages.delete('xx');
    localStorage.clear();
  });

  /** An element that shows a green report. */
  async function done(
    attributes: Record<string, string>,
    parent?: ParentNode,
    report: Report = GREEN,
  ): Promise<ScriptedDiagnostics> {
    const element = await scripted({attributes, parent});
    await runTo(element, report);
    return element;
  }

  /** An element that shows what the site's run came to. */
  async function red(attributes: Record<string, string>, parent?: ParentNode): Promise<ScriptedDiagnostics> {
    const element = await scripted({config, attributes, parent});
    await runTo(element, refused);
    return element;
  }

  it('is that of the lang attribute', async () => {
    expect(writes(await done({lang: 'en-US'}))).to.equal('American');
    expect(writes(await done({lang: 'en-GB'}))).to.equal('British');
  });

  it('else the nearest of the page, out through shadow roots', async () => {
    document.documentElement.lang = 'en-GB';
    expect(writes(await done({}))).to.equal('British');
    const outer = document.createElement('div');
    outer.lang = 'en-US';
    (await mount()).replaceWith(outer);
    expect(writes(await done({}, outer))).to.equal('American');
    const host = document.createElement('div');
    outer.append(host);
    const inShadow = host.attachShadow({mode: 'open'});
    expect(writes(await done({}, inShadow))).to.equal('American');
    expect(writes(await done({lang: 'en-GB'}, inShadow))).to.equal('British');
  });

  it('follows the attribute when that changes', async () => {
    const element = await done({lang: 'en-GB'});
    element.lang = 'en-US';
    await element.updateComplete;
    expect(writes(element)).to.equal('American');
    element.removeAttribute('lang');
    document.documentElement.lang = 'en-GB';
    await element.updateComplete;
    expect(writes(element)).to.equal('British');
  });

  it('is English where the page names one that is not there, or nonsense', async () => {
    for (const lang of ['xx', 'en_US', 'en-', 'en-@@', 'en-a', '', 'not a language', '<b>']) {
      const element = await done({lang});
      expect(said(element, 'word'), lang).to.equal(en.lights.green);
      expect(said(element, 'sentence'), lang).to.equal(en.sentences.green);
    }
  });

  it('is English where the page names none', async () => {
    document.documentElement.removeAttribute('lang');
    expect(said(await done({}), 'word')).to.equal(en.lights.green);
  });

  for (const tag of TAGS) {
    it(`${tag}: all that an agent reads of a run is in it`, async () => {
      const words = await wordsOf(tag);
      const element = await scripted({config, attributes: {lang: tag}});
      await speaks(element, tag);
      expect(said(element, 'sentence')).to.equal(words.sentences.idle);
      expect(said(element, 'primary')).to.equal(words.run);
      await runTo(element, refused);
      const [finding] = refused.findings;
      await shown(element, () => has(element, 'group'));
      const {action} = words.causes[finding!.cause];
      const title = textOf(new Text(titleOf(finding!, words, namesOf(config))));
      expect(said(element, 'word')).to.equal(words.lights.red);
      expect(said(element, 'sentence')).to.equal(title);
      expect(said(element, 'next')).to.contain(action).and.contain(words.next);
      expect(said(element, 'button')).to.equal(words.again);
      expect((announced(element) ?? '').replace(/\u00a0/g, ' ')).to.contain(title);
      const text = textOf(root(element));
      for (const english of Object.values(en.causes)) expect(text).to.not.contain(english.title);
      for (const english of [en.whoCanAct, en.next, en.copy, en.download, en.lights.red, en.groups.pc])
        expect(text).to.not.contain(english);
      expect(text).to.not.match(/undefined|NaN|\[object/);
    });

    it(`${tag}: every cause has its sentence and its next step`, async () => {
      const localizer = localize(tag, await wordsOf(tag));
      const report = (cause: Cause): Report => ({
        ...({id: 'K7QM-2F', startedAt: '2026-01-01T15:00:00Z', light: 'red', outcome: 'complete'} as Report),
        environment: {browser: '', browserVersion: '', os: '', visibleThroughout: true, method: 'rtp'},
        findings: [
          {cause, light: 'red', confidence: 'certain', owner: 'network', subjects: [], evidence: {}},
        ],
      });
      for (const cause of Object.keys(en.causes) as Cause[]) {
        // The one that is not said to agents.
        if (cause === 'configuration') continue;
        const place = document.createElement('div');
        render(doneTemplate(report(cause), localizer, {contact: {label: 'IT'}}), place);
        const {title, action} = localizer.words.causes[cause];
        expect(textOf(place), cause)
          .to.contain(textOf(new Text(title)))
          .and.contain(textOf(new Text(action)));
        expect(textOf(place), cause).to.not.contain(en.causes[cause].title);
      }
    });
  }

  it('goes from left to right in a page from right to left, and the other way round', async () => {
    const page = document.createElement('div');
    (await mount()).replaceWith(page);
    for (const [lang, dir, around] of [
      ['en', 'ltr', 'rtl'],
      ['ar', 'rtl', 'ltr'],
    ] as const) {
      page.dir = around;
      const element = await mount(SITE, {lang}, page);
      await speaks(element, lang);
      expect(getComputedStyle(part(element, 'panel')).direction).to.equal(dir);
      const light = part(element, 'light').getBoundingClientRect();
      const word = part(element, 'word').getBoundingClientRect();
      expect(light.left > word.left, lang).to.equal(dir === 'rtl');
    }
  });

  for (const lang of ['de', 'ar'])
    it(`${lang}: is accessible when a run is done, to both audiences`, async () => {
      const element = await red({lang});
      await speaks(element, lang);
      await shown(element, () => has(element, 'group'));
      await expect(element).to.be.accessible();
      element.audience = 'helpdesk';
      const helpdesk = await partOf('helpdesk', lang);
      const {means} = helpdesk!['service-unreachable'];
      await shown(element, () => textOf(root(element)).includes(textOf(new Text(means))));
      await expect(element).to.be.accessible();
    });

  it('changes while a report is shown, with the helpdesk’s words, and the old stays until the new is there', async () => {
    const element = await red({lang: 'en', audience: 'helpdesk'});
    const {bring} = pending();
    element.lang = 'xx';
    await element.updateComplete;
    expect([frame(element).lang, visibilityOf(element)]).to.deep.equal(['en', 'visible']);
    bring({...(await wordsOf('fr'))});
    await speaks(element, 'fr');
    for (const lang of ['de', 'ar', 'de']) {
      element.lang = lang;
      await speaks(element, lang);
      const words = await wordsOf(lang);
      const {act} = (await partOf('helpdesk', lang))!['service-unreachable'];
      expect(said(element, 'sentence')).to.equal(words.causes['service-unreachable'].named?.('Telemetry'));
      expect(part(element, 'panel').textContent).to.contain(element.report?.id);
      await shown(element, () => textOf(part(element, 'panel')).includes(act));
    }
  });

  it('keeps its room and is not read while the first words are on their way', async () => {
    const {bring} = pending();
    const element = await mount(SITE, {lang: 'xx'});
    expect(visibilityOf(element)).to.equal('hidden');
    expect(element.offsetHeight).to.be.greaterThan(80);
    bring({...(await wordsOf('es'))});
    await speaks(element, 'es');
    expect(visibilityOf(element)).to.equal('visible');
  });

  it('is English where the words can’t be loaded, and says so to who listens', async () => {
    const {fail} = pending();
    const element = await scripted({attributes: {lang: 'xx'}});
    fail();
    await shown(element, () => visibilityOf(element) === 'visible');
    expect(frame(element).lang).to.equal('en');
    expect(said(element, 'sentence')).to.equal(en.sentences.idle);
    await runTo(element, GREEN);
    expect(said(element, 'word')).to.equal(en.lights.green);
  });

  it('writes figures and times as the language does', async () => {
    const [service] = GREEN.checks.find(({id}) => id === 'services')?.items ?? [];
    const items = [{...service!, metrics: {ttfbMs: 8.25, attempts: 3}}];
    const report = withCheck(GREEN, 'services', {items});
    const element = await done({lang: 'de', audience: 'helpdesk'}, undefined, report);
    await speaks(element, 'de');
    await shown(element, () => itemLines(element).length > 0);
    expect(itemLines(element).join(' ')).to.match(/Zeit bis zur Antwort: 8,3 ms/);
    expect(checkedAt(element)).to.match(/^Geprüft um \d\d:\d\d$/);
  });

  it('is that of the text for a ticket too', async () => {
    const element = await red({lang: 'de'});
    await speaks(element, 'de');
    const words = await wordsOf('de');
    const copied = new Promise<string>((resolve) =>
      Object.defineProperty(navigator.clipboard, 'writeText', {
        configurable: true,
        value: (text: string) => {
          resolve(text);
          return Promise.resolve();
        },
      }),
    );
    const button = [...root(element).querySelectorAll('button')].find((one) => textOf(one) === words.copy);
    button?.click();
    const text = await copied;
    Reflect.deleteProperty(navigator.clipboard, 'writeText');
    const {means, act} = (await partOf('helpdesk', 'de'))!['service-unreachable'];
    for (const part of [means, act, words.causes['service-unreachable'].named!('Telemetry')])
      expect(text).to.contain(part);
    await shown(element, () => textOf(root(element)).includes(words.copied));
    element.lang = 'en';
    await speaks(element, 'en');
    expect(textOf(part(element, 'panel'))).to.contain(en.copied);
  });

  it('does not make anything wider than a small screen', async () => {
    const narrow = document.createElement('div');
    narrow.style.inlineSize = '320px';
    (await mount()).replaceWith(narrow);
    for (const lang of TAGS) {
      const element = await red({lang, audience: 'helpdesk'}, narrow);
      await speaks(element, lang);
      await shown(element, () => itemLines(element).length > 0);
      const {left, right} = part(element, 'panel').getBoundingClientRect();
      expect(right - left, lang).to.be.at.most(320);
      for (const inner of part(element, 'panel').querySelectorAll('*:not(.visually-hidden)')) {
        const box = inner.getBoundingClientRect();
        const where = `${lang} ${inner.tagName}: ${textOf(inner)}`;
        expect(box.left, where).to.be.at.least(left - 1);
        expect(box.right, where).to.be.at.most(right + 1);
      }
      element.remove();
    }
  });
});
