import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {GREEN} from '../../../demo/states/reports.mjs';
import {settings as words} from '../../../src/settings/words/en/tools.js';
import {settings as german} from '../../../src/settings/words/de/tools.js';
import {en} from '../../../src/i18n/en/agent.js';
import {AgentDiagnosticsSettingsElement} from '../../../src/settings/element/agent-diagnostics-settings.js';
import {defineSettings} from '../../../src/settings.js';
import {mountSettings, openTool, press, saidIn, SITE, tool, verdictOf} from './settings-support.js';
import {fetchedDuring, inline, part, root, said, shown, textOf} from './support.js';

describe('<agent-diagnostics-settings>', () => {
  it('is registered once, under one name or more, and leaves what is there', () => {
    defineSettings();
    expect(customElements.get('agent-diagnostics-settings')).to.equal(AgentDiagnosticsSettingsElement);
    class Other extends HTMLElement {}
    customElements.define('taken-settings', Other);
    defineSettings('taken-settings');
    expect(customElements.get('taken-settings')).to.equal(Other);
    defineSettings('second-settings');
    defineSettings('second-settings');
    expect(document.createElement('second-settings')).to.be.instanceOf(AgentDiagnosticsSettingsElement);
  });

  it('says what it lacks without a configuration, and what is wrong with one', async () => {
    const element = await mountSettings();
    expect(said(element, 'word')).to.equal(en.unconfigured);
    await expect(element).to.be.accessible();
    element.config = {version: 2} as never;
    await shown(element, () => said(element, 'word') === en.invalid);
    expect(said(element, 'issues')).to.contain('$.version');
    await expect(element).to.be.accessible();
  });

  it('takes a relay without a credential, from a script in it, and asks nobody anything', async () => {
    const fetched = await fetchedDuring(async () => {
      const element = await mountSettings();
      element.append(inline(JSON.stringify(SITE)));
      await shown(element, () => root(element).querySelector("[part~='tools']") !== null);
      expect(said(element, 'word')).to.equal(words.title);
      expect(root(element).textContent).to.contain(words.privacy);
    });
    expect(fetched).to.deep.equal([]);
  });

  it('is accessible with every tool open, at 320 px nothing is cut, in German and from right to left', async () => {
    await setViewport({width: 320, height: 800});
    try {
      const element = await mountSettings(SITE);
      for (const {dataset} of root(element).querySelectorAll<HTMLElement>('[data-tool]'))
        await openTool(element, dataset['tool'] as 'pac');
      try {
        for (const look of ['light', 'dark']) {
          document.documentElement.style.colorScheme = look;
          await expect(element, look).to.be.accessible();
        }
      } finally {
        document.documentElement.style.colorScheme = '';
      }
      for (const lang of ['de', 'ar']) {
        const before = said(element, 'word');
        element.lang = lang;
        await shown(element, () => said(element, 'word') !== before);
        const panel = part(element, 'panel');
        expect(panel.scrollWidth, lang).to.be.at.most(panel.clientWidth);
        // In Firefox a space at the end of a line hangs out of an isolate that goes the other way.
        const slack = lang === 'ar' ? 6 : 1;
        const wide = [...panel.querySelectorAll<HTMLElement>('p, summary, label, li, select, button')].filter(
          (one) => one.scrollWidth > one.clientWidth + slack && getComputedStyle(one).display !== 'inline',
        );
        expect(
          wide.map((one) => textOf(one)),
          lang,
        ).to.deep.equal([]);
      }
    } finally {
      await setViewport({width: 800, height: 600});
    }
  });

  it('changes its words with the language of the page, and keeps what was pasted', async () => {
    const element = await mountSettings(SITE);
    const details = await openTool(element, 'allow-list');
    details.querySelector('textarea')!.value = '*.example.com';
    element.lang = 'de';
    await shown(element, () => said(element, 'word') === german.title);
    expect(details.querySelector('textarea')!.value).to.equal('*.example.com');
  });
});

