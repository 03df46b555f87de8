import type {Report} from '../report/types.js';
import {exportReport, type ExportResult} from './export-report.js';
import {destinationOf, type ExportOptions} from './options.js';

export interface ObserveOptions extends ExportOptions {
  /** Called with the result of each export that was not aborted. */
  readonly onResult?: (result: ExportResult, report: Report) => void;
}

/**
 * Exports the report of every run that ends on an `<agent-diagnostics>`, or anywhere within `target`: its events bubble.
 * @returns stops it: removes the listener and aborts exports under way, as `options.signal` does
 * @throws {TypeError} if an option is invalid
 */
export function observe(target: EventTarget, options: ObserveOptions): () => void {
  destinationOf(options);
  const {signal: given, onResult} = options;
  const ending = new AbortController();
  const {signal} = ending;
  const stop = (): void => {
    ending.abort(new DOMException('No longer observed', 'AbortError'));
  };
  if (given?.aborted) stop();
  given?.addEventListener('abort', stop, {signal});
  const send = async (report: Report): Promise<void> => {
    const result = await exportReport(report, {...options, signal});
    if (!signal.aborted) onResult?.(result, report);
  };
  target.addEventListener(
    'diagnostics-complete',
    (event) => {
      // Another component's event of that name has no report.
      const {report} = event as Event & {report?: Report};
      // Errors of the host's listener are the host's.
      if (report)
        send(report).catch((error: unknown) => {
          reportError(error);
        });
    },
    {signal},
  );
  return stop;
}
