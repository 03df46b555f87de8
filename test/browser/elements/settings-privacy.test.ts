import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {privacy as arabic} from '../../../src/settings/words/ar/privacy.js';
import {privacy as german} from '../../../src/settings/words/de/privacy.js';
import {privacy as words} from '../../../src/settings/words/en/privacy.js';
import type {Configuration} from '../../../src/engine.js';
import type {AgentDiagnosticsSettingsElement} from '../../../src/settings.js';
import {copyIn, printed} from './printed.js';
import {answer, mountSettings, openTool, press, saidIn, SITE} from './settings-support.js';
import {fetchedDuring, part, root, shown, textOf} from './support.js';

const MANY = {
  version: 1,
  site: {name: 'A'.repeat(200)},
  services: Array.from({length: 1000}, (_, i) => ({
    id: `service-${String(i)}`,
    name: `${'Long-name-'.repeat(6)}${String(i)}`,
    url: `https://${'long-label-'.repeat(5)}${String(i)}.example.com/version.json`,
  })),
  report: {url: '/reports'},
} as const satisfies Configuration;

interface Opened {
  readonly element: AgentDiagnosticsSettingsElement;
  readonly details: HTMLDetailsElement;
}

async function opened(
  config: Configuration = SITE,
  attributes: Record<string, string> = {},
): Promise<Opened> {
  const element = await mountSettings(config, attributes);
  const details = await openTool(element, 'privacy');
  await shown(element, () => details.querySelector('.privacy-sheet') !== null);
  return {element, details};
}

const section = (details: Element, id: string): HTMLElement => {
  const found = details.querySelector<HTMLElement>(`[data-section='${id}']`);
  if (!found) throw new Error(`No section ${id}`);
  return found;
};

describe('the privacy sheet', () => {
  it('tells what follows from the configuration, and asks nobody', async () => {
    const fetched = await fetchedDuring(async () => {
      const {element, details} = await opened();
      const named = textOf(section(details, 'sent'));
      for (const host of ['best-customer.prod009.genesysengage.com', 'turn.prod009.genesysengage.com:443'])
        expect(named).to.contain(host);
      expect(saidIn(details, words.readers['no-helpdesk'])).to.equal(true);
      expect(saidIn(details, words.kept.outbox.what)).to.equal(false);
      element.config = {...SITE, report: {url: 'https://helpdesk.example.com/x?token'}};
      await shown(element, () => saidIn(details, words.kept.outbox.what));
      expect(textOf(section(details, 'sent')))
        .to.contain('https://helpdesk.example.com')
        .and.not.contain('token');
      expect(saidIn(details, words.readers.helpdesk)).to.equal(true);
    });
    expect(fetched).to.deep.equal([]);
  });

  it('takes what the configuration does not say', async () => {
    const {element, details} = await opened({...SITE, report: {url: '/reports'}});
    expect(saidIn(section(details, 'open'), words.open.contact)).to.equal(true);
    answer(details, 'privacy-contact', 'Works council, extension 12');
    answer(details, 'privacy-retention', 'thirty days');
    answer(details, 'privacy-collector', 'https://otel.example.com/v1/logs');
    await shown(element, () => saidIn(section(details, 'kept'), 'thirty days'));
    expect(saidIn(section(details, 'open'), words.open.contact)).to.equal(false);
    expect(saidIn(details, 'Works council, extension 12')).to.equal(true);
    expect(textOf(section(details, 'sent'))).to.contain('https://otel.example.com');
    const boxes = [...details.querySelectorAll<HTMLInputElement>("input[type='checkbox']")];
    boxes[1]!.click();
    await shown(element, () => saidIn(section(details, 'report'), words.report.answers));
    expect(saidIn(section(details, 'kept'), words.kept.answers.what)).to.equal(true);
    expect(textOf(section(details, 'measured'))).to.contain(words.questions.connection);
  });

  it('is printed alone, with every name and without a button, and copied as text', async () => {
    const {element, details} = await opened(MANY);
    expect(details.querySelectorAll("[data-section='sent'] .names bdi").length).to.be.below(100);
    const inner = await printed(() => press(details, words.print));
    const copy = copyIn(inner);
    expect(copy.querySelectorAll("[data-section='sent'] .names bdi").length).to.be.at.least(1000);
    expect(copy.querySelectorAll('button, input, form').length).to.equal(0);
    expect(textOf(copy)).to.contain(words.title).and.contain(words.never.makers);
    expect(inner.document.body.children.length).to.equal(1);
    inner.dispatchEvent(new Event('afterprint'));
    let copied = '';
    Object.defineProperty(navigator.clipboard, 'writeText', {
      configurable: true,
      value: (text: string) => {
        copied = text;
        return Promise.resolve();
      },
    });
    try {
      press(details, 'Copy');
      await shown(element, () => copied !== '');
    } finally {
      Reflect.deleteProperty(navigator.clipboard, 'writeText');
    }
    expect(copied.split('\n')[0]).to.equal(words.title);
    expect(copied).to.contain('999.example.com');
    press(section(details, 'sent'), 'and 970 more');
    await shown(element, () => details.querySelectorAll("[data-section='sent'] .names bdi").length >= 1000);
  });

  it('is accessible, and nothing is cut at 320 px: long names, dark, in German, from right to left', async () => {
    await setViewport({width: 320, height: 800});
    document.documentElement.style.colorScheme = 'dark';
    try {
      const {element, details} = await opened(MANY);
      for (const [lang, {title}] of Object.entries({en: words, de: german, ar: arabic})) {
        element.lang = lang;
        await shown(element, () => saidIn(details, title));
        await expect(element, lang).to.be.accessible();
        const panel = part(element, 'panel');
        expect(panel.scrollWidth, lang).to.be.at.most(panel.clientWidth);
        const sheet = root(element).querySelector<HTMLElement>('.privacy-sheet')!;
        expect(sheet.scrollWidth, lang).to.be.at.most(sheet.clientWidth);
      }
    } finally {
      document.documentElement.style.colorScheme = '';
      await setViewport({width: 800, height: 600});
    }
  });

  it('is not there for a configuration that is invalid, nor what was said of the last one', async () => {
    const {element, details} = await opened();
    element.config = {version: 2} as never;
    await shown(element, () => root(element).querySelector('.privacy-sheet') === null);
    expect(details.isConnected).to.equal(false);
  });
});
