import {expect} from '@open-wc/testing';
import {deviceStorage} from '../../../src/delivery/device-storage.js';
import {blockedStorage} from '../../support/storages.js';

describe('the storage of the device', () => {
  it("is the page's own", () => {
    expect(deviceStorage()).to.equal(localStorage);
  });

  it('is none where the page may not have it', () => {
    const own = Object.getOwnPropertyDescriptor(window, 'localStorage') ?? {};
    for (const get of [blockedStorage, () => null, () => blockedStorage().length]) {
      Object.defineProperty(window, 'localStorage', {configurable: true, get});
      try {
        expect(deviceStorage()).to.equal(undefined);
      } finally {
        Object.defineProperty(window, 'localStorage', own);
      }
    }
    expect(deviceStorage()).to.equal(localStorage);
  });
});
