import {nextEvent, withDeadline} from '../internal/abort.js';
import {jsonOf} from '../internal/body.js';
import {isLoopback} from '../internal/formats.js';
import {busyForMs} from '../internal/retry-after.js';
import {statefulIn} from '../internal/stateful.js';
import type {Proof} from '../config/types.js';
import {watchPolicy, type PolicyWatch} from './page-policy.js';
import type {RequestPage} from './request-page.js';

/** What one attempt to reach a URL came to. Addresses and texts of the answer stay out of it. */
export type AttemptFacts = {
  /** From the request to the headers of the answer, or to the failure. */
  readonly ms: number;
} & (
  | {readonly outcome: 'proved'; readonly status?: number}
  /** The service, or something that speaks for it, answered with an error. */
  | {readonly outcome: 'error-status'; readonly status: number; readonly busyMs?: number}
  /** An answer, but not what the proof asks for: something else may have answered. */
  | {
      readonly outcome: 'not-proved';
      readonly why: 'not-json' | 'keys-missing' | 'no-image' | 'unreadable' | 'elsewhere';
      readonly status?: number;
    }
  /** The browser says no more than that it failed: name, connection, certificate, reset. */
  | {readonly outcome: 'no-answer'}
  | {readonly outcome: 'deadline'}
  /** The host page's own Content-Security-Policy, or Cross-Origin-Embedder-Policy, forbids the request. */
  | {readonly outcome: 'blocked-by-page'; readonly directive: string}
  /** The browser lets this page reach no private address, which the service may have. */
  | {readonly outcome: 'access-denied'}
);

export interface AttemptOptions {
  readonly deadlineMs: number;
  readonly signal: AbortSignal;
  readonly page: RequestPage;
}

/**
 * How long one request may take, ms: a proxy's sign-in and a slow service together take less. With a name
 * server that is 5 s late Chromium, which asks it twice, takes longer (8.04 s measured).
 */
export const ATTEMPT_DEADLINE_MS = 8000;

export const REQUEST: RequestInit = {
  cache: 'no-store',
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  redirect: 'follow',
};

/** Tries a URL once, and looks for what proves that the real service answered. Rejects only when `signal` aborts. */
export async function attempt(url: string, proof: Proof, options: AttemptOptions): Promise<AttemptFacts> {
  const startMs = performance.now();
  const result = await tryRequest(url, options, (inner, policy) =>
    PROOFS[proof.kind](url, proof, {signal: inner, page: options.page, policy}),
  );
  if (result.outcome !== 'answered') return result;
  const {atMs, ...facts} = result.value;
  return {...facts, ms: (atMs ?? performance.now()) - startMs};
}

/** Why a request got no answer. */
export type Unanswered = Extract<
  AttemptFacts,
  {outcome: 'no-answer' | 'deadline' | 'blocked-by-page' | 'access-denied'}
>;

/**
 * Runs `work` up to the deadline, and finds out why there was no answer: the failure itself does not say
 * that it was the page's own policy. Rejects only when `signal` aborts.
 */
export async function tryRequest<T>(
  url: string,
  {deadlineMs, signal, page}: AttemptOptions,
  work: (signal: AbortSignal, policy: PolicyWatch) => Promise<T>,
): Promise<{outcome: 'answered'; value: T} | Unanswered> {
  const startMs = performance.now();
  const elapsed = (): number => performance.now() - startMs;
  // A program on this PC that would take the call for more than a question is not asked: `local-stateful` says so.
  const {hostname, href} = new URL(url, page.url);
  if (isLoopback(hostname) && statefulIn(href) !== undefined)
    return {outcome: 'blocked-by-page', directive: 'local-stateful', ms: 0};
  const policy = watchPolicy(page.document, url);
  try {
    const result = await withDeadline(signal, deadlineMs, (inner) => work(inner, policy));
    if (!result.timedOut) return {outcome: 'answered', value: result.value};
    return {outcome: (await isDenied(page)) ? 'access-denied' : 'deadline', ms: elapsed()};
  } catch {
    signal.throwIfAborted();
    const ms = elapsed();
    const directive = (await policy.violated()) ?? (await embedderPolicy(url, page));
    if (directive !== undefined) return {outcome: 'blocked-by-page', directive, ms};
    return {outcome: (await isDenied(page)) ? 'access-denied' : 'no-answer', ms};
  } finally {
    policy.stop();
  }
}

async function isDenied(page: RequestPage): Promise<boolean> {
  return (await page.localAccess()) === 'denied';
}

