import type {Report} from '../report/types.js';
import {deliver, type Delivery} from './deliver.js';
import {toLogs} from './logs.js';
import {toMetrics} from './metrics.js';
import {destinationOf, type ExportOptions} from './options.js';

export interface ExportResult {
  /** The collector has taken all of it. */
  readonly ok: boolean;
  readonly metrics: Delivery;
  readonly logs: Delivery;
}

/**
 * Sends a report to an OpenTelemetry collector (OTLP over HTTP, JSON): its figures as metrics, the run as a log record.
 *
 * Resolves whatever the network does, or when `options.signal` aborts: with what came of it. What OTLP says may be tried
 * again is, after the wait that the collector asks for, or longer and longer ones, up to `options.deadlineMs`.
 * @throws {TypeError} as a rejection, before anything is sent, where an option or the report is not what it should be
 */
export async function exportReport(report: Report, options: ExportOptions): Promise<ExportResult> {
  const {metricsUrl, logsUrl, ...how} = destinationOf(options);
  const sending = {...how, signal: options.signal ?? new AbortController().signal};
  const [metrics, logs] = [toMetrics(report, options), toLogs(report, options)];
  const [metricsSent, logsSent] = await Promise.all([
    deliver(metricsUrl, metrics, sending),
    deliver(logsUrl, logs, sending),
  ]);
  return {ok: metricsSent.ok && logsSent.ok, metrics: metricsSent, logs: logsSent};
}
