import type {TimedPacket} from '../internal/packet.js';
import type {Timeline} from '../report/types.js';

/** Five packets: fine enough to show a stall of 200 ms, coarse enough for a few hundred bytes of report. */
const STEP_MS = 100;

/**
 * The delay of a call over time: the slowest packet of each step, so that no stall is averaged away.
 * `undefined` without packets.
 * @param packets in the order sent
 */
export function timelineOf(packets: readonly TimedPacket[]): Timeline | undefined {
  const [first] = packets;
  if (!first) return undefined;
  const delayMs: (number | null)[] = [];
  for (const {sentMs, receivedMs} of packets) {
    const step = Math.floor((sentMs - first.sentMs) / STEP_MS);
    while (delayMs.length <= step) delayMs.push(null);
    if (receivedMs === undefined) continue;
    delayMs[step] = Math.max(delayMs[step] ?? 0, Math.round(receivedMs - sentMs));
  }
  return {stepMs: STEP_MS, delayMs};
}
