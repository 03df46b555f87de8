import type {Schema} from '../internal/schema.js';
import {CAUSES, METRICS, type MetricUnit} from './catalogue.js';

const text: Schema = {type: 'string', maxLength: 500};
const confidence: Schema = {enum: ['certain', 'likely', 'possible']};
const light: Schema = {enum: ['green', 'amber', 'red', 'grey']};
/** A month, of which no figure in ms should need as much; what is more was not measured. */
const MAX_MS = 31 * 24 * 3600 * 1000;
const durationMs: Schema = {type: 'number', minimum: 0, maximum: MAX_MS};
const object = (properties: Record<string, Schema>, optional: readonly string[] = []): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((key) => !optional.includes(key)),
  additionalProperties: false,
});
const list = (items: Schema, maxItems: number): Schema => ({type: 'array', items, maxItems});

const status: Schema = {enum: ['passed', 'warning', 'failed', 'skipped', 'inconclusive']};
const upTo = (maximum: number): Schema => ({type: 'number', minimum: 0, maximum});
/** What a figure can be, by its unit. A score is 1 to 4.5, and rounded. */
const RANGES: Readonly<Record<MetricUnit, Schema>> = {
  ms: durationMs,
  kbps: upTo(1e9),
  share: upTo(1),
  times: upTo(1e6),
  score: {type: 'number', minimum: 1, maximum: 4.5},
  rating: {type: 'number', minimum: -200, maximum: 200},
  count: upTo(1e9),
};
const NAMES = {maxLength: 500} as const;
/** Figures by name; an open set, so that a newer run's report can still be read. */
const metrics: Schema = {
  type: 'object',
  properties: Object.fromEntries(Object.entries(METRICS).map(([name, {unit}]) => [name, RANGES[unit]])),
  additionalProperties: {type: 'number', minimum: -1e12, maximum: 1e12},
  maxProperties: 200,
  propertyNames: NAMES,
};

const limit: Schema = {type: 'number', minimum: -1e12, maximum: 1e12};
const cause: Schema = {enum: Object.keys(CAUSES)};
const item = object({id: text, status, light, durationMs, metrics, cause}, ['cause']);
const stopped = object({afterMs: durationMs, why: {enum: ['clearly-good', 'plainly-bad', 'full-length']}});
const timeline = object({
  stepMs: {type: 'number', minimum: 1, maximum: MAX_MS},
  delayMs: list({oneOf: [durationMs, {type: 'null'}]}, 2000),
});
const check = object(
  {id: text, status, light, durationMs, metrics, items: list(item, 2000), stopped, timeline},
  ['items', 'stopped', 'timeline'],
);

const finding = object(
  {
    cause,
    light: {enum: ['amber', 'red', 'grey']},
    confidence,
    owner: {enum: ['agent', 'helpdesk', 'network', 'genesys', 'integrator']},
    subjects: list(text, 2000),
    evidence: {
      type: 'object',
      additionalProperties: {oneOf: [{type: 'string', maxLength: 2000}, {type: 'number'}, {type: 'boolean'}]},
      maxProperties: 50,
      propertyNames: NAMES,
    },
    guide: text,
  },
  ['guide'],
);

const perPath: Schema = {type: 'object', additionalProperties: {type: 'number', minimum: 0}};
const place: Schema = {
  enum: ['pc', 'local-network', 'line', 'tunnel-or-proxy', 'relay', 'region', 'service', 'unknown'],
};
const watch = object({
  startedAt: text,
  endedAt: text,
  paths: list(text, 100),
  // Twelve hours, and the minutes that a clock that was set adds.
  minutes: list(object({at: text, measuredMs: perPath, stalledMs: perPath, p95Ms: perPath}), 2000),
  episodes: list(
    object({from: text, to: text, paths: list(text, 100), worstMs: durationMs, place, confidence}),
    2000,
  ),
  marks: list(object({at: text, note: text}, ['note']), 200),
  blindMs: durationMs,
});

const devices = object(
  {
    microphone: {
      enum: [
        'good',
        'quiet',
        'silent',
        'clipping',
        'muted',
        'denied',
        'denied-by-page',
        'denied-by-system',
        'missing',
        'busy',
        'unsupported',
        'no-output',
        'failed',
        'ended',
      ],
    },
    speaker: {enum: ['heard', 'not-heard']},
    headset: list({enum: ['hands-free', 'narrow', 'mixed', 'defaults-differ', 'changed']}, 20),
  },
  ['microphone', 'speaker'],
);

/** JSON Schema of the report; `dist/report.schema.json` is this. */
export const reportSchema: Schema = object(
  {
    version: {const: 1},
    id: text,
    case: text,
    startedAt: text,
    durationMs,
    outcome: {enum: ['complete', 'partial', 'cancelled']},
    light,
    lights: object({data: light, voice: light}),
    checks: list(check, 100),
    findings: list(finding, 1000),
    environment: object(
      {
        browser: text,
        browserVersion: text,
        os: text,
        visibleThroughout: {type: 'boolean'},
        method: {enum: ['rtp', 'data-channel', 'none']},
        network: text,
      },
      ['network'],
    ),
    watch,
    devices,
    answers: {type: 'object', additionalProperties: {type: 'string', maxLength: 200}},
    policy: object(
      {
        id: text,
        mos: text,
        limits: {
          type: 'object',
          additionalProperties: object({green: limit, amber: limit}, ['green', 'amber']),
          maxProperties: 50,
          propertyNames: NAMES,
        },
      },
      ['limits'],
    ),
  },
  ['case', 'watch', 'devices', 'answers'],
);
