import type {CheckResult, Report} from '../report/types.js';
import {attributesOf, type Values} from './attributes.js';
import {codecOf, figuresOf, type Instrument} from './figures.js';
import type {ExportMetricsServiceRequest, Metric, NumberDataPoint} from './messages.js';
import {resourceOf, SCOPE, type ResourceOptions} from './resource.js';
import {endUnixNano} from './time.js';

/** One value of one metric. */
interface Measured {
  readonly instrument: Omit<Instrument, 'unit'> & {readonly unit: Instrument['unit'] | '{finding}'};
  readonly value: number;
  readonly attributes: Values;
}

const RUN_DURATION = {name: 'run.duration', unit: 'ms', description: 'How long the run took'} as const;
const RUN_LIGHT = {
  name: 'run.light',
  unit: '1',
  description: '1 for the light that the run came to: overall, of the data path and of the voice path',
} as const;
const CHECK_DURATION = {
  name: 'check.duration',
  unit: 'ms',
  description: 'How long the check took',
} as const;
const CHECK_LIGHT = {
  name: 'check.light',
  unit: '1',
  description: '1 for the light that the check came to',
} as const;
const FINDINGS = {name: 'findings', unit: '{finding}', description: 'Root causes found'} as const;

/**
 * A run as one set of gauges, each with a point for each check or state. What was not measured is absent.
 *
 * Names of single services, relays or reports are no attributes here: each value would be a time series. The log record
 * has them ({@link toLogs}).
 * @throws {TypeError} if the report's times are none
 */
export function toMetrics(report: Report, options: ResourceOptions = {}): ExportMetricsServiceRequest {
  const timeUnixNano = endUnixNano(report);
  const metrics = new Map<string, Metric & {gauge: {dataPoints: NumberDataPoint[]}}>();
  for (const {instrument, value, attributes} of measuredIn(report)) {
    const {name: shortName, unit, description} = instrument;
    const number = numberOf(value, unit);
    if (!number) continue;
    const name = `agent_diagnostics.${shortName}`;
    const metric = metrics.get(name) ?? {name, description, unit, gauge: {dataPoints: []}};
    metrics.set(name, metric);
    metric.gauge.dataPoints.push({timeUnixNano, attributes: attributesOf(attributes), ...number});
  }
  return {
    resourceMetrics: [
      {resource: resourceOf(options, report), scopeMetrics: [{scope: SCOPE, metrics: [...metrics.values()]}]},
    ],
  };
}

/** Things that are counted are whole. `undefined` where the message can't hold the value. */
function numberOf(
  value: number,
  unit: Measured['instrument']['unit'],
): {asDouble: number} | {asInt: string} | undefined {
  if (!unit.startsWith('{')) return Number.isFinite(value) ? {asDouble: value} : undefined;
  const count = Math.round(value);
  return Number.isSafeInteger(count) ? {asInt: String(count)} : undefined;
}

function measuredIn(report: Report): Measured[] {
  const {durationMs, outcome, light, lights, checks} = report;
  return [
    {instrument: RUN_DURATION, value: durationMs, attributes: {outcome, light}},
    ...Object.entries({overall: light, ...lights}).map(([path, own]) => ({
      instrument: RUN_LIGHT,
      value: 1,
      attributes: {path, light: own},
    })),
    ...checks.filter(({status}) => status !== 'skipped').flatMap((check) => measuredBy(check, report)),
    ...findingsIn(report),
  ];
}

function measuredBy({id, light, durationMs, metrics}: CheckResult, {environment}: Report): Measured[] {
  const codec = codecOf(id);
  const state = {'check.id': id, light};
  // The method describes the figures of calls only.
  const method = codec !== undefined || id === 'load' ? environment.method : undefined;
  return [
    {instrument: CHECK_LIGHT, value: 1, attributes: state},
    // A check that did not run has no duration.
    ...(durationMs > 0 ? [{instrument: CHECK_DURATION, value: durationMs, attributes: state}] : []),
    ...Object.entries(figuresOf(id)).flatMap(([figure, instrument]) => {
      const value = metrics[figure];
      return value === undefined ? [] : [{instrument, value, attributes: {...state, codec, method}}];
    }),
  ];
}

/** Counts findings of each kind, so that one more dead service makes no new time series. */
function findingsIn({findings}: Report): Measured[] {
  const kinds = new Map<string, {attributes: Values; value: number}>();
  for (const {cause, light, owner} of findings) {
    const key = [cause, light, owner].join();
    const kind = kinds.get(key) ?? {attributes: {cause, light, owner}, value: 0};
    kind.value += 1;
    kinds.set(key, kind);
  }
  return [...kinds.values()].map((kind) => ({instrument: FINDINGS, ...kind}));
}
