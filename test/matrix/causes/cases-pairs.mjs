/** @typedef {import('./run-case.mjs').Case} Case */

/**
 * @param {readonly string[]} faults of the switchboard
 * @param {Partial<Case> & Pick<Case, 'title' | 'expect'>} rest
 * @returns {Case}
 */
const pair = (faults, rest) => ({
  id: `pair:${faults.join('+')}`,
  group: 'pairs',
  setup: (fixture) => fixture.faults(...faults),
  ...rest,
});

/** Faults that have nothing to do with each other: both must be found, and nothing else. @type {readonly Case[]} */
export const PAIRS = [
  pair(['relay-refused', 'auth-refused'], {
    title: 'Relay closed; Authentication refused',
    expect: {
      causes: ['turn-unreachable', 'authentication-blocked'],
      light: 'red',
      lights: {data: 'red', voice: 'red'},
    },
  }),
  pair(['relay-credentials', 'service-error'], {
    title: 'Wrong credentials; one service errs',
    expect: {
      causes: ['turn-credentials', 'service-error'],
      light: 'red',
      lights: {data: 'red', voice: 'red'},
    },
  }),
  pair(['relay-silent', 'egress-elsewhere'], {
    title: 'Relay silent; other egress',
    expect: {
      causes: ['turn-silent', 'egress-not-allowed'],
      light: 'red',
      lights: {data: 'amber', voice: 'red'},
    },
  }),
  pair(['regional-refused', 'service-slow'], {
    title: 'Regional hosts refused; one service slow',
    expect: {
      causes: ['regional-hosts-blocked', 'service-slow'],
      light: 'red',
      lights: {data: 'red', voice: 'green'},
    },
  }),
  pair(['static-refused', 'auth-refused'], {
    title: 'Static pages refused; Authentication refused',
    expect: {
      causes: ['static-content-blocked', 'authentication-blocked'],
      light: 'red',
      lights: {data: 'red'},
    },
  }),
  pair(['service-replaced', 'service-silent'], {
    title: 'Block page for one service; another silent',
    expect: {causes: ['service-replaced', 'service-timeout'], light: 'red', lights: {data: 'red'}},
  }),
  pair(['delay', 'service-replaced'], {
    title: 'Delay; block page for one service',
    expect: {causes: ['voice-delay', 'service-replaced'], light: 'red', lights: {data: 'red', voice: 'red'}},
    fullVoice: true,
  }),
  pair(['thin-uplink', 'auth-refused'], {
    title: 'Thin uplink; Authentication refused',
    expect: {
      causes: ['bandwidth-insufficient', 'authentication-blocked'],
      light: 'red',
      lights: {data: 'red', voice: 'red'},
    },
    fullVoice: true,
  }),
  pair(['jitter', 'egress-elsewhere'], {
    title: 'Jitter; other egress',
    expect: {
      causes: ['voice-jitter', 'egress-not-allowed'],
      light: 'amber',
      lights: {data: 'amber', voice: 'amber'},
    },
    fullVoice: true,
  }),
  pair(['services-refused', 'relay-refused'], {
    title: 'All services refused; relay closed; the page’s own network works',
    expect: {
      causes: ['services-blocked', 'turn-unreachable'],
      light: 'red',
      lights: {data: 'red', voice: 'red'},
    },
  }),
  pair(['relay-loop-refused', 'service-refused'], {
    title: 'Relay-to-relay refused; one service refused',
    expect: {
      causes: ['turn-loop-refused', 'service-unreachable'],
      light: 'red',
      lights: {data: 'red', voice: 'grey'},
    },
  }),
  pair(['control-dead', 'relay-refused'], {
    title: 'Control page dead; relay closed',
    expect: {causes: ['test-fault', 'turn-unreachable'], light: 'red', lights: {data: 'green', voice: 'red'}},
  }),
  pair(['services-refused', 'control-dead'], {
    // The contract is silent here. HTTPS is dead as a whole, and the relay works: two paths that do not depend on each
    // other, so this is not `offline`, for which both would be red.
    title: 'All services and the control refused; the relay works',
    expect: {causes: ['services-blocked'], light: 'red', lights: {data: 'red', voice: 'green'}},
  }),
];
