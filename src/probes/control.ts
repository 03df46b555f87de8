import {answers, isElsewhere, REQUEST, tryRequest, type AttemptOptions, type Unanswered} from './fetch.js';

/** What one attempt to reach the control came to. Any answer will do, even "not found": it is the network that is asked. */
export type ControlAttempt =
  | {
      readonly ms: number;
      readonly outcome: 'proved';
      /**
       * `itself`: the answer could be read, and nothing had sent the request on to another host. `elsewhere`: it was sent
       * on, as a captive portal does. `unknown`: something answered, of which no more can be seen.
       */
      readonly answeredBy: 'itself' | 'elsewhere' | 'unknown';
    }
  | Unanswered;

export async function attemptControl(url: string, options: AttemptOptions): Promise<ControlAttempt> {
  const {page} = options;
  const startMs = performance.now();
  const result = await tryRequest(url, options, async (signal) => {
    try {
      // The page's own host may know the agent by their session, and send others to a sign-in.
      if (page.isControlled) await answers(url, {page, signal});
      const response = await page.fetch(url, {...REQUEST, mode: 'cors', credentials: 'same-origin', signal});
      const atMs = performance.now();
      await response.body?.cancel();
      return {atMs, answeredBy: isElsewhere(response, url) ? ('elsewhere' as const) : ('itself' as const)};
    } catch (error) {
      if (signal.aborted) throw error;
      const atMs = await answers(url, {page, signal});
      // The page's own origin can always be read, unless the answer comes from another.
      const isOwn = new URL(url).origin === new URL(page.url).origin;
      return {atMs, answeredBy: isOwn ? ('elsewhere' as const) : ('unknown' as const)};
    }
  });
  if (result.outcome !== 'answered') return result;
  const {atMs, answeredBy} = result.value;
  return {outcome: 'proved', ms: atMs - startMs, answeredBy};
}
