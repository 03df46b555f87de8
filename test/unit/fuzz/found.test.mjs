import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {callThrough} from './worlds.mjs';
import {sessionOf} from './calls.mjs';
import {inVirtualTime} from './virtual-time.mjs';
import {loadSources} from '../../support/sources.mjs';

const LINE = {
  seed: 1,
  packets: 150,
  delayMs: 30,
  jitterMs: 1,
  lossRatio: 0,
  stallEveryMs: 0,
  inOrder: true,
  machineStalls: 0,
  stallMs: 0,
  queueRatio: 0,
};
const TURN = {
  urls: ['turn:turn.prod009.genesysengage.com:443?transport=tcp'],
  username: 'u',
  credential: 'c',
};
const DEAD = [{outcome: 'no-answer', ms: 5}];
const BLOCKED = [{outcome: 'blocked-by-page', directive: 'connect-src', ms: 1}];

/** What generated inputs have shown, each once and by itself. */
describe('what fuzzing has found', () => {
  /** @type {any} */
  let src;
  before(async () => {
    src = await loadSources([
      ...[
        'config/validate',
        'config/resolve',
        'config/errors',
        'analysis/diagnose',
        'analysis/relay-rules',
        'analysis/judged',
      ],
      ...[
        'analysis/judge-load',
        'analysis/judge-services',
        'analysis/judge-control',
        'analysis/judge-egress',
      ],
      ...['policy/thresholds', 'analysis/voice-figures', 'rtc/flow-recorder', 'probes/call', 'report/read'],
    ]);
  });

  /** @param {unknown} input @returns {string} */
  const refusal = (input) => {
    try {
      src.validateConfiguration(input);
    } catch (error) {
      assert.ok(src.isConfigurationError(error), String(error));
      return JSON.stringify([/** @type {any} */ (error).message, /** @type {any} */ (error).issues]);
    }
    throw new Error('accepted');
  };

  it('no password is repeated, however the URL that it is in is written', () => {
    for (const url of [
      'https:\\\\u:secret@h/',
      'https:u:secret@h/',
      'https:/u:secret@h',
      'turn:u:secret@h:443?transport=tcp',
      'https://u:a/secret@h/',
      'https://u:a?secret@h/',
      'https://u:a#secret@h/',
      'https://u:a@b@secret@h/',
      `https://u:secret${'x'.repeat(2100)}@h/`,
      'https://h/?key=secret',
      'https://h/?key=a@secret',
    ])
      assert.doesNotMatch(
        refusal({
          version: 1,
          report: {url: [url]},
          services: [{id: 'a', url}],
          turn: {urls: [url]},
          phone: url,
        }),
        /secret/,
        url,
      );
    // It is one on a page of http:, and a path on one of https:.
    assert.match(refusal({version: 1, turn: TURN, control: {url: 'https:u:p@h/'}}), /control\.url/);
    // Nor is one shown as a link.
    assert.match(
      refusal({version: 1, turn: TURN, site: {helpdesk: {href: 'https://u:p@h/'}}}),
      /helpdesk\.href/,
    );
    assert.match(
      refusal({version: 1, services: [{id: 'a', url: 'https://u:p@h.example.com/a?b'}]}),
      /…@h\.example\.com\/a\?…/,
    );
  });

  it('what only the prototype has, or is gone when it is asked again, is not there', () => {
    const service = Object.create({id: 'a', url: 'https://a.example.com/'});
    assert.match(refusal({version: 1, services: [service]}), /services\[0\]\.id/);
    assert.match(refusal(Object.assign(Object.create({version: 1}), {turn: TURN})), /\$\.version/);
    let asked = 0;
    const fleeting = {
      id: 'a',
      get url() {
        asked += 1;
        return asked === 1 ? undefined : 'https://a.example.com/';
      },
    };
    assert.match(refusal({version: 1, services: [fleeting]}), /services\[0\]\.url/);
    assert.match(refusal({version: 1, turn: TURN, services: Array(1)}), /services\[0\]/);
  });

  it('a load that was never sent is not carried, one way or both', () => {
    const call = callThrough(LINE);
    const idle = src.voiceFigures('opus', call.packets);
    const flow = (/** @type {any} */ more) => ({
      direction: 'both',
      requiredKbps: 466,
      offeredKbps: 592,
      addedKbps: 500,
      packets: callThrough(LINE, 1090).packets,
      ...more,
    });
    const lightOf = (/** @type {any[]} */ ...flows) =>
      src.judgeLoad({steps: [{flows, call}], durationMs: 1, codec: 'opus', idle}, src.thresholds).result
        .light;
    assert.equal(lightOf(flow({})), 'green');
    assert.equal(lightOf(flow({packets: []})), 'grey');
    assert.equal(lightOf(flow({direction: 'up', packets: []}), flow({direction: 'down'})), 'grey');
    // The call alone is all that is needed.
    assert.equal(lightOf(flow({packets: [], requiredKbps: 80, offeredKbps: 101, addedKbps: 0})), 'green');
  });

  /** @param {any} config @param {any[]} checks @param {any} [evidence] */
  const diagnosed = (config, checks, evidence = {services: []}) => {
    const settings = src.resolveConfiguration(src.validateConfiguration({version: 1, ...config}));
    return src.diagnose(checks, {...evidence, relayRules: src.RELAY_RULES}, settings);
  };
  const symptom = (
    /** @type {string} */ check,
    /** @type {string} */ cause,
    /** @type {string} */ light,
    evidence = {},
  ) =>
    src.judged(check, {
      durationMs: 1,
      metrics: {connectMs: 1},
      symptoms: [{check, cause, light, confidence: 'certain', items: [], evidence}],
    });
  const fine = (/** @type {string} */ check) => src.judged(check, {durationMs: 1});

  it('a fault that is worse than what explains it is said by itself', () => {
    const slow = symptom('turn', 'turn-slow', 'red', {connectMs: 4500});
    for (const [check, cause, evidence] of /** @type {const} */ ([
      ['voice-opus', 'voice-delay', {rttMs: 600}],
      ['load', 'voice-stalls', {stallMaxMs: 3000}],
      // The codec that is not the expected one is amber at most.
      ['voice-pcmu', 'voice-delay', {rttMs: 900}],
    ])) {
      const {light, findings} = diagnosed({turn: TURN}, [slow, symptom(check, cause, 'amber', evidence)]);
      assert.equal(light, 'red', cause);
      assert.deepEqual(
        findings.map((/** @type {any} */ one) => one.cause),
        ['turn-slow', cause],
      );
    }
    const {light, findings} = diagnosed({turn: TURN}, [
      slow,
      symptom('voice-opus', 'voice-delay', 'red', {rttMs: 600}),
    ]);
    assert.deepEqual([light, findings.map((/** @type {any} */ one) => one.cause)], ['red', ['voice-delay']]);
  });

  it('what the page itself forbids is not explained by a network that lets nothing through', () => {
    const services = ['a', 'b', 'c'].map((id) => ({
      id,
      url: `https://${id}.example.com/`,
      required: id === 'a',
    }));
    const settings = src.resolveConfiguration(src.validateConfiguration({version: 1, services}));
    const facts = settings.services.map((/** @type {any} */ service) => ({
      service,
      attempts: service.id === 'a' ? BLOCKED : DEAD,
      durationMs: 5,
    }));
    const control = {
      attempts: [{outcome: 'proved', answeredBy: 'itself', ms: 5}],
      durationMs: 5,
      isOwnHost: false,
    };
    const checks = [src.judgeControl(control), src.judgeServices(facts, 5, src.thresholds)];
    const {light, findings} = src.diagnose(checks, {control, services: facts}, settings);
    assert.equal(light, 'grey');
    assert.deepEqual(
      findings.map((/** @type {any} */ one) => one.cause),
      ['request-blocked-by-page', 'services-blocked'],
    );
  });

  it('an address from which sign-in is refused counts, also where no service is configured', () => {
    const config = {
      turn: TURN,
      egress: {url: 'https://whoami.example.com/', allowed: ['192.0.2.0/24'], enforced: true},
    };
    const egress = {outcome: 'known', address: '198.51.100.1', allowed: false, durationMs: 1};
    const judged = src.judgeEgress(egress, {enforced: true, showAddress: false});
    const checks = [judged, fine('turn'), fine('voice-opus'), fine('voice-pcmu'), fine('load')];
    const {light, lights} = diagnosed(config, checks, {services: [], egress});
    assert.deepEqual([light, lights.data, lights.voice], ['red', 'red', 'green']);
    assert.equal(diagnosed({turn: TURN}, checks.slice(1)).light, 'green');
  });

  it('packets that can not be told apart have no time that they took', () => {
    const recorder = new src.FlowRecorder();
    const tell = (/** @type {string} */ role, /** @type {number[]} */ ...data) =>
      recorder.listen({type: 'packets', batches: [{role, flow: 1, data: Float64Array.from(data)}]});
    tell('sent', NaN, 100, 80, 7, 120, 80, 7, 160, 80, 8, 180, 80);
    tell('received', NaN, 130, 80, 7, 150, 80, 8, 200, 80);
    assert.deepEqual(recorder.packets(1, {fromMs: 0, toMs: Infinity}), [
      {sentMs: 120, bytes: 80, receivedMs: 150},
      // It has the number of one that came before it was sent.
      {sentMs: 160, bytes: 80},
      {sentMs: 180, bytes: 80, receivedMs: 200},
    ]);
  });

  it('counters of the browser that run backwards are no share of anything', async () => {
    for (const [concealedSamples, totalSamplesReceived, ratio] of [
      [500, 20_000, 0.05],
      [0, 20_000, undefined],
      [90_000, 20_000, undefined],
    ]) {
      const before = {type: 'inbound-rtp', concealedSamples: 100, totalSamplesReceived: 12_000};
      const stats = [[before], [{type: 'inbound-rtp', concealedSamples, totalSamplesReceived}]];
      const session = sessionOf(src, {
        seed: 1,
        stats,
        keys: 'each its own',
        told: 'sent first',
        delayMs: 20,
        lossRatio: 0,
        method: 'rtp',
        machineStalls: 0,
      });
      const {signal} = new AbortController();
      const facts = await inVirtualTime(async () => {
        const call = await src.startCall(session, 'opus', signal);
        return call.facts(await call.measure(500, signal));
      });
      assert.equal(facts.concealedRatio, ratio);
    }
  });
});
