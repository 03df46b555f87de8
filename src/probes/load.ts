import type {Budget} from '../config/types.js';
import type {TimedPacket} from '../internal/packet.js';
import type {RecordedPacket} from '../rtc/flow-recorder.js';
import type {RelaySession} from '../rtc/session.js';
import type {Call, CallFacts} from './call.js';
import {transfer, type OpenEndpoints} from './https-load.js';

/** What was sent in one direction, or in both alike. */
export interface LoadFlow {
  /** `both`: the relay sends down what was sent up, so one figure holds for both. */
  readonly direction: 'up' | 'down' | 'both';
  /** What the work needs in that direction, kbps at IP level. */
  readonly requiredKbps: number;
  /** Call and load together, kbps at IP level. */
  readonly offeredKbps: number;
  /** The load's own part of it; 0 or absent if the call alone is the load. */
  readonly addedKbps?: number;
  /** Packets or requests of the load, in the order sent; empty if the call alone is the load. */
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
/** From here a queue only grows: stop, so as not to fill it for everybody on the line; ms. */
const MAX_QUEUE_MS = 400;
/** If nothing arrived for this long the line stalls, which is another fault than a queue; ms. */
const STALL_MS = 150;
/** SCTP opens its window by doubling it each of its round trips, which are two of the loop's. */
const WINDOW_DOUBLINGS = 5;
/** On a path this long a queue says nothing while the window opens: it is ignored; ms. */
const LONG_WARM_UP_MS = 400;
/**
 * Both browsers' SCTP takes its first message for lost after 500 ms, and then opens its window by a packet a round trip
 * instead of doubling it (RFC 9260, sections 6.3.3 and 7.2): measured, a clean line of 280 ms round the loop carried 421 kbps,
 * one of 400 ms 54 kbps. A little less, for the first one may be slower than the rest.
 */
const MAX_WINDOW_TRIP_MS = 480;

/** The most that {@link runLoad} adds to a call for a budget, kbps. */
export function maxLoadKbps({up, down}: Budget): number {
  return Math.max(up, down) * MARGIN;
}

export interface LoadRun {
  /** The steps in order; complete once the call has hung up. */
  facts(): LoadStep[];
  /** The path is too long for SCTP's window to open: the load would say nothing about the line. */
  readonly isOutOfReach: boolean;
}

/** Something else that is to be measured, which can flow as a part of the load. */
export interface PartOfLoad {
  /** What it takes each way, kbps at IP level. */
  readonly kbps: number;
  /** Lets it flow until it is measured, or `isOver` says so. */
  run(isOver: () => boolean): Promise<void>;
}

interface LoadOptions {
  readonly required: Budget;
  /** Endpoints for HTTPS; without them the load goes through the relay. */
  readonly endpoints: OpenEndpoints | undefined;
  readonly idleRttMs: number;
  /** Flows in the first step, if that has room for it. */
  readonly part?: PartOfLoad;
  /** Asked after each step; true ends the test. */
  readonly isEnough: (step: LoadStep) => boolean;
  readonly signal: AbortSignal;
  readonly onProgress?: (fraction: number) => void;
}

/**
 * Adds the rate of the agent's other work to the call: with a margin first, and at the bare need if
 * `isEnough` finds that the margin is not carried. Never more: others share the line.
 * @returns the steps; complete only after the call has ended; empty if the path is too long
 */
export async function runLoad(session: RelaySession, call: Call, options: LoadOptions): Promise<LoadRun> {
  const {required, endpoints, idleRttMs, part, isEnough, onProgress} = options;
  const voiceKbps = voiceRateKbps(session, call);
  const addsNothing = maxLoadKbps(required) <= voiceKbps;
  if (!endpoints && session.load.windowed && !addsNothing && 2 * idleRttMs > MAX_WINDOW_TRIP_MS) {
    return {facts: () => [], isOutOfReach: true};
  }
  const roomOf = ({up, down}: Budget): number => (endpoints ? Math.min(up, down) : Math.max(up, down));
  const steps: (() => LoadStep)[] = [];
  for (const factor of [MARGIN, 1]) {
    const wanted = {up: required.up * factor, down: required.down * factor};
    const progress = (fraction: number): void => onProgress?.(factor === 1 ? 1 : fraction);
    const beside = begin(factor === MARGIN ? part : undefined, roomOf(wanted) - voiceKbps);
    const own = {
      ...options,
      wanted,
      voiceKbps: voiceKbps + beside.kbps,
      onProgress: progress,
      queues: beside.stop,
    };
    const step = endpoints
      ? await overHttps(session, call, {...own, endpoints})
      : await overRelay(session, call, own);
    await beside.done;
    steps.push(step);
    if (isEnough(step())) break;
  }
  return {facts: () => steps.map((step) => step()), isOutOfReach: false};
}

interface Beside {
  readonly kbps: number;
  readonly stop: () => void;
  readonly done: Promise<void>;
}

/** Lets the part flow, if there is room for it: others share the line. */
function begin(part: PartOfLoad | undefined, roomKbps: number): Beside {
  if (!part || roomKbps < part.kbps) return {kbps: 0, stop: () => undefined, done: Promise.resolve()};
  let isOver = false;
  const done = part.run(() => isOver);
  // Heard when the step has ended; that may fail first.
  done.catch(() => undefined);
  return {
    kbps: part.kbps,
    stop: () => {
      isOver = true;
    },
    done,
  };
}

interface StepOptions extends LoadOptions {
  readonly wanted: Budget;
  /** What all voice takes. */
  readonly voiceKbps: number;
  /** Told where a queue grows: what flows beside the load is in it. */
  readonly queues: () => void;
}

/** Both directions carry the rate of the one that needs more. */
async function overRelay(session: RelaySession, call: Call, options: StepOptions): Promise<() => LoadStep> {
  const {load, recorder} = session;
  const {required, wanted, voiceKbps, idleRttMs, queues, signal, onProgress} = options;
  const warmUpMs = load.windowed ? 2 * idleRttMs * WINDOW_DOUBLINGS : 0;
  const extraKbps = Math.max(0, Math.max(wanted.up, wanted.down) - voiceKbps);
  if (extraKbps > 0) await load.start(extraKbps);
  const whole = await call.measure(STEP_MS + warmUpMs, signal, {
    ...(onProgress && {onProgress}),
    isOver: () => {
      const isOver = warmUpMs < LONG_WARM_UP_MS && isQueueing(session, idleRttMs);
      if (isOver) queues();
      return isOver;
    },
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
  const {endpoints, required, wanted, voiceKbps, idleRttMs, queues, signal, onProgress} = options;
  let over = false;
  const extra = {up: Math.max(0, wanted.up - voiceKbps), down: Math.max(0, wanted.down - voiceKbps)};
  const moving = transfer(endpoints, extra, {ms: STEP_MS, isOver: () => over, signal});
  // Heard below; the call may end the step first.
  moving.catch(() => undefined);
  const stretch = await call.measure(STEP_MS, signal, {
    ...(onProgress && {onProgress}),
    // The call's figures take some packets; a step that ends sooner has none.
    isOver: (fromMs) => {
      const isOver = performance.now() - fromMs > MIN_STEP_MS && isCallQueueing(session, call, idleRttMs);
      if (isOver) queues();
      return isOver;
    },
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

/** The load still arrives, later and later: a queue grows. */
function isQueueing({recorder, load}: RelaySession, idleRttMs: number): boolean {
  return isLate(
    load.flows.map((flow) => recorder.newest(flow)),
    idleRttMs,
  );
}

/** The same for the call, if the load has no packets of its own. */
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

/** The call's own rate on the wire, kbps in each direction, from its last second. */
function voiceRateKbps(session: RelaySession, {codec}: Call): number {
  const {recorder, load} = session;
  const nowMs = performance.now();
  // Packets reach the recorder a little late.
  const packets = recorder.packets(session.flowOf(codec), {fromMs: nowMs - 1200, toMs: nowMs - 200});
  return (packets.reduce((sum, {bytes}) => sum + bytes + load.voiceCostBytes, 0) * 8) / 1000;
}
