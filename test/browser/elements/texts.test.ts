import {expect} from '@open-wc/testing';
import {ConfigurationSource} from '../../../src/elements/configuration-source.js';
import type {Configuration} from '../../../src/engine.js';
import {ConfigurationError} from '../../../src/engine.js';
import {en} from '../../../src/i18n/en/agent.js';
import {languageFor, type Languages} from '../../../src/i18n/languages.js';
import type {AgentDiagnosticsElement} from '../../../src/index.js';
import {openSite, type Site} from '../../support/site.js';
import {
  dataOnly,
  fetchedDuring,
  inline,
  issuesOf,
  mount,
  only,
  root,
  said,
  servicesOf,
  shown,
  textOf,
} from './support.js';

type SiteTexts = NonNullable<Configuration['texts']>;

const whole = (element: AgentDiagnosticsElement): HTMLElement => root(element).querySelector('[lang]')!;
const says = (element: AgentDiagnosticsElement, text: string): Promise<void> =>
  shown(element, () => textOf(root(element)).includes(text));

describe('a site’s own texts', () => {
  let site: Site;
  let config: Configuration;
  /** Of several services, one of which refuses while the fault is on. */
  let data: Configuration;
  before(async () => {
    site = await openSite('embedded');
    config = only(site.config, 'one');
    data = dataOnly(site.config);
  });
  afterEach(() => site.setFaults());
  after(() => site.close());

  const withTexts = (texts: SiteTexts, base = config): Configuration => ({...base, texts});

  it('are what the element says, and the rest is the product’s', async () => {
    await site.setFaults('service-refused');
    const texts: SiteTexts = {
      en: {
        run: 'Go',
        sentences: {idle: 'Press Go before you start.'},
        causes: {'service-unreachable': {action: 'Call 4711.'}},
        helpdesk: {'service-unreachable': {act: 'Open a ticket.'}},
        code: 'Ticket {1}!',
      },
    };
    const element = await mount(withTexts(texts, data), {lang: 'en'});
    await says(element, 'Press Go before you start.');
    expect(said(element, 'primary')).to.equal('Go');
    const {id} = await element.run();
    await says(element, 'Call 4711.');
    expect(said(element, 'sentence')).to.equal(en.causes['service-unreachable'].named!('Telemetry'));
    expect(said(element, 'code')).to.equal(`Ticket ${id}!`);
    expect(said(element, 'button')).to.equal(en.again);
    element.audience = 'helpdesk';
    await says(element, 'Open a ticket.');
    await expect(element).to.be.accessible();
  });

  it('make a language of the site’s own', async () => {
    const element = await mount(withTexts({he: {lights: {green: 'מוכן'}, run: 'בדיקה'}}), {lang: 'he-IL'});
    await says(element, 'בדיקה');
    const {lang, dir} = whole(element);
    expect([lang, dir]).to.deep.equal(['he', 'rtl']);
    await element.run();
    await element.updateComplete;
    expect(said(element, 'word')).to.equal('מוכן');
    expect(said(element, 'sentence')).to.equal(en.sentences.green);
  });

  it('are taken for the region that the page names', async () => {
    const texts = {de: {run: 'Los', again: 'Nochmal'}, 'de-CH': {run: 'Grüezi'}};
    const element = await mount(withTexts(texts), {lang: 'de-CH'});
    await says(element, 'Grüezi');
    expect(whole(element).lang).to.equal('de-CH');
    element.lang = 'de-AT';
    await says(element, 'Los');
    const german = (await languageFor('de').words()).translation;
    expect(said(element, 'sentence')).to.equal(german.sentences.idle);
    element.lang = 'fr';
    await shown(element, () => whole(element).lang === 'fr');
  });

  it('are text and nothing else', async () => {
    const text = '<img src=x onerror="window.hit=1"> &amp; <b>bold</b>';
    const element = await mount(withTexts({en: {run: text, sentences: {idle: text}}}), {lang: 'en'});
    await says(element, text);
    expect(root(element).querySelector('img, b')).to.equal(null);
    expect([said(element, 'primary'), said(element, 'sentence')]).to.deep.equal([text, text]);
  });

  it('are waited for by a run that starts at once, and by an autorun', async () => {
    const element = await mount(withTexts({en: {again: 'Once more'}}), {lang: 'en'});
    expect((await element.run()).light).to.equal('green');
    await says(element, 'Once more');
    const self = await mount(withTexts({en: {again: 'Once more'}}), {lang: 'en', autorun: ''});
    await shown(self, () => self.state === 'done');
    expect(said(self, 'primary')).to.equal('Once more');
  });

  it('come with an inline script and a config-url too', async () => {
    const script = await mount(undefined, {lang: 'nl'});
    script.append(inline(JSON.stringify(withTexts({nl: {run: 'Start'}}))));
    await says(script, 'Start');
    const url = await mount(undefined, {lang: 'nl', 'config-url': '/test/browser/elements/dutch.json'});
    await says(url, 'Een halve minuut is genoeg.');
    expect(said(url, 'primary')).to.equal('Start de controle');
    await url.run();
    expect(servicesOf(url)).to.deep.equal(['from-url']);
  });

  it('go with their configuration', async () => {
    const element = await mount(withTexts({en: {run: 'One'}}), {lang: 'en'});
    await says(element, 'One');
    element.config = withTexts({en: {run: 'Two'}});
    await says(element, 'Two');
    element.config = config;
    await says(element, en.run);
    const other = await mount(config, {lang: 'en'});
    expect(said(other, 'primary'), 'nothing of it is another element’s').to.equal(en.run);
  });

  it('stay while a next configuration is read in the midst of a result', async () => {
    const element = await mount(withTexts({en: {again: 'Once more'}}), {lang: 'en'});
    await element.run();
    await says(element, 'Once more');
    const buttons: string[] = [];
    const watch = new MutationObserver(() => buttons.push(said(element, 'primary')));
    watch.observe(root(element), {subtree: true, childList: true, characterData: true});
    element.config = withTexts({en: {again: 'Once more', copy: 'Take a copy'}});
    await says(element, 'Take a copy');
    watch.disconnect();
    expect(new Set(buttons)).to.deep.equal(new Set(['Once more']));
  });

  it('that the product has no use for are shown as wrong, with nothing sent', async () => {
    const texts = {de: {causes: {'turn-cutt': {action: 'x'}}, run: 'Los {1}'}, en_US: {}};
    const element = await mount(withTexts(texts), {lang: 'en'});
    await shown(element, () => root(element).querySelector("[part~='issues']") !== null);
    const fetched = await fetchedDuring(async () => {
      const issues = await issuesOf(element);
      expect(issues.map(({path, received}) => [path, received])).to.deep.equal([
        ['$.texts.de.causes.turn-cutt', 'an unknown key'],
        ['$.texts.de.run', '{1}'],
        ['$.texts.en_US', 'another key'],
      ]);
      expect(said(element, 'issues')).to.contain('$.texts.de.causes.turn-cutt').and.contain('turn-cut,');
    });
    expect(fetched).to.deep.equal([]);
    expect([element.state, said(element, 'word')]).to.deep.equal(['unconfigured', en.invalid]);
    await expect(element).to.be.accessible();
    element.config = withTexts({en: {run: 'Go'}});
    await says(element, 'Go');
    expect(element.state).to.equal('idle');
  });

  it('are refused by a run that starts at once', async () => {
    const element = document.createElement('agent-diagnostics');
    element.config = withTexts({en: {runs: 'Go'}});
    const [issue] = await issuesOf(element);
    expect(issue?.path).to.equal('$.texts.en.runs');
  });
});

