import type {CodecName} from '../config/types.js';
import type {CallFacts} from '../probes/call.js';
import {PACKET_MS, type Interval} from '../internal/packet.js';
import type {CallEvidence, Figures} from '../report/catalogue.js';
import type {Light, Stopped} from '../report/types.js';
import {unblurred} from './clock-blur.js';
import {judged, symptomOf, type Judged, type Shown, type Symptom} from './judged.js';
import {measured, quantile} from './statistics.js';
import {timelineOf} from './timeline.js';
import {worstLight} from '../policy/light.js';
import {lightOf, type ThresholdName, type Thresholds} from '../policy/thresholds.js';
import {voiceCheckId} from './voice-check-id.js';
import {LATE_MS, stallsIn, voiceFigures, type VoiceFigures} from './voice-figures.js';

/** What came of a test call. */
export type CallOutcome =
  | {
      readonly outcome: 'measured';
      readonly codec: CodecName;
      readonly durationMs: number;
      readonly facts: CallFacts;
      readonly stopped?: Stopped;
    }
  | {
      /**
       * - `cut`: the connection is gone
       * - `silent`: it takes what is sent, and nothing comes back
       * - `no-media`: it lives, and media alone is kept away
       * - `own-fault`: packets flowed, or none were sent, and it is our timing that saw nothing
       */
      readonly outcome: 'no-media' | 'codec-missing' | 'cut' | 'silent' | 'own-fault';
      readonly codec: CodecName;
      readonly durationMs: number;
    };

/** If the PC itself stalled for more than this share of the call, the figures describe the PC. */
const MAX_STALLED_RATIO = 0.05;
/** From this long on it is a stall of the PC; less is lateness, which a call hardly shows; ms. */
const MACHINE_STALL_MS = 50;

/**
 * Packets sent or received while the PC stalled say nothing about the line.
 * @param minMs only stalls of the PC that lasted at least this long
 */
export function withoutStalls(
  {packets, stalls}: CallFacts,
  minMs: number = MACHINE_STALL_MS,
): CallFacts['packets'] {
  const inStall = (atMs: number): boolean =>
    stalls.some(({fromMs, toMs}) => toMs - fromMs >= minMs && atMs >= fromMs && atMs <= toMs + PACKET_MS);
  return packets.filter(
    ({sentMs, receivedMs}) => !inStall(sentMs) && (receivedMs === undefined || !inStall(receivedMs)),
  );
}

/** Below this share of one packet every 20 ms the sender did not keep its pace. */
const MIN_SENT_RATIO = 0.8;
/** If the line holds the sender back, more than this share of the packets is late. */
const HELD_BACK_LATE_RATIO = 0.2;

/**
 * Was the PC too busy for the figures to be trusted: did it stall, or not send in time?
 * @param minMs as for {@link withoutStalls}
 */
export function isStarved(facts: CallFacts, minMs: number = MACHINE_STALL_MS): boolean {
  const {stalls, durationMs, packets} = facts;
  if (isBehind(facts) && !isHeldBack(facts)) return true;
  const stalledMs = stalls
    .map(({fromMs, toMs}: Interval) => toMs - fromMs)
    .reduce((sum, ms) => (ms >= minMs ? sum + ms : sum), 0);
  const kept = withoutStalls(facts, minMs).length;
  return stalledMs > durationMs * MAX_STALLED_RATIO || kept < packets.length * (1 - 2 * MAX_STALLED_RATIO);
}

function isBehind({packets, durationMs}: CallFacts): boolean {
  return packets.length < (durationMs / PACKET_MS) * MIN_SENT_RATIO;
}

/**
 * Did the line hold the sender back? A browser stops sending when nothing leaves: then the PC was on
 * time and the packets came late. If the sound source falters, what it sends is not late.
 */
