import {expect} from '@open-wc/testing';
import {AMBER, BLOCKED, GREEN, STALLS, THIN} from '../../../demo/states/reports.mjs';
import {thresholds} from '../../../src/policy/thresholds.js';
import {en} from '../../../src/i18n/en/agent.js';
import {report as words} from '../../../src/i18n/en/report.js';
import type {CheckResult, Report} from '../../../src/index.js';
import {has, pictures, plot, rates, type Plot} from './harness.js';
import {runTo, scripted, withCheck, type ScriptedDiagnostics} from './scripted.js';
import {root, textOf} from './support.js';

const {chart, rate} = words;
const LIMIT_MS = thresholds.rttMs.green;

const timelineOf = ({checks}: Report, id: string): (number | null)[] =>
  checks.find((check) => check.id === id)?.timeline?.delayMs ?? [];

describe('the picture of a call', () => {
  let element: ScriptedDiagnostics;
  beforeEach(async () => {
    element = await scripted();
  });

  async function plotted(report: Report): Promise<Plot> {
    await runTo(element, report);
    return plot(element);
  }

  for (const [name, report] of Object.entries({GREEN, AMBER, STALLS, THIN}))
    it(`${name}: has a bar for each moment, as high as its delay, and the limit at its height`, async () => {
      const {bars, limitMs, topMs, width, loadedFrom} = await plotted(report);
      const call = timelineOf(report, 'voice-opus');
      const load = timelineOf(report, 'load');
      const delays = [...call, ...load];
      expect(topMs).to.be.at.least(Math.max(LIMIT_MS, ...delays.map(Number)));
      // The call's steps, then the load's after a gap.
      expect(loadedFrom).to.equal(load.length > 0 ? call.length + 2 : undefined);
      expect(width).to.equal((loadedFrom ?? call.length) + load.length);
      expect(bars.map(({x}) => x)).to.deep.equal([
        ...call.keys(),
        ...[...load.keys()].map((step) => (loadedFrom ?? 0) + step),
      ]);
      const pixelMs = topMs / 1000;
      expect(limitMs).to.be.closeTo(LIMIT_MS, pixelMs);
      bars.forEach(({ms, slow}, i) => {
        const delay = delays[i] ?? 0;
        // What is next to nothing is still to be seen.
        expect(ms).to.be.closeTo(Math.max(delay, topMs / 100), pixelMs);
        expect(slow).to.equal(delay > LIMIT_MS);
      });
      await expect(element).to.be.accessible();
    });

  it('says what it shows in words, to who sees it and to who does not', async () => {
    for (const [report, summary, signs] of [
      [GREEN, chart.summary('46 ms', '74 ms', 0), [chart.limit('150 ms'), chart.loaded]],
      [STALLS, chart.summary('66 ms', '870 ms', 2), [chart.limit('150 ms'), chart.stalled]],
    ] as const) {
      const {label} = await plotted(report);
      expect(label).to.equal(`${chart.title}: ${summary}`);
      expect(pictures.summary(element)).to.equal(summary);
      expect(pictures.legend(element)).to.deep.equal(signs);
      expect(pictures.title(element)).to.equal(chart.title);
    }
  });

  it('marks where the line stood still', async () => {
    const {stalls} = await plotted(STALLS);
    // Packets of a stall that lasts 812 ms from step 14 come late by more than 200 ms for seven steps.
    expect(stalls.map(({x}) => x)).to.deep.equal([14, 36]);
    const call = timelineOf(STALLS, 'voice-opus').map(Number);
    const late = Math.min(...call) + thresholds.stallMaxMs.green;
    for (const {x, steps} of stalls) {
      for (let step = x; step < x + steps; step += 1) expect(call[step]).to.be.above(late);
      expect(call[x + steps]).to.be.at.most(late);
    }
  });

  it('marks nothing where the line was only slow, however slow', async () => {
    const steps = Array.from({length: 40}, (_, i) => 50 + i * 30);
    const slow = (metrics: CheckResult['metrics']): Report =>
      withCheck(GREEN, 'voice-opus', {metrics, timeline: {stepMs: 100, delayMs: steps}});
    for (const metrics of [{stallMaxMs: 200}, {rttMs: 600}]) {
      const {stalls, label} = await plotted(slow(metrics));
      expect(stalls).to.deep.equal([]);
      expect(label).to.contain('never froze');
      expect(pictures.legend(element)).to.not.contain(chart.stalled);
    }
    expect((await plotted(THIN)).stalls).to.deep.equal([]);
    expect((await plotted(slow({stallMaxMs: 201}))).stalls).to.have.length(1);
  });

  it('leaves out the moments of which nothing is known', async () => {
    const delayMs = [40, null, 300, null, 41];
    const report = withCheck(BLOCKED, 'voice-opus', {timeline: {stepMs: 100, delayMs}});
    const {bars, width, label} = await plotted(report);
    expect(bars.map(({x, slow}) => [x, slow])).to.deep.equal([
      [0, false],
      [2, true],
      [4, false],
    ]);
    expect(width).to.equal(5);
    expect(label).to.contain(chart.summary('41 ms', '300 ms', 0));
  });

  it('is that of the call that was watched longest', async () => {
    const proof = {stepMs: 100, delayMs: [999, 999]};
    const {bars} = await plotted(withCheck(GREEN, 'voice-pcmu', {timeline: proof}));
    expect(bars).to.have.length(timelineOf(GREEN, 'voice-opus').length + timelineOf(GREEN, 'load').length);
    const other = await plotted(
      withCheck(withCheck(GREEN, 'voice-opus', {timeline: proof}), 'voice-pcmu', {
        timeline: {stepMs: 200, delayMs: [40, 40]},
      }),
    );
    expect(other.topMs).to.equal(200);
  });

  it('is not there where no call was measured, and neither are rates', async () => {
    const nothing = {stepMs: 100, delayMs: [null, null]};
    for (const report of [BLOCKED, withCheck(BLOCKED, 'voice-opus', {timeline: nothing})]) {
      await runTo(element, report);
      expect(has(element, 'pictures')).to.equal(false);
    }
  });
});

