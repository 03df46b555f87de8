import type {Budget} from '../config/types.js';
import type {TimedPacket} from '../internal/packet.js';
import type {RecordedPacket} from '../rtc/flow-recorder.js';
import type {RelaySession} from '../rtc/session.js';
import type {Call, CallFacts} from './call.js';
import {transfer, type OpenEndpoints} from './https-load.js';

/** What was moved one way, or both ways alike. */
export interface LoadFlow {
  /** `both`: the relay sends down what was sent up, so one figure holds for both. */
  readonly direction: 'up' | 'down' | 'both';
  /** What the work needs in that direction, kbps at IP level. */
  readonly requiredKbps: number;
  /** Call and load together, kbps at IP level. */
  readonly offeredKbps: number;
  /** What of that is the load's own; none, or absent, where the call alone is the load. */
  readonly addedKbps?: number;
  /** The packets (or requests) of the load, in the order sent; none where the call alone is the load. */
  readonly packets: readonly RecordedPacket[];
}

/** One rate tried on top of the flowing call. */
export interface LoadStep {
  readonly flows: readonly LoadFlow[];
  readonly call: CallFacts;
}

/** The margin that green asks for is 1.25; a little more, so that rounding can't miss it. */
const MARGIN = 1.27;
const STEP_MS = 2500;
const MIN_STEP_MS = 2200;
const MAX_DRAIN_MS = 3000;
/** A queue this long only grows; going on would fill it for everybody on the line. */
const MAX_QUEUE_MS = 400;
/** A line from which nothing came for this long stands still; that is another fault than a queue. */
const STALL_MS = 150;
/** SCTP opens its window by doubling it each of its round trips, which are two of the loop's. */
const WINDOW_DOUBLINGS = 5;
/** While a window opens, a queue says nothing: on a way this long it is not looked at, ms. */
const LONG_WARM_UP_MS = 400;
/**
 * Both browsers' SCTP takes its first message for lost after 500 ms, and then opens its window by a packet a round trip
 * instead of doubling it (RFC 9260, sections 6.3.3 and 7.2): measured, a clean line of 280 ms round the loop carried 421 kbps,
 * one of 400 ms 54 kbps. A little less, for the first one may be slower than the rest.
 */
const MAX_WINDOW_TRIP_MS = 480;

/** The most that {@link runLoad} adds to a call for such a budget, kbps. */
export function maxLoadKbps({up, down}: Budget): number {
  return Math.max(up, down) * MARGIN;
}

export interface LoadRun {
  /** The steps in order; complete once the call has hung up. */
  facts(): LoadStep[];
  /** The way is so long that the window of this load never opens: what it would carry says nothing about the line. */
  readonly isOutOfReach: boolean;
}

interface LoadOptions {
  readonly required: Budget;
  /** Where HTTPS can be measured; without, all goes through the relay. */
  readonly endpoints: OpenEndpoints | undefined;
  readonly idleRttMs: number;
  /** Asked after each step; true ends the test. */
  readonly isEnough: (step: LoadStep) => boolean;
  readonly signal: AbortSignal;
  readonly onProgress?: (fraction: number) => void;
}

/**
 * Adds to the flowing call what the agent's other work needs: with a margin first, and at the bare need where `isEnough`
 * finds that the margin is not carried. Never more: the line is shared.
 * @returns the steps; complete only after the call has ended; none where the way is too long for them
 */
export async function runLoad(session: RelaySession, call: Call, options: LoadOptions): Promise<LoadRun> {
  const {required, endpoints, idleRttMs, isEnough, onProgress} = options;
  const voiceKbps = voiceRateKbps(session, call);
  const addsNothing = maxLoadKbps(required) <= voiceKbps;
  if (!endpoints && session.load.windowed && !addsNothing && 2 * idleRttMs > MAX_WINDOW_TRIP_MS) {
    return {facts: () => [], isOutOfReach: true};
  }
  const steps: (() => LoadStep)[] = [];
  for (const factor of [MARGIN, 1]) {
    const wanted = {up: required.up * factor, down: required.down * factor};
    const progress = (fraction: number): void => onProgress?.(factor === 1 ? 1 : fraction);
    const step = endpoints
      ? await overHttps(session, call, {...options, endpoints, wanted, voiceKbps, onProgress: progress})
      : await overRelay(session, call, {...options, wanted, voiceKbps, onProgress: progress});
    steps.push(step);
    if (isEnough(step())) break;
  }
  return {facts: () => steps.map((step) => step()), isOutOfReach: false};
}