/** An answer kept back by this page's Cross-Origin-Embedder-Policy looks like no answer. */
async function embedderPolicy(url: string, page: RequestPage): Promise<string | undefined> {
  return isOtherOrigin(url, page) && (await page.requiresCorp()) ? 'Cross-Origin-Embedder-Policy' : undefined;
}

type Found = (
  | {outcome: 'proved'; status?: number}
  | {outcome: 'error-status'; status: number; busyMs?: number}
  | {outcome: 'blocked-by-page'; directive: string}
  | Pick<Extract<AttemptFacts, {outcome: 'not-proved'}>, 'outcome' | 'why' | 'status'>
) & {
  /** When the headers had come. */
  atMs?: number;
};

interface Asking {
  readonly signal: AbortSignal;
  readonly page: RequestPage;
}

type ProofProbe = (
  url: string,
  proof: Proof,
  asking: Asking & {readonly policy: PolicyWatch},
) => Promise<Found>;

const PROOFS: Readonly<Record<Proof['kind'], ProofProbe>> = {
  json: (url, proof, asking) =>
    readable(url, asking, async (response, atMs): Promise<Found> => {
      const {status} = response;
      if (!response.ok) return {outcome: 'error-status', status, ...busy(response), atMs};
      const body = await jsonOf(response);
      const keys = proof.kind === 'json' ? (proof.has ?? []) : [];
      if (typeof body !== 'object' || body === null)
        return {outcome: 'not-proved', why: 'not-json', status, atMs};
      const complete = keys.every((key) => Object.hasOwn(body, key));
      return complete
        ? {outcome: 'proved', status, atMs}
        : {outcome: 'not-proved', why: 'keys-missing', status, atMs};
    }),
  status: (url, proof, asking) =>
    readable(url, asking, async (response, atMs): Promise<Found> => {
      const {status, ok} = response;
      await response.body?.cancel();
      // A portal's page has a good status too. A redirect within the host is the service's own business.
      if (isElsewhere(response, url)) return {outcome: 'not-proved', why: 'elsewhere', status, atMs};
      const wanted = proof.kind === 'status' ? proof.status : undefined;
      const fits = wanted === undefined ? ok : [wanted].flat().includes(status);
      return fits
        ? {outcome: 'proved', status, atMs}
        : {outcome: 'error-status', status, ...busy(response), atMs};
    }),
  image: async (url, _proof, {policy, ...asking}) => {
    const {document} = asking.page;
    if (asking.page.isControlled) await answers(url, asking);
    // Without a query of its own, a picture that this document has shown before would pass for an answer.
    // `crypto.randomUUID` is missing on pages over plain http.
    const fresh = new URL(url, document.baseURI);
    fresh.searchParams.set('agent-diagnostics', `${String(Date.now())}-${String(Math.random()).slice(2)}`);
    // A URL that is signed whole has room for no query.
    const addresses = [fresh.href, url];
    const without = await decodesWithoutCookies(addresses, asking);
    if (typeof without === 'object') return without;
    if (without === 'needs-cookies' || (await isSentOn(url, asking))) {
      for (const address of addresses) {
        if (await decodes(address, document, asking.signal)) return {outcome: 'proved'};
        const directive = await policy.violated();
        if (directive !== undefined) return {outcome: 'blocked-by-page', directive};
      }
    }
    // Throws where nothing answers at all.
    await answers(url, asking);
    return {outcome: 'not-proved', why: 'no-image'};
  },
  reachable: async (url, _proof, asking) => ({outcome: 'proved', atMs: await answers(url, asking)}),
};

/** Pause for a busy service (429, RFC 6585) that does not say how long; ms. */
const BUSY_PAUSE_MS = 1500;

function busy(response: Response): {busyMs?: number} {
  const busyMs = busyForMs(response) ?? (response.status === 429 ? BUSY_PAUSE_MS : undefined);
  return busyMs === undefined ? {} : {busyMs};
}

/** Reads a CORS answer; if there is none, finds out whether something unreadable answers. */
async function readable(
  url: string,
  asking: Asking,
  judge: (response: Response, atMs: number) => Promise<Found>,
): Promise<Found> {
  const {page, signal} = asking;
  if (page.isControlled) await answers(url, asking);
  const read = (credentials: RequestCredentials): Promise<Response> =>
    page.fetch(url, {...REQUEST, credentials, mode: 'cors', signal});
  let response: Response;
  try {
    response = await read('omit');
  } catch (error) {
    if (signal.aborted) throw error;
    const atMs = await reach(url, asking, 'include');
    try {
      response = await read('include');
    } catch (second) {
      if (signal.aborted) throw second;
      return {outcome: 'not-proved', why: 'unreadable', atMs};
    }
  }
  if (isMadeUp(response, url, page)) throw new TypeError('A service worker answered');
  return judge(response, performance.now());
}

