import {expect} from '@open-wc/testing';
import {runDiagnostics, type Configuration} from '../../../src/engine.js';
import {causesOf, checkOf} from '../../support/runs.js';
import {openSite, type Site} from '../../support/site.js';

/** The bench stops a whole browser; here both clocks have gone on and nothing of the page has run, as after that. */
describe('a page that stood still in the middle of a run', () => {
  let site: Site;
  let config: Configuration;
  const clocks = {performance: performance.now.bind(performance), date: Date.now.bind(Date)};
  before(async () => {
    site = await openSite('embedded');
    config = {...site.config, turn: {...site.config.turn, loopback: false}};
  });
  after(() => site.close());
  afterEach(async () => {
    Object.assign(performance, {now: clocks.performance});
    Date.now = clocks.date;
    await site.setFaults();
  });

  const standStill = (ms: number): void => {
    Object.assign(performance, {now: () => clocks.performance() + ms});
    Date.now = () => clocks.date() + ms;
  };
  /** A run in which nothing of the page runs for so long, `afterMs` after it has begun. */
  const stopped = (ms: number, afterMs = 0): ReturnType<typeof runDiagnostics> =>
    runDiagnostics(config, {
      onProgress: ({checkId}) => {
        if (checkId === 'environment') setTimeout(() => standStill(ms), afterMs);
      },
    });

  it('does not take its own standing still for a fault of the services: grey, page-hidden', async () => {
    await site.setFaults('service-refused');
    const report = await stopped(6000);
    expect(causesOf(report), JSON.stringify(report.findings)).to.deep.equal(['page-hidden']);
    expect(report.findings[0]?.subjects).to.deep.equal(['services']);
    expect([report.light, report.lights.data, report.lights.voice]).to.deep.equal(['grey', 'grey', 'green']);
  });

  it('nor for a relay that is slow or silent', async () => {
    await site.setFaults('slow-setup');
    const report = await stopped(6000, 1000);
    expect(causesOf(report), JSON.stringify(report.findings)).to.deep.equal(['page-hidden']);
    expect(report.findings[0]?.subjects).to.deep.equal(['turn']);
    expect([report.light, checkOf(report, 'services').light]).to.deep.equal(['grey', 'green']);
  });

  it('leaves what is well what it is', async () => {
    const report = await stopped(6000);
    expect([report.light, ...causesOf(report)], JSON.stringify(report.findings)).to.deep.equal(['green']);
  });

  it('names what it found when it stood still for a moment only', async () => {
    await site.setFaults('service-refused');
    const report = await stopped(700);
    const said = [report.light, ...causesOf(report)];
    expect(said, JSON.stringify(report.findings)).to.deep.equal(['red', 'service-unreachable']);
  });
});
