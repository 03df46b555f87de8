import fc from 'fast-check';
import {createRandom} from '../../support/random.mjs';

/**
 * What a run may have found, before anybody has judged it: the facts of every probe, of a site that is as made up as they are.
 * @typedef {Record<string, any>} World
 */

const ms = fc.oneof(fc.integer({min: 0, max: 9000}), fc.constantFrom(0, 1500, 1501, 2000, 2001, 4000, 4001));
const HOSTS = [
  ...['best.prod009.genesysengage.com', 'gauth.prod009.genesysengage.com', 'tel.prod009.genesysengage.com'],
  ...['gws.api01-eastus2.prod009.genesysengage.com', 'gws.api01-westus2.prod009.genesysengage.com'],
  'cdn.example.com',
];
const ROLES = ['static', 'auth', 'telemetry', 'api', 'api', 'other'];

const service = fc.record({
  required: fc.boolean(),
  role: fc.option(fc.constantFrom('portal', 'recording', 'other'), {nil: undefined}),
  proof: fc.constantFrom({kind: 'reachable'}, {kind: 'json'}, {kind: 'status'}, {kind: 'image'}),
});

const threshold = fc.record({green: fc.nat({max: 500}), amber: fc.nat({max: 1000})}, {requiredKeys: []});

export const config = fc
  .record({
    services: fc.array(service, {maxLength: HOSTS.length}),
    hasTurn: fc.boolean(),
    relays: fc.integer({min: 1, max: 3}),
    loopback: fc.constantFrom(undefined, undefined, true, false),
    direct: fc.boolean(),
    hasEgress: fc.boolean(),
    enforced: fc.boolean(),
    hasTenant: fc.boolean(),
    phone: fc.constantFrom('webrtc', 'webrtc', 'webrtc', 'pstn'),
    codecs: fc.constantFrom(['opus', 'pcmu'], ['pcmu', 'opus'], ['opus'], ['pcmu']),
    thresholds: fc.oneof(
      {arbitrary: fc.constant({}), weight: 3},
      {
        arbitrary: fc.record(
          {
            rttMs: threshold,
            stallMaxMs: threshold,
            connectMs: threshold,
            lossRatio: threshold,
            pdvP95Ms: threshold,
          },
          {requiredKeys: []},
        ),
        weight: 1,
      },
    ),
    locals: fc.nat({max: 2}),
  })
  .map(({services, hasTurn, relays, loopback, direct, hasEgress, enforced, hasTenant, locals, ...rest}) => ({
    version: 1,
    ...rest,
    ...(hasTenant && {tenantDomain: 'prod009.genesysengage.com'}),
    services: services.map(({role, ...more}, i) => ({
      id: `s${i}`,
      url: `https://${HOSTS[i]}/`,
      role: role ?? ROLES[i],
      ...more,
    })),
    ...((hasTurn || services.length === 0) && {
      turn: {
        urls: Array.from(
          {length: relays},
          (_, i) => `turn:turn${i}.prod009.genesysengage.com:443?transport=tcp`,
        ),
        username: 'u',
        credential: 'c',
        direct,
        ...(loopback !== undefined && {loopback}),
      },
    }),
    ...(hasEgress && {egress: {url: 'https://whoami.example.com/', enforced, allowed: ['198.51.100.0/24']}}),
    local: Array.from({length: locals}, (_, i) => ({
      id: `l${i}`,
      url: 'http://127.0.0.1:8086/',
      minVersion: '8.5.370',
    })),
  }));

const unanswered = fc.oneof(
  fc.record({outcome: fc.constantFrom('no-answer', 'deadline', 'access-denied'), ms}),
  fc.record({
    outcome: fc.constant('blocked-by-page'),
    directive: fc.constantFrom('connect-src', 'img-src'),
    ms,
  }),
);
const status = fc.integer({min: 100, max: 599});
const proved = fc.record({outcome: fc.constant('proved'), ms});
const attempt = fc.oneof(
  {arbitrary: proved, weight: 4},
  {arbitrary: unanswered, weight: 2},
  {arbitrary: fc.record({outcome: fc.constant('error-status'), status, ms}), weight: 1},
  {
    arbitrary: fc.record(
      {
        outcome: fc.constant('not-proved'),
        why: fc.constantFrom('not-json', 'keys-missing', 'no-image', 'unreadable', 'elsewhere'),
        status,
        ms,
      },
      {requiredKeys: ['outcome', 'why', 'ms']},
    ),
    weight: 1,
  },
);
/** All alike more often than not: a fault stays for a while. @param {import('fast-check').Arbitrary<any>} one */
const attempts = (one) =>
  fc.oneof(
    fc.array(one, {minLength: 1, maxLength: 3}),
    fc.tuple(one, fc.integer({min: 1, max: 3})).map(([same, n]) => Array(n).fill(same)),
  );

