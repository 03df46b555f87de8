import type {Budget} from '../config/types.js';
import {wallClock} from '../internal/clock.js';
import type {RecordedPacket} from '../rtc/flow-recorder.js';
import type {RelaySession} from '../rtc/session.js';
import type {Call, CallFacts, Stretch} from './call.js';

/** One rate tried on top of the flowing call. */
export interface LoadStep {
  /** What the work needs in the direction that needs more, kbps at IP level. */
  readonly requiredKbps: number;
  /** Call and load together, kbps at IP level. */
  readonly offeredKbps: number;
  /** The packets of the load, in the order sent; none where the call alone is the load. */
  readonly packets: readonly RecordedPacket[];
  readonly call: CallFacts;
}

/** The margin that green asks for is 1.25; a little more, so that rounding can't miss it. */
export const MARGIN = 1.27;
const STEP_MS = 2500;
const MAX_DRAIN_MS = 3000;
/** A queue this long only grows; going on would fill it for everybody on the line. */
const MAX_QUEUE_MS = 400;
/** A line from which nothing came for this long stands still; that is another fault than a queue. */
const STANDSTILL_MS = 150;
/** SCTP opens its window by doubling it each of its round trips, which are two of the loop's. */
const WINDOW_DOUBLINGS = 5;
/** While a window opens, a queue says nothing: on a way this long it is not looked at, ms. */
const LONG_WARM_UP_MS = 400;

/** The most that {@link runLoad} adds to a call for such a budget, kbps. */
export function maxLoadKbps({up, down}: Budget): number {
  return Math.max(up, down) * MARGIN;
}

export interface LoadRun {
  /** The steps in order; complete once the call has hung up. */
  facts(): LoadStep[];
}

/**
 * Adds to the flowing call what the agent's other work needs, through the relay: with a margin first, and at the bare
 * need where `isEnough` finds that the line does not carry the margin. Never more: the line is shared. Both directions
 * carry the same rate, since the relay sends down what was sent up.
 * @param isEnough asked after each step; true ends the test
 * @returns the steps; complete only after the call has ended
 */
export async function runLoad(
  session: RelaySession,
  call: Call,
  {
    required,
    idleRttMs,
    isEnough,
    signal,
    onProgress,
  }: {
    required: Budget;
    idleRttMs: number;
    isEnough: (step: LoadStep) => boolean;
    signal: AbortSignal;
    onProgress?: (fraction: number) => void;
  },
): Promise<LoadRun> {
  const {load, recorder} = session;
  const requiredKbps = Math.max(required.up, required.down);
  const voiceKbps = voiceRateKbps(session, call);
  const warmUpMs = load.windowed ? 2 * idleRttMs * WINDOW_DOUBLINGS : 0;
  const steps: {stretch: Stretch; offeredKbps: number}[] = [];
  const loadStep = ({stretch, offeredKbps}: {stretch: Stretch; offeredKbps: number}): LoadStep => ({
    requiredKbps,
    offeredKbps,
    packets: load.flows
      .flatMap((flow) => recorder.packets(flow, stretch))
      .sort((a, b) => a.sentMs - b.sentMs),
    call: call.facts(stretch),
  });
  for (const factor of [MARGIN, 1]) {
    const extraKbps = Math.max(0, requiredKbps * factor - voiceKbps);
    if (extraKbps > 0) await load.start(extraKbps);
    const stretch = await call.measure(STEP_MS + warmUpMs, signal, {
      onProgress: (fraction) => onProgress?.(factor === 1 ? 1 : fraction),
      isOver: () => warmUpMs < LONG_WARM_UP_MS && isQueueing(session, idleRttMs),
    });
    await load.stop();
    const tail = {...stretch, fromMs: Math.min(stretch.fromMs + warmUpMs, stretch.toMs - STEP_MS / 2)};
    const step = {stretch: warmUpMs > 0 ? tail : stretch, offeredKbps: voiceKbps + extraKbps};
    steps.push(step);
    for (const flow of load.flows) await recorder.drain(flow, MAX_DRAIN_MS, signal);
    if (isEnough(loadStep(step))) break;
  }
  return {facts: () => steps.map(loadStep)};
}

/** Packets still come, and come ever later. */
function isQueueing({recorder, load}: RelaySession, idleRttMs: number): boolean {
  const nowMs = wallClock();
  const newest = load.flows.map((flow) => recorder.newest(flow)).filter((packet) => packet !== undefined);
  return newest.some(
    ({sentMs, receivedMs}) =>
      receivedMs - sentMs > idleRttMs + MAX_QUEUE_MS && nowMs - receivedMs < STANDSTILL_MS,
  );
}

/** What the call itself costs on the wire, kbps in each direction, from the packets of its last second. */
function voiceRateKbps(session: RelaySession, {codec}: Call): number {
  const {recorder, load} = session;
  const nowMs = wallClock();
  // The recorder hears of packets a little late.
  const packets = recorder.packets(session.flowOf(codec), {fromMs: nowMs - 1200, toMs: nowMs - 200});
  return (packets.reduce((sum, {bytes}) => sum + bytes + load.voiceCostBytes, 0) * 8) / 1000;
}
