import {expect} from '@open-wc/testing';
import {settings as words} from '../../../src/settings/words/en/tools.js';
import type {AgentDiagnosticsSettingsElement} from '../../../src/settings.js';
import {openLocalService, type LocalService} from '../../support/site.js';
import {
  answer,
  fieldOf,
  mountSettings,
  openTool,
  pasteInto,
  press,
  rulesOf,
  saidIn,
  SITE,
} from './settings-support.js';
import {announced, fetchedDuring, shown} from './support.js';

/** With tabs, and what turns a line: what is taken along is the text as it is. */
const PAC = `function FindProxyForURL(url, host) {
\t// \u202e of the site
\treturn "PROXY a.example.com:8080; PROXY b.example.com:8080";
}
`;

describe('a text of the settings, to take away', () => {
  let element: AgentDiagnosticsSettingsElement;
  beforeEach(async () => (element = await mountSettings(SITE)));

  /** What is copied meanwhile; the clipboard of the machine is not the test's. */
  async function copiedFrom(details: Element, note: string, outcome: () => Promise<void>): Promise<string> {
    let copied = '';
    const writeText = (text: string): Promise<void> => {
      copied = text;
      return outcome();
    };
    Object.defineProperty(navigator.clipboard, 'writeText', {value: writeText, configurable: true});
    try {
      press(details, words.output.copy);
      await shown(element, () => saidIn(details, note));
    } finally {
      Reflect.deleteProperty(navigator.clipboard, 'writeText');
    }
    expect(announced(element)).to.equal(note);
    return copied;
  }

  /** What is downloaded at a press: nothing of a test goes to the machine's disk. */
  async function downloadedFrom(details: Element): Promise<{name: string; text: string; href: string}> {
    const {prototype} = HTMLAnchorElement;
    const downloads: {name: string; href: string; text: Promise<string>}[] = [];
    Object.defineProperty(prototype, 'click', {
      configurable: true,
      value(this: HTMLAnchorElement) {
        const {download: name, href} = this;
        downloads.push({name, href, text: fetch(href).then((response) => response.text())});
      },
    });
    try {
      press(details, words.output.download);
    } finally {
      Reflect.deleteProperty(prototype, 'click');
    }
    const [download, ...others] = downloads;
    if (!download || others.length > 0) throw new Error(`${String(downloads.length)} downloads`);
    return {...download, text: await download.text};
  }

  it('is copied as it is, and said to be; that it can’t be is said, too', async () => {
    const details = await openTool(element, 'pac');
    await pasteInto(element, details, PAC);
    const copied = await copiedFrom(details, words.output.copied, () => Promise.resolve());
    const refusal = (): Promise<void> => Promise.reject(new DOMException('no', 'NotAllowedError'));
    await copiedFrom(details, words.output.copyFailed, refusal);
    expect(copied).to.contain('\t// \u202e of the site\n').and.contain('return "DIRECT";');
    const {name, text} = await downloadedFrom(details);
    expect([name, text]).to.deep.equal(['proxy.pac', copied]);
    press(details, words.proposal.take);
    expect(fieldOf(details).value).to.equal(copied);
  });

  it('is downloaded under the name of its kind, and no longer held for that afterwards', async () => {
    const known = await openTool(element, 'known-addresses');
    await pasteInto(element, known, '20.42.64.0/28');
    const sent = words.customerCare.text('20.42.64.0/28', SITE.tenantDomain);
    const made = await openTool(element, 'make');
    press(made, words.make.firewall);
    await shown(element, () => made.querySelector('pre') !== null);
    for (const [details, fileName, content] of [
      [known, 'customer-care-case.txt', sent],
      [made, 'firewall-rules.csv', made.querySelector('pre')?.textContent],
    ] as const) {
      const {name, text, href} = await downloadedFrom(details);
      expect([name, text]).to.deep.equal([fileName, content]);
      const later = await fetch(href).then(
        () => 'there',
        () => 'gone',
      );
      expect(later).to.equal('gone');
    }
  });
});

describe('the question where this PC’s requests leave from', () => {
  const ADDRESS = '203.0.113.77';
  let echo: LocalService;
  before(async () => {
    echo = await openLocalService({ip: ADDRESS});
  });
  after(() => echo.close());

  async function opened(url = echo.url): Promise<{
    element: AgentDiagnosticsSettingsElement;
    details: HTMLDetailsElement;
    field: HTMLInputElement;
  }> {
    const element = await mountSettings({...SITE, egress: {url}});
    const details = await openTool(element, 'known-addresses');
    return {element, details, field: details.querySelector('#known-egress')!};
  }

  it('is asked when it is wanted, and its answer is judged with the list', async () => {
    const fetched = await fetchedDuring(async () => {
      const {element, details, field} = await opened();
      await pasteInto(element, details, '20.42.64.0/28');
      expect(rulesOf(details)).to.deep.equal([]);
      press(details, words.egress.ask);
      press(details, words.egress.ask);
      await shown(element, () => field.value === ADDRESS);
      press(details, words.input.check);
      await shown(element, () => rulesOf(details).length > 0);
      // The block is one for documentation.
      expect(rulesOf(details)).to.deep.equal(['known-address-egress-unusable']);
    });
    // Before it was pressed, nobody was asked; and pressed twice it asks once.
    expect(fetched).to.deep.equal([echo.url]);
  });

  it('says so where nobody answers, or not with an address; and what was typed stays', async () => {
    const other = await openLocalService({ip: '<img src=x>'});
    const {element, details, field} = await opened(other.url);
    answer(details, 'known-egress', '20.42.64.3');
    press(details, words.egress.ask);
    await shown(element, () => saidIn(details, words.egress.notAnAddress));
    expect(details.textContent).to.not.contain('<img');
    await other.close();
    press(details, words.egress.ask);
    await shown(element, () => saidIn(details, words.egress.failed));
    expect(field.value).to.equal('20.42.64.3');
  });

  it('ends with the element that asked it', async () => {
    await echo.setFault({silent: true});
    const original = globalThis.fetch;
    const signals: (AbortSignal | null | undefined)[] = [];
    window.fetch = (input, init) => {
      signals.push(init?.signal);
      return original(input, init);
    };
    try {
      const {element, details} = await opened();
      press(details, words.egress.ask);
      await shown(element, () => saidIn(details, words.egress.asking));
      await expect(element).to.be.accessible();
      element.remove();
      // A move is no end; what is still out after the task is.
      await Promise.resolve();
      expect(signals.map((signal) => signal?.aborted)).to.deep.equal([true]);
    } finally {
      window.fetch = original;
      await echo.setFault({});
    }
  });
});