const controlAttempt = fc.oneof(
  fc.record({
    outcome: fc.constant('proved'),
    answeredBy: fc.constantFrom('itself', 'elsewhere', 'unknown'),
    ms,
  }),
  unanswered,
);
const egress = fc.oneof(
  fc.record({
    outcome: fc.constant('known'),
    address: fc.constantFrom('198.51.100.1', '192.0.2.1'),
    allowed: fc.boolean(),
    durationMs: ms,
  }),
  fc.record({outcome: fc.constantFrom('no-answer', 'not-an-address'), durationMs: ms}),
  fc.record({outcome: fc.constant('blocked-by-page'), directive: fc.constant('connect-src'), durationMs: ms}),
);
const iceError = fc.record(
  {
    code: fc.constantFrom(300, 400, 401, 403, 437, 486, 508, 600, 701, 701, 701),
    text: fc.constantFrom(
      '',
      'TURN allocate request timed out.',
      'Failed to establish connection',
      'Unauthorized',
      'no such network interface',
    ),
    connected: fc.boolean(),
    atMs: ms,
  },
  {requiredKeys: ['code', 'text', 'atMs']},
);
const allocation = fc.oneof(
  fc.record({
    outcome: fc.constant('allocated'),
    connectMs: ms,
    errors: fc.array(iceError, {maxLength: 2}),
    waitedMs: ms,
  }),
  fc.record({
    outcome: fc.constantFrom('ended', 'deadline'),
    errors: fc.array(iceError, {maxLength: 3}),
    waitedMs: ms,
  }),
);
const apart = fc.record(
  {
    isPermitted: fc.boolean(),
    ended: fc.constantFrom('failed', 'deadline'),
    waitedMs: ms,
    isSending: fc.boolean(),
    isAnswered: fc.boolean(),
    isReceiving: fc.boolean(),
    pairRttMs: ms,
  },
  {requiredKeys: ['isPermitted', 'ended', 'waitedMs']},
);
const loop = fc.oneof(
  {
    arbitrary: fc.record(
      {
        outcome: fc.constant('connected'),
        farEnd: allocation,
        connectMs: ms,
        relayed: fc.constantFrom(true, true, true, false),
      },
      {requiredKeys: ['outcome', 'farEnd', 'connectMs']},
    ),
    weight: 3,
  },
  fc.record({outcome: fc.constant('far-end-not-allocated'), farEnd: allocation}),
  fc.record({outcome: fc.constant('not-connected'), farEnd: allocation, apart}),
);

/** A line, by what it does to packets; its noise comes from `seed`. */
export const line = fc.record({
  seed: fc.nat(),
  packets: fc.constantFrom(0, 1, 50, 99, 100, 150, 150, 150),
  delayMs: fc.oneof(fc.integer({min: 0, max: 200}), fc.integer({min: 0, max: 1200})),
  jitterMs: fc.constantFrom(0, 0, 1, 5, 20, 40, 100),
  lossRatio: fc.constantFrom(0, 0, 0, 0.002, 0.01, 0.05, 0.5, 1),
  stallEveryMs: fc.constantFrom(0, 0, 0, 500, 1500),
  stallMs: fc.constantFrom(100, 250, 400, 1000),
  /** How much longer each packet takes to come out than to go in. */
  queueRatio: fc.constantFrom(0, 0, 0, 0.05, 0.3, 2),
  /** TCP: what was sent first comes first. */
  inOrder: fc.boolean(),
  machineStalls: fc.constantFrom(0, 0, 0, 0, 1, 5),
});

const SENT_FROM_MS = 1_700_000_000_000;

/** What the recorder would tell of a call through the line. @param {any} line @param {number} [bytes] */
export function callThrough(line, bytes = 80) {
  const {packets: count, delayMs, jitterMs, lossRatio, stallEveryMs, stallMs, queueRatio, inOrder} = line;
  const random = createRandom(line.seed);
  let lastMs = 0;
  const packets = Array.from({length: count}, (_, i) => {
    const sentMs = SENT_FROM_MS + i * 20;
    // Drawn for each packet, lost or not, so that a worse line has the same noise.
    const [noise, luck] = [random.next(), random.next()];
    const phase = stallEveryMs > 0 ? (i * 20) % stallEveryMs : 0;
    const heldMs = stallEveryMs > 0 && phase < stallMs ? stallMs - phase : 0;
    let receivedMs = sentMs + delayMs + noise * jitterMs + heldMs + i * 20 * queueRatio;
    if (inOrder) receivedMs = Math.max(receivedMs, lastMs);
    lastMs = receivedMs;
    return {sentMs, bytes, ...(luck >= lossRatio && {receivedMs})};
  });
  const stalls = Array.from({length: line.machineStalls}, (_, i) => {
    const fromMs = SENT_FROM_MS + i * 300;
    return {fromMs, toMs: fromMs + 80};
  });
  return {packets, stalls, durationMs: count * 20};
}

const call = fc.oneof(
  {arbitrary: fc.record({outcome: fc.constant('measured'), line}), weight: 5},
  {
    arbitrary: fc.record({
      outcome: fc.constantFrom('no-media', 'codec-missing', 'cut', 'silent', 'own-fault'),
    }),
    weight: 1,
  },
);

