import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {DiagnosticsCompleteEvent} from '../../src/elements/events.js';
import {runDiagnostics, type Report} from '../../src/engine.js';
import {codecOf, figuresOf} from '../../src/otlp/figures.js';
import {exportReport, observe, type ExportResult} from '../../src/otlp/index.js';
import {quick, userGesture} from '../support/runs.js';
import {openSite, openLocalService, type Site, type LocalService} from '../support/site.js';

const ALL_TAKEN = {
  ok: true,
  metrics: {ok: true, status: 200, attempts: 1},
  logs: {ok: true, status: 200, attempts: 1},
};

describe('a collector of another origin', () => {
  let site: Site;
  let collector: LocalService;
  let report: Report;
  before(async () => {
    site = await openSite('embedded');
    await userGesture();
    report = await runDiagnostics(quick(site.config));
  });
  after(() => site.close());
  beforeEach(async () => (collector = await openLocalService({partialSuccess: {}})));
  afterEach(() => collector.close());

  it('takes a report, after the browser has asked whether it may be sent', async () => {
    const result = await exportReport(report, {url: collector.url});
    expect(result).to.deep.equal(ALL_TAKEN);
    expect((await collector.requests()).sort()).to.deep.equal(['/v1/logs', '/v1/metrics']);
  });

  it('tells what it did not take', async () => {
    const strict = await openLocalService({partialSuccess: {rejectedDataPoints: '2', errorMessage: 'no'}});
    const {ok, metrics} = await exportReport(report, {url: strict.url});
    await strict.close();
    expect(ok).to.equal(false);
    expect(metrics).to.deep.equal({ok: false, status: 200, rejected: 2, message: 'no', attempts: 1});
  });

  for (const fault of [{error: true}, {blockPage: true}, {refuse: true}] as const) {
    it(`that does not let itself be read is no answer: ${JSON.stringify(fault)}`, async () => {
      await collector.setFault(fault);
      const {ok, metrics, logs} = await exportReport(report, {url: collector.url, deadlineMs: 400});
      expect(ok).to.equal(false);
      for (const {message, ...rest} of [metrics, logs]) {
        expect(rest).to.deep.equal({ok: false, attempts: 1});
        expect(message).to.match(/^No answer .*; no time to try again$/);
      }
    });
  }

  it('that is silent is given up at the deadline, or when told to', async () => {
    await collector.setFault({silent: true});
    const {logs} = await exportReport(report, {url: collector.url, deadlineMs: 200});
    expect(logs.message).to.match(/^No answer within \d+ ms; no time to try again$/);
    const controller = new AbortController();
    const aborted = exportReport(report, {url: collector.url, signal: controller.signal});
    controller.abort();
    expect((await aborted).metrics).to.deep.equal({ok: false, attempts: 1, message: 'Aborted'});
  });

  it('gets every figure that a run has', () => {
    const checks = report.checks.filter(
      ({id}) => codecOf(id) !== undefined || id === 'load' || id === 'turn',
    );
    expect(checks.map(({id}) => id)).to.include.members(['turn', 'voice-opus', 'voice-pcmu', 'load']);
    for (const {id, metrics} of report.checks)
      expect(Object.keys(figuresOf(id)), id).to.include.members(Object.keys(metrics));
  });
});

describe('observing runs', () => {
  let site: Site;
  let collector: LocalService;
  let element: HTMLElementTagNameMap['agent-diagnostics'];
  let stop: () => void;
  before(async () => (site = await openSite('embedded')));
  after(() => site.close());
  beforeEach(async () => {
    collector = await openLocalService({});
    element = document.createElement('agent-diagnostics');
    const {turn: _turn, ...dataOnly} = site.config;
    element.config = dataOnly;
    document.body.append(element);
  });
  afterEach(async () => {
    stop();
    element.remove();
    await collector.close();
  });

  const observed = (target: EventTarget): Promise<[ExportResult, Report]> =>
    new Promise((resolve) => {
      stop = observe(target, {
        url: collector.url,
        onResult: (...told) => {
          resolve(told);
        },
      });
    });

  for (const where of ['the element', 'the document around it']) {
    it(`on ${where} exports the report of each`, async () => {
      const told = observed(where === 'the element' ? element : document);
      const report = await element.run();
      const [result, exported] = await told;
      expect(result).to.deep.equal(ALL_TAKEN);
      expect(exported.id).to.equal(report.id);
      expect(await collector.requests()).to.have.length(2);
    });
  }

  it('ends when told to, or with the signal, and ignores what is no report', async () => {
    const report = await element.run();
    const controller = new AbortController();
    const results: ExportResult[] = [];
    const options = {url: collector.url, onResult: (result: ExportResult) => results.push(result)};
    stop = observe(element, options);
    stop();
    observe(element, {...options, signal: controller.signal});
    controller.abort();
    observe(element, {...options, signal: AbortSignal.abort()});
    element.dispatchEvent(new DiagnosticsCompleteEvent(report));
    const told = observed(element);
    element.dispatchEvent(new Event('diagnostics-complete'));
    element.dispatchEvent(new DiagnosticsCompleteEvent(report));
    await told;
    expect(await collector.requests()).to.have.length(2);
    expect(results).to.deep.equal([]);
  });

  it('ends what is under way, and says no more', async () => {
    const report = await element.run();
    await collector.setFault({silent: true});
    const results: ExportResult[] = [];
    stop = observe(element, {url: collector.url, onResult: (result) => results.push(result)});
    element.dispatchEvent(new DiagnosticsCompleteEvent(report));
    stop();
    await collector.setFault({});
    expect((await exportReport(report, {url: collector.url})).ok).to.equal(true);
    expect(results).to.deep.equal([]);
    expect(await collector.requests()).to.have.length(2);
  });

  it('says at once what is wrong with an option', () => {
    expect(() => observe(element, {url: 'ftp://x/'})).to.throw(TypeError, 'options.url');
    stop = () => undefined;
  });

  it('leaves the faults of the host’s listener, and of its reports, to the host', async () => {
    const report = await element.run();
    const errors: unknown[] = [];
    const original = window.reportError.bind(window);
    const reported = new Promise<void>((resolve) => {
      // An error event would be the test runner's own: it is enough that the browser is told.
      window.reportError = (error) => {
        errors.push(error);
        if (errors.length === 2) resolve();
      };
    });
    stop = observe(element, {
      url: collector.url,
      onResult: () => {
        throw new Error("the host's own");
      },
    });
    element.dispatchEvent(new DiagnosticsCompleteEvent(report));
    element.dispatchEvent(new DiagnosticsCompleteEvent({...report, startedAt: 'yesterday'}));
    await reported;
    window.reportError = original;
    expect(errors.join()).to.contain("the host's own").and.to.contain('report.startedAt');
  });
});
