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
  return nano(endMs);
}

/** A time of the report, the same way. @throws {TypeError} if it is none */
export function unixNano(time: string): string {
  const ms = Date.parse(time);
  if (!(ms > 0))
    throw new TypeError(`report.watch: expected a time such as 2026-11-23T08:52:00Z, got ${time}`);
  return nano(ms);
}

function nano(ms: number): string {
  return String(BigInt(ms) * 1_000_000n);
}
