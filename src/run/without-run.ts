import type {Configuration} from '../config/types.js';
import {parseUrl} from '../internal/url.js';
import type {Unmeasured} from '../report/unmeasured.js';

/** How long each address may take to answer, ms. */
const PATIENCE_MS = 4000;

/**
 * Why the code of a run does not come: its file is missing, or nothing answers any more, neither its own host nor the
 * control nor any service. The page's own `fetch` asks, so that is never certain.
 */
export async function whyWithoutRun(
  {control, services = [], turn}: Configuration,
  signal?: AbortSignal,
): Promise<Unmeasured> {
  const unknown = {cause: 'test-fault', owner: 'integrator', evidence: {what: 'run.js'}} as const;
  if (services.length === 0 || signal?.aborted) return unknown;
  // Their hosts only: a path may change something.
  const hosts = [import.meta.url, control?.url ?? '', ...services.map(({url}) => url)]
    .flatMap((url) => parseUrl(url, location.href) ?? [])
    .flatMap((url) => parseUrl('/', url)?.href ?? []);
  let isForbidden = false;
  const onViolation = ({disposition}: SecurityPolicyViolationEvent): void => {
    isForbidden ||= disposition === 'enforce';
  };
  document.addEventListener('securitypolicyviolation', onViolation);
  const ending = new AbortController();
  const end = (): void => {
    ending.abort();
  };
  let isSilent = false;
  const timer = setTimeout(() => {
    isSilent = true;
    end();
  }, PATIENCE_MS);
  signal?.addEventListener('abort', end);
  // A page's own `fetch` may throw at once.
  const answers = [...new Set(hosts)].map(async (url) =>
    fetch(url, {
      method: 'HEAD',
      mode: 'no-cors',
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: ending.signal,
    }),
  );
  const answered = await Promise.any(answers).then(
    () => true,
    () => false,
  );
  // The event of a request that the page's policy stopped is a task of its own.
  await new Promise((resolve) => setTimeout(resolve));
  clearTimeout(timer);
  end();
  signal?.removeEventListener('abort', end);
  document.removeEventListener('securitypolicyviolation', onViolation);
  if (answered || isForbidden || signal?.aborted) return unknown;
  return {
    cause: 'offline',
    owner: 'agent',
    light: 'red',
    confidence: 'likely',
    lights: {data: 'red', voice: turn ? 'red' : 'grey'},
    evidence: {control: false, services: services.length, outcome: isSilent ? 'deadline' : 'no-answer'},
  };
}
