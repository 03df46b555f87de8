import {createHttpPart, json} from '../../lab/http-part.mjs';
import {LAN_ADDRESS} from './fixture.mjs';
import {loadEngine} from './run-case.mjs';

/** @typedef {import('./run-case.mjs').Case} Case */

/** An echo that says where HTTPS leaves from. @param {import('./fixture.mjs').Fixture} fixture @param {string} ip */
async function egressAt(fixture, ip) {
  const echo = fixture.keep(await createHttpPart(json({ip})));
  fixture.config.egress = {url: `http://localhost:${String(echo.port)}/`, allowed: [`${ip}/32`]};
}

/** What the page, the PC or the configuration make of a fault. @type {readonly Case[]} */
export const PAGE = [
  {
    id: 'policy-self',
    group: 'page',
    title: 'The page’s own policy: connect-src ’self’',
    expect: {
      causes: ['request-blocked-by-page'],
      light: 'grey',
      lights: {data: 'grey', voice: 'green'},
    },
    setup: ({host}) => host.set({policy: "connect-src 'self'"}),
  },
  {
    id: 'policy-one',
    group: 'page',
    title: 'The page’s own policy forgets one service',
    expect: {
      causes: ['request-blocked-by-page'],
      light: 'grey',
      lights: {data: 'grey', voice: 'green'},
    },
    setup({config, host}) {
      const urls = [...config.services, ...config.local, config.control, config.egress].map(({url}) => url);
      const origins = urls.map((url) => new URL(url).origin).filter((origin) => !origin.includes('//rws.'));
      host.set({policy: `connect-src 'self' ${origins.join(' ')}`});
    },
  },
  {
    id: 'policy-no-frames',
    group: 'page',
    title: 'A page that allows no frame and no worker',
    expect: {causes: [], light: 'green'},
    setup: ({host}) => host.set({policy: "frame-src 'none'; child-src 'none'; worker-src 'none'"}),
  },
  {
    id: 'part-missing',
    group: 'page',
    title: 'A part of the widget can’t be loaded',
    expect: {causes: ['test-fault'], light: 'grey', lights: {data: 'green', voice: 'grey'}},
    setup: ({host}) => host.set({missing: /relay\.js$/}),
  },
  {
    id: 'offline-early',
    group: 'page',
    title: 'The network is gone, and parts of the widget are not loaded yet',
    expect: {causes: ['offline'], light: 'red', lights: {data: 'red', voice: 'red'}},
    setup: (fixture) => fixture.faults('offline', 'egress-dead'),
    async ready({page, fixture}) {
      await loadEngine(page);
      fixture.host.set({gone: true});
    },
  },
  {
    id: 'hidden',
    group: 'page',
    title: 'The tab is hidden during the call',
    expect: {causes: ['page-hidden'], light: 'grey', lights: {data: 'green', voice: 'grey'}},
    during: {
      stage: 'voice-opus',
      async act({browser, fixture}) {
        const other = await browser.newPage();
        fixture.keep(other);
        await other.bringToFront();
      },
    },
  },
  {
    id: 'webrtc-disabled',
    group: 'page',
    title: 'WebRTC is taken away from pages',
    expect: {causes: ['webrtc-disabled'], light: 'red', lights: {data: 'green', voice: 'red'}},
    arrive: ({page}) =>
      page.evaluateOnNewDocument(() => {
        delete (/** @type {any} */ (window).RTCPeerConnection);
      }),
  },
  {
    id: 'egress-enforced',
    group: 'page',
    title: 'Egress outside the list, where sign-in is refused from elsewhere',
    expect: {causes: ['egress-not-allowed'], light: 'red', lights: {data: 'red', voice: 'green'}},
    async setup(fixture) {
      fixture.config.egress.enforced = true;
      await fixture.faults('egress-elsewhere');
    },
  },
  {
    id: 'service-optional',
    group: 'page',
    title: 'A service that is not required, refused',
    expect: {causes: ['service-unreachable'], light: 'amber', lights: {data: 'amber', voice: 'green'}},
    async setup(fixture) {
      fixture.config.services.find((/** @type {any} */ {id}) => id === 'telemetry').required = false;
      await fixture.faults('service-refused');
    },
  },
  {
    id: 'phone-corporate',
    group: 'page',
    title: 'Relay closed, and the agent’s phone does not need it',
    expect: {causes: ['turn-unreachable'], light: 'green', lights: {data: 'green', voice: 'red'}},
    async setup(fixture) {
      fixture.config.phone = 'corporate';
      await fixture.faults('relay-refused');
    },
  },
  {
    id: 'tunnel-inside',
    group: 'page',
    title: 'Media leaves where HTTPS leaves, though told to be direct',
    expect: {causes: ['turn-inside-tunnel'], light: 'amber', lights: {data: 'green', voice: 'amber'}},
    firefox: {
      causes: [],
      light: 'green',
      lights: {data: 'green', voice: 'green'},
      why: 'The browser does not show the relay’s mapped address.',
    },
    async setup(fixture) {
      fixture.config.turn.direct = true;
      await egressAt(fixture, LAN_ADDRESS ?? '127.0.0.1');
    },
  },
  {
    id: 'tunnel-split',
    group: 'page',
    title: 'Media is direct, HTTPS leaves elsewhere, as told',
    expect: {causes: [], light: 'green', lights: {data: 'green', voice: 'green'}},
    async setup(fixture) {
      fixture.config.turn.direct = true;
      await egressAt(fixture, '198.51.100.7');
    },
  },
];
