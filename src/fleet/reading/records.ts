import {asList, asObject, type Candidate} from './json.js';
import {fromLoki, isLoki} from './loki.js';
import {fromOtlp, isOtlp} from './otlp-logs.js';

/**
 * The reports of a parsed value: a report itself, a message with one in it, the log records of a collector's file exporter,
 * or what Loki and Grafana write.
 * @returns why there is none, where that is known
 */
export function candidatesIn(parsed: unknown): Candidate[] | 'metrics' | 'empty' {
  const value = asObject(parsed);
  if (!value) return [{parsed}];
  if (Object.keys(value).some((key) => /^resource(?:Metrics|Spans)$/.test(key))) return 'metrics';
  if (isOtlp(value)) return orEmpty(fromOtlp(value));
  if ('version' in value) return [{parsed: value}];
  if (isLoki(value)) return orEmpty(fromLoki(value));
  // As `embed.html` posts it, and as a helpdesk's inbox may keep it.
  if (asObject(value['report'])) return [{parsed: value['report']}];
  if (Array.isArray(value['reports'])) return orEmpty(asList(value['reports']).map((one) => ({parsed: one})));
  return [{parsed: value}];
}

function orEmpty(found: Candidate[]): Candidate[] | 'empty' {
  return found.length > 0 ? found : 'empty';
}
