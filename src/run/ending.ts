import {watchForCall} from './call-watch.js';

/** Why a run ends before its checks are done. */
export type EndReason = 'cancelled' | 'deadline' | 'page-left' | 'call-in-progress';

/** Ends a run early. Checks see only the signal, not the reason. */
export interface Ending {
  readonly signal: AbortSignal;
  /** Everything that has told the run to end so far. */
  readonly reasons: ReadonlySet<EndReason>;
  /** Starts the deadline. */
  startDeadline(ms: number): void;
  /** The checks are done, or one threw: aborts the signal for what is still running, and stops watching. */
  close(): void;
}

interface EndingOptions {
  readonly signal?: AbortSignal;
  readonly callInProgress?: boolean | (() => boolean);
}

export function watchForEnding({signal, callInProgress}: EndingOptions): Ending {
  const ending = new AbortController();
  const reasons = new Set<EndReason>();
  const end = (reason: EndReason): void => {
    reasons.add(reason);
    ending.abort();
  };
  const cancel = (): void => {
    end('cancelled');
  };
  // The user is leaving. End the run now: restored from the back/forward cache it would find expired deadlines and dead
  // connections.
  const leave = (): void => {
    end('page-left');
  };
  signal?.addEventListener('abort', cancel, {once: true});
  if (signal?.aborted) cancel();
  addEventListener('pagehide', leave);
  let deadline: ReturnType<typeof setTimeout> | undefined;
  const stopWatching = watchForCall(callInProgress, () => {
    end('call-in-progress');
  });
  return {
    signal: ending.signal,
    reasons,
    startDeadline(ms) {
      deadline = setTimeout(end, ms, 'deadline' satisfies EndReason);
    },
    close() {
      clearTimeout(deadline);
      stopWatching();
      signal?.removeEventListener('abort', cancel);
      removeEventListener('pagehide', leave);
      ending.abort();
    },
  };
}
