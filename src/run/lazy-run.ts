import type {Configuration} from '../config/types.js';
import {validateConfiguration} from '../config/validate.js';
import {isBelowFloor} from '../internal/floor.js';
import {lazyPart} from '../internal/lazy-part.js';
import type {Report} from '../report/types.js';
import {unmeasuredReport} from '../report/unmeasured.js';
import type {RunOptions} from './run.js';
import {whyWithoutRun} from './without-run.js';

/** A line that does not carry 12 kB in this time carries no call either; ms. */
const MAX_LOAD_MS = 8000;
/** A run that is ended while its code is on its way waits no longer for it, ms. */
const GRACE_MS = 500;

const loadRun = lazyPart(() => import('./run.js'), 'execute');

/**
 * Fetches the code of a run once the browser has nothing better to do, so that it is there when the button is pressed,
 * whatever the network does by then.
 */
export function prepareRun(): void {
  // Safari has no idle callbacks.
  const whenIdle = (window as Partial<Window>).requestIdleCallback ?? setTimeout;
  whenIdle(() => void loadRun());
}

/**
 * Measures and judges, without anything to see: no element, no Lit.
 *
 * Resolves with a report (docs/contract.md, section 5), whatever the network does; aborting `options.signal` resolves it at once
 * with the outcome `cancelled`. Every connection, frame, worker, timer and listener of the run is gone by then. The code of
 * the run is a file of its own; where that can't be had, the report says so.
 * @throws {ConfigurationError} as a rejection, before anything is sent
 */
export async function runDiagnostics(config: Configuration, options: RunOptions = {}): Promise<Report> {
  if (isBelowFloor()) return (await import('./too-old.js')).reportOfOldBrowser();
  const configuration = validateConfiguration(config);
  const startedAtMs = Date.now();
  const part = await withinPatience(loadRun(), options.signal);
  if (part) return part.execute(configuration, options);
  const why = await whyWithoutRun(configuration, options.signal);
  return unmeasuredReport(startedAtMs, options.signal?.aborted ? 'cancelled' : 'partial', why);
}

/** Resolves with what comes, or with `undefined` once that has taken too long. */
function withinPatience<T>(coming: Promise<T>, signal: AbortSignal | undefined): Promise<T | undefined> {
  return new Promise((resolve) => {
    let timer = setTimeout(giveUp, MAX_LOAD_MS);
    const hurry = (): void => {
      clearTimeout(timer);
      timer = setTimeout(giveUp, GRACE_MS);
    };
    if (signal?.aborted) hurry();
    signal?.addEventListener('abort', hurry);
    function giveUp(): void {
      finish(undefined);
    }
    function finish(part: T | undefined): void {
      clearTimeout(timer);
      signal?.removeEventListener('abort', hurry);
      resolve(part);
    }
    void coming.then(finish);
  });
}
