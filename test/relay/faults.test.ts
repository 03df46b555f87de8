import {expect} from '@open-wc/testing';
import {runDiagnostics, type Configuration} from '../../src/engine.js';
import {causesOf, checkOf, openLab, quick, type Lab, type RelayKind} from '../support/lab.js';

/** The fault, and what it is named. On loopback no browser tells a connection that was cut from one that was refused. */
const FAULTS: readonly (readonly [fault: string, cause: string])[] = [
  ['relay-refused', 'turn-unreachable'],
  ['relay-silent', 'turn-silent'],
  ['relay-cut', 'turn-unreachable'],
  ['relay-http', 'turn-unreachable'],
];

/** A site whose relay alone is looked at. */
async function openRelay(kind: RelayKind): Promise<{lab: Lab; relayOnly: Configuration}> {
  const lab = await openLab(kind);
  const {services: _services, egress: _egress, ...relayOnly} = lab.config;
  return {lab, relayOnly};
}

describe('a relay that is not reached', () => {
  let lab: Lab;
  let relayOnly: Configuration;
  before(async () => ({lab, relayOnly} = await openRelay('coturn')));
  after(() => lab.close());
  afterEach(() => lab.setFaults());

  for (const [fault, cause] of FAULTS) {
    it(`${fault}: red, ${cause}, within 6 s`, async () => {
      await lab.setFaults(fault);
      const report = await runDiagnostics(relayOnly);
      expect(causesOf(report), JSON.stringify(report.findings)).to.deep.equal([cause]);
      expect([report.light, report.lights.voice]).to.deep.equal(['red', 'red']);
      expect(report.durationMs).to.be.below(6000);
      expect(checkOf(report, 'turn').metrics).to.deep.equal({});
      for (const id of ['voice-opus', 'voice-pcmu', 'load']) {
        expect(checkOf(report, id).status).to.equal('skipped');
      }
    });
  }

  it('no such host: red, turn-unreachable', async () => {
    const turn = {...relayOnly.turn, urls: ['turn:no-such-host.invalid:443?transport=tcp']};
    const report = await runDiagnostics({...relayOnly, turn});
    expect(causesOf(report)).to.deep.equal(['turn-unreachable']);
    expect(report.light).to.equal('red');
  });

  it('a port that browsers connect to for nobody: red, turn-unreachable, and no fault of ours', async () => {
    const turn = {...relayOnly.turn, urls: ['turn:127.0.0.1:9?transport=tcp']};
    const report = await runDiagnostics({...relayOnly, turn});
    expect(causesOf(report)).to.deep.equal(['turn-unreachable']);
    expect(report.light).to.equal('red');
  });
});

for (const relay of ['embedded', 'coturn'] satisfies RelayKind[]) {
  describe(`a relay that answers, ${relay}`, () => {
    let lab: Lab;
    let relayOnly: Configuration;
    before(async () => ({lab, relayOnly} = await openRelay(relay)));
    after(() => lab.close());

    it('wrong credentials: red, turn-credentials', async () => {
      const turn = {...relayOnly.turn, credential: 'not-the-one'};
      const report = await runDiagnostics({...relayOnly, turn});
      expect(causesOf(report)).to.deep.equal(['turn-credentials']);
      expect(report.light).to.equal('red');
      expect(JSON.stringify(report)).not.to.contain('not-the-one');
    });

    it('one of two URLs: amber at worst, and the call is made', async () => {
      const urls = ['turn:no-such-host.invalid:443?transport=tcp', ...(relayOnly.turn?.urls ?? [])];
      const report = await runDiagnostics({
        ...quick(relayOnly),
        codecs: ['opus'],
        // The load after the call would only take its time.
        activities: [],
        turn: {...relayOnly.turn, urls},
      });
      // How well the call went is not asked here: the other browser works at the same time.
      expect(checkOf(report, 'turn').light).to.equal('amber');
      expect(report.findings.find(({cause}) => cause === 'turn-unreachable')?.light).to.equal('amber');
      expect(checkOf(report, 'voice-opus').metrics['packets']).to.be.above(100);
    });
  });
}

describe('a relay that refuses, embedded', () => {
  let lab: Lab;
  before(async () => (lab = await openLab('embedded')));
  after(() => lab.close());
  afterEach(() => lab.setFaults());

  it('relay-quota, from the first: red, turn-refused', async () => {
    await lab.setFaults('relay-quota');
    const report = await runDiagnostics(lab.config);
    expect(causesOf(report)).to.deep.equal(['turn-refused']);
    expect([report.light, report.lights.data]).to.deep.equal(['red', 'green']);
    expect(report.findings[0]?.evidence['errorCode']).to.equal(486);
  });

  it('relay-loop-refused: grey, never red', async () => {
    await lab.setFaults('relay-loop-refused');
    const report = await runDiagnostics(lab.config);
    expect(causesOf(report)).to.deep.equal(['turn-loop-refused']);
    expect([report.light, report.lights.voice, checkOf(report, 'turn').light]).to.deep.equal([
      'grey',
      'grey',
      'green',
    ]);
  });

  it('relay-credentials: red, turn-credentials', async () => {
    await lab.setFaults('relay-credentials');
    const report = await runDiagnostics(lab.config);
    expect(causesOf(report)).to.deep.equal(['turn-credentials']);
  });
});

describe('a relay with no allocation left for the second end, coturn', () => {
  let lab: Lab;
  before(async () => (lab = await openLab('coturn', ['--user-quota=1'])));
  after(() => lab.close());

  it('grey, turn-refused: the way is proven', async () => {
    const report = await runDiagnostics(lab.config);
    expect(causesOf(report), JSON.stringify(report.findings)).to.deep.equal(['turn-refused']);
    expect([report.light, checkOf(report, 'turn').light]).to.deep.equal(['grey', 'green']);
  });
});
