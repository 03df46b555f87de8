import type {RelayFacts} from '../analysis/judge-relay.js';
import type {AllocationFacts} from '../rtc/allocate.js';
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

/**
 * Asks each relay URL for an allocation, one after the other: they count against the user's quota.
 * @returns `undefined` where the browser makes no connection at all: something may have taken that away and left the name, or
 * the page holds as many already as it may
 */
export async function tryRelays(
  realm: Realm,
  access: RelayAccess,
  options: SessionOptions,
): Promise<TurnOutcome | undefined> {
  const {signal} = options;
  const relays: RelayFacts[] = [];
  let kept: RelaySession | undefined;
  try {
    for (const url of access.urls) {
      const one = {...access, urls: [url]};
      if (!isAccepted(realm, one)) {
        if (relays.length === 0 && !makes(realm)) return undefined;
        relays.push({url, outcome: 'ended', errors: [], waitedMs: 0});
        continue;
      }
      if (kept) {
        relays.push({url, ...(await tryOther(realm, one, signal))});
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

/** Does the browser take the URL at all? It has ports that it connects to for nobody, and then throws. */
function isAccepted(realm: Realm, {urls, username, credential}: RelayAccess): boolean {
  return makes(realm, {iceServers: [{urls: [...urls], username, credential}]});
}

function makes(realm: Realm, configuration?: RTCConfiguration): boolean {
  try {
    new realm.RTCPeerConnection(configuration).close();
    return true;
  } catch {
    return false;
  }
}

/** Only whether it works is asked of a relay once there is a session through another. */
async function tryOther(realm: Realm, relay: RelayAccess, signal: AbortSignal): Promise<AllocationFacts> {
  const loop = openLoop(realm, {
    relay,
    lines: [],
    onChannel: () => undefined,
    onReceiver: () => undefined,
  });
  try {
    return await loop.allocate(ALLOCATE_DEADLINE_MS, signal);
  } finally {
    loop.close();
  }
}
