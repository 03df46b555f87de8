import {isOtlp, fromOtlp} from './otlp-logs.js';
import {reportOfRecord, type Attributes} from './log-report.js';
import {asList, asObject, type Candidate, type Json} from './json.js';

/**
 * What Loki and Grafana write: an answer of `query_range` (streams of `[time, line]`), `logcli --output=jsonl`, and "Download
 * logs" of Grafana. OTLP attributes are labels or structured metadata there, with `_` for every dot.
 */
export function isLoki(value: Json): boolean {
  return streamsOf(value) !== undefined || typeof value['line'] === 'string';
}

export function fromLoki(value: Json): Candidate[] {
  const streams = streamsOf(value);
  if (streams) {
    return streams.flatMap((one) => {
      const {stream, values} = asObject(one) ?? {};
      return asList(values).flatMap((entry) => {
        const [time, line, own] = asList(entry);
        return fromLine({...asObject(stream), ...metadata(own)}, line, time);
      });
    });
  }
  const labels = asObject(value['labels']) ?? asObject(value['fields']) ?? {};
  return fromLine(labels, value['line'], value['timestamp'] ?? value['date']);
}

function streamsOf(value: Json): readonly unknown[] | undefined {
  const data = asObject(value['data']) ?? value;
  const streams = data['result'] ?? data['streams'];
  return Array.isArray(streams) ? (streams as unknown[]) : undefined;
}

/** Of one line; Loki tells it by name, or apart from what a parser made of the line. */
function metadata(value: unknown): Json {
  const own = asObject(value) ?? {};
  return {...own, ...asObject(own['structuredMetadata']), ...asObject(own['parsed'])};
}

/** Some stores keep the report itself, or the collector's record, as the line. */
function fromLine(labels: Json, line: unknown, time: unknown): Candidate[] {
  const parsed = typeof line === 'string' && line.trimStart().startsWith('{') ? objectIn(line) : undefined;
  if (parsed && isOtlp(parsed)) return fromOtlp(parsed);
  if (parsed && 'version' in parsed) return [{parsed}];
  const attributes = withDots(labels);
  const found = reportOfRecord(attributes, attributes, millisecondsOf(time));
  return found ? [found] : [];
}

function objectIn(text: string): Json | undefined {
  try {
    return asObject(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** The names as `otlp/logs.ts` and `otlp/resource.ts` give them, by the form that Loki keeps them in. */
const NAMES = new Map(
  [
    ...[
      'report.id',
      'case',
      'outcome',
      'light',
      'lights.data',
      'lights.voice',
      'findings',
      'finding_details',
    ],
    ...['items', 'method', 'visible_throughout', 'policy.id', 'policy.mos', 'site', 'network'],
  ]
    .map((name) => `agent_diagnostics.${name}`)
    .concat('user_agent.name', 'user_agent.version', 'os.name')
    .map((name) => [name.replaceAll('.', '_'), name]),
);

function withDots(labels: Json): Attributes {
  return Object.fromEntries(Object.entries(labels).map(([name, value]) => [NAMES.get(name) ?? name, value]));
}

/** Nanoseconds as text, or a time as people write it. */
function millisecondsOf(time: unknown): number {
  if (typeof time === 'number') return time > 1e15 ? time / 1e6 : time;
  const text = typeof time === 'string' ? time : '';
  return /^\d{16,}$/.test(text) ? Number(text) / 1e6 : Date.parse(text);
}
