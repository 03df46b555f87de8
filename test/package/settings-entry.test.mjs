import assert from 'node:assert/strict';
import {test} from 'node:test';
import {unbuilt} from '../support/packed.mjs';

const SITE = /** @type {const} */ ({
  version: 1,
  services: [{id: 'api', url: 'https://service.api01-eastus2.prod009.genesysengage.com/'}],
});

test('the checks of settings run without a page, as in a pipeline', {skip: unbuilt}, async () => {
  /** @type {typeof import('../../src/settings.js')} */
  const {checkAllowList, checkPac, defineSettings, generateAllowList, loadGuide, loadSettingsWords} =
    await import(new URL('../../dist/settings.js', import.meta.url).href);
  assert.throws(() => defineSettings(), TypeError);
  const pac = await checkPac(
    'function FindProxyForURL(url, host) { return "PROXY proxy.example.com:8080"; }',
    SITE,
  );
  assert.deepEqual([pac.ok, pac.error], [true, undefined]);
  assert.equal(checkAllowList('*.example.com', SITE).ok, false);
  assert.equal(checkAllowList(generateAllowList(SITE, 'one-label'), SITE).ok, true);
  const words = await loadSettingsWords('de');
  const {GUIDE_TEXTS} = await loadGuide();
  assert.deepEqual(Object.keys(words?.guide ?? {}).sort(), [...GUIDE_TEXTS].sort());
});
