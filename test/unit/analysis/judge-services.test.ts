import {describe, it} from 'node:test';
import {expect} from 'chai';
import {failureOf, judgeServices, type ServiceFacts} from '../../../src/analysis/judge-services.js';
import {thresholds} from '../../../src/policy/thresholds.js';
import type {Service} from '../../../src/config/resolve.js';
import type {AttemptFacts} from '../../../src/probes/fetch.js';

const proved: AttemptFacts = {outcome: 'proved', ms: 80, status: 200};
const noAnswer: AttemptFacts = {outcome: 'no-answer', ms: 5};
const deadline: AttemptFacts = {outcome: 'deadline', ms: 8000};
const error: AttemptFacts = {outcome: 'error-status', status: 503, ms: 40};
const unreadable: AttemptFacts = {outcome: 'not-proved', why: 'unreadable', ms: 40};
const notJson: AttemptFacts = {outcome: 'not-proved', why: 'not-json', status: 200, ms: 40};
const byPage: AttemptFacts = {outcome: 'blocked-by-page', directive: 'connect-src', ms: 1};

const facts = (attempts: AttemptFacts[], service: Partial<Service> = {}): ServiceFacts => ({
  service: {
    id: 'one',
    url: 'https://one.prod009.genesysengage.com/',
    role: 'other',
    required: true,
    proof: {kind: 'reachable'},
    ...service,
  },
  attempts,
  durationMs: 100,
});

const judge = (...services: ServiceFacts[]): ReturnType<typeof judgeServices> =>
  judgeServices(services, 500, thresholds);

/** Attempts and role, and the cause and light that follow (docs/contract.md, section 7). */
const TABLE: readonly (readonly [
  what: string,
  facts: ServiceFacts,
  cause: string | undefined,
  light: string,
])[] = [
  ['answers', facts([proved, proved, proved]), undefined, 'green'],
  ['refuses', facts([noAnswer, noAnswer, noAnswer]), 'service-unreachable', 'red'],
  ['refuses, not required', facts([noAnswer], {required: false}), 'service-unreachable', 'amber'],
  ['is silent', facts([deadline]), 'service-timeout', 'red'],
  ['static, refuses', facts([noAnswer], {role: 'static'}), 'static-content-blocked', 'red'],
  ['portal, is silent', facts([deadline], {role: 'portal'}), 'static-content-blocked', 'red'],
  ['authentication, is silent', facts([deadline], {role: 'auth'}), 'authentication-blocked', 'red'],
  ['errs', facts([error, error, error]), 'service-error', 'red'],
  ['static, errs', facts([error], {role: 'static'}), 'service-error', 'red'],
  ['is replaced, unreadably', facts([unreadable]), 'service-replaced', 'red'],
  ['is replaced, readably', facts([notJson], {role: 'auth'}), 'service-replaced', 'red'],
  ['is blocked by the page', facts([byPage]), 'request-blocked-by-page', 'grey'],
  ['loses one request of three', facts([noAnswer, proved, proved]), undefined, 'green'],
  ['can be read only the second time', facts([unreadable, proved, proved]), undefined, 'green'],
  ['loses one request of two', facts([proved, deadline]), 'service-timeout', 'amber'],
  ['loses two requests of three', facts([proved, noAnswer, noAnswer]), 'service-unreachable', 'amber'],
  ['errs one time in three', facts([error, proved, proved]), 'service-error', 'amber'],
  ['is replaced one time in three', facts([proved, notJson, proved]), 'service-replaced', 'amber'],
  ['is slow', facts([{...proved, ms: 1501}]), 'service-slow', 'amber'],
  ['is just not slow', facts([{...proved, ms: 1500}]), undefined, 'green'],
];