/** Good, more often than not. @template T @param {T} good @param {import('fast-check').Arbitrary<any>} any @returns {import('fast-check').Arbitrary<any>} */
const orGood = (good, any) =>
  fc.oneof({arbitrary: fc.constant(good), weight: 2}, {arbitrary: any, weight: 1});

/** Nothing is wrong with it: so that one fault among the others is seen. */
const GOOD_LINE = {
  seed: 1,
  packets: 150,
  delayMs: 30,
  jitterMs: 1,
  lossRatio: 0,
  stallEveryMs: 0,
  stallMs: 0,
  queueRatio: 0,
  inOrder: true,
  machineStalls: 0,
};
const load = fc.record({
  line: orGood(GOOD_LINE, line),
  /** Of the call while the load flows. */
  callLine: orGood(GOOD_LINE, line),
  overHttps: fc.boolean(),
  steps: fc.integer({min: 1, max: 2}),
  /** The machine sent nothing of the load, or next to nothing. */
  sends: fc.constantFrom('all', 'all', 'all', 'all', 'one', 'nothing'),
});

const local = fc.oneof(
  fc.record(
    {
      outcome: fc.constant('answered'),
      readable: fc.constant(true),
      status,
      version: fc.constantFrom('8.5.369', '8.5.370', '9', 'x', ''),
      durationMs: ms,
    },
    {requiredKeys: ['outcome', 'readable', 'status', 'durationMs']},
  ),
  fc.record({outcome: fc.constant('answered'), readable: fc.constant(false), durationMs: ms}),
  fc.record({outcome: fc.constant('absent'), why: fc.constantFrom('no-answer', 'deadline'), durationMs: ms}),
  fc.record({
    outcome: fc.constant('denied'),
    permission: fc.constantFrom('denied', 'prompt'),
    durationMs: ms,
  }),
  fc.record({outcome: fc.constantFrom('undecided', 'not-called'), durationMs: ms}),
  fc.record({outcome: fc.constant('blocked-by-page'), directive: fc.constant('connect-src'), durationMs: ms}),
);

const GOOD = {
  environment: {secureContext: true, webrtc: 'available', missingCodecs: []},
  control: {attempts: [{outcome: 'proved', answeredBy: 'itself', ms: 20}], isOwnHost: false},
  service: [{outcome: 'proved', ms: 50}],
  egress: {outcome: 'known', address: '198.51.100.1', allowed: true, durationMs: 20},
  relay: {outcome: 'allocated', connectMs: 80, errors: [], waitedMs: 80},
  loop: {
    outcome: 'connected',
    relayed: true,
    farEnd: {outcome: 'allocated', connectMs: 80, errors: [], waitedMs: 80},
  },
  call: {outcome: 'measured', line: GOOD_LINE},
  load: {
    line: {...GOOD_LINE, seed: 2},
    callLine: {...GOOD_LINE, seed: 3},
    overHttps: false,
    steps: 1,
    sends: 'all',
  },
  local: {outcome: 'answered', readable: true, status: 200, version: '9', durationMs: 5},
};

/** @type {import('fast-check').Arbitrary<World>} */
export const worlds = fc.record({
  config,
  environment: orGood(
    GOOD.environment,
    fc.record({
      secureContext: fc.boolean(),
      webrtc: fc.constantFrom('available', 'disabled', 'unsupported'),
      missingCodecs: fc.subarray(['opus', 'pcmu']),
    }),
  ),
  control: orGood(GOOD.control, fc.record({attempts: attempts(controlAttempt), isOwnHost: fc.boolean()})),
  /** Of each service, in order. */
  services: orGood(
    Array(HOSTS.length).fill(GOOD.service),
    fc.oneof(
      fc.array(orGood(GOOD.service, attempts(attempt)), {minLength: HOSTS.length, maxLength: HOSTS.length}),
      attempts(attempt).map((same) => Array(HOSTS.length).fill(same)),
    ),
  ),
  /** How many of them the run did not get to. */
  unasked: fc.constantFrom(0, 0, 0, 0, 1, 3),
  egress: orGood(GOOD.egress, egress),
  mapped: fc.oneof(
    fc.record({outcome: fc.constant('known'), address: fc.constantFrom('198.51.100.1', '192.0.2.9')}),
    fc.record({outcome: fc.constantFrom('not-told', 'no-allocation')}),
  ),
  relays: fc.array(orGood(GOOD.relay, allocation), {minLength: 3, maxLength: 3}),
  loop: orGood(GOOD.loop, loop),
  calls: fc.tuple(orGood(GOOD.call, call), orGood(GOOD.call, call)),
  load: orGood(GOOD.load, load),
  locals: fc.tuple(orGood(GOOD.local, local), orGood(GOOD.local, local)),
});

/** Is the service shown to be there: answered each time, or lost one request of three and more? @param {any[]} attempts */
export function isShown(attempts) {
  const failures = attempts.filter(({outcome}) => outcome !== 'proved');
  const [failure] = failures;
  const isLost =
    ['no-answer', 'deadline'].includes(failure?.outcome) ||
    (failure?.outcome === 'not-proved' && failure.why === 'unreadable');
  return failures.length === 0 || (failures.length === 1 && isLost && attempts.length >= 3);
}
