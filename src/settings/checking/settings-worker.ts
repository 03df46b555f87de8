import type {SettingsResult} from '../types.js';
import {answer, type Inquiry} from './inquiry.js';

/** What the worker tells the page: first of all that it is there. */
export type FromWorker =
  | {readonly type: 'ready'}
  | {readonly type: 'done'; readonly result: SettingsResult}
  | {readonly type: 'failed'; readonly message: string};

/** As much of a worker's global as is used here. */
interface WorkerScope {
  postMessage(message: FromWorker): void;
  onmessage: ((event: {readonly data: Inquiry}) => void) | null;
}

const scope = globalThis as unknown as WorkerScope;

scope.onmessage = ({data}) => {
  try {
    scope.postMessage({type: 'done', result: answer(data)});
  } catch (error) {
    scope.postMessage({type: 'failed', message: (error as Error).message});
  }
};
scope.postMessage({type: 'ready'});
