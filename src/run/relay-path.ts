import {RELAY_RULES} from '../analysis/relay-rules.js';
import {judgeLoad, settlesLoad} from '../analysis/judge-load.js';
import {judgeTurn, loopSymptom} from '../analysis/judge-relay.js';
import {judgeTunnel} from '../analysis/judge-tunnel.js';
import {judgeVoice, withoutStalls, type CallOutcome} from '../analysis/judge-voice.js';
import {voiceCheckId} from '../analysis/voice-check-id.js';
import {voiceFigures, type VoiceFigures} from '../analysis/voice-figures.js';
import {judged, symptomOf, type Judged, type Symptom} from '../analysis/judged.js';
import {tryRelays} from '../checks/turn.js';
import {openCall, type CallPlan, type OpenCall} from '../checks/voice.js';
import {requiredBudget, type Settings} from '../config/resolve.js';
import type {CodecName, TurnConfig} from '../config/types.js';
import {delay} from '../internal/abort.js';
import {relayAccess, unexpired} from '../probes/credentials.js';
import {endpointsAnswer} from '../probes/https-load.js';
import {maxLoadKbps, runLoad} from '../probes/load.js';
import {probeMappedAddress} from '../probes/mapped-address.js';
import type {CheckId, EvidenceOf} from '../report/catalogue.js';
import {adapt} from '../rtc/adapter.js';
import type {RelayAccess} from '../rtc/loop.js';
import {openPrivateWindow, type PrivateWindow, type Realm} from '../rtc/private-window.js';
import type {RelaySession} from '../rtc/session.js';
import {openTone, type Tone} from '../rtc/tone.js';
import type {RunContext} from './context.js';

/** Connecting the two ends takes some trips around the loop: this long, or so many times as long as the allocation; ms. */
const CONNECT_DEADLINE_MS = 5000;
const CONNECT_DEADLINE_FACTOR = 8;
/** A codec that has not made its figures by now has too little to make them of, ms. */
const OTHER_CODEC_MS = 3500;
/** Warm-up, load, the other codec's warm-up, and waiting for last packets, ms. */
const REST_MS = 10_000;
const LEAST_VOICE_MS = 3000;
/** A call that goes badly is watched until the run is this old, so that its light is there after eight seconds as a rule; ms. */
const PLAIN_FROM_MS = 7000;
/** Two seconds' worth of packets, and some that are left out. */
const LEAST_FIGURES_MS = 2400;

export interface RelayPath {
  /** Everything that goes through the relay, in one session: allocation, calls, load. */
  check(turn: TurnConfig): Promise<void>;
}

/** Starts what takes its time to start, and can while the services are tried: the private window, the sound. */
export async function openRelayPath(context: RunContext): Promise<RelayPath> {
  const {realm, signal} = context;
  context.relayRules = RELAY_RULES;
  const hidden = await openPrivateWindow(realm, signal);
  // The window alone takes Chromium 20–30 ms; what aborts from here on, takes it away.
  await delay(0, signal);
  const sound = openTone(hidden.realm, signal);
  // Heard where it is awaited; a run that ends before that has no use for it.
  sound.catch(() => undefined);
  return {
    check: async (turn) => {
      await checkRelayPath(turn, {hidden, sound}, context);
      // To close the window takes Chromium 5–10 ms; what the run came to is judged, and drawn, in a task of its own.
      await delay(0, signal);
    },
  };
}

