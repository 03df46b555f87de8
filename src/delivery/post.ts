import {withDeadline} from '../internal/abort.js';
import {retryAfterMs} from '../internal/retry-after.js';
import type {Report} from '../report/types.js';

/** What came of posting a report once. `status` is absent where the answer is a redirection. */
export type PostOutcome =
  | {readonly kind: 'delivered'}
  | {readonly kind: 'refused'; readonly status: number}
  | {readonly kind: 'no-answer'}
  | {readonly kind: 'try-later'; readonly status?: number; readonly waitMs?: number};

/** A report is some tens of kilobytes; what takes longer than this is not coming; ms. */
export const POST_DEADLINE_MS = 15_000;

/** Of the client errors, those that say "later": Request Timeout, Too Early (RFC 8470), Too Many Requests (RFC 6585). */
const LATER = [408, 425, 429];

/**
 * - `credentials`: a helpdesk's address on the page's own origin stands behind the same sign-in, and gets its cookies.
 *   Another origin gets none: most browsers would not send them, and `include` would shut out every server that answers
 *   with `Access-Control-Allow-Origin: *`.
 * - `redirect`: a sign-in that has run out redirects to its page, and `follow` would make of the POST a GET of that page,
 *   whose 200 would pass for a delivery. With `error` it could not be told from a dead network.
 */
const REQUEST = {
  method: 'POST',
  headers: {'content-type': 'application/json'},
  mode: 'cors',
  credentials: 'same-origin',
  redirect: 'manual',
  referrerPolicy: 'no-referrer',
  cache: 'no-store',
} as const satisfies RequestInit;

/**
 * Posts the report as JSON. Any 2xx is a delivery; what the body of the answer says is not looked at.
 * @throws the reason of `signal` when that aborts
 */
export async function postReport(
  report: Report,
  url: string,
  {signal, deadlineMs = POST_DEADLINE_MS}: {signal: AbortSignal; deadlineMs?: number},
): Promise<PostOutcome> {
  try {
    const answer = await withDeadline(signal, deadlineMs, async (inner) => {
      const response = await fetch(url, {...REQUEST, body: JSON.stringify(report), signal: inner});
      // It has been taken, or not; that the rest of the answer does not come changes nothing.
      await response.body?.cancel().catch(() => undefined);
      return response;
    });
    return answer.timedOut ? {kind: 'no-answer'} : outcomeOf(answer.value);
  } catch {
    signal.throwIfAborted();
    // Refused, cut, no CORS, blocked by the page's own policy: a page is not told which.
    return {kind: 'no-answer'};
  }
}

function outcomeOf({ok, status, type, headers}: Response): PostOutcome {
  if (ok) return {kind: 'delivered'};
  if (type === 'opaqueredirect') return {kind: 'try-later'};
  if (status >= 400 && status < 500 && !LATER.includes(status)) return {kind: 'refused', status};
  const waitMs = retryAfterMs(headers.get('retry-after'), Date.now());
  return {kind: 'try-later', status, ...(waitMs !== undefined && {waitMs})};
}
