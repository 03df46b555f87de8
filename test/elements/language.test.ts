import {expect} from '@open-wc/testing';
import type {Configuration} from '../../src/engine.js';
import {en} from '../../src/i18n/en.js';
import type {AgentDiagnosticsElement} from '../../src/index.js';
import {openLab, type Lab} from '../support/lab.js';
import {mount, only, part, said, textOf} from './support.js';

/** American English writes 12 hours, British English 24. */
function writes(element: AgentDiagnosticsElement): 'American' | 'British' {
  const meta = part(element, 'summary').querySelector('.meta');
  return /\b(AM|PM)\b/.test(meta ? textOf(meta) : '?') ? 'American' : 'British';
}

describe('the language', () => {
  let lab: Lab;
  let config: Configuration;
  const pageLang = document.documentElement.lang;
  before(async () => {
    lab = await openLab('embedded');
    config = only(lab.config, 'one');
  });
  afterEach(() => {
    document.documentElement.lang = pageLang;
  });
  after(() => lab.close());

  async function done(attributes: Record<string, string>, parent?: ParentNode) {
    const element = await mount(config, attributes, parent);
    await element.run();
    await element.updateComplete;
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
});
