import type {Realm} from '../../internal/realm.js';
import {openWorker} from '../../internal/worker.js';
import type {FleetOptions} from '../types.js';
import type {FromWorker, ToWorker} from './fleet-worker.js';
import type {FleetSession, ReadProgress} from './session.js';

/** A session, wherever it is. */
export type Session = Pick<FleetSession, 'add' | 'view' | 'report' | 'csv' | 'clear'>;

const START_DEADLINE_MS = 5000;
/** In a worker nobody waits for a large value to be parsed; on the page that is one frame. */
const WORKER_CHARACTERS = 64_000_000;
const PAGE_CHARACTERS = 2_000_000;
const BATCH = 500;
/** A frame of 50 ms that is noticed leaves room for what the page does itself. */
const SLICE_MS = 20;

/** Opens a session in a worker; on the page, in slices, where its policy has no worker. */
export async function openSession(options: FleetOptions, signal: AbortSignal): Promise<Session> {
  const file = new URL('./fleet-worker.js', import.meta.url);
  const worker = await openWorker(
    globalThis as unknown as Realm,
    {
      name: 'agent-diagnostics-fleet',
      file,
      text: () => `import ${JSON.stringify(file.href)};`,
      textType: 'module',
      deadlineMs: START_DEADLINE_MS,
    },
    signal,
  );
  if (!worker) {
    const {FleetSession: OnPage} = await import('./session.js');
    return new OnPage({...options, maxCharacters: PAGE_CHARACTERS, pause: slices()});
  }
  signal.addEventListener('abort', () => worker.terminate(), {once: true});
  const session = inWorker(worker);
  await session.ask('open', [{...options, maxCharacters: WORKER_CHARACTERS}]);
  return {
    // To hand ten thousand files over at once takes longer than a frame.
    add: async (files, onProgress) => {
      for (let start = 0; start < files.length; start += BATCH)
        await session.ask('add', [files.slice(start, start + BATCH)], (progress) =>
          onProgress?.({...progress, files: start + progress.files, filesOf: files.length}),
        );
    },
    view: (filter, limit) => session.ask('view', [filter, limit]) as ReturnType<Session['view']>,
    report: (index) => session.ask('report', [index]),
    csv: (filter) => session.ask('csv', [filter]) as Promise<string>,
    clear: () => session.ask('clear', []) as Promise<void>,
  };
}

/** Gives the page its turn after every slice. */
function slices(): () => Promise<void> | undefined {
  let startMs = performance.now();
  return () => {
    if (performance.now() - startMs < SLICE_MS) return undefined;
    return new Promise((resolve) =>
      setTimeout(() => {
        startMs = performance.now();
        resolve();
      }),
    );
  };
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: ((progress: ReadProgress) => void) | undefined;
}

function inWorker(worker: Worker): {
  ask(
    method: ToWorker['method'],
    args: readonly unknown[],
    onProgress?: (progress: ReadProgress) => void,
  ): Promise<unknown>;
} {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  worker.addEventListener('message', ({data}: MessageEvent<FromWorker>) => {
    if (data.type === 'ready') return;
    const one = waiting.get(data.id);
    if (data.type === 'progress') one?.onProgress?.(data.progress);
    else {
      waiting.delete(data.id);
      if (data.type === 'done') one?.resolve(data.value);
      else one?.reject(new Error(data.message));
    }
  });
  worker.addEventListener('error', (event) => {
    // Out of memory, say: whoever waits is told.
    event.preventDefault();
    for (const {reject} of waiting.values()) reject(new Error('The worker ended'));
    waiting.clear();
  });
  return {
    ask(method, args, onProgress) {
      last += 1;
      const message: ToWorker = {id: last, method, args};
      return new Promise((resolve, reject) => {
        waiting.set(message.id, {resolve, reject, onProgress});
        worker.postMessage(message);
      });
    },
  };
}
