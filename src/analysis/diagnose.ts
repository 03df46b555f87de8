import type {Settings} from '../config/resolve.js';
import {CAUSES, CHECK_PATHS, isCheck, type Cause, type CheckId, type CheckPath} from '../report/catalogue.js';
import type {CheckItem, CheckResult, Finding, Light} from '../report/types.js';
import type {Judged, Symptom} from './judged.js';
import {RULES, weighCodecs, type Evidence, type Rule} from './rules.js';
import {rankOf, worstLight, type Warning} from '../policy/light.js';
import {voiceCheckId} from './voice-check-id.js';

export interface Diagnosis {
  readonly light: Light;
  readonly lights: {data: Light; voice: Light};
  readonly checks: CheckResult[];
  readonly findings: Finding[];
}

/** Turns what each check found into root causes: one finding a fault, its consequences folded in. */
export function diagnose(checks: readonly Judged[], evidence: Evidence, settings: Settings): Diagnosis {
  const symptoms = rootCauses(checks, evidence, settings, [...RULES, ...(evidence.relayRules ?? [])]);
  const {services, egress} = settings;
  // Data counts if services are configured, or an egress address that is known or enforced.
  const needsData = services.length > 0 || egress?.enforced === true || evidence.egress?.outcome === 'known';
  const lights = lightsOf(checks, symptoms, settings, needsData);
  const counted: Light[] = [];
  if (needsData) counted.push(lights.data);
  if (settings.turn && settings.phone === 'webrtc') counted.push(lights.voice);
  return {
    light: worstLight(counted),
    lights,
    checks: checks.map(({result}) => {
      if (!result.items) return {...result};
      const roots = rootsOf(result.id, symptoms);
      return {...result, items: result.items.map((item) => ({...item, ...showing(roots.get(item.id))}))};
    }),
    findings: toFindings(symptoms),
  };
}

/** Causes that only an answering relay can give. */
const SAID_BY_RELAY: readonly Cause[] = [
  'turn-credentials',
  'turn-refused',
  'turn-slow',
  'turn-loop-refused',
];

/** Applies the rules in order: each adds its root and removes the symptoms that it explains. */
function rootCauses(
  checks: readonly Judged[],
  evidence: Evidence,
  settings: Settings,
  rules: readonly Rule[],
): readonly Symptom[] {
  let symptoms: readonly Symptom[] = weighCodecs(
    checks.flatMap((check) => check.symptoms),
    settings,
  );
  const relaySpoke = checks.some(
    ({result, symptoms: own}) =>
      result.metrics.connectMs !== undefined ||
      result.metrics.packets !== undefined ||
      own.some(({check, cause}) => check === 'turn' && SAID_BY_RELAY.includes(cause)),
  );
  const serviceOf = new Map(settings.services.map((service) => [service.id, service]));
  for (const {cause, root, explains, becomes} of rules) {
    const view = {...evidence, symptoms, relaySpoke, settings, serviceOf};
    const found = root(view);
    if (found === false) continue;
    const follows = (symptom: Symptom): boolean => explains?.(symptom, view) ?? false;
    const roots = found === true ? symptoms.filter((one) => one.cause === cause && !follows(one)) : [found];
    const weight = worstLight(roots.map(({light}) => light));
    // A symptom worse than its root is more than a consequence: dropping it would improve the light.
    const isCovered = ({light, informs}: Symptom): boolean =>
      Boolean(becomes ?? informs) || worstLight([weight, light]) === weight;
    const kept = symptoms.flatMap((symptom) =>
      follows(symptom) && isCovered(symptom) ? (becomes ? [becomes(symptom)] : []) : [symptom],
    );
    symptoms = found === true ? kept : [found, ...kept];
  }
  return symptoms;
}

/** The control is part of the test: its failure alone changes no light. */
const OPTIONAL: readonly CheckId[] = ['control'];

function isOnPath(id: string, path: CheckPath): boolean {
  return isCheck(id) && CHECK_PATHS[id] === path;
}

