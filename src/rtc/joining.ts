import {delay, nextEvent, withDeadline} from '../internal/abort.js';
import {statsOf} from './allocate.js';

/** Why the two ends did not connect, as far as the browser tells. */
export interface ApartFacts {
  /** A check of one end got through to the other: the relay lets them reach each other. */
  readonly isPermitted: boolean;
  readonly ended: 'failed' | 'deadline';
  readonly waitedMs: number;
  /** Does data still leave this PC? Absent if nothing was sent, or too briefly to tell. */
  readonly isSending?: boolean;
  /** Did answers, or anything else, still come back at the end? */
  readonly isAnswered?: boolean;
  /** Did part of the handshake still come in at the end? */
  readonly isReceiving?: boolean;
  /** Round trip of the last answered check, which is two trips round the loop; ms. */
  readonly pairRttMs?: number;
}

/** What has gone over the pairs of both ends so far. */
interface Traffic {
  readonly atMs: number;
  readonly sentBytes: number;
  readonly receivedBytes: number;
  readonly answers: number;
  readonly isPermitted: boolean;
  /** There are pairs, and each has failed. */
  readonly isOver: boolean;
  readonly pairRttMs?: number;
}

const LOOK_MS = 500;
/** Within this time a check that is answered is repeated, and so is an early flight of a handshake that is not; ms. */
const REPEATED_WITHIN_MS = 2200;
/** What was sent first may still have left before a connection was cut. */
const SETTLED_MS = 1000;

/**
 * Waits until both ends are connected.
 * @returns what was seen, where they are not
 */
export async function join(
  ends: readonly [RTCPeerConnection, RTCPeerConnection],
  deadlineMs: number,
  signal: AbortSignal,
): Promise<ApartFacts | undefined> {
  const startMs = performance.now();
  const looks: Traffic[] = [];
  const listening = new AbortController();
  let isPermitted = false;
  for (const end of ends) {
    end.addEventListener(
      'iceconnectionstatechange',
      () => {
        isPermitted ||= end.iceConnectionState === 'connected' || end.iceConnectionState === 'completed';
      },
      {signal: listening.signal},
    );
  }
  try {
    const joined = await withDeadline(signal, deadlineMs, (inner) =>
      Promise.race([bothConnected(ends, inner), gaveUp(ends, looks, inner)]),
    );
    if (!joined.timedOut && joined.value) return undefined;
    const last = await trafficOf(ends);
    return {
      isPermitted: isPermitted || [...looks, last].some((look) => look.isPermitted),
      ended: joined.timedOut ? 'deadline' : 'failed',
      waitedMs: performance.now() - startMs,
      ...trend([...looks, last], startMs),
    };
  } finally {
    listening.abort();
  }
}

/** Does a connected loop still send? A browser does not count what a dead socket refuses. */
export async function stillSends(
  ends: readonly RTCPeerConnection[],
  watchMs: number,
  signal: AbortSignal,
): Promise<boolean> {
  const before = await trafficOf(ends);
  await delay(watchMs, signal);
  return (await trafficOf(ends)).sentBytes > before.sentBytes;
}

/** `false` as soon as one of them has failed. */
async function bothConnected(ends: readonly RTCPeerConnection[], signal: AbortSignal): Promise<boolean> {
  for (;;) {
    const states = ends.map(({connectionState}) => connectionState);
    if (states.every((state) => state === 'connected')) return true;
    if (states.some((state) => state === 'failed' || state === 'closed')) return false;
    await Promise.race(ends.map((end) => nextEvent(end, ['connectionstatechange'], signal)));
  }
}

/** Ends when nothing is left to try: Firefox would wait five more seconds for candidates. */
async function gaveUp(
  ends: readonly RTCPeerConnection[],
  looks: Traffic[],
  signal: AbortSignal,
): Promise<boolean> {
  for (;;) {
    await delay(LOOK_MS, signal);
    const wasOver = looks.at(-1)?.isOver;
    const look = await trafficOf(ends);
    looks.push(look);
    const hasAll = ends.every(({iceGatheringState}) => iceGatheringState === 'complete');
    if (wasOver && look.isOver && hasAll) return false;
  }
}

/** What the looks show of the last seconds. */
function trend(
  looks: readonly Traffic[],
  startMs: number,
): Pick<ApartFacts, 'isSending' | 'isAnswered' | 'isReceiving' | 'pairRttMs'> {
  const last = looks.at(-1);
  if (!last) return {};
  const settled = looks.filter(({atMs}) => atMs >= startMs + SETTLED_MS);
  const long = settled.filter(({atMs}) => atMs <= last.atMs - REPEATED_WITHIN_MS);
  const [early] = long;
  const late = long.at(-1);
  const pairRttMs = looks.findLast((look) => look.pairRttMs !== undefined)?.pairRttMs;
  const rtt = pairRttMs === undefined ? {} : {pairRttMs};
  if (!early || !late) return rtt;
  return {
    ...rtt,
    // A handshake is repeated at growing intervals: look at the whole time.
    ...(last.sentBytes > 0 && {isSending: last.sentBytes > early.sentBytes}),
    isReceiving: last.receivedBytes > late.receivedBytes,
    isAnswered: last.receivedBytes > late.receivedBytes || last.answers > late.answers,
  };
}

interface PairStats {
  readonly state?: string;
  readonly nominated?: boolean;
  readonly bytesSent?: number;
  readonly bytesReceived?: number;
  readonly requestsReceived?: number;
  readonly responsesReceived?: number;
  readonly currentRoundTripTime?: number;
}

async function trafficOf(ends: readonly RTCPeerConnection[]): Promise<Traffic> {
  const reports = await Promise.all(ends.map((end) => end.getStats()));
  const pairs = reports.flatMap((report) => statsOf<PairStats>(report, 'candidate-pair'));
  const sum = (figure: 'bytesSent' | 'bytesReceived' | 'responsesReceived'): number =>
    pairs.reduce((total, pair) => total + (pair[figure] ?? 0), 0);
  const rtts = pairs.flatMap(({currentRoundTripTime}) =>
    currentRoundTripTime ? [currentRoundTripTime] : [],
  );
  return {
    atMs: performance.now(),
    sentBytes: sum('bytesSent'),
    receivedBytes: sum('bytesReceived'),
    answers: sum('responsesReceived'),
    // Firefox counts no requests, but marks the pair that the other end has named in one.
    isPermitted: pairs.some(
      ({nominated, requestsReceived = 0, responsesReceived = 0}) =>
        nominated === true || requestsReceived + responsesReceived > 0,
    ),
    isOver: pairs.length > 0 && pairs.every(({state}) => state === 'failed'),
    ...(rtts.length > 0 && {pairRttMs: Math.max(...rtts) * 1000}),
  };
}
