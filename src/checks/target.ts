import {delay} from '../internal/abort.js';
import {ATTEMPT_DEADLINE_MS, type AttemptFacts, type AttemptOptions} from '../probes/fetch.js';

/** The first attempt also opens the connection; the median of three leaves that out. */
const ATTEMPTS = 3;
/** A pause, so that one lost packet or one restarting server is not taken for a fault; ms. */
const RETRY_PAUSE_MS = 300;
/** After so many time-outs without any answer, use the short deadline: a fully blocked site is diagnosed in time. */
const MAX_TIMEOUTS = 3;
const SHORT_DEADLINE_MS = 3000;
/** Requests of a run that are open at once. An HTTP/1.1 proxy has few sockets, and the agent's desktop needs them. */
export const MAX_CONCURRENT = 4;

export type TargetOptions = Omit<AttemptOptions, 'deadlineMs'>;

/** How long to wait for the next target, from what the targets before it answered. */
export class DeadlinePolicy {
  #timeouts = 0;
  #answered = false;

  get deadlineMs(): number {
    return !this.#answered && this.#timeouts >= MAX_TIMEOUTS ? SHORT_DEADLINE_MS : ATTEMPT_DEADLINE_MS;
  }

  note(attempts: readonly Pick<AttemptFacts, 'outcome'>[]): void {
    if (attempts.every(({outcome}) => outcome === 'deadline')) this.#timeouts += 1;
    // What the page itself forbids says nothing about the network.
    else if (attempts.some(({outcome}) => outcome !== 'blocked-by-page')) this.#answered = true;
  }
}

/** Tries a target several times. A time-out or a block by the page's own policy is not tried again: it would only repeat. */
export async function tryTarget<Facts extends Pick<AttemptFacts, 'outcome'>>(
  once: (deadlineMs: number) => Promise<Facts>,
  signal: AbortSignal,
  policy = new DeadlinePolicy(),
): Promise<{attempts: Facts[]; durationMs: number}> {
  const startMs = performance.now();
  const attempts: Facts[] = [];
  for (let i = 0; i < ATTEMPTS; i += 1) {
    const facts = await once(policy.deadlineMs);
    attempts.push(facts);
    if (facts.outcome === 'deadline' || facts.outcome === 'blocked-by-page') break;
    if (facts.outcome !== 'proved' && i < ATTEMPTS - 1) await delay(RETRY_PAUSE_MS, signal);
  }
  policy.note(attempts);
  return {attempts, durationMs: performance.now() - startMs};
}
