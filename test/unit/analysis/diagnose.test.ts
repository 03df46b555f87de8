import {describe, it} from 'node:test';
import {expect} from 'chai';
import {diagnose, type Diagnosis} from '../../../src/analysis/diagnose.js';
import {judgeControl, type ControlFacts} from '../../../src/analysis/judge-control.js';
import {judgeVoice} from '../../../src/analysis/judge-voice.js';
import {judgeServices, type ServiceFacts, type TargetFacts} from '../../../src/analysis/judge-services.js';
import {inconclusive, skipped, type Judged} from '../../../src/analysis/judged.js';
import {thresholds} from '../../../src/policy/thresholds.js';
import {resolveConfiguration} from '../../../src/config/resolve.js';
import {validateConfiguration} from '../../../src/config/validate.js';
import {
  config,
  settings,
  dead,
  silent,
  replaced,
  refused,
  answer,
  answers,
  facts,
  fine,
  faulty,
  voiceFine,
  found,
  summary,
  relayDead,
  relayWorks,
  slow,
  called,
  stalled,
  flawed,
  noAddress,
  knownAddress,
  otherAddress,
  ALL,
} from '../../support/diagnosis.js';

const TABLE: readonly (readonly [what: string, diagnosis: () => Diagnosis, expected: unknown[]])[] = [
  ['all well', () => found([], answers, voiceFine), ['green', 'green', 'green']],
  ['the control only', () => found([], dead, voiceFine), ['green', 'green', 'green', 'test-fault: control']],
  ['nothing answers', () => found(ALL, dead, relayDead), ['red', 'red', 'red', 'offline: control']],
  [
    'nothing answers, but the relay knows us',
    () => found(ALL, dead, [faulty('turn', 'turn-credentials')]),
    [
      'red',
      'red',
      'red',
      'services-blocked: desktop auth api',
      'service-unreachable: elsewhere',
      'turn-credentials: turn',
    ],
  ],
  [
    'nothing answers, and the phone was not tried',
    () => found(ALL, dead, [skipped('turn')]),
    ['red', 'red', 'red', 'offline: control'],
  ],
  [
    'the same page for all, the control sent there too',
    () => found(ALL, answer('elsewhere'), relayDead, {how: replaced}),
    ['red', 'red', 'red', 'captive-portal: desktop auth api elsewhere'],
  ],
  [
    'the same page for all, and for the echo; the control can’t be read',
    () => found(ALL, answer('unknown'), relayDead, {how: replaced, egress: noAddress}),
    ['red', 'red', 'red', 'captive-portal: desktop auth api elsewhere'],
  ],
  [
    'the same page for all, and for the echo; the control is on the page’s own host',
    () => found(ALL, {...answers, isOwnHost: true}, relayDead, {how: replaced, egress: noAddress}),
    ['red', 'red', 'red', 'captive-portal: desktop auth api elsewhere'],
  ],
  [
    'the same page for all, while the control is itself: no portal',
    () => found(ALL, answers, voiceFine, {how: replaced}),
    ['red', 'red', 'green', 'service-replaced: desktop auth api elsewhere'],
  ],
  [
    'the same page for all, while the relay works: no portal',
    () => found(ALL, answer('elsewhere'), relayWorks, {how: replaced}),
    ['red', 'red', 'green', 'service-replaced: desktop auth api elsewhere'],
  ],
  [
    'sign-in refused to an address that is not on the list: one fault',
    () => found(['auth'], answers, voiceFine, {how: refused, egress: otherAddress}),
    ['red', 'red', 'green', 'egress-not-allowed: egress'],
  ],
  [
    'sign-in refused to an address that is on the list',
    () => found(['auth'], answers, voiceFine, {how: refused}),
    ['red', 'red', 'green', 'service-error: auth'],
  ],
  [
    'the echo dead, where sign-in hangs on the address',
    () => found([], answers, voiceFine, {egress: {outcome: 'no-answer', durationMs: 1}}),
    ['grey', 'grey', 'green', 'test-fault: egress'],
  ],
  [
    'the page forbids the control',
    () =>
      found(
        [],
        {
          attempts: [{outcome: 'blocked-by-page', directive: 'connect-src', ms: 1}],
          durationMs: 1,
          isOwnHost: false,
        },
        voiceFine,
      ),
    ['grey', 'grey', 'green', 'request-blocked-by-page: control'],
  ],
  [
    'an allocation as slow as its way',
    () =>
      found([], answers, [
        ...fine('load'),
        slow('turn', {connectMs: 3000}),
        slow('voice-opus', {rttMs: 600}),
      ]),
    ['amber', 'green', 'amber', 'voice-delay: voice-opus'],
  ],
  [
    'an allocation far slower than its way',
    () =>
      found([], answers, [
        ...fine('load'),
        slow('turn', {connectMs: 3900}),
        slow('voice-opus', {rttMs: 160}),
      ]),
    ['amber', 'green', 'amber', 'turn-slow: turn', 'voice-delay: voice-opus'],
  ],
  [
    'an allocation that met a stall',
    () =>
      found([], answers, [
        slow('turn', {connectMs: 3000}),
        stalled({stallMaxMs: 2500}),
        ...fine('voice-opus'),
      ]),
    ['red', 'green', 'red', 'voice-stalls: load'],
  ],
  [
    'an allocation far slower than any stall',
    () =>
      found([], answers, [
        slow('turn', {connectMs: 3900}),
        stalled({stallMaxMs: 600}),
        ...fine('voice-opus'),
      ]),
    ['red', 'green', 'red', 'voice-stalls: load', 'turn-slow: turn'],
  ],
  [
    'a connection cut in the other codec’s call, after a line too thin for the work',
    () =>
      found([], answers, [
        ...fine('turn', 'voice-opus'),
        faulty('load', 'bandwidth-insufficient'),
        judgeVoice({outcome: 'cut', codec: 'pcmu', durationMs: 1}, thresholds),
      ]),
    ['red', 'green', 'red', 'bandwidth-insufficient: load', 'turn-cut: turn'],
  ],
  [
    'the other codec not measured',
    () =>
      found([], answers, [
        ...fine('turn', 'voice-opus', 'load'),
        faulty('voice-pcmu', 'page-hidden', 'grey'),
      ]),
    ['amber', 'green', 'amber', 'page-hidden: voice-pcmu'],
  ],
  [
    'two broken parts of the test',
    () => found([], dead, [faulty('turn', 'test-fault', 'grey')]),
    ['grey', 'green', 'grey', 'test-fault: turn', 'test-fault: control'],
  ],
  [
    'nothing answers, and the call was measured',
    () => found(ALL, dead, [faulty('turn', 'page-hidden', 'grey'), called, ...fine('load')]),
    [
      'red',
      'red',
      'grey',
      'services-blocked: desktop auth api',
      'service-unreachable: elsewhere',
      'page-hidden: turn',
    ],
  ],
  [
    'the page’s own host sends a control elsewhere, and one service can’t be read: no portal',
    () => found(['auth'], {...answer('elsewhere'), isOwnHost: true}, voiceFine, {how: replaced}),
    ['red', 'red', 'green', 'service-replaced: auth'],
  ],
  [
    'flaws of the set-up: each its own, last, and of no weight',
    () => found([], answers, [...voiceFine, flawed]),
    ['green', 'green', 'green', 'configuration: auth', 'configuration: configuration'],
  ],
  [
    'the tenant only',
    () => found(['desktop', 'auth', 'api'], answers, voiceFine),
    ['red', 'red', 'green', 'services-blocked: desktop auth api'],
  ],
  [
    'the tenant, and the echo with it',
    () =>
      found(['desktop', 'auth', 'api'], answers, voiceFine, {egress: {outcome: 'no-answer', durationMs: 1}}),
    ['red', 'red', 'green', 'services-blocked: desktop auth api'],
  ],
  [
    'nothing answers, so a part of ours can’t be loaded either',
    () => found(ALL, dead, [...relayDead, faulty('configuration', 'test-fault', 'grey')]),
    ['red', 'red', 'red', 'offline: control'],
  ],
  [
    'the tenant and another',
    () => found(ALL, answers, voiceFine),
    ['red', 'red', 'green', 'services-blocked: desktop auth api', 'service-unreachable: elsewhere'],
  ],
  [
    'the regional host only',
    () => found(['api'], answers, voiceFine),
    ['red', 'red', 'green', 'regional-hosts-blocked: api'],
  ],
  [
    'two kinds of host',
    () => found(['desktop', 'auth'], answers, voiceFine),
    ['red', 'red', 'green', 'static-content-blocked: desktop', 'authentication-blocked: auth'],
  ],
  ['the relay only', () => found([], answers, relayDead), ['red', 'green', 'red', 'turn-unreachable: turn']],
  [
    'the relay and a service: two faults',
    () => found(['auth'], answers, relayDead),
    ['red', 'red', 'red', 'authentication-blocked: auth', 'turn-unreachable: turn'],
  ],
  [
    'the other codec only',
    () => found([], answers, [...fine('turn', 'voice-opus', 'load'), faulty('voice-pcmu', 'voice-no-media')]),
    ['amber', 'green', 'amber', 'voice-no-media: voice-pcmu'],
  ],
  [
    'both codecs: one fault',
    () =>
      found([], answers, [
        ...fine('turn', 'load'),
        faulty('voice-opus', 'voice-delay'),
        faulty('voice-pcmu', 'voice-delay'),
      ]),
    ['red', 'green', 'red', 'voice-delay: voice-opus voice-pcmu'],
  ],
  [
    'a line too thin for the work, and so for a heavier codec after it',
    () =>
      found([], answers, [
        ...fine('turn', 'voice-opus'),
        faulty('load', 'bandwidth-insufficient'),
        faulty('voice-pcmu', 'voice-jitter', 'amber'),
      ]),
    ['red', 'green', 'red', 'bandwidth-insufficient: load voice-pcmu'],
  ],
  [
    'a check that did not finish',
    () => found([], answers, [...fine('turn', 'voice-opus', 'voice-pcmu'), inconclusive('load', 10)]),
    ['grey', 'green', 'grey'],
  ],
  [
    'grey before amber',
    () =>
      found([], answers, [
        ...fine('turn', 'voice-pcmu'),
        faulty('voice-opus', 'page-hidden', 'grey'),
        faulty('load', 'bandwidth-insufficient', 'amber'),
      ]),
    ['grey', 'green', 'grey', 'page-hidden: voice-opus', 'bandwidth-insufficient: load'],
  ],
];

