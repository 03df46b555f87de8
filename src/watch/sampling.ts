/**
 * Looks at the HTTPS paths of a watch, and at itself: when it runs late, this PC does. Runs in a worker, whose timers a
 * hidden page does not slow down; on the page only where no worker can be had. Its times are those of `performance.now()`
 * where it runs; the port converts them.
 *
 * `sampling` must stay self-contained: where the script can't be loaded from its own file, its text is the worker.
 */

export type ToSampling =
  /** Asks a URL once. What takes longer than `lateMs` is told of as `held` while it hangs. */
  | {readonly type: 'look'; readonly look: LookRequest}
  /** Answered with the sampling code's own time. */
  | {readonly type: 'time'; readonly askedMs: number}
  | {readonly type: 'close'};

export interface LookRequest {
  readonly id: number;
  readonly path: string;
  readonly url: string;
  readonly method: 'HEAD' | 'GET';
  readonly mode: 'cors' | 'no-cors';
  readonly credentials: RequestCredentials;
  readonly lateMs: number;
  readonly deadlineMs: number;
}

export type FromSampling =
  | {readonly type: 'ready'}
  | {readonly type: 'time'; readonly askedMs: number; readonly atMs: number}
  /** The code has run from `fromMs` to `toMs`, but for the stalls. Comes several times a second. */
  | {
      readonly type: 'tick';
      readonly fromMs: number;
      readonly toMs: number;
      readonly stalls: readonly {readonly fromMs: number; readonly toMs: number}[];
    }
  /** Nothing has come back so far. */
  | {readonly type: 'held'; readonly path: string}
  | {readonly type: 'looked'; readonly look: LookResult};

export interface LookResult {
  readonly id: number;
  readonly path: string;
  readonly atMs: number;
  readonly endMs: number;
  readonly isAnswered: boolean;
  /** HTTP/2 or newer, where the browser tells. */
  readonly isNewHttp?: boolean;
}

/** What both a worker's global scope and our stand-in on the page offer. */
export interface SamplingScope {
  postMessage(message: FromSampling): void;
  fetch(url: string, init: RequestInit): Promise<Response>;
  onmessage: ((event: {readonly data: ToSampling}) => void) | null;
}

export function sampling(scope: SamplingScope): void {
  const TICK_MS = 50;
  /** A tick that is later than this is a stall of this PC: as long as one that a path is given. */
  const LATE_TICK_MS = 200;
  /** The page is told this often. */
  const TELL_MS = 200;

  const now = (): number => performance.now();
  const ending = new AbortController();

  const look = async (request: LookRequest): Promise<void> => {
    const {id, path, url, method, mode, credentials, lateMs, deadlineMs} = request;
    const inner = new AbortController();
    const stop = (): void => {
      inner.abort();
    };
    ending.signal.addEventListener('abort', stop);
    const held =
      lateMs < deadlineMs ? setTimeout(() => scope.postMessage({type: 'held', path}), lateMs) : undefined;
    const deadline = setTimeout(stop, deadlineMs);
    const atMs = now();
    let isAnswered = true;
    let endMs: number;
    try {
      // Any answer will do: it is the way that is looked at.
      const response = await scope.fetch(url, {
        method,
        mode,
        credentials,
        cache: 'no-store',
        referrerPolicy: 'no-referrer',
        redirect: 'follow',
        signal: inner.signal,
      });
      endMs = now();
      await response.body?.cancel();
    } catch {
      endMs = now();
      isAnswered = false;
    }
    clearTimeout(held);
    clearTimeout(deadline);
    ending.signal.removeEventListener('abort', stop);
    if (ending.signal.aborted) return;
    const protocol = protocolOf(url);
    const isNewHttp = protocol ? {isNewHttp: /^h[23]/.test(protocol)} : {};
    scope.postMessage({type: 'looked', look: {id, path, atMs, endMs, isAnswered, ...isNewHttp}});
  };

  /** On the page its entries are the page's own affair. */
  const protocolOf = (url: string): string | undefined => {
    if (typeof document !== 'undefined') return undefined;
    const entry = performance.getEntriesByName(url).at(-1) as PerformanceResourceTiming | undefined;
    performance.clearResourceTimings();
    return entry?.nextHopProtocol;
  };

  let lastTickMs = now();
  let toldMs = lastTickMs;
  let stalls: {fromMs: number; toMs: number}[] = [];
  const ticker = setInterval(() => {
    const tickMs = now();
    if (tickMs - lastTickMs > TICK_MS + LATE_TICK_MS)
      stalls.push({fromMs: lastTickMs + TICK_MS, toMs: tickMs});
    lastTickMs = tickMs;
    if (tickMs - toldMs < TELL_MS) return;
    scope.postMessage({type: 'tick', fromMs: toldMs, toMs: tickMs, stalls});
    toldMs = tickMs;
    stalls = [];
  }, TICK_MS);

  scope.onmessage = ({data: message}): void => {
    switch (message.type) {
      case 'look':
        void look(message.look);
        break;
      case 'time':
        scope.postMessage({type: 'time', askedMs: message.askedMs, atMs: now()});
        break;
      case 'close':
        clearInterval(ticker);
        ending.abort();
        break;
    }
  };
  scope.postMessage({type: 'ready'});
}
