import {expect, oneEvent} from '@open-wc/testing';
import type {Configuration, Report} from '../../../src/engine.js';
import type {AgentDiagnosticsElement} from '../../../src/index.js';
import {openSite, type Site} from '../../support/site.js';
import {dataOnly, mount, only, servicesOf} from './support.js';

/** A task later: what is still out of the page by then was removed, not moved. */
function task(): Promise<void> {
  return new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

describe('run() and cancel()', () => {
  let site: Site;
  let config: Configuration;
  before(async () => {
    site = await openSite('embedded');
    config = dataOnly(site.config);
  });
  afterEach(() => site.setFaults());
  after(() => site.close());

  /** A run that a silent service keeps going until it is cancelled. */
  async function lastingRun(element: AgentDiagnosticsElement): Promise<{run: Promise<Report>}> {
    await site.setFaults('service-silent');
    const started = oneEvent(element, 'diagnostics-start');
    const run = element.run();
    await started;
    expect(element.state).to.equal('running');
    return {run};
  }

  it('returns the same promise while running, and another one after that', async () => {
    const element = await mount(config);
    const first = element.run();
    expect(element.run()).to.equal(first);
    await oneEvent(element, 'diagnostics-check');
    expect(element.run()).to.equal(first);
    const report = await first;
    const second = element.run();
    expect(second).to.not.equal(first);
    expect((await second).id).to.not.equal(report.id);
  });

  it('starts a new run from a listener that hears of the end of the last', async () => {
    const element = await mount(config);
    const first = element.run();
    let second: typeof first | undefined;
    const startAnother = (): void => {
      second = element.run();
    };
    element.addEventListener('diagnostics-complete', startAnother, {once: true});
    const report = await first;
    expect(second).to.not.equal(first);
    expect((await second)?.id).to.not.equal(report.id);
  });

  it('cancels at once, with a report that says so', async () => {
    const element = await mount(config);
    const {run} = await lastingRun(element);
    await oneEvent(element, 'diagnostics-progress');
    const cancelledAt = performance.now();
    element.cancel();
    const report = await run;
    expect(performance.now() - cancelledAt).to.be.below(200);
    expect(report.outcome).to.equal('cancelled');
    expect(report.light).to.not.equal('green');
    expect(element.report).to.equal(report);
    expect(element.state).to.equal('cancelled');
  });

  it('runs anew right after it was cancelled', async () => {
    const element = await mount(config);
    const cancelled = element.run();
    await oneEvent(element, 'diagnostics-start');
    const order: string[] = [];
    element.addEventListener('diagnostics-start', () => order.push('start'));
    element.addEventListener('diagnostics-complete', ({report}) => order.push(report.outcome));
    element.cancel();
    const anew = element.run();
    expect((await cancelled).outcome).to.equal('cancelled');
    expect((await anew).outcome).to.equal('complete');
    expect(element.state).to.equal('done');
    expect(order).to.deep.equal(['cancelled', 'start', 'complete']);
  });

  it('takes a cancel without a run for nothing', async () => {
    const element = await mount(config);
    element.cancel();
    expect(element.state).to.equal('idle');
    const report = await element.run();
    element.cancel();
    expect(element.state).to.equal('done');
    expect(element.report).to.equal(report);
  });

  it('is cancelled by its button', async () => {
    const element = await mount(config);
    const {run} = await lastingRun(element);
    await oneEvent(element, 'diagnostics-progress');
    await element.updateComplete;
    element.shadowRoot?.querySelector<HTMLButtonElement>("[part~='primary']")?.click();
    expect((await run).outcome).to.equal('cancelled');
  });

  it('is cancelled when the element is removed, and can run when it is back', async () => {
    const element = await mount(config);
    const parent = element.parentElement;
    const {run} = await lastingRun(element);
    await oneEvent(element, 'diagnostics-progress');
    const removedAt = performance.now();
    element.remove();
    expect((await run).outcome).to.equal('cancelled');
    expect(performance.now() - removedAt).to.be.below(200);
    await site.setFaults();
    parent?.append(element);
    await element.updateComplete;
    expect(element.state).to.equal('cancelled');
    expect((await element.run()).outcome).to.equal('complete');
  });

  it('goes on when the element is moved', async () => {
    const element = await mount(config);
    const elsewhere = document.createElement('div');
    element.before(elsewhere);
    const run = element.run();
    await oneEvent(element, 'diagnostics-check');
    elsewhere.append(element);
    await task();
    expect(element.state).to.equal('running');
    expect((await run).outcome).to.equal('complete');
  });

  it('goes on when the configuration changes, and says what it was started with', async () => {
    const element = await mount(config);
    const run = element.run();
    await oneEvent(element, 'diagnostics-start');
    element.config = only(site.config, 'newer');
    await element.updateComplete;
    expect(element.state).to.equal('running');
    await run;
    expect(servicesOf(element)).to.have.length(config.services?.length ?? 0);
  });

  it('runs two elements of one page one after the other, each for itself', async () => {
    const cancelled = await mount(config);
    const other = await mount(only(config, 'other'));
    const {run: lasting} = await lastingRun(cancelled);
    const heard: (EventTarget | null)[] = [];
    other.addEventListener('diagnostics-check', ({target}) => heard.push(target));
    const started = oneEvent(other, 'diagnostics-start');
    const otherRun = other.run();
    await started;
    cancelled.cancel();
    const [first, second] = await Promise.all([lasting, otherRun]);
    expect([first.outcome, second.outcome]).to.deep.equal(['cancelled', 'complete']);
    expect([cancelled.state, other.state]).to.deep.equal(['cancelled', 'done']);
    expect(first.id).to.not.equal(second.id);
    expect(servicesOf(other)).to.deep.equal(['other']);
    expect(new Set(heard)).to.deep.equal(new Set([other]));
  });
});

describe('autorun', () => {
  let site: Site;
  let config: Configuration;
  before(async () => {
    site = await openSite('embedded');
    config = only(site.config, 'one');
  });
  after(() => site.close());

  /** Counts the runs of every element of the page, as long as the test takes. */
  async function startsDuring(work: () => Promise<void>): Promise<number> {
    let starts = 0;
    const count = (): number => (starts += 1);
    document.addEventListener('diagnostics-start', count);
    try {
      await work();
    } finally {
      document.removeEventListener('diagnostics-start', count);
    }
    return starts;
  }

  it('runs once when connected and configured, and not again', async () => {
    const starts = await startsDuring(async () => {
      const complete = oneEvent(document, 'diagnostics-complete');
      const element = await mount(config, {autorun: ''});
      await complete;
      const parent = element.parentElement;
      element.config = only(site.config, 'another');
      await element.updateComplete;
      await task();
      element.remove();
      await task();
      parent?.append(element);
      element.removeAttribute('autorun');
      await element.updateComplete;
      element.setAttribute('autorun', '');
      await element.updateComplete;
      await task();
      expect(element.state).to.equal('done');
      expect(servicesOf(element)).to.deep.equal(['one']);
    });
    expect(starts).to.equal(1);
  });

  it('waits for a configuration that fits', async () => {
    const starts = await startsDuring(async () => {
      const element = await mount(undefined, {autorun: ''});
      element.config = {version: 2} as never;
      await element.updateComplete;
      await task();
      expect(element.state).to.equal('unconfigured');
      const complete = oneEvent(element, 'diagnostics-complete');
      element.config = config;
      await complete;
      expect(element.state).to.equal('done');
    });
    expect(starts).to.equal(1);
  });

  it('waits for config-url, and is one run with a run() of the page', async () => {
    const starts = await startsDuring(async () => {
      const element = await mount(undefined, {
        autorun: '',
        'config-url': '/test/browser/elements/one-service.json',
      });
      await element.run();
      expect(servicesOf(element)).to.deep.equal(['from-url']);
      await task();
    });
    expect(starts).to.equal(1);
  });

  it('is off unless it is asked for', async () => {
    const starts = await startsDuring(async () => {
      const element = await mount(config);
      await task();
      expect(element.autorun).to.equal(false);
      expect(element.state).to.equal('idle');
    });
    expect(starts).to.equal(0);
  });
});
