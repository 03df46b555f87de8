/** A server that asks for a longer wait is asked again after this long, ms. */
const MAX_WAIT_MS = 24 * 3600 * 1000;

/** RFC 9110, section 5.6.7: the one form of a date that may still be sent. */
const HTTP_DATE = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/;

/**
 * How long a `Retry-After` header asks to wait (RFC 9110, section 10.2.3: seconds, or a date).
 * @param nowMs of this machine's clock, since 1970
 * @returns ms, a day at most; `undefined` where there is no header, or none that says anything
 */
export function retryAfterMs(value: string | null, nowMs: number): number | undefined {
  const text = value?.trim() ?? '';
  const waitMs = /^\d+$/.test(text)
    ? Number(text) * 1000
    : HTTP_DATE.test(text)
      ? Date.parse(text) - nowMs
      : NaN;
  return Number.isNaN(waitMs) ? undefined : Math.min(Math.max(0, waitMs), MAX_WAIT_MS);
}

/**
 * How long a server that is busy (429, RFC 6585; 503, RFC 9110) asks to wait; `undefined` where it answers anything else, or
 * does not say. Of another origin only the one that exposes the header says.
 */
export function busyForMs({status, headers}: Response): number | undefined {
  return status === 429 || status === 503 ? retryAfterMs(headers.get('retry-after'), Date.now()) : undefined;
}