describe('reading a configuration with texts', () => {
  const property = {
    version: 1,
    services: [{id: 'a', url: 'https://a.example.com/'}],
    texts: {en: {run: 'Go'}},
  };
  const sources = (config: unknown) => ({property: config, inline: undefined, url: undefined});
  type TextsPart = NonNullable<ConstructorParameters<typeof ConfigurationSource>[1]>;

  function read(textsPart?: TextsPart): {source: ConfigurationSource; kinds: string[]} {
    const kinds: string[] = [];
    const source: ConfigurationSource = new ConfigurationSource(
      () => kinds.push(source.state.kind),
      textsPart,
    );
    source.update(sources(property), document.baseURI);
    return {source, kinds};
  }

  it('takes a while, which one without texts does not', async () => {
    const {source, kinds} = read();
    expect(source.state.kind).to.equal('loading');
    await source.required();
    expect(kinds).to.deep.equal(['loading', 'ready']);
    expect((await source.languages!('en').words()).translation.run).to.equal('Go');
    source.update(sources({...property, texts: undefined}), document.baseURI);
    expect(kinds).to.deep.equal(['loading', 'ready', 'ready']);
    expect(source.languages).to.equal(undefined);
  });

  it('goes on with the product’s own words where the part for texts, or a dictionary, can’t be loaded', async () => {
    const failure = (): Promise<never> => Promise.reject(new TypeError('Failed to fetch'));
    for (const textsPart of [failure, () => Promise.resolve({siteLanguages: failure})]) {
      const {source} = read(textsPart);
      await source.required();
      expect([source.state.kind, source.languages]).to.deep.equal(['ready', undefined]);
    }
  });

  it('goes on without them where no answer comes', async () => {
    const {source} = read(() => new Promise(() => undefined));
    const asked = performance.now();
    await source.required();
    expect(performance.now() - asked).to.be.at.least(2900);
    expect([source.state.kind, source.languages]).to.deep.equal(['ready', undefined]);
  });

  it('is dropped where another configuration comes first, or the element goes', async () => {
    for (const next of [
      (source: ConfigurationSource) => source.stop(),
      (source: ConfigurationSource) =>
        source.update(sources({...property, texts: undefined}), document.baseURI),
    ]) {
      let bring = (_: Languages): void => undefined;
      let asked = (): void => undefined;
      const asking = new Promise<void>((resolve) => (asked = resolve));
      const languages = new Promise<Languages>((resolve) => (bring = resolve));
      const {source, kinds} = read(() =>
        Promise.resolve({
          siteLanguages: () => {
            asked();
            return languages;
          },
        }),
      );
      await asking;
      next(source);
      const before = [...kinds];
      bring(languageFor);
      await languages;
      await Promise.resolve();
      expect([kinds, source.languages]).to.deep.equal([before, undefined]);
    }
  });

  it('is invalid where the texts are', async () => {
    const issue = {path: '$.texts.en.runs', expected: 'x', received: 'an unknown key'};
    const {source} = read(() =>
      Promise.resolve({siteLanguages: () => Promise.reject(new ConfigurationError([issue]))}),
    );
    const reason: unknown = await source.required().catch((error: unknown) => error);
    expect(reason).to.be.instanceOf(ConfigurationError);
    expect(source.state).to.deep.equal({kind: 'invalid', issues: [issue]});
  });
});
