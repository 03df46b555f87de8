import {expect} from '@open-wc/testing';
import {openPrivateWindow} from '../../../src/rtc/private-window.js';
import {openTone} from '../../../src/rtc/tone.js';
import {userGesture} from '../../support/runs.js';
import type {Realm} from '../../../src/internal/realm.js';

const isFirefox = navigator.userAgent.includes('Firefox');

/** What is asked of a window's audio while a tone is opened in it, in order; and whether there is a tone. */
async function asked(enumerateDevices: () => unknown): Promise<{asked: string[]; hasTone: boolean}> {
  const ending = new AbortController();
  const hidden = await openPrivateWindow(window, ending.signal);
  const {realm} = hidden;
  const log: string[] = [];
  const {AudioContext: Original} = realm;
  Object.defineProperty(realm.navigator.mediaDevices, 'enumerateDevices', {
    value: () => {
      log.push('devices');
      return enumerateDevices();
    },
  });
  (realm as {AudioContext: Realm['AudioContext']}).AudioContext = class extends Original {
    constructor(options?: AudioContextOptions) {
      super(options);
      log.push('context');
    }
  };
  const tone = await openTone(realm, ending.signal);
  ending.abort();
  hidden.close();
  return {asked: log, hasTone: tone !== undefined};
}

describe('openTone', () => {
  before(() => userGesture());

  const expected = isFirefox ? ['context'] : ['devices', 'context'];
  for (const [what, answer] of [
    ['is answered', () => Promise.resolve([])],
    ['is refused', () => Promise.reject(new DOMException('No', 'NotAllowedError'))],
    ['throws', () => fail()],
    ['is never answered', () => new Promise(() => undefined)],
  ] as const)
    it(`has the audio service started before it is needed, only where that takes its time; the question ${what}`, async () => {
      expect(await asked(answer)).to.deep.equal({asked: expected, hasTone: true});
    });
});

function fail(): never {
  throw new TypeError('An extension is in its place');
}
