import type {RelayFacts} from '../analysis/judge-relay.js';
import {openLoop, type RelayAccess} from '../rtc/loop.js';
import type {Realm} from '../rtc/private-window.js';
import {openSession, type RelaySession, type SessionOptions} from '../rtc/session.js';

/**
 * Chromium waits 40 s on a silent relay and 150 s on dropped packets. One that has not answered by now is beyond the
 * last limit of `connectMs` (4 s) in any case; ms.
 */
const ALLOCATE_DEADLINE_MS = 5000;

export interface TurnOutcome {
  readonly relays: readonly RelayFacts[];
  /** The session of the first relay that allocated, still open: an allocation is not asked for twice. */
  readonly session?: RelaySession;
}

/** Asks each relay URL for an allocation, one after the other: they count against the user's quota. */
export async function tryRelays(
  realm: Realm,
  access: RelayAccess,
  options: SessionOptions,
): Promise<TurnOutcome> {
  const {signal} = options;
  const relays: RelayFacts[] = [];
  let kept: RelaySession | undefined;
  try {
    for (const url of access.urls) {
      const one = {...access, urls: [url]};
      if (kept) {
        // Only whether it works is asked of the others.
        const loop = openLoop(realm, {
          relay: one,
          lines: [],
          onChannel: () => undefined,
          onReceiver: () => undefined,
        });
        try {
          relays.push({url, ...(await loop.allocate(ALLOCATE_DEADLINE_MS, signal))});
        } finally {
          loop.close();
        }
        continue;
      }
      const session = await openSession(realm, one, options);
      try {
        const facts = await session.loop.allocate(ALLOCATE_DEADLINE_MS, signal);
        relays.push({url, ...facts});
        if (facts.outcome === 'allocated') kept = session;
      } finally {
        if (kept !== session) session.close();
      }
    }
    return {relays, ...(kept && {session: kept})};
  } catch (error) {
    kept?.close();
    throw error;
  }
}
