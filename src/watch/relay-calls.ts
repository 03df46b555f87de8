import type {TurnConfig} from '../config/types.js';
import {delay} from '../internal/abort.js';
import type {Interval, TimedPacket} from '../internal/packet.js';
import type {Realm} from '../internal/realm.js';
import {relayAccess} from '../probes/credentials.js';
import {adapt} from '../rtc/adapter.js';
import {openPrivateWindow} from '../rtc/private-window.js';
import {openSession, PROBE_FLOW, type RelaySession} from '../rtc/session.js';
import type {AllocationFacts} from '../rtc/allocate.js';

/** What goes through the relay: one packet, on the clock of `performance.now()`. */
export interface RelayLook {
  readonly atMs: number;
  readonly endMs: number;
  readonly isAnswered: boolean;
}

/**
 * Why there was no call. `no-room`: a quota or the capacity is taken. `no-access`: the credentials are not there, or not
 * taken. `not-possible`: this page or browser can't. `silent`: the relay gave no answer.
 */
export type RelayProblem = 'no-room' | 'no-access' | 'not-possible' | 'silent';

export type CallResult =
  | {readonly outcome: 'called'; readonly looks: readonly RelayLook[]; readonly stalls: readonly Interval[]}
  | {readonly outcome: 'failed'; readonly why: RelayProblem; readonly look: RelayLook};

const ALLOCATE_DEADLINE_MS = 5000;
const CONNECT_DEADLINE_MS = 8000;
const CALL_MS = 2000;
const PACKET_MS = 20;
/** RTP and SRTP headers, and a G.711 payload (RFC 3551). */
const PACKET_BYTES = 182;
/** What is sent first opens the way. */
const WARM_MS = 300;
const DRAIN_MS = 2000;

/** With `close`, the relay is looked at twice a second. */
const HELD_EVERY_MS = 500;
const HELD_BYTES = 24;
/** What has not come back by then will not. */
const HELD_DEADLINE_MS = 8000;

/** An open way through the relay and back. Rejects only when `signal` aborts. */
interface OpenCall {
  readonly session: RelaySession;
  close(): void;
}

async function open(
  realm: Realm,
  turn: TurnConfig,
  signal: AbortSignal,
): Promise<OpenCall | {readonly why: RelayProblem}> {
  const access = await relayAccess(turn, signal);
  if (access.outcome === 'failed') return {why: access.why === 'no-answer' ? 'silent' : 'no-access'};
  const ending = new AbortController();
  const end = (): void => {
    ending.abort(signal.reason);
  };
  signal.addEventListener('abort', end, {once: true});
  let session: RelaySession | undefined;
  const close = (): void => {
    session?.close();
    signal.removeEventListener('abort', end);
    // The private window goes with it, after what lives in it.
    ending.abort();
  };
  try {
    const hidden = await openPrivateWindow(realm, ending.signal);
    const isPrivate = hidden.isPrivate && typeof hidden.realm.RTCPeerConnection === 'function';
    const own = isPrivate ? hidden.realm : realm;
    if (isPrivate) await adapt(own);
    const [url = ''] = access.access.urls;
    session = await openSession(
      own,
      {...access.access, urls: [url]},
      {codecs: [], maxLoadKbps: 0, sound: Promise.resolve(undefined), signal: ending.signal},
    );
    const near = await session.loop.allocate(ALLOCATE_DEADLINE_MS, ending.signal);
    const refused = problemOf(near);
    if (refused) {
      close();
      return {why: refused};
    }
    const loop = await session.loop.connect(CONNECT_DEADLINE_MS, ending.signal);
    if (loop.outcome === 'connected') return {session, close};
    const why = loop.outcome === 'far-end-not-allocated' ? problemOf(loop.farEnd) : undefined;
    close();
    return {why: why ?? 'silent'};
  } catch {
    close();
    signal.throwIfAborted();
    return {why: 'not-possible'};
  }
}

