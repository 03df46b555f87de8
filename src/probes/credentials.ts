import {parseTurnUrl} from '../config/formats.js';
import type {TurnConfig} from '../config/types.js';
import {withDeadline} from '../internal/abort.js';
import type {RelayAccess} from '../rtc/loop.js';

/** Credentials to use, or why there are none. The reason never repeats what the endpoint said. */
export type CredentialsFacts =
  | {readonly outcome: 'ready'; readonly access: RelayAccess}
  | {
      readonly outcome: 'failed';
      readonly why: 'no-answer' | 'error-status' | 'not-credentials';
      readonly status?: number;
    };

const DEADLINE_MS = 5000;

/** The relay's URLs and credentials: as configured, or fetched just before use. Rejects only when `signal` aborts. */
export async function relayAccess(turn: TurnConfig, signal: AbortSignal): Promise<CredentialsFacts> {
  const {urls = [], username, credential, credentialsUrl} = turn;
  if (credentialsUrl === undefined) return usable({urls, username, credential}, []);
  try {
    const result = await withDeadline(signal, DEADLINE_MS, async (inner): Promise<CredentialsFacts> => {
      // The endpoint may know the agent by their session with the page.
      const response = await fetch(credentialsUrl, {
        signal: inner,
        cache: 'no-store',
        credentials: 'same-origin',
      });
      if (!response.ok) return {outcome: 'failed', why: 'error-status', status: response.status};
      const body = (await response.json().catch(() => null)) as unknown;
      return usable(typeof body === 'object' && body !== null ? body : {}, urls);
    });
    return result.timedOut ? {outcome: 'failed', why: 'no-answer'} : result.value;
  } catch {
    signal.throwIfAborted();
    return {outcome: 'failed', why: 'no-answer'};
  }
}

function usable(
  {urls, username, credential}: {urls?: unknown; username?: unknown; credential?: unknown},
  configuredUrls: readonly string[],
): CredentialsFacts {
  const chosen: unknown[] = Array.isArray(urls) && urls.length > 0 ? urls : [...configuredUrls];
  const valid = chosen.filter(
    (url): url is string => typeof url === 'string' && parseTurnUrl(url) !== undefined,
  );
  const complete =
    typeof username === 'string' && username !== '' && typeof credential === 'string' && credential !== '';
  return complete && valid.length > 0 && valid.length === chosen.length
    ? {outcome: 'ready', access: {urls: valid, username, credential}}
    : {outcome: 'failed', why: 'not-credentials'};
}
