import {expect} from '@open-wc/testing';
import {runDiagnostics, type Configuration} from '../../src/engine.js';
import {causesOf, checkOf, quick} from '../support/runs.js';
import {openSite, type Site, type RelayKind} from '../support/site.js';

/** The fault, and what it is named. On loopback no browser tells a connection that was cut from one that was refused. */
const FAULTS: readonly (readonly [fault: string, cause: string])[] = [
  ['relay-refused', 'turn-unreachable'],
  ['relay-silent', 'turn-silent'],
  ['relay-cut', 'turn-unreachable'],
  ['relay-http', 'turn-unreachable'],
];

/** A site whose relay alone is looked at. */
async function openRelay(kind: RelayKind): Promise<{site: Site; relayOnly: Configuration}> {
  const site = await openSite(kind);
  const {services: _services, egress: _egress, ...relayOnly} = site.config;
  return {site, relayOnly};
}

describe('a relay that is not reached', () => {
  let site: Site;
  let relayOnly: Configuration;
  before(async () => ({site, relayOnly} = await openRelay('coturn')));
  after(() => site.close());
  afterEach(() => site.setFaults());

  for (const [fault, cause] of FAULTS) {
    it(`${fault}: red, ${cause}, within 6 s`, async () => {
      await site.setFaults(fault);
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
    let site: Site;
    let relayOnly: Configuration;
    before(async () => ({site, relayOnly} = await openRelay(relay)));
    after(() => site.close());

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

describe('several relays, the first of them dead', () => {
  let site: Site;
  let silent: Site;
  before(async () => {
    site = await openSite('coturn');
    silent = await openSite('embedded');
    await silent.setFaults('relay-silent');
  });
  after(async () => {
    await site.close();
    await silent.close();
  });

  it('are asked side by side, and the call is made through one that lives', async () => {
    const {services: _services, egress: _egress, ...relayOnly} = site.config;
    const [dead = ''] = silent.config.turn?.urls ?? [];
    const urls = [dead, dead.replace('127.0.0.1', 'localhost'), ...(relayOnly.turn?.urls ?? [])];
    const report = await runDiagnostics({
      ...quick(relayOnly),
      codecs: ['opus'],
      activities: [],
      turn: {...relayOnly.turn, urls},
    });
    const turn = checkOf(report, 'turn');
    expect(turn.light, JSON.stringify(report.findings)).to.equal('amber');
    expect(turn.items?.map(({light}) => light)).to.deep.equal(['amber', 'amber', 'green']);
    // One deadline for all of them, not one for each.
    expect(turn.durationMs).to.be.below(8500);
    expect(checkOf(report, 'voice-opus').metrics['packets']).to.be.above(100);
  });
});

describe('a relay that refuses, embedded', () => {
  let site: Site;
  before(async () => (site = await openSite('embedded')));
  after(() => site.close());
  afterEach(() => site.setFaults());

  it('relay-quota, from the first: red, turn-refused', async () => {
    await site.setFaults('relay-quota');
    const report = await runDiagnostics(site.config);
    expect(causesOf(report)).to.deep.equal(['turn-refused']);
    expect([report.light, report.lights.data]).to.deep.equal(['red', 'green']);
    expect(report.findings[0]?.evidence['errorCode']).to.equal(486);
  });

  for (const [fault, cause] of [
    ['relay-cut-in-handshake', 'turn-cut'],
    ['relay-silent-in-handshake', 'turn-silent'],
    ['relay-silent-in-call', 'turn-silent'],
  ] as const) {
    it(`${fault}: the allocation works and no call does: red, ${cause}`, async () => {
      await site.setFaults(fault);
      const report = await runDiagnostics(site.config);
      expect(causesOf(report), JSON.stringify(report.findings)).to.deep.equal([cause]);
      expect([report.light, report.lights.voice]).to.deep.equal(['red', 'red']);
      expect(report.findings[0]?.evidence['allocated']).to.equal(true);
    });
  }

  it('relay-loop-refused: grey, never red', async () => {
    await site.setFaults('relay-loop-refused');
    const report = await runDiagnostics(site.config);
    expect(causesOf(report)).to.deep.equal(['turn-loop-refused']);
    expect([report.light, report.lights.voice, checkOf(report, 'turn').light]).to.deep.equal([
      'grey',
      'grey',
      'green',
    ]);
  });

  it('relay-credentials: red, turn-credentials', async () => {
    await site.setFaults('relay-credentials');
    const report = await runDiagnostics(site.config);
    expect(causesOf(report)).to.deep.equal(['turn-credentials']);
  });
});

describe('a relay with no allocation left for the second end, coturn', () => {
  let site: Site;
  before(async () => (site = await openSite('coturn', ['--user-quota=1'])));
  after(() => site.close());

  it('grey, turn-refused: the way is proven', async () => {
    const report = await runDiagnostics(site.config);
    expect(causesOf(report), JSON.stringify(report.findings)).to.deep.equal(['turn-refused']);
    expect([report.light, checkOf(report, 'turn').light]).to.deep.equal(['grey', 'green']);
  });
});
