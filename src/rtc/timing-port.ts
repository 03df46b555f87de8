import {openWorker} from '../internal/worker.js';
import {timing, type FromTiming, type TimingScope, type ToTiming} from './timing.js';
import {WorkerClock} from './worker-clock.js';
import type {Realm} from '../internal/realm.js';

/** The page's side of the timing code, in a worker or on the page. */
export interface TimingPort {
  readonly where: 'worker' | 'page';
  /** The worker that transforms can be given to; absent on the page. */
  readonly worker?: Worker;
  /** @throws DataCloneError if the browser can't move what is transferred */
  post(message: ToTiming, transfer?: Transferable[]): void;
  close(): void;
}

/** Gets the timing code's messages, with all times on the page's clock, `performance.now()`. */
export type TimingListener = (message: FromTiming) => void;

/** How long a worker may take to start before we measure without it, ms. Starting takes tens. */
const START_DEADLINE_MS = 1500;
/** How often the worker is asked for its time: at the start, and then every so many ms. */
const FIRST_TIMES = 5;
const TIME_EVERY_MS = 1000;

/**
 * Starts the timing code in a worker of `realm`: from its own file where the page's origin serves it (which needs
 * nothing from a Content-Security-Policy beyond `'self'`), else from a `blob:`. Where the page's policy forbids both,
 * on the page itself.
 */
export async function openTiming(
  realm: Realm,
  listener: TimingListener,
  signal: AbortSignal,
): Promise<TimingPort> {
  const worker = await openWorker(
    realm,
    {
      name: 'agent-diagnostics',
      file: new URL('./timing-worker.js', import.meta.url),
      text: () => `(${timing.toString()})(self)`,
      // In a sandbox without an origin Chromium starts no module from a blob.
      textType: 'classic',
      deadlineMs: START_DEADLINE_MS,
    },
    signal,
  );
  return worker ? portOf(worker, listener) : openOnPage(listener);
}

function portOf(worker: Worker, listener: TimingListener): TimingPort {
  // Keep our errors out of the host page's error handling.
  worker.onerror = (event) => {
    event.preventDefault();
  };
  const clock = new WorkerClock();
  const post = (message: ToTiming, transfer: Transferable[] = []): void => {
    worker.postMessage(message, transfer);
  };
  const askTime = (): void => {
    post({type: 'time', askedMs: performance.now()});
  };
  // The first answers come long before the first packet; later ones show if a clock was changed meanwhile.
  for (let i = 0; i < FIRST_TIMES; i += 1) askTime();
  const timer = setInterval(askTime, TIME_EVERY_MS);
  worker.onmessage = ({data}: MessageEvent<FromTiming>) => {
    if (data.type === 'time') clock.note(data.askedMs, data.atMs, performance.now());
    else listener(clock.convert(data));
  };
  return {
    where: 'worker',
    worker,
    post,
    close: () => {
      clearInterval(timer);
      worker.onmessage = null;
      worker.onerror = null;
      worker.terminate();
    },
  };
}

/** The same code on the page: the last resort, as whatever blocks the page blocks it too. */
export function openOnPage(listener: TimingListener): TimingPort {
  const scope: TimingScope = {postMessage: listener, onmessage: null};
  timing(scope);
  return {
    where: 'page',
    post: (message) => scope.onmessage?.({data: message}),
    close: () => scope.onmessage?.({data: {type: 'close'}}),
  };
}
