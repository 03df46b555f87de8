import {judged, symptomOf} from '../analysis/judged.js';
import {judgeTurn, type RelayFacts} from '../analysis/judge-relay.js';
import {requiredBudget} from '../config/resolve.js';
import {delay, nextEvent, withDeadline} from '../internal/abort.js';
import {mapConcurrent} from '../internal/map-concurrent.js';
import {maxLoadKbps} from '../probes/load.js';
import type {AllocationFacts} from '../rtc/allocate.js';
import {openLoop, type RelayAccess} from '../rtc/loop.js';
import {openSession, type RelaySession, type SessionOptions} from '../rtc/session.js';
import type {Tone} from '../rtc/tone.js';
import type {CheckContext} from './context.js';
import type {Realm} from '../internal/realm.js';

/**
 * Chromium waits 40 s for a silent relay and 150 s for dropped packets. We wait a little longer than the last limit of
 * `connectMs` (4 s); ms.
 */
const ALLOCATE_DEADLINE_MS = 5000;

/** The relays that allocate, and the session through the first: no allocation is asked for twice. */
export interface OpenRelay {
  readonly session: RelaySession;
  readonly urls: readonly string[];
  /** How long its allocation took. */
  readonly connectMs: number;
}

/** Asks the relays for an allocation and files what they answered. @returns the session, if there is one */
export async function checkTurn(
  realm: Realm,
  access: RelayAccess,
  sound: Promise<Tone | undefined>,
  {settings, signal, filing}: CheckContext,
): Promise<OpenRelay | undefined> {
  const startMs = performance.now();
  const {codecs, thresholds} = settings;
  const options = {codecs, maxLoadKbps: maxLoadKbps(requiredBudget(settings)), sound, signal};
  const tried = await tryRelays(realm, access, options);
  const durationMs = performance.now() - startMs;
  if (!tried) {
    const symptom = symptomOf('turn', 'webrtc-disabled', 'red');
    filing.file(judged('turn', {durationMs, symptoms: [{...symptom, confidence: 'likely'}]}));
    return undefined;
  }
  const {relays, session} = tried;
  filing.file(judgeTurn(relays, durationMs, thresholds), {startMs});
  const allocated = relays.filter(({outcome}) => outcome === 'allocated');
  return session && {session, urls: allocated.map(({url}) => url), connectMs: allocated[0]?.connectMs ?? 0};
}

/** If a relay has not answered by now, the others are asked beside it, as a phone would; ms. */
const OTHERS_AFTER_MS = 1500;
/** At most this many at once: trial allocations count against the user's quota. */
const OTHERS_AT_ONCE = 2;

interface TriedRelays {
  readonly relays: RelayFacts[];
  readonly session?: RelaySession;
}

/**
 * Asks each relay URL for an allocation. The first has the session; where it fails, the quickest of the others has.
 * @returns `undefined` where the browser makes no peer connection at all: a privacy tool took it away and left the name,
 * or the page holds as many as it may
 */
async function tryRelays(
  realm: Realm,
  access: RelayAccess,
  options: SessionOptions,
): Promise<TriedRelays | undefined> {
  const {signal} = options;
  const [first = '', ...rest] = access.urls;
  let tried: Promise<RelayFacts[]> | undefined;
  const tryOthers = (): Promise<RelayFacts[]> =>
    (tried ??= mapConcurrent(rest, OTHERS_AT_ONCE, async (url) => ({
      url,
      ...(await tryOther(realm, {...access, urls: [url]}, signal)),
    })));
  const patience = new AbortController();
  const stop = (): void => {
    patience.abort();
  };
  signal.addEventListener('abort', stop);
  // Where the first answers in time, the others are asked after it.
  delay(OTHERS_AFTER_MS, patience.signal)
    .then(tryOthers)
    .catch(() => undefined);
  let session: RelaySession | undefined;
  try {
    const opened = await openRelay(realm, {...access, urls: [first]}, options);
    if (!opened) return undefined;
    session = opened.session;
    stop();
    const others = await tryOthers();
    const relays = [{url: first, ...opened.facts}, ...others];
    if (session) return {relays, session};
    const [quickest] = others
      .filter(({outcome}) => outcome === 'allocated')
      .sort((a, b) => (a.connectMs ?? 0) - (b.connectMs ?? 0));
    if (!quickest) return {relays};
    const {url} = quickest;
    const again = await openRelay(realm, {...access, urls: [url]}, options);
    if (!again) return undefined;
    session = again.session;
    // The allocation that a call can use counts.
    const counted = relays.map((relay) => (relay === quickest ? {url, ...again.facts} : relay));
    return {relays: counted, ...(session && {session})};
  } catch (error) {
    session?.close();
    throw error;
  } finally {
    stop();
    signal.removeEventListener('abort', stop);
  }
}

/** Opens a session, kept if the relay gives an allocation. @returns `undefined` where WebRTC does nothing here */
async function openRelay(
  realm: Realm,
  relay: RelayAccess,
  options: SessionOptions,
): Promise<{facts: AllocationFacts; session?: RelaySession} | undefined> {
  const {signal} = options;
  if (!isAccepted(realm, relay)) return makes(realm) ? {facts: NOT_ACCEPTED} : undefined;
  const session = await openSession(realm, relay, options);
  let isKept = false;
  try {
    const facts = await session.loop.allocate(ALLOCATE_DEADLINE_MS, signal);
    if (facts.outcome === 'not-started' || (await isSwitchedOff(realm, facts, signal))) return undefined;
    isKept = facts.outcome === 'allocated';
    return {facts, ...(isKept && {session})};
  } finally {
    if (!isKept) session.close();
  }
}

const NOT_ACCEPTED: AllocationFacts = {outcome: 'ended', errors: [], waitedMs: 0};

/** Does the browser accept the URL? It throws for blocked ports (Fetch, "bad port"). */
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

/** Firefox with `media.peerconnection.ice.proxy_only`, and no proxy, gathers nothing, not even of this PC; ms. */
const OWN_CANDIDATE_MS = 1000;
const SWITCHED_OFF_WITHIN_MS = 500;

/**
 * A relay that is silent and a browser that never asks it look alike in Firefox, but for what it gathers of itself. Chromium may
 * keep that back, and ask the relay all the same.
 */
async function isSwitchedOff(
  realm: Realm,
  {outcome, errors, waitedMs}: AllocationFacts,
  signal: AbortSignal,
): Promise<boolean> {
  const isTold = outcome === 'allocated' || errors.length > 0;
  if (isTold || !realm.navigator.userAgent.includes('Firefox')) return false;
  // With `media.peerconnection.turn.disable` it ends without a word; what fails on a network takes longer, or says why.
  if (outcome === 'ended') return waitedMs < SWITCHED_OFF_WITHIN_MS;
  const connection = new realm.RTCPeerConnection();
  try {
    connection.createDataChannel('own');
    const own = withDeadline(signal, OWN_CANDIDATE_MS, async (inner) => {
      await connection.setLocalDescription(await connection.createOffer());
      await nextEvent(connection, ['icecandidate'], inner);
      return /^a=candidate/m.test(connection.localDescription?.sdp ?? '');
    });
    const result = await own;
    return result.timedOut || !result.value;
  } finally {
    connection.close();
  }
}

/** Once one relay has a session, the others are only tested for an allocation. */
async function tryOther(realm: Realm, relay: RelayAccess, signal: AbortSignal): Promise<AllocationFacts> {
  if (!isAccepted(realm, relay)) return NOT_ACCEPTED;
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
