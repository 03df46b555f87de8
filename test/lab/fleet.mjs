/**
 * Fleets of reports as a helpdesk has them at ten past nine: made up, the same for the same seed. For tests and the demo.
 *
 * @typedef {import('../../src/report/types.js').Report} Report
 * @typedef {import('../../src/report/types.js').Light} Light
 * @typedef {import('../../src/report/types.js').Cause} Cause
 * @typedef {import('../../src/report/types.js').Owner} Owner
 */

/** mulberry32 @param {number} seed */
export function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const PLACES = ['Office Leipzig', 'Office Leipzig', 'Office Porto', 'Office Porto', 'VPN', 'elsewhere'];
const BROWSERS = [
  ['Chrome', '141'],
  ['Chrome', '141'],
  ['Chrome', '140'],
  ['Edge', '141'],
  ['Firefox', '144'],
];
const SYSTEMS = ['Windows', 'Windows', 'Windows', 'macOS', 'Linux'];

/** Red causes that come singly, with who can act. @type {[Cause, Owner][]} */
const CHANCE = [
  ['service-error', 'genesys'],
  ['offline', 'agent'],
  ['voice-stalls', 'network'],
  ['service-unreachable', 'network'],
];

/** @param {() => number} random @param {readonly any[]} list */
const pick = (random, list) => list[Math.floor(random() * list.length)];

/** Ids as `report/report-id.ts` makes them. @param {() => number} random */
function idOf(random) {
  const letters = Array.from({length: 6}, () => pick(random, [...'23456789ABCDEFGHJKMNPQRSTVWXYZ']));
  return `${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`;
}

/** @param {() => number} random @param {Light} light */
function callOf(random, light) {
  const rttMs = light === 'green' ? 40 + random() * 60 : 120 + random() * 400;
  const figure = (/** @type {number} */ value) => Math.round(value * 100) / 100;
  return {
    rttMs: figure(rttMs),
    rttP95Ms: figure(rttMs * 1.2),
    jitterMs: figure(random() * 10),
    pdvP95Ms: figure(random() * 20),
    stallMaxMs: figure(random() * 100),
    lossRatio: 0,
    lateRatio: figure(random() * 0.01),
    playoutBufferMs: 60,
    bitrateKbps: 87.4,
    mos: light === 'green' ? figure(4.2 + random() * 0.2) : figure(2.5 + random()),
    rFactor: 88,
    packets: 400,
  };
}

/**
 * @param {() => number} random
 * @param {{startedAt: Date, light: Light, cause?: Cause | undefined, owner?: Owner | undefined, network?: string | undefined, answers?: Record<string, string>}} what
 * @returns {Report}
 */
export function reportOf(random, {startedAt, light, cause, owner = 'network', network, answers}) {
  const [browser, browserVersion] = pick(random, BROWSERS);
  const isVoice = cause === undefined || /^(?:voice|turn|bandwidth)-/.test(cause);
  /** @type {import('../../src/report/types.js').Status} */
  const status = light === 'green' ? 'passed' : light === 'amber' ? 'warning' : 'failed';
  const data = isVoice ? 'green' : light;
  const voice = isVoice ? light : 'green';
  const voiceStatus = isVoice ? status : 'passed';
  return {
    version: 1,
    id: idOf(random),
    startedAt: startedAt.toISOString(),
    durationMs: 9000 + Math.floor(random() * 3000),
    outcome: 'complete',
    light,
    lights: {data, voice},
    checks: [
      {id: 'control', status: 'passed', light: 'green', durationMs: 30, metrics: {}},
      {
        id: 'services',
        status: isVoice ? 'passed' : status,
        light: data,
        durationMs: 420,
        metrics: {},
        items: ['desktop', 'sign-in', 'statistics', 'recording', 'designer', 'api-east', 'api-west'].map(
          (id) => ({
            id,
            status: 'passed',
            light: 'green',
            durationMs: 80,
            metrics: {ttfbMs: 40 + Math.floor(random() * 90), attempts: 3},
          }),
        ),
      },
      {id: 'turn', status: 'passed', light: 'green', durationMs: 210, metrics: {connectMs: 188}},
      ...['voice-opus', 'voice-pcmu'].map((id) => ({
        id,
        status: voiceStatus,
        light: voice,
        durationMs: 4000,
        metrics: callOf(random, voice),
        timeline: {stepMs: 100, delayMs: Array.from({length: 40}, () => Math.round(40 + random() * 30))},
      })),
    ],
    findings:
      cause === undefined || light === 'green'
        ? []
        : [{cause, light, confidence: 'likely', owner, subjects: ['turn'], evidence: {waitedMs: 5000}}],
    environment: {
      browser,
      browserVersion,
      os: pick(random, SYSTEMS),
      visibleThroughout: true,
      method: random() < 0.8 ? 'rtp' : 'data-channel',
      ...(network !== undefined && {network}),
    },
    ...(answers && {answers}),
    policy: {id: 'agent-diagnostics/2', mos: 'g107-playout/1'},
  };
}

