import {expect, fixture, html} from '@open-wc/testing';
import * as REPORTS from '../../../demo/states/reports.mjs';
import {en} from '../../../src/i18n/en/agent.js';
import {report as words} from '../../../src/i18n/en/report.js';
import type {AgentDiagnosticsReportElement, Report} from '../../../src/index.js';
import {MAX_LINES} from '../../../src/report/drawing-plan.js';
import {check, finding, item, sample} from '../../support/reports.mjs';
import {LARGE} from '../../support/stranger-reports.mjs';
import {part, root, said, shown, textOf} from './support.js';

/**
 * Time depends on what else the machine does; what is drawn in one task does not. In Chromium on 2 cores, 20,000 elements
 * are half a second, and a page that takes no more than this has no task of over 100 ms.
 */
const MAX_IN_A_TASK = 5000;
const MAX_ELEMENTS = 30_000;

async function viewer(): Promise<AgentDiagnosticsReportElement> {
  const view = document.createElement('agent-diagnostics-report');
  (await fixture<HTMLElement>(html`<div></div>`)).append(view);
  await shown(view, () => root(view).querySelector("[part~='drop']") !== null);
  return view;
}

/** The most elements that came in one task, from `begin` until nothing more is drawn. */
async function mostInATask(view: Element, begin: () => unknown): Promise<number> {
  let most = 0;
  let before = elementsIn(view);
  // Told at the end of each task that changed anything.
  const observer = new MutationObserver(() => {
    const now = elementsIn(view);
    most = Math.max(most, now - before);
    before = now;
  });
  observer.observe(root(view), {childList: true, subtree: true});
  await begin();
  for (let still = 0, count = -1; still < 10;) {
    await new Promise(requestAnimationFrame);
    const now = elementsIn(view);
    still = now === count ? still + 1 : 0;
    count = now;
  }
  observer.disconnect();
  return most;
}

const elementsIn = (view: Element): number => root(view).querySelectorAll('*').length;

describe('a report of a stranger', () => {
  for (const [what, make] of Object.entries(LARGE)) {
    it(`stops no page and fills none: ${what}`, async () => {
      const text = JSON.stringify(make());
      for (const way of ['file', 'property']) {
        const view = await viewer();
        const report = JSON.parse(text) as Report;
        const most = await mostInATask(view, () =>
          way === 'file' ? view.open(text) : (view.report = report),
        );
        expect(most, way).to.be.below(MAX_IN_A_TASK);
        expect(elementsIn(view), way).to.be.below(MAX_ELEMENTS);
        view.remove();
      }
    });
  }

  it('is no longer as a live object than as a file', async () => {
    const view = await viewer();
    const one = item('x'.repeat(500), 'green');
    view.report = sample({
      checks: Array.from({length: 100}, () =>
        check('turn', 'green', {items: Array.from({length: 2000}, () => one)}),
      ),
    });
    await shown(view, () => root(view).querySelector("[part~='error']") !== null);
    expect(textOf(part(view, 'error'))).to.contain(words.viewer.tooLarge);
  });

  it('compared with another one has its bounds, too', async () => {
    const view = await viewer();
    const many = (light: 'green' | 'red', id: string): Report =>
      sample({
        id,
        checks: Array.from({length: 8}, (_, i) =>
          check(`check-${String(i)}`, light, {
            items: Array.from({length: 1000}, (_, j) => item(`${String(i)}-${String(j)}`, light)),
          }),
        ),
        findings:
          light === 'red'
            ? [
                finding(
                  'turn-cut',
                  Array.from({length: 2000}, (_, j) => `0-${String(j)}`),
                ),
              ]
            : [],
      });
    view.report = many('green', 'A');
    await shown(view, () => root(view).querySelector("[part~='summary']") !== null);
    const most = await mostInATask(view, () => (view.baseline = many('red', 'B')));
    expect(most).to.be.below(MAX_IN_A_TASK);
    expect(elementsIn(view)).to.be.below(60_000);
    expect(textOf(part(view, 'comparison'))).to.contain(words.viewer.more(8008 - MAX_LINES));
  });

  it('has each finding once, a title where it is true as well, and what is left out is counted', async () => {
    const view = await viewer();
    view.report = sample({
      light: 'red',
      lights: {data: 'green', voice: 'red'},
      checks: [...sample().checks, check('load', 'red', {metrics: {uplinkKbps: 1}})],
      findings: [finding('turn-cut', ['turn', 'load'])],
    });
    await shown(view, () => root(view).querySelector("[part~='finding']") !== null);
    expect(root(view).querySelectorAll("[part~='finding']")).to.have.length(1);
    const load = [...root(view).querySelectorAll("[part~='check']")].at(-1)!;
    expect(textOf(load)).to.contain(en.causes['turn-cut'].title);
    view.report = LARGE['all the evidence that a thousand findings may have']!() as Report;
    await shown(view, () => /and \d+ more/.test(textOf(part(view, 'groups'))));
  });
});

