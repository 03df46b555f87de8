import type {Schema} from '../internal/schema.js';
import {CAUSES} from './catalogue.js';

const text: Schema = {type: 'string', maxLength: 500};
const light: Schema = {enum: ['green', 'amber', 'red', 'grey']};
const durationMs: Schema = {type: 'number', minimum: 0};
const object = (properties: Record<string, Schema>, optional: readonly string[] = []): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((key) => !optional.includes(key)),
  additionalProperties: false,
});
const list = (items: Schema, maxItems: number): Schema => ({type: 'array', items, maxItems});

const status: Schema = {enum: ['passed', 'warning', 'failed', 'skipped', 'inconclusive']};
/** Figures by name; an open set, so that a newer run's report can still be read. */
const metrics: Schema = {type: 'object', additionalProperties: {type: 'number'}};

const cause: Schema = {enum: Object.keys(CAUSES)};
const item = object({id: text, status, light, durationMs, metrics, cause}, ['cause']);
const stopped = object({afterMs: durationMs, why: {enum: ['clearly-good', 'plainly-bad', 'full-length']}});
const timeline = object({
  stepMs: {type: 'number', minimum: 1},
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
    confidence: {enum: ['certain', 'likely', 'possible']},
    owner: {enum: ['agent', 'helpdesk', 'network', 'genesys', 'integrator']},
    subjects: list(text, 2000),
    evidence: {
      type: 'object',
      additionalProperties: {oneOf: [{type: 'string', maxLength: 2000}, {type: 'number'}, {type: 'boolean'}]},
    },
    guide: text,
  },
  ['guide'],
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
    answers: {type: 'object', additionalProperties: {type: 'string', maxLength: 200}},
    policy: object({id: text, mos: text}),
  },
  ['case', 'answers'],
);