async function checkRelayPath(
  turn: TurnConfig,
  {hidden, sound}: {hidden: PrivateWindow; sound: Promise<Tone | undefined>},
  context: RunContext,
): Promise<void> {
  const {settings, signal, ledger} = context;
  const startMs = performance.now();
  const access = await relayAccess(turn, signal);
  if (access.outcome === 'failed') {
    const {why, status} = access;
    const evidence = {what: 'credentials endpoint', why, ...(status !== undefined && {status})};
    ledger.file(testFault('turn', performance.now() - startMs, evidence));
    ledger.fileRest('inconclusive', voiceChecks(settings));
    return;
  }
  try {
    if (hidden.isPrivate && !(await adapted(hidden.realm))) {
      ledger.file(testFault('turn', performance.now() - startMs, {what: 'webrtc-adapter'}));
      ledger.fileRest('inconclusive', voiceChecks(settings));
      return;
    }
    const tried = await tryRelays(hidden.realm, access.access, {
      codecs: settings.codecs,
      maxLoadKbps: maxLoadKbps(requiredBudget(settings)),
      sound,
      signal,
    });
    if (!tried) {
      ledger.file(noWebrtc(performance.now() - startMs));
      ledger.fileRest('skipped', [...voiceChecks(settings), 'tunnel']);
      return;
    }
    const {relays, session} = tried;
    context.file(judgeTurn(relays, performance.now() - startMs, settings.thresholds), startMs);
    if (!session) {
      ledger.fileRest('skipped', [...voiceChecks(settings), 'tunnel']);
      return;
    }
    try {
      const connectMs = relays.find(({outcome}) => outcome === 'allocated')?.connectMs ?? 0;
      const deadlineMs = Math.max(CONNECT_DEADLINE_MS, CONNECT_DEADLINE_FACTOR * connectMs);
      await checkVoice(session, turn, deadlineMs, context);
      await session.release(signal);
    } finally {
      session.close();
    }
    const works = relays.filter(({outcome}) => outcome === 'allocated').map(({url}) => url);
    await checkTunnel(
      hidden.realm,
      async () => ({...(await unexpired(access, turn, signal)), urls: works.slice(0, 1)}),
      context,
    );
  } finally {
    sound.then(
      (tone) => tone?.close(),
      () => undefined,
    );
    hidden.close();
  }
}

/** After the session, so that the allocation it takes is the only one. */
async function checkTunnel(
  realm: Realm,
  access: () => Promise<RelayAccess>,
  {settings, signal, ledger, data}: RunContext,
): Promise<void> {
  if (!settings.turn?.direct || !settings.egress) return;
  const startMs = performance.now();
  const mapped = await probeMappedAddress(realm, await access(), signal);
  ledger.file(judgeTunnel(mapped, data.egress, performance.now() - startMs));
}

/** A shim that can't be loaded is a fault of ours: the checks that need it stay open. */
async function adapted(realm: Realm): Promise<boolean> {
  try {
    await adapt(realm);
    return true;
  } catch {
    return false;
  }
}

function testFault(check: CheckId, durationMs: number, evidence: EvidenceOf<'test-fault'>): Judged {
  return judged(check, {durationMs, symptoms: [symptomOf(check, 'test-fault', 'grey', evidence)]});
}

/** The page shows the interface, and none can be made of it. */
function noWebrtc(durationMs: number): Judged {
  const symptom = symptomOf('turn', 'webrtc-disabled', 'red');
  return judged('turn', {durationMs, symptoms: [{...symptom, confidence: 'likely'}]});
}

/** The load goes through the relay instead. */
function deadEndpoints(): Symptom {
  return {...symptomOf('load', 'test-fault', 'grey', {what: 'bandwidth endpoints'}), informs: true};
}

function voiceChecks({codecs}: Settings): CheckId[] {
  return [...codecs.map(voiceCheckId), 'load'];
}

