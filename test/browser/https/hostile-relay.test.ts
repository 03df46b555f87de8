import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {nameRelayFailure} from '../../../src/analysis/judge-relay.js';
import {mapConcurrent} from '../../../src/internal/map-concurrent.js';
import {runDiagnostics} from '../../../src/engine.js';
import {openLoop} from '../../../src/rtc/loop.js';
import {openPrivateWindow} from '../../../src/rtc/private-window.js';
import {causesOf, checkOf} from '../../support/runs.js';

interface HostileRelays {
  id: string;
  twisted: Record<string, number>;
  resets: number[];
}

const command = <Result>(name: string, payload: object): Promise<Result> =>
  executeServerCommand<Result, object>(name, payload);
const access = (port: number): {urls: string[]; username: string; credential: string} => ({
  urls: [`turn:127.0.0.1:${String(port)}?transport=tcp`],
  username: 'agent',
  credential: 'never-to-be-seen',
});

describe('a relay that answers with anything but sense', () => {
  let relays: HostileRelays;
  before(async () => {
    relays = await command<HostileRelays>('lab:hostile', {kind: 'relays'});
  });
  after(() => command('lab:close', {id: relays.id}));

  it('resets after each number of bytes of its first answer: known at once, as unreachable or cut', async () => {
    const controller = new AbortController();
    const {signal} = controller;
    const hidden = await openPrivateWindow(window, signal);
    const wrong: unknown[] = [];
    await mapConcurrent([...relays.resets.entries()], 4, async ([after, port]) => {
      const nothing = (): void => undefined;
      const loop = openLoop(hidden.realm, {
        relay: access(port),
        lines: [],
        onChannel: nothing,
        onReceiver: nothing,
      });
      const facts = await loop.allocate(5000, signal);
      loop.close();
      const {cause} = nameRelayFailure(facts);
      // Firefox has reported the whole challenge as an error before the reset comes, and wrong credentials look the same.
      const whole = after === relays.resets.length - 1 && cause === 'turn-credentials';
      if (whole && navigator.userAgent.includes('Firefox')) return;
      const right = facts.outcome === 'ended' && (cause === 'turn-unreachable' || cause === 'turn-cut');
      if (!right) wrong.push({after, cause, ...facts});
    });
    hidden.close();
    expect(relays.resets.length).to.be.above(70);
    expect(wrong, JSON.stringify(wrong)).to.deep.equal([]);
  });

  it('drips, floods, lies about lengths: red, named, within the deadline, nothing left open', async () => {
    const runs = await Promise.all(
      Object.entries(relays.twisted).map(async ([name, port]) => {
        const report = await runDiagnostics({version: 1, turn: access(port), codecs: ['opus']});
        return {name, report};
      }),
    );
    for (const {name, report} of runs) {
      const said = `${name}: ${JSON.stringify(report.findings)}`;
      const causes = causesOf(report).filter((cause) => cause !== 'configuration');
      expect(causes, said).to.have.lengthOf(1);
      expect(causes[0], said).to.be.oneOf(['turn-silent', 'turn-cut', 'turn-unreachable']);
      expect([report.light, report.lights.voice, report.outcome], said).to.deep.equal([
        'red',
        'red',
        'complete',
      ]);
      // Five seconds are the relay's, the rest a page with all these runs at once; left to itself Chromium waits 40.
      expect(report.durationMs, said).to.be.below(15_000);
      expect(checkOf(report, 'turn').metrics, said).to.deep.equal({});
      expect(JSON.stringify(report), said).not.to.contain('never-to-be-seen');
    }
    expect(runs.find(({name}) => name === 'silent')?.report.findings[0]?.cause).to.equal('turn-silent');
    // The browser's own goodbye takes its time; what matters is that it comes.
    for (let open = -1; open !== 0;) ({open} = await command<{open: number}>('lab:state', {id: relays.id}));
  });
});
