import {afterEach, beforeEach, describe, it} from 'node:test';
import {expect} from 'chai';
import {watchForCall} from '../../../src/run/call-watch.js';

describe('the watch for a call', () => {
  const originals = {
    setInterval: globalThis.setInterval,
    clearInterval: globalThis.clearInterval,
    reportError: globalThis.reportError,
  };
  /** The timers that run now; calling one is letting its time pass. */
  const ticks = new Map<number, () => void>();
  /** How many timers have been set, running or not. */
  let timers = 0;
  let reported: unknown[] = [];
  beforeEach(() => {
    ticks.clear();
    reported = [];
    timers = 0;
    globalThis.setInterval = ((tick: () => void) => {
      ticks.set((timers += 1), tick);
      return timers;
    }) as typeof globalThis.setInterval;
    globalThis.clearInterval = (id) => {
      ticks.delete(Number(id));
    };
    globalThis.reportError = (error) => reported.push(error);
  });
  afterEach(() => {
    Object.assign(globalThis, originals);
  });
  const pass = (): void => ticks.forEach((tick) => tick());

  it('tells of a call that is there already before it returns', () => {
    for (const isInCall of [true, () => true]) {
      let calls = 0;
      const stop = watchForCall(isInCall, () => (calls += 1));
      expect(calls).to.equal(1);
      expect(ticks.size).to.equal(0);
      stop();
    }
  });

  it('tells once of a call that begins later, and then looks no more', () => {
    let isInCall = false;
    let asked = 0;
    let calls = 0;
    watchForCall(
      () => {
        asked += 1;
        return isInCall;
      },
      () => (calls += 1),
    );
    pass();
    expect([asked, calls]).to.deep.equal([2, 0]);
    isInCall = true;
    pass();
    pass();
    expect([asked, calls, ticks.size]).to.deep.equal([3, 1, 0]);
  });

  it('tells of nothing where there is no call, or nobody says, and ends when told to', () => {
    for (const isInCall of [false, undefined, () => false]) {
      let calls = 0;
      const stop = watchForCall(isInCall, () => (calls += 1));
      pass();
      stop();
      expect([calls, ticks.size]).to.deep.equal([0, 0]);
    }
  });

  it('sets a timer only where there is somebody to ask', () => {
    for (const isInCall of [true, false, undefined]) watchForCall(isInCall, () => undefined)();
    expect(timers).to.equal(0);
    watchForCall(
      () => false,
      () => undefined,
    )();
    expect(timers).to.equal(1);
  });

  it('reports an answer that throws as the host’s own, once, and goes without', () => {
    const error = new Error('the host’s own');
    let calls = 0;
    watchForCall(
      () => {
        throw error;
      },
      () => (calls += 1),
    );
    pass();
    expect(reported).to.deep.equal([error]);
    expect([calls, ticks.size]).to.deep.equal([0, 0]);
  });
});
