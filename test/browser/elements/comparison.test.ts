import {expect, fixture, html} from '@open-wc/testing';
import {BLOCKED, GREEN, STALLS} from '../../../demo/states/reports.mjs';
import {en} from '../../../src/i18n/en/agent.js';
import {report as words} from '../../../src/i18n/en/report.js';
import type {AgentDiagnosticsReportElement, Report} from '../../../src/index.js';
import {button, part, root, shown, textOf} from './support.js';

const {viewer, comparison} = words;
const EARLIER: Report = {...GREEN, startedAt: '2026-11-23T08:40:00.000Z'};

describe('two reports side by side', () => {
  let view: AgentDiagnosticsReportElement;
  beforeEach(async () => {
    view = document.createElement('agent-diagnostics-report');
    (await fixture<HTMLElement>(html`<div></div>`)).append(view);
  });

  const compared = (): boolean => root(view).querySelector("[part~='comparison']") !== null;
  const heads = (): string[] => [...root(view).querySelectorAll('thead th')].map(textOf);
  const rows = (): string[] => [...root(view).querySelectorAll('tbody tr')].map(textOf);
  const onlyChanges = (): HTMLInputElement => root(view).querySelector<HTMLInputElement>('.toggle input')!;

  async function compare(report: Report, baseline: Report): Promise<void> {
    view.report = report;
    view.baseline = baseline;
    await shown(view, compared);
  }

  /** As a person does it: one opened, then the other asked for. */
  async function openBoth(first: Report, second: Report): Promise<void> {
    await view.open(JSON.stringify(first));
    await shown(view, () => root(view).querySelector("[part~='summary']") !== null);
    button(view, viewer.compare).click();
    await shown(view, () => root(view).querySelector("[part~='drop']") !== null);
    await view.open(JSON.stringify(second));
    await shown(view, compared);
  }

  it('stand in the order of time, in whichever order they were opened', async () => {
    for (const both of [
      [EARLIER, STALLS],
      [STALLS, EARLIER],
    ] as const) {
      await openBoth(...both);
      const [figure, before, after] = heads();
      expect(figure).to.equal(comparison.figure);
      expect(before).to.contain(comparison.before).and.contain(EARLIER.id).and.contain('Nov 23');
      expect(after).to.contain(comparison.after).and.contain(STALLS.id).and.contain('Nov 24');
      expect([view.report?.id, view.baseline?.id]).to.deep.equal(both.map(({id}) => id));
      button(view, viewer.other).click();
      await view.updateComplete;
      expect(compared()).to.equal(false);
      expect([view.report, view.baseline]).to.deep.equal([null, null]);
    }
  });

  it('can be set by the page', async () => {
    await compare(STALLS, EARLIER);
    const [, before] = heads();
    expect(before).to.contain(EARLIER.id);
    view.baseline = null;
    await shown(view, () => !compared());
    expect(textOf(part(view, 'code'))).to.equal(en.code(STALLS.id));
  });

  it('tell what got worse and what is new, in words', async () => {
    await compare(STALLS, EARLIER);
    expect(textOf(root(view).querySelector('.verdict')!)).to.equal(comparison.worseCount(1));
    const [appeared] = [...root(view).querySelectorAll('.comparison li')].map(textOf);
    expect(appeared).to.equal(`${comparison.appeared}: ${en.causes['voice-stalls'].title} voice-opus`);
    expect(rows()[0]).to.equal(
      `${en.checks['voice-opus']} ${en.lights.green} ${en.lights.red} ▼ ${comparison.worse}`,
    );
    expect(rows()).to.contain(`${words.metrics['stallMaxMs']} 24 ms 812 ms ▼ ${comparison.worse}`);
    await expect(view).to.be.accessible();
  });

  it('tell what got better and what is gone', async () => {
    await compare({...STALLS, startedAt: '2026-11-22T08:00:00.000Z'}, EARLIER);
    expect(textOf(root(view).querySelector('.verdict')!)).to.equal(comparison.nothingWorse);
    const [gone] = [...root(view).querySelectorAll('.comparison li')].map(textOf);
    expect(gone).to.contain(`${comparison.gone}: `);
    expect(rows()).to.contain(`${words.metrics['stallMaxMs']} 812 ms 24 ms ▲ ${comparison.better}`);
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
    expect(textOf(root(view).querySelector('.verdict')!)).to.equal(comparison.nothingWorse);
    expect(rows()).to.deep.equal([]);
    await expect(view).to.be.accessible();
  });

  it('are one again when comparing is stopped', async () => {
    await openBoth(BLOCKED, EARLIER);
    button(view, viewer.stopComparing).click();
    await shown(view, () => !compared());
    expect(textOf(part(view, 'code'))).to.equal(en.code(BLOCKED.id));
    expect(root(view).querySelectorAll('details')).to.have.length(4);
    expect(view.baseline).to.equal(null);
  });

  it('need a second only while it is asked for', async () => {
    await view.open(JSON.stringify(BLOCKED));
    await shown(view, () => root(view).querySelector("[part~='summary']") !== null);
    const asked = (): boolean => root(view).querySelector("[part~='drop']") !== null;
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
