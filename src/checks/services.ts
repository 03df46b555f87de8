import type {TargetFacts, ServiceFacts} from '../analysis/judge-services.js';
import type {Service} from '../config/resolve.js';
import type {Proof} from '../config/types.js';
import {delay} from '../internal/abort.js';
import {attempt, type AttemptOptions} from '../probes/fetch.js';

/** The first attempt also sets the connection up; the median of three leaves that out. */
const ATTEMPTS = 3;
/** So that one lost packet or one restarting server is not taken for a fault, ms. */
const RETRY_PAUSE_MS = 300;
/** Of the run as a whole. */
export const MAX_LANES = 4;
/** A sign-in of the proxy, a slow name server and a slow service together take less; ms. */
const ATTEMPT_DEADLINE_MS = 8000;

type TargetOptions = Omit<AttemptOptions, 'deadlineMs'>;

/** Tries a URL several times; a deadline or the page's own policy would only repeat itself. */
export async function tryTarget(url: string, proof: Proof, options: TargetOptions): Promise<TargetFacts> {
  const startMs = performance.now();
  const attempts = [];
  for (let i = 0; i < ATTEMPTS; i += 1) {
    const facts = await attempt(url, proof, {...options, deadlineMs: ATTEMPT_DEADLINE_MS});
    attempts.push(facts);
    if (facts.outcome === 'deadline' || facts.outcome === 'blocked-by-page') break;
    if (facts.outcome !== 'proved' && i < ATTEMPTS - 1) await delay(RETRY_PAUSE_MS, options.signal);
  }
  return {attempts, durationMs: performance.now() - startMs};
}

export async function tryService(service: Service, options: TargetOptions): Promise<ServiceFacts> {
  return {service, ...(await tryTarget(service.url, service.proof, options))};
}
