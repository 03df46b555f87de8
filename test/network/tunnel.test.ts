import {expect} from '@open-wc/testing';
import type {Configuration} from '../../src/engine.js';
import {causesOf, checkOf, openLab, quick, runWhenQuiet, userGesture, type Lab} from '../support/lab.js';

const isFirefox = navigator.userAgent.includes('Firefox');

describe('media that is to leave by another way than HTTPS', () => {
  let lab: Lab;
  before(async () => {
    lab = await openLab('coturn');
    await userGesture();
  });
  after(() => lab.close());
  afterEach(() => lab.setFaults());

  const wanted = (direct: boolean): Configuration => ({
    ...quick(lab.config),
    codecs: ['opus'],
    turn: {...lab.config.turn, direct},
  });

  it('leaves where HTTPS leaves: amber where the browser tells, else skipped and no guess', async () => {
    const report = await runWhenQuiet(wanted(true));
    const {status, light} = checkOf(report, 'tunnel');
    expect([status, light]).to.deep.equal(isFirefox ? ['skipped', 'grey'] : ['warning', 'amber']);
    expect(causesOf(report)).to.deep.equal(isFirefox ? [] : ['turn-inside-tunnel']);
    expect(report.light).to.equal(isFirefox ? 'green' : 'amber');
    expect(JSON.stringify(report)).not.to.contain('127.0.0.1');
  });

  it('is no tunnel where HTTPS leaves from an address that is not the company’s', async () => {
    const {egress} = lab.config;
    const elsewhere = {...wanted(true), ...(egress && {egress: {...egress, allowed: ['198.18.0.0/15']}})};
    const report = await runWhenQuiet(elsewhere);
    const causes = causesOf(report).filter((cause) => cause !== 'configuration');
    expect(causes).to.deep.equal(['egress-not-allowed']);
  });

  it('is fine where it leaves from another address', async () => {
    await lab.setFaults('egress-elsewhere');
    const {egress} = lab.config;
    const listed = {...wanted(true), ...(egress && {egress: {...egress, allowed: ['203.0.113.0/24']}})};
    const report = await runWhenQuiet(listed);
    expect(causesOf(report).filter((cause) => cause !== 'configuration')).to.deep.equal([]);
    expect(checkOf(report, 'tunnel').status).to.equal(isFirefox ? 'skipped' : 'passed');
  });

  it('is not looked at unless asked for', async () => {
    const report = await runWhenQuiet(wanted(false));
    expect(report.checks.map(({id}) => id)).not.to.contain('tunnel');
    expect(report.light).to.equal('green');
  });
});