describe('judgeServices', () => {
  for (const [what, one, cause, light] of TABLE) {
    it(`a service that ${what}: ${cause ?? 'nothing wrong'}, ${light}`, () => {
      const {result, symptoms} = judge(one);
      expect(result.items?.[0]?.cause).to.equal(cause);
      expect(result.items?.[0]?.light).to.equal(light);
      expect(result.light).to.equal(light);
      expect(symptoms.map((symptom) => symptom.cause)).to.deep.equal(cause ? [cause] : []);
    });
  }

  it('names the regional hosts only if all of them fail and another answers', () => {
    const region = (id: string, attempts: AttemptFacts[]): ServiceFacts =>
      facts(attempts, {id, url: `https://gws.api01-${id}.prod009.genesysengage.com/`, role: 'api'});
    const causesOf = (...all: ServiceFacts[]): (string | undefined)[] =>
      judge(...all).result.items?.map(({cause}) => cause) ?? [];
    const other = facts([proved]);
    expect(causesOf(region('east', [noAnswer]), region('west', [deadline]), other)).to.deep.equal([
      'regional-hosts-blocked',
      'regional-hosts-blocked',
      undefined,
    ]);
    expect(causesOf(region('east', [noAnswer]), region('west', [proved]), other)[0]).to.equal(
      'service-unreachable',
    );
    expect(causesOf(region('east', [noAnswer]), facts([noAnswer]))[0]).to.equal('service-unreachable');
  });

  it('is sure that what refuses is blocked, and of what is silent only that it was silent', () => {
    const sureness = (
      attempt: AttemptFacts,
      role: Service['role'],
      kind: 'json' | 'reachable' = 'json',
    ): string | undefined => judge(facts([attempt], {role, proof: {kind}})).symptoms[0]?.confidence;
    expect(sureness(noAnswer, 'static')).to.equal('certain');
    // An answer that its Cross-Origin-Resource-Policy keeps away looks the same.
    expect(sureness(noAnswer, 'static', 'reachable')).to.equal('likely');
    expect(sureness(deadline, 'static')).to.equal('likely');
    expect(sureness(deadline, 'auth')).to.equal('likely');
    expect(sureness(deadline, 'other')).to.equal('certain');
  });

  it('warns of a service that is busy, and blames nobody for what the browser keeps away', () => {
    const light = (...attempts: AttemptFacts[]): string =>
      judge(facts(attempts))
        .symptoms.map(({cause, light: own}) => `${cause} ${own}`)
        .join();
    const busy: AttemptFacts = {outcome: 'error-status', status: 429, ms: 9};
    expect(light(busy, busy, busy)).to.equal('service-error amber');
    expect(light(busy, proved, proved)).to.equal('service-error amber');
    expect(light({outcome: 'access-denied', ms: 9})).to.equal('local-access-denied grey');
    expect(light(deadline, proved, proved)).to.equal('');
  });

  it('lets what answered stand for the failure, before what did not', () => {
    expect(failureOf(facts([error, noAnswer]))?.outcome).to.equal('error-status');
    expect(failureOf(facts([noAnswer, deadline]))?.outcome).to.equal('deadline');
    expect(failureOf(facts([proved]))).to.equal(undefined);
  });

  it('gives the median of the answers, and no figure where there was none', () => {
    const metrics = (attempts: AttemptFacts[]): object =>
      judge(facts(attempts)).result.items?.[0]?.metrics ?? {};
    expect(
      metrics([
        {...proved, ms: 300},
        {...proved, ms: 60},
        {...proved, ms: 80},
      ]),
    ).to.deep.equal({ttfbMs: 80, attempts: 3});
    expect(metrics([noAnswer])).to.deep.equal({attempts: 1});
  });

  it('judges what it got to, and says of the rest that it did not', () => {
    const known = facts([proved]);
    const open = facts([proved], {id: 'not reached'}).service;
    const of = (one: ServiceFacts): unknown => {
      const {result, symptoms} = judgeServices([one], 100, thresholds, [one.service, open]);
      return [result.light, result.status, symptoms.length, result.items?.[1]?.status];
    };
    expect(of(known)).to.deep.equal(['grey', 'inconclusive', 0, 'inconclusive']);
    expect(of(facts([{outcome: 'no-answer', ms: 1}]))).to.deep.equal(['red', 'failed', 1, 'inconclusive']);
  });

  it('has no time to answer of what the page itself forbade', () => {
    const {result} = judge(facts([{outcome: 'blocked-by-page', directive: 'connect-src', ms: 2}]));
    expect(result.items?.[0]?.metrics).to.deep.equal({attempts: 1});
  });
});
