import {isLoopback, parseTurnUrl} from '../internal/formats.js';
import {withDeadline} from '../internal/abort.js';

/** One `icecandidateerror` (W3C WebRTC 4.8.2), without the addresses it may carry. */
export interface IceError {
  /** STUN error code; 701: no connection to the server. */
  readonly code: number;
  readonly text: string;
  /** Chromium: whether a connection (or a proxy's tunnel) had been made. Absent where the browser does not say. */
  readonly connected?: boolean;
  readonly atMs: number;
}

/** The outcome of asking the relay for an allocation. */
export interface AllocationFacts {
  /** `not-started`: the browser accepts the calls and does nothing. */
  readonly outcome: 'allocated' | 'ended' | 'deadline' | 'not-started';
  /** From the start of gathering to the relay candidate. */
  readonly connectMs?: number;
  /** Transport between the browser and the relay, where the browser says. */
  readonly relayProtocol?: string;
  readonly errors: readonly IceError[];
  readonly waitedMs: number;
}

/**
 * Gathers on a connection whose policy is `relay`, until the first relay candidate, the end of gathering, or the
 * deadline. Errors count only when no candidate came: a PC with several interfaces reports some on the way to success.
 * @param gather starts gathering, e.g. by setting the local description
 */
export async function allocate(
  connection: RTCPeerConnection,
  gather: () => Promise<void>,
  {deadlineMs, signal}: {deadlineMs: number; signal: AbortSignal},
): Promise<AllocationFacts> {
  const errors: IceError[] = [];
  const startMs = performance.now();
  const listening = new AbortController();
  const first = new Promise<RTCIceCandidate | undefined>((resolve) => {
    const on = <Type extends keyof RTCPeerConnectionEventMap>(
      type: Type,
      listener: (event: RTCPeerConnectionEventMap[Type]) => void,
    ): void => {
      connection.addEventListener(type, listener as EventListener, {signal: listening.signal});
    };
    on('icecandidate', ({candidate}) => {
      if (candidate?.type === 'relay') resolve(candidate);
      else if (!candidate) resolve(undefined);
    });
    on('icegatheringstatechange', () => {
      if (connection.iceGatheringState === 'complete') resolve(undefined);
    });
    on('icecandidateerror', ({errorCode, errorText, address, url}) => {
      errors.push({
        code: errorCode,
        text: errorText,
        ...connectionHint({errorText, address, url}),
        atMs: performance.now() - startMs,
      });
    });
  });
  try {
    const result = await withDeadline(signal, deadlineMs, async () => {
      await gather();
      return connection.localDescription ? first : ('not-started' as const);
    });
    const waitedMs = performance.now() - startMs;
    if (result.timedOut) return {outcome: 'deadline', errors, waitedMs};
    if (result.value === 'not-started') return {outcome: 'not-started', errors, waitedMs};
    if (!result.value) return {outcome: 'ended', errors, waitedMs};
    // Chromium says it on the candidate; the DOM types do not know that yet.
    const {relayProtocol = await relayProtocolOf(connection)} = result.value as {relayProtocol?: string};
    return {
      outcome: 'allocated',
      connectMs: waitedMs,
      ...(relayProtocol && {relayProtocol}),
      errors,
      waitedMs,
    };
  } finally {
    listening.abort();
  }
}

/**
 * Chromium gives the local address of an attempt only if it had a connection (and never on the way to this PC
 * itself). Firefox, whose errors have no text, never gives one.
 */
function connectionHint({
  errorText,
  address,
  url,
}: Pick<RTCPeerConnectionIceErrorEvent, 'errorText' | 'address' | 'url'>): {connected?: boolean} {
  if (address) return {connected: true};
  const telling = errorText !== '' && !isLoopback(parseTurnUrl(url)?.host ?? 'localhost');
  return telling ? {connected: false} : {};
}

/** Firefox tells the relay's transport in the statistics only. */
async function relayProtocolOf(connection: RTCPeerConnection): Promise<string | undefined> {
  for (const stats of statsOf<{candidateType?: string; relayProtocol?: string}>(
    await connection.getStats(),
    'local-candidate',
  )) {
    if (stats.candidateType === 'relay' && stats.relayProtocol) return stats.relayProtocol;
  }
  return undefined;
}

/** The entries of one type in a stats report. */
export function statsOf<T>(report: RTCStatsReport, type: string): (T & RTCStats)[] {
  const found: (T & RTCStats)[] = [];
  report.forEach((entry: T & RTCStats) => {
    if ((entry.type as string) === type) found.push(entry);
  });
  return found;
}
