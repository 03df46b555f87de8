import {expect} from '@open-wc/testing';
import {runDiagnostics, type CheckResult, type Configuration} from '../../src/engine.js';
import {causesOf, checkOf, quick, userGesture} from '../support/runs.js';
import {openSite, openLocalService, type Site} from '../support/site.js';

/** The frames that are put into the page, such as the one that a relay check works in. */
function watchFrames(): {count: () => number; stop: () => void} {
  let count = 0;
  const look = (records: MutationRecord[]): void => {
    for (const {addedNodes} of records)
      count += [...addedNodes].filter((node) => node instanceof HTMLIFrameElement).length;
  };
  const observer = new MutationObserver(look);
  observer.observe(document, {childList: true, subtree: true});
  return {
    count: () => {
      look(observer.takeRecords());
      return count;
    },
    stop: () => observer.disconnect(),
  };
}

describe("the agent's own call", () => {
  let site: Site;
  before(async () => {
    site = await openSite('embedded');
    await userGesture();
  });
  after(() => site.close());

  for (const [what, callInProgress] of [
    ['said', true],
    ['asked for', () => true],
  ] as const) {
    it(`is not disturbed: nothing is sent, nothing measured, and the report says why (${what})`, async () => {
      const service = await openLocalService({version: '1'});
      const config: Configuration = {
        ...site.config,
        control: {url: service.url},
        services: [{id: 'desktop', url: service.url, proof: {kind: 'json', has: ['version']}}],
        egress: {url: service.url},
        local: [{id: 'recorder', url: service.url}],
      };
      const frames = watchFrames();
      const checks: CheckResult[] = [];
      const report = await runDiagnostics(config, {
        callInProgress,
        onCheck: (check) => checks.push(check),
      });
      expect(await service.requests()).to.deep.equal([]);
      expect(frames.count()).to.equal(0);
      frames.stop();
      await service.close();

      expect([report.light, report.lights.data, report.lights.voice]).to.deep.equal(['grey', 'grey', 'grey']);
      expect(report.outcome).to.equal('partial');
      expect(report.environment.method).to.equal('none');
      const [finding, ...others] = report.findings;
      expect(others).to.deep.equal([]);
      expect(finding).to.include({
        cause: 'call-in-progress',
        light: 'grey',
        confidence: 'certain',
        owner: 'agent',
      });
      const left = report.checks.filter(({id}) => id !== 'environment');
      expect(finding?.subjects).to.deep.equal(left.map(({id}) => id));
      expect(
        left.every(({status, metrics}) => status === 'inconclusive' && Object.keys(metrics).length === 0),
      ).to.be.true;
      expect(checks.map(({id}) => id).sort()).to.deep.equal(report.checks.map(({id}) => id).sort());
    });
  }

  it('ends a run that it begins in, and what was measured before keeps its light', async () => {
    let inCall = false;
    const report = await runDiagnostics(quick(site.config), {
      callInProgress: () => inCall,
      onProgress: ({checkId}) => {
        if (checkId === 'voice-opus') inCall = true;
      },
    });
    expect(document.querySelectorAll('iframe').length).to.equal(0);
    expect(causesOf(report), JSON.stringify(report.findings)).to.deep.equal(['call-in-progress']);
    expect(report.findings[0]?.subjects).to.include.members(['voice-opus', 'voice-pcmu', 'load']);
    expect(report.findings[0]?.subjects).not.to.include.members(['services', 'turn']);
    expect(report.lights).to.deep.equal({data: 'green', voice: 'grey'});
    expect([report.light, report.outcome]).to.deep.equal(['grey', 'partial']);
    expect(checkOf(report, 'services').light).to.equal('green');
    expect(checkOf(report, 'turn').light).to.equal('green');
    expect(checkOf(report, 'voice-opus')).to.include({status: 'inconclusive', light: 'grey'});
    expect(checkOf(report, 'voice-opus').metrics).to.deep.equal({});
  });

  it('leaves a run that was cancelled first what it is', async () => {
    const report = await runDiagnostics(site.config, {signal: AbortSignal.abort(), callInProgress: true});
    expect([report.outcome, report.light]).to.deep.equal(['cancelled', 'grey']);
  });

  it('is not there where the host says that it is not', async () => {
    const {turn: _turn, ...dataOnly} = site.config;
    const report = await runDiagnostics(dataOnly, {callInProgress: () => false});
    expect([report.light, ...causesOf(report)]).to.deep.equal(['green']);
  });
});
