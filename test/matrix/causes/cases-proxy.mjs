import assert from 'node:assert/strict';
import {createHttpPart} from '../../lab/http-part.mjs';
import {TENANT_DOMAIN} from '../../lab/services.mjs';
import {PROXIED_RELAY} from './fixture.mjs';
import {loadEngine} from './run-case.mjs';

/** @typedef {import('./run-case.mjs').Case} Case */

const CREDENTIALS = {username: 'agent', password: 'proxy-secret'};

/** What `*.` does not stand for where it stands for one label. */
const TWO_LABELS = String.raw`[^.]+\.[^.]+\.${TENANT_DOMAIN.replace('.', '[.]')}$`;

const CONNECT_REFUSED =
  'The browser says nothing of a tunnel that the proxy refuses for 12 s, longer than a run waits.';
/** No tunnel to the relay. @type {Pick<Case, 'expect' | 'firefox'>} */
const NO_TUNNEL = {
  expect: {causes: ['turn-unreachable'], light: 'red', lights: {data: 'green', voice: 'red'}},
  firefox: {causes: ['turn-silent'], why: CONNECT_REFUSED},
};

/**
 * Was the relay asked for through the proxy, and with which answer?
 * @param {number} status @returns {NonNullable<Case['verify']>}
 */
const tunnelled = (status) => async (fixture) => {
  const requests = (await fixture.proxy()?.requests()) ?? [];
  const wanted = `CONNECT ${PROXIED_RELAY}:${String(fixture.relay.port)} ${String(status)}`;
  assert(requests.includes(wanted), `no "${wanted}" in\n${requests.join('\n')}`);
};

/** @param {import('../../lab/squid.mjs').Refusal[]} refuse @returns {Case['setup']} */
const httpsRefusing =
  (...refuse) =>
  async (fixture) => {
    await fixture.https();
    await fixture.proxied({refuse});
  };

