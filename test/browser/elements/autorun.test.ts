import {expect, oneEvent} from '@open-wc/testing';
import {isSeen, runLater, type Autorunning} from '../../../src/elements/autorun.js';
import type {Configuration} from '../../../src/engine.js';
import type {AgentDiagnosticsElement} from '../../../src/index.js';
import {hidePage} from '../../support/runs.js';
import {openSite, type Site} from '../../support/site.js';
import {mount, only} from './support.js';

/** The whole of the spread. */
const longest = (): number => 1;

/** Resolves once a wait of `seconds` is over: a clock for what must not have happened by then. */
const over = (clock: Autorunning, seconds: number): Promise<void> =>
  new Promise((resolve) => {
    runLater(clock, seconds, resolve, longest);
  });

describe('autorun with a spread', () => {
  let site: Site;
  let config: Configuration;
  before(async () => {
    site = await openSite('embedded');
    config = only(site.config, 'one');
  });
  after(() => site.close());

  it('waits a random part of it', async () => {
    const element = await mount(config);
    const startMs = performance.now();
    let part = 0;
    await new Promise<void>((resolve) => {
      runLater(element, 0.2, resolve, () => (part = 0.5));
    });
    expect(part).to.equal(0.5);
    const waitedMs = performance.now() - startMs;
    expect(waitedMs).to.be.at.least(99);
    expect(waitedMs).to.be.below(199);
  });

  it('goes on waiting where the element moves, and again where it was out of the page', async () => {
    const element = await mount(config);
    const clock = await mount(config);
    const parent = element.parentElement;
    let runs = 0;
    const run = new Promise<void>((resolve) => {
      runLater(
        element,
        0.05,
        () => {
          runs += 1;
          resolve();
        },
        longest,
      );
    });
    element.remove();
    await over(clock, 0.1);
    expect(runs, 'out of the page').to.equal(0);
    parent?.append(element);
    await run;
    // Nothing of it is left: another move starts no other run.
    clock.append(element);
    parent?.append(element);
    await over(clock, 0.1);
    expect(runs).to.equal(1);
  });

  it('leaves the run to whoever was quicker', async () => {
    const element = await mount(config);
    const clock = await mount(config);
    let runs = 0;
    runLater(element, 0.05, () => (runs += 1), longest);
    await element.run();
    await over(clock, 0.1);
    expect(runs).to.equal(0);
  });

  it('is what the configuration asks for', async () => {
    const {random} = Math;
    try {
      Math.random = longest;
      const later = await mount({...config, autorun: {spreadSeconds: 3600}}, {autorun: ''});
      const clock = await mount(config);
      await over(clock, 0.1);
      expect(later.state).to.equal('idle');
      Math.random = () => 0;
      const complete = oneEvent(document, 'diagnostics-complete');
      const now = await mount({...config, autorun: {spreadSeconds: 3600}}, {autorun: ''});
      await complete;
      expect(now.state).to.equal('done');
      expect(later.state).to.equal('idle');
    } finally {
      Math.random = random;
    }
  });
});

describe('autorun in a page that nobody sees', () => {
  let site: Site;
  before(async () => (site = await openSite('embedded')));
  after(() => site.close());

  it('waits until the page is in front, then runs', async () => {
    const show = await hidePage();
    let element: AgentDiagnosticsElement | undefined;
    try {
      const starts: Event[] = [];
      document.addEventListener('diagnostics-start', (event) => starts.push(event), {once: true});
      const complete = oneEvent(document, 'diagnostics-complete');
      // In the body, since a fixture waits for a frame and a hidden page draws none.
      element = await mount(only(site.config, 'one'), {autorun: ''}, document.body);
      await import('../../../src/elements/autorun.js');
      await new Promise((resolve) => setTimeout(resolve, 100)); // No event tells that nothing started.
      expect([starts.length, element.state]).to.deep.equal([0, 'idle']);
      await show();
      await complete;
      expect([element.state, element.report?.environment.visibleThroughout]).to.deep.equal(['done', true]);
    } finally {
      element?.remove();
      await show();
    }
  });

  it('knows a page that is prerendered', () => {
    const page = (more: object): Document => ({visibilityState: 'visible', ...more}) as Document;
    expect(isSeen(page({}))).to.equal(true);
    expect(isSeen(page({prerendering: true}))).to.equal(false);
    expect(isSeen(page({visibilityState: 'hidden'}))).to.equal(false);
  });
});
