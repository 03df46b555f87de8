import type {LocalServiceFacts} from '../analysis/judge-local.js';
import type {LocalServiceConfig} from '../config/types.js';
import {probeLocal, type LocalOptions} from '../probes/local.js';

/** A program on the same PC needs no network; what takes longer is a question that nobody answers, ms. */
const DEADLINE_MS = 4000;

/** Looks at each service, one after the other: the browser puts its question about the page as a whole. */
export async function tryLocalServices(
  services: readonly LocalServiceConfig[],
  options: Omit<LocalOptions, 'deadlineMs'>,
  onProgress: (fraction: number) => void,
): Promise<LocalServiceFacts[]> {
  const found: LocalServiceFacts[] = [];
  let {mayAsk} = options;
  for (const service of services) {
    const facts = await probeLocal(service.url, {...options, mayAsk, deadlineMs: DEADLINE_MS});
    // Who has left the question without an answer is not asked again.
    if (facts.outcome === 'undecided' || facts.outcome === 'denied') mayAsk = false;
    found.push({service, facts});
    onProgress(found.length / services.length);
  }
  return found;
}