/** RFC 8656: 486 (quota) and 508 (capacity) say that there is no room; 401 and 441 are about the credentials. */
function problemOf({outcome, errors}: AllocationFacts): RelayProblem | undefined {
  if (outcome === 'allocated') return undefined;
  if (outcome === 'not-started') return 'not-possible';
  const codes = errors.map(({code}) => code);
  if (codes.some((code) => code === 486 || code === 508)) return 'no-room';
  if (codes.some((code) => code === 401 || code === 441)) return 'no-access';
  return 'silent';
}

/** One call of two seconds. Rejects only when `signal` aborts. */
export async function callRelay(realm: Realm, turn: TurnConfig, signal: AbortSignal): Promise<CallResult> {
  const startMs = performance.now();
  const call = await open(realm, turn, signal);
  if (!('session' in call)) {
    const look = {atMs: startMs, endMs: performance.now(), isAnswered: false};
    return {outcome: 'failed', why: call.why, look};
  }
  const {session} = call;
  const {recorder} = session;
  try {
    session.startFlow(PROBE_FLOW, PACKET_MS, PACKET_BYTES);
    await delay(WARM_MS, signal);
    const fromMs = performance.now();
    await delay(CALL_MS, signal);
    session.stopFlow(PROBE_FLOW);
    const toMs = performance.now();
    await recorder.drain(PROBE_FLOW, DRAIN_MS, signal);
    const looks = recorder
      .packets(PROBE_FLOW, {fromMs, toMs})
      // A few that are lost on the way between the two ends are no stall.
      .flatMap(({sentMs, receivedMs}) =>
        receivedMs === undefined ? [] : [{atMs: sentMs, endMs: receivedMs, isAnswered: true}],
      );
    if (looks.length > 0) return {outcome: 'called', looks, stalls: recorder.stalls};
    const look = {atMs: fromMs, endMs: performance.now(), isAnswered: false};
    return {outcome: 'failed', why: 'silent', look};
  } finally {
    call.close();
  }
}

/** Two packets a second through the relay, for as long as it is open. */
export interface HeldRelay {
  /** What has come of the packets since the last time. */
  take(): RelayLook[];
  /** For how long the oldest packet that has not come back is under way; 0 where all have. */
  waitingMs(): number;
  /** Is the way still there? */
  isOpen(): boolean;
  close(): void;
}

/** Holds a way through the relay open. Rejects only when `signal` aborts. */
export async function holdRelay(
  realm: Realm,
  turn: TurnConfig,
  signal: AbortSignal,
): Promise<HeldRelay | {readonly why: RelayProblem}> {
  const call = await open(realm, turn, signal);
  if (!('session' in call)) return call;
  const {session} = call;
  const {recorder, loop} = session;
  session.startFlow(PROBE_FLOW, HELD_EVERY_MS, HELD_BYTES);
  let fromMs = performance.now() + WARM_MS;
  /** Those that are not told of yet. What is missing before one that came is lost on the way between the ends: no stall. */
  const untold = (): TimedPacket[] => {
    const packets = recorder.packets(PROBE_FLOW, {fromMs, toMs: Infinity});
    const newest = packets.findLastIndex(({receivedMs}) => receivedMs !== undefined);
    return packets.filter(({receivedMs}, i) => i > newest || receivedMs !== undefined);
  };
  return {
    take() {
      const looks: RelayLook[] = [];
      const nowMs = performance.now();
      for (const {sentMs, receivedMs} of untold()) {
        if (receivedMs === undefined && nowMs - sentMs < HELD_DEADLINE_MS) break;
        looks.push({atMs: sentMs, endMs: receivedMs ?? nowMs, isAnswered: receivedMs !== undefined});
        fromMs = sentMs + 1;
      }
      return looks;
    },
    waitingMs() {
      const oldest = untold().find(({receivedMs}) => receivedMs === undefined);
      return oldest ? performance.now() - oldest.sentMs : 0;
    },
    isOpen: () =>
      [loop.near, loop.far].every((end) => end && !['failed', 'closed'].includes(end.connectionState)),
    close: () => {
      call.close();
    },
  };
}
