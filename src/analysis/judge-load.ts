import type {CodecName} from '../config/types.js';
import type {LoadStep} from '../probes/load.js';
import {judged, type Judged, type Symptom} from './judged.js';
import {isStarved, mosLight, withoutStalls} from './judge-voice.js';
import {measured} from './statistics.js';
import {lightOf, type Thresholds} from './thresholds.js';
import {voiceFigures, type VoiceFigures} from './voice-figures.js';

export interface LoadFacts {
  readonly steps: readonly LoadStep[];
  readonly durationMs: number;
  /** The codec of the call that was flowing. */
  readonly codec: CodecName;
  /** The call before the load came. */
  readonly idle: VoiceFigures | undefined;
}

/** Fewer packets than this share still missing at the end is what any line leaves behind. */
const MISSING_RATIO = 0.05;
/** A queue shorter than this at the end of a step was carried; ms. */
const BACKLOG_MS = 150;
/** A gap between arrivals that may be a stall, ms. */
const STANDSTILL_MS = 150;
/** After a stall all that waited comes at once, within this long; from a thin line it goes on trickling, ms. */
const RELEASE_MS = 60;
/** So much of what was sent during the gap must come at once for it to be a stall. */
const RELEASED_RATIO = 0.6;
/** Carried this much less than needed with the margin offered, and the bare need would not be carried either. */
const PLAINLY_TOO_LITTLE = 0.9;

/**
 * What a step carried, kbps at IP level: all that was offered, or less if it took longer to come out than to go in.
 * Stalls are left out of that time: a line that stands still and then lets everything go at once does not lack bandwidth.
 */
export function carriedKbps({packets, offeredKbps, call}: LoadStep): number | undefined {
  const flow = packets.length > 0 ? packets : call.packets;
  const arrivals = flow.flatMap(({receivedMs}) => receivedMs ?? []).sort((a, b) => a - b);
  const [first] = flow;
  const last = flow.at(-1);
  const [firstArrivalMs] = arrivals;
  const lastArrivalMs = arrivals.at(-1);
  if (!first || !last || flow.length < 2) return undefined;
  if (firstArrivalMs === undefined || lastArrivalMs === undefined) return 0;
  const arrivedRatio = arrivals.length / flow.length;
  const inMs = last.sentMs - first.sentMs;
  const outMs = lastArrivalMs - firstArrivalMs - stalledMs(arrivals, inMs / (flow.length - 1));
  const share = arrivedRatio > 1 - MISSING_RATIO ? 1 : arrivedRatio;
  return outMs > inMs + BACKLOG_MS ? (offeredKbps * arrivedRatio * inMs) / outMs : offeredKbps * share;
}

/** How long the line stood still, by its arrivals; `intervalMs` is how far apart they were sent. */
function stalledMs(arrivals: readonly number[], intervalMs: number): number {
  return arrivals.slice(1).reduce((sum, atMs, i) => {
    const gapMs = atMs - (arrivals[i] ?? atMs);
    if (gapMs <= STANDSTILL_MS) return sum;
    const released = arrivals.filter((other) => other >= atMs && other <= atMs + RELEASE_MS).length;
    return released * intervalMs >= gapMs * RELEASED_RATIO ? sum + gapMs : sum;
  }, 0);
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
  const {requiredKbps} = step;
  const carriedRatio = (carriedKbps(step) ?? 0) / requiredKbps;
  if (carriedRatio < PLAINLY_TOO_LITTLE) return true;
  const {light} = judgeLoad({steps: [step], durationMs: 0, codec, idle}, thresholds).result;
  return light === 'green';
}

export function judgeLoad({steps, durationMs, codec, idle}: LoadFacts, thresholds: Thresholds): Judged {
  const last = steps.at(-1);
  const carried = steps.map(carriedKbps).filter((kbps) => kbps !== undefined);
  const requiredKbps = last?.requiredKbps;
  const base = {check: 'load', items: []} as const;
  if (
    !last ||
    requiredKbps === undefined ||
    carried.length === 0 ||
    steps.some(({call}) => isStarved(call))
  ) {
    return judged('load', {
      durationMs,
      metrics: measured({requiredKbps}),
      symptoms: [
        {...base, cause: 'page-hidden', light: 'grey', confidence: 'likely', evidence: {why: 'starved'}},
      ],
    });
  }
  const best = Math.max(...carried);
  const carriedRatio = requiredKbps > 0 ? best / requiredKbps : undefined;
  const loaded = loadedFigures(last, codec);
  const loadedRttRiseMs = loaded && idle ? Math.max(0, loaded.rttMs - idle.rttMs) : undefined;
  const metrics = measured({
    // The relay sends down what was sent up: one figure for both.
    uplinkKbps: best,
    downlinkKbps: best,
    requiredKbps,
    carriedRatio,
    loadedRttMs: loaded?.rttMs,
    loadedRttRiseMs,
    loadedMos: loaded?.mos,
  });
  const enough = lightOf(carriedRatio, thresholds.carriedRatio);
  const symptoms: Symptom[] = [];
  if (enough === 'red' || enough === 'amber') {
    const evidence = {carriedKbps: Math.round(best), requiredKbps, direction: 'unknown'};
    symptoms.push({...base, cause: 'bandwidth-insufficient', light: enough, confidence: 'certain', evidence});
  }
  const harm = loaded && idle ? harmOf(loaded, idle, thresholds) : 'green';
  // A line that does not carry the work harms the call too; that is not a second fault.
  if (enough !== 'red' && loaded && (harm === 'red' || harm === 'amber')) {
    const evidence = {
      loadedRttMs: Math.round(loaded.rttMs),
      loadedRttRiseMs: Math.round(loadedRttRiseMs ?? 0),
      loadedMos: Math.round(loaded.mos * 100) / 100,
    };
    symptoms.push({...base, cause: 'voice-under-load', light: harm, confidence: 'certain', evidence});
  }
  return judged('load', {durationMs, metrics, symptoms});
}

/** What the load does to a call that was good without it: the worse of its delay and its score. */
function harmOf(loaded: VoiceFigures, idle: VoiceFigures, thresholds: Thresholds): 'green' | 'amber' | 'red' {
  const lights = [lightOf(loaded.rttMs - idle.rttMs, thresholds.loadedRttRiseMs)];
  if (mosLight(idle, thresholds) === 'green') lights.push(mosLight(loaded, thresholds));
  return lights.includes('red') ? 'red' : lights.includes('amber') ? 'amber' : 'green';
}