describe('a report that contradicts itself', () => {
  const red = check('services', 'red', {items: [item('desktop', 'red')]});
  const without = (id: string): Report['checks'] => sample().checks.filter((one) => one.id !== id);
  const FORGED: Readonly<Record<string, Partial<Report>>> = {
    'a light that is better than both of its parts': {
      lights: {data: 'red', voice: 'red'},
      checks: [...without('services'), red],
      findings: [finding('services-blocked', ['desktop'])],
    },
    'a red check and no finding': {checks: [...without('services'), red], findings: []},
    'a red check of a name that nobody knows': {checks: [...sample().checks, check('hidden-red', 'red')]},
    'a red finding': {findings: [finding('turn-cut', ['turn'])]},
    'a check that failed and is green': {
      checks: [...without('turn'), check('turn', 'green', {status: 'failed', metrics: {connectMs: 40}})],
    },
    'an item that failed and is green': {
      checks: [
        ...without('services'),
        check('services', 'green', {items: [item('desktop', 'green', {status: 'failed'})]}),
      ],
    },
    'nothing measured': {checks: [], findings: []},
  };
  for (const [what, changes] of Object.entries(FORGED)) {
    it(`is said to: green with ${what}`, async () => {
      const view = await viewer();
      await view.open(JSON.stringify(sample(changes)));
      await shown(view, () => root(view).querySelector("[part~='summary']") !== null);
      await shown(view, () => said(view, 'error') === words.viewer.contradicts(en.lights.green));
    });
  }

  it('has the light of the worst in it', async () => {
    const view = await viewer();
    await view.open(JSON.stringify(sample({checks: [...sample().checks, check('hidden-red', 'red')]})));
    await shown(view, () => root(view).querySelector("[part~='summary']") !== null);
    expect(part(view, 'summary').dataset['light']).to.equal('red');
    expect(said(view, 'word')).to.equal(en.lights.red);
    // And the check is there.
    const groups = textOf(part(view, 'groups'));
    expect(groups).to.contain('hidden-red').and.contain(words.viewer.others);
  });

  it('is shown with findings that are about none of its checks', async () => {
    const view = await viewer();
    await view.open(JSON.stringify(sample({findings: [finding('turn-cut', ['nowhere'])]})));
    await shown(view, () => root(view).querySelector("[part~='finding']") !== null);
    expect(textOf(part(view, 'finding'))).to.contain(en.causes['turn-cut'].maybe);
  });

  it('is not what a report of ours is', async () => {
    for (const [name, report] of Object.entries({...REPORTS, sample: sample()})) {
      if (typeof report === 'function') continue;
      const view = await viewer();
      await view.open(JSON.stringify(report));
      await shown(view, () => root(view).querySelector("[part~='summary']") !== null);
      expect(root(view).querySelector("[part~='error']"), name).to.equal(null);
      expect(part(view, 'summary').dataset['light'], name).to.equal(report.light);
      view.remove();
    }
  });
});
