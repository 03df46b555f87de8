import type {CodecName} from '../../config/types.js';
import type {Cause} from './causes.js';
import type {MetricName} from './metrics.js';

type Nothing = Readonly<Record<string, never>>;

interface Attempted {
  readonly failures: number;
  readonly attempts: number;
}

interface Unanswered extends Attempted {
  readonly outcome: 'no-answer' | 'deadline';
}

/** What the browser says about a failed allocation. */
interface RelayError {
  readonly errorCode: number;
  readonly connected?: boolean;
  readonly afterMs: number;
}

interface Waited {
  /** Whether an allocation had been made. */
  readonly allocated?: true;
  readonly waitedMs: number;
}

/** The figures of a call that are beyond their limits, and its score. */
export type CallEvidence = Readonly<
  Partial<
    Record<
      Extract<
        MetricName,
        'rttMs' | 'pdvP95Ms' | 'jitterMs' | 'lateRatio' | 'stallMaxMs' | 'lossRatio' | 'mos'
      >,
      number
    >
  >
>;

/** The figures of a call while the load flows. */
type LoadedEvidence = Readonly<
  Record<Extract<MetricName, 'loadedRttMs' | 'loadedRttRiseMs' | 'loadedMos' | 'stallMaxMs'>, number>
>;

/** What is shown for each cause. */
interface Table {
  'browser-unsupported': Nothing;
  'insecure-context': Nothing;
  'webrtc-disabled': Nothing;
  'codec-missing': {readonly codec: CodecName};
  'page-hidden': {readonly why: 'hidden' | 'asleep'};
  'pc-busy': {readonly why: 'starved' | 'too-few-packets'};
  'virtual-desktop': Nothing;
  'call-in-progress': Nothing;
  offline: {
    readonly control: false;
    readonly services: number;
    readonly outcome: 'no-answer' | 'deadline';
  };
  'captive-portal': {
    /** Who answered in place of the control. */
    readonly control: 'elsewhere' | 'itself' | 'unknown' | 'nobody';
    readonly replaced: number;
    readonly services: number;
  };
  'services-blocked': {
    readonly hosts: number;
    readonly control: boolean;
    readonly outcome: 'no-answer' | 'deadline';
  };
  'regional-hosts-blocked': Unanswered;
  'static-content-blocked': Unanswered;
  'authentication-blocked': Unanswered;
  'service-unreachable': Unanswered;
  'service-timeout': Unanswered;
  'service-error': Attempted & {readonly status: number};
  'service-replaced': Attempted & {
    readonly why: 'not-json' | 'keys-missing' | 'no-image' | 'unreadable' | 'elsewhere';
    readonly status?: number;
  };
  'service-slow': {readonly ttfbMs: number};
  'request-blocked-by-page': Partial<Attempted> & {readonly directive: string};
  'turn-unreachable': RelayError | Waited;
  'turn-cut': RelayError | {readonly allocated: true; readonly duringCall: boolean};
  'turn-silent': RelayError | Waited | {readonly allocated: true; readonly duringCall: true};
  'turn-credentials': Pick<RelayError, 'errorCode'>;
  'turn-refused': Pick<RelayError, 'errorCode'>;
  'turn-slow': {readonly connectMs: number};
  'turn-loop-refused': {readonly allocated: true; readonly connected: false};
  'voice-no-media': {readonly packets: 0};
  'voice-delay': CallEvidence | {readonly rttMs?: number; readonly why: 'load-not-measurable'};
  'voice-jitter': CallEvidence;
  'voice-stalls': CallEvidence | LoadedEvidence;
  'voice-loss': CallEvidence;
  'voice-under-load': LoadedEvidence;
  'bandwidth-insufficient':
    | CallEvidence
    | {
        readonly carriedKbps: number;
        readonly requiredKbps: number;
        readonly direction: 'up' | 'down' | 'unknown';
      };
  'egress-not-allowed': {
    readonly allowed: false;
    readonly enforced: boolean;
    /** Only if `report.include` has `addresses`. */
    readonly address?: string;
  };
  'turn-inside-tunnel': {readonly sameAddress: boolean};
  'local-service-absent': {readonly outcome: 'no-answer' | 'deadline'};
  'local-service-outdated': {readonly version: string; readonly minVersion: string};
  'local-access-denied': {readonly permission: 'denied' | 'prompt'};
  /** Each rule adds evidence of its own. */
  configuration: {
    readonly rule: string;
    readonly path: string;
    readonly [more: string]: string | number | boolean;
  };
  'test-fault': {
    /** The part of the test that is broken. */
    readonly what?: string;
    readonly why?: string;
    readonly status?: number;
    readonly relayed?: false;
  };
}

/** What the checks put into a finding of this cause. A cause that is not in the table does not compile. */
export type EvidenceOf<Name extends Cause> = Table[Name];
