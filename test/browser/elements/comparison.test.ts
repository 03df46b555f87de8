import {expect, fixture, html} from '@open-wc/testing';
import {BLOCKED, GREEN, STALLS} from '../../../demo/states/reports.mjs';
import {en} from '../../../src/i18n/en/agent.js';
import {report as words} from '../../../src/i18n/en/report.js';
import type {AgentDiagnosticsReportElement, Report} from '../../../src/index.js';
import {comparison, groups, has} from './harness.js';
import {button, part, shown, textOf} from './support.js';

const {viewer, comparison: said} = words;
const EARLIER: Report = {...GREEN, startedAt: '2026-11-23T08:40:00.000Z'};

describe('two reports side by side', () => {
  let view: AgentDiagnosticsReportElement;
  beforeEach(async () => {
    view = document.createElement('agent-diagnostics-report');
    (await fixture<HTMLElement>(html`<div></div>`)).append(view);
  });

  const compared = (): boolean => has(view, 'comparison');
  const rows = (): string[] => comparison.rows(view);
  const onlyChanges = (): HTMLInputElement => comparison.onlyChanges(view);

  async function compare(report: Report, baseline: Report): Promise<void> {
    view.report = report;
    view.baseline = baseline;
    await shown(view, compared);
  }

  /** As a person does it: one opened, then the other asked for. */
  async function openBoth(first: Report, second: Report): Promise<void> {
    await view.open(JSON.stringify(first));
    await shown(view, () => has(view, 'summary'));
    button(view, viewer.compare).click();
    await shown(view, () => has(view, 'drop'));
    await view.open(JSON.stringify(second));
    await shown(view, compared);
  }

  it('stand in the order of time, in whichever order they were opened', async () => {
    for (const both of [
      [EARLIER, STALLS],
      [STALLS, EARLIER],
    ] as const) {
      await openBoth(...both);
      const [figure, before, after] = comparison.heads(view);
      expect(figure).to.equal(said.figure);
      expect(before).to.contain(said.before).and.contain(EARLIER.id).and.contain('Nov 23');
      expect(after).to.contain(said.after).and.contain(STALLS.id).and.contain('Nov 24');
      expect([view.report?.id, view.baseline?.id]).to.deep.equal(both.map(({id}) => id));
      button(view, viewer.other).click();
      await view.updateComplete;
      expect(compared()).to.equal(false);
      expect([view.report, view.baseline]).to.deep.equal([null, null]);
    }
  });

  it('can be set by the page', async () => {
    await compare(STALLS, EARLIER);
    const [, before] = comparison.heads(view);
    expect(before).to.contain(EARLIER.id);
    view.baseline = null;
    await shown(view, () => !compared());
    expect(textOf(part(view, 'code'))).to.equal(en.code(STALLS.id));
  });

  it('tell what got worse and what is new, in words', async () => {
    await compare(STALLS, EARLIER);
    expect(comparison.verdict(view)).to.equal(said.worseCount(1));
    const [appeared] = comparison.findings(view);
    expect(appeared).to.equal(`${said.appeared}: ${en.causes['voice-stalls'].title} voice-opus`);
    expect(rows()[0]).to.equal(
      `${en.checks['voice-opus']} ${en.lights.green} ${en.lights.red} ▼ ${said.worse}`,
    );
    expect(rows()).to.contain(`${words.metrics['stallMaxMs']} 24 ms 812 ms ▼ ${said.worse}`);
    await expect(view).to.be.accessible();
  });

  it('tell what got better and what is gone', async () => {
    await compare({...STALLS, startedAt: '2026-11-22T08:00:00.000Z'}, EARLIER);
    expect(comparison.verdict(view)).to.equal(said.nothingWorse);
    const [gone] = comparison.findings(view);
    expect(gone).to.contain(`${said.gone}: `);
    expect(rows()).to.contain(`${words.metrics['stallMaxMs']} 812 ms 24 ms ▲ ${said.better}`);
    await expect(view).to.be.accessible();
  });

  it('show only what changed, or everything', async () => {
    await compare(STALLS, EARLIER);
    expect(onlyChanges().checked).to.equal(true);
    const changed = rows();
    expect(changed.join()).to.not.contain(en.checks.environment);
    onlyChanges().click();
    await shown(view, () => rows().length > changed.length);
    const all = rows();
    // Each check and each service has its row, figures theirs.
    for (const {id, items = []} of STALLS.checks) {
      expect(all.join()).to.contain(en.checks[id as keyof typeof en.checks]);
      for (const item of items) expect(all.join()).to.contain(item.id);
    }
    expect(all).to.include.members(changed);
    expect(all.join()).to.contain(words.metrics['attempts']);
    await expect(view).to.be.accessible();
    onlyChanges().click();
    await shown(view, () => rows().length === changed.length);
  });

  it('say so where nothing changed', async () => {
    await compare({...GREEN}, EARLIER);
    expect(comparison.verdict(view)).to.equal(said.nothingWorse);
    expect(rows()).to.deep.equal([]);
    await expect(view).to.be.accessible();
  });

  it('are one again when comparing is stopped', async () => {
    await openBoth(BLOCKED, EARLIER);
    button(view, viewer.stopComparing).click();
    await shown(view, () => !compared());
    expect(textOf(part(view, 'code'))).to.equal(en.code(BLOCKED.id));
    expect(groups(view)).to.have.length(4);
    expect(view.baseline).to.equal(null);
  });

  it('need a second only while it is asked for', async () => {
    await view.open(JSON.stringify(BLOCKED));
    await shown(view, () => has(view, 'summary'));
    const asked = (): boolean => has(view, 'drop');
    for (const is of [true, false]) {
      button(view, viewer.compare).click();
      await view.updateComplete;
      expect(asked()).to.equal(is);
    }
    await view.open(JSON.stringify(GREEN));
    await shown(view, () => textOf(part(view, 'code')) === en.code(GREEN.id));
    expect(compared()).to.equal(false);
  });
});
