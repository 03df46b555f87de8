/** Reports for the gallery of states: made up, but such as a run makes them. */

/**
 * @typedef {import('../../src/report/types.js').CheckItem} CheckItem
 * @typedef {import('../../src/report/types.js').CheckResult} CheckResult
 * @typedef {import('../../src/report/types.js').Report} Report
 * @typedef {import('../../src/report/types.js').Status} Status
 * @typedef {import('../../src/report/types.js').Timeline} Timeline
 */

const STARTED_AT = '2026-11-24T08:52:00.000Z';

/**
 * Numbers that look like chance and are the same every time.
 * @param {number} seed
 */
function chance(seed) {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/**
 * A call's delay, one value each tenth of a second.
 * @param {{steps: number, usualMs: number, spreadMs: number, stalls?: {at: number, ms: number}[], seed?: number}} line
 * @returns {Timeline}
 */
function timeline({steps, usualMs, spreadMs, stalls = [], seed = 7}) {
  const next = chance(seed);
  const delayMs = Array.from({length: steps}, () => Math.round(usualMs + next() ** 4 * spreadMs));
  for (const {at, ms} of stalls)
    for (let behind = 0; behind * 100 < ms; behind += 1)
      if (at + behind < steps) delayMs[at + behind] = usualMs + ms - behind * 100;
  return {stepMs: 100, delayMs};
}

/** @param {string} id @param {Partial<CheckResult>} [more] @returns {CheckResult} */
const passed = (id, more = {}) => ({
  id,
  status: 'passed',
  light: 'green',
  durationMs: 120,
  metrics: {},
  ...more,
});

const SERVICES = ['agent-desktop', 'api', 'api-regional', 'authentication', 'telemetry', 'recording'];

/** @satisfies {Record<string, Status>} */
const STATUS = /** @type {const} */ ({
  green: 'passed',
  amber: 'warning',
  red: 'failed',
  grey: 'inconclusive',
});

/** @param {Record<string, Partial<CheckItem>>} [wrong] what differs, by the id of the service */
const services = (wrong = {}) => {
  const items = SERVICES.map((id, i) => ({
    ...passed(id, {durationMs: 300, metrics: {ttfbMs: 48 + 13 * i, attempts: 3}}),
    ...wrong[id],
  }));
  const light = items.find((item) => item.light !== 'green')?.light ?? 'green';
  return passed('services', {items, durationMs: 1900, light, status: STATUS[light]});
};

const PC = [passed('environment', {durationMs: 3}), passed('control', {metrics: {ttfbMs: 14}})];
const RELAY = passed('turn', {durationMs: 410, metrics: {connectMs: 212}});

/** @param {Partial<CheckResult>} [more] */
const voice = (more = {}) =>
  passed('voice-opus', {
    durationMs: 4900,
    metrics: {
      rttMs: 42,
      rttP95Ms: 51,
      jitterMs: 2.1,
      pdvP95Ms: 11,
      stallMaxMs: 24,
      lossRatio: 0,
      lateRatio: 0,
      playoutBufferMs: 46,
      concealedRatio: 0,
      bitrateKbps: 33,
      mos: 4.31,
      rFactor: 88.4,
      packets: 236,
    },
    stopped: {afterMs: 4800, why: 'clearly-good'},
    timeline: timeline({steps: 48, usualMs: 41, spreadMs: 22}),
    ...more,
  });

const PCMU = passed('voice-pcmu', {
  durationMs: 2700,
  metrics: {rttMs: 44, jitterMs: 2.4, lateRatio: 0, stallMaxMs: 26, mos: 4.38, packets: 112},
});

/** @param {Partial<CheckResult>} [more] */
const load = (more = {}) =>
  passed('load', {
    durationMs: 3100,
    metrics: {
      uplinkKbps: 583,
      downlinkKbps: 583,
      requiredKbps: 466,
      carriedRatio: 1.25,
      loadedRttMs: 47,
      loadedRttRiseMs: 5,
      loadedMos: 4.3,
    },
    timeline: timeline({steps: 26, usualMs: 46, spreadMs: 30, seed: 21}),
    ...more,
  });

/**
 * What all of them have in common, and what is told of this one.
 * @param {Pick<Report, 'id' | 'light' | 'lights' | 'checks'> & Partial<Report>} own
 * @returns {Report}
 */
const report = (own) => ({
  version: 1,
  startedAt: STARTED_AT,
  durationMs: 10_900,
  outcome: 'complete',
  findings: [],
  environment: {
    browser: 'Chrome',
    browserVersion: '156',
    os: 'Windows',
    visibleThroughout: true,
    method: 'rtp',
  },
  policy: {
    id: 'agent-diagnostics/1',
    mos: 'g107-playout/1 (g711: g107+g113; opus: g107.2, estimated)',
  },
  ...own,
});

/** @param {string} id @returns {CheckResult} */
const skipped = (id) => ({id, status: 'skipped', light: 'grey', durationMs: 0, metrics: {}});

export const GREEN = report({
  id: 'K7QM-2F',
  light: 'green',
  lights: {data: 'green', voice: 'green'},
  checks: [...PC, services(), RELAY, voice(), PCMU, load()],
});

export const AMBER = report({
  id: 'H4RC-9T',
  light: 'amber',
  lights: {data: 'green', voice: 'amber'},
  checks: [
    ...PC,
    services(),
    RELAY,
    voice({
      status: 'warning',
      light: 'amber',
      metrics: {
        rttMs: 188,
        rttP95Ms: 204,
        jitterMs: 6.3,
        stallMaxMs: 40,
        lateRatio: 0,
        mos: 4.2,
        packets: 400,
      },
      stopped: {afterMs: 8000, why: 'full-length'},
      timeline: timeline({steps: 80, usualMs: 186, spreadMs: 30}),
    }),
    PCMU,
    load({timeline: timeline({steps: 26, usualMs: 192, spreadMs: 34, seed: 21})}),
  ],
  findings: [
    {
      cause: 'voice-delay',
      light: 'amber',
      confidence: 'certain',
      owner: 'network',
      subjects: ['voice-opus'],
      evidence: {rttMs: 188, mos: 4.2},
      guide: 'Network Requirements',
    },
  ],
});

export const STALLS = report({
  id: 'W3GX-7A',
  light: 'red',
  lights: {data: 'green', voice: 'red'},
  checks: [
    ...PC,
    services(),
    RELAY,
    voice({
      status: 'failed',
      light: 'red',
      metrics: {
        rttMs: 61,
        rttP95Ms: 640,
        jitterMs: 17.2,
        pdvP95Ms: 580,
        stallMaxMs: 812,
        lateRatio: 0.12,
        lossRatio: 0,
        playoutBufferMs: 612,
        mos: 2.71,
        rFactor: 48.1,
        packets: 240,
      },
      stopped: {afterMs: 4900, why: 'plainly-bad'},
      timeline: timeline({
        steps: 49,
        usualMs: 58,
        spreadMs: 40,
        stalls: [
          {at: 14, ms: 812},
          {at: 36, ms: 640},
        ],
      }),
    }),
    PCMU,
    skipped('load'),
  ],
  findings: [
    {
      cause: 'voice-stalls',
      light: 'red',
      confidence: 'certain',
      owner: 'agent',
      subjects: ['voice-opus'],
      evidence: {stallMaxMs: 812, lateRatio: 0.12, mos: 2.71},
    },
  ],
});

export const BLOCKED = report({
  id: 'P9NE-4D',
  light: 'red',
  lights: {data: 'red', voice: 'red'},
  case: 'INC-1042',
  checks: [
    ...PC,
    services({
      'api-regional': {
        status: 'failed',
        light: 'red',
        metrics: {attempts: 3},
        cause: 'regional-hosts-blocked',
      },
    }),
    {id: 'turn', status: 'failed', light: 'red', durationMs: 5300, metrics: {}},
    skipped('voice-opus'),
    skipped('voice-pcmu'),
    skipped('load'),
  ],
  findings: [
    {
      cause: 'turn-silent',
      light: 'red',
      confidence: 'likely',
      owner: 'network',
      subjects: ['turn'],
      evidence: {deadlineMs: 5000, tcpPort: 443},
      guide: 'TURN and WebRTC',
    },
    {
      cause: 'regional-hosts-blocked',
      light: 'red',
      confidence: 'likely',
      owner: 'network',
      subjects: ['api-regional'],
      evidence: {failed: 1, hosts: 1},
      guide: 'Allow list',
    },
  ],
});

export const THIN = report({
  id: 'T6ZA-3M',
  light: 'red',
  lights: {data: 'green', voice: 'red'},
  checks: [
    ...PC,
    services(),
    RELAY,
    voice(),
    PCMU,
    load({
      status: 'failed',
      light: 'red',
      metrics: {uplinkKbps: 287, downlinkKbps: 510, requiredKbps: 466, carriedRatio: 0.62, loadedRttMs: 540},
      timeline: {stepMs: 100, delayMs: Array.from({length: 30}, (_, i) => 46 + i * 34)},
    }),
  ],
  findings: [
    {
      cause: 'bandwidth-insufficient',
      light: 'red',
      confidence: 'certain',
      owner: 'agent',
      subjects: ['load'],
      evidence: {uplinkKbps: 287, requiredKbps: 466},
      guide: 'Bandwidth',
    },
  ],
});

export const HIDDEN = report({
  id: 'C2QK-8R',
  light: 'grey',
  lights: {data: 'green', voice: 'grey'},
  checks: [
    ...PC,
    services(),
    RELAY,
    {id: 'voice-opus', status: 'inconclusive', light: 'grey', durationMs: 2100, metrics: {}},
    skipped('voice-pcmu'),
    skipped('load'),
  ],
  findings: [
    {
      cause: 'page-hidden',
      light: 'grey',
      confidence: 'certain',
      owner: 'agent',
      subjects: ['voice-opus'],
      evidence: {why: 'hidden'},
    },
  ],
});

export const CANCELLED = report({
  id: 'M4YD-6G',
  light: 'grey',
  lights: {data: 'grey', voice: 'grey'},
  outcome: 'cancelled',
  checks: [...PC, {id: 'services', status: 'inconclusive', light: 'grey', durationMs: 800, metrics: {}}],
});
