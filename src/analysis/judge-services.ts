import {hostOf, regionOf} from '../internal/hosts.js';
import type {Service} from '../config/resolve.js';
import type {AttemptFacts} from '../probes/fetch.js';
import type {CauseIn} from '../report/catalogue.js';
import type {CheckItem} from '../report/types.js';
import {judged, judgedItem, type Judged, type Shown, type Symptom} from './judged.js';
import {measured, median} from './statistics.js';
import {lightOf, type Thresholds} from '../policy/thresholds.js';

/** Every attempt to reach one URL. */
export interface TargetFacts {
  readonly attempts: readonly AttemptFacts[];
  readonly durationMs: number;
}

export interface ServiceFacts extends TargetFacts {
  readonly service: Service;
}

type Failure = Exclude<AttemptFacts, {outcome: 'proved'}>;

function isRegional({url}: Pick<Service, 'url'>): boolean {
  return regionOf(hostOf(url)) !== undefined;
}

/** Is the failure about the path to the service, rather than about what answered? */
export function isAboutTheWay({outcome}: AttemptFacts): boolean {
  return outcome === 'no-answer' || outcome === 'deadline';
}

/** The failure that stands for all attempts, or `undefined` if each was proved. */
export function failureOf({attempts}: TargetFacts): Failure | undefined {
  const failures = attempts.filter((attempt): attempt is Failure => attempt.outcome !== 'proved');
  // An answer outweighs silence; among equals the last attempt counts.
  return failures.findLast((failure) => !isAboutTheWay(failure)) ?? failures.at(-1);
}

/** @param planned all services; those that the run did not reach are filed as such */
export function judgeServices(
  services: readonly ServiceFacts[],
  durationMs: number,
  thresholds: Thresholds,
  planned: readonly Service[] = services.map(({service}) => service),
): Judged {
  const symptoms: Symptom[] = [];
  const items: CheckItem[] = [];
  const found = new Map(services.map((facts) => [facts.service, facts]));
  const isRegionDead = findsRegionDead(services, planned);
  for (const service of planned) {
    const facts = found.get(service);
    if (!facts) {
      items.push({id: service.id, status: 'inconclusive', light: 'grey', durationMs: 0, metrics: {}});
      continue;
    }
    const {attempts} = facts;
    const answered = attempts.filter(hasAnswer);
    const ttfbMs = median(answered.map(({ms}) => ms));
    const symptom = serviceSymptom(facts, isRegionDead, ttfbMs, thresholds);
    if (symptom) symptoms.push(symptom);
    items.push(
      judgedItem(service.id, facts.durationMs, measured({ttfbMs, attempts: attempts.length}), symptom),
    );
  }
  const all = judged('services', {durationMs, symptoms, items});
  if (items.length === services.length || all.result.light === 'red') return all;
  return {...all, result: {...all.result, status: 'inconclusive', light: 'grey'}};
}

/**
 * Did one request get lost, while all others, two at least, were answered? A network interface
 * that comes up ends every open request. An answer that reports an error is not transient.
 */
function isTransient({attempts}: TargetFacts): boolean {
  const failures = attempts.filter(({outcome}) => outcome !== 'proved');
  const [failure] = failures;
  if (failures.length !== 1 || !failure || attempts.length < 3) return false;
  return isAboutTheWay(failure) || (failure.outcome === 'not-proved' && failure.why === 'unreadable');
}

function hasAnswer(attempt: AttemptFacts): boolean {
  return !isAboutTheWay(attempt) && !isKeptAway(attempt);
}

/** Did the browser itself keep back the request or its answer? */
export function isKeptAway({outcome}: Pick<AttemptFacts, 'outcome'>): boolean {
  return outcome === 'blocked-by-page' || outcome === 'access-denied';
}

const TOO_MANY_REQUESTS = 429;

/** Are all configured regional hosts dead while another service answers? One not asked may be alive. */
function findsRegionDead(services: readonly ServiceFacts[], planned: readonly Service[]): boolean {
  const dead = new Set(services.filter(neverAnswered).map(({service}) => service));
  return (
    planned.every((service) => dead.has(service) || !isRegional(service)) &&
    services.some(({service, attempts}) => attempts.some(hasAnswer) && !isRegional(service))
  );
}

