import type {Report} from '../report/types.js';
import {exportReport, type ExportResult} from './export-report.js';
import {destinationOf, type ExportOptions} from './options.js';

export interface ObserveOptions extends ExportOptions {
  /** Told what came of each export that was not ended before. */
  readonly onResult?: (result: ExportResult, report: Report) => void;
}

/**
 * Exports the report of every run that ends on an `<agent-diagnostics>`, or anywhere within `target`: its events bubble.
 * @returns ends it: the listener is gone, and what is under way is aborted; so does `options.signal`
 * @throws {TypeError} where an option is not what it should be
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
      // Somebody else's event of that name has none.
      const {report} = event as Event & {report?: Report};
      // What the host's own listener throws is the host's affair.
      if (report)
        send(report).catch((error: unknown) => {
          reportError(error);
        });
    },
    {signal},
  );
  return stop;
}
