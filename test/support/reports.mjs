/**
 * Reports for tests that run in a page and in Node.
 *
 * @typedef {import('../../src/report/types.js').CheckItem} CheckItem
 * @typedef {import('../../src/report/types.js').CheckResult} CheckResult
 * @typedef {import('../../src/report/types.js').Finding} Finding
 * @typedef {import('../../src/report/types.js').Light} Light
 * @typedef {import('../../src/report/types.js').Report} Report
 */

/** @satisfies {Record<Light, import('../../src/report/types.js').Status>} */
const STATUS = /** @type {const} */ ({
  green: 'passed',
  amber: 'warning',
  red: 'failed',
  grey: 'inconclusive',
});

/**
 * @param {string} id @param {Light} [light] @param {Partial<CheckResult>} [rest]
 * @returns {CheckResult}
 */
export const check = (id, light = 'green', rest = {}) => ({
  id,
  status: STATUS[light],
  light,
  durationMs: 100,
  metrics: {},
  ...rest,
});

/**
 * @param {string} id @param {Light} [light] @param {Partial<CheckItem>} [rest]
 * @returns {CheckItem}
 */
export const item = (id, light = 'green', rest = {}) => ({
  id,
  status: STATUS[light],
  light,
  durationMs: 100,
  metrics: {},
  ...rest,
});

/**
 * @param {Finding['cause']} cause @param {string[]} subjects @param {Finding['light']} [light]
 * @returns {Finding}
 */
export const finding = (cause, subjects, light = 'red') => ({
  cause,
  light,
  confidence: 'likely',
  owner: 'network',
  subjects,
  evidence: {},
});

/**
 * A report of a good run, with everything that a report can hold.
 * @param {Partial<Report>} [changes]
 * @returns {Report}
 */
export const sample = (changes = {}) => ({
  version: 1,
  id: 'K7QM-2F',
  case: 'INC-0042',
  startedAt: '2026-11-23T08:52:00.000Z',
  durationMs: 12_000,
  outcome: 'complete',
  light: 'green',
  lights: {data: 'green', voice: 'green'},
  checks: [
    check('services', 'green', {
      items: [item('desktop', 'green', {metrics: {ttfbMs: 30, attempts: 3}}), item('sign-in')],
    }),
    check('turn', 'green', {metrics: {connectMs: 40}}),
    check('voice-opus', 'green', {
      metrics: {rttMs: 40, jitterMs: 3, mos: 4.3, packets: 400},
      stopped: {afterMs: 3000, why: 'clearly-good'},
      timeline: {stepMs: 200, delayMs: [40, 41, null]},
    }),
    check('local', 'amber', {items: [item('recorder', 'amber', {cause: 'local-service-absent'})]}),
  ],
  findings: [
    {
      ...finding('local-service-absent', ['recorder'], 'amber'),
      evidence: {outcome: 'no-answer', address: '192.0.2.7', sure: true, waitedMs: 5},
      guide: 'Screen recording',
    },
  ],
  environment: {
    browser: 'Chrome',
    browserVersion: '156',
    os: 'Windows',
    visibleThroughout: true,
    method: 'rtp',
  },
  policy: {id: 'agent-diagnostics/1', mos: 'g107/1'},
  ...changes,
});
