import assert from 'node:assert/strict';
import {reportIn} from '../../support/embed-tab.mjs';
import {assertWorks, callOf, configure, figuresOf, inTab, press} from './bench.mjs';
import {FRAMEWORKS} from './frameworks.mjs';
import {page} from './server.mjs';

/** @typedef {import('./hosts.test.mjs').HostCase} HostCase */
/** @typedef {{[key: string]: any}} Json */

const ELEMENT = '<agent-diagnostics></agent-diagnostics>';
const SCRIPT = '<script type="module" src="/pkg/agent-diagnostics.js"></script>';

/** How much more a figure may be on a page that stands still for a tenth of a second, twice a second; ms. */
const HELD_MS = {rttMs: 10, pdvP95Ms: 20, jitterMs: 10};

/** Hosts by what the page around the element does. @type {HostCase[]} */
export const PAGE_HOSTS = [
  {
    host: 'two versions of the script',
    async run({browser, hosts, site}) {
      hosts.pages.set('/two.html', {body: page(ELEMENT, SCRIPT)});
      return inTab(browser, `${hosts.own}/two.html`, async (tab, complaints) => {
        await configure(tab, site.data);
        const kept = await tab.evaluate(async () => {
          const first = customElements.get('agent-diagnostics');
          const next = '/next/agent-diagnostics.js';
          const {AgentDiagnosticsElement} = await import(next);
          const banner = (await (await fetch(next)).text()).slice(0, 40);
          return [
            first === customElements.get('agent-diagnostics'),
            first !== AgentDiagnosticsElement,
            banner,
          ];
        });
        assert.deepEqual(kept.slice(0, 2), [true, true]);
        assert.match(String(kept[2]), /agent-diagnostics 9\.9\.9/);
        const report = await press(tab);
        assertWorks(report);
        assert.deepEqual(complaints, []);
        return 'the first one stays, and runs: ' + figuresOf(report);
      });
    },
  },
  {
    host: 'moved, removed in a run, put back',
    async run({browser, hosts, site}) {
      hosts.pages.set('/moves.html', {body: page(`${ELEMENT}<main></main>`, SCRIPT)});
      return inTab(browser, `${hosts.own}/moves.html`, async (tab, complaints) => {
        await configure(tab, site.call);
        const came = await tab.evaluate(async () => {
          const element = /** @type {any} */ (document.querySelector('agent-diagnostics'));
          const main = /** @type {Element} */ (document.querySelector('main'));
          // In the middle of the call, when all of a run's parts are open.
          const inCall = () =>
            new Promise((resolve) => {
              const hear = (/** @type {any} */ {checkId}) => {
                if (checkId !== 'voice-opus') return;
                element.removeEventListener('diagnostics-progress', hear);
                resolve(undefined);
              };
              element.addEventListener('diagnostics-progress', hear);
            });
          const moved = element.run();
          await inCall();
          main.append(element);
          const {outcome: afterMove} = await moved;
          const removed = element.run();
          await inCall();
          element.remove();
          const startMs = performance.now();
          const {outcome: afterRemoval} = await removed;
          const endMs = performance.now() - startMs;
          const left = document.querySelectorAll('iframe').length;
          document.body.append(element);
          const {outcome: afterReturn} = await element.run();
          return {afterMove, afterRemoval, endMs, left, afterReturn};
        });
        const {endMs, left, afterMove, afterRemoval, afterReturn} = came;
        // A machine that is too busy to measure makes of a whole run a partial one.
        assert.match(afterMove, /^(complete|partial)$/);
        assert.equal(afterRemoval, 'cancelled');
        assert.equal(left, 0, 'frames that are left');
        assert.match(afterReturn, /^(complete|partial)$/);
        assert.deepEqual(complaints, []);
        return `goes on; ended in ${endMs.toFixed(0)} ms; runs again`;
      });
    },
  },
  {
    host: 'the page stands still 100 ms in every 500',
    async run({browser, hosts, site}) {
      hosts.pages.set('/blocked.html', {body: page(ELEMENT, SCRIPT)});
      return inTab(browser, `${hosts.own}/blocked.html`, async (tab) => {
        await configure(tab, {...site.call, durations: {voiceSeconds: 4}});
        const idle = callOf(await press(tab));
        await tab.evaluate(() => {
          setInterval(() => {
            const end = performance.now() + 100;
            while (performance.now() < end);
          }, 500);
        });
        await tab.evaluate(() => /** @type {any} */ (document.querySelector('agent-diagnostics')).run());
        const busy = callOf(await reportIn(tab));
        // No worse than on the page at rest, whatever this machine makes of that.
        if (idle.light === 'green') assert.equal(busy.light, 'green');
        for (const [name, ms] of Object.entries(HELD_MS))
          assert.ok(
            /** @type {Json} */ (busy)[name] <= /** @type {Json} */ (idle)[name] + ms,
            `${name}: ${/** @type {Json} */ (busy)[name]} against ${/** @type {Json} */ (idle)[name]}`,
          );
        return Object.keys(HELD_MS)
          .map((name) => {
            const [before, after] = [idle, busy].map((one) => /** @type {Json} */ (one)[name]);
            return `${name} ${before.toFixed(1)} → ${after.toFixed(1)} (× ${(after / before).toFixed(2)})`;
          })
          .concat(`mos ${idle['mos'].toFixed(2)} → ${busy['mos'].toFixed(2)}`)
          .join(', ');
      });
    },
  },
  {
    host: 'a call of the page’s own goes on',
    async run({browser, hosts, site}) {
      hosts.pages.set('/call.html', {body: page(ELEMENT, SCRIPT)});
      return inTab(browser, `${hosts.own}/call.html`, async (tab, complaints) => {
        await startOwnCall(tab, site.turn);
        await configure(tab, site.call);
        const before = await ownCall(tab);
        const report = await press(tab);
        const after = await ownCall(tab);
        assertWorks(report);
        assert.deepEqual(after.touched, [], 'of the page’s own connection');
        assert.equal(after.connection, 'connected');
        assert.equal(after.asked, 0, 'the page’s connection was asked for its statistics');
        const rate = (after.received - before.received) / ((after.atMs - before.atMs) / 1000);
        // Twenty messages a second were sent.
        assert.ok(rate > 18, `${rate} messages a second`);
        assert.deepEqual(complaints, []);
        return `untouched, ${rate.toFixed(1)} of 20 messages a second; ${figuresOf(report)}`;
      });
    },
  },
  ...FRAMEWORKS.map((name, at) => ({
    host: `${name}, built with Vite`,
    /** @param {import('./hosts.test.mjs').Bench} bench */
    async run({browser, hosts, site}) {
      // One of them makes a call, so that worker and shim are loaded from what the bundler made of them.
      hosts.configure(at === 0 ? site.call : site.data);
      return inTab(browser, `${hosts.own}/built/${name}.html`, async (tab, complaints) => {
        const report = await press(tab);
        assertWorks(report);
        if (at === 0) assert.equal(callOf(report).method, 'rtp');
        await tab.waitForFunction(() =>
          / (green|amber|red|grey)$/.test(document.querySelector('output')?.textContent ?? ''),
        );
        const heard = await tab.$eval('output', ({textContent}) => textContent ?? '');
        assert.match(heard, /diagnostics-start( diagnostics-check)+ diagnostics-complete \w+$/);
        assert.deepEqual(complaints, []);
        return `events heard, ${figuresOf(report)}`;
      });
    },
  })),
];

