import {delay} from '../internal/abort.js';
import {ATTEMPT_DEADLINE_MS, type AttemptOptions, type Unanswered} from '../probes/fetch.js';

/** The first attempt also opens the connection; the median of three leaves that out. */
const ATTEMPTS = 3;
/** A pause, so that one lost packet or one restarting server is not taken for a fault; ms. */
const RETRY_PAUSE_MS = 300;
/** After so many time-outs without any answer, use the short deadline: a fully blocked site is diagnosed in time. */
const MAX_TIMEOUTS = 3;
const SHORT_DEADLINE_MS = 3000;
/** Targets that are tried at once. An HTTP/1.1 proxy has few sockets, and the agent's desktop needs them. */
const MAX_CONCURRENT = 4;
/** The same where no service has answered: then each takes its whole deadline. */
const MAX_CONCURRENT_SILENT = 16;

export type TargetOptions = Omit<AttemptOptions, 'deadlineMs'>;

/** How long to wait for the next target, and beside how many, from what the targets before it answered. */
export class DeadlinePolicy {
  #timeouts = 0;
  #answered = false;

  get deadlineMs(): number {
    return this.#isSilent ? SHORT_DEADLINE_MS : ATTEMPT_DEADLINE_MS;
  }

  get maxConcurrent(): number {
    return this.#isSilent ? MAX_CONCURRENT_SILENT : MAX_CONCURRENT;
  }

  get #isSilent(): boolean {
    return !this.#answered && this.#timeouts >= MAX_TIMEOUTS;
  }

  /** Of the control its silence counts; its answer says nothing of the services behind it. */
  noteControl(attempts: readonly Pick<Tried, 'outcome'>[]): void {
    if (hasTimedOut(attempts)) this.#timeouts += 1;
  }

  note(attempts: readonly Pick<Tried, 'outcome'>[]): void {
    if (hasTimedOut(attempts)) this.#timeouts += 1;
    // Requests that the page's policy blocks say nothing about the network.
    else if (attempts.some(({outcome}) => outcome !== 'blocked-by-page')) this.#answered = true;
  }
}

function hasTimedOut(attempts: readonly Pick<Tried, 'outcome'>[]): boolean {
  return attempts.every(({outcome}) => outcome === 'deadline');
}

/** How often a busy service is asked before that counts as its answer. */
const MAX_BUSY_ATTEMPTS = 5;
const MAX_BUSY_PAUSE_MS = 4000;
/** If a request hangs this long, a second one is sent beside it: a packet may have been lost; ms. */
const HEDGE_AFTER_MS = 3000;
interface Tried {
  readonly outcome: string;
  readonly ms: number;
  /** How long a service that is busy is to be left alone. */
  readonly busyMs?: number;
}

type Once<Facts> = (deadlineMs: number, signal: AbortSignal) => Promise<Facts>;

/** Outcomes that a retry would only repeat. */
const FINAL = ['deadline', 'blocked-by-page', 'access-denied'];

/** Tries a target several times. A time-out or a block by the page's own policy is not tried again: it would only repeat. */
export async function tryTarget<Facts extends Tried>(
  once: Once<Facts>,
  signal: AbortSignal,
  policy = new DeadlinePolicy(),
): Promise<{attempts: (Facts | Unanswered)[]; durationMs: number}> {
  const startMs = performance.now();
  const attempts: (Facts | Unanswered)[] = [];
  for (;;) {
    const tried = await tryHedged(once, policy.deadlineMs, signal);
    attempts.push(...tried);
    const last = tried.at(-1);
    if (!last || FINAL.includes(last.outcome)) break;
    const busyMs = 'busyMs' in last ? last.busyMs : undefined;
    if (attempts.length >= (busyMs === undefined ? ATTEMPTS : MAX_BUSY_ATTEMPTS)) break;
    if (last.outcome !== 'proved') await delay(Math.min(busyMs ?? RETRY_PAUSE_MS, MAX_BUSY_PAUSE_MS), signal);
  }
  policy.note(attempts);
  return {attempts, durationMs: performance.now() - startMs};
}

/**
 * One attempt, and another beside it if it hangs.
 * @returns what the attempt came to; where the other answered for it, that, after the one that hung
 */
async function tryHedged<Facts extends Tried>(
  once: Once<Facts>,
  deadlineMs: number,
  signal: AbortSignal,
): Promise<(Facts | Unanswered)[]> {
  if (deadlineMs <= HEDGE_AFTER_MS) return [await once(deadlineMs, signal)];
  const losing = new AbortController();
  const give = (): void => {
    losing.abort(signal.reason);
  };
  signal.addEventListener('abort', give);
  const startMs = performance.now();
  const first = once(deadlineMs, losing.signal);
  const second = delay(HEDGE_AFTER_MS, losing.signal).then(() =>
    once(deadlineMs - HEDGE_AFTER_MS, losing.signal),
  );
  try {
    return await Promise.race([
      first.then((facts) => [facts]),
      second.then(async (facts) => {
        const hung = {outcome: 'deadline', ms: performance.now() - startMs} as const;
        // Only an answer replaces the other attempt: another failure may have another reason.
        return facts.outcome === 'proved' ? [hung, facts] : [await first];
      }),
    ]);
  } finally {
    signal.removeEventListener('abort', give);
    losing.abort();
    for (const loser of [first, second]) loser.catch(() => undefined);
  }
}
