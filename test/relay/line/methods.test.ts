import {expect} from '@open-wc/testing';
import type {Report} from '../../../src/engine.js';
import {causesOf, checkOf, runWhenQuiet} from '../../support/runs.js';
import {openSite, type Site} from '../../support/site.js';

const isFirefox = navigator.userAgent.includes('Firefox');

/** After a gesture: `clean-run.test.ts` and `line-faults.test.ts`. What a page has forbidden it can't allow again: so in this order. */
describe('ways to time the packets', () => {
  let site: Site;
  before(async () => {
    site = await openSite('coturn');
  });
  after(() => site.close());
  afterEach(() => site.setFaults());

  const run = async (): Promise<Report> => {
    const {services: _services, egress: _egress, ...rest} = site.config;
    return runWhenQuiet(rest);
  };
  const isGreenBy = (method: Report['environment']['method']): void => {
    it(`is green on a clean line, by ${method}`, async () => {
      const report = await run();
      expect(report.environment.method).to.equal(method);
      expect(report.light, JSON.stringify(report.findings)).to.equal('green');
      expect(checkOf(report, 'voice-pcmu').metrics['mos']).to.be.within(4, 4.5);
      expect(checkOf(report, 'load').metrics['uplinkKbps']).to.be.above(580);
    });
  };
  const measuresDelay = (): void => {
    it('measures a delay of 400 ms to 3 %, and blames nothing else', async () => {
      await site.setFaults('delay');
      const report = await run();
      expect(causesOf(report), JSON.stringify(report.findings)).to.deep.equal(['voice-delay']);
      expect(report.light).to.equal('red');
      const {rttMs, pdvP95Ms} = checkOf(report, 'voice-opus').metrics;
      expect(rttMs).to.be.within(398, 412);
      expect(pdvP95Ms).to.be.below(40);
    });
  };

  describe('without a gesture of the user', () => {
    // Firefox sends RTP, if of silence; Chromium sends none.
    isGreenBy(isFirefox ? 'rtp' : 'data-channel');
    measuresDelay();
  });

  describe('on a page that forbids workers', () => {
    let policy: HTMLMetaElement;
    before(() => {
      policy = document.createElement('meta');
      policy.httpEquiv = 'content-security-policy';
      policy.content = "worker-src 'none'";
      document.head.append(policy);
    });
    isGreenBy('data-channel');
    measuresDelay();
  });
});
