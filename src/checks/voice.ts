import {loopSymptom} from '../analysis/judge-relay.js';
import {judgeVoice, type CallOutcome} from '../analysis/judge-voice.js';
import type {Judged} from '../analysis/judged.js';
import {voiceCheckId} from '../analysis/voice-check-id.js';
import type {Settings} from '../config/resolve.js';
import type {CodecName} from '../config/types.js';
import type {CheckId} from '../report/types.js';
import {openCall, type CallPlan, type OpenCall} from './call.js';
import type {CheckContext} from './context.js';
import {nominalKbps} from '../probes/call.js';
import type {PartOfLoad} from '../probes/load.js';
import {checkLoad} from './load.js';
import type {OpenRelay} from './turn.js';

/** Deadline for connecting both peers: 6 s, or 8 × the allocation time on a slow path, whichever is longer. */
const CONNECT_DEADLINE_MS = 6000;
const CONNECT_DEADLINE_FACTOR = 8;
/** How long a further codec is given to reach enough packets for figures, ms. */
const OTHER_CODEC_MS = 3500;
/** Connecting and warm-up of each further codec, ms. */
const OTHER_CODEC_START_MS = 1500;
/** What else the run needs: warm-up, load and waiting for the last packets, ms. */
const REST_MS = 10_000;
const MIN_VOICE_MS = 3000;
/** Two seconds of packets, and some that are left out. */
const MIN_FIGURES_MS = 2400;
/**
 * Keep watching a bad call until the run is 7 s old (2.4 s of audio misjudge MOS by 0.23, 4.5 s by 0.15). The verdict
 * still arrives within about 8 s.
 */
const WATCH_BAD_CALL_MS = 7000;

/** The checks that need a call: one for each codec, and the load. */
export function voiceChecks({codecs}: Pick<Settings, 'codecs'>): CheckId[] {
  return [...codecs.map(voiceCheckId), 'load'];
}

/**
 * Joins both ends through the relay, makes a call with each codec, and adds the load to the first.
 * @param quiet once the line is free for a call
 */
export async function checkVoice(
  {session, connectMs}: OpenRelay,
  context: CheckContext,
  quiet: Promise<void>,
): Promise<void> {
  const {settings, signal, filing, progress} = context;
  const startMs = performance.now();
  const deadlineMs = Math.max(CONNECT_DEADLINE_MS, CONNECT_DEADLINE_FACTOR * connectMs);
  const symptom = loopSymptom(await session.loop.connect(deadlineMs, signal));
  if (symptom) {
    filing.note(symptom, startMs);
    filing.fileRest('inconclusive', voiceChecks(settings));
    return;
  }
  await quiet;
  const [expected, ...others] = settings.codecs;
  const remainingMs = context.remainingMs();
  const spareMs = remainingMs - REST_MS - others.length * (OTHER_CODEC_MS + OTHER_CODEC_START_MS);
  const voiceMs = Math.max(MIN_FIGURES_MS, Math.min(settings.voiceMs, Math.max(MIN_VOICE_MS, spareMs)));
  const runStartMs = performance.now() - (settings.deadlineMs - remainingMs);
  const plan = {until: 'verdict', maxMs: voiceMs, watchUntilMs: runStartMs + WATCH_BAD_CALL_MS} as const;
  const proof = {until: 'proof', maxMs: OTHER_CODEC_MS} as const;
  const [other] = others;
  const beside = other && besideLoad(session, other, proof, context);
  const {outcome, judged} = await makeCall(session, expected, plan, context, (open) =>
    checkLoad(session, open, context, beside),
  );
  // On such a line neither load nor another codec can be good: tell the agent at once.
  const isBad = outcome.outcome === 'measured' && judged.result.light === 'red';
  if (!isBad && !isGone(outcome)) {
    for (const codec of beside?.file() ? [] : others) {
      progress(voiceCheckId(codec), 0);
      await makeCall(session, codec, proof, context);
    }
  }
  filing.fileRest('skipped', voiceChecks(settings));
}

/** A call with a further codec that flows beside the load, as a part of it. */
interface BesideLoad extends PartOfLoad {
  /** Files the call if it was good; the load may be why it was not. @returns whether it was filed */
  file(): boolean;
}

function besideLoad(
  session: OpenRelay['session'],
  codec: CodecName,
  plan: Pick<CallPlan, 'until' | 'maxMs'>,
  {settings: {thresholds}, signal, filing}: CheckContext,
): BesideLoad | undefined {
  // On the data channel there is one flow of voice; and what a codec does not have needs no load to be said.
  if (session.method !== 'rtp' || session.missingCodecs.includes(codec)) return undefined;
  let judged: Judged | undefined;
  let span = {startMs: 0, endMs: 0};
  return {
    kbps: nominalKbps(codec, session.load.voiceCostBytes),
    async run(isOver) {
      const startMs = performance.now();
      const opened = await openCall(session, codec, {...plan, thresholds, signal, isOver});
      const outcome = 'call' in opened ? await opened.end() : opened;
      judged = judgeVoice(outcome, thresholds);
      span = {startMs, endMs: performance.now()};
    },
    file() {
      if (judged?.result.light !== 'green') return false;
      filing.file(judged, span);
      return true;
    },
  };
}

/**
 * Makes one call and files it.
 * @param during what to do while the call flows; what it returns runs after the call is filed
 */
async function makeCall(
  session: OpenRelay['session'],
  codec: CodecName,
  plan: Pick<CallPlan, 'until' | 'maxMs' | 'watchUntilMs'>,
  {settings, signal, filing, progress, seen}: CheckContext,
  during?: (open: OpenCall) => Promise<() => void>,
): Promise<{outcome: CallOutcome; judged: Judged}> {
  const {thresholds} = settings;
  const startMs = performance.now();
  const opened = await openCall(session, codec, {
    ...plan,
    thresholds,
    signal,
    onProgress: (fraction) => {
      progress(voiceCheckId(codec), fraction * 0.9);
    },
  });
  seen.method = session.method;
  if (!('call' in opened)) {
    const judged = judgeVoice(opened, thresholds);
    filing.file(judged, {startMs});
    return {outcome: opened, judged};
  }
  const endMs = performance.now();
  // The figures are preliminary: the last packets are still on their way. The call is filed after hanging up.
  const goesOn = opened.stopped.why !== 'plainly-bad' || opened.isOnlySlow;
  const finish = goesOn ? await during?.(opened) : undefined;
  const outcome = await opened.end();
  const judged = judgeVoice(outcome, thresholds);
  filing.file(judged, {startMs, endMs});
  // What a cut connection carried of the load says nothing about the line's rate.
  if (!isGone(outcome)) finish?.();
  return {outcome, judged};
}

function isGone({outcome}: CallOutcome): boolean {
  return outcome === 'cut' || outcome === 'silent';
}
