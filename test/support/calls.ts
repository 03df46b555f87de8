import type {CallFacts} from '../../src/probes/call.js';
import type {RecordedPacket} from '../../src/rtc/flow-recorder.js';

/** A call of `seconds`, 50 packets a second; `delayMs` gives each packet's delay, or `undefined` for one that is lost. */
export function packetsOf(
  seconds: number,
  delayMs: (sentMs: number, index: number) => number | undefined,
  bytes = 80,
): RecordedPacket[] {
  return Array.from({length: seconds * 50}, (_, i) => {
    const sentMs = 1_000_000 + i * 20;
    const delay = delayMs(i * 20, i);
    return {sentMs, bytes, ...(delay !== undefined && {receivedMs: sentMs + delay})};
  });
}

export function callOf(packets: readonly RecordedPacket[], stalls: CallFacts['stalls'] = []): CallFacts {
  return {packets, stalls, durationMs: packets.length * 20};
}

/** A line that holds everything for `forMs` in each `everyMs`, then lets it go at once. */
export function stalling(baseMs: number, everyMs: number, forMs: number): (sentMs: number) => number {
  return (sentMs) => {
    const phase = (sentMs + baseMs) % everyMs;
    return phase < forMs ? baseMs + forMs - phase : baseMs;
  };
}
