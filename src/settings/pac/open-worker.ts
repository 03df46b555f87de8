import {withDeadline} from '../../internal/abort.js';

/** How long a worker may take to start before we go on without it, ms. Starting takes tens; nobody's call waits for it. */
const START_DEADLINE_MS = 5000;

/**
 * Starts the worker that runs PAC files: from its own file where the page's origin serves it (which needs nothing from a
 * Content-Security-Policy beyond `'self'`), else by a `blob:` that imports that file.
 * @returns `undefined` where the page's policy forbids both, and where there is no page: in Node
 * @throws the reason of `signal` when that aborts; nothing is left running then
 */
export async function openPacWorker(signal: AbortSignal): Promise<Worker | undefined> {
  if (typeof Worker === 'undefined') return undefined;
  const file = new URL('./settings-pac-worker.js', import.meta.url);
  const own = file.origin === origin ? await start(file.href, signal) : undefined;
  if (own) return own;
  const url = URL.createObjectURL(
    new Blob([`import ${JSON.stringify(file.href)};`], {type: 'text/javascript'}),
  );
  try {
    return await start(url, signal);
  } finally {
    URL.revokeObjectURL(url);
  }
}

async function start(url: string, signal: AbortSignal): Promise<Worker | undefined> {
  let worker: Worker;
  try {
    worker = new Worker(trusted(url) as string, {type: 'module', name: 'agent-diagnostics-pac'});
  } catch {
    return undefined;
  }
  const said = new AbortController();
  try {
    const started = await withDeadline(
      signal,
      START_DEADLINE_MS,
      () =>
        new Promise<boolean>((resolve) => {
          worker.addEventListener('message', () => resolve(true), {signal: said.signal});
          worker.addEventListener(
            'error',
            (event) => {
              // Forbidden by policy or not found: that is an answer, not an error of the host page.
              event.preventDefault();
              resolve(false);
            },
            {signal: said.signal},
          );
        }),
    );
    if (!started.timedOut && started.value) return worker;
  } catch (error) {
    worker.terminate();
    throw error;
  } finally {
    said.abort();
  }
  worker.terminate();
  return undefined;
}

interface TrustedTypes {
  createPolicy(name: string, rules: {createScriptURL(url: string): string}): Policy;
}

interface Policy {
  createScriptURL(url: string): unknown;
}

/** Made once: a page may allow a name only once. */
let policy: Policy | undefined;

/** Where the page enforces Trusted Types, a worker's URL needs a policy; the URLs given here are only our own. */
function trusted(url: string): unknown {
  const {trustedTypes} = globalThis as {trustedTypes?: TrustedTypes};
  policy ??= trustedTypes?.createPolicy('agent-diagnostics', {createScriptURL: (own) => own});
  return policy?.createScriptURL(url) ?? url;
}
