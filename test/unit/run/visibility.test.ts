import {afterEach, beforeEach, describe, it} from 'node:test';
import {expect} from 'chai';
import {watchVisibility, type Watch} from '../../../src/run/visibility.js';

/** A page that stays in front. */
const visiblePage = (): Document =>
  Object.assign(new EventTarget(), {visibilityState: 'visible'}) as unknown as Document;

describe('a PC that slept', () => {
  const now = Date.now.bind(Date);
  let watch: Watch;
  beforeEach(() => (watch = watchVisibility(visiblePage())));
  afterEach(() => {
    watch.stop();
    Date.now = now;
  });

  /** Until the clock shows another time: some browsers' go by the millisecond. */
  const tick = (): void => {
    for (const ms = performance.now(); performance.now() === ms;);
  };
  /** A clock that goes on in sleep runs ahead of one that does not. */
  const setSleptFor = (ms: number): void => {
    tick();
    Date.now = () => now() + ms;
    tick();
  };

  it('taints what the sleep fell into', () => {
    const fromMs = performance.now();
    expect(watch.slept({fromMs, toMs: performance.now()})).to.equal(false);
    setSleptFor(60_000);
    expect(watch.slept({fromMs, toMs: performance.now()})).to.equal(true);
    expect(watch.disturbed({fromMs, toMs: performance.now()})).to.equal('asleep');
  });

  it('does not taint what came before or after it', () => {
    const before = {fromMs: performance.now(), toMs: performance.now()};
    expect(watch.slept(before)).to.equal(false);
    setSleptFor(60_000);
    // Asking looks at the clocks, as the timer does.
    watch.slept({fromMs: performance.now(), toMs: performance.now()});
    expect(watch.slept({fromMs: performance.now(), toMs: performance.now()})).to.equal(false);
    expect(watch.slept(before)).to.equal(false);
  });

  it('is not taken for one whose clock was set by a moment', () => {
    const fromMs = performance.now();
    setSleptFor(100);
    expect(watch.slept({fromMs, toMs: performance.now()})).to.equal(false);
  });
});
