import {diagnose} from '../analysis/diagnose.js';
import {symptomOf, type Symptom} from '../analysis/judged.js';
import type {CheckContext, Seen} from '../checks/context.js';
import {checkEnvironment} from '../checks/environment.js';
import {resolveConfiguration} from '../config/resolve.js';
import type {Configuration} from '../config/types.js';
import {MOS_POLICY, policyOf} from '../policy/policy.js';
import {RUN_LOCK, withLock} from '../internal/lock.js';
import type {EnvironmentFacts} from '../probes/environment.js';
import {requestPage} from '../probes/request-page.js';
import {newReportId} from '../report/report-id.js';
import type {CheckResult, Report} from '../report/types.js';
import {watchForEnding, type Ending} from './ending.js';
import {RunFiling} from './filing.js';
import {plannedMs, ProgressMeter, type Progress} from './progress.js';
import {runStages} from './stages.js';
import {watchVisibility} from './visibility.js';

export interface RunOptions {
  /** Aborting it ends the run at once; the promise then resolves with a report whose `outcome` is `cancelled`. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** Called with each check as it finishes. The report may name a root cause that only the whole run showed. */
  readonly onCheck?: (check: CheckResult) => void;
  /**
   * Whether the agent is on a call, which a test would disturb: then the run ends at once, measures nothing and says so.
   * A function is asked all through the run.
   */
  readonly callInProgress?: boolean | (() => boolean);
}

/** A run that blocks the others this long is stuck or asleep; ms. */
const MAX_TURN_MS = 90_000;

/**
 * Carries out a run, after those of other elements and tabs of this origin. Resolves with a report whatever happens; see
 * {@link RunOptions.signal} for ending it early.
 */
export async function execute(config: Configuration, options: RunOptions): Promise<Report> {
  const ending = watchForEnding(options);
  const patience = new AbortController();
  const proceed = (): void => {
    patience.abort();
  };
  const timer = setTimeout(proceed, MAX_TURN_MS);
  ending.signal.addEventListener('abort', proceed);
  if (ending.signal.aborted) proceed();
  let started = false;
  const run = (): Promise<Report> => {
    started = true;
    clearTimeout(timer);
    return executeNow(config, options, ending);
  };
  try {
    return await withLock(RUN_LOCK, patience.signal, run);
  } catch (error) {
    if (started) throw error;
    // Told to end, it says so in its report.
    return run();
  }
}

async function executeNow(
  config: Configuration,
  {onProgress, onCheck}: RunOptions,
  ending: Ending,
): Promise<Report> {
  const settings = resolveConfiguration(config);
  const startedAt = new Date();
  const startMs = performance.now();
  const {deadlineMs} = settings;
  const watch = watchVisibility(document);
  const meter = new ProgressMeter(settings, guarded(onProgress));
  const filing = new RunFiling({
    planned: plannedMs(settings).keys(),
    watch,
    onCheck: guarded(onCheck),
    onMeasured: (check) => {
      meter.update(check, 1);
    },
  });
  ending.startDeadline(deadlineMs);
  const seen: Seen = {services: [], method: 'none'};
  const context: CheckContext = {
    settings,
    signal: ending.signal,
    realm: window,
    page: requestPage(window),
    filing,
    progress: (check, fraction) => {
      meter.update(check, fraction);
    },
    remainingMs: () => deadlineMs - (performance.now() - startMs),
    seen,
  };
  let environment: EnvironmentFacts | undefined;
  try {
    environment = checkEnvironment(context);
    await runStages(config, context, environment);
  } catch (error) {
    // Once the run has been told to end, whatever breaks breaks because of that.
    if (!ending.signal.aborted) filing.note(ownFault(error));
  } finally {
    ending.close();
    context.hidden?.close();
    watch.stop();
  }
  if (ending.reasons.has('call-in-progress')) {
    for (const check of filing.results.open()) filing.note(symptomOf(check, 'call-in-progress', 'grey'));
  }
  if (filing.fileSlept('services', startMs)) seen.services = [];
  // What was cut short files what it had found by then.
  filing.fileRest('inconclusive');
  const diagnosis = diagnose(filing.all(), seen, settings);
  // A program on this PC that nobody allowed to look for takes nothing from the run.
  const isPartial = diagnosis.checks.some(({id, status}) => status === 'inconclusive' && id !== 'local');
  const {network} = seen.egress?.outcome === 'known' ? seen.egress : {};
  const isCancelled = ending.reasons.has('cancelled') || ending.reasons.has('page-left');
  return {
    version: 1,
    id: newReportId(),
    startedAt: startedAt.toISOString(),
    durationMs: Math.round(performance.now() - startMs),
    outcome: isCancelled ? 'cancelled' : isPartial ? 'partial' : 'complete',
    ...diagnosis,
    environment: {
      browser: environment?.browser ?? 'unknown',
      browserVersion: environment?.browserVersion ?? 'unknown',
      os: environment?.os ?? 'unknown',
      visibleThroughout: watch.visibleThroughout(),
      method: seen.method,
      ...(network !== undefined && {network}),
    },
    policy: {...policyOf(config.thresholds), mos: MOS_POLICY},
  };
}

/** Something of ours threw: the run says so, by the kind of the error; its text could hold anything. */
function ownFault(error: unknown): Symptom {
  // An error of the private window's is no `Error` of this one.
  const {name} = (error ?? {}) as {name?: unknown};
  const what = typeof name === 'string' ? name : typeof error;
  return symptomOf('environment', 'test-fault', 'grey', {what});
}

/** A listener that throws is the host's affair; the run goes on. */
function guarded<T>(listener: ((value: T) => void) | undefined): (value: T) => void {
  return (value) => {
    try {
      listener?.(value);
    } catch (error) {
      reportError(error);
    }
  };
}
