/**
 * The oldest Chromium that is supported: a clean run, a dead relay and the screens. All core cases in all Chromiums and in
 * Firefox are the bench beside it.
 */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {pathOfOldChromium} from '../../support/old-chromium.mjs';
import {openHost} from '../causes/host.mjs';
import {runCase} from '../causes/run-case.mjs';
import {CORE_CASES, openSubject, runScreen, SCREEN_NAMES, SUBJECTS} from './core.mjs';

const SHORT = ['clean', 'relay-silent'];

for (const subject of SUBJECTS.filter(({old}) => old === 109)) {
  const skip = subject.old && !pathOfOldChromium(subject.old) && `${subject.label} can't be had here`;
  describe(`the core cases, ${subject.label}`, {skip, timeout: 240_000}, () => {
    /** @type {import('../causes/host.mjs').Host} */
    let host;
    const browsers = openSubject(subject);
    before(async () => {
      host = await openHost();
    });
    after(async () => {
      await browsers.close();
      await host.close();
    });
    for (const one of CORE_CASES.filter(({id}) => SHORT.includes(id))) {
      it(`${one.id}: ${one.title}`, async () => {
        const {causes, light, lights, rightLight, expected} = await runCase(one, subject.name, {
          browsers,
          host,
        });
        assert.deepEqual([...causes].sort(), [...expected.causes].sort());
        assert(rightLight, `${light} ${JSON.stringify(lights)}, not ${JSON.stringify(expected)}`);
      });
    }
    for (const screen of SCREEN_NAMES) {
      it(`shows ${screen}`, async () => {
        assert.equal(await runScreen(screen, subject, {browsers, host}), '');
      });
    }
  });
}
