import {hostOf, isUnder} from '../internal/hosts.js';
import type {Service, Settings} from '../config/resolve.js';
import type {EgressFacts} from '../probes/egress.js';
import {CHECK_PATHS, type Cause, type CheckId} from '../report/catalogue.js';
import {answeredBy, type ControlFacts} from './judge-control.js';
import {isKeptAway, neverAnswered, type ServiceFacts} from './judge-services.js';
import {symptomOf, type Symptom} from './judged.js';
import {voiceCheckId} from './voice-check-id.js';

/** What the rules look at besides the symptoms of each check. */
export interface Evidence {
  readonly control?: ControlFacts;
  readonly services: readonly ServiceFacts[];
  readonly egress?: EgressFacts;
  /** Whether the browser would ask for permission before the page reaches a private address. */
  readonly asksForLocalAccess?: boolean;
  /** The rules about the relay, which are loaded with its checks. */
  readonly relayRules?: readonly Rule[];
}

/** What a rule sees: the symptoms left by the rules before it, the evidence, and the configuration. */
export interface View extends Evidence {
  readonly symptoms: readonly Symptom[];
  /** Whether the relay answered in STUN, whatever it said. */
  readonly relaySpoke: boolean;
  readonly settings: Settings;
  /** The configured services, by id. */
  readonly serviceOf: ReadonlyMap<string, Service>;
}

/**
 * One row of the diagnosis. If `root` finds its cause, that symptom is added (`true`: it is there already),
 * and the symptoms that it `explains` are dropped: one fault, one finding.
 */
export interface Rule {
  readonly cause: Cause;
  readonly root: (view: View) => Symptom | boolean;
  readonly explains?: (symptom: Symptom, view: View) => boolean;
  /** Replaces an explained symptom instead of dropping it. */
  readonly becomes?: (symptom: Symptom) => Symptom;
}

/** In order: each rule sees what the rules before it left. Those of `relay-rules.ts` follow. */
export const RULES: readonly Rule[] = [
  // Neither control nor services nor relay answer: no network, or one that lets nothing out.
  {
    cause: 'offline',
    root: (view) => {
      const {control} = view;
      const services = tried(view.services);
      if (!control || !neverAnswered(control) || !services.every(neverAnswered)) return false;
      // A dead control is not enough: all services must have been asked, or the relay.
      const allAsked = view.services.length === view.settings.services.length;
      if (!allAsked || (services.length === 0 && !relayFailed(view)) || relayIsThere(view)) return false;
      const silent = [control, ...services].some(({attempts}) => hasOutcome(attempts, 'deadline'));
      return {
        ...symptomOf('control', 'offline', 'red', {
          control: false,
          services: services.length,
          outcome: silent ? 'deadline' : 'no-answer',
        }),
        // All refused at once: no network. Silence may also be a proxy that waits for a sign-in, and if the
        // echo answers, something gets through.
        confidence: silent || view.egress?.outcome === 'known' ? 'likely' : 'certain',
      };
    },
    // Parts of our own fail to load for the same reason.
    explains: ({check, cause}) => cause === 'test-fault' || isOnNetwork(check),
  },
  // Something else answers everything, control included, and no proof succeeds: the network wants a
  // sign-in first.
  {
    cause: 'captive-portal',
    root: (view) => {
      const {control, services, egress, settings} = view;
      const provable = services.filter(({service}) => service.proof.kind !== 'reachable');
      const replaced = provable.filter(({attempts}) => hasOutcome(attempts, 'not-proved'));
      const nothingProved = provable.every(({attempts}) => !hasOutcome(attempts, 'proved'));
      if (!control || replaced.length === 0 || !nothingProved) return false;
      if (view.relaySpoke || egress?.outcome === 'known') return false;
      const who = answeredBy(control);
      // If the control does not reveal the portal, other signals must. The page's own host proves little: it
      // may be this PC.
      const echo = egress?.outcome === 'not-an-address';
      const relayDead = settings.turn !== undefined && relayFailed(view);
      const isOwn = control.isOwnHost;
      const shown =
        (who === 'elsewhere' && (!isOwn || echo || relayDead || replaced.length > 1)) ||
        (who === 'unknown' && (echo || relayDead)) ||
        (isOwn && echo && (relayDead || !settings.turn));
      if (!shown) return false;
      return {
        ...symptomOf('services', 'captive-portal', 'red', {
          control: who ?? 'nobody',
          replaced: replaced.length,
          services: services.length,
        }),
        confidence: who === 'elsewhere' && !isOwn ? 'certain' : 'likely',
        items: services.map(({service}) => service.id),
      };
    },
    explains: ({check}) => BEHIND_PORTAL.includes(check),
  },
  // All hosts of the tenant fail, at least two, while control or relay show that the network works.
  {
    cause: 'services-blocked',
    root: (view) => {
      if (stands(view, 'captive-portal')) return false;
      const all = view.settings.services.filter((service) => isTenants(view, service));
      const tenant = tried(view.services).filter(({service}) => isTenants(view, service));
      // A run that ended early has not asked all; most must have been asked.
      const most = tenant.length > all.length / 2;
      const hosts = new Set(tenant.map(({service}) => hostOf(service.url)));
      const controlAnswers = view.control !== undefined && answeredBy(view.control) !== undefined;
      const there = controlAnswers || relayIsThere(view);
      if (!there || !most || hosts.size < 2 || !tenant.every(neverAnswered)) return false;
      const required = tenant.some(({service}) => service.required);
      const isCertain = controlAnswers && tenant.length === all.length;
      const silent = tenant.every(({attempts}) => hasOutcome(attempts, 'deadline'));
      return {
        ...symptomOf('services', 'services-blocked', required ? 'red' : 'amber', {
          hosts: hosts.size,
          control: controlAnswers,
          outcome: silent ? 'deadline' : 'no-answer',
        }),
        // The browser itself may have kept back the answers.
        confidence: isCertain && !view.asksForLocalAccess ? 'certain' : 'likely',
        items: tenant.map(({service}) => service.id),
      };
    },
    explains: ({check, cause, items}, view) => {
      // What the page's own policy forbids is no fault of the network.
      if (cause === 'request-blocked-by-page') return false;
      // A silent echo is on the same path.
      const echo = check === 'egress' && view.egress?.outcome === 'no-answer';
      return echo || (check === 'services' && items.every((id) => isTenants(view, view.serviceOf.get(id))));
    },
  },
  // Only the control fails: the test is broken, not the network.
  {
    cause: 'test-fault',
    root: (view) =>
      view.control !== undefined &&
      neverAnswered(view.control) &&
      !AT_LARGE.some((cause) => stands(view, cause)) && {
        ...symptomOf('control', 'test-fault', 'grey', {what: 'control'}),
        informs: true,
      },
  },
  // Sign-in is refused from addresses outside the list, and the sign-in service does refuse.
  {
    cause: 'egress-not-allowed',
    root: ({symptoms}) =>
      symptoms.some(({cause, light}) => cause === 'egress-not-allowed' && light === 'red'),
    explains: ({cause, items, evidence}, {serviceOf}) =>
      cause === 'service-error' &&
      REFUSALS.includes(evidence.status) &&
      items.some((id) => serviceOf.get(id)?.role === 'auth'),
  },
];