type StepOptions = LoadOptions & {readonly wanted: Budget; readonly voiceKbps: number};

/** Both directions carry the rate of the one that needs more. */
async function overRelay(session: RelaySession, call: Call, options: StepOptions): Promise<() => LoadStep> {
  const {load, recorder} = session;
  const {required, wanted, voiceKbps, idleRttMs, signal, onProgress} = options;
  const warmUpMs = load.windowed ? 2 * idleRttMs * WINDOW_DOUBLINGS : 0;
  const extraKbps = Math.max(0, Math.max(wanted.up, wanted.down) - voiceKbps);
  if (extraKbps > 0) await load.start(extraKbps);
  const whole = await call.measure(STEP_MS + warmUpMs, signal, {
    ...(onProgress && {onProgress}),
    isOver: () => warmUpMs < LONG_WARM_UP_MS && isQueueing(session, idleRttMs),
  });
  await load.stop();
  const fromMs = Math.min(whole.fromMs + warmUpMs, whole.toMs - STEP_MS / 2);
  const stretch = warmUpMs > 0 ? {...whole, fromMs} : whole;
  await Promise.all(load.flows.map((flow) => recorder.drain(flow, MAX_DRAIN_MS, signal)));
  return () => ({
    flows: [
      {
        direction: 'both',
        requiredKbps: Math.max(required.up, required.down),
        offeredKbps: voiceKbps + extraKbps,
        addedKbps: extraKbps,
        packets: load.flows
          .flatMap((flow) => recorder.packets(flow, stretch))
          .sort((a, b) => a.sentMs - b.sentMs),
      },
    ],
    call: call.facts(stretch),
  });
}

/** Each direction carries its own rate. */
async function overHttps(
  session: RelaySession,
  call: Call,
  options: StepOptions & {readonly endpoints: OpenEndpoints},
): Promise<() => LoadStep> {
  const {endpoints, required, wanted, voiceKbps, idleRttMs, signal, onProgress} = options;
  let over = false;
  const extra = {up: Math.max(0, wanted.up - voiceKbps), down: Math.max(0, wanted.down - voiceKbps)};
  const moving = transfer(endpoints, extra, {ms: STEP_MS, isOver: () => over, signal});
  // Heard below; the call may end the step first.
  moving.catch(() => undefined);
  const stretch = await call.measure(STEP_MS, signal, {
    ...(onProgress && {onProgress}),
    // The call's figures take some packets; a step that ends sooner has none.
    isOver: (fromMs) => performance.now() - fromMs > MIN_STEP_MS && isCallQueueing(session, call, idleRttMs),
  });
  over = true;
  const transfers = await moving;
  return () => ({
    flows: (['up', 'down'] as const).map((direction) => {
      const own = transfers.find((one) => one.direction === direction);
      return {
        direction,
        requiredKbps: required[direction],
        offeredKbps: voiceKbps + extra[direction],
        addedKbps: extra[direction],
        packets: own?.packets ?? [],
      };
    }),
    call: call.facts(stretch),
  });
}

/** Packets of the load still come, and come ever later. */
function isQueueing({recorder, load}: RelaySession, idleRttMs: number): boolean {
  return isLate(
    load.flows.map((flow) => recorder.newest(flow)),
    idleRttMs,
  );
}

/** The same of the call beside it, where the load has no packets of its own. */
function isCallQueueing({recorder, flowOf}: RelaySession, {codec}: Call, idleRttMs: number): boolean {
  return isLate([recorder.newest(flowOf(codec))], idleRttMs);
}

function isLate(newest: readonly (Required<TimedPacket> | undefined)[], idleRttMs: number): boolean {
  const nowMs = performance.now();
  return newest
    .filter((packet) => packet !== undefined)
    .some(
      ({sentMs, receivedMs}) =>
        receivedMs - sentMs > idleRttMs + MAX_QUEUE_MS && nowMs - receivedMs < STALL_MS,
    );
}

/** What the call itself costs on the wire, kbps in each direction, from the packets of its last second. */
function voiceRateKbps(session: RelaySession, {codec}: Call): number {
  const {recorder, load} = session;
  const nowMs = performance.now();
  // The recorder hears of packets a little late.
  const packets = recorder.packets(session.flowOf(codec), {fromMs: nowMs - 1200, toMs: nowMs - 200});
  return (packets.reduce((sum, {bytes}) => sum + bytes + load.voiceCostBytes, 0) * 8) / 1000;
}
