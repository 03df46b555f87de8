import {PACKET_MS, type TimedPacket} from '../internal/packet.js';
import type {VoiceFigures} from './voice-figures.js';

/** A clock with steps up to this is good enough for the figures, ms. */
const FINE_STEP_MS = 15;
/** Figures that are differences of times. */
const DIFFERENCES = ['pdvP95Ms', 'jitterMs', 'stallMaxMs', 'stallSecondMs'] as const;

/**
 * By how much differences of times may be wrong, ms. A clock that is blurred against fingerprinting
 * moves in steps of 16 or 100 ms, and each of two times may be one step off.
 */
export function blurOf(packets: readonly TimedPacket[]): number {
  const times = packets
    .flatMap(({sentMs, receivedMs = sentMs}) => [sentMs, receivedMs])
    .sort((a, b) => a - b);
  const stepMs = times.reduce((least, atMs, i) => {
    const gapMs = atMs - (times[i - 1] ?? -Infinity);
    return gapMs > 0 ? Math.min(least, gapMs) : least;
  }, Infinity);
  // Packets themselves are sent so far apart.
  const isPace = Math.abs(stepMs - PACKET_MS) < 1;
  return stepMs > FINE_STEP_MS && stepMs < Infinity && !isPace ? 2 * stepMs : 0;
}

/** The figures with the blur taken off in the line's favour. */
export function unblurred(figures: VoiceFigures, packets: readonly TimedPacket[]): VoiceFigures {
  const blurMs = blurOf(packets);
  if (blurMs === 0) return figures;
  const less = Object.fromEntries(DIFFERENCES.map((name) => [name, Math.max(0, figures[name] - blurMs)]));
  return {...figures, ...less};
}
