import {expect} from '@open-wc/testing';
import {BLOCKED, GREEN} from '../../../demo/states/reports.mjs';
import {en} from '../../../src/i18n/en/agent.js';
import {languageFor} from '../../../src/i18n/languages.js';
import {runTo, scripted} from './scripted.js';
import {frame} from './harness.js';
import {said, shown} from './support.js';

describe('the summary of the element', () => {
  it('is what is shown first', async () => {
    const element = await scripted();
    expect(element.summary).to.deep.equal({
      locale: 'en',
      light: 'grey',
      word: en.lights.idle,
      sentence: en.sentences.idle,
    });
    await runTo(element, BLOCKED);
    expect([element.summary.light, element.summary.word]).to.deep.equal([BLOCKED.light, en.lights.red]);
    expect(said(element, 'sentence')).to.equal(element.summary.sentence);
  });

  it('is of the run while it goes on', async () => {
    const element = await scripted();
    let during = '';
    element.script = () => {
      during = element.summary.sentence;
      return {...GREEN};
    };
    await element.run();
    expect(during).to.equal(en.sentences.running);
  });

  it('is in the language shown', async () => {
    const element = await scripted();
    const {translation} = await languageFor('de').words();
    element.lang = 'de';
    await shown(element, () => frame(element).lang === 'de');
    expect(element.summary.word).to.equal(translation.lights.idle);
  });
});