export function isHeldBack(facts: CallFacts): boolean {
  const {stalls, durationMs, packets} = facts;
  const stalledMs = stalls.reduce((sum, {fromMs, toMs}) => sum + toMs - fromMs, 0);
  if (!isBehind(facts) || stalledMs > durationMs * MAX_STALLED_RATIO) return false;
  const delays = packets.map(({sentMs, receivedMs = Infinity}) => receivedMs - sentMs);
  const fastestMs = delays.reduce((least, delay) => Math.min(least, delay), facts.leastDelayMs ?? Infinity);
  const late = delays.filter((delay) => delay > fastestMs + LATE_MS).length;
  return late > packets.length * HELD_BACK_LATE_RATIO;
}

/** What a call is judged by. */
export interface Assessed {
  readonly packets: CallFacts['packets'];
  readonly figures: VoiceFigures | undefined;
  readonly isStarved: boolean;
  readonly symptoms: readonly FigureSymptom[];
}

/**
 * A PC that is late for moments delays packets as a line does. A good result stands; a bad one is judged
 * again without those moments, and not at all if there were too many.
 * @param settle drops the packets that may still arrive
 */
export function assess(
  codec: CodecName,
  facts: CallFacts,
  thresholds: Thresholds,
  settle = (packets: CallFacts['packets']): CallFacts['packets'] => packets,
): Assessed {
  const without = (minMs: number): Assessed => {
    const packets = settle(withoutStalls(facts, minMs));
    const figures = voiceFigures(codec, packets);
    const symptoms = figures
      ? figureSymptoms(codec, unblurred(figures, packets), {...facts, packets}, thresholds)
      : [];
    return {packets, figures, symptoms, isStarved: isStarved(facts, minMs)};
  };
  const whole = without(MACHINE_STALL_MS);
  const isLate = facts.stalls.some(({fromMs, toMs}) => toMs - fromMs < MACHINE_STALL_MS);
  return isLate && whole.symptoms.length > 0 && !whole.isStarved ? without(0) : whole;
}

export function judgeVoice(call: CallOutcome, thresholds: Thresholds): Judged {
  const {codec, durationMs} = call;
  const id = voiceCheckId(codec);
  const failed = (symptom: Symptom): Judged => judged(id, {durationMs, symptoms: [symptom]});
  switch (call.outcome) {
    case 'codec-missing':
      return failed(symptomOf(id, 'codec-missing', 'red', {codec}));
    case 'no-media':
      return failed(symptomOf(id, 'voice-no-media', 'red', {packets: 0}));
    case 'cut':
    case 'silent': {
      // The connection belongs to the relay, whatever the codec.
      const cause = call.outcome === 'cut' ? 'turn-cut' : 'turn-silent';
      return failed(symptomOf('turn', cause, 'red', {allocated: true, duringCall: true}));
    }
    case 'own-fault':
      return failed(symptomOf(id, 'test-fault', 'grey', {what: 'packet timing'}));
    case 'measured':
      return judgeMeasured(call, thresholds);
  }
}

function judgeMeasured(
  {codec, durationMs, facts, stopped}: Extract<CallOutcome, {outcome: 'measured'}>,
  thresholds: Thresholds,
): Judged {
  const id = voiceCheckId(codec);
  const base = {check: id, items: []} as const;
  const {packets, figures, symptoms, isStarved: starved} = assess(codec, facts, thresholds);
  if (!figures || starved) {
    const why = starved ? 'starved' : 'too-few-packets';
    return judged(id, {
      durationMs,
      stopped,
      metrics: figures ? metricsOf(figures, facts) : {},
      symptoms: [{...base, cause: 'pc-busy', light: 'grey', confidence: 'likely', evidence: {why}}],
    });
  }
  return judged(id, {
    durationMs,
    stopped,
    timeline: timelineOf(packets),
    metrics: metricsOf(figures, facts),
    symptoms: symptoms.map((symptom) => ({...base, ...symptom})),
  });
}

