import {afterEach, before, describe, it} from 'node:test';
import {expect} from 'chai';
import {en} from '../../../src/i18n/en/agent.js';
import {helpdesk as englishHelpdesk} from '../../../src/i18n/en/helpdesk.js';
import {LanguageSource} from '../../../src/i18n/language-source.js';
import {languageFor, languages, partOf} from '../../../src/i18n/languages.js';
import {LANGUAGES, type Language} from '../../../src/i18n/list.js';
import type {Translation} from '../../../src/i18n/translation.js';

const translations = new Map<string, Translation>();
before(async () => {
  for (const tag of Object.keys(LANGUAGES))
    translations.set(tag, (await languageFor(tag).words()).translation);
});
const wordsOf = (tag: string): Translation => translations.get(tag)!;

describe('loading a language', () => {
  const missing = (): Promise<never> => Promise.reject(new TypeError('Failed to fetch'));
  afterEach(() => languages.delete('xx'));

  /** Resolves at each change. */
  function source(): {language: LanguageSource; changed: () => Promise<void>} {
    let tell = (): void => undefined;
    const language = new LanguageSource(() => tell());
    return {language, changed: () => new Promise<void>((resolve) => (tell = resolve))};
  }
  /** A language under a tag of its own, so that nothing has loaded it yet. */
  function add(parts: Partial<Language>): void {
    languages.set('xx', {
      words: missing,
      helpdesk: missing,
      report: missing,
      devices: missing,
      desk: missing,
      watch: missing,
      followup: missing,
      ...parts,
    });
  }

  it('awaits the first words, and has them at once the second time', async () => {
    add({words: () => Promise.resolve({translation: wordsOf('de')})});
    const {language, changed} = source();
    language.update('xx');
    expect(language.awaited).to.equal(true);
    await changed();
    expect(language.words).to.equal(wordsOf('de'));
    expect(language.awaited).to.equal(false);
    const second = source().language;
    second.update('xx');
    expect(second.words).to.equal(wordsOf('de'));
    expect(second.awaited).to.equal(false);
  });

  it('never awaits English', () => {
    const {language} = source();
    language.update('en-GB');
    expect([language.awaited, language.words]).to.deep.equal([false, en]);
  });

  it('keeps what is shown until the next is there', async () => {
    let bring = (_: {translation: Translation}): void => undefined;
    add({words: () => new Promise((resolve) => (bring = resolve))});
    const {language, changed} = source();
    language.update('en');
    language.update('xx');
    expect([language.awaited, language.words]).to.deep.equal([false, en]);
    bring({translation: wordsOf('fr')});
    await changed();
    expect(language.words).to.equal(wordsOf('fr'));
  });

  it('drops what was asked for before something else', async () => {
    let bring = (_: {translation: Translation}): void => undefined;
    add({words: () => new Promise((resolve) => (bring = resolve))});
    const {language} = source();
    language.update('xx');
    language.update('en');
    bring({translation: wordsOf('fr')});
    await new Promise((resolve) => setTimeout(resolve));
    expect(language.words).to.equal(en);
  });

  it('comes to English where the words can’t be loaded, and asks again for another element', async () => {
    let asked = 0;
    add({
      words: () => {
        asked++;
        return missing();
      },
    });
    for (const times of [1, 2]) {
      const {language, changed} = source();
      language.update('xx');
      language.update('xx');
      await changed();
      expect([language.awaited, language.words]).to.deep.equal([false, en]);
      expect(asked).to.equal(times);
    }
  });

  it('lets English stand in while the words do not come, and takes them when they do', async () => {
    let bring = (_: {translation: Translation}): void => undefined;
    add({words: () => new Promise((resolve) => (bring = resolve))});
    const {language, changed} = source();
    const asked = performance.now();
    language.update('xx');
    await changed();
    expect(performance.now() - asked).to.be.at.least(900);
    expect([language.awaited, language.words]).to.deep.equal([false, en]);
    bring({translation: wordsOf('es')});
    await changed();
    expect(language.words).to.equal(wordsOf('es'));
  });

  it('brings a part of the words in the language that is shown, the old one until the new is there', async () => {
    const {language, changed} = source();
    add({words: () => Promise.resolve({translation: wordsOf('de')})});
    language.update('xx');
    const part = language.part('helpdesk');
    // Which language that will be is not known before its words are there.
    expect(part.words).to.equal(undefined);
    await changed();
    const german = (await languageFor('de').helpdesk()).helpdesk;
    expect(await part.settled()).to.equal(german);
    language.update('en');
    expect(part.words).to.equal(german);
    await changed();
    expect(part.words).to.equal(englishHelpdesk);
    expect(language.part('helpdesk')).to.equal(part);
  });

  it('waits for the first words before a part of them', async () => {
    let bring = (_: {translation: Translation}): void => undefined;
    add({words: () => new Promise((resolve) => (bring = resolve))});
    const {language} = source();
    language.update('xx');
    const settled = language.part('devices').settled();
    bring({translation: wordsOf('ja')});
    expect(await settled).to.equal((await languageFor('ja').devices()).devices);
  });

  it('asks once for a part that can’t be loaded, and again when told to', async () => {
    let asked = 0;
    const helpdesk = (): Promise<never> => {
      asked++;
      return missing();
    };
    const {language} = source();
    language.update('de', () => ({...languageFor('de'), helpdesk}));
    const part = language.part('helpdesk');
    for (const times of [1, 2]) {
      expect(await part.settled()).to.equal(undefined);
      expect(await part.settled()).to.equal(undefined);
      // Each time in the language and in English.
      expect(asked).to.equal(2 * times);
      part.retry();
    }
  });

  it('has a part in English where the language’s own can’t be loaded', async () => {
    add({});
    expect(await partOf('helpdesk', 'xx')).to.equal(englishHelpdesk);
  });
});
