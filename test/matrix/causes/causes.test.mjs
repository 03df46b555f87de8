/**
 * The cases of the matrix that take a real proxy, a real relay or a page of their own, in both browsers. What the demo's
 * switchboard can do by itself is in `test/relay` and `test/relay/line`.
 */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {createBrowsers} from './browsers.mjs';
import {CASES} from './cases.mjs';
import {openHost} from './host.mjs';
import {isFor, runCase} from './run-case.mjs';

const COVERED = [
  'proxy-clean',
  'proxy-relay-refused',
  'proxy-error-page',
  'proxy-portal',
  'proxy-gone',
  'coturn-rest-expired',
  'coturn-quota-full',
  'relay-syn-dropped',
  'policy-self',
  'hidden',
  'webrtc-does-nothing',
  'firefox-turn-disabled',
  'firefox-proxy-only',
  'firefox-blurred-clock',
];

/** What the browser has no part in is tried in one. */
const IN_ONE = ['proxy-error-page', 'proxy-portal', 'policy-self'];

/** What the voice is like is not the point here: one short call will do. @param {import('./run-case.mjs').Case} one */
const shortened = (one) => ({
  ...one,
  fullVoice: undefined,
  setup: (/** @type {import('./fixture.mjs').Fixture} */ fixture) => {
    fixture.config.codecs = ['opus'];
    return one.setup?.(fixture);
  },
});

for (const browser of /** @type {const} */ (['chromium', 'firefox'])) {
  describe(`causes, ${browser}`, {timeout: 180_000}, () => {
    /** @type {import('./host.mjs').Host} */
    let host;
    const browsers = createBrowsers();
    before(async () => {
      host = await openHost();
    });
    after(async () => {
      await browsers.close();
      await host.close();
    });

    for (const id of COVERED.filter((id) => browser === 'chromium' || !IN_ONE.includes(id))) {
      const one = CASES.find((candidate) => candidate.id === id);
      assert(one, `there is no case ${id}`);
      if (!isFor(one, browser)) continue;
      it(`${id}: ${one.title}`, async () => {
        const outcome = await runCase(shortened(one), browser, {browsers, host});
        const {causes, light, lights, rightLight, expected} = outcome;
        assert.deepEqual([...causes].sort(), [...expected.causes].sort());
        assert(rightLight, `${light} ${JSON.stringify(lights)}, not ${JSON.stringify(expected)}`);
      });
    }
  });
}
