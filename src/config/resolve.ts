import {THRESHOLD_NAMES, thresholds as defaultThresholds, type Thresholds} from '../policy/thresholds.js';
import type {
  Activity,
  Budget,
  CodecName,
  Configuration,
  EgressConfig,
  LocalServiceConfig,
  NamedNetwork,
  PhoneType,
  Proof,
  ServiceRole,
  TurnConfig,
} from './types.js';

/** One service, with every default filled in. */
export interface Service {
  readonly id: string;
  readonly url: string;
  readonly role: ServiceRole;
  readonly required: boolean;
  readonly proof: Proof;
}

/** A configuration with every default filled in: what the checks work from. */
export interface Settings {
  readonly tenantDomain: string | undefined;
  readonly phone: PhoneType;
  readonly activities: readonly Activity[];
  readonly budgets: Readonly<Record<Activity, Budget>>;
  /** The first is the expected one. */
  readonly codecs: readonly [CodecName, ...CodecName[]];
  readonly controlUrl: string;
  readonly services: readonly Service[];
  readonly turn: TurnConfig | undefined;
  readonly egress: EgressConfig | undefined;
  readonly networks: readonly NamedNetwork[] | undefined;
  /** Both of them, or HTTPS is not measured: a single one would not tell the directions apart. */
  readonly bandwidth: {readonly downloadUrl: string; readonly uploadUrl: string} | undefined;
  readonly local: readonly LocalServiceConfig[];
  readonly thresholds: Thresholds;
  readonly voiceMs: number;
  readonly deadlineMs: number;
  readonly include: readonly ('addresses' | 'urls' | 'devices')[];
}

/**
 * The guide's table, "Bandwidth requirements for agent-originated traffic", in kbps. It gives no direction: a call
 * needs its rate each way, a screen recording is uploaded.
 */
export const DEFAULT_BUDGETS: Readonly<Record<Activity, Budget>> = {
  voice: {up: 100, down: 100},
  desktop: {up: 16, down: 16},
  'screen-recording': {up: 350, down: 0},
};

/** How long a watch lasts that is told no length. */
export const WATCH_MINUTES = 60;

/** Every page's own origin answers for this, if only with a 404. */
const DEFAULT_CONTROL_URL = '/favicon.ico';

export function resolveConfiguration(config: Configuration): Settings {
  const [expected = 'opus', ...others] = config.codecs ?? ['opus', 'pcmu'];
  return {
    tenantDomain: config.tenantDomain?.toLowerCase(),
    phone: config.phone ?? 'webrtc',
    activities: [...new Set(config.activities ?? (['voice', 'desktop', 'screen-recording'] as const))],
    budgets: {...DEFAULT_BUDGETS, ...config.budgets},
    codecs: [expected, ...others.filter((codec) => codec !== expected)],
    controlUrl: config.control?.url ?? DEFAULT_CONTROL_URL,
    services: (config.services ?? []).map(({id, url, role = 'other', required = true, proof}) => ({
      id,
      url,
      role,
      required,
      proof: proof ?? {kind: 'reachable'},
    })),
    turn: config.turn,
    egress: config.egress,
    networks: config.networks,
    bandwidth: bothEndpoints(config.bandwidth),
    local: config.local ?? [],
    thresholds: Object.fromEntries(
      THRESHOLD_NAMES.map((name) => [name, {...defaultThresholds[name], ...config.thresholds?.[name]}]),
    ) as unknown as Thresholds,
    voiceMs: (config.durations?.voiceSeconds ?? 8) * 1000,
    deadlineMs: (config.durations?.deadlineSeconds ?? 30) * 1000,
    include: config.report?.include ?? [],
  };
}

function bothEndpoints({downloadUrl, uploadUrl}: Configuration['bandwidth'] = {}): Settings['bandwidth'] {
  return downloadUrl !== undefined && uploadUrl !== undefined ? {downloadUrl, uploadUrl} : undefined;
}

/** What the activities need together: each direction's own sum, in kbps. */
export function requiredBudget({activities, budgets}: Pick<Settings, 'activities' | 'budgets'>): Budget {
  return activities.reduce(
    (sum, activity) => ({up: sum.up + budgets[activity].up, down: sum.down + budgets[activity].down}),
    {
      up: 0,
      down: 0,
    },
  );
}
