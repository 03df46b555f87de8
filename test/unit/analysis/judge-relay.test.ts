import {describe, it} from 'node:test';
import {expect} from 'chai';
import type {ApartFacts} from '../../../src/rtc/joining.js';
import {judgeTurn, loopSymptom, nameRelayFailure} from '../../../src/analysis/judge-relay.js';
import {thresholds} from '../../../src/policy/thresholds.js';
import type {AllocationFacts, IceError} from '../../../src/rtc/allocate.js';

const error = (code: number, text: string, connected?: boolean): IceError => ({
  code,
  text,
  atMs: 50,
  ...(connected !== undefined && {connected}),
});
const ended = (...errors: IceError[]): AllocationFacts => ({outcome: 'ended', errors, waitedMs: 60});
const deadline = (...errors: IceError[]): AllocationFacts => ({outcome: 'deadline', errors, waitedMs: 5000});
const allocated = (connectMs: number): AllocationFacts => ({
  outcome: 'allocated',
  connectMs,
  relayProtocol: 'tcp',
  errors: [],
  waitedMs: connectMs,
});
const FAILED = 'Failed to establish connection';

/** What the two browsers show, as measured (docs/browsers.md), and what it means. */
const SEEN: readonly (readonly [what: string, facts: AllocationFacts, cause: string, confidence: string])[] =
  [
    ['Chromium, wrong password', ended(error(401, 'Unauthorized.', true)), 'turn-credentials', 'certain'],
    ['Firefox, wrong password', ended(error(401, '')), 'turn-credentials', 'likely'],
    ['Chromium, quota', ended(error(486, 'TURN allocate error.', true)), 'turn-refused', 'certain'],
    ['Firefox, quota', ended(error(486, '')), 'turn-refused', 'certain'],
    ['Chromium, closed port', ended(error(701, FAILED, false)), 'turn-unreachable', 'certain'],
    ['Firefox, closed port', ended(error(701, '')), 'turn-unreachable', 'likely'],
    [
      'Chromium, no such name',
      ended(error(701, FAILED, false), error(701, FAILED, false)),
      'turn-unreachable',
      'certain',
    ],
    ['Chromium, cut after first bytes', ended(error(701, FAILED, true)), 'turn-cut', 'certain'],
    [
      'Chromium, silent for 40 s',
      ended(error(701, 'TURN allocate request timed out.', true)),
      'turn-silent',
      'certain',
    ],
    ['either, nothing by the deadline', deadline(), 'turn-silent', 'likely'],
    [
      'Chromium, one interface refused and one silent',
      deadline(error(701, 'Address not associated with the desired network interface.', false)),
      'turn-silent',
      'likely',
    ],
    ['an old Firefox, no event at all', ended(), 'turn-unreachable', 'possible'],
    ['401 on one try, nothing on the other', deadline(error(401, '')), 'turn-credentials', 'likely'],
  ];

describe('relay', () => {
  for (const [what, facts, cause, confidence] of SEEN) {
    it(`${what}: ${cause}, ${confidence}`, () => {
      const named = nameRelayFailure(facts);
      expect([named.cause, named.confidence]).to.deep.equal([cause, confidence]);
      const {result, symptoms} = judgeTurn([{url: 'turn:x', ...facts}], 100, thresholds);
      expect(result.light).to.equal('red');
      expect(symptoms[0]?.cause).to.equal(cause);
      expect(result.metrics).to.deep.equal({});
    });
  }

  it('is green, amber or red by the time it took', () => {
    const light = (ms: number): string =>
      judgeTurn([{url: 'turn:x', ...allocated(ms)}], ms, thresholds).result.light;
    expect([light(2000), light(2001), light(4000), light(4001)]).to.deep.equal([
      'green',
      'amber',
      'amber',
      'red',
    ]);
  });

  it('warns where one of several URLs works', () => {
    const relays = [
      {url: 'turn:blue', ...ended(error(701, FAILED, false))},
      {url: 'turn:green', ...allocated(90)},
    ];
    const {result} = judgeTurn(relays, 200, thresholds);
    expect(result.light).to.equal('amber');
    expect(result.metrics).to.deep.equal({connectMs: 90});
    expect(result.items?.map(({id, cause}) => [id, cause])).to.deep.equal([
      ['relay-1', 'turn-unreachable'],
      ['relay-2', undefined],
    ]);
  });

  it('is grey where the relay itself keeps the two ends apart: the way to it is proven', () => {
    const farEnd = allocated(50);
    expect(loopSymptom({outcome: 'connected', farEnd, connectMs: 9, relayed: true})).to.equal(undefined);
    const quota = loopSymptom({outcome: 'far-end-not-allocated', farEnd: ended(error(486, ''))});
    expect([quota?.cause, quota?.light]).to.deep.equal(['turn-refused', 'grey']);
    const direct = loopSymptom({outcome: 'connected', farEnd, connectMs: 9, relayed: false});
    expect(direct?.cause).to.equal('test-fault');
  });

  /** What the browsers showed of each fault, coturn behind a path that has it. */
  const APART: readonly (readonly [string, Omit<ApartFacts, 'waitedMs'>, string])[] = [
    ['refused with 403', {isPermitted: false, ended: 'failed'}, 'turn-loop-refused grey'],
    [
      'silent before any check',
      {isPermitted: false, ended: 'deadline', isAnswered: false},
      'turn-silent red',
    ],
    ['cut, Chromium', {isPermitted: true, ended: 'failed'}, 'turn-cut red'],
    [
      'cut, Firefox',
      {isPermitted: true, ended: 'deadline', isSending: false, isAnswered: false},
      'turn-cut red',
    ],
    [
      'silent in the handshake',
      {isPermitted: true, ended: 'deadline', isSending: true, isAnswered: false},
      'turn-silent red',
    ],
    [
      'a handshake alone kept away',
      {isPermitted: true, ended: 'deadline', isSending: true, isAnswered: true, pairRttMs: 90},
      'voice-no-media red',
    ],
    [
      'too thin for the handshake',
      {isPermitted: true, ended: 'deadline', isSending: true, isAnswered: true, pairRttMs: 2400},
      'bandwidth-insufficient red',
    ],
    [
      'too thin, and part of it has come',
      {isPermitted: true, ended: 'deadline', isSending: true, isAnswered: true, isReceiving: true},
      'bandwidth-insufficient red',
    ],
  ];
  for (const [what, apart, expected] of APART) {
    it(`names why two ends stay apart: ${what}`, () => {
      const facts = {
        outcome: 'not-connected',
        farEnd: allocated(50),
        apart: {...apart, waitedMs: 6000},
      } as const;
      const {cause, light} = loopSymptom(facts) ?? {};
      expect(`${cause ?? ''} ${light ?? ''}`).to.equal(expected);
    });
  }
});