/** Monday morning. */
export const MORNING = new Date('2026-11-23T07:30:00.000Z');
const SHIFT_MS = 100 * 60_000;

/**
 * Reports whose trouble is chance: nothing has to do with anything.
 * @param {{seed: number, count: number, redShare?: number, amberShare?: number}} options
 */
export function randomFleet({seed, count, redShare = 0.2, amberShare = 0.1}) {
  const random = randomOf(seed);
  return Array.from({length: count}, () => chanceReport(random, redShare, amberShare));
}

/** @param {() => number} random @param {number} redShare @param {number} amberShare @param {string} [network] */
function chanceReport(random, redShare, amberShare, network = pick(random, PLACES)) {
  const dice = random();
  const light = dice < redShare ? 'red' : dice < redShare + amberShare ? 'amber' : 'green';
  const [cause, owner] = pick(random, CHANCE);
  const answers = {
    workplace: network.startsWith('Office') ? 'office' : 'home',
    connection: random() < 0.5 ? 'cable' : 'wifi',
  };
  const startedAt = new Date(MORNING.getTime() + random() * SHIFT_MS);
  return reportOf(random, {startedAt, light, network, answers, ...(light !== 'green' && {cause, owner})});
}

/**
 * As {@link randomFleet}, with `planted` reports from one place whose odds of being red are `oddsRatio` times as high.
 * @param {{seed: number, count: number, planted: number, oddsRatio: number, redShare?: number, network?: string}} options
 */
export function plantedFleet({seed, count, planted, oddsRatio, redShare = 0.2, network = 'VPN Berlin'}) {
  const random = randomOf(seed);
  const odds = (redShare / (1 - redShare)) * oddsRatio;
  // So many, not so many on average: it is the table of these reports that has the ratio.
  const plantedRed = Math.ceil((odds / (1 + odds)) * planted);
  const othersRed = Math.round(redShare * (count - planted));
  const reports = Array.from({length: count}, (_, i) => {
    const isPlanted = i < planted;
    const isRed = isPlanted ? i < plantedRed : i - planted < othersRed;
    const startedAt = new Date(MORNING.getTime() + random() * SHIFT_MS);
    const [cause, owner] = isPlanted ? ['turn-silent', 'network'] : pick(random, CHANCE);
    return reportOf(random, {
      startedAt,
      light: isRed ? 'red' : 'green',
      network: isPlanted ? network : pick(random, PLACES),
      answers: {connection: random() < 0.5 ? 'cable' : 'wifi'},
      ...(isRed && {cause, owner}),
    });
  });
  // In no order.
  return reports
    .map((report) => ({report, by: random()}))
    .sort((a, b) => a.by - b.by)
    .map(({report}) => report);
}

/**
 * What the demo shows: a morning on which the way to the relay is shut for who comes by VPN.
 * @param {{seed?: number, count?: number, from?: Date}} [options]
 */
export function demoFleet({seed = 9, count = 240, from = MORNING} = {}) {
  const random = randomOf(seed);
  return Array.from({length: count}, () => {
    const atMs = from.getTime() + random() * SHIFT_MS;
    const network = pick(random, PLACES);
    const startedAt = new Date(atMs);
    const isBroken = network === 'VPN' && atMs - from.getTime() > 40 * 60_000 && random() < 0.95;
    const report = isBroken
      ? reportOf(random, {
          startedAt,
          light: 'red',
          cause: 'turn-silent',
          network,
          answers: {workplace: 'home', connection: random() < 0.5 ? 'cable' : 'wifi'},
        })
      : chanceReport(random, 0.04, 0.12, network);
    return {...report, startedAt: startedAt.toISOString()};
  });
}