function serviceSymptom(
  facts: ServiceFacts,
  isRegionDead: boolean,
  ttfbMs: number | undefined,
  thresholds: Thresholds,
): Symptom | undefined {
  const {service, attempts} = facts;
  const base = {check: 'services', items: [service.id]} as const;
  const failure = failureOf(facts);
  if (!failure || isTransient(facts)) {
    const slow = lightOf(ttfbMs, thresholds.ttfbMs);
    return slow === 'green' || slow === 'grey' || ttfbMs === undefined
      ? undefined
      : {
          ...base,
          cause: 'service-slow',
          light: 'amber',
          confidence: 'certain',
          evidence: {ttfbMs: Math.round(ttfbMs)},
        };
  }
  const failures = attempts.filter(({outcome}) => outcome !== 'proved').length;
  const works = failures < attempts.length;
  const named = nameFailure(failure, {failures, attempts: attempts.length}, service, isRegionDead);
  const isBusy = failure.outcome === 'error-status' && failure.status === TOO_MANY_REQUESTS;
  const isWarning = works || isBusy || !service.required;
  return {
    ...base,
    ...named,
    // A service that answers sometimes, or is busy, is reachable.
    light: isKeptAway(failure) ? 'grey' : isWarning ? 'amber' : 'red',
  };
}

type Named = Shown<CauseIn<'services'> | 'local-access-denied'> & Pick<Symptom, 'confidence'>;

function nameFailure(
  failure: Failure,
  counts: {readonly failures: number; readonly attempts: number},
  service: Service,
  isRegionDead: boolean,
): Named {
  switch (failure.outcome) {
    case 'blocked-by-page':
      return {
        cause: 'request-blocked-by-page',
        confidence: 'certain',
        evidence: {directive: failure.directive, ...counts},
      };
    case 'access-denied':
      // The browser denies all private addresses, but does not say whether this service has one.
      return {cause: 'local-access-denied', confidence: 'likely', evidence: {permission: 'denied'}};
    case 'error-status':
      return {cause: 'service-error', confidence: 'certain', evidence: {status: failure.status, ...counts}};
    case 'not-proved': {
      const {why, status} = failure;
      return {
        cause: 'service-replaced',
        // An answer that can't be read may also be the real one without its CORS header.
        confidence: why === 'unreadable' || why === 'no-image' ? 'likely' : 'certain',
        evidence: {why, ...(status !== undefined && {status}), ...counts},
      };
    }
    default: {
      const {outcome} = failure;
      const cause = causeOfTheWay(outcome, service, isRegionDead);
      return {
        cause,
        confidence: isCertain(outcome, cause, service) ? 'certain' : 'likely',
        evidence: {outcome, ...counts},
      };
    }
  }
}

/**
 * What has not answered by the deadline may only be late. Without CORS, an answer that its
 * Cross-Origin-Resource-Policy keeps from this page looks like no answer.
 */
function isCertain(outcome: 'no-answer' | 'deadline', cause: UnansweredCause, {proof}: Service): boolean {
  if (outcome === 'deadline') return cause === 'service-timeout';
  return proof.kind === 'json' || proof.kind === 'status';
}

type UnansweredCause =
  | 'regional-hosts-blocked'
  | 'static-content-blocked'
  | 'authentication-blocked'
  | 'service-timeout'
  | 'service-unreachable';

/** The cause of no answer, by the service's role (docs/contract.md, section 7). */
function causeOfTheWay(
  outcome: 'no-answer' | 'deadline',
  service: Service,
  isRegionDead: boolean,
): UnansweredCause {
  if (isRegionDead && isRegional(service)) return 'regional-hosts-blocked';
  if (service.role === 'static' || service.role === 'portal') return 'static-content-blocked';
  if (service.role === 'auth') return 'authentication-blocked';
  return outcome === 'deadline' ? 'service-timeout' : 'service-unreachable';
}

/** Nothing answered any attempt. */
export function neverAnswered({attempts}: TargetFacts): boolean {
  return attempts.length > 0 && attempts.every(isAboutTheWay);
}
