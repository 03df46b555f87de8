import type {CodecName} from '../config/types.js';
import type {CallFacts} from '../probes/call.js';
import type {Thresholds} from '../policy/thresholds.js';
import type {Stopped} from '../report/types.js';
import {assess, CAUSE_OF, withoutStalls} from './judge-voice.js';
import {sequentialTest, settledPackets} from './sequential.js';
import type {VoiceFigures} from './voice-figures.js';

/** A call in progress: how far it is. */
interface SoFar {
  readonly codec: CodecName;
  readonly nowMs: number;
  /** How long it takes until an arrival is reported. */
  readonly hearingMs: number;
}

/** Why a call needs no more watching. */
export interface EarlyVerdict {
  readonly why: Exclude<Stopped['why'], 'full-length'>;
  /** The fault is intermittent (jitter, stalls, loss), unlike constant delay or a growing queue. */
  readonly isUneven: boolean;
  /** Only the delay is bad. */
  readonly isOnlySlow: boolean;
}

/**
 * Can we stop watching a call in progress? The line is clearly good or plainly bad once the
 * sequential test has an answer and every figure agrees. A steadily slow line passes that test, and
 * more watching does not change its light.
 */
export function earlyVerdict(
  facts: CallFacts,
  {codec, nowMs, hearingMs}: SoFar,
  thresholds: Thresholds,
): EarlyVerdict | undefined {
  const settle = (packets: CallFacts['packets']): CallFacts['packets'] =>
    settledPackets(packets, nowMs, hearingMs);
  if (sequentialTest(settle(withoutStalls(facts))) === 'open') return undefined;
  const {packets, figures, symptoms, isStarved: starved} = assess(codec, facts, thresholds, settle);
  if (!figures || starved) return undefined;
  const answer = sequentialTest(packets);
  const causes = symptoms.map(({cause}) => cause);
  const isOnlySlow = causes.every((cause) => cause === 'voice-delay');
  const isPlain = answer !== 'open' && symptoms.some(({light}) => light === 'red');
  const isSteady = isOnlySlow && (symptoms.length === 0 || !isNearLimit(figures, thresholds));
  if (isPlain ? !isFarBeyond(figures, thresholds) : !isSteady || answer !== 'good') return undefined;
  return {
    why: isPlain ? 'plainly-bad' : 'clearly-good',
    isUneven: causes.some((cause) => cause !== 'voice-delay' && cause !== 'bandwidth-insufficient'),
    isOnlySlow: isPlain && isOnlySlow,
  };
}

/** End a call early only if a figure is this far past its last limit: figures of seconds fluctuate. */
const PLAIN_FACTOR = 1.25;
const PLAIN_MOS = 0.2;

function isFarBeyond(figures: VoiceFigures, thresholds: Thresholds): boolean {
  return (
    figures.mos < thresholds.mos.amber - PLAIN_MOS ||
    CAUSE_OF.some(([figure]) => figures[figure] > thresholds[figure].amber * PLAIN_FACTOR)
  );
}

/** So near to a limit a steady delay may fall on either side of it. */
const NEAR_RATIO = 0.04;
const NEAR_MOS = 0.05;

function isNearLimit({rttMs, mos}: VoiceFigures, {rttMs: delays, mos: scores}: Thresholds): boolean {
  return (
    [delays.green, delays.amber].some((limit) => Math.abs(rttMs - limit) < limit * NEAR_RATIO) ||
    [scores.green, scores.amber].some((limit) => Math.abs(mos - limit) < NEAR_MOS)
  );
}