/** Light of each path: the worst of what its checks found. Skipped checks do not count. */
function lightsOf(
  checks: readonly Judged[],
  symptoms: readonly Symptom[],
  {turn, codecs}: Settings,
  needsData: boolean,
): {data: Light; voice: Light} {
  const others: readonly CheckId[] = codecs.slice(1).map(voiceCheckId);
  const lightOfPath = (path: CheckPath): Light => {
    const own = checks.filter(({result}) => isOnPath(result.id, path));
    const ran = own.filter(({result}) => result.status !== 'skipped');
    const found = symptoms
      .filter(({check, informs}) => isOnPath(check, path) && !informs)
      // Only the expected codec is required: if another could not be measured, count amber, not grey.
      .map(({check, light}) => (others.includes(check) && light === 'grey' ? 'amber' : light));
    // An unfinished check has no symptom, but must not count as green.
    const unfinished = ran.filter(
      ({result, symptoms: all}) =>
        result.light === 'grey' &&
        !OPTIONAL.concat(others).includes(result.id as CheckId) &&
        !all.some(({light}) => light === 'grey'),
    );
    if (ran.length === 0 && found.length === 0) return 'grey';
    return worstLight([...found, ...unfinished.map(() => 'grey' as const), 'green']);
  };
  const atLarge = symptoms.some(({cause}) => cause === 'offline' || cause === 'captive-portal');
  const networkLight = atLarge ? ('red' as const) : undefined;
  const pcLights = symptoms.filter(({check}) => isOnPath(check, 'pc')).map(({light}) => light);
  return {
    data: needsData ? (networkLight ?? lightOfPath('data')) : 'grey',
    voice: !turn ? 'grey' : (networkLight ?? worstLight([...pcLights, lightOfPath('voice')])),
  };
}

/** Merges symptoms of one cause in one place. Worst first; findings for the integrator last. */
function toFindings(symptoms: readonly Symptom[]): Finding[] {
  const groups = new Map<string, Symptom[]>();
  for (const symptom of symptoms) {
    const key = [symptom.cause, ...placeOf(symptom)].join(' ');
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(symptom);
  }
  // Faults of the test come after faults found; lints for the integrator come last.
  const rank = (group: readonly Symptom[], {light, cause}: Finding): number => {
    if (cause === 'configuration') return rankOf('green') + 1;
    return group.every(({informs}) => informs) ? rankOf('green') : rankOf(light);
  };
  return [...groups.values()]
    .map((group) => ({finding: toFinding(group), group}))
    .sort((a, b) => rank(a.group, a.finding) - rank(b.group, b.finding))
    .map(({finding}) => finding);
}

/** Each lint, and each broken part of the test, is a finding of its own. */
function placeOf({cause, evidence}: Symptom): readonly (string | undefined)[] {
  if (cause === 'configuration') return [evidence.rule, evidence.path];
  return cause === 'test-fault' ? [evidence.what] : [];
}

const CONFIDENCES = ['certain', 'likely', 'possible'] as const;

function toFinding(group: readonly Symptom[]): Finding {
  const light = worstLight(group.map((symptom) => symptom.light)) as Warning;
  const [worst] = group.filter((symptom) => symptom.light === light);
  const cause = worst?.cause ?? 'test-fault';
  const guide = worst?.guide ?? CAUSES[cause].guide;
  const subjects = group.flatMap(({check, items}) => (items.length > 0 ? items : [check]));
  return {
    cause,
    light,
    // The surest symptom decides.
    confidence: CONFIDENCES.find((one) => group.some(({confidence}) => confidence === one)) ?? 'possible',
    owner: CAUSES[cause].owner,
    subjects: [...new Set(subjects)],
    evidence: {...worst?.evidence},
    ...(guide !== undefined && {guide}),
  };
}

/** For each item of a check: the first symptom that names it. */
function rootsOf(check: CheckResult['id'], symptoms: readonly Symptom[]): ReadonlyMap<string, Symptom> {
  const own = symptoms.filter((one) => one.check === check && !one.informs);
  return new Map(own.reverse().flatMap((one) => one.items.map((id) => [id, one])));
}

/** An item shows its root cause. Behind a captive portal every item is red: its answers prove nothing. */
function showing(symptom: Symptom | undefined): Partial<CheckItem> {
  if (!symptom) return {};
  const {cause} = symptom;
  return cause === 'captive-portal' ? {cause, light: 'red', status: 'failed'} : {cause};
}
