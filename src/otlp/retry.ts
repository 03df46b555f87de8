/** OTLP specification, "Retryable Response Codes": all others must not be tried again. */
export const RETRYABLE: readonly number[] = [429, 502, 503, 504];

/** Wait before the second attempt, ms; then twice as long each time. */
const FIRST_MS = 1000;
const MAX_MS = 30_000;

/**
 * How long to wait after this many failures, ms. A whole floor of agents starts its shift at the same time: the waits are
 * spread, so that they do not all come back at once, but never shorter than the collector asks for.
 * @param retryAfterMs what the collector asks for, if it does
 * @param random 0–1
 */
export function waitMs(failures: number, retryAfterMs: number | undefined, random: number): number {
  const backoffMs = Math.min(FIRST_MS * 2 ** (failures - 1), MAX_MS);
  return retryAfterMs === undefined
    ? backoffMs * (0.5 + random / 2)
    : retryAfterMs + random * Math.max(backoffMs, retryAfterMs / 2);
}
