import {lightOf, thresholds, type Limit} from '../policy/thresholds.js';

export type Change = 'worse' | 'better' | 'same';

/** Two runs on one and the same line may differ by this much: an amount, or a share of their mean if that is more. */
interface Noise {
  readonly amount: number;
  readonly share: number;
}

/**
 * README, "How true the figures are": on a clean line a run's times are up to 4 ms off, and percentiles elsewhere may be by
 * 10 %. Two runs may be off to either side.
 */
const TIME: Noise = {amount: 10, share: 0.2};
/** What rests on one packet, one connection or the median of three answers moves more than what hundreds of packets tell. */
const ONE_TIME: Noise = {amount: 50, share: 0.2};
/** A call of 8 s has 400 packets, and one loss under TCP holds up the few behind it: four packets are chance. */
const RATIO: Noise = {amount: 0.01, share: 0};
/** A step of the load lasts seconds, and ends in what was still under way. */
const RATE: Noise = {amount: 0, share: 0.15};
/** The mean error of a run's score against a minute-long call is 0.17 (README). */
const SCORE: Noise = {amount: 0.2, share: 0};
/** What 0.2 of the score is on the scale of ratings, near its good end. */
const RATING: Noise = {amount: 8, share: 0};

interface Figure {
  readonly better: 'lower' | 'higher';
  readonly noise: Noise;
  readonly limit?: Limit;
}

const lower = (noise: Noise, limit?: Limit): Figure => ({better: 'lower', noise, ...(limit && {limit})});
const higher = (noise: Noise, limit?: Limit): Figure => ({better: 'higher', noise, ...(limit && {limit})});

/**
 * The figures that can be better or worse. The others say how much was measured or needed (`packets`, `attempts`,
 * `bitrateKbps`, `requiredKbps`), or come from a newer run.
 */
const FIGURES: ReadonlyMap<string, Figure> = new Map([
  ['rttMs', lower(TIME, thresholds.rttMs)],
  ['rttP95Ms', lower(TIME)],
  ['jitterMs', lower(TIME, thresholds.jitterMs)],
  ['pdvP95Ms', lower(TIME, thresholds.pdvP95Ms)],
  ['stallMaxMs', lower(ONE_TIME, thresholds.stallMaxMs)],
  ['playoutBufferMs', lower(ONE_TIME)],
  ['lossRatio', lower(RATIO, thresholds.lossRatio)],
  ['lateRatio', lower(RATIO, thresholds.lateRatio)],
  ['concealedRatio', lower(RATIO)],
  ['mos', higher(SCORE, thresholds.mos)],
  ['rFactor', higher(RATING)],
  ['uplinkKbps', higher(RATE)],
  ['downlinkKbps', higher(RATE)],
  ['carriedRatio', higher(RATE, thresholds.carriedRatio)],
  ['loadedRttMs', lower(TIME)],
  ['loadedRttRiseMs', lower(TIME, thresholds.loadedRttRiseMs)],
  ['loadedMos', higher(SCORE, thresholds.mos)],
  ['connectMs', lower(ONE_TIME, thresholds.connectMs)],
  ['ttfbMs', lower(ONE_TIME, thresholds.ttfbMs)],
]);

/**
 * What became of a figure of the report: worse or better where the difference is more than measurement noise, or where
 * one value has another light than the other (by the default limits: a report does not hold a site's own).
 * @returns `undefined` for a figure that has no better or worse
 */
export function figureChange(name: string, before: number, after: number): Change | undefined {
  const figure = FIGURES.get(name);
  if (!figure) return undefined;
  const {better, noise, limit} = figure;
  const loss = better === 'lower' ? after - before : before - after;
  const mean = (Math.abs(before) + Math.abs(after)) / 2;
  const isPlain = Math.abs(loss) > Math.max(noise.amount, noise.share * mean);
  const crosses = limit !== undefined && lightOf(before, limit) !== lightOf(after, limit);
  if (!isPlain && !crosses) return 'same';
  return loss > 0 ? 'worse' : 'better';
}
