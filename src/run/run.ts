import {diagnose, type Evidence} from '../analysis/diagnose.js';
import {judgeEgress} from '../analysis/judge-egress.js';
import {judgeEnvironment} from '../analysis/judge-environment.js';
import {
  judgeServices,
  neverAnswered,
  type ServiceFacts,
  type TargetFacts,
} from '../analysis/judge-services.js';
import {inconclusive, judged, type Symptom} from '../analysis/judged.js';
import {MOS_POLICY, POLICY_ID} from '../analysis/policy.js';
import {inLanes} from '../checks/lanes.js';
import {MAX_LANES, tryService, tryTarget} from '../checks/services.js';
import type {Settings} from '../config/resolve.js';
import {abortable, delay} from '../internal/abort.js';
import {probeEgress} from '../probes/egress.js';
import {probeEnvironment, type EnvironmentFacts} from '../probes/environment.js';
import {newReportId} from '../report/report-id.js';
import type {CheckResult, Report} from '../report/types.js';
import type {RunContext} from './context.js';
import {Ledger} from './ledger.js';
import {plannedMs, ProgressMeter, type Progress} from './progress.js';
import type {RelayPath} from './relay-path.js';
import {watchVisibility} from './visibility.js';

export interface RunOptions {
  /** Aborting it ends the run at once; the promise then resolves with a report whose `outcome` is `cancelled`. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** Called with each check as it finishes. The report may name a root cause that only the whole run showed. */
  readonly onCheck?: (check: CheckResult) => void;
}

/** The relay waits this long for a first answer over HTTPS, so that a proxy's sign-in is known when TURN asks; ms. */
const SERVICES_HEAD_START_MS = 3000;

/** Carries out a run. Resolves with a report whatever happens; see {@link RunOptions.signal} for ending it early. */
export async function execute(
  settings: Settings,
  {signal, onProgress, onCheck}: RunOptions,
): Promise<Report> {
  const startedAt = new Date();
  const startMs = performance.now();
  const ending = new AbortController();
  const cancel = (): void => {
    ending.abort(new DOMException('The run was cancelled', 'AbortError'));
  };
  signal?.addEventListener('abort', cancel, {once: true});
  if (signal?.aborted) cancel();
  const deadline = setTimeout(() => {
    ending.abort(new DOMException('The run has reached its deadline', 'TimeoutError'));
  }, settings.deadlineMs);
  const watch = watchVisibility(document);
  const ledger = new Ledger(plannedMs(settings).keys(), guarded(onCheck));
  const meter = new ProgressMeter(settings, guarded(onProgress));
  const notes: Symptom[] = [];
  const context: RunContext = {
    settings,
    signal: ending.signal,
    realm: window,
    ledger,
    meter,
    method: 'none',
    remainingMs: () => settings.deadlineMs - (performance.now() - startMs),
    file(result, fromMs, toMs = performance.now()) {
      const {id, durationMs} = result.result;
      const why = watch.disturbed({
        fromMs: performance.timeOrigin + fromMs,
        toMs: performance.timeOrigin + toMs,
      });
      const check = id as Symptom['check'];
      const evidence = {why: why ?? ''};
      const tainted: Symptom = {
        check,
        cause: 'page-hidden',
        light: 'grey',
        confidence: 'certain',
        items: [],
        evidence,
      };
      ledger.file(why ? judged(check, {durationMs, symptoms: [tainted]}) : result);
      meter.update(check, 1);
    },
    note: (symptom) => notes.push(symptom),
  };
  const evidence: {control?: TargetFacts; services: ServiceFacts[]} = {services: []};
  let environment: EnvironmentFacts | undefined;
  let broken: unknown;
  try {
    environment = checkEnvironment(context);
    await runStages(context, environment, evidence);
  } catch (error) {
    // Once the run has been told to end, whatever breaks breaks because of that.
    if (!ending.signal.aborted) broken = error;
  } finally {
    clearTimeout(deadline);
    signal?.removeEventListener('abort', cancel);
    // Whatever a failed stage left going ends here.
    ending.abort();
    watch.stop();
  }
  if (broken !== undefined) notes.push(ownFault(broken));
  ledger.fileRest('inconclusive');
  return finish({
    settings,
    startedAt,
    startMs,
    evidence,
    environment,
    context,
    notes,
    watch,
    cancelled: signal?.aborted,
  });
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
  context: RunContext,
  {webrtc}: EnvironmentFacts,
  evidence: {control?: TargetFacts; services: ServiceFacts[]},
): Promise<void> {
  const {settings, signal, ledger} = context;
  const {turn} = settings;
  const relayPath = turn && webrtc === 'available' ? openRelayPath(context) : undefined;
  // Heard below, if the run gets that far.
  relayPath?.catch(() => undefined);
  const data = checkData(context, evidence);
  const headStart = Promise.race([data, delay(SERVICES_HEAD_START_MS, signal)]);
  const relay = headStart.then(async () => {
    if (!turn) return;
    if (relayPath) await (await relayPath)?.check(turn);
    else ledger.fileRest('skipped', ['turn', 'voice-opus', 'voice-pcmu', 'load']);
    if (turn.loopback === false) ledger.fileRest('skipped', ['voice-opus', 'voice-pcmu', 'load']);
  });
  // Both are heard to their end, so that neither fails unheard.
  const outcomes = await Promise.allSettled([abortable(data, signal), abortable(relay, signal)]);
  const failed = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failed) throw failed.reason;
}

