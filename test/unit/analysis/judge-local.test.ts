import {describe, it} from 'node:test';
import {expect} from 'chai';
import {judgeLocal, type LocalServiceFacts} from '../../../src/analysis/judge-local.js';
import type {LocalFacts} from '../../../src/probes/local.js';

const durationMs = 5;
const answered = (version?: string, status = 200): LocalFacts => ({
  outcome: 'answered',
  readable: true,
  status,
  ...(version !== undefined && {version}),
  durationMs,
});
const unreadable: LocalFacts = {outcome: 'answered', readable: false, durationMs};
const absent: LocalFacts = {outcome: 'absent', why: 'no-answer', durationMs};
const undecided: LocalFacts = {outcome: 'undecided', durationMs};
const notCalled: LocalFacts = {outcome: 'not-called', durationMs: 0};

const WANTED = '8.5.370.78';

const service = (id: string, facts: LocalFacts, minVersion?: string): LocalServiceFacts => ({
  service: {id, url: 'http://127.0.0.1:8086/', ...(minVersion !== undefined && {minVersion})},
  facts,
});
const wanted = (facts: LocalFacts): LocalServiceFacts => service('one', facts, WANTED);
const any = (facts: LocalFacts): LocalServiceFacts => service('one', facts);

/** What was seen of a service, and its cause, confidence and status; each is the whole check's too. */
const TABLE: readonly (readonly [
  what: string,
  facts: LocalServiceFacts,
  cause: string | undefined,
  confidence: string | undefined,
  status: string,
])[] = [
  ['answers', any(answered()), undefined, undefined, 'passed'],
  ['wants a sign-in', any(answered(undefined, 401)), undefined, undefined, 'passed'],
  ['answers, unreadably', any(unreadable), undefined, undefined, 'passed'],
  ['is out of order', any(answered(undefined, 503)), undefined, undefined, 'inconclusive'],
  ['is just new enough', wanted(answered(WANTED)), undefined, undefined, 'passed'],
  ['is too old', wanted(answered('8.5.370.9')), 'local-service-outdated', 'certain', 'warning'],
  ['says no version', wanted(answered()), undefined, undefined, 'inconclusive'],
  ['says a version that is none', wanted(answered('latest')), undefined, undefined, 'inconclusive'],
  ['says no readable version', wanted(unreadable), undefined, undefined, 'inconclusive'],
  [
    'is to be newer than nonsense',
    service('one', answered(WANTED), 'x'),
    undefined,
    undefined,
    'inconclusive',
  ],
  ['is not there', wanted(absent), 'local-service-absent', 'likely', 'warning'],
  ['is silent', any({...absent, why: 'deadline'}), 'local-service-absent', 'likely', 'warning'],
  [
    'may not be reached',
    any({outcome: 'denied', permission: 'denied', durationMs}),
    'local-access-denied',
    'certain',
    'warning',
  ],
  [
    'was asked about in vain',
    any({outcome: 'denied', permission: 'prompt', durationMs}),
    'local-access-denied',
    'likely',
    'warning',
  ],
  [
    'is forbidden by the page',
    any({outcome: 'blocked-by-page', directive: 'connect-src', durationMs}),
    'request-blocked-by-page',
    'certain',
    'inconclusive',
  ],
  ['nobody has decided about', wanted(undecided), undefined, undefined, 'inconclusive'],
  ['must not be called', wanted(notCalled), undefined, undefined, 'skipped'],
];

const LIGHTS: Readonly<Record<string, string>> = {
  passed: 'green',
  warning: 'amber',
  inconclusive: 'grey',
  skipped: 'grey',
};

describe('judgeLocal', () => {
  for (const [what, one, cause, confidence, status] of TABLE) {
    it(`a service that ${what}: ${cause ?? 'no cause'}, ${status}`, () => {
      const {result, symptoms} = judgeLocal([one], 10);
      const light = LIGHTS[status];
      expect(symptoms.map((symptom) => [symptom.cause, symptom.confidence, symptom.light])).to.deep.equal(
        cause ? [[cause, confidence, light]] : [],
      );
      expect(result.items).to.have.length(1);
      expect(result.items?.[0]).to.deep.include({id: 'one', status, light, durationMs: one.facts.durationMs});
      expect(result.items?.[0]?.cause).to.equal(cause);
      expect([result.id, result.status, result.light]).to.deep.equal(['local', status, light]);
    });
  }

  it('says which version there is and which is wanted', () => {
    const [symptom] = judgeLocal([wanted(answered('8.5.370.9'))], 10).symptoms;
    expect(symptom?.evidence).to.deep.equal({version: '8.5.370.9', minVersion: WANTED});
  });

  it('says how a service was missed', () => {
    const [refused] = judgeLocal([wanted(absent)], 10).symptoms;
    const [silent] = judgeLocal([wanted({...absent, why: 'deadline'})], 10).symptoms;
    expect([refused?.evidence, silent?.evidence]).to.deep.equal([
      {outcome: 'no-answer'},
      {outcome: 'deadline'},
    ]);
  });

  it('takes the worst of several, and leaves out what was skipped', () => {
    const lights = (...facts: LocalFacts[]): string =>
      judgeLocal(
        facts.map((one, i) => service(String(i), one, WANTED)),
        10,
      ).result.light;
    expect(lights(answered(WANTED), notCalled)).to.equal('green');
    expect(lights(answered(WANTED), absent, notCalled)).to.equal('amber');
    expect(lights(absent, undecided, answered(WANTED))).to.equal('grey');
  });

  it('names each service that has a fault of its own', () => {
    const {symptoms, result} = judgeLocal(
      [
        service('recorder', absent),
        service('phone', answered('1'), '2'),
        service('helper', answered('2'), '2'),
      ],
      10,
    );
    expect(symptoms.map(({cause, items}) => [cause, items])).to.deep.equal([
      ['local-service-absent', ['recorder']],
      ['local-service-outdated', ['phone']],
    ]);
    expect(result.items?.map(({id}) => id)).to.deep.equal(['recorder', 'phone', 'helper']);
  });
});
