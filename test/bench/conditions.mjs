/**
 * The lines of the bench. `truth: true`: what is injected can be calculated, so the figures are held against it. Every
 * line is also held against a minute-long call on it.
 * @typedef {import('../lab/namespaces.mjs').Fault} Fault
 * @typedef {{name: string, up?: Fault, down?: Fault, truth?: boolean}} Condition
 */

/** @param {Fault} fault */
const both = (fault) => ({up: fault, down: fault});

/** @type {readonly Condition[]} */
export const CONDITIONS = [
  {name: 'clean', truth: true},
  {name: '20 ms each way', ...both({delayMs: 20}), truth: true},
  {name: '60 ms each way', ...both({delayMs: 60}), truth: true},
  {name: '110 ms each way', ...both({delayMs: 110}), truth: true},
  {name: '200 ms each way', ...both({delayMs: 200}), truth: true},
  {
    name: '20 ms + uniform 0–20 ms each way',
    ...both({delayMs: 20, jitterMs: 20}),
    truth: true,
  },
  {
    name: '20 ms + uniform 0–60 ms each way',
    ...both({delayMs: 20, jitterMs: 60}),
    truth: true,
  },
  {
    name: '20 ms + uniform 0–120 ms each way',
    ...both({delayMs: 20, jitterMs: 120}),
    truth: true,
  },
  {name: '20 ms, 1 % loss each way', ...both({delayMs: 20, loss: 0.01})},
  {name: '20 ms, 3 % loss each way', ...both({delayMs: 20, loss: 0.03})},
  {name: '50 ms, 3 % loss each way', ...both({delayMs: 50, loss: 0.03})},
  {name: '80 ms, 2 % loss each way', ...both({delayMs: 80, loss: 0.02})},
  {name: '20 ms, 8 % loss each way', ...both({delayMs: 20, loss: 0.08})},
  {
    name: '20 ms, stalls of 300 ms every 2 s',
    ...both({delayMs: 20, stall: {everyMs: 2000, forMs: 300}}),
  },
  {
    name: '20 ms, stalls of 1 s every 4 s',
    ...both({delayMs: 20, stall: {everyMs: 4000, forMs: 1000}}),
  },
  {
    name: '20 ms, 80 kbps up',
    up: {delayMs: 20, rateKbps: 80},
    down: {delayMs: 20},
  },
  {
    name: '20 ms, 120 kbps up',
    up: {delayMs: 20, rateKbps: 120},
    down: {delayMs: 20},
  },
  {
    name: '20 ms, 0.85 × the need up',
    up: {delayMs: 20, rateKbps: 466 * 0.85},
    down: {delayMs: 20},
  },
  {
    name: '20 ms, 1.15 × the need up',
    up: {delayMs: 20, rateKbps: 466 * 1.15},
    down: {delayMs: 20},
  },
  {
    name: '20 ms, 1.5 × the need up',
    up: {delayMs: 20, rateKbps: 466 * 1.5},
    down: {delayMs: 20},
  },
];
