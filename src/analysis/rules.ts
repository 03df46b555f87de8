import {hostOf, isUnder} from '../internal/hosts.js';
import type {Service, Settings} from '../config/resolve.js';
import type {EgressFacts} from '../probes/egress.js';
import {CHECK_PATHS, type Cause, type CheckId} from '../report/catalogue.js';
import {answeredBy, type ControlFacts} from './judge-control.js';
import {isKeptAway, neverAnswered, type ServiceFacts} from './judge-services.js';
import {symptomOf, type Symptom} from './judged.js';
import {voiceCheckId} from './voice-check-id.js';

/** What the rules across checks look at, besides what each check found by itself. */
export interface Evidence {
  readonly control?: ControlFacts;
  readonly services: readonly ServiceFacts[];
  readonly egress?: EgressFacts;
  /** Whether the browser would ask before it lets the page reach a private address. */
  readonly asksForLocalAccess?: boolean;
  /** The rows about the relay and its calls: they come with the checks that they speak of. */
  readonly relayRules?: readonly Rule[];
}

/** What a rule sees: the symptoms that the rules before it left, the evidence, and what the site expects. */
export interface View extends Evidence {
  readonly symptoms: readonly Symptom[];
  /** Whether the relay spoke STUN with us, whatever it said. */
  readonly relaySpoke: boolean;
  readonly settings: Settings;
  /** What is configured, by id. */
  readonly serviceOf: ReadonlyMap<string, Service>;
}

/**
 * One row of the diagnosis. Where `root` finds its cause, that symptom is added (or, with `true`, stands already), and
 * what `explains` of the others is not said again: one fault, one finding.
 */
export interface Rule {
  readonly cause: Cause;
  readonly root: (view: View) => Symptom | boolean;
  readonly explains?: (symptom: Symptom, view: View) => boolean;
  /** In place of leaving an explained symptom out: what becomes of it. */
  readonly becomes?: (symptom: Symptom) => Symptom;
}

/** In this order: each row sees what the rows before it left. Those of `relay-rules.ts` follow. */
export const RULES: readonly Rule[] = [
  // Neither the control, nor any service, nor the relay answers: there is no network, or it lets nothing out.
  {
    cause: 'offline',
    root: (view) => {
      const {control} = view;
      const services = tried(view.services);
      if (!control || !neverAnswered(control) || !services.every(neverAnswered)) return false;
      // That the control is dead is not enough: all must have been asked, and something beside it.
      const allAsked = view.services.length === view.settings.services.length;
      if (!allAsked || (services.length === 0 && !relayFailed(view)) || relayIsThere(view)) return false;
      const silent = [control, ...services].some(({attempts}) => hasOutcome(attempts, 'deadline'));
      return {
        ...symptomOf('control', 'offline', 'red', {
          control: false,
          services: services.length,
          outcome: silent ? 'deadline' : 'no-answer',
        }),
        // Refused at once by everything is no network. Silence may also be a proxy that waits for a sign-in; and where the
        // echo answers, something gets through.
        confidence: silent || view.egress?.outcome === 'known' ? 'likely' : 'certain',
      };
    },
    // A part of ours that can't be loaded is missing for the same reason.
    explains: ({check, cause}) => cause === 'test-fault' || isOnNetwork(check),
  },
  // Something else answers for everything, the control included, and nothing proves to be what it should: the network
  // wants a sign-in first.
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
      // What the control's answer does not show, others must: that of the page's own host, which may be this very PC,
      // says little.
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
  // Every host of the tenant fails, two at least, while the control (or the relay) shows that the network is there.
  {
    cause: 'services-blocked',
    root: (view) => {
      if (stands(view, 'captive-portal')) return false;
      const all = view.settings.services.filter((service) => isTenants(view, service));
      const tenant = tried(view.services).filter(({service}) => isTenants(view, service));
      // A run that was cut short has not asked them all; most must have been.
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
        // The browser itself may have kept the answers away.
        confidence: isCertain && !view.asksForLocalAccess ? 'certain' : 'likely',
        items: tenant.map(({service}) => service.id),
      };
    },
    explains: ({check, cause, items}, view) => {
      // What the page itself forbids, no network does.
      if (cause === 'request-blocked-by-page') return false;
      // An echo that is not heard of either is on the same way.
      const echo = check === 'egress' && view.egress?.outcome === 'no-answer';
      return echo || (check === 'services' && items.every((id) => isTenants(view, view.serviceOf.get(id))));
    },
  },
  // Only the control fails: what we test with is broken, not the network.
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
  // Sign-in is refused to addresses that are not on the list, and the sign-in service refuses.
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

/** What explains a dead control by itself. */
const AT_LARGE: readonly Cause[] = ['offline', 'captive-portal', 'services-blocked'];
/** What the captive portal answers for. */
const BEHIND_PORTAL: readonly CheckId[] = ['control', 'services', 'egress', 'turn'];
const REFUSALS: readonly number[] = [401, 403];

/** A codec that is not the expected one warns only. */
export function weighCodecs(symptoms: readonly Symptom[], settings: Settings): Symptom[] {
  const others = otherCodecs(settings);
  return symptoms.map((symptom) =>
    others.has(symptom.check) && symptom.light === 'red' ? {...symptom, light: 'amber'} : symptom,
  );
}

/** What is about this PC, or about the set-up, no network explains. */
function isOnNetwork(check: CheckId): boolean {
  return ['data', 'voice'].includes(CHECK_PATHS[check]);
}

function hasOutcome(attempts: readonly {readonly outcome: string}[], outcome: string): boolean {
  return attempts.some((attempt) => attempt.outcome === outcome);
}

/** Without a tenant's domain, every service is taken for the tenant's (docs/contract.md, section 7). */
function isTenants({settings: {tenantDomain}}: View, service: Service | undefined): boolean {
  return service !== undefined && (tenantDomain === undefined || isUnder(hostOf(service.url), tenantDomain));
}

/** What the browser itself kept away was never asked, or never heard. */
function tried(services: readonly ServiceFacts[]): ServiceFacts[] {
  return services.filter(({attempts}) => !attempts.every(isKeptAway));
}

function stands({symptoms}: View, cause: Cause): boolean {
  return symptoms.some((symptom) => symptom.cause === cause);
}

function relayFailed({symptoms}: View): boolean {
  return symptoms.some(({check, light}) => check === 'turn' && light === 'red');
}

/** Did the relay, or something on the way to it, answer? Then there is a network. */
function relayIsThere({relaySpoke, symptoms}: View): boolean {
  return relaySpoke || symptoms.some(({check, cause}) => check === 'turn' && cause === 'turn-cut');
}

/** The checks of the codecs that are not the expected one. */
export function otherCodecs({codecs}: Settings): ReadonlySet<CheckId> {
  return new Set(codecs.slice(1).map(voiceCheckId));
}
