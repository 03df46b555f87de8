import fc from 'fast-check';
import {createRandom} from '../../support/random.mjs';

const counter = fc.oneof(fc.nat({max: 1_000_000}), fc.constantFrom(0, -1, NaN, Infinity, undefined));

/** What a browser may tell of its statistics; as often as it is asked. */
const stats = fc.array(
  fc.record(
    {
      type: fc.constantFrom('inbound-rtp', 'inbound-rtp', 'candidate-pair', 'codec'),
      id: fc.string(),
      packetsReceived: counter,
      concealedSamples: counter,
      totalSamplesReceived: counter,
    },
    {requiredKeys: ['type']},
  ),
  {maxLength: 3},
);

export const calls = fc.record({
  seed: fc.nat(),
  stats: fc.array(stats, {minLength: 1, maxLength: 3}),
  /** What the timing code numbers the packets by: of some browsers' frames not much is known. */
  keys: fc.constantFrom(
    'each its own',
    'each its own',
    'each its own',
    'none',
    'one',
    'some twice',
    'from zero again',
  ),
  /** In which order it tells what it has seen. */
  told: fc.constantFrom(
    'sent first',
    'sent first',
    'received first',
    'received only',
    'sent only',
    'cut short',
  ),
  delayMs: fc.constantFrom(0, 20, 90, 400, 1500),
  lossRatio: fc.constantFrom(0, 0, 0, 0.01, 0.5),
  method: fc.constantFrom('rtp', 'data-channel'),
  machineStalls: fc.constantFrom(0, 0, 0, 3),
});

const FLOW = 10;
const TICK_MS = 100;
const PACKET_MS = 20;

/**
 * A session, as far as a call needs one, in which packets flow from when the call asks for it.
 * @param {any} src exports of the recorder and the clock
 * @param {any} call of {@link calls}
 */
export function sessionOf(src, call) {
  const random = createRandom(call.seed);
  const recorder = new src.FlowRecorder();
  let asked = 0;
  let count = 0;
  let isFlowing = false;
  const keyOf = (/** @type {number} */ i) => {
    const start = call.seed % 2 ** 32;
    if (call.keys === 'none') return NaN;
    if (call.keys === 'one') return start;
    if (call.keys === 'some twice') return start + 960 * Math.floor(i / 2);
    return start + 960 * (call.keys === 'from zero again' ? i % 50 : i);
  };
  const tell = (/** @type {string} */ role, /** @type {number[]} */ triples) => {
    const data = Float64Array.from(call.told === 'cut short' ? triples.slice(0, -1) : triples);
    recorder.listen({type: 'packets', batches: [{role, flow: FLOW, data}]});
  };
  const tick = () => {
    if (!isFlowing) return;
    const nowMs = performance.now();
    /** @type {number[]} */
    const sent = [];
    /** @type {number[]} */
    const received = [];
    for (let i = 0; i < TICK_MS / PACKET_MS; i += 1) {
      const sentMs = nowMs - TICK_MS + i * PACKET_MS;
      sent.push(keyOf(count), sentMs, 80);
      if (random.next() >= call.lossRatio) received.push(keyOf(count), sentMs + call.delayMs, 80);
      count += 1;
    }
    if (call.told !== 'received only' && call.told !== 'received first') tell('sent', sent);
    setTimeout(() => {
      if (call.told !== 'sent only') tell('received', received);
      if (call.told === 'received first') tell('sent', sent);
    }, call.delayMs);
    if (random.next() < call.machineStalls / 50)
      recorder.listen({type: 'stall', fromMs: nowMs - 60, toMs: nowMs});
    setTimeout(tick, TICK_MS);
  };
  const flow = (/** @type {boolean} */ on) => {
    if (on && !isFlowing) setTimeout(tick, TICK_MS);
    isFlowing = on;
  };
  const getStats = async () => {
    const entries = call.stats[Math.min(asked++, call.stats.length - 1)];
    return new Map(entries.map((/** @type {any} */ entry, /** @type {number} */ i) => [String(i), entry]));
  };
  const line = {
    flow: FLOW,
    receiver: {getStats},
    sender: {replaceTrack: async (/** @type {unknown} */ track) => flow(track !== null)},
  };
  let {method} = call;
  return {
    recorder,
    loop: {near: {getStats}, far: undefined, lines: [line], idleDelayMs: undefined},
    get method() {
      return method;
    },
    tone: {track: {}},
    flowOf: () => FLOW,
    startFlow: () => flow(true),
    stopFlow: () => flow(false),
    giveUpRtp: () => {
      method = 'data-channel';
    },
    missingCodecs: [],
  };
}