function metricsOf(figures: VoiceFigures, facts: CallFacts): Figures {
  const {
    mosBound: _bound,
    lateRunRatio: _runs,
    stallSecondMs: _second,
    flowingLossRatio: _flowing,
    fastestMs: _fastest,
    ...reported
  } = figures;
  const arrivedBytes = facts.packets.reduce(
    (sum, packet) => sum + (packet.receivedMs === undefined ? 0 : packet.bytes),
    0,
  );
  return measured({
    ...reported,
    concealedRatio: facts.concealedRatio,
    bitrateKbps: facts.durationMs > 0 ? (arrivedBytes * 8) / facts.durationMs : undefined,
  });
}

/** Causes that figures beyond their limits can show. */
type LineCause = 'voice-delay' | 'voice-jitter' | 'voice-stalls' | 'voice-loss';
type FigureSymptom = Shown<LineCause | 'bandwidth-insufficient'> & Pick<Symptom, 'light' | 'confidence'>;
/** Figures that show a cause. */
type CallFigure = Exclude<keyof CallEvidence, 'mos'> & ThresholdName;

/** The cause of each figure that is worse than its limit. */
export const CAUSE_OF: readonly (readonly [figure: CallFigure, cause: LineCause])[] = [
  ['rttMs', 'voice-delay'],
  ['pdvP95Ms', 'voice-jitter'],
  ['jitterMs', 'voice-jitter'],
  ['lateRatio', 'voice-jitter'],
  ['stallMaxMs', 'voice-stalls'],
  ['lossRatio', 'voice-loss'],
];

/** The light of `mos`: green needs the whole trip to pass, red needs half of it to fail; between is amber. */
export function mosLight(
  {mos, mosBound}: Pick<VoiceFigures, 'mos' | 'mosBound'>,
  {mos: limit}: Thresholds,
): Light {
  const oneWay = lightOf(mos, limit);
  return oneWay === 'green' && lightOf(mosBound, limit) !== 'green' ? 'amber' : oneWay;
}

/** A stall this long is 3 % of a minute-long call, which is bad by itself; ms. */
const LONG_STALL_MS = 1800;

/** Was there exactly one stall beyond the last limit? In a few seconds that may be chance. */
function stalledOnce(
  {stallMaxMs, stallSecondMs}: Pick<VoiceFigures, 'stallMaxMs' | 'stallSecondMs'>,
  {stallMaxMs: limit}: Thresholds,
): boolean {
  const isOnlyOne = lightOf(stallMaxMs, limit) === 'red' && lightOf(stallSecondMs, limit) !== 'red';
  return isOnlyOne && stallMaxMs < LONG_STALL_MS;
}

/** The light of the call's `mos`. A single stall alone does not make it red. */
function callLight(
  codec: CodecName,
  figures: VoiceFigures,
  {packets}: CallFacts,
  thresholds: Thresholds,
): Light {
  const light = mosLight(figures, thresholds);
  if (light !== 'red' || !stalledOnce(figures, thresholds)) return light;
  const [stall] = stallsIn(packets);
  const rest = packets.filter(
    ({sentMs, receivedMs = Infinity}) => !stall || sentMs >= stall.toMs || receivedMs < stall.toMs,
  );
  const without = voiceFigures(codec, rest);
  return without && mosLight(without, thresholds) === 'red' ? 'red' : 'amber';
}

