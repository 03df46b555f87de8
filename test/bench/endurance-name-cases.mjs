import {leftOpen, watchPage} from './endurance-tools.mjs';
import {openNames, RELAY} from './name-server.mjs';

/** @typedef {import('./endurance-faults.mjs').EnduranceCase} EnduranceCase */
/** @typedef {import('./name-server.mjs').Names} Names */
/** @typedef {import('../lab/dns.mjs').Answering} Answering */

/** Slow, but all that needs the name still works by the limits of the judgement. */
const SLOW = {lateMs: 3000};
/**
 * As long as glibc itself waits. With that Chromium, which asks again and again and then has the system ask, has its first
 * answer of a service after 8.04 s; Firefox after 5.0 s or, where its own patience ends just before, never in a run.
 */
const LATE = {lateMs: 5000};
/** How long after a run nothing of it may be open. */
const CLOSED_MS = 100;
/** What a report may be late by on a busy machine. */
const SLACK_MS = 1000;
/** Of those that are asked first, the control and the echo among them. */
const BEFORE_IT_STOPS = 6;

/**
 * Nothing may be answered from a cache (Chromium’s is emptied by `forgetNames`: it keeps any answer for a while, whatever its
 * TTL), and nobody else be asked.
 */
const launch = {
  acceptInsecureCerts: true,
  args: ['--disable-features=DnsOverHttpsUpgrade'],
  prefs: {
    'network.dnsCacheEntries': 0,
    'network.dnsCacheExpiration': 0,
    'network.dnsCacheExpirationGracePeriod': 0,
    'network.trr.mode': 5,
  },
};

const RED = ['red'];
/** What a part of the services may be called, by what they are for. */
const BY_ROLE = [
  'service-unreachable',
  'service-timeout',
  'regional-hosts-blocked',
  'static-content-blocked',
  'authentication-blocked',
];

/**
 * @typedef {object} NameCase
 * @property {string} id
 * @property {string} title
 * @property {EnduranceCase['allow']} allow
 * @property {(names: Names) => void} stop the names, once the page is there
 * @property {true} [resolvedBefore] the page has asked every service once when they stop
 * @property {(fixture: import('../matrix/causes/fixture.mjs').Fixture) => void} [change] of the configuration
 */

/** @param {NameCase} one @returns {EnduranceCase} */
const define = ({id, title, allow, stop, resolvedBefore, change}) => ({
  id,
  group: 'names',
  title,
  expect: {causes: [], light: ''},
  allow,
  launch,
  async setup(fixture) {
    fixture.notes.set('names', await openNames(fixture));
    change?.(fixture);
  },
  arrive: ({page}) => watchPage(page),
  async ready({browser, page, fixture}) {
    const names = fixture.notes.get('names');
    if (resolvedBefore) {
      await page.evaluate(askAll, fixture.config.services);
      names.cutConnections();
      await forgetNames(browser, page);
    }
    stop(names);
    fixture.notes.set(
      'before',
      await page.evaluate(() => JSON.stringify(/** @type {any} */ (window).openThings.count())),
    );
  },
  async verify(fixture, {page, report}) {
    const {dns} = /** @type {Names} */ (fixture.notes.get('names'));
    if (dns.queries().every(({answering}) => answering === 'well'))
      throw new Error('Nobody asked for what had stopped');
    const {deadlineSeconds = 30} = fixture.config.durations;
    if (report.durationMs > deadlineSeconds * 1000 + SLACK_MS)
      throw new Error(`It took ${report.durationMs} ms`);
    // No event to wait for: within so long nothing may be left.
    await new Promise((resolve) => setTimeout(resolve, CLOSED_MS));
    const left = await page.evaluate(leftOpen, fixture.notes.get('before'));
    if (left !== '{}') throw new Error(`Left open: ${left}`);
    if (fixture.site.allocations() > 0)
      throw new Error(`Allocations held: ${String(fixture.site.allocations())}`);
  },
});

/** These names are answered so, all others well. @param {(name: string, names: Names) => boolean} which @param {Answering} how */
const answer = (which, how) => (/** @type {Names} */ names) =>
  names.dns.set((name) => (which(name, names) ? how : 'well'));

const ofServices = (/** @type {string} */ name, /** @type {Names} */ {services}) => services.includes(name);
const ofFirstService = (/** @type {string} */ name, /** @type {Names} */ {services}) => name === services[0];
const ofRelay = (/** @type {string} */ name) => name === RELAY;
const ofAll = () => true;

/** @param {Answering & string} how @param {string} what */
const servicesStop = (how, what) =>
  define({
    id: `services-${how}`,
    title: `The services’ names resolve, and then no more: ${what}`,
    allow: {causes: ['services-blocked'], lights: RED},
    resolvedBefore: true,
    stop: answer(ofServices, how),
  });

