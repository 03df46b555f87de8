import {expect} from '@open-wc/testing';
import {GREEN, STALLS} from '../../../demo/states/reports.mjs';
import {followup} from '../../../src/i18n/en/followup.js';
import type {Report} from '../../../src/index.js';
import {has} from './harness.js';
import {runTo, scripted, SITE, type ScriptedDiagnostics} from './scripted.js';
import {button, part, said, shown, textOf} from './support.js';

const {trial: texts} = followup;

const withJitter = (light: 'amber' | 'red', metrics: Record<string, number>): Report => ({
  ...STALLS,
  light,
  checks: STALLS.checks.map((check) => (check.id === 'voice-opus' ? {...check, light, metrics} : check)),
  findings: STALLS.findings.map((finding) => ({...finding, cause: 'voice-jitter' as const, light})),
});
const BAD = withJitter('red', {mos: 2.7, pdvP95Ms: 300, jitterMs: 60});

describe('one thing to try', () => {
  let element: ScriptedDiagnostics;
  beforeEach(async () => {
    localStorage.clear();
    element = await scripted();
  });
  afterEach(() => localStorage.clear());

  const suggested = (text: string): Promise<void> =>
    shown(element, () => has(element, 'trial') && said(element, 'trial').includes(text));
  /** Presses "done", with what the next run comes to. */
  async function tried(report: Report): Promise<Report> {
    element.script = () => ({...report});
    const complete = new Promise<Report>((resolve) => {
      element.addEventListener('diagnostics-complete', (event) => resolve(event.report), {once: true});
    });
    button(element, texts.done).click();
    return complete;
  }

  it('is chosen by the cause; the second run says what it changed, and so does its report', async () => {
    await runTo(element, BAD);
    await suggested(texts.suggestions.cable);
    expect(element.report?.answers).to.equal(undefined);
    await expect(element).to.be.accessible();
    const report = await tried({...GREEN});
    expect(report.answers).to.deep.equal({tried: 'cable', 'tried-result': 'good'});
    await suggested(texts.good.cable);
    expect(textOf(part(element, 'trial'))).to.not.include(texts.done);
    await expect(element).to.be.accessible();
  });

  it('says that it is not the Wi-Fi, and goes on with the next', async () => {
    element.answers = {vpn: 'yes'};
    await runTo(element, BAD);
    await suggested(texts.suggestions.cable);
    const report = await tried(withJitter('red', {mos: 2.75, pdvP95Ms: 290, jitterMs: 58}));
    expect(report.answers).to.deep.equal({vpn: 'yes', tried: 'cable', 'tried-result': 'same'});
    await suggested(texts.same.cable);
    await suggested(texts.suggestions.closer);
    button(element, texts.cant).click();
    await suggested(texts.suggestions['no-vpn']);
  });

  it('says nothing of a run that came after no trial, and asks nobody out of a VPN that work needs', async () => {
    element.config = {...SITE, egress: {url: 'https://whoami.example.com/', allowed: ['192.0.2.0/24']}};
    await runTo(element, BAD);
    await suggested(texts.suggestions.cable);
    await runTo(element, BAD);
    expect(element.report?.answers).to.equal(undefined);
    for (const trial of ['cable', 'closer'] as const) {
      await suggested(texts.suggestions[trial]);
      button(element, texts.cant).click();
    }
    await suggested(texts.suggestions.elsewhere);
    button(element, texts.cant).click();
    await shown(element, () => !has(element, 'trial'));
  });

  it('takes no cancelled run for an answer', async () => {
    await runTo(element, BAD);
    await suggested(texts.suggestions.cable);
    const report = await tried({...GREEN, outcome: 'cancelled', light: 'grey'});
    expect(report.answers).to.equal(undefined);
  });
});
