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
  /** Until when they are good, of `performance.now()`; absent where the endpoint sets no end. */
  readonly expiresAtMs?: number;
}

interface FailedCredentials {
  readonly outcome: 'failed';
  readonly why: 'no-answer' | 'error-status' | 'not-credentials';
  readonly status?: number;
}

const DEADLINE_MS = 5000;
/** An endpoint that is busy and says for how long is asked once more, unless that is longer than this: the run has an end; ms. */
const MAX_RETRY_WAIT_MS = 4000;
/** So much longer, at most, than it asks for: what sent away a whole floor at once is not to see it come back at once. */
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

/** The same, or others in their place where they have expired by now. Rejects only when `signal` aborts. */
export async function unexpired(
  ready: ReadyCredentials,
  turn: TurnConfig,
  signal: AbortSignal,
): Promise<RelayAccess> {
  if (performance.now() < (ready.expiresAtMs ?? Infinity)) return ready.access;
  const next = await relayAccess(turn, signal);
  // Without new ones it is the relay that says what it makes of the old ones.
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
      // The endpoint may know the agent by their session with the page.
      const response = await fetch(url, {signal: inner, cache: 'no-store', credentials: 'same-origin'});
      if (!response.ok) {
        await response.body?.cancel().catch(() => undefined);
        const facts = {outcome: 'failed', why: 'error-status', status: response.status} as const;
        return {facts, waitMs: busyForMs(response)};
      }
      const body = await jsonOf(response);
      return {facts: usable(typeof body === 'object' && body !== null ? body : {}, urls, askedMs)};
    });
    return result.timedOut ? {facts: {outcome: 'failed', why: 'no-answer'}} : result.value;
  } catch {
    signal.throwIfAborted();
    return {facts: {outcome: 'failed', why: 'no-answer'}};
  }
}

function usable(
  {
    urls,
    username,
    credential,
    ttl,
  }: {urls?: unknown; username?: unknown; credential?: unknown; ttl?: unknown},
  configuredUrls: readonly string[],
  askedMs?: number,
): CredentialsFacts {
  const chosen: unknown[] = Array.isArray(urls) && urls.length > 0 ? urls : [...configuredUrls];
  const valid = chosen.filter(
    (url): url is string => typeof url === 'string' && parseTurnUrl(url) !== undefined,
  );
  const complete =
    typeof username === 'string' && username !== '' && typeof credential === 'string' && credential !== '';
  if (!complete || valid.length === 0 || valid.length !== chosen.length)
    return {outcome: 'failed', why: 'not-credentials'};
  const access = {urls: valid, username, credential};
  return askedMs !== undefined && typeof ttl === 'number' && ttl > 0
    ? {outcome: 'ready', access, expiresAtMs: askedMs + ttl * 1000}
    : {outcome: 'ready', access};
}
