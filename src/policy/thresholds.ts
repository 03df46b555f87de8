import type {MetricName} from '../report/catalogue.js';
import type {Light} from './light.js';

/** Limits of one figure. A value on the boundary has the better light. */
export interface Limit {
  readonly green: number;
  readonly amber: number;
  readonly better: 'lower' | 'higher';
}

/**
 * The default limits (docs/contract.md, section 7). Where each comes from is in docs/checks.md, "Where the limits come
 * from"; MOS bands are those of ITU-T G.107 Annex B.
 *
 * `mos` is what the call would be like. Figures of the line with no red limit of their own only warn.
 */
export const thresholds = {
  rttMs: {green: 150, amber: 300, better: 'lower'},
  pdvP95Ms: {green: 30, amber: Infinity, better: 'lower'},
  jitterMs: {green: 15, amber: Infinity, better: 'lower'},
  lateRatio: {green: 0.01, amber: Infinity, better: 'lower'},
  // Worse than the last limit once only is amber: red needs a second one.
  stallMaxMs: {green: 200, amber: 500, better: 'lower'},
  lossRatio: {green: 0.005, amber: Infinity, better: 'lower'},
  mos: {green: 4, amber: 3.6, better: 'higher'},
  connectMs: {green: 2000, amber: 4000, better: 'lower'},
  // A slow answer is never a reason to say that a service does not work.
  ttfbMs: {green: 1500, amber: Infinity, better: 'lower'},
  /** Carried rate over required rate, in the direction that is worse off. */
  carriedRatio: {green: 1.25, amber: 1, better: 'higher'},
  /** `loadedRttMs` less the idle `rttMs`. */
  loadedRttRiseMs: {green: 30, amber: 100, better: 'lower'},
} as const satisfies Partial<Record<MetricName, Limit>>;

export type ThresholdName = keyof typeof thresholds;

/** The names that a site's `thresholds` may have. */
export const THRESHOLD_NAMES = Object.keys(thresholds) as readonly ThresholdName[];

export type Thresholds = Readonly<Record<ThresholdName, Limit>>;

/** The light of a value. Not a number (not measured) is grey. */
export function lightOf(value: number | undefined, {green, amber, better}: Limit): Light {
  if (value === undefined || Number.isNaN(value)) return 'grey';
  const within = (limit: number): boolean => (better === 'lower' ? value <= limit : value >= limit);
  if (within(green)) return 'green';
  return within(amber) ? 'amber' : 'red';
}
