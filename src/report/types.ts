import type {Light, Warning} from '../policy/light.js';
import type {Cause, CheckId, Owner} from './catalogue.js';

export type {Cause, CheckId, Light, Owner};

export type Status = 'passed' | 'warning' | 'failed' | 'skipped' | 'inconclusive';

export type Confidence = 'certain' | 'likely' | 'possible';

/**
 * Figures by name, unit in the name. What was not measured is absent: never 0, never NaN. An open set: a report that is read
 * may come from a newer version. Those that we measure are `Figures`.
 */
export type Metrics = Record<string, number>;

/** One thing among the several that a check looked at, e.g. one service. */
export interface CheckItem {
  id: string;
  status: Status;
  light: Light;
  durationMs: number;
  metrics: Metrics;
  cause?: Cause;
}

export interface CheckResult {
  id: CheckId | (string & {});
  status: Status;
  light: Light;
  durationMs: number;
  metrics: Metrics;
  items?: CheckItem[];
  /** Of a measured call: how long it was watched, and why no longer. */
  stopped?: Stopped;
  /** Of a measured call: its delay from moment to moment. */
  timeline?: Timeline;
}

/** The delay of a call over time, to be drawn. */
export interface Timeline {
  /** What each value stands for, ms. */
  stepMs: number;
  /** The longest trip round the loop among the packets sent in the step, ms; null where none arrived or none counts. */
  delayMs: (number | null)[];
}

/**
 * `clearly-good` (or steadily slow, and as slow as it will be) and `plainly-bad` end a call early; `full-length` is the
 * length that the configuration gives it.
 */
export interface Stopped {
  afterMs: number;
  why: 'clearly-good' | 'plainly-bad' | 'full-length';
}

export type EvidenceValue = string | number | boolean;

/** A root cause; what follows from it is folded in and not repeated. */
export interface Finding {
  cause: Cause;
  light: Warning;
  confidence: Confidence;
  owner: Owner;
  /** Bare ids: of items where the finding is about items, else of checks. */
  subjects: string[];
  evidence: Record<string, EvidenceValue>;
  /** The heading of the Availability Guide that says so. */
  guide?: string;
}

/** How the voice figures were measured. */
export type MeasuringMethod = 'rtp' | 'data-channel' | 'none';

/** A limit that a site has set; what is absent is the product's own. */
export interface ChangedLimit {
  green?: number;
  amber?: number;
}

/** The result of a run (docs/contract.md, section 5). */
export interface Report {
  version: 1;
  /** Short and sayable on the phone, e.g. `K7QM-2F`. */
  id: string;
  /** The helpdesk's reference, where the page or the link that led to it has one. */
  case?: string;
  /** ISO 8601, UTC. */
  startedAt: string;
  durationMs: number;
  outcome: 'complete' | 'partial' | 'cancelled';
  /** The worst of `lights` that apply. */
  light: Light;
  lights: {data: Light; voice: Light};
  checks: CheckResult[];
  findings: Finding[];
  environment: {
    browser: string;
    browserVersion: string;
    os: string;
    visibleThroughout: boolean;
    method: MeasuringMethod;
    /** A name of the configuration's `networks`, or `elsewhere`; absent where the address is not known. */
    network?: string;
  };
  /** What was seen where somebody kept watching. */
  watch?: Watch;
  /** What the agent's own test of microphone and speaker showed, where there was one. */
  devices?: Devices;
  /** What an invitation asked, by the question's name. */
  answers?: Record<string, string>;
  /** Which thresholds and which MOS formula, by name and version. */
  policy: {
    /** With `+site` where the site has changed limits. */
    id: string;
    mos: string;
    /** The limits that the site has set, by the figure. */
    limits?: Readonly<Record<string, ChangedLimit>>;
  };
}

/** How the microphone sounded, or why it could not be heard. */
export type MicrophoneResult =
  | 'good'
  | 'quiet'
  | 'silent'
  | 'clipping'
  | 'muted'
  | 'denied'
  | 'denied-by-page'
  | 'denied-by-system'
  | 'missing'
  | 'busy'
  | 'unsupported'
  | 'no-output'
  | 'failed'
  | 'ended';

/** What is amiss with the devices in use. `mixed`: one to speak into and another to hear from. */
export type HeadsetCondition = 'hands-free' | 'narrow' | 'mixed' | 'defaults-differ' | 'changed';

/** A test of microphone and speaker, by kinds only: no device's name or id. */
export interface Devices {
  microphone?: MicrophoneResult;
  /** Whether the agent heard the tone. */
  speaker?: 'heard' | 'not-heard';
  headset: HeadsetCondition[];
}

/** Where a fault is. `unknown`: it can't be told. */
export type Place =
  'pc' | 'local-network' | 'line' | 'tunnel-or-proxy' | 'relay' | 'region' | 'service' | 'unknown';

/** A stretch in which something stood still. Times are ISO 8601, UTC. */
export interface Episode {
  from: string;
  to: string;
  /** Those that stood still. */
  paths: string[];
  /** The longest that a path stood still at a stretch. */
  worstMs: number;
  place: Place;
  confidence: Confidence;
}

/** One minute of a watch. A path that was not looked at in it is absent, and so is a minute in which none was. */
export interface WatchMinute {
  /** Its beginning, ISO 8601, UTC. */
  at: string;
  /** The seconds in which the path was looked at, in ms. */
  measuredMs: Record<string, number>;
  /** How much of these it stood still. */
  stalledMs: Record<string, number>;
  /** 95th percentile of the delays of the answers. */
  p95Ms: Record<string, number>;
}

/** What a watch saw (docs/contract.md, section 9). */
export interface Watch {
  startedAt: string;
  endedAt: string;
  /** `pc`, `control`, ids of services, `relay`: those that were looked at. */
  paths: string[];
  minutes: WatchMinute[];
  episodes: Episode[];
  /** "It just happened." */
  marks: {at: string; note?: string}[];
  /** A fault that was longer than this was seen for certain on every path. */
  blindMs: number;
}
