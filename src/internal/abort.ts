/** What a bounded piece of work came to. `timeout` is our own deadline, not an error of the work. */
export type Bounded<T> = {readonly timedOut: false; readonly value: T} | {readonly timedOut: true};

/**
 * Runs `work` under a deadline. Its signal aborts at the deadline or with `signal`, whichever is first; the timer and
 * the listener are gone when it returns.
 * @throws the reason of `signal` when that aborts, and whatever `work` throws before the deadline.
 */
export async function withDeadline<T>(
  signal: AbortSignal,
  ms: number,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<Bounded<T>> {
  signal.throwIfAborted();
  const inner = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onAbort = (): void => {
    inner.abort(signal.reason);
  };
  signal.addEventListener('abort', onAbort, {once: true});
  try {
    return await Promise.race([
      work(inner.signal).then((value): Bounded<T> => ({timedOut: false, value})),
      new Promise<Bounded<T>>((resolve, reject) => {
        timer = setTimeout(() => {
          resolve({timedOut: true});
        }, ms);
        inner.signal.addEventListener('abort', () => {
          reject(reasonOf(inner.signal));
        });
      }),
    ]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
    // Work that lost the race is told to let go of what it holds.
    inner.abort(new DOMException('The deadline has passed', 'TimeoutError'));
  }
}

/** Resolves after `ms`; rejects at once when `signal` aborts. Leaves neither timer nor listener. */
export function delay(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(reasonOf(signal));
      return;
    }
    const onAbort = (): void => {
      clearTimeout(timer);
      reject(reasonOf(signal));
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', onAbort);
      resolve();
    }, ms);
    signal.addEventListener('abort', onAbort, {once: true});
  });
}

/** Rejects when `signal` aborts, however long `work` goes on; for work that can't be stopped itself. */
export function abortable<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => {
      reject(reasonOf(signal));
    };
    if (signal.aborted) {
      onAbort();
      work.catch(() => undefined);
      return;
    }
    signal.addEventListener('abort', onAbort, {once: true});
    work.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', onAbort);
    });
  });
}

/** The first of the named events on `target`, or the abort of `signal`. */
export function nextEvent(
  target: EventTarget,
  types: readonly string[],
  signal: AbortSignal,
): Promise<Event> {
  const listening = new AbortController();
  const first = new Promise<Event>((resolve) => {
    for (const type of types) target.addEventListener(type, resolve, {signal: listening.signal});
  });
  return abortable(first, signal).finally(() => {
    listening.abort();
  });
}

function reasonOf(signal: AbortSignal): Error {
  return signal.reason instanceof Error ? signal.reason : new DOMException('Aborted', 'AbortError');
}
