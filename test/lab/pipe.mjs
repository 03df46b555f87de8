/** Largest piece that moves at once, so that a slow line is smooth: the payload of one full TCP segment. */
const PIECE_BYTES = 1460;
/** IP and TCP headers of a segment: a line's rate is counted with them. */
const HEADER_BYTES = 52;
/** With more than this waiting, the source is no longer read, and TCP pushes back on it. */
const HIGH_WATER_BYTES = 64 * 1024;
/** Timers fire up to a millisecond late; what is due by then may go. */
const SLACK_MS = 0.5;

/**
 * @typedef {object} Line one direction of the line: its connections share it
 * @property {number} freeMs when it is free again
 * @property {import('./rate-meter.mjs').RateMeter} meter
 */

/**
 * One direction of a path: pieces leave in the order they came, each when its delay, the stalls and the line's rate
 * allow. Deadlines are absolute, so nothing drifts.
 */
export class Pipe {
  /** @type {{data: Buffer, dueMs: number}[]} */
  #queue = [];
  #queuedBytes = 0;
  #openedMs = performance.now();
  #lastDueMs = 0;
  /** @type {Line} */
  #line;
  /** @type {NodeJS.Timeout | undefined} */
  #timer;
  #closed = false;
  #source;
  #sink;
  #direction;
  #fault;
  #onBytes;
  #swallows;

  /**
   * @param {import('node:net').Socket} source
   * @param {import('node:net').Socket} sink
   * @param {'up' | 'down'} direction
   * @param {Line} line
   * @param {() => import('./path.mjs').PathFault} fault what is wrong now
   * @param {(length: number) => void} onBytes called with the bytes read
   * @param {(chunk: Buffer) => boolean} swallows whether a chunk goes no further
   */
  constructor(source, sink, direction, line, fault, onBytes, swallows) {
    this.#source = source;
    this.#sink = sink;
    this.#direction = direction;
    this.#line = line;
    this.#fault = fault;
    this.#onBytes = onBytes;
    this.#swallows = swallows;
    source.on('data', (chunk) => this.#take(chunk));
    source.on('end', () => {
      if (this.#queue.length === 0) sink.end();
    });
  }

  /** @param {Buffer} chunk */
  #take(chunk) {
    this.#onBytes(chunk.length);
    const {silent, delayMs, jitterMs, setupMs = 0} = this.#fault();
    if (silent || this.#closed || this.#swallows(chunk)) return;
    const nowMs = performance.now();
    this.#line.meter.add(chunk.length + Math.ceil(chunk.length / PIECE_BYTES) * HEADER_BYTES, nowMs);
    const delay =
      (delayMs?.[this.#direction] ?? 0) +
      Math.random() * (jitterMs?.[this.#direction] ?? 0) +
      this.#queueingMs(nowMs);
    // Order is kept, as TCP keeps it: nothing overtakes.
    this.#lastDueMs = Math.max(this.#lastDueMs, nowMs + delay, this.#openedMs + setupMs);
    for (let at = 0; at < chunk.length; at += PIECE_BYTES) {
      const data = chunk.subarray(at, at + PIECE_BYTES);
      this.#queue.push({data, dueMs: this.#lastDueMs});
      this.#queuedBytes += data.length;
    }
    if (this.#queuedBytes > HIGH_WATER_BYTES) this.#source.pause();
    this.#release();
  }

  /** @param {number} nowMs */
  #queueingMs(nowMs) {
    const queue = this.#fault().loadedDelay?.[this.#direction];
    if (!queue) return 0;
    const {fromKbps, fullKbps, ms} = queue;
    const fill = (this.#line.meter.kbps(nowMs) - fromKbps) / (fullKbps - fromKbps);
    return ms * Math.min(1, Math.max(0, fill));
  }

  #release() {
    clearTimeout(this.#timer);
    if (this.#closed) return;
    for (;;) {
      const [piece] = this.#queue;
      if (!piece) break;
      const nowMs = performance.now();
      const goMs = Math.max(piece.dueMs, this.#line.freeMs, this.#stalledUntilMs(nowMs));
      if (goMs > nowMs + SLACK_MS) {
        this.#timer = setTimeout(() => this.#release(), goMs - nowMs);
        break;
      }
      this.#queue.shift();
      this.#queuedBytes -= piece.data.length;
      this.#sink.write(piece.data);
      const kbps = this.#fault().rateKbps?.[this.#direction];
      if (kbps)
        this.#line.freeMs =
          Math.max(this.#line.freeMs, nowMs) + ((piece.data.length + HEADER_BYTES) * 8) / kbps;
    }
    if (this.#queuedBytes < HIGH_WATER_BYTES / 2 && this.#source.isPaused()) this.#source.resume();
    if (this.#queue.length === 0 && this.#source.readableEnded) this.#sink.end();
  }

  /** @param {number} nowMs */
  #stalledUntilMs(nowMs) {
    const {stall} = this.#fault();
    if (!stall) return 0;
    const phase = nowMs % stall.everyMs;
    return phase < stall.forMs ? nowMs - phase + stall.forMs : 0;
  }

  close() {
    this.#closed = true;
    clearTimeout(this.#timer);
    this.#queue.length = 0;
  }
}