function figureSymptoms(
  codec: CodecName,
  figures: VoiceFigures,
  facts: CallFacts,
  thresholds: Thresholds,
): FigureSymptom[] {
  const once = stalledOnce(figures, thresholds);
  const findings = CAUSE_OF.map(([figure, cause]) => ({
    figure,
    cause: figure === 'lateRatio' ? lateCause(figures, thresholds) : cause,
    light:
      figure === 'stallMaxMs' && once ? ('amber' as const) : lightOf(figures[figure], thresholds[figure]),
    /** How far beyond its limit, to compare figures with each other. */
    cost: figures[figure] / thresholds[figure].green,
  }));
  const mos = callLight(codec, figures, facts, thresholds);
  if (mos !== 'green') {
    const [worst] = [...findings].sort((a, b) => b.cost - a.cost);
    if (worst) findings.push({figure: worst.figure, cause: worst.cause, light: mos, cost: worst.cost});
  }
  const bad = findings.filter(({light}) => light === 'amber' || light === 'red');
  // Stalls also cause jitter, and jitter also causes delay: that is not a second fault.
  const stalls = bad.some(({cause}) => cause === 'voice-stalls');
  const varies = stalls || bad.some(({cause}) => cause === 'voice-jitter');
  const wayIsShort = lightOf(figures.fastestMs, thresholds.rttMs) === 'green';
  // During a stall the sender's buffer overflows: that loss belongs to the stall.
  const flowsWhole = lightOf(figures.flowingLossRatio, thresholds.lossRatio) === 'green';
  const rootOf = (cause: LineCause): LineCause => {
    const folded =
      cause === 'voice-jitter' ||
      (cause === 'voice-delay' && varies && wayIsShort) ||
      (cause === 'voice-loss' && stalls && flowsWhole);
    if (!folded) return cause;
    return stalls ? 'voice-stalls' : 'voice-jitter';
  };
  // If a queue grows, the line is too thin for the call itself, and all the rest follows.
  const heldBack = isHeldBack(facts) && !stalls;
  if (bad.length > 0 && (heldBack || isQueueing(facts))) {
    const isRed = heldBack || worstLight(bad.map((finding) => finding.light)) === 'red';
    const light = isRed ? 'red' : 'amber';
    return [
      {cause: 'bandwidth-insufficient', light, confidence: 'likely', evidence: evidenceOf(figures, bad)},
    ];
  }
  return [...new Set(bad.map(({cause}) => rootOf(cause)))].map((cause) => {
    const own = bad.filter((finding) => rootOf(finding.cause) === cause);
    const light = own.some((finding) => finding.light === 'red') ? 'red' : 'amber';
    return {cause, light, confidence: 'certain', evidence: evidenceOf(figures, own)};
  });
}

/** The cause of late packets: loss, if they never came; stalls, if they came in runs; else jitter. */
function lateCause(
  {lateRatio, flowingLossRatio, lateRunRatio, stallMaxMs}: VoiceFigures,
  limits: Thresholds,
): LineCause {
  if (flowingLossRatio > lateRatio / 2) return 'voice-loss';
  // Where most packets are late, runs occur by chance: a stall also needs a gap.
  const stalled = lightOf(stallMaxMs, limits.stallMaxMs) !== 'green';
  return stalled && lateRunRatio > 0.5 ? 'voice-stalls' : 'voice-jitter';
}

function evidenceOf(figures: VoiceFigures, findings: readonly {readonly figure: CallFigure}[]): CallEvidence {
  const names = new Set<keyof CallEvidence>([...findings.map(({figure}) => figure), 'mos']);
  return Object.fromEntries([...names].map((name) => [name, rounded(figures[name])]));
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** A queue must grow by this from the first third of the call to the last to show a thin line, ms. */
const QUEUE_MS = 80;
/** A standing queue, which never empties, is at least this long, ms. */
const STANDING_QUEUE_MS = 80;

/**
 * Is the line too thin for what is sent? Then a queue grows: the least delay of each block climbs. Once
 * the sender holds back, the queue stands: even the fastest packet is far slower than at the call's
 * start. Between stalls, in contrast, packets are as fast as ever.
 */
export function isQueueing({packets, leastDelayMs}: Pick<CallFacts, 'packets' | 'leastDelayMs'>): boolean {
  const delays = packets.flatMap(({sentMs, receivedMs}) =>
    receivedMs === undefined ? [] : [receivedMs - sentMs],
  );
  const third = Math.ceil(delays.length / 3);
  const [first = 0, second = 0, last = 0] = [0, 1, 2].map((i) =>
    quantile(delays.slice(i * third, (i + 1) * third), 0.02),
  );
  const grows = last - first > QUEUE_MS && second - first > QUEUE_MS / 4 && last - second > QUEUE_MS / 4;
  const stands =
    leastDelayMs !== undefined && (quantile(delays, 0.02) ?? 0) > leastDelayMs + STANDING_QUEUE_MS;
  return grows || stands;
}