async function checkVoice(
  session: RelaySession,
  turn: TurnConfig,
  connectDeadlineMs: number,
  context: RunContext,
): Promise<void> {
  const {settings, signal, ledger, meter} = context;
  if (turn.loopback === false) return;
  const startMs = performance.now();
  const joined = await session.loop.connect(connectDeadlineMs, signal);
  const symptom = loopSymptom(joined);
  if (symptom) {
    context.note(symptom, startMs);
    ledger.fileRest('inconclusive', voiceChecks(settings));
    return;
  }
  const [expected, ...others] = settings.codecs;
  const spareMs = context.remainingMs() - REST_MS - others.length * (OTHER_CODEC_MS + 1500);
  const voiceMs = Math.max(LEAST_FIGURES_MS, Math.min(settings.voiceMs, Math.max(LEAST_VOICE_MS, spareMs)));
  const ageMs = settings.deadlineMs - context.remainingMs();
  const plainFromMs = performance.now() + PLAIN_FROM_MS - ageMs;
  const plan = {until: 'verdict', maxMs: voiceMs, plainFromMs} as const;
  const idle = await withCall(session, expected, plan, context, (open) => checkLoad(session, open, context));
  // Where the voice alone does badly, work beside it and another codec can't do better: the agent is told at once.
  const isBad = idle.outcome === 'measured' && judgeVoice(idle, settings.thresholds).result.light === 'red';
  if (isBad || idle.outcome === 'lost') {
    ledger.fileRest('skipped', voiceChecks(settings));
    return;
  }
  for (const codec of others) {
    meter.update(voiceCheckId(codec), 0);
    await withCall(session, codec, {until: 'proof', maxMs: OTHER_CODEC_MS}, context);
  }
  ledger.fileRest('skipped', voiceChecks(settings));
}

/** Makes a call, does something with it while it flows, and files what it came to. */
async function withCall(
  session: RelaySession,
  codec: CodecName,
  plan: Pick<CallPlan, 'until' | 'maxMs' | 'plainFromMs'>,
  context: RunContext,
  during?: (open: OpenCall) => Promise<() => void>,
): Promise<CallOutcome> {
  const {settings, signal, meter} = context;
  const id = voiceCheckId(codec);
  const startMs = performance.now();
  const opened = await openCall(session, codec, {
    ...plan,
    thresholds: settings.thresholds,
    signal,
    onProgress: (fraction) => {
      meter.update(id, fraction * 0.9);
    },
  });
  context.method = session.method;
  if (!('call' in opened)) {
    context.file(judgeVoice(opened, settings.thresholds), startMs);
    return opened;
  }
  const voiceEndMs = performance.now();
  // Preliminary: by now all but the last packets of the stretch are there. Filed for good after hanging up.
  const goesOn = opened.stopped.why !== 'plainly-bad' || opened.isOnlySlow;
  const finish = goesOn ? await during?.(opened) : undefined;
  const outcome = await opened.end();
  context.file(judgeVoice(outcome, settings.thresholds), startMs, voiceEndMs);
  // What a cut connection carried of the load says nothing about the line.
  if (outcome.outcome !== 'lost') finish?.();
  return outcome;
}

async function checkLoad(
  session: RelaySession,
  {call, stretch}: OpenCall,
  context: RunContext,
): Promise<() => void> {
  const {settings, signal, meter} = context;
  const startMs = performance.now();
  const required = requiredBudget(settings);
  if (Math.max(required.up, required.down) === 0) return () => undefined;
  meter.update('load', 0);
  const {codec} = call;
  const idleFigures = (): VoiceFigures | undefined => voiceFigures(codec, withoutStalls(call.facts(stretch)));
  const idle = idleFigures();
  const {bandwidth} = settings;
  const endpoints = bandwidth && (await endpointsAnswer(bandwidth, signal)) ? bandwidth : undefined;
  if (bandwidth && !endpoints) context.note(deadEndpoints());
  const run = await runLoad(session, call, {
    required,
    endpoints,
    idleRttMs: idle?.rttMs ?? 0,
    isEnough: (step) => settlesLoad(step, {codec, idle}, settings.thresholds),
    signal,
    onProgress: (fraction) => {
      meter.update('load', fraction);
    },
  });
  const durationMs = performance.now() - startMs;
  const endMs = performance.now();
  return () => {
    const {isOutOfReach} = run;
    const facts = {steps: run.facts(), durationMs, codec, idle: idleFigures(), isOutOfReach};
    context.file(judgeLoad(facts, settings.thresholds), startMs, endMs);
  };
}
