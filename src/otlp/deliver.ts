import {delay, withDeadline} from '../internal/abort.js';
import {textOf} from '../internal/body.js';
import {attemptOf, NO_ANSWER, type Attempt} from './answer.js';
import {waitMs} from './retry.js';

/** The result of one of the two requests. */
export interface Delivery {
  /** The collector has taken all of it. */
  readonly ok: boolean;
  /** How often it was sent. */
  readonly attempts: number;
  /** HTTP status of the last answer; absent if there was none. */
  readonly status?: number;
  /** Data points or log records that the collector rejected from an accepted request. */
  readonly rejected?: number;
  /** Why not, or the collector's own remark. */
  readonly message?: string;
}

/** A collector that is well answers in milliseconds; what SDKs wait by default, ms. */
const ATTEMPT_MS = 10_000;
const MAX_ATTEMPTS = 6;

const REQUEST = {
  method: 'POST',
  mode: 'cors',
  // A collector on the page's own origin gets its cookies, another one none.
  credentials: 'same-origin',
  redirect: 'manual',
  referrerPolicy: 'no-referrer',
  cache: 'no-store',
} as const satisfies RequestInit;

/** Sends a message until it is accepted, refused, or out of time. Never rejects: an abort is a result. */
export async function deliver(
  url: string,
  message: object,
  {headers, signal, deadlineMs}: {headers: Headers; signal: AbortSignal; deadlineMs: number},
): Promise<Delivery> {
  const endMs = performance.now() + deadlineMs;
  const body = JSON.stringify(message);
  let attempts = 0;
  try {
    for (;;) {
      signal.throwIfAborted();
      attempts += 1;
      const leftMs = endMs - performance.now();
      const {retry, ...outcome} = await attempt(
        url,
        {...REQUEST, headers, body},
        {signal, deadlineMs: Math.min(ATTEMPT_MS, leftMs)},
      );
      const result = {...outcome, attempts};
      if (!retry || attempts === MAX_ATTEMPTS) return result;
      const pauseMs = waitMs(attempts, retry.afterMs, Math.random());
      const mayWait = performance.now() + pauseMs < endMs;
      if (mayWait) await delay(pauseMs, signal);
      // If the PC slept meanwhile, the wait took longer than asked.
      if (!mayWait || performance.now() >= endMs)
        return {...result, message: outOfTime(result, retry.afterMs)};
    }
  } catch (error) {
    if (!signal.aborted) throw error;
    return {ok: false, attempts, message: 'Aborted'};
  }
}

/** Rejects only when `signal` aborts. */
async function attempt(
  url: string,
  request: RequestInit,
  {signal, deadlineMs}: {signal: AbortSignal; deadlineMs: number},
): Promise<Attempt> {
  const got: {response?: Response; text?: string | undefined} = {};
  try {
    const bounded = await withDeadline(signal, deadlineMs, async (inner) => {
      got.response = await fetch(url, {...request, signal: inner});
      got.text = await textOf(got.response);
    });
    if (bounded.timedOut && !got.response)
      return {...NO_ANSWER, message: `No answer within ${String(Math.round(deadlineMs))} ms`};
  } catch {
    signal.throwIfAborted();
  }
  // Accepted, even if the rest of the answer did not come: sent again, it would be there twice.
  return got.response ? attemptOf(got.response, got.text) : NO_ANSWER;
}

function outOfTime({message}: Omit<Delivery, 'ok'>, afterMs: number | undefined): string {
  const asked =
    afterMs === undefined ? '' : `; the collector asks to wait ${String(Math.ceil(afterMs / 1000))} s`;
  return `${message ?? 'Not taken'}; no time to try again${asked}`;
}
