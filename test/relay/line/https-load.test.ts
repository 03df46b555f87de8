import {expect} from '@open-wc/testing';
import type {Configuration} from '../../../src/engine.js';
import {openEndpoints} from '../../../src/probes/https-load.js';
import {requestPage} from '../../../src/probes/request-page.js';
import {causesOf, checkOf, runWhenQuiet, userGesture} from '../../support/runs.js';
import {openSite, type Site} from '../../support/site.js';

describe('load over HTTPS, where the site has a source and a sink', () => {
  let site: Site;
  before(async () => {
    site = await openSite('coturn', [], {https: true});
    await userGesture();
  });
  after(() => site.close());
  afterEach(() => site.setFaults());

  const voiceOnly = (more: Partial<Configuration> = {}): Configuration => {
    const {services: _services, egress: _egress, ...rest} = site.config;
    return {...rest, codecs: ['opus'], ...more};
  };

  it('is green on a clean line, each direction by its own need', async () => {
    const report = await runWhenQuiet(voiceOnly());
    expect(causesOf(report), JSON.stringify(report.findings)).to.deep.equal([]);
    const {uplinkKbps, downlinkKbps, requiredKbps, carriedRatio} = checkOf(report, 'load').metrics;
    expect(requiredKbps).to.equal(466);
    expect(uplinkKbps).to.be.closeTo(466 * 1.27, 5);
    expect(downlinkKbps).to.be.closeTo(116 * 1.27, 5);
    expect(carriedRatio).to.be.at.least(1.25);
  });

  it('names the direction that a thin uplink lacks', async () => {
    await site.setFaults('thin-uplink');
    const report = await runWhenQuiet(voiceOnly());
    // On so thin a line the call may be near the limit of jitter, before the load is there.
    const causes = causesOf(report).filter((cause) => cause !== 'voice-jitter');
    expect(causes, JSON.stringify(report.findings)).to.deep.equal(['bandwidth-insufficient']);
    expect(report.light).to.equal('red');
    const {uplinkKbps, downlinkKbps, requiredDownlinkKbps} = checkOf(report, 'load').metrics;
    expect(uplinkKbps).to.be.below(280);
    // Requests wait behind what fills the uplink, so that the other way may come out short as well, by a larger share.
    const isDownShort = (downlinkKbps ?? 0) < (requiredDownlinkKbps ?? 0);
    expect(report.findings[0]?.evidence['direction']).to.be.oneOf(isDownShort ? ['up', 'down'] : ['up']);
  });

  const unusable = (): [why: string, downloadUrl: string][] => [
    ['do not answer', 'http://localhost:9/'],
    // Asked for 64 bytes, the one answers with fewer and the other with more.
    ['send less', site.config.services?.find(({id}) => id === 'agent-desktop')?.url ?? ''],
    ['send more', new URL('/README.md', location.href).href],
  ];
  it('goes through the relay, and says so, where the endpoints are not to be used', async () => {
    const uploadUrl = site.config.bandwidth?.uploadUrl ?? '';
    for (const [why, downloadUrl] of unusable()) {
      const {signal} = new AbortController();
      const opened = await openEndpoints({downloadUrl, uploadUrl}, requestPage(window), signal);
      expect(opened, why).to.equal(undefined);
    }
    const bandwidth = {downloadUrl: 'http://localhost:9/', uploadUrl};
    const report = await runWhenQuiet(voiceOnly({bandwidth}));
    expect(causesOf(report)).to.deep.equal(['test-fault']);
    expect(report.light, JSON.stringify(report.findings)).to.equal('green');
    const {uplinkKbps, downlinkKbps} = checkOf(report, 'load').metrics;
    expect(uplinkKbps).to.equal(downlinkKbps);
  });
});
