/** `share` is 0–1; `times` is a factor; `score` is 1–4.5. */
export type MetricUnit = 'ms' | 'kbps' | 'share' | 'times' | 'score' | 'rating' | 'count';

export type MetricCheck = 'call' | 'load' | 'turn' | 'services';

interface MetricInfo {
  /** The check that has it, or whose items have it; `call` is every `voice-…`. */
  readonly of: MetricCheck;
  /** Also the end of the name, if the unit has an abbreviation. */
  readonly unit: MetricUnit;
  /** `neither`: an amount that is not compared. */
  readonly better: 'lower' | 'higher' | 'neither';
  /** Whether it is exported to a collector (`otlp/`). */
  readonly exported: boolean;
  /** Whether agents are shown it; the helpdesk sees them all. */
  readonly forAgents: boolean;
}

/** The figures of checks and items. The unit is in the name. What was not measured is absent: never 0, never NaN. */
export const METRICS = {
  rttMs: {of: 'call', unit: 'ms', better: 'lower', exported: true, forAgents: true},
  rttP95Ms: {of: 'call', unit: 'ms', better: 'lower', exported: true, forAgents: false},
  jitterMs: {of: 'call', unit: 'ms', better: 'lower', exported: true, forAgents: false},
  pdvP95Ms: {of: 'call', unit: 'ms', better: 'lower', exported: true, forAgents: false},
  stallMaxMs: {of: 'call', unit: 'ms', better: 'lower', exported: true, forAgents: true},
  lossRatio: {of: 'call', unit: 'share', better: 'lower', exported: true, forAgents: false},
  lateRatio: {of: 'call', unit: 'share', better: 'lower', exported: true, forAgents: true},
  playoutBufferMs: {of: 'call', unit: 'ms', better: 'lower', exported: true, forAgents: false},
  concealedRatio: {of: 'call', unit: 'share', better: 'lower', exported: true, forAgents: false},
  bitrateKbps: {of: 'call', unit: 'kbps', better: 'neither', exported: true, forAgents: false},
  mos: {of: 'call', unit: 'score', better: 'higher', exported: true, forAgents: true},
  rFactor: {of: 'call', unit: 'rating', better: 'higher', exported: true, forAgents: false},
  packets: {of: 'call', unit: 'count', better: 'neither', exported: true, forAgents: false},
  uplinkKbps: {of: 'load', unit: 'kbps', better: 'higher', exported: true, forAgents: true},
  downlinkKbps: {of: 'load', unit: 'kbps', better: 'higher', exported: true, forAgents: false},
  requiredKbps: {of: 'load', unit: 'kbps', better: 'neither', exported: true, forAgents: true},
  requiredUplinkKbps: {of: 'load', unit: 'kbps', better: 'neither', exported: true, forAgents: false},
  requiredDownlinkKbps: {of: 'load', unit: 'kbps', better: 'neither', exported: true, forAgents: false},
  carriedRatio: {of: 'load', unit: 'times', better: 'higher', exported: true, forAgents: false},
  loadedRttMs: {of: 'load', unit: 'ms', better: 'lower', exported: true, forAgents: false},
  loadedRttRiseMs: {of: 'load', unit: 'ms', better: 'lower', exported: true, forAgents: false},
  loadedMos: {of: 'load', unit: 'score', better: 'higher', exported: true, forAgents: true},
  connectMs: {of: 'turn', unit: 'ms', better: 'lower', exported: true, forAgents: true},
  ttfbMs: {of: 'services', unit: 'ms', better: 'lower', exported: false, forAgents: false},
  attempts: {of: 'services', unit: 'count', better: 'neither', exported: false, forAgents: false},
} as const satisfies Readonly<Record<string, MetricInfo>>;

export type MetricName = keyof typeof METRICS;

/** The names of the metrics of which this is true. */
export type MetricWith<Info extends Partial<MetricInfo>> = {
  [Name in MetricName]: (typeof METRICS)[Name] extends Info ? Name : never;
}[MetricName];

/** What our own checks measure; a report that is read may come from a newer version, and have others. */
export type Figures = Readonly<Partial<Record<MetricName, number>>>;

/** A report that is read may have others. */
export function isMetric(name: string): name is MetricName {
  return Object.hasOwn(METRICS, name);
}
