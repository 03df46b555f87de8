import {expect} from '@open-wc/testing';
import {diagnose, type Diagnosis} from '../../../src/analysis/diagnose.js';
import {judgeServices, type ServiceFacts, type TargetFacts} from '../../../src/analysis/judge-services.js';
import {inconclusive, judged, skipped, type Judged, type Symptom} from '../../../src/analysis/judged.js';
import {thresholds} from '../../../src/analysis/thresholds.js';
import {resolveConfiguration, type Service} from '../../../src/config/resolve.js';
import {validateConfiguration} from '../../../src/config/validate.js';
import type {CheckId} from '../../../src/report/types.js';

const config = {
  version: 1,
  tenantDomain: 'prod009.genesysengage.com',
  services: [
    {id: 'desktop', url: 'https://best.prod009.genesysengage.com/', role: 'static'},
    {id: 'auth', url: 'https://gauth.prod009.genesysengage.com/', role: 'auth'},
    {id: 'api', url: 'https://gws.api01-eastus2.prod009.genesysengage.com/', role: 'api'},
    {id: 'elsewhere', url: 'https://cdn.example.com/'},
  ],
  turn: {urls: ['turn:turn.prod009.genesysengage.com:443?transport=tcp'], username: 'u', credential: 'c'},
};
const settings = resolveConfiguration(validateConfiguration(config));

const answers: TargetFacts = {attempts: [{outcome: 'proved', ms: 50}], durationMs: 50};
const dead: TargetFacts = {attempts: [{outcome: 'no-answer', ms: 5}], durationMs: 5};

const facts = (failing: readonly string[]): ServiceFacts[] =>
  settings.services.map((service: Service) => ({
    service,
    ...(failing.includes(service.id) ? dead : answers),
  }));

const fine = (...ids: CheckId[]): Judged[] => ids.map((id) => judged(id, {durationMs: 1}));
const faulty = (check: CheckId, cause: Symptom['cause'], light: Symptom['light'] = 'red'): Judged =>
  judged(check, {
    durationMs: 1,
    symptoms: [{check, cause, light, confidence: 'certain', items: [], evidence: {}}],
  });

const voiceFine = fine('turn', 'voice-opus', 'voice-pcmu', 'load');

/** Services that fail, whether the control answers, the other checks; and what is found. */
function found(failing: readonly string[], control: TargetFacts, others: readonly Judged[]): Diagnosis {
  const services = facts(failing);
  const checks = [...fine('environment', 'control'), judgeServices(services, 100, thresholds), ...others];
  return diagnose(checks, {control, services}, settings);
}

const summary = ({light, lights, findings}: Diagnosis): unknown => [
  light,
  lights.data,
  lights.voice,
  ...findings.map(({cause, subjects}) => `${cause}: ${subjects.join(' ')}`),
];

const relayDead = [
  faulty('turn', 'turn-unreachable'),
  ...(['voice-opus', 'voice-pcmu', 'load'] as const).map(skipped),
];
const ALL = ['desktop', 'auth', 'api', 'elsewhere'];

const TABLE: readonly (readonly [what: string, diagnosis: () => Diagnosis, expected: unknown[]])[] = [
  ['all well', () => found([], answers, voiceFine), ['green', 'green', 'green']],
  ['the control only', () => found([], dead, voiceFine), ['green', 'green', 'green', 'test-fault: control']],
  ['nothing answers', () => found(ALL, dead, relayDead), ['red', 'red', 'red', 'offline: control']],
  [
    'the tenant only',
    () => found(['desktop', 'auth', 'api'], answers, voiceFine),
    ['red', 'red', 'green', 'services-blocked: desktop auth api'],
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
    it(what, () => expect(summary(diagnosis())).to.deep.equal(expected));
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

  it('gives each finding its owner and its heading of the guide', () => {
    const [finding] = found([], answers, relayDead).findings;
    expect(finding?.owner).to.equal('network');
    expect(finding?.guide).to.equal('User access over the Internet via firewall (2)');
  });
});