/** Was the request sent on to another host? */
export function isElsewhere({redirected, url: answered}: Response, url: string): boolean {
  return redirected && new URL(answered).hostname !== new URL(url, answered).hostname;
}

/** Proves no more than that something with a trusted certificate answered. Returns when it did. */
export async function answers(url: string, asking: Asking): Promise<number> {
  try {
    return await reach(url, asking, 'omit');
  } catch (error) {
    if (asking.signal.aborted) throw error;
    return reach(url, asking, 'include');
  }
}

/**
 * Asks once, without reading the answer.
 *
 * A service worker may answer from its cache; but a cache holds no answer to HEAD (Service Workers, `Cache.match`).
 * @param credentials a proxy that knows the agent by a cookie, or a service that wants a client certificate, which Firefox counts
 *   among credentials, answers only with them (Fetch, "credentials mode")
 */
async function reach(url: string, {page, signal}: Asking, credentials: RequestCredentials): Promise<number> {
  const method = page.isControlled ? 'HEAD' : 'GET';
  const response = await page.fetch(url, {...REQUEST, method, credentials, mode: 'no-cors', signal});
  const atMs = performance.now();
  if (isMadeUp(response, url, page)) throw new TypeError('A service worker answered');
  await response.body?.cancel();
  return atMs;
}

/** A service worker made it: what comes from another origin is `opaque`, or `cors` (Fetch, "response type"). */
function isMadeUp({type}: Response, url: string, page: RequestPage): boolean {
  return isOtherOrigin(url, page) && (type === 'basic' || type === 'default');
}

function isOtherOrigin(url: string, page: RequestPage): boolean {
  return new URL(url, page.url).origin !== new URL(page.url).origin;
}

/**
 * Asks for a picture in a frame that has no cookies (HTML, `credentialless`), where the browser has such frames: an `<img>`
 * of the page carries them to whatever address a configuration names.
 */
async function decodesWithoutCookies(
  addresses: readonly string[],
  {page: {document}, signal}: Asking,
): Promise<Found | 'no-image' | 'needs-cookies'> {
  const frame = document.createElement('iframe');
  if (!('credentialless' in frame)) return 'needs-cookies';
  frame.credentialless = true;
  frame.hidden = true;
  // A page's `iframe {display: block}` overrules `hidden`.
  frame.style.setProperty('display', 'none', 'important');
  // Chromium's first empty document keeps the cookies; only one that is loaded has none.
  const {trustedTypes} = document.defaultView as Window & {trustedTypes?: {emptyHTML: string}};
  frame.srcdoc = trustedTypes?.emptyHTML ?? '';
  const loaded = nextEvent(frame, ['load'], signal);
  document.documentElement.append(frame);
  try {
    await loaded;
    const own = frame.contentDocument;
    if (!own) return 'needs-cookies';
    for (const address of addresses) {
      const policy = watchPolicy(own, address);
      try {
        if (await decodes(address, own, signal)) return {outcome: 'proved'};
        const directive = await policy.violated();
        if (directive !== undefined) return {outcome: 'blocked-by-page', directive};
      } finally {
        policy.stop();
      }
    }
    return 'no-image';
  } finally {
    frame.remove();
  }
}

/**
 * Whether the address leads elsewhere, or nowhere, for whom it does not know: a proxy that knows the agent by a cookie sends
 * the others to its sign-in.
 */
async function isSentOn(url: string, {page, signal}: Asking): Promise<boolean> {
  try {
    const response = await page.fetch(url, {...REQUEST, mode: 'no-cors', redirect: 'manual', signal});
    await response.body?.cancel();
    return response.type === 'opaqueredirect';
  } catch (error) {
    if (signal.aborted) throw error;
    return true;
  }
}

function decodes(url: string, document: Document, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const image = document.createElement('img');
    image.referrerPolicy = 'no-referrer';
    const settle = (decoded: boolean): void => {
      image.onload = image.onerror = null;
      signal.removeEventListener('abort', abort);
      resolve(decoded);
    };
    const abort = (): void => {
      settle(false);
      // Ends the request.
      image.src = '';
      reject(signal.reason instanceof Error ? signal.reason : new DOMException('Aborted', 'AbortError'));
    };
    image.onload = () => {
      settle(image.naturalWidth > 0);
    };
    image.onerror = () => {
      settle(false);
    };
    signal.addEventListener('abort', abort, {once: true});
    image.src = url;
  });
}
