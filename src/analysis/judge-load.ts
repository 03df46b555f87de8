import type {CodecName} from '../config/types.js';
import type {Interval} from '../internal/packet.js';
import type {EvidenceOf} from '../report/catalogue.js';
import type {LoadFlow, LoadStep} from '../probes/load.js';
import {judged, symptomOf, type Judged, type Symptom} from './judged.js';
import {isStarved, mosLight, withoutStalls} from './judge-voice.js';
import {measured} from './statistics.js';
import {lightOf, type Thresholds} from '../policy/thresholds.js';
import {timelineOf} from './timeline.js';
import {voiceFigures, type VoiceFigures} from './voice-figures.js';

export interface LoadFacts {
  readonly steps: readonly LoadStep[];
  readonly durationMs: number;
  /** The codec of the call. */
  readonly codec: CodecName;
  /** The call before the load was added. */
  readonly idle: VoiceFigures | undefined;
  /** The path is too long for a data channel to carry the load: nothing was tried. */
  readonly isOutOfReach?: boolean;
}

/** Up to this share of packets may still be in flight when a step ends; that is not loss. */
const MISSING_RATIO = 0.05;
/** A queue up to this long at the end of a step counts as carried; ms. */
const BACKLOG_MS = 150;
/** A gap between arrivals that may be a stall, ms. */
const STANDSTILL_MS = 150;
/** After a stall what waited arrives within this time; on a thin line it keeps trickling, ms. */
const RELEASE_MS = 60;
/** After a long stall TCP needs longer to release what waited: this share of the stall. */
const RELEASE_SHARE = 0.25;
/** It is a stall if at least this share of what waited arrives at once. */
const RELEASED_RATIO = 0.6;
const MIN_WAITING = 5;
/** If less than this share of the need gets through while we offer more, the bare need will not fit either. */
const PLAINLY_TOO_LITTLE = 0.9;

/**
 * What a step carried one way, kbps at IP level: the offered rate, or less if packets took longer to
 * arrive than to leave. Stalls do not count: a line that stalls and then delivers all is not thin.
 */
export function carriedKbps(
  {packets, offeredKbps, addedKbps = 0}: Pick<LoadFlow, 'packets' | 'offeredKbps' | 'addedKbps'>,
  call: LoadStep['call'],
): number | undefined {
  const flow = packets.length > 0 || addedKbps > 0 ? packets : call.packets;
  const arrivals = flow.flatMap(({receivedMs}) => receivedMs ?? []).sort((a, b) => a - b);
  const [first] = flow;
  const last = flow.at(-1);
  const [firstArrivalMs] = arrivals;
  const lastArrivalMs = arrivals.at(-1);
  if (!first || !last || flow.length < 2) return undefined;
  if (firstArrivalMs === undefined || lastArrivalMs === undefined) return 0;
  const stalls = stallsOf(flow, arrivals);
  // During a stall senders drop what does not fit their buffers: that loss belongs to the stall.
  const lostInStalls = flow.filter(
    ({sentMs, receivedMs}) =>
      receivedMs === undefined && stalls.some(({fromMs, toMs}) => sentMs > fromMs && sentMs < toMs),
  ).length;
  const arrivedRatio = arrivals.length / (flow.length - lostInStalls);
  const inMs = last.sentMs - first.sentMs;
  const stalledMs = stalls.reduce((sum, {fromMs, toMs}) => sum + toMs - fromMs, 0);
  const outMs = lastArrivalMs - firstArrivalMs - stalledMs;
  const share = arrivedRatio > 1 - MISSING_RATIO ? 1 : arrivedRatio;
  return outMs > inMs + BACKLOG_MS ? (offeredKbps * arrivedRatio * inMs) / outMs : offeredKbps * share;
}