/** A connection of the page's own through the relay, over which twenty messages a second go. @param {import('puppeteer-core').Page} tab @param {Json} turn */
const startOwnCall = (tab, turn) =>
  tab.evaluate(async ({urls, username, credential}) => {
    const Connection = RTCPeerConnection;
    const {prototype} = Connection;
    const methods = Object.getOwnPropertyDescriptors(prototype);
    const counted = {asked: 0};
    const {getStats} = prototype;
    prototype.getStats = /** @type {any} */ (
      function count(/** @type {any} */ ...args) {
        counted.asked += 1;
        return Reflect.apply(getStats, this, args);
      }
    );
    methods.getStats = /** @type {any} */ (Object.getOwnPropertyDescriptor(prototype, 'getStats'));
    const options = {
      iceServers: [{urls, username, credential}],
      iceTransportPolicy: /** @type {const} */ ('relay'),
    };
    const near = new Connection(options);
    const far = new Connection(options);
    // Each end is told of the other once all that it has is known.
    const gathered = async (/** @type {RTCPeerConnection} */ end) => {
      await end.setLocalDescription();
      if (end.iceGatheringState !== 'complete')
        await new Promise((resolve) => {
          end.onicegatheringstatechange = () => end.iceGatheringState === 'complete' && resolve(undefined);
        });
      return /** @type {RTCSessionDescription} */ (end.localDescription);
    };
    const channel = near.createDataChannel('own');
    channel.onopen = () => setInterval(() => channel.send('x'.repeat(100)), 50);
    const call = {Connection, methods, counted, near, far, received: 0};
    const heard = new Promise((resolve) => {
      far.ondatachannel = ({channel: end}) => {
        end.onmessage = () => {
          call.received += 1;
          resolve(undefined);
        };
      };
    });
    await far.setRemoteDescription(await gathered(near));
    await near.setRemoteDescription(await gathered(far));
    Object.assign(window, {ownCall: call});
    await heard;
  }, turn);

/** How that connection is now, and what of it is not as it was. @param {import('puppeteer-core').Page} tab */
const ownCall = (tab) =>
  tab.evaluate(() => {
    const {Connection, methods, counted, near, received} = /** @type {any} */ (window).ownCall;
    const now = /** @type {Json} */ (Object.getOwnPropertyDescriptors(Connection.prototype));
    const touched = Object.keys({...now, ...methods}).filter((name) =>
      ['value', 'get', 'set'].some((part) => now[name]?.[part] !== methods[name]?.[part]),
    );
    if (RTCPeerConnection !== Connection) touched.push('RTCPeerConnection');
    return {
      touched,
      connection: near.connectionState,
      asked: counted.asked,
      received,
      atMs: performance.now(),
    };
  });
