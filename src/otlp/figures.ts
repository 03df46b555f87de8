/** How one figure of a report is told to a collector. */
export interface Instrument {
  /** After `agent_diagnostics.` */
  readonly name: string;
  /** UCUM. */
  readonly unit: 'ms' | '1' | 'kbit/s' | '{packet}';
  readonly description: string;
}

type Instruments = Readonly<Record<string, Instrument>>;

const voice: Instruments = {
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

const load: Instruments = {
  uplinkKbps: {name: 'load.uplink', unit: 'kbit/s', description: 'Carried up, at IP level'},
  downlinkKbps: {name: 'load.downlink', unit: 'kbit/s', description: 'Carried down, at IP level'},
  requiredKbps: {name: 'load.required', unit: 'kbit/s', description: 'What the agent’s work needs'},
  carriedRatio: {
    name: 'load.carried_ratio',
    unit: '1',
    description: 'Carried over needed, in the direction that is worse off',
  },
  loadedRttMs: {name: 'load.rtt', unit: 'ms', description: 'Trip to the relay and back under load, median'},
  loadedRttRiseMs: {name: 'load.rtt_rise', unit: 'ms', description: 'What the load adds to that trip'},
  loadedMos: {name: 'load.mos', unit: '1', description: 'Mean opinion score under load, 1 to 4.5'},
};

const turn: Instruments = {
  connectMs: {name: 'turn.connect', unit: 'ms', description: 'Until the relay had allocated an address'},
};

/** By the check that has them, then by the name in the report; every call is the same check to a collector. */
const FIGURES: Readonly<Record<string, Instruments>> = {voice, load, turn};

const VOICE = 'voice-';

/** The codec of a check that is a call. */
export function codecOf(checkId: string): string | undefined {
  return checkId.startsWith(VOICE) ? checkId.slice(VOICE.length) : undefined;
}

/** The figures of this check that are told to a collector, by their name in the report. */
export function figuresOf(checkId: string): Instruments {
  const kind = codecOf(checkId) === undefined ? checkId : 'voice';
  return Object.hasOwn(FIGURES, kind) ? (FIGURES[kind] ?? {}) : {};
}
