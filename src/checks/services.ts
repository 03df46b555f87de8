import {judgeServices, neverAnswered, type ServiceFacts} from '../analysis/judge-services.js';
import type {Service} from '../config/resolve.js';
import {attempt, type AttemptFacts} from '../probes/fetch.js';
import type {CheckContext} from './context.js';
import {tryTarget, type DeadlinePolicy, type TargetOptions} from './target.js';

/** The check of the services, as one task for each, to be run beside other requests. */
export interface ServicesCheck {
  readonly tasks: readonly (() => Promise<void>)[];
  /** Files the result, once all tasks are done. */
  finish(): void;
}

/**
 * Fetches every service of the site.
 * @param policy which is told of the control's silence as well
 */
export function checkServices(context: CheckContext, policy: DeadlinePolicy): ServicesCheck {
  const {settings, signal, filing, seen, progress} = context;
  const {services, thresholds} = settings;
  const startMs = performance.now();
  // Reported in the order of the configuration, whichever finishes first.
  const found: ServiceFacts[] = [];
  const judge = (): ReturnType<typeof judgeServices> =>
    judgeServices(seen.services, performance.now() - startMs, thresholds, services);
  if (services.length > 0) filing.ifCutShort('services', judge);
  return {
    tasks: services.map((service, i) => async () => {
      const {page} = context;
      found[i] = await tryService(service, {signal, page}, policy);
      // `flat` leaves out those that are not there yet.
      seen.services = found.flat();
      if (neverAnswered(found[i])) seen.asksForLocalAccess ??= (await page.localAccess()) === 'prompt';
      progress('services', seen.services.length / services.length);
    }),
    finish: () => {
      if (services.length === 0) return;
      // What failed while the PC woke up says nothing about the network.
      if (!filing.file(judge(), {startMs, worksHidden: true})) seen.services = [];
    },
  };
}

export async function tryService(
  service: Service,
  options: TargetOptions,
  policy: DeadlinePolicy,
): Promise<ServiceFacts> {
  const {url, proof} = service;
  const once = (deadlineMs: number, signal: AbortSignal): Promise<AttemptFacts> =>
    attempt(url, proof, {...options, deadlineMs, signal});
  return {service, ...(await tryTarget(once, options.signal, policy))};
}
