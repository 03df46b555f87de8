import type {Report} from '../report/types.js';

/**
 * When the run ended, as OTLP writes a time: nanoseconds since 1970, decimal.
 * @throws {TypeError} if the report does not say when it started, or how long it took
 */
export function endUnixNano({startedAt, durationMs}: Pick<Report, 'startedAt' | 'durationMs'>): string {
  const endMs = Math.round(Date.parse(startedAt) + durationMs);
  if (!(endMs > 0)) {
    throw new TypeError(
      'report.startedAt, report.durationMs: expected a time such as 2026-11-23T08:52:00Z and milliseconds, ' +
        `got ${JSON.stringify(startedAt) ?? 'nothing'} and ${JSON.stringify(durationMs) ?? 'nothing'}`,
    );
  }
  return String(BigInt(endMs) * 1_000_000n);
}
