import {expect} from '@open-wc/testing';
import {runDiagnostics, type CheckResult, type Progress} from '../../../src/engine.js';
import {checkOf, causesOf, userGesture} from '../../support/runs.js';
import {openSite, type Site, type RelayKind} from '../../support/site.js';

const VOICE_FIGURES = [
  ...['rttMs', 'rttP95Ms', 'jitterMs', 'pdvP95Ms', 'stallMaxMs', 'lossRatio', 'lateRatio', 'playoutBufferMs'],
  ...['bitrateKbps', 'mos', 'rFactor', 'packets'],
];

for (const relay of ['embedded', 'coturn'] satisfies RelayKind[]) {
  describe(`a clean run, ${relay} relay`, () => {
    let site: Site;
    before(async () => (site = await openSite(relay)));
    after(() => site.close());

    it('is green, from real packets, with every figure of the contract', async () => {
      await userGesture();
      const progress: Progress[] = [];
      const checks: CheckResult[] = [];
      const report = await runDiagnostics(site.config, {
        onProgress: (step) => progress.push(step),
        onCheck: (check) => checks.push(check),
      });

      expect(causesOf(report), JSON.stringify(report.findings)).to.deep.equal([]);
      expect(report.lights).to.deep.equal({data: 'green', voice: 'green'});
      expect([report.light, report.outcome]).to.deep.equal(['green', 'complete']);
      for (const id of ['voice-opus', 'voice-pcmu']) {
        const {metrics, light} = checkOf(report, id);
        expect(light, id).to.equal('green');
        expect(metrics).to.include.keys(VOICE_FIGURES);
        expect(metrics['mos']).to.be.within(4, 4.5);
        expect(metrics['rttMs']).to.be.within(0.1, 50);
      }
      const {metrics: opus, stopped} = checkOf(report, 'voice-opus');
      expect(opus['packets']).to.be.at.least(140);
      // On a busy machine something may come late, and the call is then watched for longer.
      expect(stopped?.why, JSON.stringify(opus)).to.be.oneOf(['clearly-good', 'full-length']);
      expect(report.environment.method).to.equal('rtp');
      expect(checkOf(report, 'voice-pcmu').metrics['bitrateKbps']).to.be.within(60, 76);
      const load = checkOf(report, 'load').metrics;
      expect(load['requiredKbps']).to.equal(466);
      expect(load['uplinkKbps']).to.be.at.least(466 * 1.25);
      expect(checkOf(report, 'turn').metrics['connectMs']).to.be.within(1, 2000);
      const services = checkOf(report, 'services').items ?? [];
      expect(services.map(({id}) => id)).to.deep.equal(site.config.services?.map(({id}) => id));
      for (const {metrics} of services) {
        expect(metrics['attempts']).to.equal(3);
        expect(metrics['ttfbMs']).to.be.above(0);
      }

      expect(checks.map(({id}) => id).sort()).to.deep.equal(report.checks.map(({id}) => id).sort());
      expect(progress.every(({fraction}, i) => fraction >= (progress[i - 1]?.fraction ?? 0))).to.equal(true);
      expect(progress.at(-1)?.fraction).to.be.within(0.99, 1);
    });
  });
}
