import {expect} from '@open-wc/testing';
import type {Configuration} from '../../../src/engine.js';
import {causesOf, checkOf, runWhenQuiet, userGesture} from '../../support/runs.js';
import {openSite, type Site} from '../../support/site.js';

describe('a line that is not good enough', () => {
  let site: Site;
  before(async () => {
    site = await openSite('coturn');
    await userGesture();
  });
  after(() => site.close());
  afterEach(() => site.setFaults());

  const voiceOnly = (): Configuration => {
    const {services: _services, egress: _egress, ...rest} = site.config;
    return {...rest, codecs: ['opus']};
  };

  it('delay of 200 ms each way: red, voice-delay, measured to 3 %', async () => {
    await site.setFaults('delay');
    const report = await runWhenQuiet(voiceOnly());
    expect(causesOf(report), JSON.stringify(report.findings)).to.deep.equal(['voice-delay']);
    expect(report.light).to.equal('red');
    expect(checkOf(report, 'voice-opus').metrics['rttMs']).to.be.within(388, 424);
  });

  it('stalls of one second in four: red, voice-stalls', async () => {
    await site.setFaults('stalls');
    const report = await runWhenQuiet(voiceOnly());
    expect(causesOf(report)[0], JSON.stringify(report.findings)).to.equal('voice-stalls');
    expect(report.light).to.equal('red');
    const {stallMaxMs, lossRatio} = checkOf(report, 'voice-opus').metrics;
    expect(stallMaxMs).to.be.within(800, 1300);
    expect(lossRatio).to.be.below(0.05);
  });

  it('jitter of up to 120 ms each way: a warning, voice-jitter, as the call bears it', async () => {
    await site.setFaults('jitter');
    const report = await runWhenQuiet(voiceOnly());
    expect(causesOf(report)[0], JSON.stringify(report.findings)).to.equal('voice-jitter');
    expect(report.light).to.equal('amber');
    expect(checkOf(report, 'voice-opus').metrics['mos']).to.be.within(3.6, 4.3);
  });

  it('an uplink of 200 kbps: red, bandwidth-insufficient, and no other name for it', async () => {
    await site.setFaults('thin-uplink');
    const report = await runWhenQuiet(voiceOnly());
    expect(causesOf(report), JSON.stringify(report.findings)).to.deep.equal(['bandwidth-insufficient']);
    expect(report.light).to.equal('red');
    expect(checkOf(report, 'load').metrics['uplinkKbps']).to.be.within(120, 280);
  });
});
