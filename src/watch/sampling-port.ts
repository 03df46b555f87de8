import {openWorker} from '../internal/worker.js';
import type {Realm} from '../internal/realm.js';
import {requestPage} from '../probes/request-page.js';
import {WorkerClock} from '../rtc/worker-clock.js';
import {sampling, type FromSampling, type SamplingScope, type ToSampling} from './sampling.js';

/** The page's end of the sampling code, wherever that runs. */
export interface SamplingPort {
  readonly where: 'worker' | 'page';
  post(message: ToSampling): void;
  close(): void;
}

/** Gets what the sampling code says, with all times on the page's clock, `performance.now()`. */
export type SamplingListener = (message: Exclude<FromSampling, {type: 'ready' | 'time'}>) => void;

/** How long a worker may take to start before we go on without it, ms. */
const START_DEADLINE_MS = 3000;
const FIRST_TIMES = 5;
const TIME_EVERY_MS = 10_000;

/** Starts the sampling code: in a worker where the page's policy allows one, else on the page. */
export async function openSampling(
  realm: Realm,
  listener: SamplingListener,
  signal: AbortSignal,
): Promise<SamplingPort> {
  const worker = await openWorker(
    realm,
    {
      name: 'agent-diagnostics-watch',
      file: new URL('./sampling-worker.js', import.meta.url),
      text: () => `(${sampling.toString()})(self)`,
      textType: 'classic',
      deadlineMs: START_DEADLINE_MS,
    },
    signal,
  );
  return worker ? portOf(worker, listener) : openOnPage(realm, listener);
}

function portOf(worker: Worker, listener: SamplingListener): SamplingPort {
  // An error of ours is none of the host page.
  worker.onerror = (event) => {
    event.preventDefault();
  };
  const clock = new WorkerClock();
  const post = (message: ToSampling): void => {
    worker.postMessage(message);
  };
  let askedMs = -Infinity;
  const askTime = (): void => {
    askedMs = performance.now();
    post({type: 'time', askedMs});
  };
  for (let i = 0; i < FIRST_TIMES; i += 1) askTime();
  worker.onmessage = ({data}: MessageEvent<FromSampling>) => {
    if (data.type === 'time') clock.note(data.askedMs, data.atMs, performance.now());
    else if (data.type !== 'ready') listener(onPageClock(data, clock));
    // The worker wakes the page; a timer of the page's own would be slowed down with it.
    if (performance.now() - askedMs > TIME_EVERY_MS) askTime();
  };
  return {
    where: 'worker',
    post,
    close: () => {
      worker.onmessage = null;
      worker.onerror = null;
      worker.terminate();
    },
  };
}

type Told = Parameters<SamplingListener>[0];

function onPageClock(message: Told, clock: WorkerClock): Told {
  const move = <T extends {readonly fromMs: number; readonly toMs: number}>(interval: T): T => ({
    ...interval,
    fromMs: clock.toPage(interval.fromMs),
    toMs: clock.toPage(interval.toMs),
  });
  switch (message.type) {
    case 'tick':
      return {...move(message), stalls: message.stalls.map(move)};
    case 'looked': {
      const {look} = message;
      return {
        ...message,
        look: {...look, atMs: clock.toPage(look.atMs), endMs: clock.toPage(look.endMs)},
      };
    }
    case 'held':
      return message;
  }
}

/** The last resort: what blocks the page blocks the samples too, and counts as this PC. */
function openOnPage(realm: Realm, listener: SamplingListener): SamplingPort {
  const page = requestPage(realm);
  const scope: SamplingScope = {
    postMessage: (message) => {
      if (message.type !== 'ready' && message.type !== 'time') listener(message);
    },
    fetch: (url, init) => page.fetch(url, init),
    onmessage: null,
  };
  sampling(scope);
  const post = (message: ToSampling): void => scope.onmessage?.({data: message});
  return {
    where: 'page',
    post,
    close: () => {
      post({type: 'close'});
    },
  };
}
