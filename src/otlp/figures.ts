import type {METRICS, MetricCheck, MetricWith} from '../report/catalogue.js';

/** How one figure of a report is exported. */
export interface Instrument {
  /** After `agent_diagnostics.` */
  readonly name: string;
  /** UCUM. */
  readonly unit: 'ms' | '1' | 'kbit/s' | '{packet}';
  readonly description: string;
}

/** By the catalogue's unit. */
interface Units {
  ms: 'ms';
  kbps: 'kbit/s';
  share: '1';
  times: '1';
  score: '1';
  rating: '1';
  count: '{packet}';
}

type Exported = MetricWith<{readonly exported: true}>;
type ExportedBy<Check> = MetricWith<{readonly exported: true; readonly of: Check & MetricCheck}>;

/** Every metric of the check that is exported, in the unit that it has. */
type Instruments<Check> = {
  readonly [Name in ExportedBy<Check>]: Instrument & {
    readonly unit: Units[(typeof METRICS)[Name]['unit']];
  };
};

const call: Instruments<'call'> = {
  rttMs: {name: 'voice.rtt', unit: 'ms', description: 'Trip from the client to the relay and back, median'},
  rttP95Ms: {
    name: 'voice.rtt_p95',
    unit: 'ms',
    description: 'Trip from the client to the relay and back, 95th percentile',
  },
  jitterMs: {
    name: 'voice.jitter',
    unit: 'ms',
    description: 'Interarrival jitter (RFC 3550, section 6.4.1), mean of one-second values',
  },
  pdvP95Ms: {
    name: 'voice.delay_variation_p95',
    unit: 'ms',
    description: 'Delay above the least of the run (RFC 5481), 95th percentile',
  },
  stallMaxMs: {name: 'voice.stall_max', unit: 'ms', description: 'Longest gap between arrivals'},
  lossRatio: {name: 'voice.loss_ratio', unit: '1', description: 'Share of the packets that never arrived'},
  lateRatio: {
    name: 'voice.late_ratio',
    unit: '1',
    description: 'Share of the packets that were lost, or more than 100 ms later than the fastest',
  },
  playoutBufferMs: {
    name: 'voice.playout_buffer',
    unit: 'ms',
    description: 'Playout buffer that a call on this line needs',
  },
  concealedRatio: {
    name: 'voice.concealed_ratio',
    unit: '1',
    description: 'Share of the audio that the browser had to invent',
  },
  bitrateKbps: {name: 'voice.bitrate', unit: 'kbit/s', description: 'Media that arrived'},
  mos: {name: 'voice.mos', unit: '1', description: 'Mean opinion score of the agent’s leg, 1 to 4.5'},
  rFactor: {name: 'voice.r_factor', unit: '1', description: 'Transmission rating (ITU-T G.107)'},
  packets: {name: 'voice.packets', unit: '{packet}', description: 'Packets that the figures rest on'},
};

const load: Instruments<'load'> = {
  uplinkKbps: {name: 'load.uplink', unit: 'kbit/s', description: 'Carried up, at IP level'},
  downlinkKbps: {name: 'load.downlink', unit: 'kbit/s', description: 'Carried down, at IP level'},
  requiredKbps: {name: 'load.required', unit: 'kbit/s', description: 'What the agent’s work needs'},
  requiredUplinkKbps: {
    name: 'load.required_uplink',
    unit: 'kbit/s',
    description: 'What the agent’s work needs up, where up and down were measured apart',
  },
  requiredDownlinkKbps: {
    name: 'load.required_downlink',
    unit: 'kbit/s',
    description: 'What the agent’s work needs down, where up and down were measured apart',
  },
  carriedRatio: {
    name: 'load.carried_ratio',
    unit: '1',
    description: 'Carried over needed, in the direction that is worse off',
  },
  loadedRttMs: {name: 'load.rtt', unit: 'ms', description: 'Trip to the relay and back under load, median'},
  loadedRttRiseMs: {name: 'load.rtt_rise', unit: 'ms', description: 'What the load adds to that trip'},
  loadedMos: {name: 'load.mos', unit: '1', description: 'Mean opinion score under load, 1 to 4.5'},
};

const turn: Instruments<'turn'> = {
  connectMs: {name: 'turn.connect', unit: 'ms', description: 'Until the relay had allocated an address'},
};

/** By check, then by the name in the report; all calls are one check to a collector. */
const FIGURES: {readonly [Check in (typeof METRICS)[Exported]['of']]: Instruments<Check>} = {
  call,
  load,
  turn,
};

const CALL = 'voice-';

/** The codec of a check that is a call. */
export function codecOf(checkId: string): string | undefined {
  return checkId.startsWith(CALL) ? checkId.slice(CALL.length) : undefined;
}

/** The exported figures of this check, by their name in the report. */
export function figuresOf(checkId: string): Readonly<Record<string, Instrument>> {
  const check = codecOf(checkId) === undefined ? checkId : 'call';
  return Object.hasOwn(FIGURES, check) ? FIGURES[check as keyof typeof FIGURES] : {};
}
