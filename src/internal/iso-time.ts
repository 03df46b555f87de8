/** A time of the system's clock, ms (Unix), as ISO 8601 in UTC. */
export function isoTime(ms: number): string {
  return new Date(Math.round(ms)).toISOString();
}
