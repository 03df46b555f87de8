import type {
  CheckItem,
  CheckResult,
  Episode,
  EvidenceValue,
  Finding,
  Light,
  Report,
} from '../report/types.js';
import {anyValue, attributesOf, type Values} from './attributes.js';
import type {ExportLogsServiceRequest, LogRecord} from './messages.js';
import {resourceOf, SCOPE, type ResourceOptions} from './resource.js';
import {endUnixNano, unixNano} from './time.js';

/** OpenTelemetry's log data model, "Severity fields". */
const SEVERITY: Readonly<Record<Light, {readonly severityNumber: number; readonly severityText: string}>> = {
  green: {severityNumber: 9, severityText: 'INFO'},
  amber: {severityNumber: 13, severityText: 'WARN'},
  grey: {severityNumber: 13, severityText: 'WARN'},
  red: {severityNumber: 17, severityText: 'ERROR'},
};

/**
 * A run as one log record: a line for people, and the rest as attributes. Each episode of a watch is a record of its own.
 *
 * Of the evidence only numbers and booleans are sent: a text may hold an address, a URL or a name.
 * @throws {TypeError} if the report's times are none
 */
export function toLogs(report: Report, options: ResourceOptions = {}): ExportLogsServiceRequest {
  const timeUnixNano = endUnixNano(report);
  const record = {
    timeUnixNano,
    observedTimeUnixNano: timeUnixNano,
    ...SEVERITY[report.light],
    eventName: 'agent_diagnostics.run',
    body: anyValue(lineOf(report)),
    attributes: attributesOf(factsOf(report)),
  };
  const episodes = (report.watch?.episodes ?? []).map((episode) => episodeRecord(episode, report));
  const logRecords = [record, ...episodes];
  return {
    resourceLogs: [{resource: resourceOf(options, report), scopeLogs: [{scope: SCOPE, logRecords}]}],
  };
}

/** One record an episode, at the time at which it began; of the minutes and of what was noted nothing is told. */
function episodeRecord({from, to, paths, worstMs, place, confidence}: Episode, {id}: Report): LogRecord {
  const timeUnixNano = unixNano(from);
  return {
    timeUnixNano,
    observedTimeUnixNano: unixNano(to),
    ...SEVERITY.amber,
    eventName: 'agent_diagnostics.episode',
    body: anyValue(`${place} (${confidence}): ${String(worstMs)} ms`),
    attributes: attributesOf({
      'agent_diagnostics.report.id': id,
      'agent_diagnostics.episode.place': place,
      'agent_diagnostics.episode.confidence': confidence,
      'agent_diagnostics.episode.paths': paths,
      'agent_diagnostics.episode.worst_ms': worstMs,
      'agent_diagnostics.episode.duration_ms': Date.parse(to) - Date.parse(from),
    }),
  };
}

/** E.g. `red: turn-unreachable, service-error`, or `grey (cancelled)`. */
function lineOf(report: Report): string {
  const {light, outcome} = report;
  const causes = causesOf(report).join(', ');
  return `${light}${outcome === 'complete' ? '' : ` (${outcome})`}${causes && `: ${causes}`}`;
}

/** Each once, worst first. */
function causesOf({findings}: Report): string[] {
  return [...new Set(findings.map(({cause}) => cause))];
}

/** In a store log attributes mix with those of others, so they carry the component's name. */
function factsOf(report: Report): Values {
  const {id, case: reference, outcome, light, lights, environment, policy} = report;
  return {
    'agent_diagnostics.report.id': id,
    'agent_diagnostics.case': reference,
    'agent_diagnostics.outcome': outcome,
    'agent_diagnostics.light': light,
    'agent_diagnostics.lights.data': lights.data,
    'agent_diagnostics.lights.voice': lights.voice,
    'agent_diagnostics.findings': causesOf(report),
    'agent_diagnostics.finding_details': report.findings.map(detailsOf),
    'agent_diagnostics.items': report.checks.flatMap(itemsOf),
    'agent_diagnostics.method': environment.method,
    'agent_diagnostics.visible_throughout': environment.visibleThroughout,
    'agent_diagnostics.policy.id': policy.id,
    'agent_diagnostics.policy.mos': policy.mos,
    'user_agent.name': known(environment.browser),
    'user_agent.version': known(environment.browserVersion),
    'os.name': known(environment.os),
  };
}

function detailsOf({cause, light, confidence, owner, subjects, evidence}: Finding): Values {
  return {cause, light, confidence, owner, subjects, evidence: withoutTexts(evidence)};
}

function withoutTexts(evidence: Record<string, EvidenceValue>): Values {
  return Object.fromEntries(
    Object.entries(evidence).filter(
      ([, value]) => typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value)),
    ),
  );
}

/** The services, relays and programs that a check looked at, one by one. */
function itemsOf({id: check, items = []}: CheckResult): Values[] {
  return items.map(({id, status, light, cause, metrics}: CheckItem) => ({
    check,
    id,
    status,
    light,
    cause,
    metrics: withoutTexts(metrics),
  }));
}

function known(text: string): string | undefined {
  return text === '' || text === 'unknown' ? undefined : text;
}
