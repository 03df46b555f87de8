import {withDeadline} from '../internal/abort.js';
import type {Realm} from './private-window.js';
import {timing, type FromTiming, type TimingScope, type ToTiming} from './timing.js';
import {WorkerClock} from './worker-clock.js';

/** The page's end of the timing code, wherever that runs. */
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
  return (await openWorker(realm, listener, signal)) ?? openOnPage(listener);
}

async function openWorker(
  realm: Realm,
  listener: TimingListener,
  signal: AbortSignal,
): Promise<TimingPort | undefined> {
  const file = new URL('./timing-worker.js', import.meta.url);
  // Its own, or of the page that it is in; `null` in a sandbox, whose address tells nothing of what it may load.
  if (file.origin === realm.origin) {
    const port = await startWorker(realm, file.href, listener, signal);
    if (port) return port;
  }
  const blob = new realm.Blob([`(${timing.toString()})(self)`], {type: 'text/javascript'});
  const url = realm.URL.createObjectURL(blob);
  try {
    return await startWorker(realm, url, listener, signal);
  } finally {
    realm.URL.revokeObjectURL(url);
  }
}

async function startWorker(
  realm: Realm,
  url: string,
  listener: TimingListener,
  signal: AbortSignal,
): Promise<TimingPort | undefined> {
  let worker: Worker;
  // In a sandbox without an origin Chromium starts no module from a blob.
  const type = url.startsWith('blob:') ? 'classic' : 'module';
  try {
    worker = new realm.Worker(trusted(realm, url) as string, {type, name: 'agent-diagnostics'});
  } catch {
    return undefined;
  }
  const started = await withDeadline(
    signal,
    START_DEADLINE_MS,
    () =>
      new Promise<boolean>((resolve) => {
        worker.onmessage = () => {
          resolve(true);
        };
        worker.onerror = (event) => {
          // Forbidden by policy or not found: that is an answer, not an error of the host page.
          event.preventDefault();
          resolve(false);
        };
      }),
  ).catch((error: unknown) => {
    worker.terminate();
    throw error;
  });
  if (started.timedOut || !started.value) {
    worker.terminate();
    return undefined;
  }
  const clock = new WorkerClock();
  const post = (message: ToTiming, transfer: Transferable[] = []): void => {
    worker.postMessage(message, transfer);
  };
  const askTime = (): void => {
    post({type: 'time', askedMs: performance.now()});
  };
  // The first answers come long before the first packet; later ones show whether a clock was set meanwhile.
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

/** The same code without a worker: the last resort, since whatever blocks the page blocks it too. */
export function openOnPage(listener: TimingListener): TimingPort {
  const scope: TimingScope = {postMessage: listener, onmessage: null};
  timing(scope);
  return {
    where: 'page',
    post: (message) => scope.onmessage?.({data: message}),
    close: () => scope.onmessage?.({data: {type: 'close'}}),
  };
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: {createScriptURL(url: string): string},
  ): {createScriptURL(url: string): unknown};
}

/** A page that names the policies lets each be made once in a window. */
const policies = new WeakMap<Realm, ReturnType<TrustedTypes['createPolicy']>>();

/** Where the page enforces Trusted Types, a worker's URL needs a policy; the URLs given here are only our own. */
function trusted(realm: Realm, url: string): unknown {
  const {trustedTypes} = realm as {trustedTypes?: TrustedTypes};
  if (!trustedTypes) return url;
  const policy =
    policies.get(realm) ?? trustedTypes.createPolicy('agent-diagnostics', {createScriptURL: (own) => own});
  policies.set(realm, policy);
  return policy.createScriptURL(url);
}
