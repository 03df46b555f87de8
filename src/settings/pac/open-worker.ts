import {openWorker} from '../../internal/worker.js';
import {openNodeWorker, type AnyWorker} from './node-worker.js';
import type {Realm} from '../../internal/realm.js';

/** How long a worker may take to start before we go on without it, ms. Starting takes tens; nobody's call waits for it. */
const START_DEADLINE_MS = 5000;

/**
 * Starts the worker that runs PAC files.
 * @returns `undefined` where the page's policy forbids it, and where there are no workers at all
 * @throws the reason of `signal` when that aborts; nothing is left running then
 */
export async function openPacWorker(signal: AbortSignal): Promise<AnyWorker | undefined> {
  const file = new URL('./settings-pac-worker.js', import.meta.url);
  if (typeof Worker === 'undefined') {
    // From its source, in the tests of this package.
    const source = {url: new URL('./pac-worker.ts', import.meta.url), loader: 'tsx/esm/api'};
    const isSource = import.meta.url.endsWith('.ts');
    return openNodeWorker([isSource ? source : {url: file}], START_DEADLINE_MS);
  }
  return openWorker(
    globalThis as unknown as Realm,
    {
      name: 'agent-diagnostics-pac',
      file,
      text: () => `import ${JSON.stringify(file.href)};`,
      textType: 'module',
      deadlineMs: START_DEADLINE_MS,
    },
    signal,
  );
}
