import type {Settings} from '../config/resolve.js';
import type {Cause, CheckId, CheckResult, Finding, Light} from '../report/types.js';
import {causes} from './causes.js';
import {hostOf, neverAnswered, type ServiceFacts, type TargetFacts} from './judge-services.js';
import {voiceCheckId} from './voice-check-id.js';
import type {Judged, Symptom} from './judged.js';
import {worstLight} from './thresholds.js';

/** What the rules across checks look at, besides what each check found by itself. */
export interface Evidence {
  readonly control?: TargetFacts;
  readonly services: readonly ServiceFacts[];
}

export interface Diagnosis {
  readonly light: Light;
  readonly lights: {data: Light; voice: Light};
  readonly findings: Finding[];
  readonly checks: CheckResult[];
}

/** From what each check found to root causes: one fault, one finding; what follows from it is folded in. */
export function diagnose(checks: readonly Judged[], evidence: Evidence, settings: Settings): Diagnosis {
  const symptoms = RULES.reduce<readonly Symptom[]>(
    (found, rule) => rule(found, evidence, settings),
    checks.flatMap((check) => check.symptoms),
  );
  const lights = lightsOf(checks, symptoms, settings);
  const counted: Light[] = [];
  if (settings.services.length > 0) counted.push(lights.data);
  if (settings.turn && settings.phone === 'webrtc') counted.push(lights.voice);
  return {
    light: worstLight(counted),
    lights,
    findings: toFindings(symptoms),
    checks: checks.map(({result}) => ({
      ...result,
      ...(result.items && {items: result.items.map((item) => ({...item, ...rootOf(item.id, symptoms)}))}),
    })),
  };
}

type Rule = (symptoms: readonly Symptom[], evidence: Evidence, settings: Settings) => readonly Symptom[];

/** In this order: each sees what the ones before it left. */
const RULES: readonly Rule[] = [offline, controlOnly, tenantBlocked, codecTwice, thinLine, secondaryCodec];

/** Nothing answers at all, neither the page's own network nor anything else. */
function offline(
  symptoms: readonly Symptom[],
  {control, services}: Evidence,
  {turn}: Settings,
): readonly Symptom[] {
  const relayDead = symptoms.some(({check, light}) => check === 'turn' && light === 'red');
  const dead =
    control !== undefined && neverAnswered(control) && services.every(neverAnswered) && (!turn || relayDead);
  if (!dead) return symptoms;
  const root: Symptom = {
    check: 'control',
    cause: 'offline',
    light: 'red',
    confidence: 'certain',
    items: [],
    evidence: {control: false, services: services.length},
  };
  return [root, ...symptoms.filter(({check}) => check === 'environment')];
}

/** Only the control fails: what we test with is broken, not the network. */
function controlOnly(symptoms: readonly Symptom[], {control}: Evidence): readonly Symptom[] {
  if (!control || !neverAnswered(control) || symptoms.some(({cause}) => cause === 'offline')) return symptoms;
  const evidence = {control: false};
  return [
    ...symptoms,
    {check: 'control', cause: 'test-fault', light: 'grey', confidence: 'certain', items: [], evidence},
  ];
}

/** Every host of the tenant fails, while the page's own network is fine. */
function tenantBlocked(
  symptoms: readonly Symptom[],
  {control, services}: Evidence,
  {tenantDomain}: Settings,
): readonly Symptom[] {
  const tenant = services.filter(
    ({service}) => tenantDomain === undefined || `.${hostOf(service.url)}`.endsWith(`.${tenantDomain}`),
  );
  const hosts = new Set(tenant.map(({service}) => hostOf(service.url)));
  const answers = control !== undefined && !neverAnswered(control);
  if (!answers || hosts.size < 2 || !tenant.every(neverAnswered)) return symptoms;
  const blocked = new Set(tenant.map(({service}) => service.id));
  const items = tenant.map(({service}) => service.id);
  const required = tenant.some(({service}) => service.required);
  return [
    {
      check: 'services',
      cause: 'services-blocked',
      light: required ? 'red' : 'amber',
      confidence: 'certain',
      items,
      evidence: {hosts: hosts.size, control: true},
    },
    ...symptoms.filter(({items: own, check}) => check !== 'services' || !own.every((id) => blocked.has(id))),
  ];
}

/** A missing codec is seen by the environment and again by its call. */
function codecTwice(symptoms: readonly Symptom[]): readonly Symptom[] {
  const missing = symptoms.some(({check, cause}) => check === 'environment' && cause === 'codec-missing');
  return missing
    ? symptoms.filter(({check, cause}) => check === 'environment' || cause !== 'codec-missing')
    : symptoms;
}

const VOICE_FIGURES: readonly Cause[] = ['voice-delay', 'voice-jitter', 'voice-stalls', 'voice-loss'];