/** A real Squid between the browser and all the rest. @type {readonly Case[]} */
export const PROXY = [
  {
    id: 'proxy-clean',
    group: 'proxy',
    title: 'Squid, nothing wrong; services over HTTPS',
    expect: {causes: [], light: 'green', lights: {data: 'green', voice: 'green'}},
    setup: httpsRefusing(),
    // Squid notes a tunnel when it ends, and the run has just ended it.
    verify: async (fixture) => {
      const requests = (await fixture.proxy()?.requests()) ?? [];
      assert(
        requests.some((line) => line.startsWith('CONNECT gauth.')),
        'HTTPS did not go through the proxy',
      );
    },
    fullVoice: true,
  },
  {
    id: 'proxy-relay-refused',
    group: 'proxy',
    title: 'Squid refuses CONNECT to the relay',
    ...NO_TUNNEL,
    setup: httpsRefusing({host: PROXIED_RELAY}),
    verify: tunnelled(403),
  },
  {
    id: 'proxy-relay-closed',
    group: 'proxy',
    title: 'Behind Squid, the relay’s port is closed',
    ...NO_TUNNEL,
    async setup(fixture) {
      await fixture.https();
      await fixture.proxied();
      await fixture.faults('relay-refused');
    },
    verify: tunnelled(503),
  },
  {
    id: 'proxy-relay-unresolvable',
    group: 'proxy',
    title: 'Squid can’t resolve the relay’s name',
    ...NO_TUNNEL,
    async setup(fixture) {
      await fixture.https();
      await fixture.proxied();
      fixture.relayAt({host: 'turn.unknown.test', port: 443});
    },
  },
  {
    id: 'proxy-relay-cut',
    group: 'proxy',
    title: 'Behind Squid, the relay is cut after its first bytes',
    expect: {causes: ['turn-cut'], light: 'red', lights: {data: 'green', voice: 'red'}},
    firefox: {
      causes: ['turn-unreachable'],
      why: 'The browser does not say whether there was a connection before it was gone.',
    },
    async setup(fixture) {
      await fixture.https();
      await fixture.proxied();
      await fixture.faults('relay-cut');
    },
  },
  {
    id: 'proxy-relay-silent',
    group: 'proxy',
    title: 'Behind Squid, the relay is silent',
    expect: {causes: ['turn-silent'], light: 'red', lights: {data: 'green', voice: 'red'}},
    async setup(fixture) {
      await fixture.https();
      await fixture.proxied();
      await fixture.faults('relay-silent');
    },
  },
  {
    id: 'proxy-tenant-refused',
    group: 'proxy',
    title: 'Squid refuses the tenant’s domain',
    expect: {causes: ['services-blocked'], light: 'red', lights: {data: 'red', voice: 'green'}},
    setup: httpsRefusing({domain: TENANT_DOMAIN}),
  },
  {
    id: 'proxy-one-label',
    group: 'proxy',
    title: 'Squid’s wildcard covers one label only',
    expect: {causes: ['regional-hosts-blocked'], light: 'red', lights: {data: 'red', voice: 'green'}},
    setup: httpsRefusing({namesLike: TWO_LABELS}),
  },
  {
    id: 'proxy-auth-refused',
    group: 'proxy',
    title: 'Squid refuses the Authentication host',
    expect: {causes: ['authentication-blocked'], light: 'red', lights: {data: 'red', voice: 'green'}},
    setup: httpsRefusing({host: `gauth.${TENANT_DOMAIN}`}),
  },
  {
    id: 'proxy-one-label-and-relay',
    group: 'proxy',
    title: 'Squid’s wildcard covers one label only, and CONNECT to the relay is refused',
    expect: {
      causes: ['regional-hosts-blocked', 'turn-unreachable'],
      light: 'red',
      lights: {data: 'red', voice: 'red'},
    },
    firefox: {causes: ['regional-hosts-blocked', 'turn-silent'], why: CONNECT_REFUSED},
    setup: httpsRefusing({namesLike: TWO_LABELS}, {host: PROXIED_RELAY}),
  },
  {
    id: 'proxy-error-page',
    group: 'proxy',
    title: 'Squid’s own error page (503) in place of a dead service, plain HTTP',
    expect: {causes: ['service-replaced'], light: 'red', lights: {data: 'red', voice: 'green'}},
    async setup(fixture) {
      await fixture.proxied();
      await fixture.faults('service-refused');
    },
  },
  {
    id: 'proxy-block-page',
    group: 'proxy',
    title: 'Squid’s own block page (403) in place of a service, plain HTTP',
    expect: {causes: ['service-replaced'], light: 'red', lights: {data: 'red', voice: 'green'}},
    setup: (fixture) => fixture.proxied({refuse: [{host: `rcs.${TENANT_DOMAIN}`}]}),
  },
  {
    id: 'proxy-portal',
    group: 'proxy',
    title: 'Squid sends everybody to a sign-in page, plain HTTP',
    expect: {causes: ['captive-portal'], light: 'red', lights: {data: 'red', voice: 'red'}},
    async setup(fixture) {
      const portal = await createHttpPart((_request, response) => {
        response.writeHead(200, {'content-type': 'text/html'}).end('<!doctype html><title>Sign in</title>');
      });
      fixture.keep(portal);
      const redirectTo = `http://localhost:${String(portal.port)}/`;
      await fixture.proxied({refuse: [{redirectTo}], open: [fixture.host.port, portal.port]});
    },
  },
  {
    id: 'proxy-407',
    group: 'proxy',
    title: 'Squid asks for credentials (407) that the browser has not; the page itself needs none',
    expect: {
      causes: ['services-blocked', 'turn-unreachable'],
      light: 'red',
      lights: {data: 'red', voice: 'red'},
    },
    firefox: {causes: ['services-blocked', 'turn-silent'], why: CONNECT_REFUSED},
    async setup(fixture) {
      await fixture.https();
      await fixture.proxied({credentials: CREDENTIALS});
      // The page's own origin, as by default.
      delete fixture.config.control;
      // Each request hangs until the run gives it up; a few are enough.
      fixture.config.services.length = 4;
    },
  },
  {
    id: 'proxy-407-known',
    group: 'proxy',
    title: 'Squid asks for credentials that the browser has',
    expect: {causes: [], light: 'green', lights: {data: 'green', voice: 'green'}},
    async setup(fixture) {
      await fixture.https();
      await fixture.proxied({credentials: CREDENTIALS});
    },
    arrive: ({page}) => page.authenticate(CREDENTIALS),
  },
  {
    id: 'proxy-gone',
    group: 'proxy',
    title: 'The proxy itself is gone',
    expect: {causes: ['offline'], light: 'red', lights: {data: 'red', voice: 'red'}},
    setup: httpsRefusing(),
    async ready({page, fixture}) {
      await loadEngine(page);
      await fixture.proxy()?.close();
    },
  },
];
