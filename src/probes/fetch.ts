import {withDeadline} from '../internal/abort.js';
import {jsonOf} from '../internal/body.js';
import type {Proof} from '../config/types.js';
import {watchPolicy, type PolicyWatch} from './page-policy.js';

/** What one attempt to reach a URL came to. Addresses and texts of the answer stay out of it. */
export type AttemptFacts = {
  /** From the request to the headers of the answer, or to the failure. */
  readonly ms: number;
} & (
  | {readonly outcome: 'proved'; readonly status?: number}
  /** The service, or something that speaks for it, answered with an error. */
  | {readonly outcome: 'error-status'; readonly status: number}
  /** An answer, but not what the proof asks for: something else may have answered. */
  | {
      readonly outcome: 'not-proved';
      readonly why: 'not-json' | 'keys-missing' | 'no-image' | 'unreadable' | 'elsewhere';
      readonly status?: number;
    }
  /** The browser says no more than that it failed: name, connection, certificate, reset. */
  | {readonly outcome: 'no-answer'}
  | {readonly outcome: 'deadline'}
  /** The host page's own Content-Security-Policy forbids the request. */
  | {readonly outcome: 'blocked-by-page'; readonly directive: string}
);

export interface AttemptOptions {
  readonly deadlineMs: number;
  readonly signal: AbortSignal;
  /** The document whose policy applies, and that images are made with. */
  readonly document: Document;
}

/**
 * How long one request may take, ms. A sign-in of the proxy and a slow service together take less. Where a name server is 5 s late
 * Chromium, which asks it twice, takes longer (8.04 s measured).
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
    PROOFS[proof.kind](url, proof, inner, {document: options.document, policy}),
  );
  if (result.outcome !== 'answered') return result;
  const {atMs, ...facts} = result.value;
  return {...facts, ms: (atMs ?? performance.now()) - startMs};
}

/** What a request that did not come to an answer came to. */
export type Unanswered = Extract<AttemptFacts, {outcome: 'no-answer' | 'deadline' | 'blocked-by-page'}>;

/**
 * Does what `work` does, up to the deadline, and tells why there was no answer where there was none: the failure itself
 * does not say that it was the page's own policy. Rejects only when `signal` aborts.
 */
export async function tryRequest<T>(
  url: string,
  {deadlineMs, signal, document}: AttemptOptions,
  work: (signal: AbortSignal, policy: PolicyWatch) => Promise<T>,
): Promise<{outcome: 'answered'; value: T} | Unanswered> {
  const startMs = performance.now();
  const elapsed = (): number => performance.now() - startMs;
  const policy = watchPolicy(document, url);
  try {
    const result = await withDeadline(signal, deadlineMs, (inner) => work(inner, policy));
    return result.timedOut
      ? {outcome: 'deadline', ms: elapsed()}
      : {outcome: 'answered', value: result.value};
  } catch {
    signal.throwIfAborted();
    const ms = elapsed();
    const directive = await policy.violated();
    return directive === undefined ? {outcome: 'no-answer', ms} : {outcome: 'blocked-by-page', directive, ms};
  } finally {
    policy.stop();
  }
}

type Found = (
  | {outcome: 'proved'; status?: number}
  | {outcome: 'error-status'; status: number}
  | {outcome: 'blocked-by-page'; directive: string}
  | Pick<Extract<AttemptFacts, {outcome: 'not-proved'}>, 'outcome' | 'why' | 'status'>
) & {
  /** When the headers had come. */
  atMs?: number;
};

type ProofProbe = (
  url: string,
  proof: Proof,
  signal: AbortSignal,
  page: {document: Document; policy: PolicyWatch},
) => Promise<Found>;

const PROOFS: Readonly<Record<Proof['kind'], ProofProbe>> = {
  json: (url, proof, signal) =>
    readable(url, signal, async (response, atMs): Promise<Found> => {
      const {status} = response;
      if (!response.ok) return {outcome: 'error-status', status, atMs};
      const body = await jsonOf(response);
      const keys = proof.kind === 'json' ? (proof.has ?? []) : [];
      if (typeof body !== 'object' || body === null)
        return {outcome: 'not-proved', why: 'not-json', status, atMs};
      const complete = keys.every((key) => Object.hasOwn(body, key));
      return complete
        ? {outcome: 'proved', status, atMs}
        : {outcome: 'not-proved', why: 'keys-missing', status, atMs};
    }),
  status: (url, proof, signal) =>
    readable(url, signal, async (response, atMs): Promise<Found> => {
      const {status, ok} = response;
      await response.body?.cancel();
      // A portal's page has a good status too; a path of the same host is the service's own affair.
      if (isElsewhere(response, url)) return {outcome: 'not-proved', why: 'elsewhere', status, atMs};
      const wanted = proof.kind === 'status' ? proof.status : undefined;
      const fits = wanted === undefined ? ok : [wanted].flat().includes(status);
      return {outcome: fits ? 'proved' : 'error-status', status, atMs};
    }),
  image: async (url, _proof, signal, {document, policy}) => {
    // Without a query of its own, a picture that this document has shown before would pass for an answer.
    // `crypto.randomUUID` is missing on pages over plain http.
    const fresh = new URL(url, document.baseURI);
    fresh.searchParams.set('agent-diagnostics', `${String(Date.now())}-${String(Math.random()).slice(2)}`);
    if (await decodes(fresh.href, document, signal)) return {outcome: 'proved'};
    const directive = await policy.violated();
    if (directive !== undefined) return {outcome: 'blocked-by-page', directive};
    // Throws where nothing answers at all.
    await answers(url, signal);
    return {outcome: 'not-proved', why: 'no-image'};
  },
  reachable: async (url, _proof, signal) => ({outcome: 'proved', atMs: await answers(url, signal)}),
};

/** A CORS-readable answer; where there is none, whether something answers that does not let itself be read. */
async function readable(
  url: string,
  signal: AbortSignal,
  judge: (response: Response, atMs: number) => Promise<Found>,
): Promise<Found> {
  let response: Response;
  try {
    response = await fetch(url, {...REQUEST, mode: 'cors', signal});
  } catch (error) {
    if (signal.aborted) throw error;
    return {outcome: 'not-proved', why: 'unreadable', atMs: await answers(url, signal)};
  }
  return judge(response, performance.now());
}

/** Was the request sent on to another host? */
export function isElsewhere({redirected, url: answered}: Response, url: string): boolean {
  return redirected && new URL(answered).hostname !== new URL(url, answered).hostname;
}

/** Proves no more than that something with a trusted certificate answered. Returns when it did. */
export async function answers(url: string, signal: AbortSignal): Promise<number> {
  const response = await fetch(url, {...REQUEST, mode: 'no-cors', signal});
  const atMs = performance.now();
  await response.body?.cancel();
  return atMs;
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
