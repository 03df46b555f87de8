import {abortable} from '../../internal/abort.js';
import type {Realm} from '../../internal/realm.js';
import {openWorker} from '../../internal/worker.js';
import type {SettingsResult} from '../types.js';
import {answer, type Inquiry} from './inquiry.js';
import type {FromWorker} from './settings-worker.js';

/** A text of so many characters is checked within a frame or two, and sooner than a worker has started. */
const SHORT = 20_000;
/** How long a worker may take to start before the page does without, ms. */
const START_DEADLINE_MS = 5000;
/** Until the browser has painted that a check goes on, ms. */
const PAINT_MS = 50;

/**
 * Checks a text: a long one in a worker, which is ended with the check or by the signal; on the page where its policy has no
 * worker.
 * @throws the reason of the signal when that aborts; what the check throws
 */
export async function checkElsewhere(inquiry: Inquiry, signal: AbortSignal): Promise<SettingsResult> {
  if (inquiry.args[0].length < SHORT) return answer(inquiry);
  const file = new URL('./settings-worker.js', import.meta.url);
  const worker = await openWorker(
    globalThis as unknown as Realm,
    {
      name: 'agent-diagnostics-settings',
      file,
      text: () => `import ${JSON.stringify(file.href)};`,
      textType: 'module',
      deadlineMs: START_DEADLINE_MS,
    },
    signal,
  );
  if (!worker) return checkHere(inquiry, signal);
  try {
    return await abortable(answerOf(worker, inquiry), signal);
  } finally {
    worker.terminate();
  }
}

/** What is said meanwhile must be there before. */
async function checkHere(inquiry: Inquiry, signal: AbortSignal): Promise<SettingsResult> {
  await new Promise((resolve) => setTimeout(resolve, PAINT_MS));
  signal.throwIfAborted();
  return answer(inquiry);
}

function answerOf(worker: Worker, inquiry: Inquiry): Promise<SettingsResult> {
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', ({data}: MessageEvent<FromWorker>) => {
      if (data.type === 'done') resolve(data.result);
      else if (data.type === 'failed') reject(new Error(data.message));
    });
    worker.addEventListener('error', (event) => {
      // Out of memory, say.
      event.preventDefault();
      reject(new Error('The worker ended'));
    });
    worker.postMessage(inquiry);
  });
}
