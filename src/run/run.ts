import {diagnose} from '../analysis/diagnose.js';
import {judgeEnvironment} from '../analysis/judge-environment.js';
import {judged, symptomOf, type Judged, type Symptom} from '../analysis/judged.js';
import {MOS_POLICY, POLICY_ID} from '../policy/policy.js';
import {resolveConfiguration, type Settings} from '../config/resolve.js';
import type {Configuration} from '../config/types.js';
import {abortable, delay} from '../internal/abort.js';
import type {Interval} from '../internal/packet.js';
import {probeEnvironment, type EnvironmentFacts} from '../probes/environment.js';
import {newReportId} from '../report/report-id.js';
import type {CheckId, CheckResult, Report} from '../report/types.js';
import {watchForCall} from './call-watch.js';
import type {RunContext} from '../checks/context.js';
import {checkData} from './data-path.js';
import {Ledger} from './ledger.js';
import {missingPart} from '../checks/missing-part.js';
import {plannedMs, ProgressMeter, type Progress} from './progress.js';
import type {RelayPath} from '../checks/relay.js';
import {watchVisibility, type Disturbance} from './visibility.js';

export interface RunOptions {
  /** Aborting it ends the run at once; the promise then resolves with a report whose `outcome` is `cancelled`. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** Called with each check as it finishes. The report may name a root cause that only the whole run showed. */
  readonly onCheck?: (check: CheckResult) => void;
  /**
   * Whether the agent is on a call, which a test would disturb. Nothing is measured then: the run ends at once, and says so.
   * A function is asked all through the run.
   */
  readonly callInProgress?: boolean | (() => boolean);
}

/** The relay waits this long for a first answer over HTTPS, so that a proxy's sign-in is known when TURN asks; ms. */
const SERVICES_HEAD_START_MS = 3000;

/** Carries out a run. Resolves with a report whatever happens; see {@link RunOptions.signal} for ending it early. */
export async function execute(
  config: Configuration,
  {signal, onProgress, onCheck, callInProgress}: RunOptions,
): Promise<Report> {
  const settings = resolveConfiguration(config);
  const startedAt = new Date();
  const startMs = performance.now();
  const ending = new AbortController();
  // Cancelled or at its deadline: what is under way need not know which.
  const cancel = (): void => {
    ending.abort();
  };
  signal?.addEventListener('abort', cancel, {once: true});
  if (signal?.aborted) cancel();
  let left = false;
  // Nobody is there any more; kept for a way back, the page would find its deadlines passed and its connections dead.
  const leave = (): void => {
    left = true;
    cancel();
  };
  addEventListener('pagehide', leave);
  const deadline = setTimeout(cancel, settings.deadlineMs);
  const watch = watchVisibility(document);
  const ledger = new Ledger(plannedMs(settings).keys(), guarded(onCheck));
  const meter = new ProgressMeter(settings, guarded(onProgress));
  const notes: Symptom[] = [];
  const fileUnless = (why: Disturbance, result: Judged): boolean => {
    const {id, durationMs} = result.result;
    ledger.file(why ? tainted(id as CheckId, durationMs, why) : result);
    meter.update(id as CheckId, 1);
    return why !== undefined;
  };
  const context: RunContext = {
    settings,
    signal: ending.signal,
    realm: window,
    ledger,
    meter,
    data: {services: []},
    method: 'none',
    remainingMs: () => settings.deadlineMs - (performance.now() - startMs),
    file: (result, fromMs, toMs) =>
      void fileUnless(watch.disturbed(since(fromMs, toMs), isWell(result)), result),
    fileAwake: (result, fromMs) =>
      fileUnless(watch.slept(since(fromMs), isWell(result)) ? 'asleep' : undefined, result),
    note: (symptom, fromMs) => {
      const slept = fromMs !== undefined && watch.slept(since(fromMs));
      notes.push(slept ? {...symptom, ...disturbed(symptom.check, 'asleep')} : symptom);
    },
  };
  let inCall = false;
  const stopWatching = watchForCall(callInProgress, () => {
    inCall = true;
    cancel();
  });
  let environment: EnvironmentFacts | undefined;
  let broken: unknown;
  try {
    environment = checkEnvironment(context);
    ending.signal.throwIfAborted();
    await runStages(config, context, environment);
  } catch (error) {
    // Once the run has been told to end, whatever breaks breaks because of that.
    if (!ending.signal.aborted) broken = error;
  } finally {
    clearTimeout(deadline);
    stopWatching();
    signal?.removeEventListener('abort', cancel);
    removeEventListener('pagehide', leave);
    // Whatever a failed stage left going ends here.
    ending.abort();
    watch.stop();
  }
  if (broken !== undefined) notes.push(ownFault(broken));
  // What the agent's own call left no room for.
  if (inCall) notes.push(...ledger.open().map((check) => symptomOf(check, 'call-in-progress', 'grey')));
  // What was cut short shows what it had found by then; after a sleep its deadlines have passed as well, and mean nothing.
  if (ledger.open().includes('services') && watch.slept(since(startMs))) {
    context.data.services = [];
    ledger.file(tainted('services', performance.now() - startMs, 'asleep'));
  }
  ledger.fileRest('inconclusive');
  return finish({
    settings,
    startedAt,
    startMs,
    environment,
    context,
    notes,
    watch,
    cancelled: left || signal?.aborted,
  });
}