/** When the line stalled: gaps after which most of what waited arrives at once. */
function stallsOf(flow: LoadFlow['packets'], arrivals: readonly number[]): Interval[] {
  return arrivals.slice(1).flatMap((atMs, i) => {
    const fromMs = arrivals[i] ?? atMs;
    const gapMs = atMs - fromMs;
    if (gapMs <= STANDSTILL_MS) return [];
    const waiting = flow.filter(({sentMs, receivedMs = 0}) => sentMs < atMs && receivedMs >= atMs);
    const releaseMs = Math.max(RELEASE_MS, gapMs * RELEASE_SHARE);
    const released = waiting.filter(({receivedMs = 0}) => receivedMs <= atMs + releaseMs);
    // On any line a few last packets may arrive together.
    const isStall = waiting.length >= MIN_WAITING && released.length >= waiting.length * RELEASED_RATIO;
    return isStall ? [{fromMs, toMs: atMs}] : [];
  });
}

function loadedFigures({call}: LoadStep, codec: CodecName): VoiceFigures | undefined {
  return voiceFigures(codec, withoutStalls(call));
}

/** Is one step enough, or must the bare need be tried as well? */
export function settlesLoad(
  step: LoadStep,
  {codec, idle}: Pick<LoadFacts, 'codec' | 'idle'>,
  thresholds: Thresholds,
): boolean {
  const ratio = worstOf([step])?.ratio ?? 0;
  if (ratio < PLAINLY_TOO_LITTLE) return true;
  const {result, symptoms} = judgeLoad({steps: [step], durationMs: 0, codec, idle}, thresholds);
  // A line that stalls does so at any rate.
  return result.light === 'green' || symptoms.some(({cause}) => cause === 'voice-stalls');
}

interface Carried {
  readonly direction: LoadFlow['direction'];
  readonly kbps: number;
  readonly requiredKbps: number;
  readonly ratio: number;
}

/** The most that any step carried in each direction that is needed. */
function carriedBy(steps: readonly LoadStep[]): Carried[] {
  const best = new Map<LoadFlow['direction'], Carried>();
  for (const {flows, call} of steps) {
    for (const flow of flows) {
      const {direction, requiredKbps} = flow;
      const kbps = requiredKbps > 0 ? carriedKbps(flow, call) : undefined;
      if (kbps !== undefined && kbps >= (best.get(direction)?.kbps ?? 0))
        best.set(direction, {direction, kbps, requiredKbps, ratio: kbps / requiredKbps});
    }
  }
  return [...best.values()];
}

/** `undefined` if a required direction was never loaded. */
function worstOf(steps: readonly LoadStep[]): Carried | undefined {
  const carried = carriedBy(steps);
  const needed = steps.flatMap(({flows}) => flows).filter(({requiredKbps}) => requiredKbps > 0);
  const isMeasured = needed.every(({direction}) => carried.some((one) => one.direction === direction));
  return isMeasured ? carried.sort((a, b) => a.ratio - b.ratio)[0] : undefined;
}