/** @param {string} id @param {string} what @param {Answering} how @param {EnduranceCase['allow']} allow */
const relayName = (id, what, how, allow) =>
  define({id: `relay-${id}`, title: `The relay’s name: ${what}`, allow, stop: answer(ofRelay, how)});

/** @param {Answering & string} how @param {string} what */
const allStop = (how, what) =>
  define({
    id: `all-${how}`,
    title: `No name is resolved: ${what}`,
    allow: {causes: ['offline'], lights: RED},
    stop: answer(ofAll, how),
  });

/** @type {readonly EnduranceCase[]} */
export const NAME_CASES = [
  servicesStop('nxdomain', 'NXDOMAIN'),
  servicesStop('servfail', 'SERVFAIL'),
  servicesStop('silent', 'no answer'),
  define({
    id: 'half-way',
    title: `All names stop after the first ${String(BEFORE_IT_STOPS)}: NXDOMAIN`,
    allow: {causes: [...BY_ROLE, 'turn-unreachable'], lights: RED},
    stop({dns}) {
      /** @type {Set<string>} */
      const resolved = new Set();
      dns.set((name) => {
        if (resolved.size < BEFORE_IT_STOPS) resolved.add(name);
        return resolved.has(name) ? 'well' : 'nxdomain';
      });
    },
  }),
  relayName('nxdomain', 'NXDOMAIN', 'nxdomain', {causes: ['turn-unreachable'], lights: RED}),
  relayName('servfail', 'SERVFAIL', 'servfail', {causes: ['turn-unreachable'], lights: RED}),
  relayName('silent', 'no answer', 'silent', {causes: ['turn-silent', 'turn-unreachable'], lights: RED}),
  relayName('late', 'answered after 5 s', LATE, {causes: ['turn-slow', 'turn-silent'], lights: RED}),
  // Chromium asks for it twice, one time after the other: 6.1 s.
  relayName('slow', 'answered after 3 s', SLOW, {
    causes: ['turn-slow', 'turn-silent'],
    lights: ['amber', 'red'],
  }),
  define({
    id: 'service-slow',
    title: 'One service’s name is answered after 3 s',
    // Only the first of its requests has to wait for it: the desktop opens late, and then works.
    allow: {causes: ['service-slow'], lights: ['green', 'amber']},
    stop: answer(ofFirstService, SLOW),
  }),
  define({
    id: 'service-late',
    title: 'One service’s name is answered after 5 s',
    allow: {causes: ['service-slow', ...BY_ROLE], lights: ['green', 'amber', 'red']},
    stop: answer(ofFirstService, LATE),
  }),
  define({
    id: 'all-late',
    title: 'Every name is answered after 5 s',
    // Some answer in time and some don't; where the control or the echo is among those that don't, the test says so of itself.
    allow: {
      causes: ['service-slow', ...BY_ROLE, 'turn-slow', 'turn-silent', 'offline', 'test-fault'],
      lights: RED,
    },
    stop: answer(ofAll, LATE),
  }),
  define({
    id: 'one-of-two',
    title: 'One of two services: NXDOMAIN',
    allow: {causes: ['service-unreachable'], lights: RED},
    change({config}) {
      config.services = config.services.filter((/** @type {any} */ {id}) =>
        ['telemetry', 'recording-crypto'].includes(id),
      );
    },
    stop: answer((name) => name.startsWith('tlm.'), 'nxdomain'),
  }),
  allStop('nxdomain', 'NXDOMAIN'),
  allStop('servfail', 'SERVFAIL'),
  allStop('silent', 'no answer'),
  define({
    id: 'all-silent-relay-by-address',
    title: 'No name is resolved, and the relay is known by its address',
    // The relay shows that there is a network.
    allow: {causes: ['services-blocked'], lights: RED},
    change: (fixture) => fixture.relayAt(fixture.relay),
    stop: answer(ofAll, 'silent'),
  }),
];

/**
 * Empties Chromium’s cache of names; Firefox keeps none here.
 * @param {import('puppeteer-core').Browser} browser @param {import('puppeteer-core').Page} page that is to be in front again
 */
async function forgetNames(browser, page) {
  if (!(await browser.version()).includes('Chrome')) return;
  const tools = await browser.newPage();
  await tools.goto('chrome://net-internals/#dns');
  await tools.click('#dns-view-clear-cache');
  await tools.close();
  await page.bringToFront();
}

/** In the browser: whether each answers, whatever it says. @param {{url: string}[]} services */
async function askAll(services) {
  await Promise.all(services.map(({url}) => fetch(url, {mode: 'no-cors', cache: 'no-store'})));
}
