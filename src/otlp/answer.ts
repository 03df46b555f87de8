import {retryAfterMs} from '../internal/retry-after.js';
import {RETRYABLE} from './retry.js';

/** What one attempt came to. */
export interface Attempt {
  readonly ok: boolean;
  readonly status?: number;
  /** Data points or log records that the collector rejected while it accepted others. */
  readonly rejected?: number;
  /** In English, for the administrator; the collector's own text, shortened. */
  readonly message?: string;
  /** May it be tried again? */
  readonly retry?: {readonly afterMs: number | undefined};
}

const MAX_MESSAGE_LENGTH = 200;

/** Refused, cut, not resolved, no CORS, or forbidden by the page's own policy: a page is not told which. */
export const NO_ANSWER: Attempt = {
  ok: false,
  message: 'No answer that this page may read: network, name, certificate, CORS, or the page’s own policy',
  retry: {afterMs: undefined},
};

/**
 * What an answer says (OTLP specification, "OTLP/HTTP Response").
 * @param text of its body; `undefined` if that did not come, or went on for too long
 */
export function attemptOf(response: Response, text: string | undefined): Attempt {
  const {ok, status, type, headers} = response;
  // A redirect followed would turn the POST into a GET of a sign-in page, whose 200 would pass for a delivery.
  if (type === 'opaqueredirect' || (status >= 300 && status < 400))
    return {ok: false, message: 'Redirected: give the address that the collector itself has'};
  const body = objectIn(text);
  if (!ok) {
    const message = messageIn(body?.['message']) ?? `HTTP ${String(status)}`;
    if (!RETRYABLE.includes(status)) return {ok, status, message};
    return {ok, status, message, retry: {afterMs: retryAfterMs(headers.get('retry-after'), Date.now())}};
  }
  if (text && !body) return {ok: false, status, message: 'Something that is no collector answered'};
  return {status, ...partialSuccess(body)};
}

/** `Export…PartialSuccess`; with nothing rejected, its message is a warning. */
function partialSuccess(body: Readonly<Record<string, unknown>> | undefined): Omit<Attempt, 'status'> {
  const partial = asObject(body?.['partialSuccess']) ?? {};
  // 64-bit integers are decimal strings in OTLP's JSON; numbers are to be taken as well.
  const rejected = Number(partial['rejectedDataPoints'] ?? partial['rejectedLogRecords'] ?? 0);
  const message = messageIn(partial['errorMessage']);
  return {
    ok: !(rejected > 0),
    ...(rejected > 0 && {rejected}),
    ...(message !== undefined && {message}),
  };
}

function objectIn(text: string | undefined): Readonly<Record<string, unknown>> | undefined {
  try {
    return text ? asObject(JSON.parse(text)) : undefined;
  } catch {
    return undefined;
  }
}

function asObject(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : undefined;
}

function messageIn(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value.slice(0, MAX_MESSAGE_LENGTH) : undefined;
}
