import {FleetSession, type ReadProgress, type SessionOptions} from './session.js';

/** What the page asks the worker. */
export interface ToWorker {
  readonly id: number;
  readonly method: 'add' | 'view' | 'report' | 'csv' | 'clear' | 'open';
  readonly args: readonly unknown[];
}

/** What the worker tells the page: first of all that it is there. */
export type FromWorker =
  | {readonly type: 'ready'}
  | {readonly type: 'progress'; readonly id: number; readonly progress: ReadProgress}
  | {readonly type: 'done'; readonly id: number; readonly value: unknown}
  | {readonly type: 'failed'; readonly id: number; readonly message: string};

/** As much of a worker's global as is used here. */
interface WorkerScope {
  postMessage(message: FromWorker): void;
  onmessage: ((event: {readonly data: ToWorker}) => void) | null;
}

const scope = globalThis as unknown as WorkerScope;
let session: FleetSession | undefined;

async function carryOut({id, method, args}: ToWorker): Promise<unknown> {
  if (method === 'open') {
    session = new FleetSession(args[0] as SessionOptions);
    return undefined;
  }
  if (!session) throw new TypeError('The session is not open');
  const methods = session as unknown as Record<string, (...given: unknown[]) => Promise<unknown>>;
  const tell = (progress: ReadProgress): void => scope.postMessage({type: 'progress', id, progress});
  return methods[method]?.(...args, ...(method === 'add' ? [tell] : []));
}

scope.onmessage = ({data}) => {
  const {id} = data;
  carryOut(data).then(
    (value) => scope.postMessage({type: 'done', id, value}),
    (error: unknown) => scope.postMessage({type: 'failed', id, message: String(error)}),
  );
};
scope.postMessage({type: 'ready'});
