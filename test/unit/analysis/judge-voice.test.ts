import {describe, it} from 'node:test';
import {expect} from 'chai';
import {isQueueing, isStarved, judgeVoice, mosLight} from '../../../src/analysis/judge-voice.js';
import {hasCause} from '../../../src/analysis/judged.js';
import {thresholds} from '../../../src/policy/thresholds.js';
import type {CallFacts} from '../../../src/probes/call.js';
import {callOf, packetsOf, stalling} from '../../support/calls.js';

const judge = (facts: CallFacts): ReturnType<typeof judgeVoice> =>
  judgeVoice({outcome: 'measured', codec: 'opus', durationMs: 9000, facts}, thresholds);

let seed = 11;
const random = (): number => (seed = (seed * 16807) % 2147483647) / 2147483647;

/** A line, and the causes and light it is named by. */
const LINES: readonly (readonly [what: string, facts: CallFacts, causes: string[], light: string])[] = [
  ['clean', callOf(packetsOf(8, () => 20)), [], 'green'],
  ['a little slow', callOf(packetsOf(8, () => 200)), ['voice-delay'], 'amber'],
  ['200 ms each way', callOf(packetsOf(8, () => 400)), ['voice-delay'], 'red'],
  ['jittery', callOf(packetsOf(8, () => 40 + random() * 120)), ['voice-jitter'], 'amber'],
  ['stalling one second in four', callOf(packetsOf(8, stalling(20, 4000, 1000))), ['voice-stalls'], 'red'],
  ['lossy', callOf(packetsOf(8, (_sent, i) => (i % 50 === 0 ? undefined : 20))), ['voice-loss'], 'amber'],
  [
    'standing still for 3 s, in which the sender’s queue overflows',
    callOf(packetsOf(8, (sent) => (sent < 3000 || sent > 6000 ? 20 : sent < 4500 ? 6020 - sent : undefined))),
    ['voice-stalls'],
    'red',
  ],
  [
    'losing all for 300 ms, and standing still for 300 ms at another time',
    callOf(
      packetsOf(8, (sent) => {
        if (sent > 2000 && sent < 2300) return undefined;
        return sent > 5000 && sent < 5300 ? 5320 - sent : 20;
      }),
    ),
    ['voice-loss', 'voice-stalls'],
    'red',
  ],
  [
    'too thin for the call',
    callOf(packetsOf(8, (sent) => 20 + sent * 0.3)),
    ['bandwidth-insufficient'],
    'red',
  ],
];