/** On a line too thin for the work, a codec that needs more of it than the expected one suffers from the same lack. */
function thinLine(symptoms: readonly Symptom[], _evidence: Evidence, {codecs}: Settings): readonly Symptom[] {
  const others = new Set<CheckId>(codecs.slice(1).map(voiceCheckId));
  const isThin = symptoms.some(({check, cause}) => check === 'load' && cause === 'bandwidth-insufficient');
  return symptoms.map((symptom) =>
    isThin && others.has(symptom.check) && VOICE_FIGURES.includes(symptom.cause)
      ? {...symptom, cause: 'bandwidth-insufficient'}
      : symptom,
  );
}

/** A codec that is not the expected one warns only. */
function secondaryCodec(
  symptoms: readonly Symptom[],
  _evidence: Evidence,
  {codecs}: Settings,
): readonly Symptom[] {
  const others = new Set<CheckId>(codecs.slice(1).map(voiceCheckId));
  return symptoms.map((symptom) =>
    others.has(symptom.check) && symptom.light === 'red' ? {...symptom, light: 'amber'} : symptom,
  );
}

/** Light of each path: the worst of what its checks found. Skipped checks do not count. */
function lightsOf(
  checks: readonly Judged[],
  symptoms: readonly Symptom[],
  {services, turn, codecs}: Settings,
): {data: Light; voice: Light} {
  const lightOfPath = (ids: readonly CheckId[]): Light => {
    const own = checks.filter(({result}) => (ids as readonly string[]).includes(result.id));
    const ran = own.filter(({result}) => result.status !== 'skipped');
    const found = symptoms
      // The echo service is ours: that it fails takes nothing from what the services showed.
      .filter(({check, cause}) => ids.includes(check) && !(check === 'egress' && cause === 'test-fault'))
      .filter(({informs}) => !informs)
      .map(({light}) => light);
    // What a check could not finish has no symptom of its own, but is not green either.
    const unfinished = ran.filter(({result, symptoms: all}) => result.light === 'grey' && all.length === 0);
    if (ran.length === 0 && found.length === 0) return 'grey';
    return worstLight([...found, ...unfinished.map(() => 'grey' as const), 'green']);
  };
  const offlineLight = symptoms.some(({cause}) => cause === 'offline') ? ('red' as const) : undefined;
  const voiceIds: CheckId[] = ['turn', 'load', ...codecs.map(voiceCheckId)];
  const pcSymptoms = symptoms.filter(({check}) => check === 'environment').map(({light}) => light);
  return {
    data: services.length === 0 ? 'grey' : (offlineLight ?? lightOfPath(['services', 'egress'])),
    voice: !turn ? 'grey' : (offlineLight ?? worstLight([...pcSymptoms, lightOfPath(voiceIds)])),
  };
}

const WEIGHT = ['red', 'grey', 'amber'];

/** Symptoms of one cause in one place are one finding. Worst first; what is for the integrator only stands last. */
function toFindings(symptoms: readonly Symptom[]): Finding[] {
  const groups = new Map<string, Symptom[]>();
  for (const symptom of symptoms) {
    const group = groups.get(symptom.cause) ?? [];
    groups.set(symptom.cause, group);
    group.push(symptom);
  }
  const findings = [...groups.values()].map(toFinding);
  const rank = ({light, cause}: Finding): number =>
    cause === 'configuration'
      ? WEIGHT.length + 1
      : cause === 'test-fault'
        ? WEIGHT.length
        : WEIGHT.indexOf(light);
  return findings.sort((a, b) => rank(a) - rank(b));
}

const SURENESS = ['certain', 'likely', 'possible'] as const;

function toFinding(group: readonly Symptom[]): Finding {
  const light = WEIGHT.find((weight) =>
    group.some((symptom) => symptom.light === weight),
  ) as Finding['light'];
  const [worst] = group.filter((symptom) => symptom.light === light);
  const cause = worst?.cause ?? 'test-fault';
  const items = group.flatMap((symptom) => symptom.items);
  const subjects = items.length > 0 ? items : group.map(({check}) => check);
  return {
    cause,
    light,
    // As sure as the surest sign of it.
    confidence:
      SURENESS.find((sureness) => group.some(({confidence}) => confidence === sureness)) ?? 'possible',
    owner: causes[cause].owner,
    subjects: [...new Set(subjects)],
    evidence: {...worst?.evidence},
    ...(causes[cause].guide !== undefined && {guide: causes[cause].guide}),
  };
}

/** An item shows the root that its failure was folded into. */
function rootOf(id: string, symptoms: readonly Symptom[]): {cause?: Symptom['cause']} {
  const symptom = symptoms.find(({items}) => items.includes(id));
  return symptom ? {cause: symptom.cause} : {};
}