describe('what the connection carried', () => {
  let element: ScriptedDiagnostics;
  beforeEach(async () => {
    element = await scripted();
  });

  async function ratesOf(metrics: CheckResult['metrics']): Promise<ReturnType<typeof rates>> {
    await runTo(element, withCheck(GREEN, 'load', {metrics}));
    return rates(element);
  }

  it('is one bar where one figure holds for both ways', async () => {
    const shown = await ratesOf({uplinkKbps: 583, downlinkKbps: 583, requiredKbps: 466});
    expect(shown).to.deep.equal([
      {text: `${rate.both} ${rate.carried('583 kbps', '466 kbps')}`, carried: 583 / 466, good: true},
    ]);
    expect(pictures.ratesTitle(element)).to.equal(rate.title);
  });

  it('is one bar for each way, and says which is too little', async () => {
    const shown = await ratesOf({uplinkKbps: 233, downlinkKbps: 466, requiredKbps: 466});
    expect(shown).to.deep.equal([
      {text: `${rate.up} ${rate.carried('233 kbps', '466 kbps')}`, carried: 0.5, good: false},
      {text: `${rate.down} ${rate.carried('466 kbps', '116 kbps')}`, carried: 466 / 116, good: true},
    ]);
    await expect(element).to.be.accessible();
  });

  it('goes by what the report says each way needs, whatever the budgets', async () => {
    const own = {requiredUplinkKbps: 600, requiredDownlinkKbps: 200};
    const shown = await ratesOf({uplinkKbps: 660, downlinkKbps: 150, requiredKbps: 600, ...own});
    expect(shown).to.deep.equal([
      {text: `${rate.up} ${rate.carried('660 kbps', '600 kbps')}`, carried: 1.1, good: true},
      {text: `${rate.down} ${rate.carried('150 kbps', '200 kbps')}`, carried: 0.75, good: false},
    ]);
    // A report from before that was said, of a site with budgets of its own.
    expect(await ratesOf({uplinkKbps: 660, downlinkKbps: 150, requiredKbps: 600})).to.deep.equal([]);
  });

  it('leaves out what was not measured', async () => {
    expect(await ratesOf({downlinkKbps: 500, requiredKbps: 466})).to.have.length(1);
    expect(await ratesOf({requiredKbps: 466})).to.deep.equal([]);
    expect(await ratesOf({uplinkKbps: 500, downlinkKbps: 500})).to.deep.equal([]);
    // The call's picture stands without it.
    expect(pictures.plotCount(element)).to.equal(1);
    expect(textOf(root(element))).to.contain(en.groups.voice);
  });
});
