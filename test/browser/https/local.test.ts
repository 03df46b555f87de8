import {expect} from '@open-wc/testing';
import {runDiagnostics, type CheckResult, type Configuration, type Report} from '../../../src/engine.js';
import {causesOf, checkOf} from '../../support/runs.js';
import {openSite, openLocalService, type Site, type LocalService} from '../../support/site.js';

const VERSION = '8.5.370.78';

describe("services on the agent's own PC", () => {
  let site: Site;
  let recorder: LocalService;
  before(async () => {
    site = await openSite('embedded');
    recorder = await openLocalService({version: VERSION});
  });
  after(async () => {
    await recorder.close();
    await site.close();
  });
  afterEach(() => recorder.setFault({}));

  const run = (local: Configuration['local'] = []): Promise<Report> => {
    const {turn: _turn, ...rest} = site.config;
    return runDiagnostics({...rest, local});
  };
  const check = (url = recorder.url, minVersion = VERSION): Promise<Report> =>
    run([{id: 'recorder', url, minVersion}]);
  /** What a lint says of the lab's set-up is no fault of a service. */
  const faultsOf = (report: Report): string[] =>
    causesOf(report).filter((cause) => cause !== 'configuration');
  const verdictOf = (report: Report): Partial<CheckResult> => {
    const {status, light} = checkOf(report, 'local');
    return {status, light};
  };

  it('there and new enough: green, asked once', async () => {
    const before = (await recorder.requests()).length;
    const report = await check();
    expect(faultsOf(report), JSON.stringify(report)).to.deep.equal([]);
    expect(verdictOf(report)).to.deep.equal({status: 'passed', light: 'green'});
    expect([report.light, report.outcome]).to.deep.equal(['green', 'complete']);
    expect((await recorder.requests()).slice(before)).to.deep.equal(['/']);
  });

  it('too old: says by how much', async () => {
    const report = await check(recorder.url, '8.5.370.100');
    expect(faultsOf(report)).to.deep.equal(['local-service-outdated']);
    expect(report.findings[0]).to.deep.include({
      light: 'amber',
      confidence: 'certain',
      subjects: ['recorder'],
      evidence: {version: VERSION, minVersion: '8.5.370.100'},
    });
    expect(verdictOf(report)).to.deep.equal({status: 'warning', light: 'amber'});
  });

  it('not there: amber, likely', async () => {
    await recorder.setFault({refuse: true});
    const report = await check();
    expect(faultsOf(report), JSON.stringify(report.checks)).to.deep.equal(['local-service-absent']);
    expect(report.findings[0]).to.deep.include({
      light: 'amber',
      confidence: 'likely',
      evidence: {outcome: 'no-answer'},
    });
    expect(verdictOf(report)).to.deep.equal({status: 'warning', light: 'amber'});
  });

  it('silent: as good as not there, and does not hold the relay up', async () => {
    await recorder.setFault({silent: true});
    const finished: string[] = [];
    const {turn} = site.config;
    const report = await runDiagnostics(
      {...site.config, turn: {...turn, loopback: false}, local: [{id: 'recorder', url: recorder.url}]},
      {onCheck: ({id}) => finished.push(id)},
    );
    expect(faultsOf(report), JSON.stringify(report.checks)).to.deep.equal(['local-service-absent']);
    expect(report.findings[0]?.evidence).to.deep.equal({outcome: 'deadline'});
    expect(finished.indexOf('turn'), finished.join()).to.be.within(0, finished.indexOf('local') - 1);
  });

  it('there, but not to be read: neither green nor to be blamed', async () => {
    await recorder.setFault({blockPage: true});
    const report = await check();
    expect(faultsOf(report), JSON.stringify(report.checks)).to.deep.equal([]);
    expect(verdictOf(report)).to.deep.equal({status: 'inconclusive', light: 'grey'});
  });

  it('is never called where that would change something', async () => {
    const before = (await recorder.requests()).length;
    const report = await run(
      ['ping', 'Ping/', 'api/v2/me'].map((path) => ({id: path, url: recorder.url + path})),
    );
    const {items = []} = checkOf(report, 'local');
    expect(items.map(({status}) => status)).to.deep.equal(['skipped', 'skipped', 'skipped']);
    expect(verdictOf(report).status).to.equal('skipped');
    expect((await recorder.requests()).slice(before)).to.deep.equal([]);
  });

  it('is never called as a service either, where that would change something', async () => {
    const before = (await recorder.requests()).length;
    const {turn: _turn, ...rest} = site.config;
    const paths = ['ping', 'x/..;/ping', 'api/v2/me', '%70ing'];
    const services = paths.map((path, i) => ({id: `s${String(i)}`, url: recorder.url + path}));
    const report = await runDiagnostics({...rest, services});
    const {items = []} = checkOf(report, 'services');
    expect(items.map(({light}) => light)).to.deep.equal(paths.map(() => 'grey'));
    expect((await recorder.requests()).slice(before)).to.deep.equal([]);
  });

  it('is no part of a run that names none', async () => {
    const report = await run();
    expect(report.checks.map(({id}) => id)).to.not.include('local');
  });
});
