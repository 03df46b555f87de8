import {judgeLocal, type LocalServiceFacts} from '../analysis/judge-local.js';
import type {LocalServiceConfig} from '../config/types.js';
import {probeLocal, type LocalOptions} from '../probes/local.js';
import type {CheckContext} from './context.js';

/** A local program answers at once; longer means that nobody answers the browser's question, ms. */
const DEADLINE_MS = 4000;

/**
 * Looks for the programs on the agent's own PC.
 * @param mayAsk only a run that somebody has just started may make the browser ask them for a permission
 */
export async function checkLocal(
  {settings, signal, realm, filing, progress}: CheckContext,
  mayAsk: boolean,
): Promise<void> {
  if (settings.local.length === 0) return;
  const startMs = performance.now();
  const found = await tryLocalServices(settings.local, {signal, realm, mayAsk}, (fraction) => {
    progress('local', fraction);
  });
  filing.file(judgeLocal(found, performance.now() - startMs), {startMs, worksHidden: true});
}

/** Tries one service after the other: the browser asks its question for the page as a whole. */
export async function tryLocalServices(
  services: readonly LocalServiceConfig[],
  options: Omit<LocalOptions, 'deadlineMs'>,
  onProgress: (fraction: number) => void,
): Promise<LocalServiceFacts[]> {
  const found: LocalServiceFacts[] = [];
  let {mayAsk} = options;
  for (const service of services) {
    const facts = await probeLocal(service.url, {...options, mayAsk, deadlineMs: DEADLINE_MS});
    // A person who left the question unanswered is not asked again.
    if (facts.outcome === 'undecided' || facts.outcome === 'denied') mayAsk = false;
    found.push({service, facts});
    onProgress(found.length / services.length);
  }
  return found;
}
