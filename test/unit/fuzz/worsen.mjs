import fc from 'fast-check';

/**
 * @typedef {import('./worlds.mjs').World} World
 * @typedef {(world: any, by: number) => any} Worsening by 0–1; the world itself is left as it is
 */

/** @param {any[]} list @param {number} by 0–1, which of them @param {(one: any) => any} change */
const oneOf = (list, by, change) => {
  const at = Math.min(list.length - 1, Math.floor(by * list.length));
  return list.map((one, i) => (i === at ? change(one) : one));
};

/** What a service that fails has already shown may say more than its silence. @param {any[]} attempts */
const isProved = (attempts) => attempts.every(({outcome}) => outcome === 'proved');

/** @param {any} call @param {(line: any) => any} change */
const onLine = (call, change) => (call.line ? {...call, line: change(call.line)} : call);

/** One and the same line is under every call, and under the load. @param {(line: any, by: number) => any} change @returns {Worsening} */
const everywhere = (change) => (world, by) => {
  const worse = (/** @type {any} */ line) => change(line, by);
  const {calls, load} = world;
  return {
    ...world,
    calls: calls.map((/** @type {any} */ call) => onLine(call, worse)),
    load: {...load, line: worse(load.line), callLine: worse(load.callLine)},
  };
};

/** What gets worse so that it is still measured: no light may get better for it, in the order red, grey, amber, green. */
export const MEASURED = /** @type {Readonly<Record<string, Worsening>>} */ ({
  'a longer way': everywhere((line, by) => ({...line, delayMs: line.delayMs + by * 400})),
  'more losses': everywhere((line, by) => ({...line, lossRatio: Math.min(1, line.lossRatio + by * 0.1)})),
  'more jitter': everywhere((line, by) => ({...line, jitterMs: line.jitterMs + by * 100})),
  'longer stalls': everywhere((line, by) => ({...line, stallMs: line.stallMs + by * 400})),
  'a thinner line': everywhere((line, by) => ({...line, queueRatio: line.queueRatio + by})),
  'a slower allocation': (world, by) => ({
    ...world,
    relays: world.relays.map((/** @type {any} */ relay) =>
      relay.outcome === 'allocated' ? {...relay, connectMs: relay.connectMs + by * 4000} : relay,
    ),
  }),
  'slower services': (world, by) => ({
    ...world,
    services: world.services.map((/** @type {any[]} */ attempts) =>
      attempts.map((one) => ({...one, ms: one.ms + by * 3000})),
    ),
  }),
  'an egress that is not allowed': (world) => ({
    ...world,
    egress: world.egress.outcome === 'known' ? {...world.egress, allowed: false} : world.egress,
  }),
  'an attempt that fails': (world, by) => ({
    ...world,
    services: oneOf(world.services, by, (attempts) =>
      attempts[0].outcome === 'proved' ? [{outcome: 'no-answer', ms: 5}, ...attempts.slice(1)] : attempts,
    ),
  }),
  'an old local service': (world, by) => ({
    ...world,
    locals: oneOf(world.locals, by, (facts) => (facts.version === '9' ? {...facts, version: '8'} : facts)),
  }),
});

/**
 * A call in which the connection to the relay was cut: that is red whichever codec it has. Without the call nobody would know
 * of the cut, and what is wrong with a call of the second codec only warns.
 * @param {any} call
 */
const isCut = (call) => call?.outcome === 'cut' || call?.outcome === 'silent';

/** The call that is made with this codec. @param {any} world @param {string} codec */
const callWith = ({config, calls}, codec) => calls[(config.codecs ?? ['opus', 'pcmu']).indexOf(codec)];

/** What goes missing: then less is known, and what was red may be grey, but nothing is any nearer to green. */
export const MISSING = /** @type {Readonly<Record<string, Worsening>>} */ ({
  'no page for services': (world, by) => ({
    ...world,
    services: oneOf(world.services, by, () => [
      {outcome: 'blocked-by-page', directive: 'connect-src', ms: 1},
    ]),
  }),
  'services that the run does not get to': (world) => ({...world, unasked: world.unasked + 1}),
  'a service that is not there': (world, by) => ({
    ...world,
    services: oneOf(world.services, by, (attempts) =>
      isProved(attempts) ? Array(3).fill({outcome: 'no-answer', ms: 5}) : attempts,
    ),
  }),
  'a relay that is silent': (world, by) => ({
    ...world,
    relays: oneOf(world.relays, by, () => ({outcome: 'deadline', errors: [], waitedMs: 5000})),
  }),
  'ends that can not be joined': (world) => ({
    ...world,
    loop: {
      ...world.loop,
      outcome: 'not-connected',
      apart: {isPermitted: false, ended: 'failed', waitedMs: 300},
    },
  }),
  'no WebRTC': (world) => ({...world, environment: {...world.environment, webrtc: 'disabled'}}),
  'no codec': (world, by) => {
    const codec = by < 0.5 ? 'opus' : 'pcmu';
    const missingCodecs = [...new Set([...world.environment.missingCodecs, codec])];
    return isCut(callWith(world, codec))
      ? world
      : {...world, environment: {...world.environment, missingCodecs}};
  },
  'no media': (world, by) => ({
    ...world,
    calls: oneOf(world.calls, by, (call) => (isCut(call) ? call : {outcome: 'no-media'})),
  }),
  'a call that is cut': (world, by) => ({...world, calls: oneOf(world.calls, by, () => ({outcome: 'cut'}))}),
  'too few packets': (world, by) => ({
    ...world,
    calls: oneOf(world.calls, by, (call) =>
      onLine(call, (line) => ({...line, packets: Math.min(line.packets, 99)})),
    ),
  }),
  'a machine that stands still': everywhere((line) => ({...line, machineStalls: 5})),
  'no load': (world) => ({...world, load: {...world.load, sends: 'nothing'}}),
  // Less may be found without the echo: where it said something bad, where the tunnel needs it, and where it is all that
  // makes the data path count.
  'no echo': (world) => ({
    ...world,
    egress:
      world.egress.allowed === true && !world.config.turn?.direct && world.config.services?.length > 0
        ? {outcome: 'no-answer', durationMs: 5000}
        : world.egress,
  }),
  'a page without a secure context': (world) => ({
    ...world,
    environment: {...world.environment, secureContext: false},
  }),
});

/** @param {Readonly<Record<string, Worsening>>} worsenings */
export const oneFrom = (worsenings) =>
  fc.tuple(fc.constantFrom(...Object.keys(worsenings)), fc.double({min: 0, max: 1, noNaN: true}));
