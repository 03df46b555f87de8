import {describe, it} from 'node:test';
import {expect} from 'chai';
import {GREEN, STALLS} from '../../../demo/states/reports.mjs';
import {judgeTrial, trialsFor, type Trial} from '../../../src/report/trial.js';
import type {Cause, CheckResult, Finding, Report} from '../../../src/report/types.js';

const finding = (cause: Cause, subject = 'voice-opus', light: Finding['light'] = 'red'): Finding => ({
  cause,
  light,
  confidence: 'certain',
  owner: 'network',
  subjects: [subject],
  evidence: {},
});

/** A call of ten seconds: every tenth of a second a delay, and some stalls. */
function call(metrics: CheckResult['metrics'], stalls: readonly number[] = [], drift = 0): CheckResult {
  const delayMs = Array.from({length: 100}, (_, i) => 40 + (i < 50 ? 0 : drift));
  for (const at of stalls) for (let i = 0; i < 8; i += 1) delayMs[at + i] = 900 - i * 100;
  return {
    id: 'voice-opus',
    status: 'passed',
    light: 'green',
    durationMs: 10_000,
    metrics,
    timeline: {stepMs: 100, delayMs},
  };
}

const run = (check: CheckResult, ...findings: Finding[]): Report => ({...GREEN, checks: [check], findings});

describe('what is worth a try', () => {
  const free = {mayLeaveVpn: true, tried: new Set<Trial>()};

  it('goes by the cause, and by what is known or was tried', () => {
    const jitter = run(call({}), finding('voice-jitter'));
    expect(trialsFor(jitter, free)).to.deep.equal(['cable', 'closer', 'no-vpn', 'elsewhere']);
    expect(trialsFor(run(call({}), finding('voice-delay')), free)[0]).to.equal('no-vpn');
    expect(trialsFor(jitter, {...free, tried: new Set<Trial>(['cable'])})[0]).to.equal('closer');
    expect(trialsFor({...jitter, answers: {connection: 'cable', vpn: 'no'}}, free)).to.deep.equal([
      'elsewhere',
    ]);
    const bound = trialsFor(run(call({}), finding('voice-delay')), {...free, mayLeaveVpn: false});
    expect(bound).to.not.include('no-vpn');
  });

  it('is nothing where an agent can change nothing, or one run shows nothing', () => {
    const jitter = run(call({}), finding('voice-jitter'));
    const none: Report[] = [
      GREEN,
      run(call({}), finding('turn-silent'), finding('voice-jitter')),
      run(call({}), finding('voice-jitter', 'voice-opus', 'grey')),
      {...jitter, outcome: 'cancelled'},
      {...jitter, watch: {} as NonNullable<Report['watch']>},
    ];
    for (const one of none) expect(trialsFor(one, free)).to.deep.equal([]);
  });
});

describe('what a trial changed', () => {
  const bad = run(call({mos: 2.9, pdvP95Ms: 220, jitterMs: 40}), finding('voice-jitter'));

  it('is good where the cause is gone and its figures say so', () => {
    expect(judgeTrial(bad, run(call({mos: 4.3, pdvP95Ms: 20, jitterMs: 3})))).to.equal('good');
  });

  it('is better where a cause is left', () => {
    const less = run(
      call({mos: 3.6, pdvP95Ms: 110, jitterMs: 20}),
      finding('voice-jitter', 'voice-opus', 'amber'),
    );
    expect(judgeTrial(bad, less)).to.equal('better');
    const other = run(call({mos: 4.3, pdvP95Ms: 20, jitterMs: 3}), finding('voice-delay'));
    expect(judgeTrial(bad, other)).to.equal('better');
  });

  it('is the same, or worse, by the figures and beyond their noise', () => {
    const alike = run(call({mos: 3.0, pdvP95Ms: 205, jitterMs: 37}), finding('voice-jitter'));
    expect(judgeTrial(bad, alike)).to.equal('same');
    const worse = run(call({mos: 2.1, pdvP95Ms: 400, jitterMs: 80}), finding('voice-jitter'));
    expect(judgeTrial(bad, worse)).to.equal('worse');
  });

  it('takes no difference for one that a call makes by itself', () => {
    const slow = (rttMs: number, drift: number): Report =>
      run(call({rttMs}, [], drift), finding('voice-delay', 'voice-opus', 'amber'));
    expect(judgeTrial(slow(300, 0), slow(220, 0))).to.equal('better');
    expect(judgeTrial(slow(300, 120), slow(220, 0))).to.equal('same');
  });

  it('can’t be told of a cause that went away while no figure says so', () => {
    expect(judgeTrial(bad, run(call({mos: 2.9, pdvP95Ms: 220, jitterMs: 40})))).to.equal('unclear');
  });

  it('can’t be told of stalls that are too few to be missed', () => {
    const stalling = (...at: number[]): Report =>
      run(call({mos: 2.7, stallMaxMs: 860, lateRatio: 0.1}, at), finding('voice-stalls'));
    const fine = run(call({mos: 4.3, stallMaxMs: 20, lateRatio: 0}));
    // Equal lengths: of n stalls none in the second half has a chance of 0.5 ** n.
    expect(judgeTrial(stalling(10, 40, 70), fine)).to.equal('unclear');
    expect(judgeTrial(stalling(5, 25, 50, 75), fine)).to.equal('good');
  });

  it('can’t be told of runs that measured other things, or not to the end', () => {
    const fine = run(call({mos: 4.3, pdvP95Ms: 20, jitterMs: 3}));
    const {environment, policy} = fine;
    const others: Report[] = [
      {...fine, outcome: 'partial'},
      {...fine, environment: {...environment, method: 'data-channel'}},
      {...fine, environment: {...environment, visibleThroughout: false}},
      {...fine, policy: {...policy, mos: 'another'}},
      {...fine, checks: []},
      {...fine, checks: fine.checks.map((check) => ({...check, light: 'grey' as const}))},
      {...fine, checks: [{...fine.checks[0]!, metrics: {}}]},
    ];
    for (const other of others) expect(judgeTrial(bad, other)).to.equal('unclear');
    expect(judgeTrial(GREEN, fine)).to.equal('unclear');
    expect(judgeTrial(STALLS, GREEN)).to.equal('unclear');
  });
});
