import {expect, oneEvent, waitUntil} from '@open-wc/testing';
import {isConfigurationError, type Configuration, type Episode, type Report} from '../../../src/engine.js';
import type {AgentDiagnosticsElement} from '../../../src/index.js';
import {toReport} from '../../../src/report/read.js';
import {STORAGE_KEYS} from '../../../src/internal/storage-keys.js';
import {openSite, type Site} from '../../support/site.js';
import {dataOnly, mount, part, root, said} from './support.js';

/** Two services: each has its turn often. */
function smaller(config: Configuration): Configuration {
  const ids = ['agent-desktop', 'authentication'];
  return {...dataOnly(config), services: (config.services ?? []).filter(({id}) => ids.includes(id))};
}

const rejection = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('watch() and mark()', () => {
  let site: Site;
  let config: Configuration;
  before(async () => {
    site = await openSite('embedded');
    config = smaller(site.config);
  });
  afterEach(async () => {
    sessionStorage.removeItem(STORAGE_KEYS.watch);
    await site.setFaults();
  });
  after(() => site.close());

  const shown = (element: AgentDiagnosticsElement, text: string): Promise<void> =>
    waitUntil(() => root(element).textContent?.includes(text), `never shown: ${text}`, {timeout: 20_000});
  /** A watch that measures. */
  async function watching(element: AgentDiagnosticsElement): Promise<{promise: Promise<Report>}> {
    const promise = element.watch({minutes: 1});
    await shown(element, 'You can work as usual');
    return {promise};
  }
  const press = (element: AgentDiagnosticsElement, label: string): void => {
    const buttons = [...root(element).querySelectorAll('button')];
    const button = buttons.find(({textContent}) => textContent?.trim() === label);
    if (!button) throw new Error(`No button ${label}`);
    button.click();
  };

  it('watches without a run, and ends with what it saw', async () => {
    const element = await mount(config);
    const {promise} = await watching(element);
    expect(element.state).to.equal('watching');
    expect(element.watch()).to.equal(promise);
    element.mark('the caller was gone');
    await waitUntil(() => element.shadowRoot?.textContent?.includes('was fine'), 'nothing measured', {
      timeout: 20_000,
    });
    await expect(element).to.be.accessible();
    element.cancel();
    const report = await promise;
    expect(report.outcome).to.equal('cancelled');
    expect(report.watch?.paths).to.include.members(['pc', 'control', 'agent-desktop']);
    expect(report.watch?.marks.map(({note}) => note)).to.deep.equal(['the caller was gone']);
    expect(report.watch?.minutes[0]?.measuredMs['control']).to.be.above(0);
    expect(element.report).to.equal(report);
    expect(element.state).to.equal('cancelled');
    expect(toReport(JSON.parse(JSON.stringify(report))).watch).to.deep.equal(report.watch);
  });

  it('keeps the checks of the run before it, and is stopped by its own button', async () => {
    const element = await mount(config);
    const run = await element.run();
    press(element, 'Keep watching');
    await shown(element, 'You can work as usual');
    const ended = oneEvent(element, 'diagnostics-complete');
    press(element, 'Stop watching');
    await ended;
    const {report} = element;
    expect(report?.outcome).to.equal(run.outcome);
    expect(report?.id).to.not.equal(run.id);
    expect(report?.checks).to.deep.equal(run.checks);
    expect(report?.watch).to.be.an('object');
    expect(element.state).to.equal('done');
    await element.updateComplete;
    expect(said(element, 'watch')).to.include('Watched from');
    await expect(element).to.be.accessible();
  });

  it('tells of each episode once it is over', async function () {
    this.timeout(60_000);
    await site.setFaults('passing-line@8000');
    const element = await mount(config);
    const {promise} = await watching(element);
    const episode = await new Promise<Episode>((resolve) => {
      element.addEventListener('diagnostics-episode', (event) => resolve(event.episode), {once: true});
    });
    expect(episode.paths.length).to.be.above(0);
    expect(episode.worstMs).to.be.within(200, 1500);
    element.cancel();
    const {watch} = await promise;
    expect(watch?.episodes[0]?.from).to.equal(episode.from);
  });

  it('waits while the agent is on a call, and while a run goes on', async () => {
    const element = await mount(config);
    const {promise} = await watching(element);
    element.callInProgress = true;
    await shown(element, 'nothing is measured until it is over');
    element.callInProgress = false;
    await shown(element, 'You can work as usual');
    const run = await element.run();
    expect(run.watch).to.equal(undefined);
    expect(element.state).to.equal('watching');
    element.cancel();
    await promise;
  });

  it('lets one element of this PC watch at a time', async () => {
    const first = await mount(config);
    const second = await mount(config);
    const {promise} = await watching(first);
    const waiting = second.watch();
    await shown(second, 'Another tab on this PC is watching already');
    first.cancel();
    await promise;
    await shown(second, 'You can work as usual');
    second.cancel();
    await waiting;
  });

  it('refuses a length that no watch has, and a page without a configuration', async () => {
    const element = await mount(config);
    for (const minutes of [0.5, 721, Number.NaN])
      expect(((await rejection(element.watch({minutes}))) as Error).name).to.equal('RangeError');
    expect(element.state).to.equal('idle');
    expect(isConfigurationError(await rejection((await mount()).watch()))).to.equal(true);
    element.mark('nobody watches');
  });

  it('goes on after a reload only where the user asked for it', async () => {
    const element = await mount(config);
    const {promise} = await watching(element);
    element.mark('before the reload');
    root(element).querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
    expect(sessionStorage.getItem(STORAGE_KEYS.watch)).to.be.a('string');
    dispatchEvent(new PageTransitionEvent('pagehide'));
    element.remove();
    await promise;
    expect(sessionStorage.getItem(STORAGE_KEYS.watch)).to.be.a('string');
    const next = await mount(config);
    await shown(next, 'You can work as usual');
    next.cancel();
    const report = await new Promise<Report>((resolve) => {
      next.addEventListener('diagnostics-complete', ({report: own}) => resolve(own), {once: true});
    });
    expect(report.watch?.marks.map(({note}) => note)).to.deep.equal(['before the reload']);
    expect(sessionStorage.getItem(STORAGE_KEYS.watch)).to.equal(null);
  });

  it('takes a clock that jumps, as after sleep, for a gap: nothing measured, and nothing bad', async () => {
    const element = await mount(config);
    const promise = element.watch({minutes: 60});
    await shown(element, 'You can work as usual');
    element.mark();
    await shown(element, 'was fine');
    const own = Date.now.bind(Date);
    const sleptMs = 20 * 60_000;
    Date.now = () => own() + sleptMs;
    try {
      // The strip and the looks go on under the new clock.
      const before = element.shadowRoot?.querySelectorAll('.strip .good').length ?? 0;
      await waitUntil(
        () => (element.shadowRoot?.querySelectorAll('.strip .good').length ?? 0) > before,
        'nothing measured after it',
        {timeout: 20_000},
      );
      element.cancel();
      const {watch} = await promise;
      expect(watch?.episodes.length).to.equal(0);
      const measuredMs = (watch?.minutes ?? []).reduce((sum, row) => sum + (row.measuredMs['pc'] ?? 0), 0);
      expect(measuredMs)
        .to.be.above(0)
        .and.below(sleptMs / 10);
      expect(watch?.minutes.length).to.be.within(2, 4);
    } finally {
      Date.now = own;
    }
  });

  describe('with an eye on its worker', () => {
    const workers: Worker[] = [];
    const Own = window.Worker;
    beforeEach(() => {
      workers.length = 0;
      window.Worker = class extends Own {
        constructor(url: string | URL, options?: WorkerOptions) {
          super(url, options);
          workers.push(this);
        }
      };
    });
    afterEach(() => {
      window.Worker = Own;
    });

    it('starts another one where it is killed, and calls nothing of that bad', async function () {
      this.timeout(90_000);
      const element = await mount(config);
      const promise = element.watch({minutes: 60});
      await shown(element, 'You can work as usual');
      expect(workers.length).to.equal(1);
      workers[0]?.terminate();
      await waitUntil(() => workers.length === 2, 'no other worker', {timeout: 40_000});
      await shown(element, 'You can work as usual');
      element.mark('after it');
      await shown(element, 'was fine');
      element.cancel();
      const {watch} = await promise;
      expect(watch?.episodes.length).to.equal(0);
      expect(watch?.marks.length).to.equal(1);
    });

    it('goes on with another one when the page comes back from the cache, where it was asked to', async () => {
      const element = await mount(config);
      const promise = element.watch({minutes: 60});
      await shown(element, 'You can work as usual');
      root(element).querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
      dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}));
      dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
      await waitUntil(() => workers.length === 2, 'no other worker', {timeout: 20_000});
      await shown(element, 'You can work as usual');
      expect(element.state).to.equal('watching');
      element.cancel();
      const report = await promise;
      expect(report.watch?.episodes.length).to.equal(0);
      expect(sessionStorage.getItem(STORAGE_KEYS.watch)).to.equal(null);
    });

    it('ends when the page goes into the cache, where nobody asked for more', async () => {
      const element = await mount(config);
      const promise = element.watch({minutes: 60});
      await shown(element, 'You can work as usual');
      dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}));
      expect((await promise).outcome).to.equal('cancelled');
    });
  });

  it('says in the report that the page was hidden, and keeps its paths', async () => {
    const element = await mount(config);
    const promise = element.watch({minutes: 60});
    await shown(element, 'You can work as usual');
    Object.defineProperty(document, 'visibilityState', {configurable: true, get: () => 'hidden'});
    try {
      document.dispatchEvent(new Event('visibilitychange'));
      element.mark();
      await shown(element, 'was fine');
    } finally {
      Reflect.deleteProperty(document, 'visibilityState');
    }
    element.cancel();
    const report = await promise;
    expect(report.environment.visibleThroughout).to.equal(false);
    expect(report.watch?.episodes.length).to.equal(0);
    expect(report.watch?.paths).to.include.members(['pc', 'control']);
  });

  it('says in the pill that it watches', async () => {
    const element = await mount(config, {variant: 'compact'});
    const promise = element.watch();
    await shown(element, 'Watching your connection');
    expect(part(element, 'pill').textContent).to.include('Watching your connection');
    element.cancel();
    await promise;
  });
});
