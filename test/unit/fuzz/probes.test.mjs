import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import fc from 'fast-check';
import {answers, pageWith} from './answers.mjs';
import {calls, sessionOf} from './calls.mjs';
import {CANARY} from './configurations.mjs';
import {tryOn} from './runs.mjs';
import {inVirtualTime} from './virtual-time.mjs';
import {isShown} from './worlds.mjs';
import {loadSources} from '../../support/sources.mjs';

const {Event, EventTarget, Request} = globalThis;
const URL_A = 'https://a.example.com/version.json';

describe('whatever a browser tells', () => {
  /** @type {any} */
  let src;
  const {fetch} = globalThis;
  before(async () => {
    src = await loadSources([
      ...[
        'checks/services',
        'checks/target',
        'checks/control',
        'checks/local',
        'probes/egress',
        'probes/credentials',
        'probes/call',
      ],
      ...[
        'analysis/judge-services',
        'analysis/judge-control',
        'analysis/judge-egress',
        'analysis/judge-local',
      ],
      ...['analysis/judge-relay', 'analysis/judge-voice', 'policy/thresholds'],
      ...['rtc/allocate', 'rtc/flow-recorder', 'internal/schema', 'report/schema'],
    ]);
  });
  after(() => {
    globalThis.fetch = fetch;
  });

  /** @param {any} judged */
  const isResult = ({result, symptoms}) => {
    const {properties} = src.reportSchema;
    assert.deepEqual(src.validate(properties.checks.items, result, {}).issues, []);
    assert.deepEqual(JSON.parse(JSON.stringify(result)), result, 'it holds what JSON can not');
    const evidence = properties.findings.items.properties.evidence;
    for (const symptom of symptoms) {
      assert.deepEqual(src.validate(evidence, symptom.evidence, {}).issues, [], symptom.cause);
      assert.equal(Object.values(symptom.evidence).includes(undefined), false, symptom.cause);
    }
    assert.equal(
      JSON.stringify([result, symptoms]).includes(CANARY),
      false,
      'what a service said is repeated',
    );
    assert.ok(result.light !== 'red' || symptoms.length > 0, 'red without a cause');
  };

  /** The page that requests are made from. @param {any} page */
  const pageOf = ({fetch, document}) => ({
    fetch,
    document,
    url: 'https://page.example.com/',
    isControlled: false,
    requiresCorp: async () => false,
    localAccess: async () => undefined,
  });

  const asked = fc.record({
    list: answers,
    proof: fc.constantFrom(
      ...[
        {kind: 'json'},
        {kind: 'json', has: ['version']},
        {kind: 'json', has: ['__proto__', 'constructor']},
      ],
      ...[{kind: 'status'}, {kind: 'status', status: [200, 401]}, {kind: 'image'}, {kind: 'reachable'}],
    ),
    permission: fc.constantFrom('granted', 'denied', 'prompt', undefined),
    what: fc.constantFrom('service', 'service', 'service', 'control', 'egress', 'credentials', 'local'),
  });

  it('answers of a network become facts and a light, green only where they prove it', async (test) => {
    await tryOn(test, 3000, asked, async ({list, proof, permission, what}) => {
      const page = pageWith(list);
      globalThis.fetch = /** @type {any} */ (page.fetch);
      const options = {signal: new AbortController().signal, page: pageOf(page)};
      await inVirtualTime(() => ask(what, options, page, {proof, permission}));
      assert.deepEqual(Object.keys(Object.prototype), []);
    });
  });

  /** @param {string} what @param {any} options @param {any} page @param {any} more */
  async function ask(what, options, page, {proof, permission}) {
    const service = {id: 'a', url: URL_A, role: 'other', required: true, proof};
    switch (what) {
      case 'service': {
        const facts = await src.tryService(service, options, new src.DeadlinePolicy());
        const judged = src.judgeServices([facts], facts.durationMs, src.thresholds);
        isResult(judged);
        assert.ok(judged.result.light !== 'green' || isShown(facts.attempts));
        break;
      }
      case 'control':
        isResult(src.judgeControl(await src.tryControl(URL_A, options)));
        break;
      case 'egress': {
        const facts = await src.probeEgress(URL_A, ['192.0.2.0/24'], options);
        isResult(src.judgeEgress(facts, {enforced: true, showAddress: false, hasList: true}));
        assert.ok(facts.outcome !== 'known' || facts.address === '198.51.100.1', JSON.stringify(facts));
        break;
      }
      case 'credentials': {
        const {outcome, access, ...rest} = await src.relayAccess({credentialsUrl: URL_A}, options.signal);
        assert.equal(JSON.stringify(rest).includes(CANARY), false);
        if (outcome === 'ready') assert.deepEqual(access.urls, ['turn:a.example.com:443?transport=tcp']);
        break;
      }
      default: {
        const realm = {
          ...page,
          Request,
          location: {hostname: 'page.example.com'},
          navigator: {permissions: {query: async () => permission && {state: permission}}},
        };
        const local = {id: 'l', url: 'http://127.0.0.1:8086/', minVersion: '8.5.371'};
        const found = await src.tryLocalServices(
          [local, local],
          {...options, realm, mayAsk: true},
          () => undefined,
        );
        isResult(src.judgeLocal(found, 1));
      }
    }
  }

  const iceEvent = fc.record({
    afterMs: fc.constantFrom(0, 0, 50, 6000),
    type: fc.constantFrom('icecandidate', 'icecandidateerror', 'icegatheringstatechange'),
    candidate: fc.constantFrom(
      null,
      {type: 'host'},
      {type: 'srflx'},
      {type: 'relay'},
      {type: 'relay', relayProtocol: 'tcp'},
    ),
    iceGatheringState: fc.constantFrom('new', 'gathering', 'complete'),
    errorCode: fc.constantFrom(300, 401, 437, 486, 508, 600, 699, 701, 701, 65_535),
    errorText: fc.constantFrom(
      '',
      CANARY,
      'TURN allocate request timed out.',
      'Unauthorized',
      'client socket',
    ),
    address: fc.constantFrom(null, '', '192.0.2.7'),
    url: fc.constantFrom(
      'turn:a.example.com:443?transport=tcp',
      'turn:127.0.0.1:443?transport=tcp',
      '',
      CANARY,
    ),
  });
  const entry = fc.record(
    {
      type: fc.constantFrom('local-candidate', 'transport'),
      candidateType: fc.constantFrom('relay', 'host'),
      relayProtocol: fc.constantFrom('tcp', ''),
    },
    {requiredKeys: ['type']},
  );

  it('events of ICE become an allocation, or the cause of there being none', async (test) => {
    const input = fc.record({
      events: fc.array(iceEvent, {maxLength: 6}),
      stats: fc.array(entry, {maxLength: 2}),
      gathers: fc.constantFrom(true, true, true, false),
    });
    await tryOn(test, 2000, input, async ({events, stats, gathers}) => {
      const connection = Object.assign(new EventTarget(), {
        iceGatheringState: 'new',
        getStats: async () => new Map(stats.map((one, i) => [String(i), one])),
      });
      const gather = async () => {
        if (!gathers) await new Promise(() => undefined);
        for (const {afterMs, type, ...more} of events) {
          await new Promise((resolve) => setTimeout(resolve, afterMs));
          connection.iceGatheringState = more.iceGatheringState;
          connection.dispatchEvent(Object.assign(new Event(type), more));
        }
      };
      const {signal} = new AbortController();
      const facts = await inVirtualTime(() => src.allocate(connection, gather, {deadlineMs: 5000, signal}));
      const relay = {url: 'turn:a.example.com:443?transport=tcp', ...facts};
      const judged = src.judgeTurn([relay], facts.waitedMs, src.thresholds);
      isResult(judged);
      assert.ok(!JSON.stringify(judged).includes('192.0.2.7'), 'an address is repeated');
      const got = events.some(({type, candidate}) => type === 'icecandidate' && candidate?.type === 'relay');
      assert.ok(judged.result.light === 'red' || (got && judged.result.metrics.connectMs >= 0));
    });
  });

  it('packets and statistics of a call become figures, green only where packets came', async (test) => {
    await tryOn(test, 500, calls, async (call) => {
      const session = sessionOf(src, call);
      const {signal} = new AbortController();
      const outcome = await inVirtualTime(async () => {
        const started = await src.startCall(session, 'opus', signal);
        if (!('measure' in started))
          return {outcome: started.receivedByBrowser > 0 ? 'own-fault' : 'no-media'};
        const stretch = await started.measure(2500, signal);
        await started.hangUp(signal);
        return {outcome: 'measured', facts: started.facts(stretch)};
      });
      const judged = src.judgeVoice({codec: 'opus', durationMs: 1, ...outcome}, src.thresholds);
      isResult(judged);
      const {light, metrics} = judged.result;
      const {concealedRatio = 0, rttMs = 0} = metrics;
      assert.ok(concealedRatio >= 0 && concealedRatio <= 1, `concealedRatio ${concealedRatio}`);
      assert.ok(rttMs >= 0, `rttMs ${rttMs}`);
      const isGood = call.lossRatio <= 0.01 && call.delayMs < 150 && call.keys === 'each its own';
      assert.ok(light !== 'green' || isGood, JSON.stringify(metrics));
      assert.ok(light !== 'green' || !/only|cut/.test(call.told), call.told);
    });
  });
});
