import {
  evaluate,
  PacReader,
  RUN_MS,
  WORKER_LIMITS,
  type Evaluation,
  type Inquiry,
} from '../../pac-interpreter/index.js';

/** What the page tells the worker. */
export interface ToWorker {
  readonly inquiry: Inquiry;
  /** Tells of each regular expression before it runs: slow, and only for finding the one that does not end. */
  readonly isTraced: boolean;
}

/** What the worker tells the page: first of all that it is there. */
export type FromWorker =
  | {readonly type: 'ready'}
  /** The file: from now on it runs. */
  | {readonly type: 'read'}
  | {readonly type: 'answered'}
  | {readonly type: 'regexp'; readonly line: number}
  | {readonly type: 'done'; readonly evaluation: Evaluation};

/** As much of a worker's global as is used here. */
interface WorkerScope {
  postMessage(message: FromWorker): void;
  onmessage: ((event: {readonly data: ToWorker}) => void) | null;
}

const scope = globalThis as unknown as WorkerScope;
const reader = new PacReader();
/** One check has one worker. */
const budget = {leftMs: RUN_MS};

scope.onmessage = ({data: {inquiry, isTraced}}) => {
  try {
    reader.read(inquiry.text);
  } catch {
    // Said in its place.
  }
  scope.postMessage({type: 'read'});
  const answers = evaluate(inquiry, {
    reader,
    limits: WORKER_LIMITS,
    budget,
    clock: () => performance.now(),
    ...(isTraced && {
      onRegExp: (line: number) => {
        scope.postMessage({type: 'regexp', line});
      },
    }),
  });
  for (let step = answers.next(); ; step = answers.next()) {
    if (step.done) {
      scope.postMessage({type: 'done', evaluation: step.value});
      return;
    }
    scope.postMessage({type: 'answered'});
  }
};
scope.postMessage({type: 'ready'});
