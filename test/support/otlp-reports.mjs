import fc from 'fast-check';
import {check, item, sample} from './reports.mjs';

/** @typedef {import('../../src/report/types.js').Report} Report */

const call = {
  rttMs: 43.5,
  rttP95Ms: 51.25,
  jitterMs: 2.5,
  pdvP95Ms: 9,
  stallMaxMs: 0,
  lossRatio: 0,
  lateRatio: 0.005,
  playoutBufferMs: 60,
  concealedRatio: 0,
  bitrateKbps: 33.1,
  mos: 4.31,
  rFactor: 91,
  packets: 400,
};

/** A report with something of everything. */
export const REPORT = sample({
  case: 'INC-4711',
  durationMs: 12_345.6,
  light: 'red',
  lights: {data: 'red', voice: 'amber'},
  checks: [
    check('environment'),
    check('services', 'red', {
      items: [
        item('desktop', 'green', {metrics: {ttfbMs: 30, attempts: 3}}),
        item('auth', 'red', {metrics: {attempts: 3}, cause: 'service-error'}),
      ],
    }),
    check('turn', 'green', {metrics: {connectMs: 188}}),
    check('voice-opus', 'amber', {
      metrics: call,
      stopped: {afterMs: 8000, why: 'full-length'},
      timeline: {stepMs: 100, delayMs: [43, null, 44]},
    }),
    check('voice-pcmu', 'grey', {durationMs: 0}),
    check('load', 'green', {
      metrics: {
        uplinkKbps: 600,
        downlinkKbps: 150,
        carriedRatio: 1.29,
        requiredKbps: 466,
        requiredUplinkKbps: 466,
        requiredDownlinkKbps: 116,
      },
    }),
    check('local', 'grey', {status: 'skipped'}),
  ],
  findings: [
    {
      cause: 'service-error',
      light: 'red',
      confidence: 'certain',
      owner: 'genesys',
      subjects: ['auth'],
      evidence: {status: 503, failures: 3, attempts: 3},
    },
    {
      cause: 'egress-not-allowed',
      light: 'amber',
      confidence: 'certain',
      owner: 'network',
      subjects: ['egress'],
      evidence: {allowed: false, enforced: false, address: '203.0.113.77'},
      guide: 'Access over the Internet: Open Internet access and IP-based control',
    },
    ...['hosts', 'ports'].map((rule) => ({
      cause: /** @type {const} */ ('configuration'),
      light: /** @type {const} */ ('amber'),
      confidence: /** @type {const} */ ('certain'),
      owner: /** @type {const} */ ('integrator'),
      subjects: ['desktop'],
      evidence: {rule, path: '$.services[0].url', host: 'intranet.example.com', port: 8443},
    })),
  ],
  environment: {
    browser: 'Chrome',
    browserVersion: '156',
    os: 'unknown',
    visibleThroughout: true,
    method: 'rtp',
  },
  policy: {id: 'agent-diagnostics/1', mos: 'g107-playout/1'},
});

const text = fc.string({unit: 'grapheme', maxLength: 20});
const light = fc.constantFrom('green', 'amber', 'red', 'grey');
const status = fc.constantFrom('passed', 'warning', 'failed', 'skipped', 'inconclusive');
const durationMs = fc.double({min: 0, max: 1e6, noNaN: true});
/** Figures that no report should hold among them: whatever is sent must be a message. */
const figure = fc.oneof(fc.double(), fc.integer());
const metrics = fc.dictionary(
  fc.oneof(fc.constantFrom(...Object.keys(call), 'connectMs', 'requiredKbps', 'toString'), text),
  figure,
);

const perhaps = (/** @type {fc.Arbitrary<any>} */ arbitrary) => fc.option(arbitrary, {nil: undefined});
const anyItem = fc.record({id: text, status, light, durationMs, metrics, cause: perhaps(text)});
const anyCheck = fc.record({
  id: fc.oneof(fc.constantFrom('voice-opus', 'voice-pcmu', 'load', 'turn', 'constructor'), text),
  status,
  light,
  durationMs,
  metrics,
  items: perhaps(fc.array(anyItem)),
});
const anyFinding = fc.record({
  cause: text,
  light,
  confidence: text,
  owner: text,
  subjects: fc.array(text),
  evidence: fc.dictionary(text, fc.oneof(text, figure, fc.boolean())),
});

/** Any report that the schema takes, and more. */
export const anyReport = /** @type {fc.Arbitrary<Report>} */ (
  fc.record({
    version: fc.constant(1),
    id: text,
    case: perhaps(text),
    startedAt: fc
      .date({min: new Date('1971-01-01'), max: new Date('2500-01-01'), noInvalidDate: true})
      .map((date) => date.toISOString()),
    durationMs,
    outcome: fc.constantFrom('complete', 'partial', 'cancelled'),
    light,
    lights: fc.record({data: light, voice: light}),
    checks: fc.array(anyCheck),
    findings: fc.array(anyFinding),
    environment: fc.record({
      browser: text,
      browserVersion: text,
      os: text,
      visibleThroughout: fc.boolean(),
      method: fc.constantFrom('rtp', 'data-channel', 'none'),
    }),
    policy: fc.record({id: text, mos: text}),
  })
);
