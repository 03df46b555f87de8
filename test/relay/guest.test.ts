import {expect} from '@open-wc/testing';
import {runDiagnostics, type Configuration, type Report} from '../../src/engine.js';
import {checkOf, quick, userGesture} from '../support/runs.js';
import {openSite, type Site} from '../support/site.js';

/** Every own property of an object with what it holds, so that any patch shows. */
function fingerprint(object: object): [PropertyKey, PropertyDescriptor][] {
  return Reflect.ownKeys(object).map((key) => [key, Object.getOwnPropertyDescriptor(object, key) ?? {}]);
}

/** What the window has now and had not; Firefox lists the platform's own names only once they have been used. */
function newGlobals(before: readonly string[]): string[] {
  const frame = document.body.appendChild(document.createElement('iframe'));
  const platform = frame.contentWindow ?? {};
  const added = Object.getOwnPropertyNames(window).filter(
    (name) => !before.includes(name) && !(name in platform) && !/^\d+$/.test(name),
  );
  frame.remove();
  return added;
}

const WATCHED = [
  'RTCPeerConnection',
  'RTCRtpSender',
  'RTCRtpReceiver',
  'RTCDataChannel',
  'RTCIceCandidate',
  'MediaStream',
];

/** The host page's own WebRTC, down to the last property. */
function hostState(): unknown[] {
  const globals = window as unknown as Record<string, (new () => unknown) | undefined>;
  return WATCHED.flatMap((name) => {
    const constructor = globals[name];
    return constructor
      ? [constructor, ...fingerprint(constructor), ...fingerprint(constructor.prototype as object)]
      : [];
  });
}

describe("a guest in someone's page", () => {
  let site: Site;
  let config: Configuration;
  before(async () => {
    site = await openSite('embedded');
    config = {...quick(site.config), codecs: ['opus']};
    await userGesture();
  });
  after(() => site.close());

  it("leaves the host's WebRTC byte for byte as it was: it works in a window of its own, and takes that away", async () => {
    const before = hostState();
    const globals = Object.getOwnPropertyNames(window);
    const nodes = document.querySelectorAll('*').length;
    let during: unknown[] = [];
    let frames = 0;
    const report = await runDiagnostics(config, {
      onCheck: ({id}) => {
        if (id.startsWith('voice')) during = hostState();
        if (id === 'turn') frames = document.querySelectorAll('iframe[hidden]').length;
      },
    });
    expect(checkOf(report, 'voice-opus').metrics['packets'], JSON.stringify(report)).to.be.above(100);
    expect(frames, 'windows of its own').to.equal(1);
    expect(during).to.deep.equal(before);
    expect(hostState()).to.deep.equal(before);
    expect(newGlobals(globals)).to.deep.equal([]);
    expect(document.querySelectorAll('*').length).to.equal(nodes);
  });

  it('ends at once when told to, at any stage, with a report and nothing left', async () => {
    for (const stage of ['environment', 'services', 'turn', 'voice-opus'] as const) {
      const controller = new AbortController();
      let cancelledAt = 0;
      const report: Report = await runDiagnostics(config, {
        signal: controller.signal,
        onProgress: ({checkId}) => {
          if (checkId !== stage || controller.signal.aborted) return;
          cancelledAt = performance.now();
          controller.abort();
        },
      });
      expect(performance.now() - cancelledAt, stage).to.be.below(200);
      expect(report.outcome).to.equal('cancelled');
      expect(report.light, stage).to.not.equal('green');
      expect(document.querySelectorAll('iframe').length, stage).to.equal(0);
    }
  });

  it('sends nothing when cancelled before it starts', async () => {
    const report = await runDiagnostics(config, {signal: AbortSignal.abort()});
    expect([report.outcome, report.light]).to.deep.equal(['cancelled', 'grey']);
  });

  it('keeps its own deadline, and says what it did not get to', async () => {
    await site.setFaults('service-silent');
    const report = await runDiagnostics({...config, durations: {voiceSeconds: 3, deadlineSeconds: 5}});
    await site.setFaults();
    expect(report.durationMs).to.be.within(4500, 5600);
    expect(report.outcome).to.equal('partial');
    expect(checkOf(report, 'services').status).to.equal('inconclusive');
    expect(report.light).to.equal('grey');
  });

  it('goes on when a listener of the host throws', async () => {
    const errors: unknown[] = [];
    const original = window.reportError.bind(window);
    // An error event would be the test runner's own: it is enough that the browser is told.
    window.reportError = (error) => errors.push(error);
    const {turn: _turn, ...dataOnly} = config;
    const report = await runDiagnostics(dataOnly, {
      onCheck: () => {
        throw new Error("the host's own");
      },
    });
    window.reportError = original;
    expect(report.light).to.equal('green');
    expect(errors.join()).to.contain("the host's own");
  });
});
