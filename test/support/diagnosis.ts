import {RELAY_RULES} from '../../src/analysis/relay-rules.js';
import {diagnose, type Diagnosis} from '../../src/analysis/diagnose.js';
import {judgeConfiguration} from '../../src/analysis/judge-configuration.js';
import {judgeControl, type ControlFacts} from '../../src/analysis/judge-control.js';
import {judgeEgress} from '../../src/analysis/judge-egress.js';
import {judgeServices, type ServiceFacts, type TargetFacts} from '../../src/analysis/judge-services.js';
import {judged, skipped, symptomOf, type Judged, type Symptom} from '../../src/analysis/judged.js';
import {thresholds} from '../../src/policy/thresholds.js';
import {resolveConfiguration, type Service} from '../../src/config/resolve.js';
import {validateConfiguration} from '../../src/config/validate.js';
import type {EgressFacts} from '../../src/probes/egress.js';
import type {CheckId, EvidenceOf} from '../../src/report/catalogue.js';

export const config = {
  version: 1,
  tenantDomain: 'prod009.genesysengage.com',
  services: [
    {id: 'desktop', url: 'https://best.prod009.genesysengage.com/', role: 'static'},
    {
      id: 'auth',
      url: 'https://gauth.prod009.genesysengage.com/v.json',
      role: 'auth',
      proof: {kind: 'json'},
    },
    {id: 'api', url: 'https://gws.api01-eastus2.prod009.genesysengage.com/', role: 'api'},
    {id: 'elsewhere', url: 'https://cdn.example.com/'},
  ],
  turn: {urls: ['turn:turn.prod009.genesysengage.com:443?transport=tcp'], username: 'u', credential: 'c'},
};
export const settings = resolveConfiguration(validateConfiguration(config));

export const proved: TargetFacts = {attempts: [{outcome: 'proved', ms: 50}], durationMs: 50};
export const dead = {attempts: [{outcome: 'no-answer', ms: 5}], durationMs: 5, isOwnHost: false} as const;
export const silent = {
  attempts: [{outcome: 'deadline', ms: 8000}],
  durationMs: 8000,
  isOwnHost: false,
} as const;
export const replaced = {
  attempts: [{outcome: 'not-proved', why: 'unreadable', ms: 5}],
  durationMs: 5,
} as const;
export const refused = {attempts: [{outcome: 'error-status', status: 403, ms: 5}], durationMs: 5} as const;
export const answer = (answeredBy: 'itself' | 'elsewhere' | 'unknown'): ControlFacts => ({
  attempts: [{outcome: 'proved', ms: 50, answeredBy}],
  durationMs: 50,
  isOwnHost: false,
});
export const answers = answer('itself');

export const facts = (failing: readonly string[], how: TargetFacts = dead): ServiceFacts[] =>
  settings.services.map((service: Service) => ({
    service,
    ...(failing.includes(service.id) ? how : proved),
  }));

export const fine = (...ids: CheckId[]): Judged[] => ids.map((id) => judged(id, {durationMs: 1}));
export const faulty = (check: CheckId, cause: Symptom['cause'], light: Symptom['light'] = 'red'): Judged =>
  judged(check, {
    durationMs: 1,
    // What it was seen by makes no difference.
    symptoms: [{check, cause, light, confidence: 'certain', items: [], evidence: {}} as unknown as Symptom],
  });

export const voiceFine = fine('turn', 'voice-opus', 'voice-pcmu', 'load');

/** Services that fail, whether the control answers, the other checks; and what is found. */
export function found(
  failing: readonly string[],
  control: ControlFacts,
  others: readonly Judged[],
  {how = dead, egress}: {how?: TargetFacts; egress?: EgressFacts} = {},
): Diagnosis {
  const services = facts(failing, how);
  const checks = [
    ...fine('environment'),
    judgeControl(control),
    judgeServices(services, 100, thresholds),
    ...(egress ? [judgeEgress(egress, {enforced: true, showAddress: false, hasList: true})] : []),
    ...others,
  ];
  const evidence = {control, services, relayRules: RELAY_RULES, ...(egress && {egress})};
  return diagnose(checks, evidence, settings);
}

export const summary = ({light, lights, findings}: Diagnosis): unknown => [
  light,
  lights.data,
  lights.voice,
  ...findings.map(({cause, subjects}) => `${cause}: ${subjects.join(' ')}`),
];

export const relayDead = [
  faulty('turn', 'turn-unreachable'),
  ...(['voice-opus', 'voice-pcmu', 'load'] as const).map(skipped),
];
export const relayWorks = [
  judged('turn', {durationMs: 1, metrics: {connectMs: 50}}),
  ...fine('voice-opus', 'voice-pcmu', 'load'),
];
export const slow = (
  ...[check, evidence]: ['turn', EvidenceOf<'turn-slow'>] | ['voice-opus', EvidenceOf<'voice-delay'>]
): Judged => {
  const symptom =
    check === 'turn'
      ? symptomOf(check, 'turn-slow', 'amber', evidence)
      : symptomOf(check, 'voice-delay', 'amber', evidence);
  return judged(check, {durationMs: 1, symptoms: [symptom]});
};
export const called = judged('voice-opus', {durationMs: 1, metrics: {packets: 400}});
export const stalled = (evidence: EvidenceOf<'voice-stalls'>): Judged =>
  judged('load', {
    durationMs: 1,
    symptoms: [
      {check: 'load', cause: 'voice-stalls', light: 'red', confidence: 'likely', items: [], evidence},
    ],
  });
export const flawed = judgeConfiguration(
  [
    {rule: 'weak-proof', path: '$.services[1].proof', items: ['auth'], evidence: {}},
    {rule: 'turn-port', path: '$.turn.urls[0]', items: [], evidence: {}},
  ],
  1,
);
export const noAddress: EgressFacts = {outcome: 'not-an-address', durationMs: 1};
export const knownAddress: EgressFacts = {outcome: 'known', address: '192.0.2.1', durationMs: 1};
export const otherAddress: EgressFacts = {
  outcome: 'known',
  address: '192.0.2.1',
  allowed: false,
  durationMs: 1,
};
export const ALL = ['desktop', 'auth', 'api', 'elsewhere'];
