import {expect} from '@open-wc/testing';
import {runDiagnostics, type Configuration, type Report} from '../../../src/engine.js';
import {causesOf, checkOf} from '../../support/runs.js';
import {openSite, type Site} from '../../support/site.js';

/** The fault, the causes found, the light of the data path. */
const FAULTS: readonly (readonly [fault: string, causes: string[], light: string])[] = [
  ['service-refused', ['service-unreachable'], 'red'],
  ['services-refused', ['services-blocked'], 'red'],
  ['regional-refused', ['regional-hosts-blocked'], 'red'],
  ['static-refused', ['static-content-blocked'], 'red'],
  ['auth-refused', ['authentication-blocked'], 'red'],
  ['service-error', ['service-error'], 'red'],
  ['service-replaced', ['service-replaced'], 'red'],
  ['control-dead', ['test-fault'], 'green'],
  ['egress-elsewhere', ['egress-not-allowed'], 'amber'],
  ['service-slow', ['service-slow'], 'amber'],
  ['service-silent', ['service-timeout'], 'red'],
];
/** A run with one of these takes long, by slow answers or a whole deadline: it goes on while the others are looked at. */
const LASTING = ['service-slow', 'service-silent'];

function withoutRelay({turn: _turn, ...rest}: Configuration): Configuration {
  return rest;
}

describe('services that fail', () => {
  let site: Site;
  let dataOnly: Configuration;
  /** The runs that take long, each of a site of its own. */
  const lasting = new Map<string, {site: Site; report: Promise<Report>}>();
  before(async () => {
    site = await openSite('embedded');
    dataOnly = withoutRelay(site.config);
    for (const fault of LASTING) {
      const own = await openSite('embedded');
      await own.setFaults(fault);
      lasting.set(fault, {site: own, report: runDiagnostics(withoutRelay(own.config))});
    }
  });
  after(async () => {
    await site.close();
    for (const own of lasting.values()) await own.site.close();
  });
  afterEach(() => site.setFaults());

  const expectNamed = (report: Report, causes: string[], light: string): void => {
    expect(causesOf(report), JSON.stringify(report.findings)).to.deep.equal(causes);
    expect([report.light, report.lights.data]).to.deep.equal([light, light]);
    // In the order of the configuration, whoever answers first.
    const {items = []} = checkOf(report, 'services');
    expect(items.map(({id}) => id)).to.deep.equal(dataOnly.services?.map(({id}) => id));
  };

  it('none: green', async () => {
    const report = await runDiagnostics(dataOnly);
    expect(causesOf(report), JSON.stringify(report)).to.deep.equal([]);
    expect([report.light, report.lights.data, report.lights.voice]).to.deep.equal(['green', 'green', 'grey']);
  });

  for (const [fault, causes, light] of FAULTS) {
    it(`${fault}: ${causes.join(', ')}, ${light}`, async () => {
      const begun = lasting.get(fault)?.report;
      if (!begun) await site.setFaults(fault);
      expectNamed(await (begun ?? runDiagnostics(dataOnly)), causes, light);
    });
  }

  it('the network gone: red, offline, one finding', async () => {
    await site.setFaults('offline');
    const report = await runDiagnostics(site.config);
    expect(causesOf(report), JSON.stringify(report.findings)).to.deep.equal(['offline']);
    expect(report.lights).to.deep.equal({data: 'red', voice: 'red'});
  });

  it('two faults that have nothing to do with each other: both', async () => {
    await site.setFaults('auth-refused', 'service-error');
    expect(causesOf(await runDiagnostics(dataOnly)).sort()).to.deep.equal([
      'authentication-blocked',
      'service-error',
    ]);
  });
});
