import {describe, it} from 'node:test';
import {expect} from 'chai';
import {abortable, delay, nextEvent, withDeadline} from '../../../src/internal/abort.js';

const never = (): Promise<never> => new Promise(() => undefined);

/** What a promise rejects with. */
const reasonOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('withDeadline', () => {
  it('gives what the work gives', async () => {
    expect(await withDeadline(new AbortController().signal, 1000, () => Promise.resolve(7))).to.deep.equal({
      timedOut: false,
      value: 7,
    });
  });

  it('ends work that takes too long, and tells it so', async () => {
    let inner: AbortSignal | undefined;
    const result = await withDeadline(new AbortController().signal, 1, (signal) => {
      inner = signal;
      return never();
    });
    expect(result).to.deep.equal({timedOut: true});
    expect(inner?.aborted).to.equal(true);
  });

  it('rejects with the reason of its signal', async () => {
    const controller = new AbortController();
    const running = reasonOf(withDeadline(controller.signal, 1000, never));
    const reason = new DOMException('enough', 'AbortError');
    controller.abort(reason);
    expect(await running).to.equal(reason);
    expect(await reasonOf(withDeadline(controller.signal, 1000, never))).to.equal(reason);
  });

  it('passes on what the work throws', async () => {
    const error = new TypeError('x');
    const work = (): Promise<never> => Promise.reject(error);
    expect(await reasonOf(withDeadline(new AbortController().signal, 1000, work))).to.equal(error);
  });
});

describe('waits', () => {
  it('end with their signal and leave no listener', async () => {
    const controller = new AbortController();
    const target = new EventTarget();
    const waits = [
      delay(100_000, controller.signal),
      abortable(never(), controller.signal),
      nextEvent(target, ['x'], controller.signal),
    ].map(reasonOf);
    controller.abort();
    for (const reason of await Promise.all(waits)) expect((reason as Error).name).to.equal('AbortError');
  });

  it('nextEvent takes the first of several', async () => {
    const target = new EventTarget();
    const waiting = nextEvent(target, ['a', 'b'], new AbortController().signal);
    target.dispatchEvent(new Event('b'));
    expect((await waiting).type).to.equal('b');
  });
});
