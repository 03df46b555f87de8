import type {CodecName} from '../config/types.js';
import type {LoadStep} from '../probes/load.js';
import {judged, type Judged, type Symptom} from './judged.js';
import {delaySlope, isStarved, withoutStalls} from './judge-voice.js';
import {measured, median, quantile} from './statistics.js';
import {lightOf, type Thresholds} from './thresholds.js';
import {voiceFigures} from './voice-figures.js';

export interface LoadFacts {
  readonly steps: readonly LoadStep[];
  readonly durationMs: number;
  /** The codec of the call that was flowing. */
  readonly codec: CodecName;
  /** The call's delay before the load came, ms. */
  readonly idleRttMs: number | undefined;
}

/** Fewer messages than this share still missing at the end is what any line leaves behind. */
const MISSING_RATIO = 0.05;
/** A rise of the least delay below this share of the time passed is noise. */
const SLOPE_NOISE = 0.02;
/** A queue shorter than this at the end of a step was carried; ms. */
const BACKLOG_MS = 150;

/**
 * What a step carried, kbps at IP level: all that was offered, or less if its queue grew. A line of capacity C that is
 * offered O makes delay grow by O/C − 1 per time passed.
 */
export function carriedKbps({messages, offeredKbps, durationMs, call}: LoadStep): number | undefined {
  const flow = messages.length > 0 ? messages : call.packets;
  const arrived = flow.filter(({receivedMs}) => receivedMs !== undefined);
  const [first] = flow;
  if (!first) return undefined;
  const missing = 1 - arrived.length / flow.length;
  if (missing > MISSING_RATIO) {
    // The queue did not drain: what arrived by the end of the step is what the line carries.
    const endMs = first.sentMs + durationMs;
    const inTime = arrived.filter(({receivedMs = Infinity}) => receivedMs <= endMs).length;
    return (offeredKbps * inTime) / flow.length;
  }
  const slope = delaySlope(flow) ?? 0;
  const delays = arrived.map(({sentMs, receivedMs = NaN}) => receivedMs - sentMs);
  const tail = delays.slice(-Math.max(5, Math.round(delays.length / 5)));
  const backlogMs = (median(tail) ?? 0) - (quantile(delays, 0) ?? 0);
  return slope > SLOPE_NOISE && backlogMs > BACKLOG_MS ? offeredKbps / (1 + slope) : offeredKbps;
}

export function judgeLoad({steps, durationMs, codec, idleRttMs}: LoadFacts, thresholds: Thresholds): Judged {
  const [need] = steps;
  const carried = steps.map(carriedKbps).filter((kbps) => kbps !== undefined);
  const requiredKbps = need?.requiredKbps;
  const base = {check: 'load', items: []} as const;
  if (
    !need ||
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
  const loaded = voiceFigures(codec, withoutStalls(need.call));
  const loadedRttRiseMs =
    loaded && idleRttMs !== undefined ? Math.max(0, loaded.rttMs - idleRttMs) : undefined;
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
  const symptoms: Symptom[] = [];
  const enough = lightOf(carriedRatio, thresholds.carriedRatio);
  if (enough === 'red' || enough === 'amber') {
    const evidence = {carriedKbps: Math.round(best), requiredKbps, direction: 'unknown'};
    symptoms.push({...base, cause: 'bandwidth-insufficient', light: enough, confidence: 'certain', evidence});
  }
  const rise = lightOf(loadedRttRiseMs, thresholds.loadedRttRiseMs);
  if (enough !== 'red' && (rise === 'red' || rise === 'amber') && loaded && loadedRttRiseMs !== undefined) {
    const evidence = {
      loadedRttMs: Math.round(loaded.rttMs),
      loadedRttRiseMs: Math.round(loadedRttRiseMs),
      loadedMos: Math.round(loaded.mos * 100) / 100,
    };
    symptoms.push({...base, cause: 'voice-under-load', light: rise, confidence: 'certain', evidence});
  }
  return judged('load', {durationMs, metrics, symptoms});
}