describe('what is worked out', () => {
  it('says of a virtual desktop what the guide’s table says', async () => {
    const element = await mountSettings(SITE);
    const details = await openTool(element, 'vdi');
    expect(verdictOf(details)).to.equal('green');
    const platform = details.querySelector<HTMLSelectElement>('#vdi-platform')!;
    const set = details.querySelector<HTMLSelectElement>('#vdi-set')!;
    platform.value = 'horizon-windows-2008-r2';
    platform.dispatchEvent(new Event('change'));
    set.value = 'workspace-softphone';
    set.dispatchEvent(new Event('change'));
    await shown(element, () => verdictOf(details) === 'red');
    for (const note of ['server-2008-ended', 'connector-and-adapter'] as const)
      expect(saidIn(details, words.vdi.notes[note]), note).to.equal(true);
  });

  it('says what the start of a shift asks of the relay, and how to spread it', async () => {
    const element = await mountSettings(SITE);
    const details = await openTool(element, 'capacity');
    const set = (name: string, value: string): void => {
      const field = details.querySelector<HTMLInputElement>(`#capacity-${name}`)!;
      field.value = value;
      field.dispatchEvent(new InputEvent('input', {bubbles: true}));
    };
    const {shiftStart} = words.capacity;
    expect(saidIn(details, shiftStart.atOnce('400', '400'))).to.equal(true);
    set('agents', '10000');
    set('limit', '1200');
    await shown(element, () => /spreadSeconds to \d{3}\./.test(textOf(details)));
    set('limit', '1');
    await shown(element, () => saidIn(details, shiftStart.never));
    set('limit', 'many');
    await shown(element, () => saidIn(details, words.capacity.notANumber));
  });

  it('counts what the lines must carry, and says what it can’t count with', async () => {
    const element = await mountSettings({...SITE, activities: ['voice', 'desktop']});
    const details = await openTool(element, 'capacity');
    const agents = details.querySelector<HTMLInputElement>('#capacity-agents')!;
    const set = (value: string): void => {
      agents.value = value;
      agents.dispatchEvent(new InputEvent('input', {bubbles: true}));
    };
    // 100 for G.711 and 27 that its way adds; 16, and TLS and headers.
    expect(details.querySelector('tbody')?.textContent).to.match(/14\.4\s?Mbps/);
    set('1');
    await shown(element, () => saidIn(details, '144 kbps'));
    set('many');
    await shown(element, () => saidIn(details, words.capacity.notANumber));
    expect(agents.getAttribute('aria-invalid')).to.equal('true');
  });

  it('offers the phone that the last run measured, and no other that is not at hand', async () => {
    const element = await mountSettings(SITE);
    const details = await openTool(element, 'continuity');
    const verdict = (phone: string): string =>
      textOf(details.querySelector(`[data-phone='${phone}']`) ?? document.createElement('p'));
    expect(verdict('webrtc')).to.contain(words.continuity.reasons['no-run']);
    element.report = {...GREEN, startedAt: new Date().toISOString()};
    await shown(element, () => verdict('webrtc').includes(words.continuity.verdicts.possible));
    expect(verdict('pstn')).to.contain(words.continuity.verdicts['not-now']);
    // What is no report is none, and all else is shown.
    for (const wrong of [{...GREEN, startedAt: 'soon'}, {lights: null}, 'report', [GREEN]]) {
      element.report = GREEN;
      await element.updateComplete;
      element.report = wrong as never;
      await shown(element, () => verdict('webrtc').includes(words.continuity.reasons['no-run']));
    }
  });

  it('makes settings that pass their own check', async () => {
    const element = await mountSettings(SITE);
    const details = await openTool(element, 'make');
    press(details, words.make.pac);
    await shown(element, () => saidIn(details, words.make.needsProxy));
    const proxies = details.querySelector<HTMLInputElement>('#make-proxies')!;
    proxies.value = 'proxy.example.com:8080';
    proxies.dispatchEvent(new InputEvent('input', {bubbles: true}));
    for (const kind of ['pac', 'oneLabel', 'anyDepth', 'firewall', 'csp'] as const) {
      press(details, words.make[kind]);
      await shown(
        element,
        () =>
          details.querySelector('[aria-pressed=true]')?.textContent?.trim() === words.make[kind] &&
          verdictOf(details) === 'green',
      );
      expect(saidIn(details, words.make.passes), kind).to.equal(true);
    }
    expect(tool(element, 'make').querySelector('pre')?.textContent).to.contain('connect-src');
  });
});
