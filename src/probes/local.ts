import {statefulIn} from '../internal/stateful.js';
import {isLoopback} from '../internal/formats.js';
import {withDeadline} from '../internal/abort.js';
import {textOf} from '../internal/body.js';
import {watchPolicy, type PolicyWatch} from './page-policy.js';
import type {Realm} from '../internal/realm.js';

/** What one look at a service on the agent's own PC came to. */
export type LocalFacts = Found & {readonly durationMs: number};

type Found =
  /** `version` is what the body says of itself, if it is JSON and says so. */
  | {
      readonly outcome: 'answered';
      readonly readable: true;
      readonly status: number;
      readonly version?: string;
    }
  /** Something answers, but does not let this page read it. */
  | {readonly outcome: 'answered'; readonly readable: false}
  /** The browser says no more than that it failed: most likely nothing listens. */
  | {readonly outcome: 'absent'; readonly why: 'no-answer' | 'deadline'}
  /** The page may not: `prompt` where the question was asked and closed without an answer. */
  | {readonly outcome: 'denied'; readonly permission: 'denied' | 'prompt'}
  /** Nobody has decided yet whether the page may. */
  | {readonly outcome: 'undecided'}
  /** The host page's own Content-Security-Policy forbids the request. */
  | {readonly outcome: 'blocked-by-page'; readonly directive: string}
  /** To call the URL would change something. */
  | {readonly outcome: 'not-called'};

/** The part of the page's window that the probe works with. */
export type LocalRealm = Pick<Realm, 'document' | 'fetch' | 'Request'> & {
  readonly location: Pick<Location, 'hostname'>;
  readonly navigator: {readonly permissions?: Pick<Permissions, 'query'>};
};

export interface LocalOptions {
  readonly deadlineMs: number;
  readonly signal: AbortSignal;
  /** The page whose permission and policy apply. */
  readonly realm: LocalRealm;
  /** Somebody is there who started this, and may be shown the browser's question. */
  readonly mayAsk: boolean;
}

/** Local Network Access (WICG): tells the browser beforehand where the request goes. */
interface LocalRequestInit extends RequestInit {
  readonly targetAddressSpace: 'loopback';
}

/** So plain that it needs no preflight and carries nothing. */
const REQUEST: LocalRequestInit = {
  cache: 'no-store',
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  targetAddressSpace: 'loopback',
};

/** The permission's name since Chromium 145 and in Firefox, that of Chromium 142 to 144, and the wider one. */
const PERMISSIONS = ['loopback-network', 'local-network-access', 'local-network'];

const MAX_VERSION_CHARACTERS = 40;
/** What has sent its headers is there, even if its body never ends; ms. */
const BODY_DEADLINE_MS = 1000;

/** Looks once whether a service answers, as far as the browser lets the page. Rejects only when `signal` aborts. */
export async function probeLocal(url: string, options: LocalOptions): Promise<LocalFacts> {
  const startMs = performance.now();
  const found = await look(url, options);
  return {...found, durationMs: performance.now() - startMs};
}

async function look(url: string, {deadlineMs, signal, realm, mayAsk}: LocalOptions): Promise<Found> {
  if (statefulIn(url) !== undefined) return {outcome: 'not-called'};
  const permission = await permissionIn(realm);
  signal.throwIfAborted();
  if (permission === 'denied') return {outcome: 'denied', permission};
  if (permission === 'prompt' && !mayAsk) return {outcome: 'undecided'};
  const policy = watchPolicy(realm.document, url);
  try {
    const result = await withDeadline(signal, deadlineMs, (inner) => ask(url, realm, policy, inner));
    if (!result.timedOut) return result.value;
  } finally {
    policy.stop();
  }
  const decided = await permissionIn(realm);
  if (decided === 'denied') return {outcome: 'denied', permission: decided};
  return decided === 'prompt' ? {outcome: 'undecided'} : {outcome: 'absent', why: 'deadline'};
}

async function ask(url: string, realm: LocalRealm, policy: PolicyWatch, signal: AbortSignal): Promise<Found> {
  try {
    // A redirect could lead to a URL that must not be called.
    const response = await realm.fetch(url, {...REQUEST, mode: 'cors', redirect: 'manual', signal});
    if (response.type === 'opaqueredirect') return {outcome: 'answered', readable: false};
    const version = await versionIn(response, signal);
    const {status} = response;
    return {outcome: 'answered', readable: true, status, ...(version !== undefined && {version})};
  } catch {
    signal.throwIfAborted();
  }
  const directive = await policy.violated();
  if (directive !== undefined) return {outcome: 'blocked-by-page', directive};
  const permission = await permissionIn(realm);
  if (permission === 'denied' || (permission === 'prompt' && asksBeforeConnecting(realm)))
    return {outcome: 'denied', permission};
  try {
    // `no-cors` allows no other way with redirects than to follow them (Fetch Standard, main fetch).
    const response = await realm.fetch(url, {...REQUEST, mode: 'no-cors', redirect: 'follow', signal});
    await response.body?.cancel();
    return {outcome: 'answered', readable: false};
  } catch {
    signal.throwIfAborted();
    return {outcome: 'absent', why: 'no-answer'};
  }
}

/** The browser's word on whether the page may reach this PC; `undefined` where it has none. */
async function permissionIn({location, navigator}: LocalRealm): Promise<PermissionState | undefined> {
  // Only what leads to a less public place than the page's own needs a permission.
  if (isLoopback(location.hostname)) return 'granted';
  for (const name of PERMISSIONS) {
    try {
      // The DOM's types have none of these names.
      const status = await navigator.permissions?.query({name: name as PermissionName});
      if (status) return status.state;
    } catch {
      // A name that this browser does not know: the next.
    }
  }
  return undefined;
}

/**
 * Chromium 156 asks before it connects, so where it failed without a decision the question was closed. Firefox 153
 * connects first and has nothing to ask about a port that is closed. Only Chromium knows this option.
 */
function asksBeforeConnecting({Request}: LocalRealm): boolean {
  return 'targetAddressSpace' in Request.prototype;
}

/** What a JSON body says its version is. */
async function versionIn(response: Response, signal: AbortSignal): Promise<string | undefined> {
  try {
    const result = await withDeadline(signal, BODY_DEADLINE_MS, () => textOf(response));
    if (result.timedOut) return undefined;
    const {version} = JSON.parse(result.value ?? '') as {version?: unknown};
    return typeof version === 'string' && version.length <= MAX_VERSION_CHARACTERS ? version : undefined;
  } catch {
    signal.throwIfAborted();
    return undefined;
  }
}