describe('diagnose', () => {
  for (const [what, diagnosis, expected] of TABLE) {
    it(what, () => {
      expect(summary(diagnosis())).to.deep.equal(expected);
    });
  }

  it('shows an item the root that its failure was folded into', () => {
    const {checks} = found(['desktop', 'auth', 'api'], answers, voiceFine);
    const items = checks.find(({id}) => id === 'services')?.items ?? [];
    expect(items.map(({cause}) => cause)).to.deep.equal([
      'services-blocked',
      'services-blocked',
      'services-blocked',
      undefined,
    ]);
  });

  it('lets the voice only inform where the phone is not the browser', () => {
    const pstn = resolveConfiguration(validateConfiguration({...config, phone: 'pstn'}));
    const services = facts([]);
    const checks = [judgeServices(services, 1, thresholds), ...relayDead];
    const {light, lights} = diagnose(checks, {control: answers, services}, pstn);
    expect([light, lights.voice]).to.deep.equal(['green', 'red']);
  });

  it('is grey where a part is not configured, and does not count it', () => {
    const dataOnly = resolveConfiguration(validateConfiguration({version: 1, services: config.services}));
    const services = facts([]);
    const {light, lights} = diagnose(
      [judgeServices(services, 1, thresholds)],
      {control: answers, services},
      dataOnly,
    );
    expect([light, lights.data, lights.voice]).to.deep.equal(['green', 'green', 'grey']);
  });

  it('does not take a part for the whole where the run was cut short', () => {
    const cut = (ids: readonly string[], others: readonly Judged[]): unknown => {
      const services = facts(ids).filter(({service}) => ids.includes(service.id));
      const checks = [
        judgeControl(dead),
        judgeServices(services, 1, thresholds, settings.services),
        ...others,
      ];
      return diagnose(checks, {control: dead, services}, settings).findings.map(({cause}) => cause);
    };
    expect(cut([], [])).to.deep.equal(['test-fault']);
    expect(cut(['desktop'], relayWorks)).to.deep.equal(['static-content-blocked', 'test-fault']);
    expect(cut(['api'], relayWorks)).to.deep.equal(['service-unreachable', 'test-fault']);
  });

  it('leaves out of account what the page itself forbade', () => {
    const blocked = {
      attempts: [{outcome: 'blocked-by-page', directive: 'connect-src', ms: 1}],
      durationMs: 1,
    };
    const services = facts(ALL).map((one) =>
      one.service.id === 'elsewhere' ? ({...one, ...blocked} as ServiceFacts) : one,
    );
    const checks = [judgeControl(dead), judgeServices(services, 1, thresholds), ...relayDead];
    const {findings} = diagnose(checks, {control: dead, services}, settings);
    expect(findings[0]?.cause).to.equal('offline');
  });

  it('is less sure where all is silent than where all is refused', () => {
    const sureness = (how: TargetFacts & ControlFacts): unknown =>
      found(ALL, how, relayDead, {how}).findings.map(({cause, confidence}) => [cause, confidence]);
    expect(sureness(dead)).to.deep.equal([['offline', 'certain']]);
    expect(sureness(silent)).to.deep.equal([['offline', 'likely']]);
    const echo = found(ALL, dead, relayDead, {egress: knownAddress});
    expect(echo.findings.map(({cause, confidence}) => [cause, confidence])).to.deep.equal([
      ['offline', 'likely'],
    ]);
  });

  it('shows nothing green that a portal answered for', () => {
    const {checks} = found(['auth'], answer('elsewhere'), relayDead, {how: replaced});
    const {items = []} = checks.find(({id}) => id === 'services') ?? {};
    expect(items.map(({light}) => light)).to.deep.equal(['red', 'red', 'red', 'red']);
  });

  it('gives each finding its owner and its heading of the guide', () => {
    const [finding] = found([], answers, relayDead).findings;
    expect(finding?.owner).to.equal('network');
    expect(finding?.guide).to.equal('User access over the Internet via firewall (2)');
  });
});
