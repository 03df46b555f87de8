import {expect} from '@open-wc/testing';
import type {Configuration, Report} from '../../../src/engine.js';
import {en} from '../../../src/i18n/en/agent.js';
import {report as words} from '../../../src/i18n/en/report.js';
import type {AgentDiagnosticsElement} from '../../../src/index.js';
import {openSite, type Site} from '../../support/site.js';
import {announced, button, dataOnly, mount, root, shown, textOf} from './support.js';

describe('the report to take away', () => {
  let site: Site;
  let config: Configuration;
  let element: AgentDiagnosticsElement;
  let report: Report;
  before(async () => {
    site = await openSite('embedded');
    config = dataOnly(site.config);
  });
  beforeEach(async () => {
    localStorage.clear();
    element = await mount(config);
    report = await element.run();
    // What is below the light, and its words, are loaded when first needed.
    await shown(element, () => root(element).querySelectorAll('.actions .since button').length > 0);
  });
  after(() => site.close());

  /** The clipboard of the machine is not the test's. */
  async function copyInto(write: (text: string) => Promise<void>, note: string): Promise<void> {
    Object.defineProperty(navigator.clipboard, 'writeText', {value: write, configurable: true});
    try {
      button(element, en.copy).click();
      await shown(element, () => textOf(root(element)).includes(note));
    } finally {
      Reflect.deleteProperty(navigator.clipboard, 'writeText');
    }
  }

  it('is copied as text for a ticket, and said to be', async () => {
    let text = '';
    await copyInto((copied) => {
      text = copied;
      return Promise.resolve();
    }, en.copied);
    expect(text).to.contain(report.id).and.contain(report.startedAt).and.contain('services');
    expect(text).to.not.match(/undefined|NaN|\[object/);
    expect(announced(element)).to.equal(en.copied);
  });

  it('says so when the browser does not let it be copied', async () => {
    await copyInto(() => Promise.reject(new DOMException('no', 'NotAllowedError')), en.copyFailed);
    expect(announced(element)).to.equal(en.copyFailed);
    await expect(element).to.be.accessible();
  });

  it('is downloaded as the JSON that it is', async () => {
    const {prototype} = HTMLAnchorElement;
    let name = '';
    let body: Promise<unknown> | undefined;
    Object.defineProperty(prototype, 'click', {
      configurable: true,
      value(this: HTMLAnchorElement) {
        name = this.download;
        body = fetch(this.href).then((response) => response.json());
      },
    });
    button(element, en.download).click();
    Reflect.deleteProperty(prototype, 'click');
    expect(name).to.equal(`agent-diagnostics-${report.id}.json`);
    expect(await body).to.deep.equal(JSON.parse(JSON.stringify(report)));
  });

  it('is not offered before there is one, nor while the next is made', async () => {
    const labels = (): string[] =>
      [...root(element).querySelectorAll('button')]
        .filter((candidate) => getComputedStyle(candidate).visibility === 'visible')
        .map(textOf);
    const {delivery, devices, lastGood} = words;
    expect(labels()).to.deep.equal([
      ...[en.again, en.keepWatching, delivery.send],
      ...[en.copy, en.download, delivery.print, devices],
      lastGood.clear,
    ]);
    const run = element.run();
    await shown(element, () => element.state === 'running');
    await element.updateComplete;
    expect(labels()).to.deep.equal([en.cancel]);
    element.cancel();
    await run;
  });
});