/** Control, egress and services share the lanes; the control goes first. */
async function checkData(
  context: RunContext,
  evidence: {control?: TargetFacts; services: ServiceFacts[]},
): Promise<void> {
  const {settings, meter, signal, realm, ledger} = context;
  const startMs = performance.now();
  const services: ServiceFacts[] = [];
  const tasks: (() => Promise<void>)[] = [() => checkControl(context, evidence)];
  if (settings.egress) tasks.push(() => checkEgress(context));
  for (const service of settings.services) {
    tasks.push(async () => {
      services.push(await tryService(service, {signal, document: realm.document}));
      meter.update('services', services.length / settings.services.length);
    });
  }
  await inLanes(tasks, MAX_LANES, (task) => task());
  // Whichever lane they finished in, they are reported in the order of the configuration.
  evidence.services = services.sort(
    (a, b) => settings.services.indexOf(a.service) - settings.services.indexOf(b.service),
  );
  if (services.length > 0)
    ledger.file(judgeServices(services, performance.now() - startMs, settings.thresholds));
}

/** The code of the relay path is fetched when it is first needed, and starts what takes its time to start. */
async function openRelayPath(context: RunContext): Promise<RelayPath | undefined> {
  const part = await import('./relay-path.js').catch(() => undefined);
  if (!part) {
    const evidence = {what: 'relay-path.js'};
    const symptom: Symptom = {
      check: 'turn',
      cause: 'test-fault',
      light: 'grey',
      confidence: 'certain',
      items: [],
      evidence,
    };
    context.ledger.file(judged('turn', {durationMs: 0, symptoms: [symptom]}));
    return undefined;
  }
  return part.openRelayPath(context);
}

async function checkControl(
  {settings, signal, realm, ledger, meter}: RunContext,
  evidence: {control?: TargetFacts},
): Promise<void> {
  const {document} = realm;
  const url = new URL(settings.controlUrl, document.baseURI);
  if (!/^https?:$/.test(url.protocol)) {
    ledger.fileRest('skipped', ['control']);
    return;
  }
  // Any answer will do, even "not found": it is the network that is asked.
  const facts = await tryTarget(url.href, {kind: 'reachable'}, {signal, document});
  evidence.control = facts;
  const {durationMs} = facts;
  ledger.file(neverAnswered(facts) ? inconclusive('control', durationMs) : judged('control', {durationMs}));
  meter.update('control', 1);
}

async function checkEgress({settings, signal, ledger, meter}: RunContext): Promise<void> {
  if (!settings.egress) return;
  const {url, allowed, enforced = false} = settings.egress;
  const facts = await probeEgress(url, allowed, signal);
  ledger.file(judgeEgress(facts, {enforced, showAddress: settings.include.includes('addresses')}));
  meter.update('egress', 1);
}

interface Finished {
  settings: Settings;
  startedAt: Date;
  startMs: number;
  evidence: Evidence;
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
  const diagnosis = diagnose(checks, run.evidence, settings);
  const open = diagnosis.checks.some(({status}) => status === 'inconclusive');
  return {
    version: 1,
    id: newReportId(),
    startedAt: run.startedAt.toISOString(),
    durationMs: Math.round(performance.now() - run.startMs),
    outcome: run.cancelled ? 'cancelled' : open ? 'partial' : 'complete',
    light: diagnosis.light,
    lights: diagnosis.lights,
    checks: diagnosis.checks,
    findings: diagnosis.findings,
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
  const what = error instanceof Error ? error.name : typeof error;
  return {
    check: 'environment',
    cause: 'test-fault',
    light: 'grey',
    confidence: 'certain',
    items: [],
    evidence: {what},
  };
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
