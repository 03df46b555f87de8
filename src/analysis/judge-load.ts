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
  /** The codec of the call that was flowing. */
  readonly codec: CodecName;
  /** The call before the load came. */
  readonly idle: VoiceFigures | undefined;
  /** The way is too long for the means that this page had: nothing was tried. */
  readonly isOutOfReach?: boolean;
}

/** Fewer packets than this share still missing at the end is what any line leaves behind. */
const MISSING_RATIO = 0.05;
/** A queue shorter than this at the end of a step was carried; ms. */
const BACKLOG_MS = 150;
/** A gap between arrivals that may be a stall, ms. */
const STANDSTILL_MS = 150;
/** After a stall all that waited comes at once, within this long; from a thin line it goes on trickling, ms. */
const RELEASE_MS = 60;
/** Of a long stall more has waited than TCP lets out at once: this share of it. */
const RELEASE_SHARE = 0.25;
/** So much of what waited must come at once for it to be a stall. */
const RELEASED_RATIO = 0.6;
const MIN_WAITING = 5;
/** Carried this much less than needed with the margin offered, and the bare need would not be carried either. */
const PLAINLY_TOO_LITTLE = 0.9;

/**
 * What a step carried one way, kbps at IP level: all that was offered, or less if it took longer to come out than to go in.
 * Stalls are left out of that time: a line that stands still and then lets everything go at once does not lack bandwidth.
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
  // Senders drop what does not fit their buffers while a line stands still: that is the stall's doing.
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

/** When the line stood still: gaps after which most of what waited comes at once. */
function stallsOf(flow: LoadFlow['packets'], arrivals: readonly number[]): Interval[] {
  return arrivals.slice(1).flatMap((atMs, i) => {
    const fromMs = arrivals[i] ?? atMs;
    const gapMs = atMs - fromMs;
    if (gapMs <= STANDSTILL_MS) return [];
    const waiting = flow.filter(({sentMs, receivedMs = 0}) => sentMs < atMs && receivedMs >= atMs);
    const releaseMs = Math.max(RELEASE_MS, gapMs * RELEASE_SHARE);
    const released = waiting.filter(({receivedMs = 0}) => receivedMs <= atMs + releaseMs);
    // A last clump of a few packets comes at once on any line.
    const isStall = waiting.length >= MIN_WAITING && released.length >= waiting.length * RELEASED_RATIO;
    return isStall ? [{fromMs, toMs: atMs}] : [];
  });
}

function loadedFigures({call}: LoadStep, codec: CodecName): VoiceFigures | undefined {
  return voiceFigures(codec, withoutStalls(call));
}

/** Does what one step showed settle the matter, or is the bare need to be tried as well? */
export function settlesLoad(
  step: LoadStep,
  {codec, idle}: Pick<LoadFacts, 'codec' | 'idle'>,
  thresholds: Thresholds,
): boolean {
  const ratio = worstOf([step])?.ratio ?? 0;
  if (ratio < PLAINLY_TOO_LITTLE) return true;
  const {result, symptoms} = judgeLoad({steps: [step], durationMs: 0, codec, idle}, thresholds);
  // A line that stands still does so at any rate.
  return result.light === 'green' || symptoms.some(({cause}) => cause === 'voice-stalls');
}

interface Carried {
  readonly direction: LoadFlow['direction'];
  readonly kbps: number;
  readonly requiredKbps: number;
  readonly ratio: number;
}

/** The best that any step carried in each direction; what is not needed is not asked. */
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

/** `undefined` where of what is needed one way nothing was sent that could have been carried. */
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
    // Through the relay one figure holds for both: it sends down what was sent up.
    uplinkKbps: carriedOneWay('up'),
    downlinkKbps: carriedOneWay('down'),
    requiredKbps,
    // Of both ways together, or of each by itself.
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
    // A line that just carries the work harms the call too; that is not a second fault.
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
    // Load fills a queue; that a line stands still is not its doing, though it may well be: seconds without it show little.
    const standsStill = loaded.stallMaxMs > thresholds.stallMaxMs.amber;
    symptoms.push(
      standsStill
        ? {...base, cause: 'voice-stalls', light: harm, confidence: 'likely', evidence}
        : {...base, cause: 'voice-under-load', light: harm, confidence: 'certain', evidence},
    );
  }
  // A machine that is late for moments does to the load what a line does.
  if (symptoms.length > 0 && steps.some(({call}) => isStarved(call, 0))) return starved();
  return judged('load', {durationMs, metrics, symptoms, timeline: timelineOf(withoutStalls(last.call))});
}

function notMeasured(why: EvidenceOf<'pc-busy'>['why']): Symptom {
  return {...symptomOf('load', 'pc-busy', 'grey', {why}), confidence: 'likely'};
}

/** Not the line's rate but its length is what stands in the way, and that is what is said. */
function outOfReach(durationMs: number, idle: VoiceFigures | undefined): Judged {
  const evidence = {...(idle && {rttMs: Math.round(idle.rttMs)}), why: 'load-not-measurable'} as const;
  return judged('load', {durationMs, symptoms: [symptomOf('load', 'voice-delay', 'grey', evidence)]});
}

/** What the load does to a call that was good without it: the worse of its delay and its score. */
function harmOf(
  loaded: VoiceFigures,
  idle: VoiceFigures | undefined,
  thresholds: Thresholds,
): 'green' | 'amber' | 'red' {
  const lights = idle ? [lightOf(loaded.rttMs - idle.rttMs, thresholds.loadedRttRiseMs)] : [];
  if (!idle || mosLight(idle, thresholds) === 'green') lights.push(mosLight(loaded, thresholds));
  return lights.includes('red') ? 'red' : lights.includes('amber') ? 'amber' : 'green';
}
