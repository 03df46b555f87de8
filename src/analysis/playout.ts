import {PACKET_MS, type TimedPacket} from '../internal/packet.js';
import {prolong} from './recoveries.js';

/** What a browser's playout buffer makes of a call. */
export interface Playout {
  /** How long audio waits in the buffer, mean, ms. */
  readonly bufferMs: number;
  /** Share of the audio that had to be invented, 0–1. */
  readonly concealedRatio: number;
}

/** A minute's call is what the agent will have. */
const CALL_PACKETS = 60_000 / PACKET_MS;

/**
 * The target of the buffer, after libwebrtc's NetEq, which plays in every browser that we know: a high quantile of the
 * worst delay of each half second above the fastest packet of the last two seconds, in steps of a packet, old values
 * being forgotten slowly (api/neteq, modules/audio_coding/neteq/delay_manager). The quantile and the speeds below are
 * fitted to minute-long calls (README, "How true the figures are").
 */
const TARGET_QUANTILE = 0.97;
const FORGET = 0.983;
const START_FORGET_WEIGHT = 2;
const RESAMPLE_MS = 500;
const FASTEST_WITHIN_MS = 2000;
const START_TARGET_MS = 80;
/** The smoothed level is kept between three quarters of the target, or this much less than it, and the target. */
const LEVEL_SLACK_MS = 85;
/** How fast the level is smoothed, by how many packets the target holds: share kept per 10 ms. */
const SMOOTHING: readonly (readonly [upToPackets: number, keep: number])[] = [
  [1, 251 / 256],
  [3, 252 / 256],
  [7, 253 / 256],
  [Infinity, 254 / 256],
];
/** By how much time is squeezed, squeezed when the buffer is four times too full, or stretched; share of real time. */
const SQUEEZE = 0.1;
const SQUEEZE_HARD = 0.25;
const STRETCH = 0.1;

/**
 * Plays a minute's call that goes on as these packets began: how long audio waits, and how much is missing. Over TCP nothing is lost but much comes late and in heaps: the buffer grows, and what suffers is delay.
 * @param packets in the order sent, one for each {@link PACKET_MS} of audio
 * @returns nothing if no packet arrived
 */
export function playMinute(packets: readonly TimedPacket[]): Playout | undefined {
  const delays = packets.map(({sentMs, receivedMs}) => (receivedMs ?? NaN) - sentMs);
  if (delays.every(Number.isNaN)) return undefined;
  const buffer = new PlayoutBuffer();
  prolong(delays, CALL_PACKETS).forEach((delayMs, i) => {
    buffer.take(i * PACKET_MS, delayMs);
  });
  return buffer.result();
}

class PlayoutBuffer {
  readonly #target = new TargetDelay();
  readonly #fastest = new SlidingMinimum(FASTEST_WITHIN_MS);
  /** From sending to playing, on the scale of the delays; ms. */
  #playoutMs: number | undefined;
  #levelMs: number | undefined;
  #concealedMs = 0;
  #waitedMs = 0;
  #played = 0;

  /** @param delayMs NaN if the packet never came */
  take(sentMs: number, delayMs: number): void {
    if (Number.isNaN(delayMs)) {
      this.#concealedMs += PACKET_MS;
      return;
    }
    this.#target.note(sentMs, delayMs - this.#fastest.push(sentMs, delayMs));
    this.#playoutMs ??= delayMs + START_TARGET_MS - PACKET_MS;
    if (delayMs > this.#playoutMs) {
      // Nothing to play: the gap is filled, and what comes is played after it.
      this.#concealedMs += delayMs - this.#playoutMs;
      this.#playoutMs = delayMs;
    }
    const waitMs = this.#playoutMs - delayMs;
    this.#waitedMs += waitMs;
    this.#played += 1;
    this.#adapt(waitMs);
  }

  #adapt(waitMs: number): void {
    const {targetMs} = this.#target;
    const keep = SMOOTHING.find(([upTo]) => targetMs / PACKET_MS <= upTo)?.[1] ?? 1;
    const keepPerPacket = keep ** (PACKET_MS / 10);
    const levelMs = (this.#levelMs ?? waitMs) * keepPerPacket + waitMs * (1 - keepPerPacket);
    const low = Math.max(targetMs * 0.75, targetMs - LEVEL_SLACK_MS);
    const high = Math.max(targetMs, low + PACKET_MS);
    const squeeze = levelMs > 4 * high ? SQUEEZE_HARD : levelMs > high ? SQUEEZE : 0;
    const stretch = levelMs < low ? STRETCH : 0;
    // No more can be squeezed out than is there.
    const changeMs = Math.max(PACKET_MS * (stretch - squeeze), -waitMs);
    this.#playoutMs = (this.#playoutMs ?? 0) + changeMs;
    this.#levelMs = levelMs + changeMs;
  }

  result(): Playout {
    return {
      bufferMs: this.#waitedMs / this.#played,
      concealedRatio: this.#concealedMs / (this.#concealedMs + this.#played * PACKET_MS),
    };
  }
}

class TargetDelay {
  targetMs = START_TARGET_MS;
  /** Weights of delays, by steps of a packet; they add up to 1. */
  readonly #weights: number[] = [];
  #noted = 0;
  #intervalStartMs = 0;
  #worstMs = 0;

  note(atMs: number, aboveFastestMs: number): void {
    if (atMs - this.#intervalStartMs >= RESAMPLE_MS) {
      this.#add(Math.floor(this.#worstMs / PACKET_MS));
      this.#intervalStartMs = atMs;
      this.#worstMs = 0;
    }
    this.#worstMs = Math.max(this.#worstMs, aboveFastestMs);
  }

  #add(step: number): void {
    this.#noted += 1;
    const keep = Math.max(0, Math.min(FORGET, 1 - START_FORGET_WEIGHT / (this.#noted + 1)));
    for (let i = 0; i < Math.max(this.#weights.length, step + 1); i += 1) {
      this.#weights[i] = (this.#weights[i] ?? 0) * keep + (i === step ? 1 - keep : 0);
    }
    let sum = 0;
    const reached = this.#weights.findIndex((weight) => (sum += weight) >= TARGET_QUANTILE);
    this.targetMs = ((reached < 0 ? this.#weights.length - 1 : reached) + 1) * PACKET_MS;
  }
}

/** The least of the values of the last so many milliseconds. */
class SlidingMinimum {
  readonly #withinMs: number;
  /** Rising values: what is not less than a newer one can't be the least any more. */
  readonly #candidates: {atMs: number; value: number}[] = [];

  constructor(withinMs: number) {
    this.#withinMs = withinMs;
  }

  push(atMs: number, value: number): number {
    while ((this.#candidates.at(-1)?.value ?? -Infinity) >= value) this.#candidates.pop();
    this.#candidates.push({atMs, value});
    while ((this.#candidates[0]?.atMs ?? atMs) < atMs - this.#withinMs) this.#candidates.shift();
    return this.#candidates[0]?.value ?? value;
  }
}
