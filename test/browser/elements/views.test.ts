import {expect, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {CheckItem, Configuration, Report} from '../../../src/engine.js';
import {en} from '../../../src/i18n/en/agent.js';
import {helpdesk} from '../../../src/i18n/en/helpdesk.js';
import {report as reportWords} from '../../../src/i18n/en/report.js';
import {isMetric} from '../../../src/report/catalogue.js';
import {userGesture} from '../../support/runs.js';
import {openSite, type Site} from '../../support/site.js';
import {checks, dialogOf, groups, has, itemLines, pillLight} from './harness.js';
import {dataOnly, mount, part, root, said, shown, textOf} from './support.js';

let site: Site;
let config: Configuration;
before(async () => {
  site = await openSite('embedded');
  config = dataOnly(site.config);
});
afterEach(() => site.setFaults());
after(() => site.close());

describe('the compact variant', () => {
  it('says in its pill what a run comes to, without opening', async () => {
    await site.setFaults('service-silent');
    const element = await mount(config, {variant: 'compact'});
    const pill = part(element, 'pill');
    const run = element.run();
    await oneEvent(element, 'diagnostics-progress');
    await element.updateComplete;
    expect(textOf(pill)).to.equal(en.sentences.running);
    element.cancel();
    await run;
    await element.updateComplete;
    expect(textOf(pill)).to.equal(en.lights.idle);
    for (const [fault, light] of [
      ['service-refused', 'red'],
      ['', 'green'],
    ] as const) {
      await site.setFaults(...[fault].filter(Boolean));
      await element.run();
      await element.updateComplete;
      expect(textOf(pill)).to.contain(en.lights[light]);
      expect(pillLight(element)).to.equal(light);
      expect(has(element, 'panel')).to.equal(false);
    }
    await expect(element).to.be.accessible();
  });
});

describe('the audience', () => {
  const wordsFor = (metrics: object): string[] =>
    Object.keys(metrics).map((name) => (isMetric(name) ? reportWords.metrics[name] : name));

  /** Groups bring the checks of a report into an order of their own. */
  const named = ({checks}: Report, heading: string): Report['checks'][number] | undefined =>
    checks.find(({id}) => heading === en.checks[id as keyof typeof en.checks]);

  it('helpdesk: after the whole path, every group open, every check and every figure shown', async () => {
    await userGesture();
    const element = await mount({...site.config, durations: {voiceSeconds: 3}}, {audience: 'helpdesk'});
    const report = await element.run();
    await element.updateComplete;
    expect(groups(element).map(({open}) => open)).to.deep.equal([true, true, true, true]);
    expect(checks(element)).to.have.length(report.checks.length);
    // A busy machine may leave out the figures of a call; these are always there.
    const measured = report.checks.flatMap(({metrics}) => Object.keys(metrics));
    expect(measured).to.contain('connectMs');
    const itemsOf = (id: string): CheckItem[] => report.checks.find((check) => check.id === id)?.items ?? [];
    // As they are shown: this PC, then the services.
    const results = [...itemsOf('local'), ...itemsOf('services')];
    const lines = itemLines(element);
    expect(lines).to.have.length(results.length);
    for (const {metrics} of itemsOf('services')) expect(metrics).to.include.keys('ttfbMs', 'attempts');
    results.forEach(({metrics}, i) => {
      for (const word of wordsFor(metrics)) expect(lines[i]).to.contain(`${word}: `);
    });
    for (const {name, figures} of checks(element)) {
      const result = named(report, name);
      expect(
        figures.map(([word]) => word),
        name,
      ).to.deep.equal(wordsFor(result?.metrics ?? {}));
      for (const [, value] of figures)
        expect(value, name)
          .to.match(/\d/)
          .and.not.match(/NaN|undefined|Infinity/);
    }
    await expect(element).to.be.accessible();

    element.audience = 'agent';
    await element.updateComplete;
    expect(groups(element).map(({open}) => open)).to.deep.equal([false, false, false, false]);
    const shown = checks(element).flatMap(({figures}) => figures.map(([word]) => word));
    expect(shown).to.contain(reportWords.metrics['connectMs']);
    expect(shown).to.not.contain(reportWords.metrics['rFactor']);
    expect(said(element, 'groups')).to.not.contain(reportWords.metrics['attempts']);
  });

  it('helpdesk: the cause by its code, how sure it is, and the evidence', async () => {
    await site.setFaults('service-error');
    const element = await mount(config, {audience: 'helpdesk'});
    const report = await element.run();
    await element.updateComplete;
    const [finding] = report.findings;
    expect(finding?.cause).to.equal('service-error');
    const facts = said(element, 'finding');
    expect(facts).to.contain('service-error').and.contain(reportWords.confidences[finding!.confidence]);
    for (const [name, value] of Object.entries(finding?.evidence ?? {}))
      expect(facts).to.contain(name).and.contain(String(value));
    expect(textOf(part(element, 'groups'))).to.contain('Recording Crypto Service');
    await expect(element).to.be.accessible();
    element.audience = 'agent';
    await element.updateComplete;
    expect(textOf(part(element, 'groups'))).to.not.contain('service-error');
  });
});

describe('the words for the helpdesk', () => {
  it('say what a finding means, and what else it may be where it is not certain', async () => {
    await site.setFaults('service-refused', 'service-replaced');
    const element = await mount(config, {audience: 'helpdesk'});
    const {findings} = await element.run();
    await element.updateComplete;
    const text = textOf(root(element));
    const sureness = new Map(findings.map(({cause, confidence}) => [cause, confidence]));
    expect([...sureness]).to.have.deep.members([
      ['service-unreachable', 'certain'],
      ['service-replaced', 'likely'],
    ]);
    for (const [cause, confidence] of sureness) {
      const {means, act, unsure} = helpdesk[cause];
      expect(text).to.contain(means).and.to.contain(act);
      if (confidence !== 'certain') expect(text).to.contain(unsure);
    }
  });

  it('are not shown to agents', async () => {
    await site.setFaults('service-refused');
    const element = await mount(config);
    await element.run();
    for (const group of groups(element)) group.open = true;
    await element.updateComplete;
    expect(textOf(root(element))).not.to.contain(helpdesk['service-unreachable'].means);
  });
});

describe('the keyboard', () => {
  it('reaches the button, runs and stops, and stays on it while its label changes', async () => {
    await site.setFaults('service-silent');
    const element = await mount(config);
    const before = document.createElement('button');
    before.textContent = 'before';
    element.before(before);
    before.focus();
    const button = part(element, 'primary');
    const focused = (): Element | null => root(element).activeElement;
    await sendKeys({press: 'Tab'});
    expect(focused()).to.equal(button);
    const started = oneEvent(element, 'diagnostics-start');
    await sendKeys({press: 'Enter'});
    await started;
    await element.updateComplete;
    expect([textOf(button), focused()]).to.deep.equal([en.cancel, button]);
    const complete = oneEvent(element, 'diagnostics-complete');
    await sendKeys({press: 'Enter'});
    await complete;
    await element.updateComplete;
    expect(element.report?.outcome).to.equal('cancelled');
    expect([textOf(button), focused()]).to.deep.equal([en.again, button]);
    await site.setFaults();
    const again = oneEvent(element, 'diagnostics-complete');
    await sendKeys({press: ' '});
    await again;
    await element.updateComplete;
    expect(element.state).to.equal('done');
    expect([textOf(button), focused()]).to.deep.equal([en.again, button]);
  });

  it('opens the pill and a group of checks, and goes past what is closed', async () => {
    const element = await mount(config, {variant: 'compact'});
    await element.run();
    await element.updateComplete;
    const pill = part(element, 'pill');
    pill.focus();
    await sendKeys({press: 'Enter'});
    await shown(element, () => dialogOf(element).open);
    expect(pill.getAttribute('aria-expanded')).to.equal('true');
    expect(root(element).activeElement).to.equal(part(element, 'primary'));
    const details = groups(element)[0]!;
    const first = details.querySelector('summary');
    // From the first button over those that keep watching and send, to the first group.
    for (let key = 0; key < 3; key += 1) await sendKeys({press: 'Tab'});
    expect(root(element).activeElement).to.equal(first);
    expect(details.open).to.equal(false);
    const toggled = oneEvent(details, 'toggle');
    await sendKeys({press: 'Enter'});
    await toggled;
    expect(details.open).to.equal(true);
    await expect(element).to.be.accessible();
  });
});
