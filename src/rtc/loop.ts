import {allocate, statsOf, type AllocationFacts} from './allocate.js';
import type {CodecName} from '../config/types.js';
import {codecCapabilities} from './codecs.js';
import {join, type ApartFacts} from './joining.js';
import type {FlowId} from './timing.js';
import type {Realm} from '../internal/realm.js';

/** The relay to use: URLs and long-term credentials. */
export interface RelayAccess {
  readonly urls: readonly string[];
  readonly username: string;
  readonly credential: string;
}

/** The outcome of connecting the two ends. `farEnd`: the second end's own allocation. */
export type LoopFacts =
  | {readonly outcome: 'far-end-not-allocated'; readonly farEnd: AllocationFacts}
  | {readonly outcome: 'not-connected'; readonly farEnd: AllocationFacts; readonly apart: ApartFacts}
  | {
      readonly outcome: 'connected';
      readonly farEnd: AllocationFacts;
      /** From the second end's allocation to both ends connected. */
      readonly connectMs: number;
      /** Proof of the path: whether the pair in use leaves through the relay, and the transport to it. */
      readonly relayed?: boolean;
      readonly relayProtocol?: string;
    };

/** An audio line to negotiate. */
export interface LineOptions {
  readonly codec: CodecName;
  readonly flow: FlowId;
  /** Carries load, not voice. */
  readonly load?: boolean;
}

/** One direction of audio: from the near end's sender to the far end's receiver. */
export interface AudioLine extends LineOptions {
  readonly sender: RTCRtpSender;
  /** There once the far end has accepted the offer. */
  receiver?: RTCRtpReceiver;
}

/** Two ends on one page that can only reach each other through the relay. Media goes from near to far. */
export interface Loop {
  readonly near: RTCPeerConnection;
  readonly far: RTCPeerConnection | undefined;
  readonly lines: readonly AudioLine[];
  /** One trip round the loop before any media flowed, by ICE's own checks, ms; absent where the browser does not say. */
  readonly idleDelayMs: number | undefined;
  /** Asks for the near end's allocation. */
  allocate(deadlineMs: number, signal: AbortSignal): Promise<AllocationFacts>;
  /** Opens the far end and joins the two; only after a successful {@link allocate}. */
  connect(deadlineMs: number, signal: AbortSignal): Promise<LoopFacts>;
  close(): void;
}

export interface LoopOptions {
  readonly relay: RelayAccess;
  /** Audio lines to negotiate; the rest is the data channel. */
  readonly lines: readonly LineOptions[];
  /** Given each end's channel as soon as it exists, before anything can arrive on it. */
  onChannel(role: 'send' | 'receive', channel: RTCDataChannel): void;
  onReceiver(line: AudioLine, receiver: RTCRtpReceiver): void;
}

export function openLoop(realm: Realm, options: LoopOptions): Loop {
  const {relay} = options;
  const open = (): RTCPeerConnection =>
    new realm.RTCPeerConnection({
      iceServers: [{urls: [...relay.urls], username: relay.username, credential: relay.credential}],
      iceTransportPolicy: 'relay',
      bundlePolicy: 'max-bundle',
      rtcpMuxPolicy: 'require',
    });
  const near = open();
  let far: RTCPeerConnection | undefined;
  let idleDelayMs: number | undefined;
  const lines: AudioLine[] = options.lines.map((line) => {
    const transceiver = near.addTransceiver('audio', {direction: 'sendonly'});
    transceiver.setCodecPreferences(codecCapabilities(realm, line.codec));
    return {...line, sender: transceiver.sender};
  });
  options.onChannel('send', addChannel(near));

  return {
    near,
    get far() {
      return far;
    },
    lines,
    get idleDelayMs() {
      return idleDelayMs;
    },
    allocate: (deadlineMs, signal) =>
      allocate(near, async () => near.setLocalDescription(await near.createOffer()), {deadlineMs, signal}),
    async connect(deadlineMs, signal) {
      // The loop was closed meanwhile: open no other end.
      signal.throwIfAborted();
      const end = (far = open());
      options.onChannel('receive', addChannel(end));
      end.addEventListener('track', ({transceiver, receiver}) => {
        const line = lines.find(({sender}) => midOf(near, sender) === transceiver.mid);
        if (!line) return;
        line.receiver = receiver;
        options.onReceiver(line, receiver);
      });
      const stopTrickle = trickle(near, end);
      try {
        const farEnd = await allocate(
          end,
          async () => {
            // Candidates gathered earlier are in the near end's description.
            await end.setRemoteDescription(described(near));
            await end.setLocalDescription(await end.createAnswer());
            await near.setRemoteDescription(described(end));
          },
          {deadlineMs, signal},
        );
        if (farEnd.outcome !== 'allocated') return {outcome: 'far-end-not-allocated', farEnd};
        const startMs = performance.now();
        const apart = await join([near, end], deadlineMs, signal);
        if (apart) return {outcome: 'not-connected', farEnd, apart};
        const connectMs = performance.now() - startMs;
        const {pairRttMs, ...path} = await selectedPath(near);
        // A check and its answer each make one trip round the loop.
        if (pairRttMs) idleDelayMs = pairRttMs / 2;
        return {outcome: 'connected', farEnd, connectMs, ...path};
      } finally {
        stopTrickle();
      }
    },
    close() {
      near.close();
      far?.close();
    },
  };
}