describe('judgeVoice', () => {
  for (const [what, facts, causes, light] of LINES) {
    it(`a line that is ${what}: ${causes.join(', ') || 'nothing wrong'}, ${light}`, () => {
      const {result, symptoms} = judge(facts);
      expect(symptoms.map(({cause}) => cause)).to.have.members(causes);
      expect(result.light).to.equal(light);
    });
  }

  it('reports the figures of the contract, and nothing that only judgement needs', () => {
    const {metrics} = judge({...callOf(packetsOf(8, () => 20)), concealedRatio: 0.002}).result;
    expect(Object.keys(metrics).sort()).to.deep.equal(
      [
        ...[
          'bitrateKbps',
          'concealedRatio',
          'jitterMs',
          'lateRatio',
          'lossRatio',
          'mos',
          'packets',
          'pdvP95Ms',
        ],
        ...['playoutBufferMs', 'rFactor', 'rttMs', 'rttP95Ms', 'stallMaxMs'],
      ].sort(),
    );
    expect(metrics['bitrateKbps']).to.be.closeTo(32, 0.01);
    expect(metrics['concealedRatio']).to.equal(0.002);
  });

  it('is green by mos only if the whole trip passes, red only if the half of it fails', () => {
    const light = (mos: number, mosBound: number): string => mosLight({mos, mosBound}, thresholds);
    expect(light(4, 4)).to.equal('green');
    expect(light(4.2, 3.99)).to.equal('amber');
    expect(light(4.2, 2)).to.equal('amber');
    expect(light(3.6, 2)).to.equal('amber');
    expect(light(3.59, 3.59)).to.equal('red');
  });

  it('is grey, with a cause, where too little was measured', () => {
    const {result, symptoms} = judge(callOf(packetsOf(1, () => 20)));
    expect(result.light).to.equal('grey');
    expect(symptoms[0]?.cause).to.equal('pc-busy');
  });

  it('is grey where the machine stood still, whatever the figures say', () => {
    const packets = packetsOf(8, () => 20);
    const stalls = [{fromMs: 1_002_000, toMs: 1_002_600}];
    expect(isStarved(callOf(packets, stalls))).to.equal(true);
    expect(judge(callOf(packets, stalls)).result.light).to.equal('grey');
    expect(isStarved(callOf(packets, [{fromMs: 1_002_000, toMs: 1_002_100}]))).to.equal(false);
  });

  it('is grey where the sender did not keep its pace', () => {
    const packets = packetsOf(8, () => 20).filter((_packet, i) => i % 3 !== 0);
    const facts = {...callOf(packets), durationMs: 8000};
    expect(isStarved(facts)).to.equal(true);
    expect(judge(facts).symptoms[0]?.evidence).to.deep.equal({why: 'starved'});
  });

  it('blames the line that holds the sender back, not a PC that was on time', () => {
    const held = packetsOf(8, (sentMs) => 40 + (sentMs % 1000) / 2).filter((_packet, i) => i % 3 !== 0);
    const {result, symptoms} = judge({...callOf(held), durationMs: 8000});
    expect(result.light).to.equal('red');
    expect(symptoms.map(({cause}) => cause)).to.deep.equal(['bandwidth-insufficient']);
    const late = {...callOf(held, [{fromMs: 1_001_000, toMs: 1_002_000}]), durationMs: 8000};
    expect(judge(late).symptoms[0]?.cause).to.equal('pc-busy');
  });

  it('is red by a stall only if it is seen twice', () => {
    const stallAt = (...startsMs: number[]): string => {
      const packets = packetsOf(8, (sentMs) => {
        const startMs = startsMs.find((at) => sentMs >= at && sentMs < at + 600);
        return startMs === undefined ? 20 : 620 + startMs - sentMs;
      });
      return judge(callOf(packets))
        .symptoms.map(({cause, light}) => `${cause} ${light}`)
        .join();
    };
    expect(stallAt(3000)).to.equal('voice-stalls amber');
    expect(stallAt(3000, 6000)).to.equal('voice-stalls red');
  });

  it('drops what arrived while the machine stood still', () => {
    const packets = packetsOf(8, (sent) => (sent >= 2000 && sent < 2100 ? 2300 - sent : 20));
    const stalls = [{fromMs: 1_002_010, toMs: 1_002_310}];
    expect(judge(callOf(packets, stalls)).result.light).to.equal('green');
    expect(judge(callOf(packets)).result.light).to.not.equal('green');
  });

  describe('a machine that is late for moments', () => {
    /** Late for 45 ms, so many times in eight seconds; what comes in that time was sent up to 140 ms before. */
    const lateFor = (times: number, delayMs = 20): [CallFacts['packets'], CallFacts['stalls']] => {
      const everyMs = 8000 / times;
      const intoMs = (sentMs: number): number => sentMs % everyMs;
      const packets = packetsOf(8, (sentMs) =>
        intoMs(sentMs) < 30 ? delayMs + 140 - intoMs(sentMs) : delayMs,
      );
      const stalls = Array.from({length: times}, (_, i) => {
        const fromMs = 1_000_000 + i * everyMs + delayMs + 100;
        return {fromMs, toMs: fromMs + 45};
      });
      return [packets, stalls];
    };

    it('does not speak for the line where there are few of them', () => {
      const [packets, stalls] = lateFor(6);
      expect(judge(callOf(packets)).result.light).to.not.equal('green');
      expect(judge(callOf(packets, stalls)).result.light).to.equal('green');
    });

    it('is grey where there are many, and the call did badly', () => {
      const [packets, stalls] = lateFor(40);
      const {result, symptoms} = judge(callOf(packets, stalls));
      expect(result.light).to.equal('grey');
      expect(symptoms[0]?.evidence).to.deep.equal({why: 'starved'});
    });

    it('is what it is where there are many, and the call did well', () => {
      const [, stalls] = lateFor(40);
      const {result} = judge(
        callOf(
          packetsOf(8, () => 20),
          stalls,
        ),
      );
      expect([result.light, result.metrics['packets']]).to.deep.equal(['green', 400]);
    });

    it('does not hide a line that is bad between them', () => {
      const [, stalls] = lateFor(6);
      const facts = callOf(packetsOf(8, stalling(20, 4000, 1000)), stalls);
      expect(judge(facts).symptoms.map(({cause, light}) => [cause, light])).to.deep.equal([
        ['voice-stalls', 'red'],
      ]);
    });
  });

  it('tells a queue that grows from stalls that come and go', () => {
    expect(isQueueing({packets: packetsOf(8, (sent) => 20 + sent * 0.1)})).to.equal(true);
    expect(isQueueing({packets: packetsOf(8, stalling(20, 4000, 1000))})).to.equal(false);
    expect(isQueueing({packets: packetsOf(8, () => 40 + random() * 120)})).to.equal(false);
    expect(isQueueing({packets: []})).to.equal(false);
  });

  it('knows a queue that grows slowly, and one that stands', () => {
    expect(isQueueing({packets: packetsOf(8, (sent) => 40 + sent * 0.035)})).to.equal(true);
    const standing = packetsOf(4, () => 700 + random() * 80);
    expect(isQueueing({packets: standing, leastDelayMs: 41})).to.equal(true);
    expect(isQueueing({packets: standing, leastDelayMs: 690})).to.equal(false);
    // What a call's own setting up left in the way of a line that carries the call, and no more than that.
    const shrinking = packetsOf(4, (sent) => 400 - sent * 0.05 + random() * 20);
    expect(isQueueing({packets: shrinking, leastDelayMs: 41})).to.equal(true);
    const lasting = packetsOf(4, () => 150 + random() * 100);
    expect(isQueueing({packets: lasting, leastDelayMs: 45})).to.equal(true);
    const varying = packetsOf(4, () => 40 + random() * 120 + random() * 120);
    expect(isQueueing({packets: varying, leastDelayMs: 42})).to.equal(false);
    const stalls = packetsOf(8, stalling(20, 2000, 900));
    expect(isQueueing({packets: stalls, leastDelayMs: 20})).to.equal(false);
  });

  it('sees such a stall also where TCP lets go of it piece by piece', () => {
    // Ten packets for each round trip of 40 ms.
    const packets = packetsOf(6, (sent, i) => (sent < 700 ? 720 - sent + Math.floor(i / 10) * 40 : 20));
    expect(judge(callOf(packets)).symptoms[0]?.cause).to.equal('voice-stalls');
  });

  it('does not take a line that is slow at first for a stall', () => {
    const packets = packetsOf(6, (sent) => Math.max(20, 400 - sent / 4));
    expect(judge(callOf(packets)).result.metrics['stallMaxMs']).to.be.below(20);
  });

  it('gives a root the light of what is folded into it', () => {
    // Every second packet of a run is late, so the lateness alone speaks of jitter; one short stall stands beside it.
    const packets = packetsOf(6, (sent) => {
      if (sent >= 2000 && sent < 2500) return 2500 - sent;
      return (sent / 20) % 2 === 0 ? 20 : 200;
    });
    const {symptoms, result} = judge(callOf(packets));
    expect(symptoms.map(({cause}) => cause)).to.deep.equal(['voice-stalls']);
    expect(result.light).to.equal('red');
    expect(symptoms.find(hasCause('voice-stalls'))?.evidence)
      .to.have.property('lateRatio')
      .above(0.4);
  });

  it('sees a stall that had begun before the stretch', () => {
    const packets = packetsOf(6, (sent) => (sent < 700 ? 720 - sent : 20));
    const {symptoms, result} = judge(callOf(packets));
    expect(symptoms[0]?.cause).to.equal('voice-stalls');
    expect(result.metrics['stallMaxMs']).to.be.closeTo(700, 25);
  });

  const OTHER: readonly (readonly [
    'no-media' | 'codec-missing' | 'cut' | 'silent' | 'own-fault',
    string,
    string,
  ])[] = [
    ['no-media', 'voice-no-media', 'red'],
    ['codec-missing', 'codec-missing', 'red'],
    ['cut', 'turn-cut', 'red'],
    ['silent', 'turn-silent', 'red'],
    ['own-fault', 'test-fault', 'grey'],
  ];
  for (const [outcome, cause, light] of OTHER) {
    it(`${outcome}: ${cause}, ${light}, and no figures`, () => {
      const {result, symptoms} = judgeVoice({outcome, codec: 'pcmu', durationMs: 1}, thresholds);
      expect([symptoms[0]?.cause, result.light, result.metrics]).to.deep.equal([cause, light, {}]);
    });
  }
});
