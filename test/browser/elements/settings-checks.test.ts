import {expect} from '@open-wc/testing';
import {settings as words} from '../../../src/settings/words/en/tools.js';
import {settings as german} from '../../../src/settings/words/de/tools.js';
import {
  fieldOf,
  forcedColors,
  handOver,
  judged,
  mountSettings,
  openTool,
  pasteInto,
  press,
  rulesOf,
  saidIn,
  SITE,
  verdictOf,
} from './settings-support.js';
import {announced, fetchedDuring, root, said, shown} from './support.js';

/** The guide's own sample: it sends the relay to the proxy, and has one proxy. */
const SAMPLE = `function FindProxyForURL(url, host) {
    // URLs from the domains under prod009.genesysengage.com must use the proxy:
    if (shExpMatch(host, "*.prod009.genesysengage.com"))
    {
        return "PROXY To-GenesysMulticloudCX.internal.example.com:8080";
    }
    else
    {
        return "DIRECT";
    }
}`;

describe('a text that is checked', () => {
  it('shows what is wrong, where, and a text that passes; the guide’s own PAC sample, for one', async () => {
    const element = await mountSettings(SITE);
    const details = await openTool(element, 'pac');
    await pasteInto(element, details, SAMPLE);
    expect(verdictOf(details)).to.equal('amber');
    expect(rulesOf(details)).to.have.members(['pac-relay-proxied', 'pac-one-proxy']);
    expect(announced(element)).to.equal(words.verdicts.amber);
    // One for each service, two for the relay.
    expect(details.querySelectorAll("[part='endpoints'] tbody tr").length).to.equal(4);
    expect(details.querySelectorAll('tr.wrong').length).to.equal(2);
    await expect(element).to.be.accessible();
    details.querySelector<HTMLElement>('tr.wrong .line-number')!.click();
    const field = fieldOf(details);
    const {selectionStart, selectionEnd} = field;
    expect(field.value.slice(selectionStart, selectionEnd)).to.contain('return "PROXY');
    press(details, words.proposal.take);
    await shown(element, () => !rulesOf(details).includes('pac-relay-proxied'));
    expect(field.value).to.contain('turn.prod009.genesysengage.com').and.to.contain('must use the proxy:');
    expect(details.querySelectorAll('tr.wrong').length).to.equal(0);
    expect(details.querySelector("[part='proposal']")).to.equal(null);
  });

  it('can be read in the dark, and in the few colours that high contrast leaves', async () => {
    const element = await mountSettings(SITE);
    for (const [id, text] of [
      ['pac', SAMPLE],
      ['known-addresses', '20.42.64.0/28\n10.1.2.3\nnonsense'],
      ['tunnel', '<html>'],
      ['csp', "default-src 'self'"],
    ] as const)
      await pasteInto(element, await openTool(element, id), text);
    const make = await openTool(element, 'make');
    press(make, words.make.oneLabel);
    await shown(element, () => verdictOf(make) === 'green');
    const {style} = document.documentElement;
    style.colorScheme = 'dark';
    try {
      await expect(element, 'dark').to.be.accessible();
      style.colorScheme = '';
      if (!(await forcedColors(true))) return;
      expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
      // The system's colours are shown, and its contrast; what is read here is the page's own.
      await expect(element).to.be.accessible({ignoredRules: ['color-contrast']});
      const look = (selector: string): CSSStyleDeclaration =>
        getComputedStyle(root(element).querySelector(selector)!);
      // What colour alone would tell is told otherwise, or keeps its colour.
      expect(look('.diff .added').borderInlineStartStyle).to.equal('solid');
      expect(look("[aria-pressed='true']").outlineStyle).to.equal('solid');
      const lights = ['green', 'amber', 'grey'].map((light) => look(`.verdict [data-light='${light}']`));
      expect(new Set(lights.map(({fill}) => fill)).size).to.equal(lights.length);
      expect(lights.map(({forcedColorAdjust}) => forcedColorAdjust)).to.deep.equal(['none', 'none', 'none']);
    } finally {
      await forcedColors(false);
      style.colorScheme = '';
    }
  });

  it('is judged anew when it is typed in, and says that it was another until then', async () => {
    const element = await mountSettings(SITE);
    const details = await openTool(element, 'allow-list');
    await pasteInto(element, details, 'best-customer.prod009.genesysengage.com');
    expect(verdictOf(details)).to.equal('red');
    expect(rulesOf(details)).to.contain('allow-list-missing');
    const field = fieldOf(details);
    field.value = '*.prod009.genesysengage.com\n*.api01-eastus2.prod009.genesysengage.com';
    field.dispatchEvent(new InputEvent('input', {inputType: 'insertText', bubbles: true}));
    await shown(element, () => saidIn(details, words.input.stale));
    await shown(element, () => verdictOf(details) === 'green');
    expect(saidIn(details, words.input.stale)).to.equal(false);
    expect(rulesOf(details)).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  it('that can’t be read says why and in which line', async () => {
    const element = await mountSettings(SITE);
    const details = await openTool(element, 'pac');
    await pasteInto(element, details, 'function FindProxyForURL(url, host) {\n  return "DIRECT"');
    expect(verdictOf(details)).to.equal('grey');
    expect(said(element, 'error')).to.contain('2');
    expect(fieldOf(details).getAttribute('aria-invalid')).to.equal('true');
    await expect(element).to.be.accessible();
    press(details, words.input.check);
    fieldOf(details).value = ' ';
    press(details, words.input.check);
    await shown(element, () => saidIn(details, words.input.empty));
  });

  it('that never ends can be given up at once', async () => {
    const element = await mountSettings(SITE);
    const details = await openTool(element, 'pac');
    fieldOf(details).value = 'function FindProxyForURL(url, host) { while (true) {} }';
    press(details, words.input.check);
    await shown(element, () => details.querySelector('progress') !== null);
    await expect(element).to.be.accessible();
    press(details, 'Stop');
    await shown(element, () => details.querySelector('progress') === null);
    expect(details.querySelector('.outcome')?.textContent?.trim()).to.equal('');
    press(details, words.input.check);
    await judged(element, details);
    expect(verdictOf(details)).to.equal('grey');
  });

  it('may come as a file; one that is too large is refused before it is read', async () => {
    const element = await mountSettings(SITE);
    const details = await openTool(element, 'tunnel');
    handOver(details, new File(['10.0.0.0/8\n'], 'list.txt'));
    await judged(element, details);
    expect(fieldOf(details).value).to.equal('10.0.0.0/8\n');
    handOver(details, new File(['x'.repeat(1_000_001)], 'large.txt'));
    await shown(element, () => saidIn(details, words.input.tooLarge));
    expect(announced(element)).to.equal(words.input.tooLarge);
    expect(fieldOf(details).value).to.equal('10.0.0.0/8\n');
  });

  it('with very many lines shows the first, and more at a press', async () => {
    const element = await mountSettings(SITE);
    const details = await openTool(element, 'known-addresses');
    const lines = Array.from({length: 3000}, (_, i) => `20.${String(i >> 8)}.${String(i & 255)}.7`);
    await pasteInto(element, details, [...lines, 'nonsense'].join('\n'));
    const rows = (): number => details.querySelectorAll('tbody tr').length;
    // What is wrong is shown alone, until all is wanted.
    expect(rows()).to.equal(1);
    details.querySelector<HTMLInputElement>('.outcome .toggle input')!.click();
    await shown(element, () => rows() === 200);
    press(details, words.result.more('1,000', '2,801'));
    await shown(element, () => rows() === 1200);
  });

  it('of known addresses becomes a case for Customer Care, in English beside the reader’s language', async () => {
    const element = await mountSettings(SITE, {lang: 'de'});
    await shown(element, () => said(element, 'word') === german.title);
    const details = await openTool(element, 'known-addresses');
    await pasteInto(element, details, '20.42.64.0/28\n20.42.64.0/28\n10.1.2.3');
    const texts = [...details.querySelectorAll('pre.text')].map(({textContent}) => textContent ?? '');
    expect(texts.length).to.equal(2);
    expect(texts[1]).to.equal(words.customerCare.text('20.42.64.0/28', 'prod009.genesysengage.com'));
    expect(texts[0]).to.contain('Betreff');
  });

  it('leaves neither the page nor anything on the device', async () => {
    const before = [localStorage.length, sessionStorage.length];
    const fetched = await fetchedDuring(async () => {
      const element = await mountSettings(SITE);
      for (const [id, text] of [
        ['allow-list', '*.example.com'],
        ['firewall', 'destination,port\nany,443'],
        ['csp', "default-src 'self'"],
      ] as const) {
        const details = await openTool(element, id);
        await pasteInto(element, details, text);
      }
    });
    expect(fetched).to.deep.equal([]);
    expect([localStorage.length, sessionStorage.length]).to.deep.equal(before);
  });

  it('is checked against another configuration when that comes', async () => {
    const element = await mountSettings(SITE);
    const details = await openTool(element, 'allow-list');
    await pasteInto(
      element,
      details,
      '*.prod009.genesysengage.com\n*.api01-eastus2.prod009.genesysengage.com',
    );
    expect(verdictOf(details)).to.equal('green');
    element.config = {version: 1, services: [{id: 'other', url: 'https://other.example.com/'}]};
    await shown(element, () => verdictOf(details) === 'red');
  });
});
