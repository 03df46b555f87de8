import {CASES as MATRIX} from '../matrix/causes/cases.mjs';
import {createManglingPath} from '../lab/hostile-relay.mjs';
import {BLOCKED} from './endurance-blocked.mjs';
import {treeOf} from './endurance-tools.mjs';

/**
 * A case of the cause matrix, of which more than one outcome may be right.
 * @typedef {import('../matrix/causes/run-case.mjs').Case & {
 *   allow: {causes: readonly string[], lights: readonly string[]},
 *   browsers?: readonly string[],
 *   launch?: import('./endurance-tools.mjs').Launch}} EnduranceCase
 */

const STOP_MS = 5000;
/** Green, or grey because it could not be measured: no word about the network. */
const WELL_OR_GREY = {causes: ['page-hidden'], lights: ['green', 'grey']};
const CUT = {causes: ['turn-cut', 'page-hidden'], lights: ['red', 'grey']};
const GREEN = {causes: [], lights: ['green']};
const DISABLED = {causes: ['webrtc-disabled'], lights: ['red']};
/** What the matrix expects is not looked at here. */
const expect = {causes: [], light: ''};

/** @param {Omit<EnduranceCase, 'group' | 'expect'>} one @returns {EnduranceCase} */
const define = (one) => ({group: 'endurance', expect, ...one});

/** Stops the browser with all its processes, and lets it go on later. @param {import('../matrix/causes/run-case.mjs').Scene} scene */
async function stop({browser}) {
  const tree = await treeOf(browser.process()?.pid ?? 0);
  const all = (/** @type {NodeJS.Signals} */ signal) => {
    for (const pid of tree) {
      try {
        process.kill(pid, signal);
      } catch {
        // It has ended meanwhile.
      }
    }
  };
  all('SIGSTOP');
  setTimeout(() => all('SIGCONT'), STOP_MS);
}

/** @param {string} stage @param {string} title */
const stoppedAt = (stage, title) =>
  define({
    id: `stopped-${stage}`,
    title: `The browser is stopped for 5 s: ${title}`,
    allow: WELL_OR_GREY,
    during: {stage, act: stop},
  });

/** @param {number} ms @param {string} what */
const clockSteps = (ms, what) =>
  define({
    id: `clock-${what}`,
    title: `The machine’s clock is set an hour ${what} during the call`,
    allow: WELL_OR_GREY,
    during: {
      stage: 'voice-opus',
      act: ({page}) =>
        page.evaluate((step) => {
          const now = Date.now.bind(Date);
          Date.now = () => now() + step;
        }, ms),
    },
  });

/** @param {string} stage @param {string} title @param {EnduranceCase['allow']} allow */
const proxyRestarts = (stage, title, allow) =>
  define({
    id: `proxy-restarted-${stage}`,
    title: `Squid is restarted ${title}`,
    allow,
    setup: (fixture) => fixture.proxied(),
    during: {
      stage,
      async act({fixture}) {
        await fixture.proxy()?.restart();
      },
    },
  });

const dies = MATRIX.find(({id}) => id === 'coturn-dies');
if (!dies) throw new Error('There is no case coturn-dies');

/** @type {readonly EnduranceCase[]} */
export const CASES = [
  stoppedAt('environment', 'as the run begins'),
  stoppedAt('services', 'while services are asked'),
  stoppedAt('turn', 'while the relay is asked'),
  stoppedAt('voice-opus', 'during the call'),
  stoppedAt('load', 'under load'),
  define({
    id: 'throttled',
    title: 'A processor that is six times slower',
    browsers: ['chromium'],
    allow: WELL_OR_GREY,
    async arrive({page}) {
      const client = await page.createCDPSession();
      await client.send('Emulation.setCPUThrottlingRate', {rate: 6});
    },
  }),
  clockSteps(3_600_000, 'ahead'),
  clockSteps(-3_600_000, 'back'),
  define({
    id: 'hidden-before',
    title: 'The tab is hidden from before the run',
    allow: WELL_OR_GREY,
    async ready({browser, fixture}) {
      const other = await browser.newPage();
      fixture.keep(other);
      await other.bringToFront();
    },
  }),
  {...dies, allow: CUT},
  define({
    id: 'call-mangled',
    title: 'Three stray bytes come into the relay’s stream in the middle of the call',
    // Who reads on is off: what then comes of it is the browser's affair, but nothing arrives any more.
    allow: {causes: ['turn-cut', 'voice-no-media', 'voice-stalls', 'voice-loss'], lights: ['red']},
    async setup(fixture) {
      const {host, port} = fixture.relay;
      fixture.relayAt(fixture.keep(await createManglingPath({target: {host, port}, afterBytes: 60_000})));
    },
  }),
  proxyRestarts('turn', 'while the relay is asked', {
    causes: ['turn-cut', 'turn-unreachable', 'turn-silent', 'turn-slow'],
    // Grey: the one end had its allocation by then, so that the way is proven, and the other got none.
    lights: ['red', 'amber', 'green', 'grey'],
  }),
  proxyRestarts('voice-opus', 'during the call', {causes: ['turn-cut'], lights: ['red']}),
  define({
    id: 'webrtc-off',
    title: 'WebRTC is switched off (`media.peerconnection.enabled`)',
    browsers: ['firefox'],
    launch: {prefs: {'media.peerconnection.enabled': false}},
    allow: DISABLED,
  }),
  define({
    id: 'webrtc-proxied-only',
    title: 'Policy: no UDP but through a proxy (`disable_non_proxied_udp`)',
    browsers: ['chromium'],
    launch: {args: ['--force-webrtc-ip-handling-policy=disable_non_proxied_udp']},
    allow: GREEN,
  }),
  define({
    id: 'webrtc-proxy-only',
    title: 'Policy: WebRTC only through a proxy, and there is none (`ice.proxy_only`)',
    browsers: ['firefox'],
    launch: {prefs: {'media.peerconnection.ice.proxy_only': true}},
    allow: {causes: ['turn-unreachable', 'turn-silent'], lights: ['red']},
  }),
  define({
    id: 'webrtc-default-address',
    title: 'Policy: the default interface only',
    launch: {
      args: ['--force-webrtc-ip-handling-policy=default_public_interface_only'],
      prefs: {
        'media.peerconnection.ice.default_address_only': true,
        'media.peerconnection.ice.no_host': true,
      },
    },
    allow: GREEN,
  }),
  ...BLOCKED.map(define),
];