/** Unordered and without retransmission: what is late stays late, as in RTP. Both ends open it by number. */
function addChannel(connection: RTCPeerConnection): RTCDataChannel {
  return connection.createDataChannel('probe', {negotiated: true, id: 0, ordered: false, maxRetransmits: 0});
}

function midOf(connection: RTCPeerConnection, sender: RTCRtpSender): string | null | undefined {
  return connection.getTransceivers().find((transceiver) => transceiver.sender === sender)?.mid;
}

function described(connection: RTCPeerConnection): RTCSessionDescription {
  if (!connection.localDescription) throw new Error('The connection has no local description yet');
  return connection.localDescription;
}

/** Passes each end's candidates to the other. @returns what stops it */
function trickle(near: RTCPeerConnection, far: RTCPeerConnection): () => void {
  const listening = new AbortController();
  for (const [from, to] of [
    [near, far],
    [far, near],
  ] as const) {
    const waiting: RTCIceCandidate[] = [];
    const hand = (candidate: RTCIceCandidate): void => {
      // A candidate that the other end can't use is no reason to stop: another may do.
      to.addIceCandidate(candidate).catch(() => undefined);
    };
    from.addEventListener(
      'icecandidate',
      ({candidate}) => {
        if (!candidate) return;
        if (to.remoteDescription) hand(candidate);
        else waiting.push(candidate);
      },
      {signal: listening.signal},
    );
    to.addEventListener(
      'signalingstatechange',
      () => {
        if (to.remoteDescription) waiting.splice(0).forEach(hand);
      },
      {signal: listening.signal},
    );
  }
  return () => {
    listening.abort();
  };
}

interface PairStats {
  localCandidateId?: string;
  selected?: boolean;
  nominated?: boolean;
  state?: string;
  currentRoundTripTime?: number;
}

/** Whether the pair in use leaves through the relay, and what carries it there. */
async function selectedPath(
  connection: RTCPeerConnection,
): Promise<{relayed?: boolean; relayProtocol?: string; pairRttMs?: number}> {
  const report = await connection.getStats();
  const [transport] = statsOf<{selectedCandidatePairId?: string}>(report, 'transport');
  const pairs = statsOf<PairStats>(report, 'candidate-pair');
  // Firefox before 153 has no transport entry, but marks the pair itself.
  const pair =
    pairs.find(({id}) => id === transport?.selectedCandidatePairId) ??
    pairs.find(({selected, nominated, state}) => selected ?? (nominated === true && state === 'succeeded'));
  if (!pair) return {};
  const local = statsOf<{candidateType?: string; relayProtocol?: string}>(report, 'local-candidate').find(
    ({id}) => id === pair.localCandidateId,
  );
  return {
    relayed: local?.candidateType === 'relay',
    ...(local?.relayProtocol && {relayProtocol: local.relayProtocol}),
    ...(pair.currentRoundTripTime && {pairRttMs: pair.currentRoundTripTime * 1000}),
  };
}
