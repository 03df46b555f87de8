import {withDeadline} from './abort.js';
import type {Realm} from './realm.js';

/** A worker of ours. It posts a message as soon as it runs. */
export interface WorkerSource {
  readonly name: string;
  /** A module. */
  readonly file: URL;
  /** The same as a text, where the file is of another origin, or can't be loaded. */
  readonly text: () => string;
  readonly textType: WorkerType;
  /** How long it may take to start, ms. */
  readonly deadlineMs: number;
}

/**
 * Starts a worker: from its own file where the page's origin serves it (which needs nothing from a
 * Content-Security-Policy beyond `'self'`), else from a `blob:`.
 * @returns `undefined` where the page's policy forbids both, or neither runs in time
 * @throws the reason of `signal` when that aborts; nothing is left running then
 */
export async function openWorker(
  realm: Realm,
  {name, file, text, textType, deadlineMs}: WorkerSource,
  signal: AbortSignal,
): Promise<Worker | undefined> {
  // Its own, or of the page that it is in; `null` in a sandbox, whose address tells nothing of what it may load.
  if (file.origin === realm.origin) {
    const worker = await start(realm, file.href, {type: 'module', name}, deadlineMs, signal);
    if (worker) return worker;
  }
  const url = realm.URL.createObjectURL(new realm.Blob([text()], {type: 'text/javascript'}));
  try {
    return await start(realm, url, {type: textType, name}, deadlineMs, signal);
  } finally {
    realm.URL.revokeObjectURL(url);
  }
}

async function start(
  realm: Realm,
  url: string,
  options: WorkerOptions,
  deadlineMs: number,
  signal: AbortSignal,
): Promise<Worker | undefined> {
  let worker: Worker;
  try {
    worker = new realm.Worker(trusted(realm, url) as string, options);
  } catch {
    return undefined;
  }
  const listening = new AbortController();
  try {
    const started = await withDeadline(
      signal,
      deadlineMs,
      () =>
        new Promise<boolean>((resolve) => {
          worker.addEventListener('message', () => resolve(true), {signal: listening.signal});
          worker.addEventListener(
            'error',
            (event) => {
              // Forbidden by policy or not found: that is an answer, not an error of the host page.
              event.preventDefault();
              resolve(false);
            },
            {signal: listening.signal},
          );
        }),
    );
    if (!started.timedOut && started.value) return worker;
  } catch (error) {
    worker.terminate();
    throw error;
  } finally {
    listening.abort();
  }
  worker.terminate();
  return undefined;
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: {createScriptURL(url: string): string},
  ): {createScriptURL(url: string): unknown};
}

/** A page that names the policies lets each be made once in a window. */
const policies = new WeakMap<Realm, ReturnType<TrustedTypes['createPolicy']>>();

/** The one URL that is being signed: whoever else got hold of the policy has nothing signed by it. */
let signed: string | undefined;

/** Where the page enforces Trusted Types, a worker's URL needs a policy: for our own files, and texts just made. */
function trusted(realm: Realm, url: string): unknown {
  const {trustedTypes} = realm as {trustedTypes?: TrustedTypes};
  if (!trustedTypes) return url;
  const policy =
    policies.get(realm) ??
    trustedTypes.createPolicy('agent-diagnostics', {
      createScriptURL: (wanted) => {
        if (wanted !== signed) throw new TypeError('Not a worker of ours');
        return wanted;
      },
    });
  policies.set(realm, policy);
  signed = url;
  try {
    return policy.createScriptURL(url);
  } finally {
    signed = undefined;
  }
}