/** Causes that explain a dead control. */
const AT_LARGE: readonly Cause[] = ['offline', 'captive-portal', 'services-blocked'];
/** Checks whose failures a captive portal explains. */
const BEHIND_PORTAL: readonly CheckId[] = ['control', 'services', 'egress', 'turn'];
const REFUSALS: readonly number[] = [401, 403];

/** A codec that is not the expected one warns only. */
export function weighCodecs(symptoms: readonly Symptom[], settings: Settings): Symptom[] {
  const others = otherCodecs(settings);
  return symptoms.map((symptom) =>
    others.has(symptom.check) && symptom.light === 'red' ? {...symptom, light: 'amber'} : symptom,
  );
}

/** Faults of this PC or of the set-up are not explained by the network. */
function isOnNetwork(check: CheckId): boolean {
  return ['data', 'voice'].includes(CHECK_PATHS[check]);
}

function hasOutcome(attempts: readonly {readonly outcome: string}[], outcome: string): boolean {
  return attempts.some((attempt) => attempt.outcome === outcome);
}

/** Without `tenantDomain` every service counts as the tenant's (docs/contract.md, section 7). */
function isTenants({settings: {tenantDomain}}: View, service: Service | undefined): boolean {
  return service !== undefined && (tenantDomain === undefined || isUnder(hostOf(service.url), tenantDomain));
}

/** Services whose requests and answers the browser did not keep back. */
function tried(services: readonly ServiceFacts[]): ServiceFacts[] {
  return services.filter(({attempts}) => !attempts.every(isKeptAway));
}

function stands({symptoms}: View, cause: Cause): boolean {
  return symptoms.some((symptom) => symptom.cause === cause);
}

function relayFailed({symptoms}: View): boolean {
  return symptoms.some(({check, light}) => check === 'turn' && light === 'red');
}

/** Did the relay, or something on the path to it, answer? Then there is a network. */
function relayIsThere({relaySpoke, symptoms}: View): boolean {
  return relaySpoke || symptoms.some(({check, cause}) => check === 'turn' && cause === 'turn-cut');
}

/** The checks of all codecs but the expected one. */
export function otherCodecs({codecs}: Settings): ReadonlySet<CheckId> {
  return new Set(codecs.slice(1).map(voiceCheckId));
}
