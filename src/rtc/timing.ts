/**
 * Times every packet of the test flows, and paces those on the data channel. Runs in a worker, away from whatever
 * blocks the host page; on the page itself only where no worker can be had. Its times are those of `performance.now()`
 * where it runs; the port converts them to the page's.
 *
 * `timing` must stay self-contained: where the script can't be loaded from its own file, its text is the worker.
 */

/** Numbers the flows of a run; the RTP ones are known by their transform's options, the others by their packets. */
export type FlowId = number;

export type ToTiming =
  | {readonly type: 'channel'; readonly role: 'send' | 'receive'; readonly channel: RTCDataChannel}
  | {readonly type: 'start'; readonly flow: FlowId; readonly intervalMs: number; readonly bytes: number}
  | {readonly type: 'stop'; readonly flow: FlowId}
  /** From now on every frame that a `fill` transform of the flow sends has so many bytes. */
  | {readonly type: 'fill'; readonly flow: FlowId; readonly bytes: number}
  /** Answered with the timing code's own time. */
  | {readonly type: 'time'; readonly askedMs: number}
  | {readonly type: 'close'};

export type FromTiming =
  | {readonly type: 'ready'}
  | {readonly type: 'open'}
  /** `askedMs` is the asker's own time, `atMs` the timing code's. */
  | {readonly type: 'time'; readonly askedMs: number; readonly atMs: number}
  /** All flows in one message: each message wakes the page. */
  | {readonly type: 'packets'; readonly batches: readonly PacketBatch[]}
  /** The machine itself stood still, or was late. */
  | {readonly type: 'stall'; readonly fromMs: number; readonly toMs: number};

/** Packets of a flow that left or arrived. `data` holds triples: key of the packet, time in ms, payload bytes. */
export interface PacketBatch {
  readonly role: 'sent' | 'received';
  readonly flow: FlowId;
  readonly data: Float64Array;
}

/** Options of the transforms that a flow's RTP sender and receiver get. */
export interface TransformOptions {
  readonly role: 'sent' | 'received';
  readonly flow: FlowId;
  /** The flow is load, not voice: its frames are filled up on the way out, and are not decoded on arrival. */
  readonly fill?: boolean;
  /** Frames of the flow have at least so many bytes on the way, however little the encoder made of silence. */
  readonly leastBytes?: number;
}

/** What both a worker's global scope and our stand-in on the page offer. */
export interface TimingScope {
  postMessage(message: FromTiming, transfer?: Transferable[]): void;
  onmessage: ((event: {readonly data: ToTiming}) => void) | null;
  onrtctransform?: ((event: TransformEvent) => void) | null;
}

interface TransformEvent {
  readonly transformer: {
    readonly readable: ReadableStream<EncodedFrame>;
    readonly writable: WritableStream<EncodedFrame>;
    readonly options: TransformOptions;
  };
}

interface EncodedFrame {
  data: ArrayBuffer;
  readonly timestamp?: number;
  getMetadata(): {readonly rtpTimestamp?: number};
}

