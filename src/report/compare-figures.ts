import {lightOf, thresholds, type Limit} from '../policy/thresholds.js';
import {METRICS, type MetricName, type MetricWith} from './catalogue.js';

export type Change = 'worse' | 'better' | 'same';

/** How much two runs on the same line may differ: an amount, or a share of their mean if that is more. */
interface Noise {
  readonly amount: number;
  readonly share: number;
}

/**
 * docs/evidence/2026-11-28-accuracy.md: on a clean line a run's times are up to 4 ms off, and percentiles elsewhere may be by
 * 10 %. Two runs may be off to either side.
 */
const TIME: Noise = {amount: 10, share: 0.2};
/** Figures of one packet, one connection or three answers vary more than those of hundreds of packets. */
const ONE_TIME: Noise = {amount: 50, share: 0.2};
/** In a call of 400 packets one loss under TCP delays a few more: four packets are chance. */
const RATIO: Noise = {amount: 0.01, share: 0};
/** A step of the load lasts seconds and ends with packets in flight. */
const RATE: Noise = {amount: 0, share: 0.15};
/** The mean error of a run's score against a minute-long call is 0.17 (docs/evidence/2026-11-28-verdicts.md). */
const SCORE: Noise = {amount: 0.2, share: 0};
/** 0.2 of the score in R, near the good end of the scale. */
const RATING: Noise = {amount: 8, share: 0};

type ComparedMetric = MetricWith<{readonly better: 'lower' | 'higher'}>;

const NOISE: Readonly<Record<ComparedMetric, Noise>> = {
  rttMs: TIME,
  rttP95Ms: TIME,
  jitterMs: TIME,
  pdvP95Ms: TIME,
  stallMaxMs: ONE_TIME,
  playoutBufferMs: ONE_TIME,
  lossRatio: RATIO,
  lateRatio: RATIO,
  concealedRatio: RATIO,
  mos: SCORE,
  rFactor: RATING,
  uplinkKbps: RATE,
  downlinkKbps: RATE,
  carriedRatio: RATE,
  loadedRttMs: TIME,
  loadedRttRiseMs: TIME,
  loadedMos: SCORE,
  connectMs: ONE_TIME,
  ttfbMs: ONE_TIME,
};

/** A figure that only a newer version knows has no better or worse. */
function isCompared(name: string): name is ComparedMetric {
  return Object.hasOwn(NOISE, name);
}

const LIMITS: Readonly<Partial<Record<MetricName, Limit>>> = {...thresholds, loadedMos: thresholds.mos};

/**
 * How a figure changed: worse or better if the difference exceeds measurement noise, or if the two values have different
 * lights (by the default limits: a report does not hold a site's own).
 * @returns `undefined` for a figure that has no better or worse
 */
export function figureChange(name: string, before: number, after: number): Change | undefined {
  if (!isCompared(name)) return undefined;
  const {amount, share} = NOISE[name];
  const limit = LIMITS[name];
  const loss = METRICS[name].better === 'lower' ? after - before : before - after;
  const mean = (Math.abs(before) + Math.abs(after)) / 2;
  const isPlain = Math.abs(loss) > Math.max(amount, share * mean);
  const crosses = limit !== undefined && lightOf(before, limit) !== lightOf(after, limit);
  if (!isPlain && !crosses) return 'same';
  return loss > 0 ? 'worse' : 'better';
}
