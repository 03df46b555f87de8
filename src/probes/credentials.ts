import {parseTurnUrl} from '../internal/formats.js';
import type {TurnConfig} from '../config/types.js';
import {delay, withDeadline} from '../internal/abort.js';
import {jsonOf} from '../internal/body.js';
import {busyForMs} from '../internal/retry-after.js';
import type {RelayAccess} from '../rtc/loop.js';

/** Credentials to use, or why there are none. The reason never repeats what the endpoint said. */
export type CredentialsFacts = ReadyCredentials | FailedCredentials;

export interface ReadyCredentials {
  readonly outcome: 'ready';
  readonly access: RelayAccess;
  /** When they expire, on the clock of `performance.now()`; absent if the endpoint sets no end. */
  readonly expiresAtMs?: number;
}

interface FailedCredentials {
  readonly outcome: 'failed';
  /** `sent-away`: to another page, as a sign-in does. */
  readonly why: 'no-answer' | 'error-status' | 'not-credentials' | 'sent-away';
  readonly status?: number;
}

const DEADLINE_MS = 5000;
/** A busy endpoint is asked once more if it asks to wait no longer than this; ms. */
const MAX_RETRY_WAIT_MS = 4000;
/** Random extra wait of up to this share, so that a whole floor does not retry in the same second. */
const SPREAD = 0.25;

/** The relay's URLs and credentials: as configured, or fetched just before use. Rejects only when `signal` aborts. */
export async function relayAccess(turn: TurnConfig, signal: AbortSignal): Promise<CredentialsFacts> {
  const {urls = [], username, credential, credentialsUrl} = turn;
  if (credentialsUrl === undefined) return usable({urls, username, credential}, []);
  const first = await ask(credentialsUrl, urls, signal);
  const {waitMs = Infinity} = first;
  if (waitMs > MAX_RETRY_WAIT_MS) return first.facts;
  await delay(waitMs * (1 + SPREAD * Math.random()), signal);
  return (await ask(credentialsUrl, urls, signal)).facts;
}

/** The same credentials, or new ones if they have expired. Rejects only when `signal` aborts. */
export async function unexpired(
  ready: ReadyCredentials,
  turn: TurnConfig,
  signal: AbortSignal,
): Promise<RelayAccess> {
  if (performance.now() < (ready.expiresAtMs ?? Infinity)) return ready.access;
  const next = await relayAccess(turn, signal);
  // Without new ones, let the relay judge the old ones.
  return next.outcome === 'ready' ? next.access : ready.access;
}

interface Answer {
  readonly facts: CredentialsFacts;
  /** How long the endpoint asks to wait. */
  readonly waitMs?: number | undefined;
}

async function ask(url: string, urls: readonly string[], signal: AbortSignal): Promise<Answer> {
  const askedMs = performance.now();
  try {
    const result = await withDeadline(signal, DEADLINE_MS, async (inner): Promise<Answer> => {
      // The endpoint may identify the agent by the page's session cookie.
      const response = await fetch(url, {signal: inner, cache: 'no-store', credentials: 'same-origin'});
      if (!response.ok) {
        await response.body?.cancel().catch(() => undefined);
        const facts = {outcome: 'failed', why: 'error-status', status: response.status} as const;
        return {facts, waitMs: busyForMs(response)};
      }
      return {facts: usable(await jsonOf(response), urls, askedMs)};
    });
    return result.timedOut ? {facts: {outcome: 'failed', why: 'no-answer'}} : result.value;
  } catch {
    signal.throwIfAborted();
    return {facts: {outcome: 'failed', why: (await sendsAway(url, signal)) ? 'sent-away' : 'no-answer'}};
  }
}

/** A redirect to a page without CORS fails as if nothing had answered: ask again without following it. */
async function sendsAway(url: string, signal: AbortSignal): Promise<boolean> {
  try {
    const result = await withDeadline(signal, DEADLINE_MS, (inner) =>
      fetch(url, {signal: inner, cache: 'no-store', credentials: 'same-origin', redirect: 'manual'}),
    );
    return !result.timedOut && result.value.type === 'opaqueredirect';
  } catch {
    signal.throwIfAborted();
    return false;
  }
}

/** One relay, as an endpoint names it: W3C `RTCIceServer`, or the older shapes. */
interface Server {
  readonly urls?: unknown;
  readonly url?: unknown;
  /** "A REST API For Access To TURN Services" (draft-uberti-behave-turn-rest). */
  readonly uris?: unknown;
  readonly username?: unknown;
  readonly credential?: unknown;
  readonly password?: unknown;
  readonly ttl?: unknown;
  readonly iceServers?: unknown;
}

/** The servers in an answer of any usual shape. */
function serversIn(answer: unknown): Server[] {
  if (Array.isArray(answer)) return answer.flatMap(serversIn);
  if (typeof answer !== 'object' || answer === null) return [];
  const {iceServers, ...server} = answer as Server;
  if (iceServers === undefined) return [server];
  // Properties beside the list apply to all its entries.
  return serversIn(iceServers).map((one) => ({...server, ...one}));
}

/**
 * The first usable server, with its URLs over plain TCP; URLs over UDP or TLS are ignored.
 * @param configuredUrls used if the answer names none
 */
function usable(answer: unknown, configuredUrls: readonly string[], askedMs?: number): CredentialsFacts {
  for (const {urls, url, uris, username, credential, password, ttl} of serversIn(answer)) {
    const named = [urls ?? uris ?? url ?? []].flat();
    const chosen: unknown[] = named.length > 0 ? named : [...configuredUrls];
    const valid = chosen.filter(
      (one): one is string => typeof one === 'string' && parseTurnUrl(one) !== undefined,
    );
    const secret = credential ?? password;
    if (valid.length === 0 || !isText(username) || !isText(secret)) continue;
    const access = {urls: valid, username, credential: secret};
    return askedMs !== undefined && typeof ttl === 'number' && ttl > 0
      ? {outcome: 'ready', access, expiresAtMs: askedMs + ttl * 1000}
      : {outcome: 'ready', access};
  }
  return {outcome: 'failed', why: 'not-credentials'};
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
