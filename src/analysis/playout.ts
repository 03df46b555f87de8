import {PACKET_MS, type TimedPacket} from '../internal/packet.js';
import {prolong} from './recoveries.js';

/** What a browser's playout buffer does to a call. */
export interface Playout {
  /** How long audio waits in the buffer, mean, ms. */
  readonly bufferMs: number;
  /** Share of the audio that had to be invented, 0–1. */
  readonly concealedRatio: number;
}

/** The length of the call that is simulated. */
const CALL_PACKETS = 60_000 / PACKET_MS;

/**
 * The target of the buffer, after libwebrtc's NetEq, which plays in every browser that we know: a high quantile of the
 * worst delay of each half second above the fastest packet of the last two seconds, in steps of a packet, old values
 * being forgotten slowly (api/neteq, modules/audio_coding/neteq/delay_manager). The quantile and the speeds below are
 * fitted to minute-long calls (docs/evidence/2026-11-28-verdicts.md).
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
 * Simulates a minute-long call that continues like these packets: how long audio waits, and how much is
 * missing. Over TCP nothing is lost, but much comes late and in bursts: the buffer grows, and the harm is
 * delay. One plain loop: it runs about ten times in a run, before the code is compiled.
 * @param packets in the order sent, one for each {@link PACKET_MS} of audio
 * @returns nothing if no packet arrived
 */
export function playMinute(packets: readonly TimedPacket[]): Playout | undefined {
  const sample = packets.map(({sentMs, receivedMs}) => (receivedMs ?? NaN) - sentMs);
  if (sample.every(Number.isNaN)) return undefined;
  const delays = prolong(sample, CALL_PACKETS);
  const fastest = slidingMinimum(delays, FASTEST_WITHIN_MS / PACKET_MS);
  const target = new TargetDelay();
  /** From sending to playing, on the scale of the delays; ms. */
  let playoutMs = NaN;
  let levelMs = NaN;
  let concealedMs = 0;
  let waitedMs = 0;
  let played = 0;
  let intervalStart = 0;
  let worstMs = 0;
  for (let i = 0; i < delays.length; i += 1) {
    const delayMs = delays[i] ?? NaN;
    if (Number.isNaN(delayMs)) {
      concealedMs += PACKET_MS;
      continue;
    }
    if (i - intervalStart >= RESAMPLE_MS / PACKET_MS) {
      target.add(Math.floor(worstMs / PACKET_MS));
      intervalStart = i;
      worstMs = 0;
    }
    worstMs = Math.max(worstMs, delayMs - (fastest[i] ?? NaN));
    if (played === 0) playoutMs = delayMs + START_TARGET_MS - PACKET_MS;
    if (delayMs > playoutMs) {
      // Nothing to play: the gap is concealed, and later audio plays after it.
      concealedMs += delayMs - playoutMs;
      playoutMs = delayMs;
    }
    const waitMs = playoutMs - delayMs;
    levelMs = played === 0 ? waitMs : levelMs * target.keep + waitMs * (1 - target.keep);
    waitedMs += waitMs;
    played += 1;
    let changeMs = 0;
    if (levelMs > target.highMs)
      changeMs = -PACKET_MS * (levelMs > 4 * target.highMs ? SQUEEZE_HARD : SQUEEZE);
    else if (levelMs < target.lowMs) changeMs = PACKET_MS * STRETCH;
    // Not more than the buffer holds.
    changeMs = Math.max(changeMs, -waitMs);
    playoutMs += changeMs;
    levelMs += changeMs;
  }
  return {bufferMs: waitedMs / played, concealedRatio: concealedMs / (concealedMs + played * PACKET_MS)};
}

/** The target of the buffer, and how fast its level is smoothed. */
class TargetDelay {
  lowMs = 0;
  highMs = 0;
  /** Share of the smoothed level that is kept per packet. */
  keep = 0;
  /** Weights of delays, by steps of a packet; they add up to 1. */
  readonly #weights: number[] = [];
  #noted = 0;

  constructor() {
    this.#set(START_TARGET_MS);
  }

  /** @param step the worst delay of an interval above the fastest, in packets */
  add(step: number): void {
    this.#noted += 1;
    const keep = Math.max(0, Math.min(FORGET, 1 - START_FORGET_WEIGHT / (this.#noted + 1)));
    for (let i = 0; i < Math.max(this.#weights.length, step + 1); i += 1) {
      this.#weights[i] = (this.#weights[i] ?? 0) * keep + (i === step ? 1 - keep : 0);
    }
    let sum = 0;
    const reached = this.#weights.findIndex((weight) => (sum += weight) >= TARGET_QUANTILE);
    this.#set(((reached < 0 ? this.#weights.length - 1 : reached) + 1) * PACKET_MS);
  }

  #set(targetMs: number): void {
    this.lowMs = Math.max(targetMs * 0.75, targetMs - LEVEL_SLACK_MS);
    this.highMs = Math.max(targetMs, this.lowMs + PACKET_MS);
    const keepPer10Ms = SMOOTHING.find(([upTo]) => targetMs / PACKET_MS <= upTo)?.[1] ?? 1;
    this.keep = keepPer10Ms ** (PACKET_MS / 10);
  }
}

/** The sliding minimum of each value and the `before` values before it; NaN counts as none. */
function slidingMinimum(values: readonly number[], before: number): Float64Array {
  const least = new Float64Array(values.length);
  /** Indices of rising values: one that is not less than a newer one can't be the minimum again. */
  const candidates = new Int32Array(values.length);
  let first = 0;
  let end = 0;
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i] ?? NaN;
    if (!Number.isNaN(value)) {
      while (end > first && (values[candidates[end - 1] ?? 0] ?? NaN) >= value) end -= 1;
      candidates[end] = i;
      end += 1;
      while ((candidates[first] ?? 0) < i - before) first += 1;
    }
    least[i] = values[candidates[first] ?? 0] ?? NaN;
  }
  return least;
}
