import {expect} from '@open-wc/testing';
import {runDiagnostics, type Configuration} from '../../src/engine.js';
import {causesOf, checkOf, openLab, type Lab} from '../support/lab.js';

/** The fault, the causes found, the light of the data path. */
const FAULTS: readonly (readonly [fault: string, causes: string[], light: string])[] = [
  ['service-refused', ['service-unreachable'], 'red'],
  ['services-refused', ['services-blocked'], 'red'],
  ['regional-refused', ['regional-hosts-blocked'], 'red'],
  ['static-refused', ['static-content-blocked'], 'red'],
  ['auth-refused', ['authentication-blocked'], 'red'],
  ['service-silent', ['service-timeout'], 'red'],
  ['service-error', ['service-error'], 'red'],
  ['service-replaced', ['service-replaced'], 'red'],
  ['service-slow', ['service-slow'], 'amber'],
  ['control-dead', ['test-fault'], 'green'],
  ['egress-elsewhere', ['egress-not-allowed'], 'amber'],
];

describe('services that fail', () => {
  let lab: Lab;
  let dataOnly: Configuration;
  before(async () => {
    lab = await openLab('embedded');
    const {turn: _turn, ...rest} = lab.config;
    dataOnly = rest;
  });
  after(() => lab.close());
  afterEach(() => lab.setFaults());

  it('none: green', async () => {
    const report = await runDiagnostics(dataOnly);
    expect(causesOf(report), JSON.stringify(report)).to.deep.equal([]);
    expect([report.light, report.lights.data, report.lights.voice]).to.deep.equal(['green', 'green', 'grey']);
  });

  for (const [fault, causes, light] of FAULTS) {
    it(`${fault}: ${causes.join(', ')}, ${light}`, async () => {
      await lab.setFaults(fault);
      const report = await runDiagnostics(dataOnly);
      expect(causesOf(report), JSON.stringify(report.findings)).to.deep.equal(causes);
      expect([report.light, report.lights.data]).to.deep.equal([light, light]);
    });
  }

  it('the network gone: red, offline, one finding', async () => {
    await lab.setFaults('offline');
    const report = await runDiagnostics(lab.config);
    expect(causesOf(report), JSON.stringify(report.findings)).to.deep.equal(['offline']);
    expect(report.lights).to.deep.equal({data: 'red', voice: 'red'});
  });

  it('two faults that have nothing to do with each other: both', async () => {
    await lab.setFaults('auth-refused', 'service-error');
    expect(causesOf(await runDiagnostics(dataOnly)).sort()).to.deep.equal([
      'authentication-blocked',
      'service-error',
    ]);
  });

  it('keeps the order of the configuration, whoever answers first', async () => {
    await lab.setFaults('service-slow');
    const {items = []} = checkOf(await runDiagnostics(dataOnly), 'services');
    expect(items.map(({id}) => id)).to.deep.equal(dataOnly.services?.map(({id}) => id));
  });
});