/** What is well is well, however long the page was held up. */
function isWell({result}: Judged): boolean {
  return result.light === 'green';
}

/** From one time on the clock of `performance.now()` to another, or to now; ms since the epoch. */
function since(fromMs: number, toMs = performance.now()): Interval {
  return {fromMs: performance.timeOrigin + fromMs, toMs: performance.timeOrigin + toMs};
}

/** In place of what was measured while the page was hidden, or the PC slept. */
function disturbed(check: CheckId, why: NonNullable<Disturbance>): Symptom {
  return symptomOf(check, 'page-hidden', 'grey', {why});
}

function tainted(check: CheckId, durationMs: number, why: NonNullable<Disturbance>): Judged {
  return judged(check, {durationMs, symptoms: [disturbed(check, why)]});
}

function checkEnvironment({settings, realm, ledger, meter}: RunContext): EnvironmentFacts {
  const startMs = performance.now();
  const {codecs, turn} = settings;
  const facts = probeEnvironment(realm, codecs);
  const durationMs = performance.now() - startMs;
  ledger.file(judgeEnvironment(facts, {needsVoice: turn !== undefined, expected: codecs[0], durationMs}));
  meter.update('environment', 1);
  return facts;
}

/** HTTPS first; the relay follows once something has answered, and does not wait for a service that hangs. */
async function runStages(
  config: Configuration,
  context: RunContext,
  {webrtc}: EnvironmentFacts,
): Promise<void> {
  const {settings, signal, realm, ledger} = context;
  const {turn} = settings;
  // Now, at its very start: a click does not count for long.
  const mayAsk = realm.navigator.userActivation?.isActive ?? false;
  const relayPath = turn && webrtc === 'available' ? openRelayPath(context) : undefined;
  // Heard below, if the run gets that far.
  relayPath?.catch(() => undefined);
  const data = checkData(context);
  const headStart = Promise.race([data, delay(SERVICES_HEAD_START_MS, signal)]);
  const relay = headStart.then(async () => {
    if (!turn) return;
    if (relayPath) await (await relayPath)?.check(turn);
    else ledger.fileRest('skipped', ['turn', 'voice-opus', 'voice-pcmu', 'load', 'tunnel']);
  });
  const side = checkSide(config, context, {data, mayAsk});
  // All are heard to their end, so that none fails unheard.
  const outcomes = await Promise.allSettled([data, relay, side].map((stage) => abortable(stage, signal)));
  const failed = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failed) throw failed.reason;
}

/** The code of the relay path is fetched when it is first needed, and starts what takes its time to start. */
async function openRelayPath(context: RunContext): Promise<RelayPath | undefined> {
  const part = await import('../checks/relay.js').catch(() => undefined);
  if (part) return part.openRelayPath(context);
  context.ledger.file(missingPart('turn', 'relay.js'));
  return undefined;
}

/** What needs no network, or only this PC. */
async function checkSide(
  config: Configuration,
  context: RunContext,
  {data, mayAsk}: {data: Promise<void>; mayAsk: boolean},
): Promise<void> {
  const part = await import('../checks/late.js').catch(() => undefined);
  if (!part) {
    context.ledger.file(missingPart('configuration', 'late.js', {informs: true}));
    return;
  }
  part.checkConfiguration(config, context);
  await data;
  await part.checkLocal(context, mayAsk);
}

interface Finished {
  settings: Settings;
  startedAt: Date;
  startMs: number;
  environment: EnvironmentFacts | undefined;
  context: RunContext;
  notes: readonly Symptom[];
  watch: {visibleThroughout(): boolean};
  cancelled: boolean | undefined;
}

function finish(run: Finished): Report {
  const {settings, context, environment, notes} = run;
  const checks = context.ledger.all().map((check) => ({
    ...check,
    symptoms: [...check.symptoms, ...notes.filter((symptom) => symptom.check === check.result.id)],
  }));
  const diagnosis = diagnose(checks, context.data, settings, context.relayRules);
  // A program on this PC that nobody allowed to look for takes nothing from the run.
  const open = diagnosis.checks.some(({id, status}) => status === 'inconclusive' && id !== 'local');
  return {
    version: 1,
    id: newReportId(),
    startedAt: run.startedAt.toISOString(),
    durationMs: Math.round(performance.now() - run.startMs),
    outcome: run.cancelled ? 'cancelled' : open ? 'partial' : 'complete',
    ...diagnosis,
    environment: {
      browser: environment?.browser ?? 'unknown',
      browserVersion: environment?.browserVersion ?? 'unknown',
      os: environment?.os ?? 'unknown',
      visibleThroughout: run.watch.visibleThroughout(),
      method: context.method,
    },
    policy: {id: POLICY_ID, mos: MOS_POLICY},
  };
}

/** Something of ours threw: the run says so, by the kind of the error; its text could hold anything. */
function ownFault(error: unknown): Symptom {
  // An error of the private window's is no `Error` of this one.
  const {name} = (error ?? {}) as {name?: unknown};
  return symptomOf('environment', 'test-fault', 'grey', {
    what: typeof name === 'string' ? name : typeof error,
  });
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
