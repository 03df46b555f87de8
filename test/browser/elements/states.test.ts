import {expect, oneEvent} from '@open-wc/testing';
import type {Configuration} from '../../../src/engine.js';
import {en} from '../../../src/i18n/en/agent.js';
import {causesOf} from '../../support/runs.js';
import {openSite, type Site} from '../../support/site.js';
import {dataOnly, mount, part, root, said, shown} from './support.js';

describe('the states of the element', () => {
  let site: Site;
  let config: Configuration;
  before(async () => {
    site = await openSite('embedded');
    config = dataOnly(site.config);
  });
  afterEach(() => site.setFaults());
  after(() => site.close());

  it('unconfigured: tells whoever builds the page what to do, and offers nothing else', async () => {
    const element = await mount();
    expect(element.state).to.equal('unconfigured');
    expect(element.report).to.equal(null);
    expect(said(element, 'word')).to.equal(en.unconfigured);
    expect(root(element).textContent).to.contain(en.unconfiguredHint);
    expect(root(element).querySelector('button')).to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('loading: says so for as long as the configuration does not come', async () => {
    await site.setFaults('service-silent');
    const silent = config.services?.find(({id}) => id === 'recording-playback');
    const element = await mount(undefined, {'config-url': silent?.url ?? '?'});
    expect(element.state).to.equal('unconfigured');
    expect(said(element, 'word')).to.equal(en.loading);
    await expect(element).to.be.accessible();
  });

  it('idle: one sentence, to run, and to keep watching', async () => {
    const element = await mount(config);
    expect(element.state).to.equal('idle');
    expect(element.report).to.equal(null);
    expect(said(element, 'sentence')).to.equal(en.sentences.idle);
    expect(part(element, 'summary').dataset['light']).to.equal('grey');
    expect([...root(element).querySelectorAll('button')].map((button) => button.innerText)).to.deep.equal([
      en.run,
      en.keepWatching,
    ]);
    await expect(element).to.be.accessible();
  });

  it('running: progress, the check in hand, and a button to stop', async () => {
    await site.setFaults('service-silent');
    const element = await mount(config);
    const started = oneEvent(element, 'diagnostics-start');
    const run = element.run();
    await started;
    // The silent service keeps the run going for as long as it takes to look at it.
    await shown(element, () => said(element, 'sentence').startsWith(en.steps.services));
    expect(element.state).to.equal('running');
    expect(said(element, 'word')).to.equal(en.sentences.running);
    expect(said(element, 'primary')).to.equal(en.cancel);
    const progress = part(element, 'progress') as HTMLProgressElement;
    expect(progress.value).to.be.within(0.01, 0.99);
    // Axe does not ask for the name of a native progress bar.
    expect(progress.getAttribute('aria-label')).to.equal(en.sentences.running);
    expect(root(element).querySelector('[aria-busy=true]')).to.not.equal(null);
    await expect(element).to.be.accessible();
    expect(element.state).to.equal('running');
    element.cancel();
    await run;
  });

  it('done, green: ready, with a code to say on the phone', async () => {
    const element = await mount(config);
    const report = await element.run();
    await element.updateComplete;
    expect(report.light, JSON.stringify(report.findings)).to.equal('green');
    expect(element.state).to.equal('done');
    expect(element.report).to.equal(report);
    expect(part(element, 'summary').dataset['light']).to.equal('green');
    expect(said(element, 'word')).to.equal(en.lights.green);
    expect(said(element, 'sentence')).to.equal(en.sentences.green);
    expect(said(element, 'code')).to.contain(report.id);
    expect(said(element, 'primary')).to.equal(en.again);
    expect(root(element).querySelector("[part~='next']")).to.equal(null);
    expect(root(element).querySelector("[role='status']")?.textContent).to.contain(en.sentences.green);
    await expect(element).to.be.accessible();
  });

  it('done, red: what is wrong, one next step, and who can act', async () => {
    await site.setFaults('service-refused');
    const element = await mount(config);
    const report = await element.run();
    await element.updateComplete;
    expect(causesOf(report)).to.deep.equal(['service-unreachable']);
    expect(part(element, 'summary').dataset['light']).to.equal('red');
    expect(said(element, 'word')).to.equal(en.lights.red);
    expect(said(element, 'sentence')).to.equal(en.causes['service-unreachable'].named!('Telemetry'));
    expect(said(element, 'next')).to.contain(en.causes['service-unreachable'].action);
    const contact = part(element, 'summary').querySelector('a');
    expect([contact?.textContent, contact?.getAttribute('href')]).to.deep.equal([
      'IT helpdesk',
      'mailto:helpdesk@example.com',
    ]);
    await expect(element).to.be.accessible();
  });

  it('done, amber: work can start, with a warning', async () => {
    await site.setFaults('egress-elsewhere');
    const {egress} = site.config;
    const element = await mount({...config, ...(egress && {egress})});
    const report = await element.run();
    await element.updateComplete;
    expect(causesOf(report)).to.deep.equal(['egress-not-allowed']);
    expect(part(element, 'summary').dataset['light']).to.equal('amber');
    expect(said(element, 'word')).to.equal(en.lights.amber);
    expect(said(element, 'sentence')).to.equal(en.causes['egress-not-allowed'].title);
    await expect(element).to.be.accessible();
  });

  it('cancelled: says that it was stopped, not what it did not find', async () => {
    const element = await mount(config);
    const started = oneEvent(element, 'diagnostics-start');
    const run = element.run();
    await started;
    element.cancel();
    const report = await run;
    await element.updateComplete;
    expect(element.state).to.equal('cancelled');
    expect(element.report).to.equal(report);
    expect(report.light).to.equal('grey');
    expect(said(element, 'word')).to.equal(en.lights.grey);
    expect(said(element, 'sentence')).to.equal(en.sentences.cancelled);
    expect(said(element, 'primary')).to.equal(en.again);
    await expect(element).to.be.accessible();
  });

  it('shows every light with a shape of its own', async () => {
    const element = await mount(config);
    await element.run();
    await element.updateComplete;
    const shapeOf = (light: string): string =>
      root(element).querySelector(`svg[data-light='${light}']`)?.innerHTML ?? '';
    const green = shapeOf('green');
    await site.setFaults('service-refused');
    await element.run();
    await element.updateComplete;
    const red = shapeOf('red');
    expect(green).to.contain('<path').and.not.equal(red);
    expect(red).to.contain('<path');
  });
});
