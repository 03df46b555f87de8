import type {LocalServiceConfig} from '../config/types.js';
import type {LocalFacts} from '../probes/local.js';
import type {CauseIn} from '../report/catalogue.js';
import type {CheckItem} from '../report/types.js';
import {compareVersions} from './compare-versions.js';
import {judged, judgedItem, skipped, type Judged, type Shown, type Symptom} from './judged.js';

export interface LocalServiceFacts {
  readonly service: LocalServiceConfig;
  readonly facts: LocalFacts;
}

type LocalCause = CauseIn<'pc'> | 'request-blocked-by-page';

/** A symptom; or why there is none: fine, not known (`open`), or not asked. */
type Verdict = (Shown<LocalCause> & Pick<Symptom, 'light' | 'confidence'>) | 'fine' | 'open' | 'skipped';

/** Never red: calls work without these programs. */
export function judgeLocal(services: readonly LocalServiceFacts[], durationMs: number): Judged {
  const symptoms: Symptom[] = [];
  const items: CheckItem[] = [];
  for (const {service, facts} of services) {
    const verdict = verdictOn(facts, service.minVersion);
    const symptom: Symptom | undefined =
      typeof verdict === 'object' ? {check: 'local', items: [service.id], ...verdict} : undefined;
    if (symptom) symptoms.push(symptom);
    const item = judgedItem(service.id, facts.durationMs, {}, symptom);
    if (verdict === 'open') items.push({...item, status: 'inconclusive', light: 'grey'});
    else if (verdict === 'skipped') items.push({...item, status: 'skipped', light: 'grey'});
    else items.push(item);
  }
  if (items.every(({status}) => status === 'skipped')) {
    return {result: {...skipped('local').result, durationMs, items}, symptoms};
  }
  const {result} = judged('local', {durationMs, symptoms, items});
  // An item that is not known has no symptom, but must not count as green.
  const isOpen = items.some(({status}) => status === 'inconclusive');
  return {result: isOpen ? {...result, status: 'inconclusive', light: 'grey'} : result, symptoms};
}

function verdictOn(facts: LocalFacts, minVersion: string | undefined): Verdict {
  switch (facts.outcome) {
    case 'answered':
      return verdictOnAnswer(facts, minVersion);
    case 'absent':
      // A page can't tell a closed port from other failures.
      return {
        cause: 'local-service-absent',
        light: 'amber',
        confidence: 'likely',
        evidence: {outcome: facts.why},
      };
    case 'denied':
      return {
        cause: 'local-access-denied',
        light: 'amber',
        confidence: facts.permission === 'denied' ? 'certain' : 'likely',
        evidence: {permission: facts.permission},
      };
    case 'blocked-by-page':
      return {
        cause: 'request-blocked-by-page',
        light: 'grey',
        confidence: 'certain',
        evidence: {directive: facts.directive},
      };
    case 'undecided':
      return 'open';
    case 'not-called':
      return 'skipped';
  }
}

function verdictOnAnswer(
  facts: Extract<LocalFacts, {outcome: 'answered'}>,
  minVersion: string | undefined,
): Verdict {
  // The program is there but answers wrongly; a page can't see why.
  if (facts.readable && facts.status >= 500) return 'open';
  if (minVersion === undefined) return 'fine';
  const {version} = facts.readable ? facts : {};
  const order = version === undefined ? undefined : compareVersions(version, minVersion);
  if (version === undefined || order === undefined) return 'open';
  if (order >= 0) return 'fine';
  return {
    cause: 'local-service-outdated',
    light: 'amber',
    confidence: 'certain',
    evidence: {version, minVersion},
  };
}
