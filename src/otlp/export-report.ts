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
 * Resolves with the result whatever the network does, also when `options.signal` aborts. Retryable answers (OTLP
 * specification) are retried after the wait that the collector asks for, or growing ones, up to `options.deadlineMs`.
 * @throws {TypeError} as a rejection, before anything is sent, if an option or the report is invalid
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