export function judgeLoad(facts: LoadFacts, thresholds: Thresholds): Judged {
  const {steps, durationMs, codec, idle} = facts;
  if (facts.isOutOfReach) return outOfReach(durationMs, idle);
  const last = steps.at(-1);
  const worst = worstOf(steps);
  const requiredKbps = Math.max(0, ...(last?.flows.map((flow) => flow.requiredKbps) ?? []));
  const base = {check: 'load', items: []} as const;
  const starved = (): Judged =>
    judged('load', {
      durationMs,
      metrics: measured({requiredKbps: requiredKbps || undefined}),
      symptoms: [notMeasured('starved')],
    });
  if (!last || !worst || steps.some(({call}) => isStarved(call))) return starved();
  const carriedRatio = worst.ratio;
  const carriedOneWay = (direction: 'up' | 'down'): number | undefined =>
    carriedBy(steps).find((carried) => carried.direction === direction || carried.direction === 'both')?.kbps;
  const neededOneWay = (direction: 'up' | 'down'): number | undefined =>
    last.flows.find((flow) => flow.direction === direction)?.requiredKbps;
  const loaded = loadedFigures(last, codec);
  const loadedRttRiseMs = loaded && idle ? Math.max(0, loaded.rttMs - idle.rttMs) : undefined;
  const metrics = measured({
    // Through the relay one figure is true of both directions: it sends down what was sent up.
    uplinkKbps: carriedOneWay('up'),
    downlinkKbps: carriedOneWay('down'),
    requiredKbps,
    // For both directions together, or for each by itself.
    requiredUplinkKbps: neededOneWay('up'),
    requiredDownlinkKbps: neededOneWay('down'),
    carriedRatio,
    loadedRttMs: loaded?.rttMs,
    loadedRttRiseMs,
    loadedMos: loaded?.mos,
  });
  const enough = lightOf(carriedRatio, thresholds.carriedRatio);
  const symptoms: Symptom[] = [];
  const harm = loaded ? harmOf(loaded, idle, thresholds) : 'green';
  if (enough === 'red' || enough === 'amber') {
    const evidence: EvidenceOf<'bandwidth-insufficient'> = {
      carriedKbps: Math.round(worst.kbps),
      requiredKbps: worst.requiredKbps,
      direction: worst.direction === 'both' ? 'unknown' : worst.direction,
    };
    // A line that barely carries the work harms the call too; that is not a second fault.
    const light = harm === 'red' ? 'red' : enough;
    symptoms.push({...base, cause: 'bandwidth-insufficient', light, confidence: 'certain', evidence});
  }
  if (enough === 'green' && !loaded) {
    symptoms.push(notMeasured('too-few-packets'));
  }
  if (enough === 'green' && loaded && harm !== 'green') {
    const evidence: EvidenceOf<'voice-under-load'> = {
      loadedRttMs: Math.round(loaded.rttMs),
      loadedRttRiseMs: Math.round(loadedRttRiseMs ?? 0),
      loadedMos: Math.round(loaded.mos * 100) / 100,
      stallMaxMs: Math.round(loaded.stallMaxMs),
    };
    // Load explains a growing queue, not a stall. Likely only: the seconds without load may have missed stalls.
    const standsStill = loaded.stallMaxMs > thresholds.stallMaxMs.amber;
    symptoms.push(
      standsStill
        ? {...base, cause: 'voice-stalls', light: harm, confidence: 'likely', evidence}
        : {...base, cause: 'voice-under-load', light: harm, confidence: 'certain', evidence},
    );
  }
  // A PC that is late for moments looks like a slow line.
  if (symptoms.length > 0 && steps.some(({call}) => isStarved(call, 0))) return starved();
  return judged('load', {durationMs, metrics, symptoms, timeline: timelineOf(withoutStalls(last.call))});
}

function notMeasured(why: EvidenceOf<'pc-busy'>['why']): Symptom {
  return {...symptomOf('load', 'pc-busy', 'grey', {why}), confidence: 'likely'};
}

/** The length of the path, not the rate of the line, keeps the load from being measured. */
function outOfReach(durationMs: number, idle: VoiceFigures | undefined): Judged {
  const evidence = {...(idle && {rttMs: Math.round(idle.rttMs)}), why: 'load-not-measurable'} as const;
  return judged('load', {durationMs, symptoms: [symptomOf('load', 'voice-delay', 'grey', evidence)]});
}

/** How the load changes a call that was good without it: the worse of delay and score. */
function harmOf(
  loaded: VoiceFigures,
  idle: VoiceFigures | undefined,
  thresholds: Thresholds,
): 'green' | 'amber' | 'red' {
  const lights = idle ? [lightOf(loaded.rttMs - idle.rttMs, thresholds.loadedRttRiseMs)] : [];
  if (!idle || mosLight(idle, thresholds) === 'green') lights.push(mosLight(loaded, thresholds));
  return lights.includes('red') ? 'red' : lights.includes('amber') ? 'amber' : 'green';
}
