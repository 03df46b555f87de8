import type {Configuration} from '../config/types.js';
import {validateConfiguration} from '../config/validate.js';
import {lazyPart} from '../internal/lazy-part.js';
import {MOS_POLICY, POLICY_ID} from '../policy/policy.js';
import {newReportId} from '../report/report-id.js';
import type {Report} from '../report/types.js';
import type {RunOptions} from './run.js';

/** A line that does not carry 12 kB in this time carries no call either; ms. */
const MAX_LOAD_MS = 15_000;
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
 * Measures and judges, as the engine's `runDiagnostics` does; the code of the run is a file of its own, since a page shows
 * the light long before anybody presses the button. Where that file can't be had, the report says so.
 * @throws {ConfigurationError} as a rejection, before anything is sent
 */
export async function runDiagnostics(config: Configuration, options: RunOptions = {}): Promise<Report> {
  const configuration = validateConfiguration(config);
  const startedAt = new Date();
  const part = await withinPatience(loadRun(), options.signal);
  return part ? part.execute(configuration, options) : reportWithoutRun(startedAt, options.signal);
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

/** Nothing was measured, for want of our own code. */
function reportWithoutRun(startedAt: Date, signal: AbortSignal | undefined): Report {
  return {
    version: 1,
    id: newReportId(),
    startedAt: startedAt.toISOString(),
    durationMs: Date.now() - startedAt.getTime(),
    outcome: signal?.aborted ? 'cancelled' : 'partial',
    light: 'grey',
    lights: {data: 'grey', voice: 'grey'},
    checks: [{id: 'environment', status: 'inconclusive', light: 'grey', durationMs: 0, metrics: {}}],
    findings: [
      {
        cause: 'test-fault',
        light: 'grey',
        confidence: 'certain',
        owner: 'integrator',
        subjects: ['environment'],
        evidence: {what: 'run.js'},
      },
    ],
    environment: {
      browser: 'unknown',
      browserVersion: 'unknown',
      os: 'unknown',
      visibleThroughout: true,
      method: 'none',
    },
    policy: {id: POLICY_ID, mos: MOS_POLICY},
  };
}
