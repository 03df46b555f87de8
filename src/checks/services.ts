import type {ServiceFacts} from '../analysis/judge-services.js';
import type {Service} from '../config/resolve.js';
import {delay} from '../internal/abort.js';
import {attempt, ATTEMPT_DEADLINE_MS, type AttemptFacts, type AttemptOptions} from '../probes/fetch.js';

/** The first attempt also sets the connection up; the median of three leaves that out. */
const ATTEMPTS = 3;
/** So that one lost packet or one restarting server is not taken for a fault, ms. */
const RETRY_PAUSE_MS = 300;
/** Of the run as a whole. */
export const MAX_LANES = 4;
/** Where so many have been silent for a whole deadline and nothing has answered, the others are not waited for as long. */
const SILENT_TARGETS = 3;
const SHORT_DEADLINE_MS = 3000;

export type TargetOptions = Omit<AttemptOptions, 'deadlineMs'>;

/** What has been heard of all services so far: how patient to be with the next. */
export class Patience {
  #silent = 0;
  #heard = false;

  get deadlineMs(): number {
    return !this.#heard && this.#silent >= SILENT_TARGETS ? SHORT_DEADLINE_MS : ATTEMPT_DEADLINE_MS;
  }

  note(attempts: readonly Pick<AttemptFacts, 'outcome'>[]): void {
    if (attempts.every(({outcome}) => outcome === 'deadline')) this.#silent += 1;
    // What the page itself forbids says nothing of the network.
    else if (attempts.some(({outcome}) => outcome !== 'blocked-by-page')) this.#heard = true;
  }
}

/** Tries several times; a deadline or the page's own policy would only repeat itself. */
export async function tryUntilSure<Facts extends Pick<AttemptFacts, 'outcome'>>(
  once: (deadlineMs: number) => Promise<Facts>,
  signal: AbortSignal,
  patience = new Patience(),
): Promise<{attempts: Facts[]; durationMs: number}> {
  const startMs = performance.now();
  const attempts: Facts[] = [];
  for (let i = 0; i < ATTEMPTS; i += 1) {
    const facts = await once(patience.deadlineMs);
    attempts.push(facts);
    if (facts.outcome === 'deadline' || facts.outcome === 'blocked-by-page') break;
    if (facts.outcome !== 'proved' && i < ATTEMPTS - 1) await delay(RETRY_PAUSE_MS, signal);
  }
  patience.note(attempts);
  return {attempts, durationMs: performance.now() - startMs};
}

export async function tryService(
  service: Service,
  options: TargetOptions,
  patience: Patience,
): Promise<ServiceFacts> {
  const {url, proof} = service;
  const once = (deadlineMs: number): Promise<AttemptFacts> => attempt(url, proof, {...options, deadlineMs});
  return {service, ...(await tryUntilSure(once, options.signal, patience))};
}
