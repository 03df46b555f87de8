/** As much of a worker as is used here, in a page or in Node. */
export type AnyWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/** As much of `node:worker_threads` as is used here. */
interface WorkerThreads {
  readonly Worker: new (
    code: string,
    options: object,
  ) => {
    postMessage(message: unknown): void;
    terminate(): Promise<number>;
    unref(): void;
    on(type: 'message' | 'error', listener: (value: unknown) => void): void;
  };
}

/** A module that a worker runs; `loader`: a package that lets Node read it, where it is a source. */
export interface WorkerFile {
  readonly url: URL;
  readonly loader?: string;
}

/** What a worker of a page finds in its global, for the file that is the same in both. */
const BOOTSTRAP = `
const {parentPort, workerData} = require('node:worker_threads');
globalThis.postMessage = (message) => parentPort.postMessage(message);
parentPort.on('message', (data) => globalThis.onmessage?.({data}));
const {file, loader} = workerData;
(loader ? import(loader).then(({register}) => register()) : Promise.resolve())
  .then(() => import(file))
  .catch((error) => { setImmediate(() => { throw error; }); });
`;

/**
 * Starts a worker thread of Node: like one of a page it can be ended, whatever it is doing.
 * @returns `undefined` where this is no Node, or none that has them
 */
export async function openNodeWorker(
  files: readonly WorkerFile[],
  deadlineMs: number,
): Promise<AnyWorker | undefined> {
  const {process} = globalThis as {readonly process?: {getBuiltinModule?: (name: string) => unknown}};
  const threads = process?.getBuiltinModule?.('node:worker_threads') as WorkerThreads | undefined;
  if (!threads) return undefined;
  for (const file of files) {
    const worker = await start(threads, file, deadlineMs);
    if (worker) return worker;
  }
  return undefined;
}

async function start(
  {Worker: Thread}: WorkerThreads,
  {url, loader}: WorkerFile,
  deadlineMs: number,
): Promise<AnyWorker | undefined> {
  const thread = new Thread(BOOTSTRAP, {
    eval: true,
    workerData: {file: url.href, loader},
    resourceLimits: {stackSizeMb: 4},
  });
  const isReady = await new Promise<boolean>((resolve) => {
    const timer = setTimeout(() => resolve(false), deadlineMs);
    const settle = (value: boolean) => (): void => {
      clearTimeout(timer);
      resolve(value);
    };
    thread.on('message', settle(true));
    thread.on('error', settle(false));
  });
  if (!isReady) {
    await thread.terminate();
    return undefined;
  }
  const targets = new EventTarget();
  thread.on('message', (data) => targets.dispatchEvent(new MessageEvent('message', {data})));
  thread.on('error', (error) => {
    const event = Object.assign(new Event('error', {cancelable: true}), {
      message: (error as Error).message,
    });
    targets.dispatchEvent(event);
  });
  return {
    postMessage: (message: unknown): void => thread.postMessage(message),
    terminate: () => void thread.terminate(),
    addEventListener: targets.addEventListener.bind(targets) as Worker['addEventListener'],
  };
}