export function timing(scope: TimingScope): void {
  const TICK_MS = 20;
  const FLUSH_TICKS = 5;
  /** A tick later than this means that the PC was busy, not that the timer is coarse. */
  const LATE_TICK_MS = 20;
  /** A clock that has not moved after this many readings, a second's worth at most, is stopped. */
  const MAX_READINGS = 5_000_000;
  /** Header of our packets on the data channel: flow, sequence number. */
  const HEADER_BYTES = 12;
  /** With this much unsent on the channel a sender adds no more: the line is full. */
  const MAX_BUFFERED_BYTES = 1_000_000;
  /** After a stall the sender catches up by this many packets at most, then starts a new schedule. */
  const MAX_CATCH_UP = 5;

  const now = (): number => performance.now();
  const pending = {sent: new Map<FlowId, number[]>(), received: new Map<FlowId, number[]>()};
  const senders = new Map<FlowId, ReturnType<typeof setTimeout>>();
  /** A restarted flow continues its numbers, so that no two packets have the same key. */
  const sequences = new Map<FlowId, number>();
  const fillBytes = new Map<FlowId, number>();
  const channels = new Set<RTCDataChannel>();
  let sendChannel: RTCDataChannel | undefined;

  const note = (role: 'sent' | 'received', flow: FlowId, key: number, bytes: number): void => {
    const triples = pending[role].get(flow);
    if (triples) triples.push(key, now(), bytes);
    else pending[role].set(flow, [key, now(), bytes]);
  };

  const flush = (): void => {
    const batches = (['sent', 'received'] as const).flatMap((role) =>
      [...pending[role]].map(([flow, triples]) => ({role, flow, data: Float64Array.from(triples)})),
    );
    pending.sent.clear();
    pending.received.clear();
    if (batches.length === 0) return;
    scope.postMessage(
      {type: 'packets', batches},
      batches.map(({data}) => data.buffer),
    );
  };

  const startFlow = (flow: FlowId, intervalMs: number, bytes: number): void => {
    const packet = new DataView(new ArrayBuffer(bytes));
    packet.setUint32(0, flow);
    let dueMs = now();
    const send = (): void => {
      let caughtUp = 0;
      while (dueMs <= now()) {
        const channel = sendChannel;
        if (channel?.readyState !== 'open') break;
        const sequence = sequences.get(flow) ?? 0;
        sequences.set(flow, sequence + 1);
        if (channel.bufferedAmount < MAX_BUFFERED_BYTES) {
          packet.setFloat64(4, sequence);
          note('sent', flow, sequence, bytes);
          channel.send(packet);
        }
        caughtUp += 1;
        dueMs = caughtUp < MAX_CATCH_UP ? dueMs + intervalMs : now() + intervalMs;
      }
      senders.set(flow, setTimeout(send, Math.max(0, dueMs - now())));
    };
    send();
  };

  const addChannel = (channel: RTCDataChannel, role: 'send' | 'receive'): void => {
    channels.add(channel);
    channel.binaryType = 'arraybuffer';
    if (role === 'receive') {
      // A buffer from the private window is not an `ArrayBuffer` of the page: don't use `instanceof`.
      channel.onmessage = ({data}: {data: string | ArrayBuffer}): void => {
        if (typeof data === 'string' || data.byteLength < HEADER_BYTES) return;
        const view = new DataView(data);
        note('received', view.getUint32(0), view.getFloat64(4), data.byteLength);
      };
      return;
    }
    sendChannel = channel;
    const opened = (): void => {
      scope.postMessage({type: 'open'});
    };
    if (channel.readyState === 'open') opened();
    else channel.onopen = opened;
  };

  /** The frame, filled up, and its true length in the last two bytes. */
  const stretched = (data: ArrayBuffer, leastBytes: number): ArrayBuffer => {
    const out = new Uint8Array(Math.max(leastBytes, data.byteLength + 2));
    out.set(new Uint8Array(data));
    new DataView(out.buffer).setUint16(out.length - 2, data.byteLength);
    return out.buffer;
  };
  /** Firefox sometimes passes an empty frame of its own: forward it unchanged. */
  const shrunk = (data: ArrayBuffer, leastBytes: number): ArrayBuffer =>
    data.byteLength < leastBytes ? data : data.slice(0, new DataView(data).getUint16(data.byteLength - 2));

  scope.onrtctransform = ({transformer: {readable, writable, options}}): void => {
    const {role, flow, fill, leastBytes} = options;
    const timed = new TransformStream<EncodedFrame, EncodedFrame>({
      transform(frame, controller) {
        const key = frame.getMetadata().rtpTimestamp ?? frame.timestamp ?? NaN;
        const bytes = fill ? fillBytes.get(flow) : undefined;
        if (role === 'sent' && bytes) frame.data = new ArrayBuffer(bytes);
        if (role === 'sent' && leastBytes) frame.data = stretched(frame.data, leastBytes);
        if (frame.data.byteLength > 0) note(role, flow, key, frame.data.byteLength);
        if (role === 'received' && leastBytes) frame.data = shrunk(frame.data, leastBytes);
        if (!fill || role === 'sent') controller.enqueue(frame);
      },
    });
    // The pipe ends by an error when its peer connection is closed.
    readable
      .pipeThrough(timed)
      .pipeTo(writable)
      .catch(() => undefined);
  };

  /** The step of the clock: 16 or 100 ms where a browser blurs it against fingerprinting. */
  const measureStep = (): number => {
    const nextAfter = (ms: number): number => {
      let next = now();
      // A page that fakes its clock may have stopped it.
      for (let i = 0; next === ms && i < MAX_READINGS; i += 1) next = now();
      return next;
    };
    const first = nextAfter(now());
    return nextAfter(first) - first;
  };
  const lateMs = TICK_MS + LATE_TICK_MS + measureStep();
  let ticks = 0;
  let lastTickMs = now();
  const ticker = setInterval(() => {
    const tickMs = now();
    if (tickMs - lastTickMs > lateMs) {
      scope.postMessage({type: 'stall', fromMs: lastTickMs + TICK_MS, toMs: tickMs});
    }
    lastTickMs = tickMs;
    ticks += 1;
    if (ticks % FLUSH_TICKS === 0) flush();
  }, TICK_MS);

  scope.onmessage = ({data: message}): void => {
    switch (message.type) {
      case 'channel':
        addChannel(message.channel, message.role);
        break;
      case 'start':
        startFlow(message.flow, message.intervalMs, message.bytes);
        break;
      case 'stop':
        clearTimeout(senders.get(message.flow));
        senders.delete(message.flow);
        flush();
        break;
      case 'fill':
        fillBytes.set(message.flow, message.bytes);
        break;
      case 'time':
        scope.postMessage({type: 'time', askedMs: message.askedMs, atMs: now()});
        break;
      case 'close':
        clearInterval(ticker);
        senders.forEach(clearTimeout);
        channels.forEach((channel) => {
          channel.onmessage = null;
          channel.onopen = null;
          channel.close();
        });
        break;
    }
  };
  scope.postMessage({type: 'ready'});
}
