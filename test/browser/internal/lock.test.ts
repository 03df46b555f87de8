import {expect} from '@open-wc/testing';
import {withLock} from '../../../src/internal/lock.js';

const signal = new AbortController().signal;

/** What a promise rejects with. */
const reasonOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

/** Does the work with these in place of the browser's locks. */
async function withLocks(locks: Partial<LockManager> | undefined, work: () => Promise<void>): Promise<void> {
  Object.defineProperty(navigator, 'locks', {configurable: true, value: locks});
  try {
    await work();
  } finally {
    // The browser's own is the prototype's.
    Reflect.deleteProperty(navigator, 'locks');
  }
  expect(navigator.locks).to.be.instanceOf(LockManager);
}

describe('withLock', () => {
  it('does one work under a name after the other, and works under other names beside them', async () => {
    const log: string[] = [];
    let finish = (): void => undefined;
    const first = withLock('a', signal, async () => {
      log.push('first');
      await new Promise<void>((resolve) => (finish = resolve));
      log.push('first ends');
      return 1;
    });
    const second = withLock('a', signal, () => Promise.resolve(log.push('second')));
    await withLock('b', signal, () => Promise.resolve(log.push('other')));
    expect(log).to.have.members(['first', 'other']);
    finish();
    expect(await first).to.equal(1);
    await second;
    expect(log.slice(2)).to.deep.equal(['first ends', 'second']);
  });

  it('does not begin once its signal has aborted, and passes on what the work throws', async () => {
    const ending = new AbortController();
    let finish = (): void => undefined;
    let first = Promise.resolve();
    await new Promise<void>((begun) => {
      first = withLock('a', signal, () => {
        begun();
        return new Promise<void>((resolve) => (finish = resolve));
      });
    });
    let began = false;
    const second = reasonOf(withLock('a', ending.signal, () => Promise.resolve((began = true))));
    ending.abort(new DOMException('enough', 'AbortError'));
    expect(((await second) as Error).message).to.equal('enough');
    finish();
    await first;
    const error = new TypeError('x');
    expect(await reasonOf(withLock('a', signal, () => Promise.reject(error)))).to.equal(error);
    expect(began).to.equal(false);
  });

  it('works without locks, where there are none or the page may not have them', async () => {
    const denied = {request: () => Promise.reject(new DOMException('No', 'SecurityError'))};
    for (const locks of [undefined, denied]) {
      await withLocks(locks, async () => {
        expect(await withLock('a', signal, () => Promise.resolve(7))).to.equal(7);
      });
    }
  });
});
