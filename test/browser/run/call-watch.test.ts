import {expect} from '@open-wc/testing';
import {watchForCall} from '../../../src/run/call-watch.js';

describe('the watch for a call', () => {
  const originals = {
    setInterval: window.setInterval.bind(window),
    clearInterval: window.clearInterval.bind(window),
    reportError: window.reportError.bind(window),
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
    window.setInterval = ((tick: () => void) => {
      ticks.set((timers += 1), tick);
      return timers;
    }) as typeof window.setInterval;
    window.clearInterval = (id) => {
      ticks.delete(Number(id));
    };
    window.reportError = (error) => reported.push(error);
  });
  afterEach(() => {
    Object.assign(window, originals);
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
