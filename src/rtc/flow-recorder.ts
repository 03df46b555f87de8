import {delay} from '../internal/abort.js';
import type {Interval, TimedPacket} from '../internal/packet.js';
import type {FlowId, FromTiming} from './timing.js';

/** A packet of a flow. */
export interface RecordedPacket extends TimedPacket {
  /** Payload, without any header. */
  readonly bytes: number;
}

/** The timing code reports packets at most this late, the message included; ms. */
export const HEARING_MS = 150;
/** Everything still on its way is given this long to arrive after the last arrival, ms. */
const QUIET_MS = 1200;
const POLL_MS = 50;

/** Collects what the timing code says about the flows of one run. */
export class FlowRecorder {
  readonly #sent = new Map<FlowId, {key: number; atMs: number; bytes: number}[]>();
  readonly #received = new Map<FlowId, Map<number, number>>();
  readonly #newest = new Map<FlowId, {key: number; atMs: number}>();
  /** When the PC itself stalled or was late. */
  readonly stalls: Interval[] = [];
  #lastArrivalMs = 0;

  readonly listen = (message: FromTiming): void => {
    if (message.type === 'stall') this.stalls.push(message);
    else if (message.type === 'packets') {
      for (const {role, flow, data} of message.batches) {
        if (role === 'sent') this.#noteSent(flow, data);
        else this.#noteReceived(flow, data);
      }
    }
  };

  #noteSent(flow: FlowId, data: Float64Array): void {
    const packets = this.#sent.get(flow) ?? [];
    this.#sent.set(flow, packets);
    for (const [key, atMs, bytes] of triples(data)) if (isKey(key)) packets.push({key, atMs, bytes});
  }

  #noteReceived(flow: FlowId, data: Float64Array): void {
    const packets = this.#received.get(flow) ?? new Map<number, number>();
    this.#received.set(flow, packets);
    for (const [key, atMs] of triples(data)) {
      // Of a duplicate the first arrival counts.
      if (isKey(key) && !packets.has(key)) {
        packets.set(key, atMs);
        this.#newest.set(flow, {key, atMs});
      }
      this.#lastArrivalMs = Math.max(this.#lastArrivalMs, atMs);
    }
  }

  /** Nothing has arrived yet, on any flow. */
  get isEmpty(): boolean {
    return this.#received.size === 0;
  }

  /** How many packets of the flow have arrived so far. */
  arrivals(flow: FlowId): number {
    return this.#received.get(flow)?.size ?? 0;
  }

  /** The flow's packet that arrived last. */
  newest(flow: FlowId): Required<TimedPacket> | undefined {
    const last = this.#newest.get(flow);
    const sent = last && this.#sent.get(flow)?.findLast(({key}) => key === last.key);
    return sent && {sentMs: sent.atMs, receivedMs: last.atMs};
  }

  /** Since when nothing has arrived on any flow, and for how long packets were sent since then. */
  get silence(): {readonly sinceMs: number; readonly sendingMs: number} {
    const lastSentMs = Math.max(0, ...[...this.#sent.values()].map((packets) => packets.at(-1)?.atMs ?? 0));
    const sinceMs = this.#lastArrivalMs;
    return {sinceMs, sendingMs: Math.max(0, lastSentMs - sinceMs)};
  }

  /** The flow's packets that were sent in the interval, in the order sent. */
  packets(flow: FlowId, {fromMs, toMs}: Interval): RecordedPacket[] {
    const received = this.#received.get(flow);
    return (this.#sent.get(flow) ?? [])
      .filter(({atMs}) => atMs >= fromMs && atMs < toMs)
      .map(({key, atMs, bytes}) => {
        const receivedMs = received?.get(key);
        // An arrival before the sending is another packet with the same key.
        return {sentMs: atMs, bytes, ...(receivedMs !== undefined && receivedMs >= atMs && {receivedMs})};
      });
  }

  /** Waits until all packets have arrived, or nothing more arrives, or `maxMs` have passed. */
  async drain(flow: FlowId, maxMs: number, signal: AbortSignal): Promise<void> {
    const startMs = performance.now();
    for (;;) {
      await delay(POLL_MS, signal);
      const nowMs = performance.now();
      const missing = (this.#sent.get(flow)?.length ?? 0) > this.arrivals(flow);
      const quiet = nowMs - Math.max(this.#lastArrivalMs, startMs) > QUIET_MS;
      // The recorder hears of packets up to 100 ms late, so an early "all there" may only mean "not told yet".
      const heard = nowMs - startMs > 2 * POLL_MS + 50;
      if (heard && (!missing || quiet || nowMs - startMs > maxMs)) return;
    }
  }
}

/** Without numbered frames packets can't be told apart, and so not be timed. */
function isKey(key: number): boolean {
  return Number.isFinite(key);
}

function* triples(data: Float64Array): Generator<[number, number, number]> {
  for (let i = 0; i + 2 < data.length; i += 3) yield [data[i] ?? NaN, data[i + 1] ?? NaN, data[i + 2] ?? NaN];
}
